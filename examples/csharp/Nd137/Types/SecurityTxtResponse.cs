// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What it says.</summary>
    public sealed class SecurityTxtResponse : Json
    {
        private SecurityTxtResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SecurityTxtResponse Of(JToken json)
        {
            return new SecurityTxtResponse(json);
        }

        /// <summary>The fields and the problems.</summary>
        public SecurityTxt File
        {
            get { return Get<SecurityTxt>("file", Nd137.Types.SecurityTxt.Of); }
        }

        /// <summary>Whether RFC 9116 is kept: there is no error.</summary>
        public bool? Valid
        {
            get { return Get<bool?>("valid", Codec.ToBoolean); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "file")
                && Codec.Has(json, "valid");
        }
    }
}
