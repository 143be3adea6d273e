// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a mark is made from. Every field may be left out: the answer then says what is missing.</summary>
    public sealed class MarkRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public MarkRequest() : base(new JObject())
        {
        }

        private MarkRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static MarkRequest Of(JToken json)
        {
            return new MarkRequest(json);
        }

        /// <summary>URL or code; asked for by Art. 5.1.b when data becomes paper.</summary>
        public Access Access
        {
            get { return Get<Access>("access", Nd137.Types.Access.Of); }
            set { Put<Access>("access", value, Json.Write); }
        }

        /// <summary>Time of conversion, in any spelling that `Moment` reads.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>Who converted.</summary>
        public PartialConverter Converter
        {
            get { return Get<PartialConverter>("converter", Nd137.Types.PartialConverter.Of); }
            set { Put<PartialConverter>("converter", value, Json.Write); }
        }

        /// <summary>For copies on paper.</summary>
        public CopyDetails Copy
        {
            get { return Get<CopyDetails>("copy", Nd137.Types.CopyDetails.Of); }
            set { Put<CopyDetails>("copy", value, Json.Write); }
        }

        /// <summary>How much the verdict says.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>What is converted; unknown if absent.</summary>
        public IReadOnlyList<SourceKind?> Kinds
        {
            get { return Get<IReadOnlyList<SourceKind?>>("kinds", Codec.ToList<SourceKind?>(Codec.ToEnum<SourceKind>)); }
            set { Put<IReadOnlyList<SourceKind?>>("kinds", value, Codec.FromList<SourceKind?>(Codec.FromEnum<SourceKind>)); }
        }

        /// <summary>Name of the system's owner.</summary>
        public string Owner
        {
            get { return Get<string>("owner", Codec.ToText); }
            set { Put<string>("owner", value, Codec.FromText); }
        }

        /// <summary>The QR code wanted.</summary>
        public QrRequest Qr
        {
            get { return Get<QrRequest>("qr", Nd137.Types.QrRequest.Of); }
            set { Put<QrRequest>("qr", value, Json.Write); }
        }

        /// <summary>SHA-256 of the source's bytes in hexadecimal.</summary>
        public string SourceSha256
        {
            get { return Get<string>("source_sha256", Codec.ToText); }
            set { Put<string>("source_sha256", value, Codec.FromText); }
        }

        /// <summary>Name of the system.</summary>
        public string System
        {
            get { return Get<string>("system", Codec.ToText); }
            set { Put<string>("system", value, Codec.FromText); }
        }

        /// <summary>Another wording than the default.</summary>
        public Wording Wording
        {
            get { return Get<Wording>("wording", Nd137.Types.Wording.Of); }
            set { Put<Wording>("wording", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
