// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a payload says.</summary>
    public sealed class Payload : Json
    {
        private Payload(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Payload Of(JToken json)
        {
            return new Payload(json);
        }

        /// <summary>The URL and code; also those of `mark`.</summary>
        public Access Access
        {
            get { return Get<Access>("access", Nd137.Types.Access.Of); }
        }

        /// <summary>The whole mark, where the payload is the text of this library.</summary>
        public Mark Mark
        {
            get { return Get<Mark>("mark", Nd137.Types.Mark.Of); }
        }

        /// <summary>What could be read from the text of another tool.</summary>
        public ReadMark Reading
        {
            get { return Get<ReadMark>("reading", Nd137.Types.ReadMark.Of); }
        }

        /// <summary>`text`, `url`, or `none` for the text of another tool.</summary>
        public Tier? Tier
        {
            get { return Get<Tier?>("tier", Codec.ToEnum<Tier>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "access")
                && Codec.Has(json, "mark")
                && Codec.Has(json, "reading")
                && Codec.Has(json, "tier");
        }
    }
}
