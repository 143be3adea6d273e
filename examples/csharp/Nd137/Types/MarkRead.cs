// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A mark of the document.</summary>
    public sealed class MarkRead : Json
    {
        private MarkRead(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static MarkRead Of(JToken json)
        {
            return new MarkRead(json);
        }

        /// <summary>What was appended after the mark.</summary>
        public After After
        {
            get { return Get<After>("after", Nd137.Types.After.Of); }
        }

        /// <summary>Whether the record still stands in the newest revision, or only in an older one.</summary>
        public bool? Current
        {
            get { return Get<bool?>("current", Codec.ToBoolean); }
        }

        /// <summary>Whether the update that made the mark is byte for byte as it was written.</summary>
        public Match? Increment
        {
            get { return Get<Match?>("increment", Codec.ToEnum<Match>); }
        }

        /// <summary>Length of the update that made the mark.</summary>
        public ulong? IncrementLength
        {
            get { return Get<ulong?>("increment_length", Codec.ToULong); }
        }

        /// <summary>SHA-256 of the update, as its record states it.</summary>
        public string IncrementSha256
        {
            get { return Get<string>("increment_sha256", Codec.ToText); }
        }

        /// <summary>The text of the mark as it was given.</summary>
        public IReadOnlyList<string> Lines
        {
            get { return Get<IReadOnlyList<string>>("lines", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>When the mark says it was made.</summary>
        public string MadeAt
        {
            get { return Get<string>("made_at", Codec.ToText); }
        }

        /// <summary>Whether the document before the mark has the digest that the record states.</summary>
        public Match? Original
        {
            get { return Get<Match?>("original", Codec.ToEnum<Match>); }
        }

        /// <summary>Length of the document before the mark, as the record states it.</summary>
        public ulong? OriginalLength
        {
            get { return Get<ulong?>("original_length", Codec.ToULong); }
        }

        /// <summary>SHA-256 of those bytes, recomputed; absent where the document is shorter.</summary>
        public string OriginalSha256Computed
        {
            get { return Get<string>("original_sha256_computed", Codec.ToText); }
        }

        /// <summary>SHA-256 of those bytes, as the record states it.</summary>
        public string OriginalSha256Declared
        {
            get { return Get<string>("original_sha256_declared", Codec.ToText); }
        }

        /// <summary>Pages that were marked.</summary>
        public long? PagesMarked
        {
            get { return Get<long?>("pages_marked", Codec.ToLong); }
        }

        /// <summary>Pages, counted from 1 in the newest revision, that still show the mark.</summary>
        public IReadOnlyList<long?> PagesShowing
        {
            get { return Get<IReadOnlyList<long?>>("pages_showing", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>The payload, unchanged.</summary>
        public string Payload
        {
            get { return Get<string>("payload", Codec.ToText); }
        }

        /// <summary>The program that wrote the mark, as its record states it.</summary>
        public string Producer
        {
            get { return Get<string>("producer", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "after")
                && Codec.Has(json, "current")
                && Codec.Has(json, "increment")
                && Codec.Has(json, "increment_length")
                && Codec.Has(json, "increment_sha256")
                && Codec.Has(json, "lines")
                && Codec.Has(json, "made_at")
                && Codec.Has(json, "original")
                && Codec.Has(json, "original_length")
                && Codec.Has(json, "original_sha256_computed")
                && Codec.Has(json, "original_sha256_declared")
                && Codec.Has(json, "pages_marked")
                && Codec.Has(json, "pages_showing")
                && Codec.Has(json, "payload")
                && Codec.Has(json, "producer");
        }
    }
}
