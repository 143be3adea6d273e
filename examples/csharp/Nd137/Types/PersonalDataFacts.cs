// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Criterion b.</summary>
    public sealed class PersonalDataFacts : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public PersonalDataFacts() : base(new JObject())
        {
        }

        private PersonalDataFacts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static PersonalDataFacts Of(JToken json)
        {
            return new PersonalDataFacts(json);
        }

        /// <summary>The commitment is published; the evidence gives the URL and the day.</summary>
        public Fact Commitment
        {
            get { return Get<Fact>("commitment", Nd137.Types.Fact.Of); }
            set { Put<Fact>("commitment", value, Json.Write); }
        }

        /// <summary>Users are asked for consent, and it is recorded.</summary>
        public Fact Consent
        {
            get { return Get<Fact>("consent", Nd137.Types.Fact.Of); }
            set { Put<Fact>("consent", value, Json.Write); }
        }

        /// <summary>What is collected without consent because another law provides so.</summary>
        public IReadOnlyList<ConsentException> Exceptions
        {
            get { return Get<IReadOnlyList<ConsentException>>("exceptions", Codec.ToList<ConsentException>(Nd137.Types.ConsentException.Of)); }
            set { Put<IReadOnlyList<ConsentException>>("exceptions", value, Codec.FromList<ConsentException>(Json.Write)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
