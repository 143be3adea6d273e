// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a security.txt says.</summary>
    public sealed class SecurityTxt : Json
    {
        private SecurityTxt(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SecurityTxt Of(JToken json)
        {
            return new SecurityTxt(json);
        }

        /// <summary>The fields Canonical.</summary>
        public IReadOnlyList<string> Canonical
        {
            get { return Get<IReadOnlyList<string>>("canonical", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The fields Contact, in order.</summary>
        public IReadOnlyList<string> Contacts
        {
            get { return Get<IReadOnlyList<string>>("contacts", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The last day on which it holds (UTC+7), from Expires.</summary>
        public DateTime? ExpiresOn
        {
            get { return Get<DateTime?>("expires_on", Codec.ToDate); }
        }

        /// <summary>Problems beyond those listed.</summary>
        public long? More
        {
            get { return Get<long?>("more", Codec.ToLong); }
        }

        /// <summary>The problems: by line, then those of the whole file.</summary>
        public IReadOnlyList<SecurityTxtProblem> Problems
        {
            get { return Get<IReadOnlyList<SecurityTxtProblem>>("problems", Codec.ToList<SecurityTxtProblem>(Nd137.Types.SecurityTxtProblem.Of)); }
        }

        /// <summary>Whether there is a complete signature block; nobody verified it.</summary>
        public bool? Signed
        {
            get { return Get<bool?>("signed", Codec.ToBoolean); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "canonical")
                && Codec.Has(json, "contacts")
                && Codec.Has(json, "expires_on")
                && Codec.Has(json, "more")
                && Codec.Has(json, "problems")
                && Codec.Has(json, "signed");
        }
    }
}
