// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A complete conversion mark. Made by `MarkRequest`(super::MarkRequest), or read back from a record or payload.</summary>
    public sealed class Mark : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Mark() : base(new JObject())
        {
        }

        private Mark(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Mark Of(JToken json)
        {
            return new Mark(json);
        }

        /// <summary>How to reach the data message.</summary>
        public Access Access
        {
            get { return Get<Access>("access", Nd137.Types.Access.Of); }
            set { Put<Access>("access", value, Json.Write); }
        }

        /// <summary>When the conversion was done.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>Who converted.</summary>
        public Converter Converter
        {
            get { return Get<Converter>("converter", Nd137.Types.Converter.Of); }
            set { Put<Converter>("converter", value, Json.Write); }
        }

        /// <summary>What a copy on paper shows besides.</summary>
        public CopyDetails Copy
        {
            get { return Get<CopyDetails>("copy", Nd137.Types.CopyDetails.Of); }
            set { Put<CopyDetails>("copy", value, Json.Write); }
        }

        /// <summary>Which way it went.</summary>
        public Direction? Direction
        {
            get { return Get<Direction?>("direction", Codec.ToEnum<Direction>); }
            set { Put<Direction?>("direction", value, Codec.FromEnum<Direction>); }
        }

        /// <summary>What was converted.</summary>
        public IReadOnlyList<SourceKind?> Kinds
        {
            get { return Get<IReadOnlyList<SourceKind?>>("kinds", Codec.ToList<SourceKind?>(Codec.ToEnum<SourceKind>)); }
            set { Put<IReadOnlyList<SourceKind?>>("kinds", value, Codec.FromList<SourceKind?>(Codec.FromEnum<SourceKind>)); }
        }

        /// <summary>Name of the owner of the system (chủ quản hệ thống thông tin).</summary>
        public string Owner
        {
            get { return Get<string>("owner", Codec.ToText); }
            set { Put<string>("owner", value, Codec.FromText); }
        }

        /// <summary>SHA-256 of the source's bytes, 64 lower-case hexadecimal digits.</summary>
        public string SourceSha256
        {
            get { return Get<string>("source_sha256", Codec.ToText); }
            set { Put<string>("source_sha256", value, Codec.FromText); }
        }

        /// <summary>Name of the information system.</summary>
        public string System
        {
            get { return Get<string>("system", Codec.ToText); }
            set { Put<string>("system", value, Codec.FromText); }
        }

        /// <summary>The mark's own words.</summary>
        public Wording Wording
        {
            get { return Get<Wording>("wording", Nd137.Types.Wording.Of); }
            set { Put<Wording>("wording", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "access")
                && Codec.Has(json, "at")
                && Codec.Has(json, "converter")
                && Codec.Has(json, "copy")
                && Codec.Has(json, "direction")
                && Codec.Has(json, "kinds")
                && Codec.Has(json, "wording");
        }
    }
}
