// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What a system lets its users do. Every fact may be left out.</summary>
    public sealed class FunctionRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public FunctionRequest() : base(new JObject())
        {
        }

        private FunctionRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static FunctionRequest Of(JToken json)
        {
            return new FunctionRequest(json);
        }

        /// <summary>Issues or authenticates accounts for electronic transactions.</summary>
        public Fact Accounts
        {
            get { return Get<Fact>("accounts", Nd137.Types.Fact.Of); }
            set { Put<Fact>("accounts", value, Json.Write); }
        }

        /// <summary>The fields of activity.</summary>
        public Activities Activities
        {
            get { return Get<Activities>("activities", Nd137.Types.Activities.Of); }
            set { Put<Activities>("activities", value, Json.Write); }
        }

        /// <summary>The day whose law applies.</summary>
        public DateTime? AsOf
        {
            get { return Get<DateTime?>("as_of", Codec.ToDate); }
            set { Put<DateTime?>("as_of", value, Codec.FromDate); }
        }

        /// <summary>Electronic contracts are concluded on it.</summary>
        public Fact Contracts
        {
            get { return Get<Fact>("contracts", Nd137.Types.Fact.Of); }
            set { Put<Fact>("contracts", value, Json.Write); }
        }

        /// <summary>How much to say.</summary>
        public Detail? Detail
        {
            get { return Get<Detail?>("detail", Codec.ToEnum<Detail>); }
            set { Put<Detail?>("detail", value, Codec.FromEnum<Detail>); }
        }

        /// <summary>Unilateral legal acts that create, change or end rights or obligations are done on it.</summary>
        public Fact UnilateralActs
        {
            get { return Get<Fact>("unilateral_acts", Nd137.Types.Fact.Of); }
            set { Put<Fact>("unilateral_acts", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "as_of");
        }
    }
}
