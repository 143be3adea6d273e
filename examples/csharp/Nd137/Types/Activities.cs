// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The fields of activity in which a system's transactions take place.</summary>
    public sealed class Activities : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Activities() : base(new JObject())
        {
        }

        private Activities(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Activities Of(JToken json)
        {
            return new Activities(json);
        }

        /// <summary>Resolves administrative procedures (point a).</summary>
        public Fact AdministrativeProcedures
        {
            get { return Get<Fact>("administrative_procedures", Nd137.Types.Fact.Of); }
            set { Put<Fact>("administrative_procedures", value, Json.Write); }
        }

        /// <summary>Transactions in banking (point d).</summary>
        public Fact Banking
        {
            get { return Get<Fact>("banking", Nd137.Types.Fact.Of); }
            set { Put<Fact>("banking", value, Json.Write); }
        }

        /// <summary>Transactions in commerce (point b).</summary>
        public Fact Commerce
        {
            get { return Get<Fact>("commerce", Nd137.Types.Fact.Of); }
            set { Put<Fact>("commerce", value, Json.Write); }
        }

        /// <summary>Transactions in finance (point c).</summary>
        public Fact Finance
        {
            get { return Get<Fact>("finance", Nd137.Types.Fact.Of); }
            set { Put<Fact>("finance", value, Json.Write); }
        }

        /// <summary>Transactions in any other activity (point đ).</summary>
        public Fact Other
        {
            get { return Get<Fact>("other", Nd137.Types.Fact.Of); }
            set { Put<Fact>("other", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
