// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A provision as a verdict shows it.</summary>
    public sealed class Citation : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Citation() : base(new JObject())
        {
        }

        private Citation(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Citation Of(JToken json)
        {
            return new Citation(json);
        }

        /// <summary>English form, such as `Decree 137/2024/NĐ-CP, Article 21(2)(đ)`.</summary>
        public string En
        {
            get { return Get<string>("en", Codec.ToText); }
            set { Put<string>("en", value, Codec.FromText); }
        }

        /// <summary>Machine form, such as `nd137.d21.k2.dd`.</summary>
        public string Id
        {
            get { return Get<string>("id", Codec.ToText); }
            set { Put<string>("id", value, Codec.FromText); }
        }

        /// <summary>Vietnamese form, such as `điểm đ khoản 2 Điều 21 Nghị định 137/2024/NĐ-CP`.</summary>
        public string Vi
        {
            get { return Get<string>("vi", Codec.ToText); }
            set { Put<string>("vi", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "en")
                && Codec.Has(json, "id")
                && Codec.Has(json, "vi");
        }
    }
}
