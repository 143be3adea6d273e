// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The pages that carry the mark.</summary>
    public sealed class Pages : Json
    {
        private Pages(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Pages Of(JToken json)
        {
            return new Pages(json);
        }

        /// <summary>In the form of string.</summary>
        public static Pages OfString(string value)
        {
            return new Pages(Codec.Write<string>(value, Codec.FromText));
        }

        /// <summary>As string, or null if it has another form.</summary>
        public string AsString()
        {
            return As<string>(Codec.IsText, Codec.ToText);
        }

        /// <summary>In the form of string.</summary>
        public static Pages OfString(string value)
        {
            return new Pages(Codec.Write<string>(value, Codec.FromText));
        }

        /// <summary>As string, or null if it has another form.</summary>
        public string AsString()
        {
            return As<string>(Codec.IsText, Codec.ToText);
        }

        /// <summary>In the form of string.</summary>
        public static Pages OfString(string value)
        {
            return new Pages(Codec.Write<string>(value, Codec.FromText));
        }

        /// <summary>As string, or null if it has another form.</summary>
        public string AsString()
        {
            return As<string>(Codec.IsText, Codec.ToText);
        }

        /// <summary>In the form of Pages3.</summary>
        public static Pages OfPages3(Pages3 value)
        {
            return new Pages(Codec.Write<Pages3>(value, Json.Write));
        }

        /// <summary>As Pages3, or null if it has another form.</summary>
        public Pages3 AsPages3()
        {
            return As<Pages3>(Pages3.Fits, Pages3.Of);
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.Test(json, Codec.IsText)
                || Codec.Test(json, Codec.IsText)
                || Codec.Test(json, Codec.IsText)
                || Codec.Test(json, Pages3.Fits);
        }
    }
}
