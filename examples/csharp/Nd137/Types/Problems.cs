// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The mechanism for handling problems (cơ chế phản ánh và xử lý vướng mắc, Art. 19.1).</summary>
    public sealed class Problems : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Problems() : base(new JObject())
        {
        }

        private Problems(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Problems Of(JToken json)
        {
            return new Problems(json);
        }

        /// <summary>Owner and users agreed on a common channel: web site, e-mail, application, other (a).</summary>
        public Fact ChannelAgreed
        {
            get { return Get<Fact>("channel_agreed", Nd137.Types.Fact.Of); }
            set { Put<Fact>("channel_agreed", value, Json.Write); }
        }

        /// <summary>It names a contact in Viet Nam that is responsible (b).</summary>
        public Fact ContactInVietNam
        {
            get { return Get<Fact>("contact_in_viet_nam", Nd137.Types.Fact.Of); }
            set { Put<Fact>("contact_in_viet_nam", value, Json.Write); }
        }

        /// <summary>It informs affected users of problem and measures (b).</summary>
        public Fact InformsAffected
        {
            get { return Get<Fact>("informs_affected", Nd137.Types.Fact.Of); }
            set { Put<Fact>("informs_affected", value, Json.Write); }
        }

        /// <summary>It takes in complaints and disputes between the parties (b).</summary>
        public Fact IntakeDisputes
        {
            get { return Get<Fact>("intake_disputes", Nd137.Types.Fact.Of); }
            set { Put<Fact>("intake_disputes", value, Json.Write); }
        }

        /// <summary>It takes in any other problem (b).</summary>
        public Fact IntakeOther
        {
            get { return Get<Fact>("intake_other", Nd137.Types.Fact.Of); }
            set { Put<Fact>("intake_other", value, Json.Write); }
        }

        /// <summary>It takes in technical problems (b).</summary>
        public Fact IntakeTechnical
        {
            get { return Get<Fact>("intake_technical", Nd137.Types.Fact.Of); }
            set { Put<Fact>("intake_technical", value, Json.Write); }
        }

        /// <summary>The accounts concerned are notified before handling begins (b).</summary>
        public Fact NoticeBefore
        {
            get { return Get<Fact>("notice_before", Nd137.Types.Fact.Of); }
            set { Put<Fact>("notice_before", value, Json.Write); }
        }

        /// <summary>It is public on the platform and easy to reach (a).</summary>
        public Fact Published
        {
            get { return Get<Fact>("published", Nd137.Types.Fact.Of); }
            set { Put<Fact>("published", value, Json.Write); }
        }

        /// <summary>It notifies the result (b).</summary>
        public Fact ResultNotified
        {
            get { return Get<Fact>("result_notified", Nd137.Types.Fact.Of); }
            set { Put<Fact>("result_notified", value, Json.Write); }
        }

        /// <summary>Users were notified of the change through a common channel (c).</summary>
        public Fact UpdatesNotified
        {
            get { return Get<Fact>("updates_notified", Nd137.Types.Fact.Of); }
            set { Put<Fact>("updates_notified", value, Json.Write); }
        }

        /// <summary>It is published in Vietnamese; other languages are optional (a).</summary>
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
