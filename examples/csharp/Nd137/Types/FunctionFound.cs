// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A class with the point that names it.</summary>
    public sealed class FunctionFound : Json
    {
        private FunctionFound(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static FunctionFound Of(JToken json)
        {
            return new FunctionFound(json);
        }

        /// <summary>The class.</summary>
        public FunctionClass? Class
        {
            get { return Get<FunctionClass?>("class", Codec.ToEnum<FunctionClass>); }
        }

        /// <summary>The point of Art. 16.1.</summary>
        public Citation Provision
        {
            get { return Get<Citation>("provision", Nd137.Types.Citation.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "class")
                && Codec.Has(json, "provision");
        }
    }
}
