// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Who signed, and the seal.</summary>
    public sealed class Signature : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Signature() : base(new JObject())
        {
        }

        private Signature(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Signature Of(JToken json)
        {
            return new Signature(json);
        }

        /// <summary>Who signed: the converting agency or organisation, or an individual alone.</summary>
        public ConverterKind? By
        {
            get { return Get<ConverterKind?>("by", Codec.ToEnum<ConverterKind>); }
            set { Put<ConverterKind?>("by", value, Codec.FromEnum<ConverterKind>); }
        }

        /// <summary>Whether another law exempts this document from the signature ("unless law says otherwise").</summary>
        public Fact Exempt
        {
            get { return Get<Fact>("exempt", Nd137.Types.Fact.Of); }
            set { Put<Fact>("exempt", value, Json.Write); }
        }

        /// <summary>Whether the converting body has a seal, and law wants it here.</summary>
        public Fact SealRequired
        {
            get { return Get<Fact>("seal_required", Nd137.Types.Fact.Of); }
            set { Put<Fact>("seal_required", value, Json.Write); }
        }

        /// <summary>Whether the seal of the converting body is on the paper.</summary>
        public Fact Sealed
        {
            get { return Get<Fact>("sealed", Nd137.Types.Fact.Of); }
            set { Put<Fact>("sealed", value, Json.Write); }
        }

        /// <summary>Whether the converting body's signature is there: digital on a data message, by hand on paper.</summary>
        public Fact Signed
        {
            get { return Get<Fact>("signed", Nd137.Types.Fact.Of); }
            set { Put<Fact>("signed", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
