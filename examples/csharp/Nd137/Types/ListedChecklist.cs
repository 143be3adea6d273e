// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A checklist.</summary>
    public sealed class ListedChecklist : Json
    {
        private ListedChecklist(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ListedChecklist Of(JToken json)
        {
            return new ListedChecklist(json);
        }

        /// <summary>Its name in a request.</summary>
        public ChecklistId? Checklist
        {
            get { return Get<ChecklistId?>("checklist", Codec.ToEnum<ChecklistId>); }
        }

        /// <summary>Its questions, in the order in which to ask them.</summary>
        public IReadOnlyList<ListedQuestion> Questions
        {
            get { return Get<IReadOnlyList<ListedQuestion>>("questions", Codec.ToList<ListedQuestion>(Nd137.Types.ListedQuestion.Of)); }
        }

        /// <summary>What is judged.</summary>
        public Bilingual Subject
        {
            get { return Get<Bilingual>("subject", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>What it is about.</summary>
        public Bilingual Title
        {
            get { return Get<Bilingual>("title", Nd137.Types.Bilingual.Of); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "checklist")
                && Codec.Has(json, "questions")
                && Codec.Has(json, "subject")
                && Codec.Has(json, "title");
        }
    }
}
