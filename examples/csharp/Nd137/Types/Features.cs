// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The features of a converting system, each yes, no or unknown with evidence.</summary>
    public sealed class Features : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Features() : base(new JObject())
        {
        }

        private Features(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Features Of(JToken json)
        {
            return new Features(json);
        }

        /// <summary>Paper to data: converts the whole content (4.2.a).</summary>
        public Fact ConvertsWholeToData
        {
            get { return Get<Fact>("converts_whole_to_data", Nd137.Types.Fact.Of); }
            set { Put<Fact>("converts_whole_to_data", value, Json.Write); }
        }

        /// <summary>Data to paper: converts the whole content of the original (5.3.c).</summary>
        public Fact ConvertsWholeToPaper
        {
            get { return Get<Fact>("converts_whole_to_paper", Nd137.Types.Fact.Of); }
            set { Put<Fact>("converts_whole_to_paper", value, Json.Write); }
        }

        /// <summary>Paper to data: puts the mark and the other information of 4.1 on the data message (4.2.b).</summary>
        public Fact MarksData
        {
            get { return Get<Fact>("marks_data", Nd137.Types.Fact.Of); }
            set { Put<Fact>("marks_data", value, Json.Write); }
        }

        /// <summary>Data to paper: puts the mark and the other information of 5.2 on the paper (5.3.b).</summary>
        public Fact MarksPaper
        {
            get { return Get<Fact>("marks_paper", Nd137.Types.Fact.Of); }
            set { Put<Fact>("marks_paper", value, Json.Write); }
        }

        /// <summary>Data to paper: retrieves the original and shows it complete (5.3.a).</summary>
        public Fact RetrievesOriginal
        {
            get { return Get<Fact>("retrieves_original", Nd137.Types.Fact.Of); }
            set { Put<Fact>("retrieves_original", value, Json.Write); }
        }

        /// <summary>Paper to data: information and cyber security as the law asks (4.2.d).</summary>
        public Fact Secured
        {
            get { return Get<Fact>("secured", Nd137.Types.Fact.Of); }
            set { Put<Fact>("secured", value, Json.Write); }
        }

        /// <summary>Paper to data: signs digitally (4.2.đ).</summary>
        public Fact Signs
        {
            get { return Get<Fact>("signs", Nd137.Types.Fact.Of); }
            set { Put<Fact>("signs", value, Json.Write); }
        }

        /// <summary>Paper to data: stores the data message (4.2.c).</summary>
        public Fact Stores
        {
            get { return Get<Fact>("stores", Nd137.Types.Fact.Of); }
            set { Put<Fact>("stores", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
