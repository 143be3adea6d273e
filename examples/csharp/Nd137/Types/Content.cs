// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The mechanism for illegal content (nội dung vi phạm pháp luật, Art. 19.2).</summary>
    public sealed class Content : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Content() : base(new JObject())
        {
        }

        private Content(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Content Of(JToken json)
        {
            return new Content(json);
        }

        /// <summary>Owner and users agreed on a common channel (a).</summary>
        public Fact ChannelAgreed
        {
            get { return Get<Fact>("channel_agreed", Nd137.Types.Fact.Of); }
            set { Put<Fact>("channel_agreed", value, Json.Write); }
        }

        /// <summary>It names a contact in Viet Nam that is responsible (c).</summary>
        public Fact ContactInVietNam
        {
            get { return Get<Fact>("contact_in_viet_nam", Nd137.Types.Fact.Of); }
            set { Put<Fact>("contact_in_viet_nam", value, Json.Write); }
        }

        /// <summary>It informs affected users of the content and the remedies (c).</summary>
        public Fact InformsAffected
        {
            get { return Get<Fact>("informs_affected", Nd137.Types.Fact.Of); }
            set { Put<Fact>("informs_affected", value, Json.Write); }
        }

        /// <summary>It gives competent bodies act, content and person on request (c).</summary>
        public Fact InformsAuthorities
        {
            get { return Get<Fact>("informs_authorities", Nd137.Types.Fact.Of); }
            set { Put<Fact>("informs_authorities", value, Json.Write); }
        }

        /// <summary>It is public on the platform and easy to reach (a).</summary>
        public Fact Published
        {
            get { return Get<Fact>("published", Nd137.Types.Fact.Of); }
            set { Put<Fact>("published", value, Json.Write); }
        }

        /// <summary>Competent bodies are among its trusted sources (b).</summary>
        public Fact TrustsAuthorities
        {
            get { return Get<Fact>("trusts_authorities", Nd137.Types.Fact.Of); }
            set { Put<Fact>("trusts_authorities", value, Json.Write); }
        }

        /// <summary>Users were notified of the change through a common channel (d).</summary>
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

        /// <summary>Accounts that seem to break the law are warned before handling begins (c).</summary>
        public Fact WarningBefore
        {
            get { return Get<Fact>("warning_before", Nd137.Types.Fact.Of); }
            set { Put<Fact>("warning_before", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
