// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The checklists.</summary>
    public sealed class Checklists : Json
    {
        private Checklists(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Checklists Of(JToken json)
        {
            return new Checklists(json);
        }

        /// <summary>In the order of the decree.</summary>
        public IReadOnlyList<ListedChecklist> ChecklistsValue
        {
            get { return Get<IReadOnlyList<ListedChecklist>>("checklists", Codec.ToList<ListedChecklist>(Nd137.Types.ListedChecklist.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "checklists");
        }
    }
}
