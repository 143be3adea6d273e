// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What was read from a printed mark.</summary>
    public sealed class ReadMark : Json
    {
        private ReadMark(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ReadMark Of(JToken json)
        {
            return new ReadMark(json);
        }

        /// <summary>URL and code.</summary>
        public Access Access
        {
            get { return Get<Access>("access", Nd137.Types.Access.Of); }
        }

        /// <summary>Time, as written.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
        }

        /// <summary>Who converted, where a label says so.</summary>
        public ConverterKind? ConverterKind
        {
            get { return Get<ConverterKind?>("converter_kind", Codec.ToEnum<ConverterKind>); }
        }

        /// <summary>Name of who converted.</summary>
        public string ConverterName
        {
            get { return Get<string>("converter_name", Codec.ToText); }
        }

        /// <summary>Name of the system's owner.</summary>
        public string Owner
        {
            get { return Get<string>("owner", Codec.ToText); }
        }

        /// <summary>Name of the system.</summary>
        public string System
        {
            get { return Get<string>("system", Codec.ToText); }
        }

        /// <summary>Pieces that were not understood.</summary>
        public IReadOnlyList<string> Unread
        {
            get { return Get<IReadOnlyList<string>>("unread", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The mark's words.</summary>
        public string Wording
        {
            get { return Get<string>("wording", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "access")
                && Codec.Has(json, "at")
                && Codec.Has(json, "converter_kind")
                && Codec.Has(json, "converter_name")
                && Codec.Has(json, "owner")
                && Codec.Has(json, "system")
                && Codec.Has(json, "unread")
                && Codec.Has(json, "wording");
        }
    }
}
