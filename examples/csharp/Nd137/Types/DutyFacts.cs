// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Everything that is asked, by subject. Whatever is left out is unknown.</summary>
    public sealed class DutyFacts : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public DutyFacts() : base(new JObject())
        {
        }

        private DutyFacts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static DutyFacts Of(JToken json)
        {
            return new DutyFacts(json);
        }

        /// <summary>The code of conduct (Art. 20.2).</summary>
        public Conduct Conduct
        {
            get { return Get<Conduct>("conduct", Nd137.Types.Conduct.Of); }
            set { Put<Conduct>("conduct", value, Json.Write); }
        }

        /// <summary>The mechanism for illegal content (Art. 19.2).</summary>
        public Content Content
        {
            get { return Get<Content>("content", Nd137.Types.Content.Of); }
            set { Put<Content>("content", value, Json.Write); }
        }

        /// <summary>The Law's own duties (Art. 47).</summary>
        public LawDuties Law
        {
            get { return Get<LawDuties>("law", Nd137.Types.LawDuties.Of); }
            set { Put<LawDuties>("law", value, Json.Write); }
        }

        /// <summary>The mechanism for problems (Art. 19.1).</summary>
        public Problems Problems
        {
            get { return Get<Problems>("problems", Nd137.Types.Problems.Of); }
            set { Put<Problems>("problems", value, Json.Write); }
        }

        /// <summary>Recommendations and advertising (Art. 20.1).</summary>
        public Recommendation Recommendation
        {
            get { return Get<Recommendation>("recommendation", Nd137.Types.Recommendation.Of); }
            set { Put<Recommendation>("recommendation", value, Json.Write); }
        }

        /// <summary>Statistics of users (Art. 19.3).</summary>
        public Statistics Statistics
        {
            get { return Get<Statistics>("statistics", Nd137.Types.Statistics.Of); }
            set { Put<Statistics>("statistics", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
