// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A body as the decree names it and as it is called on a given day.</summary>
    public sealed class Body : Json
    {
        private Body(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Body Of(JToken json)
        {
            return new Body(json);
        }

        /// <summary>The name in the decree.</summary>
        public Bilingual DecreeName
        {
            get { return Get<Bilingual>("decree_name", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The name of the body that does the work on the day.</summary>
        public Bilingual Name
        {
            get { return Get<Bilingual>("name", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>False where the succession is not verified.</summary>
        public bool? Verified
        {
            get { return Get<bool?>("verified", Codec.ToBoolean); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "decree_name")
                && Codec.Has(json, "name")
                && Codec.Has(json, "verified");
        }
    }
}
