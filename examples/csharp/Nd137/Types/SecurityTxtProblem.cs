// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A problem and where it is.</summary>
    public sealed class SecurityTxtProblem : Json
    {
        private SecurityTxtProblem(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SecurityTxtProblem Of(JToken json)
        {
            return new SecurityTxtProblem(json);
        }

        /// <summary>Whether it is advice: an error otherwise.</summary>
        public bool? Advice
        {
            get { return Get<bool?>("advice", Codec.ToBoolean); }
        }

        /// <summary>What it is.</summary>
        public SecurityTxtCode? Code
        {
            get { return Get<SecurityTxtCode?>("code", Codec.ToEnum<SecurityTxtCode>); }
        }

        /// <summary>The line, from 1; none where it concerns the whole file.</summary>
        public long? Line
        {
            get { return Get<long?>("line", Codec.ToLong); }
        }

        /// <summary>What it is, in words.</summary>
        public Bilingual Message
        {
            get { return Get<Bilingual>("message", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "advice")
                && Codec.Has(json, "code")
                && Codec.Has(json, "line")
                && Codec.Has(json, "message");
        }
    }
}
