// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Criterion e: either is enough.</summary>
    public sealed class ContactFacts : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public ContactFacts() : base(new JObject())
        {
        }

        private ContactFacts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ContactFacts Of(JToken json)
        {
            return new ContactFacts(json);
        }

        /// <summary>A published page names the contact; the evidence gives the URL and the day.</summary>
        public Fact Page
        {
            get { return Get<Fact>("page", Nd137.Types.Fact.Of); }
            set { Put<Fact>("page", value, Json.Write); }
        }

        /// <summary>The site's security.txt (RFC 9116).</summary>
        public SecurityTxtSeen SecurityTxt
        {
            get { return Get<SecurityTxtSeen>("security_txt", Nd137.Types.SecurityTxtSeen.Of); }
            set { Put<SecurityTxtSeen>("security_txt", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
