// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A fact with what supports it.</summary>
    public sealed class StatedFact : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public StatedFact() : base(new JObject())
        {
        }

        private StatedFact(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static StatedFact Of(JToken json)
        {
            return new StatedFact(json);
        }

        /// <summary>answer</summary>
        public Answer? Answer
        {
            get { return Get<Answer?>("answer", Codec.ToEnum<Answer>); }
            set { Put<Answer?>("answer", value, Codec.FromEnum<Answer>); }
        }

        /// <summary>evidence</summary>
        public IReadOnlyList<Evidence> Evidence
        {
            get { return Get<IReadOnlyList<Evidence>>("evidence", Codec.ToList<Evidence>(Nd137.Types.Evidence.Of)); }
            set { Put<IReadOnlyList<Evidence>>("evidence", value, Codec.FromList<Evidence>(Json.Write)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "answer");
        }
    }
}
