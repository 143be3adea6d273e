// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>One of the answers to a question.</summary>
    public sealed class AnswerChoice : Json
    {
        private AnswerChoice(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static AnswerChoice Of(JToken json)
        {
            return new AnswerChoice(json);
        }

        /// <summary>What it means.</summary>
        public Bilingual Label
        {
            get { return Get<Bilingual>("label", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>What the request says.</summary>
        public string Value
        {
            get { return Get<string>("value", Codec.ToText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "label")
                && Codec.Has(json, "value");
        }
    }
}
