// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A QR symbol.</summary>
    public sealed class Qr : Json
    {
        private Qr(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Qr Of(JToken json)
        {
            return new Qr(json);
        }

        /// <summary>Error correction.</summary>
        public Level? Level
        {
            get { return Get<Level?>("level", Codec.ToEnum<Level>); }
        }

        /// <summary>One string a row, `1` for a dark module, without the quiet zone. Empty where no drawing was asked for.</summary>
        public IReadOnlyList<string> Modules
        {
            get { return Get<IReadOnlyList<string>>("modules", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>What the symbol says.</summary>
        public string Payload
        {
            get { return Get<string>("payload", Codec.ToText); }
        }

        /// <summary>Light modules to leave on each side.</summary>
        public long? QuietZone
        {
            get { return Get<long?>("quiet_zone", Codec.ToLong); }
        }

        /// <summary>Modules a side, without the quiet zone.</summary>
        public long? Size
        {
            get { return Get<long?>("size", Codec.ToLong); }
        }

        /// <summary>The symbol with its quiet zone as SVG, one unit a module. Empty where no drawing was asked for.</summary>
        public string Svg
        {
            get { return Get<string>("svg", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "level")
                && Codec.Has(json, "modules")
                && Codec.Has(json, "payload")
                && Codec.Has(json, "quiet_zone")
                && Codec.Has(json, "size")
                && Codec.Has(json, "svg");
        }
    }
}
