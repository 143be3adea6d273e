// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Somebody who is the owner by a provision.</summary>
    public sealed class OwnerFound : Json
    {
        private OwnerFound(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static OwnerFound Of(JToken json)
        {
            return new OwnerFound(json);
        }

        /// <summary>Why.</summary>
        public OwnerBasis? Basis
        {
            get { return Get<OwnerBasis?>("basis", Codec.ToEnum<OwnerBasis>); }
        }

        /// <summary>The name as given.</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
        }

        /// <summary>The provision.</summary>
        public Citation Provision
        {
            get { return Get<Citation>("provision", Nd137.Types.Citation.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "basis")
                && Codec.Has(json, "name")
                && Codec.Has(json, "provision");
        }
    }
}
