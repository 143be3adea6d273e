// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A signature as the document states it. Nothing here was verified.</summary>
    public sealed class SignatureInfo : Json
    {
        private SignatureInfo(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static SignatureInfo Of(JToken json)
        {
            return new SignatureInfo(json);
        }

        /// <summary>The bytes that the signature says it covers: offset, length, offset, length.</summary>
        public IReadOnlyList<long?> ByteRange
        {
            get { return Get<IReadOnlyList<long?>>("byte_range", Codec.ToList<long?>(Codec.ToLong)); }
        }

        /// <summary>Whether those bytes are the whole document but for the signature value itself.</summary>
        public bool? CoversWholeFile
        {
            get { return Get<bool?>("covers_whole_file", Codec.ToBoolean); }
        }

        /// <summary>For a certifying signature: 1 no change allowed, 2 filling in and signing, 3 also annotating.</summary>
        public long? DocmdpLevel
        {
            get { return Get<long?>("docmdp_level", Codec.ToLong); }
        }

        /// <summary>The full name of the field.</summary>
        public string Field
        {
            get { return Get<string>("field", Codec.ToText); }
        }

        /// <summary>For a signature that locks fields: `All`, `Include` or `Exclude`.</summary>
        public string FieldMdp
        {
            get { return Get<string>("field_mdp", Codec.ToText); }
        }

        /// <summary>The format of the value, such as `ETSI.CAdES.detached`.</summary>
        public string SubFilter
        {
            get { return Get<string>("sub_filter", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "byte_range")
                && Codec.Has(json, "covers_whole_file")
                && Codec.Has(json, "docmdp_level")
                && Codec.Has(json, "field")
                && Codec.Has(json, "field_mdp")
                && Codec.Has(json, "sub_filter");
        }
    }
}
