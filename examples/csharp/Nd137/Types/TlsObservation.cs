// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What was seen of a server's TLS. Whatever is left out is unknown.</summary>
    public sealed class TlsObservation : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public TlsObservation() : base(new JObject())
        {
        }

        private TlsObservation(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static TlsObservation Of(JToken json)
        {
            return new TlsObservation(json);
        }

        /// <summary>Every cipher suite that the server accepts, by its IANA or OpenSSL name.</summary>
        public IReadOnlyList<string> CipherSuites
        {
            get { return Get<IReadOnlyList<string>>("cipher_suites", Codec.ToList<string>(Codec.ToText)); }
            set { Put<IReadOnlyList<string>>("cipher_suites", value, Codec.FromList<string>(Codec.FromText)); }
        }

        /// <summary>The day of the observation.</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
            set { Put<DateTime?>("date", value, Codec.FromDate); }
        }

        /// <summary>The last day on which the observation counts.</summary>
        public DateTime? Expires
        {
            get { return Get<DateTime?>("expires", Codec.ToDate); }
            set { Put<DateTime?>("expires", value, Codec.FromDate); }
        }

        /// <summary>The host that was asked.</summary>
        public string Host
        {
            get { return Get<string>("host", Codec.ToText); }
            set { Put<string>("host", value, Codec.FromText); }
        }

        /// <summary>The certificate is for this host.</summary>
        public bool? HostMatches
        {
            get { return Get<bool?>("host_matches", Codec.ToBoolean); }
            set { Put<bool?>("host_matches", value, Codec.FromBoolean); }
        }

        /// <summary>Who issued the certificate.</summary>
        public string Issuer
        {
            get { return Get<string>("issuer", Codec.ToText); }
            set { Put<string>("issuer", value, Codec.FromText); }
        }

        /// <summary>Length of the certificate's key in bits.</summary>
        public long? KeyBits
        {
            get { return Get<long?>("key_bits", Codec.ToLong); }
            set { Put<long?>("key_bits", value, Codec.FromLong); }
        }

        /// <summary>Kind of the certificate's key.</summary>
        public KeyType? KeyType
        {
            get { return Get<KeyType?>("key_type", Codec.ToEnum<KeyType>); }
            set { Put<KeyType?>("key_type", value, Codec.FromEnum<KeyType>); }
        }

        /// <summary>The certificate's last day.</summary>
        public DateTime? NotAfter
        {
            get { return Get<DateTime?>("not_after", Codec.ToDate); }
            set { Put<DateTime?>("not_after", value, Codec.FromDate); }
        }

        /// <summary>The certificate's first day.</summary>
        public DateTime? NotBefore
        {
            get { return Get<DateTime?>("not_before", Codec.ToDate); }
            set { Put<DateTime?>("not_before", value, Codec.FromDate); }
        }

        /// <summary>The hash over which the certificate is signed, such as `sha256`.</summary>
        public string SignatureHash
        {
            get { return Get<string>("signature_hash", Codec.ToText); }
            set { Put<string>("signature_hash", value, Codec.FromText); }
        }

        /// <summary>The chain leads to an issuer of a trust store.</summary>
        public bool? Trusted
        {
            get { return Get<bool?>("trusted", Codec.ToBoolean); }
            set { Put<bool?>("trusted", value, Codec.FromBoolean); }
        }

        /// <summary>Every protocol version that the server offers.</summary>
        public IReadOnlyList<TlsVersion?> Versions
        {
            get { return Get<IReadOnlyList<TlsVersion?>>("versions", Codec.ToList<TlsVersion?>(Codec.ToEnum<TlsVersion>)); }
            set { Put<IReadOnlyList<TlsVersion?>>("versions", value, Codec.FromList<TlsVersion?>(Codec.FromEnum<TlsVersion>)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
