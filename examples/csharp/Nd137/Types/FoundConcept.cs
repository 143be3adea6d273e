// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A concept or column that was found.</summary>
    public sealed class FoundConcept : Json
    {
        private FoundConcept(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static FoundConcept Of(JToken json)
        {
            return new FoundConcept(json);
        }

        /// <summary>The part of a definition that it answers; null where it becomes an attribute.</summary>
        public IndicatorField? Answers
        {
            get { return Get<IndicatorField?>("answers", Codec.ToEnum<IndicatorField>); }
        }

        /// <summary>The concept's id, or the column's heading.</summary>
        public string Id
        {
            get { return Get<string>("id", Codec.ToText); }
        }

        /// <summary>The concept's name.</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "answers")
                && Codec.Has(json, "id")
                && Codec.Has(json, "name");
        }
    }
}
