// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The pages that carry the mark.</summary>
    public sealed class Pages : Json
    {
        private Pages(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Pages Of(JToken json)
        {
            return new Pages(json);
        }

        /// <summary>The text first.</summary>
        public static Pages OfFirst()
        {
            return new Pages(Codec.FromText("first"));
        }

        /// <summary>Whether it is the text first.</summary>
        public bool IsFirst
        {
            get { return Codec.Equals(AsJson(), "first"); }
        }

        /// <summary>The text last.</summary>
        public static Pages OfLast()
        {
            return new Pages(Codec.FromText("last"));
        }

        /// <summary>Whether it is the text last.</summary>
        public bool IsLast
        {
            get { return Codec.Equals(AsJson(), "last"); }
        }

        /// <summary>The text all.</summary>
        public static Pages OfAll()
        {
            return new Pages(Codec.FromText("all"));
        }

        /// <summary>Whether it is the text all.</summary>
        public bool IsAll
        {
            get { return Codec.Equals(AsJson(), "all"); }
        }

        /// <summary>In the form of Pages3.</summary>
        public static Pages OfPages3(Pages3 value)
        {
            return new Pages(Codec.Write<Pages3>(value, Json.Write));
        }

        /// <summary>As Pages3, or null if it has another form.</summary>
        public Pages3 AsPages3()
        {
            return As<Pages3>(Nd137.Types.Pages3.Fits, Nd137.Types.Pages3.Of);
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.Equals(json, "first")
                || Codec.Equals(json, "last")
                || Codec.Equals(json, "all")
                || Codec.Test(json, Nd137.Types.Pages3.Fits);
        }
    }
}
