// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A document that was made from verdicts or rules.</summary>
    public sealed class Rendered : Json
    {
        private Rendered(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Rendered Of(JToken json)
        {
            return new Rendered(json);
        }

        /// <summary>The document.</summary>
        public string Content
        {
            get { return Get<string>("content", Codec.ToText); }
        }

        /// <summary>How its file name usually ends, without the dot.</summary>
        public string Extension
        {
            get { return Get<string>("extension", Codec.ToText); }
        }

        /// <summary>What the form cannot say of this content.</summary>
        public IReadOnlyList<Loss> Losses
        {
            get { return Get<IReadOnlyList<Loss>>("losses", Codec.ToList<Loss>(Nd137.Types.Loss.Of)); }
        }

        /// <summary>The media type.</summary>
        public string MediaType
        {
            get { return Get<string>("media_type", Codec.ToText); }
        }

        /// <summary>Rules that this version of the library does not have; the document marks them.</summary>
        public IReadOnlyList<string> UnknownRules
        {
            get { return Get<IReadOnlyList<string>>("unknown_rules", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "content")
                && Codec.Has(json, "extension")
                && Codec.Has(json, "losses")
                && Codec.Has(json, "media_type")
                && Codec.Has(json, "unknown_rules");
        }
    }
}
