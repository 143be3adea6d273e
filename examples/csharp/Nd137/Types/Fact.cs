// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A yes/no fact with its evidence. In JSON either an object, or plain `true`, `false` or `null` where there is no evidence.</summary>
    public sealed class Fact : Json
    {
        private Fact(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Fact Of(JToken json)
        {
            return new Fact(json);
        }

        /// <summary>In the form of bool?.</summary>
        public static Fact OfBool(bool? value)
        {
            return new Fact(Codec.Write<bool?>(value, Codec.FromBoolean));
        }

        /// <summary>As bool?, or null if it has another form.</summary>
        public bool? AsBool()
        {
            return As<bool?>(Codec.IsBoolean, Codec.ToBoolean);
        }

        /// <summary>In the form of StatedFact.</summary>
        public static Fact OfStatedFact(StatedFact value)
        {
            return new Fact(Codec.Write<StatedFact>(value, Json.Write));
        }

        /// <summary>As StatedFact, or null if it has another form.</summary>
        public StatedFact AsStatedFact()
        {
            return As<StatedFact>(Nd137.Types.StatedFact.Fits, Nd137.Types.StatedFact.Of);
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.Test(json, Codec.IsBoolean)
                || Codec.Test(json, Nd137.Types.StatedFact.Fits);
        }
    }
}
