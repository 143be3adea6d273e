// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A mark in every form in which it is used.</summary>
    public sealed class Marked : Json
    {
        private Marked(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Marked Of(JToken json)
        {
            return new Marked(json);
        }

        /// <summary>The verdict on the mark itself.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The mark as one line for a footer.</summary>
        public string Footer
        {
            get { return Get<string>("footer", Codec.ToText); }
        }

        /// <summary>The mark as lines for print.</summary>
        public IReadOnlyList<string> Lines
        {
            get { return Get<IReadOnlyList<string>>("lines", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The mark itself.</summary>
        public Mark Mark
        {
            get { return Get<Mark>("mark", Nd137.Types.Mark.Of); }
        }

        /// <summary>The QR code; absent for `Tier::None`.</summary>
        public Qr Qr
        {
            get { return Get<Qr>("qr", Nd137.Types.Qr.Of); }
        }

        /// <summary>What the law asks besides the mark.</summary>
        public IReadOnlyList<Remaining> Remaining
        {
            get { return Get<IReadOnlyList<Remaining>>("remaining", Codec.ToList<Remaining>(Nd137.Types.Remaining.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "footer")
                && Codec.Has(json, "lines")
                && Codec.Has(json, "mark")
                && Codec.Has(json, "qr")
                && Codec.Has(json, "remaining");
        }
    }
}
