// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Which requirements of a checklist are met.</summary>
    public sealed class ChecklistVerdict : Json
    {
        private ChecklistVerdict(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ChecklistVerdict Of(JToken json)
        {
            return new ChecklistVerdict(json);
        }

        /// <summary>A finding for each requirement.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The questions that are still worth an answer, in the order of the checklist. A question whose answer can change nothing any more is not among them.</summary>
        public IReadOnlyList<OpenQuestion> Questions
        {
            get { return Get<IReadOnlyList<OpenQuestion>>("questions", Codec.ToList<OpenQuestion>(Nd137.Types.OpenQuestion.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "questions");
        }
    }
}
