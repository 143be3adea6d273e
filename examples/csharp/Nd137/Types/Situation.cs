// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What some duties depend on.</summary>
    public sealed class Situation : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Situation() : base(new JObject())
        {
        }

        private Situation(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Situation Of(JToken json)
        {
            return new Situation(json);
        }

        /// <summary>The code of conduct has changed since it was published.</summary>
        public Fact ConductChanged
        {
            get { return Get<Fact>("conduct_changed", Nd137.Types.Fact.Of); }
            set { Put<Fact>("conduct_changed", value, Json.Write); }
        }

        /// <summary>The mechanism for illegal content has changed.</summary>
        public Fact ContentChanged
        {
            get { return Get<Fact>("content_changed", Nd137.Types.Fact.Of); }
            set { Put<Fact>("content_changed", value, Json.Write); }
        }

        /// <summary>The owner supplies applications that are installed beforehand.</summary>
        public Fact PreinstalledApps
        {
            get { return Get<Fact>("preinstalled_apps", Nd137.Types.Fact.Of); }
            set { Put<Fact>("preinstalled_apps", value, Json.Write); }
        }

        /// <summary>The mechanism for problems has changed.</summary>
        public Fact ProblemsChanged
        {
            get { return Get<Fact>("problems_changed", Nd137.Types.Fact.Of); }
            set { Put<Fact>("problems_changed", value, Json.Write); }
        }

        /// <summary>The platform has a search that shows some content first.</summary>
        public Fact SearchPriority
        {
            get { return Get<Fact>("search_priority", Nd137.Types.Fact.Of); }
            set { Put<Fact>("search_priority", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
