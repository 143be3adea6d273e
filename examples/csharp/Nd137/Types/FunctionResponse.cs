// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Whether a system serves electronic transactions, and its classes.</summary>
    public sealed class FunctionResponse : Json
    {
        private FunctionResponse(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static FunctionResponse Of(JToken json)
        {
            return new FunctionResponse(json);
        }

        /// <summary>What the rules say.</summary>
        public Assessment Assessment
        {
            get { return Get<Assessment>("assessment", Nd137.Types.Assessment.Of); }
        }

        /// <summary>The classes in the order of the points; a system may have several (reading 28).</summary>
        public IReadOnlyList<FunctionFound> Classes
        {
            get { return Get<IReadOnlyList<FunctionFound>>("classes", Codec.ToList<FunctionFound>(Nd137.Types.FunctionFound.Of)); }
        }

        /// <summary>Whether it is an e-transaction system at all (reading 18).</summary>
        public Answer? ServesTransactions
        {
            get { return Get<Answer?>("serves_transactions", Codec.ToEnum<Answer>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "assessment")
                && Codec.Has(json, "classes")
                && Codec.Has(json, "serves_transactions");
        }
    }
}
