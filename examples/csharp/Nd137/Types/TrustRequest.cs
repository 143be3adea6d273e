// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A site and the evidence for each criterion of Art. 21.2.</summary>
    public sealed class TrustRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public TrustRequest() : base(new JObject())
        {
        }

        private TrustRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static TrustRequest Of(JToken json)
        {
            return new TrustRequest(json);
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>Criterion e: the public contact.</summary>
        public ContactFacts Contact
        {
            get { return Get<ContactFacts>("contact", Nd137.Types.ContactFacts.Of); }
            set { Put<ContactFacts>("contact", value, Json.Write); }
        }

        /// <summary>Criterion đ: scans of the site's content.</summary>
        public ContentFacts Content
        {
            get { return Get<ContentFacts>("content", Nd137.Types.ContentFacts.Of); }
            set { Put<ContentFacts>("content", value, Json.Write); }
        }

        /// <summary>How much to say.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>Criterion c: encryption in transit.</summary>
        public EncryptionFacts Encryption
        {
            get { return Get<EncryptionFacts>("encryption", Nd137.Types.EncryptionFacts.Of); }
            set { Put<EncryptionFacts>("encryption", value, Json.Write); }
        }

        /// <summary>How old evidence may be.</summary>
        public MaxAge MaxAge
        {
            get { return Get<MaxAge>("max_age", Nd137.Types.MaxAge.Of); }
            set { Put<MaxAge>("max_age", value, Json.Write); }
        }

        /// <summary>Criterion b: personal data.</summary>
        public PersonalDataFacts PersonalData
        {
            get { return Get<PersonalDataFacts>("personal_data", Nd137.Types.PersonalDataFacts.Of); }
            set { Put<PersonalDataFacts>("personal_data", value, Json.Write); }
        }

        /// <summary>Criterion a: security by level.</summary>
        public SecurityLevelFacts SecurityLevel
        {
            get { return Get<SecurityLevelFacts>("security_level", Nd137.Types.SecurityLevelFacts.Of); }
            set { Put<SecurityLevelFacts>("security_level", value, Json.Write); }
        }

        /// <summary>The site.</summary>
        public TrustSite Site
        {
            get { return Get<TrustSite>("site", Nd137.Types.TrustSite.Of); }
            set { Put<TrustSite>("site", value, Json.Write); }
        }

        /// <summary>Criterion d: the warning list.</summary>
        public WarningListFacts WarningList
        {
            get { return Get<WarningListFacts>("warning_list", Nd137.Types.WarningListFacts.Of); }
            set { Put<WarningListFacts>("warning_list", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
