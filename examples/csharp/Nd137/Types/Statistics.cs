// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Statistics of users (Art. 19.3).</summary>
    public sealed class Statistics : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Statistics() : base(new JObject())
        {
        }

        private Statistics(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Statistics Of(JToken json)
        {
            return new Statistics(json);
        }

        /// <summary>Users are counted month by month.</summary>
        public Fact Monthly
        {
            get { return Get<Fact>("monthly", Nd137.Types.Fact.Of); }
            set { Put<Fact>("monthly", value, Json.Write); }
        }

        /// <summary>The information was provided before 31 January; the evidence carries the day.</summary>
        public Fact ProvidedYearly
        {
            get { return Get<Fact>("provided_yearly", Nd137.Types.Fact.Of); }
            set { Put<Fact>("provided_yearly", value, Json.Write); }
        }

        /// <summary>It went through the state's reporting system, or as the ministry guides.</summary>
        public Fact ThroughTheSystem
        {
            get { return Get<Fact>("through_the_system", Nd137.Types.Fact.Of); }
            set { Put<Fact>("through_the_system", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
