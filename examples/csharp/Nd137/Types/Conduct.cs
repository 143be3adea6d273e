// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The code of conduct (bộ quy tắc ứng xử, Art. 20.2).</summary>
    public sealed class Conduct : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Conduct() : base(new JObject())
        {
        }

        private Conduct(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Conduct Of(JToken json)
        {
            return new Conduct(json);
        }

        /// <summary>A code that helps people with disabilities and other vulnerable people (d).</summary>
        public Fact Accessible
        {
            get { return Get<Fact>("accessible", Nd137.Types.Fact.Of); }
            set { Put<Fact>("accessible", value, Json.Write); }
        }

        /// <summary>It says how to communicate and behave on the platform (b).</summary>
        public Fact CoversConduct
        {
            get { return Get<Fact>("covers_conduct", Nd137.Types.Fact.Of); }
            set { Put<Fact>("covers_conduct", value, Json.Write); }
        }

        /// <summary>It accords with the law and the parties' rights and interests (c).</summary>
        public Fact Lawful
        {
            get { return Get<Fact>("lawful", Nd137.Types.Fact.Of); }
            set { Put<Fact>("lawful", value, Json.Write); }
        }

        /// <summary>It is public and easy to reach (a).</summary>
        public Fact Published
        {
            get { return Get<Fact>("published", Nd137.Types.Fact.Of); }
            set { Put<Fact>("published", value, Json.Write); }
        }

        /// <summary>The parties were notified of the change through a common channel (a).</summary>
        public Fact UpdatesNotified
        {
            get { return Get<Fact>("updates_notified", Nd137.Types.Fact.Of); }
            set { Put<Fact>("updates_notified", value, Json.Write); }
        }

        /// <summary>It is published in Vietnamese (a).</summary>
        public Fact Vietnamese
        {
            get { return Get<Fact>("vietnamese", Nd137.Types.Fact.Of); }
            set { Put<Fact>("vietnamese", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
