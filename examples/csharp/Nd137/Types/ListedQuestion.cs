// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A question of a checklist.</summary>
    public sealed class ListedQuestion : Json
    {
        private ListedQuestion(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ListedQuestion Of(JToken json)
        {
            return new ListedQuestion(json);
        }

        /// <summary>The question.</summary>
        public Bilingual Asks
        {
            get { return Get<Bilingual>("asks", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>The answers to choose from; empty for other kinds.</summary>
        public IReadOnlyList<AnswerChoice> Choices
        {
            get { return Get<IReadOnlyList<AnswerChoice>>("choices", Codec.ToList<AnswerChoice>(Nd137.Types.AnswerChoice.Of)); }
        }

        /// <summary>Its key in `facts`.</summary>
        public string Key
        {
            get { return Get<string>("key", Codec.ToText); }
        }

        /// <summary>What it takes for an answer.</summary>
        public AnswerKind? Kind
        {
            get { return Get<AnswerKind?>("kind", Codec.ToEnum<AnswerKind>); }
        }

        /// <summary>Asked only if all of these hold.</summary>
        public IReadOnlyList<OnlyIf> OnlyIf
        {
            get { return Get<IReadOnlyList<OnlyIf>>("only_if", Codec.ToList<OnlyIf>(Nd137.Types.OnlyIf.Of)); }
        }

        /// <summary>The provision that makes the answer matter.</summary>
        public Citation Provision
        {
            get { return Get<Citation>("provision", Nd137.Types.Citation.Of); }
        }

        /// <summary>The rules that the answer decides; empty for a question on which only conditions rest.</summary>
        public IReadOnlyList<string> Rules
        {
            get { return Get<IReadOnlyList<string>>("rules", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>Why the answer matters.</summary>
        public Bilingual Why
        {
            get { return Get<Bilingual>("why", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "asks")
                && Codec.Has(json, "choices")
                && Codec.Has(json, "key")
                && Codec.Has(json, "kind")
                && Codec.Has(json, "only_if")
                && Codec.Has(json, "provision")
                && Codec.Has(json, "rules")
                && Codec.Has(json, "why");
        }
    }
}
