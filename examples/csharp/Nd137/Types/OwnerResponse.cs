// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The owner of a system and its class.</summary>
    public sealed class OwnerResponse : Json
    {
        private OwnerResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static OwnerResponse Of(JToken json)
        {
            return new OwnerResponse(json);
        }

        /// <summary>What the rules say.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The class; null where it is not known.</summary>
        public OwnerClass? Class
        {
            get { return Get<OwnerClass?>("class", Codec.ToEnum<OwnerClass>); }
        }

        /// <summary>The point of Art. 15.2 that names the class.</summary>
        public Citation ClassProvision
        {
            get { return Get<Citation>("class_provision", Nd137.Types.Citation.Of); }
        }

        /// <summary>Everybody who is the owner by Art. 15.3; two that differ need a person's review.</summary>
        public IReadOnlyList<OwnerFound> Owners
        {
            get { return Get<IReadOnlyList<OwnerFound>>("owners", Codec.ToList<OwnerFound>(Nd137.Types.OwnerFound.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "class")
                && Codec.Has(json, "class_provision")
                && Codec.Has(json, "owners");
        }
    }
}
