// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>An answer: yes, no or unknown with evidence; a text, a choice or a day; or a list.</summary>
    public sealed class Given : Json
    {
        private Given(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Given Of(JToken json)
        {
            return new Given(json);
        }

        /// <summary>In the form of Fact.</summary>
        public static Given OfFact(Fact value)
        {
            return new Given(Codec.Write<Fact>(value, Json.Write));
        }

        /// <summary>As Fact, or null if it has another form.</summary>
        public Fact AsFact()
        {
            return As<Fact>(Nd137.Types.Fact.Fits, Nd137.Types.Fact.Of);
        }

        /// <summary>In the form of string.</summary>
        public static Given OfString(string value)
        {
            return new Given(Codec.Write<string>(value, Codec.FromText));
        }

        /// <summary>As string, or null if it has another form.</summary>
        public string AsString()
        {
            return As<string>(Codec.IsText, Codec.ToText);
        }

        /// <summary>In the form of IReadOnlyList&lt;string&gt;.</summary>
        public static Given OfListstring(IReadOnlyList<string> value)
        {
            return new Given(Codec.Write<IReadOnlyList<string>>(value, Codec.FromList<string>(Codec.FromText)));
        }

        /// <summary>As IReadOnlyList&lt;string&gt;, or null if it has another form.</summary>
        public IReadOnlyList<string> AsListstring()
        {
            return As<IReadOnlyList<string>>(Codec.IsList(Codec.IsText), Codec.ToList<string>(Codec.ToText));
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.Test(json, Nd137.Types.Fact.Fits)
                || Codec.Test(json, Codec.IsText)
                || Codec.Test(json, Codec.IsList(Codec.IsText));
        }
    }
}
