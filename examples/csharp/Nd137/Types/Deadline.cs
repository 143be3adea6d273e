// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One date.</summary>
    public sealed class Deadline : Json
    {
        private Deadline(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Deadline Of(JToken json)
        {
            return new Deadline(json);
        }

        /// <summary>Whether it binds this system.</summary>
        public Answer? Applies
        {
            get { return Get<Answer?>("applies", Codec.ToEnum<Answer>); }
        }

        /// <summary>The last good day, inclusive, until 23:59:59 in UTC+7.</summary>
        public DateTime? Date
        {
            get { return Get<DateTime?>("date", Codec.ToDate); }
        }

        /// <summary>Days from `as_of` to the last good day; below 0 once it has passed.</summary>
        public long? DaysLeft
        {
            get { return Get<long?>("days_left", Codec.ToLong); }
        }

        /// <summary>What is due.</summary>
        public DeadlineKind? Kind
        {
            get { return Get<DeadlineKind?>("kind", Codec.ToEnum<DeadlineKind>); }
        }

        /// <summary>The reading by which the date was found.</summary>
        public Bilingual Note
        {
            get { return Get<Bilingual>("note", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The provision.</summary>
        public Citation Provision
        {
            get { return Get<Citation>("provision", Nd137.Types.Citation.Of); }
        }

        /// <summary>What is due, in words.</summary>
        public Bilingual What
        {
            get { return Get<Bilingual>("what", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "applies")
                && Codec.Has(json, "date")
                && Codec.Has(json, "days_left")
                && Codec.Has(json, "kind")
                && Codec.Has(json, "note")
                && Codec.Has(json, "provision")
                && Codec.Has(json, "what");
        }
    }
}
