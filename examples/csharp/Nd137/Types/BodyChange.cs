// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A body that is called otherwise on the other day.</summary>
    public sealed class BodyChange : Json
    {
        private BodyChange(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static BodyChange Of(JToken json)
        {
            return new BodyChange(json);
        }

        /// <summary>On the first day.</summary>
        public Body First
        {
            get { return Get<Body>("first", Nd137.Types.Body.Of); }
        }

        /// <summary>On the second day.</summary>
        public Body Second
        {
            get { return Get<Body>("second", Nd137.Types.Body.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "first")
                && Codec.Has(json, "second");
        }
    }
}
