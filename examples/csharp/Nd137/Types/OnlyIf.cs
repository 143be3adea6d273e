// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A condition under which a question is asked.</summary>
    public sealed class OnlyIf : Json
    {
        private OnlyIf(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static OnlyIf Of(JToken json)
        {
            return new OnlyIf(json);
        }

        /// <summary>The answers that lead to it: `yes`, `no`, or values of choices.</summary>
        public IReadOnlyList<string> Answers
        {
            get { return Get<IReadOnlyList<string>>("answers", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>The key of the other question.</summary>
        public string Key
        {
            get { return Get<string>("key", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "answers")
                && Codec.Has(json, "key");
        }
    }
}
