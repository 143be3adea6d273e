// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>A mark as far as it is known.</summary>
    public sealed class MarkFacts : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public MarkFacts() : base(new JObject())
        {
        }

        private MarkFacts(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static MarkFacts Of(JToken json)
        {
            return new MarkFacts(json);
        }

        /// <summary>URL or code.</summary>
        public Access Access
        {
            get { return Get<Access>("access", Nd137.Types.Access.Of); }
            set { Put<Access>("access", value, Json.Write); }
        }

        /// <summary>Time of conversion, as written.</summary>
        public string At
        {
            get { return Get<string>("at", Codec.ToText); }
            set { Put<string>("at", value, Codec.FromText); }
        }

        /// <summary>True if nothing else stands in the mark: what is not given is then not there, rather than not known.</summary>
        public bool? Complete
        {
            get { return Get<bool?>("complete", Codec.ToBoolean); }
            set { Put<bool?>("complete", value, Codec.FromBoolean); }
        }

        /// <summary>Who converted.</summary>
        public PartialConverter Converter
        {
            get { return Get<PartialConverter>("converter", Nd137.Types.PartialConverter.Of); }
            set { Put<PartialConverter>("converter", value, Json.Write); }
        }

        /// <summary>For copies.</summary>
        public CopyDetails Copy
        {
            get { return Get<CopyDetails>("copy", Nd137.Types.CopyDetails.Of); }
            set { Put<CopyDetails>("copy", value, Json.Write); }
        }

        /// <summary>Name of the system's owner.</summary>
        public string Owner
        {
            get { return Get<string>("owner", Codec.ToText); }
            set { Put<string>("owner", value, Codec.FromText); }
        }

        /// <summary>Name of the system.</summary>
        public string System
        {
            get { return Get<string>("system", Codec.ToText); }
            set { Put<string>("system", value, Codec.FromText); }
        }

        /// <summary>The mark's words; for copies, the form of copy.</summary>
        public string Wording
        {
            get { return Get<string>("wording", Codec.ToText); }
            set { Put<string>("wording", value, Codec.FromText); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
