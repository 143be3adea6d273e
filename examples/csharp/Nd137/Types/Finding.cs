// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An object.</summary>
    public sealed class Finding : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Finding() : base(new JObject())
        {
        }

        private Finding(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Finding Of(JToken json)
        {
            return new Finding(json);
        }

        /// <summary>Arguments of the message; counts as decimal strings.</summary>
        public IReadOnlyDictionary<string, JToken> Args
        {
            get { return Get<IReadOnlyDictionary<string, JToken>>("args", Codec.ToMap<JToken>(Codec.ToAny)); }
            set { Put<IReadOnlyDictionary<string, JToken>>("args", value, Codec.FromMap<JToken>(Codec.FromAny)); }
        }

        /// <summary>What is asked.</summary>
        public Plain Asks
        {
            get { return Get<Plain>("asks", Nd137.Types.Plain.Of); }
            set { Put<Plain>("asks", value, Json.Write); }
        }

        /// <summary>JSON Pointer to the fact in the request.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>evidence</summary>
        public IReadOnlyList<Quote> Evidence
        {
            get { return Get<IReadOnlyList<Quote>>("evidence", Codec.ToList<Quote>(Nd137.Types.Quote.Of)); }
            set { Put<IReadOnlyList<Quote>>("evidence", value, Codec.FromList<Quote>(Json.Write)); }
        }

        /// <summary>message</summary>
        public Message Message
        {
            get { return Get<Message>("message", Nd137.Types.Message.Of); }
            set { Put<Message>("message", value, Json.Write); }
        }

        /// <summary>missing</summary>
        public IReadOnlyList<MissingFact> Missing
        {
            get { return Get<IReadOnlyList<MissingFact>>("missing", Codec.ToList<MissingFact>(Nd137.Types.MissingFact.Of)); }
            set { Put<IReadOnlyList<MissingFact>>("missing", value, Codec.FromList<MissingFact>(Json.Write)); }
        }

        /// <summary>outcome</summary>
        public Outcome? Outcome
        {
            get { return Get<Outcome?>("outcome", Codec.ToEnum<Outcome>); }
            set { Put<Outcome?>("outcome", value, Codec.FromEnum<Outcome>); }
        }

        /// <summary>provisions</summary>
        public IReadOnlyList<Citation> Provisions
        {
            get { return Get<IReadOnlyList<Citation>>("provisions", Codec.ToList<Citation>(Nd137.Types.Citation.Of)); }
            set { Put<IReadOnlyList<Citation>>("provisions", value, Codec.FromList<Citation>(Json.Write)); }
        }

        /// <summary>Numbers of the readings that the rule rests on.</summary>
        public IReadOnlyList<long?> Readings
        {
            get { return Get<IReadOnlyList<long?>>("readings", Codec.ToList<long?>(Codec.ToLong)); }
            set { Put<IReadOnlyList<long?>>("readings", value, Codec.FromList<long?>(Codec.FromLong)); }
        }

        /// <summary>Rule id.</summary>
        public string Rule
        {
            get { return Get<string>("rule", Codec.ToText); }
            set { Put<string>("rule", value, Codec.FromText); }
        }

        /// <summary>severity</summary>
        public Severity? Severity
        {
            get { return Get<Severity?>("severity", Codec.ToEnum<Severity>); }
            set { Put<Severity?>("severity", value, Codec.FromEnum<Severity>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "args")
                && Codec.Has(json, "asks")
                && Codec.Has(json, "at")
                && Codec.Has(json, "evidence")
                && Codec.Has(json, "message")
                && Codec.Has(json, "missing")
                && Codec.Has(json, "outcome")
                && Codec.Has(json, "provisions")
                && Codec.Has(json, "readings")
                && Codec.Has(json, "rule")
                && Codec.Has(json, "severity");
        }
    }
}
