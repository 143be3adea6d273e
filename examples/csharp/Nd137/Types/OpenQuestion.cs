// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A question whose answer can still change a finding.</summary>
    public sealed class OpenQuestion : Json
    {
        private OpenQuestion(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static OpenQuestion Of(JToken json)
        {
            return new OpenQuestion(json);
        }

        /// <summary>The question.</summary>
        public Bilingual Asks
        {
            get { return Get<Bilingual>("asks", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>JSON Pointer to the place of the answer.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
        }

        /// <summary>Whether the answer can still change the overall outcome.</summary>
        public bool? Decides
        {
            get { return Get<bool?>("decides", Codec.ToBoolean); }
        }

        /// <summary>Its key in `facts`.</summary>
        public string Key
        {
            get { return Get<string>("key", Codec.ToText); }
        }

        /// <summary>The rules that wait for it.</summary>
        public IReadOnlyList<string> Rules
        {
            get { return Get<IReadOnlyList<string>>("rules", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "asks")
                && Codec.Has(json, "at")
                && Codec.Has(json, "decides")
                && Codec.Has(json, "key")
                && Codec.Has(json, "rules");
        }
    }
}
