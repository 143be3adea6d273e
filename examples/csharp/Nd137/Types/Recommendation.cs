// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Recommendations and advertising (khuyến nghị, quảng cáo, Art. 20.1).</summary>
    public sealed class Recommendation : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Recommendation() : base(new JObject())
        {
        }

        private Recommendation(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Recommendation Of(JToken json)
        {
            return new Recommendation(json);
        }

        /// <summary>Owner and users agreed on a channel: web site, application, other (a).</summary>
        public Fact ChannelAgreed
        {
            get { return Get<Fact>("channel_agreed", Nd137.Types.Fact.Of); }
            set { Put<Fact>("channel_agreed", value, Json.Write); }
        }

        /// <summary>Which channels; Art. 20.1.a, unlike 19.1.a, does not list e-mail (reading 11).</summary>
        public IReadOnlyList<Channel?> Channels
        {
            get { return Get<IReadOnlyList<Channel?>>("channels", Codec.ToList<Channel?>(Codec.ToEnum<Channel>)); }
            set { Put<IReadOnlyList<Channel?>>("channels", value, Codec.FromList<Channel?>(Codec.FromEnum<Channel>)); }
        }

        /// <summary>A user's choice is not changed without consent (b).</summary>
        public Fact ChoiceKept
        {
            get { return Get<Fact>("choice_kept", Nd137.Types.Fact.Of); }
            set { Put<Fact>("choice_kept", value, Json.Write); }
        }

        /// <summary>Users can choose not to have them based on their data (b).</summary>
        public Fact OptOut
        {
            get { return Get<Fact>("opt_out", Nd137.Types.Fact.Of); }
            set { Put<Fact>("opt_out", value, Json.Write); }
        }

        /// <summary>Users who opt out are told how their access to content changes (b).</summary>
        public Fact OptOutExplained
        {
            get { return Get<Fact>("opt_out_explained", Nd137.Types.Fact.Of); }
            set { Put<Fact>("opt_out_explained", value, Json.Write); }
        }

        /// <summary>Principles, parameters or criteria are public and easy to reach (a).</summary>
        public Fact Published
        {
            get { return Get<Fact>("published", Nd137.Types.Fact.Of); }
            set { Put<Fact>("published", value, Json.Write); }
        }

        /// <summary>The criteria of what a search shows first are public (a).</summary>
        public Fact SearchCriteria
        {
            get { return Get<Fact>("search_criteria", Nd137.Types.Fact.Of); }
            set { Put<Fact>("search_criteria", value, Json.Write); }
        }

        /// <summary>They are published in Vietnamese (a).</summary>
        public Fact Vietnamese
        {
            get { return Get<Fact>("vietnamese", Nd137.Types.Fact.Of); }
            set { Put<Fact>("vietnamese", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
