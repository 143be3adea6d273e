// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The request of `stamp_pdf`; the document travels with it.</summary>
    public sealed class StampRequest : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public StampRequest() : base(new JObject())
        {
        }

        private StampRequest(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static StampRequest Of(JToken json)
        {
            return new StampRequest(json);
        }

        /// <summary>What to do with a document that carries a mark.</summary>
        public AlreadyMarked? AlreadyMarked
        {
            get { return Get<AlreadyMarked?>("already_marked", Codec.ToEnum<AlreadyMarked>); }
            set { Put<AlreadyMarked?>("already_marked", value, Codec.FromEnum<AlreadyMarked>); }
        }

        /// <summary>Which way the conversion went.</summary>
        public Direction? Direction
        {
            get { return Get<Direction?>("direction", Codec.ToEnum<Direction>); }
            set { Put<Direction?>("direction", value, Codec.FromEnum<Direction>); }
        }

        /// <summary>A TrueType or OpenType font of the caller's own, in Base64; without it, the bundled one.</summary>
        public string Font
        {
            get { return Get<string>("font", Codec.ToText); }
            set { Put<string>("font", value, Codec.FromText); }
        }

        /// <summary>Make the URL of the mark open when the mark is clicked.</summary>
        public bool? Link
        {
            get { return Get<bool?>("link", Codec.ToBoolean); }
            set { Put<bool?>("link", value, Codec.FromBoolean); }
        }

        /// <summary>What the mark says. The digest of the source is filled in from the document.</summary>
        public MarkRequest Mark
        {
            get { return Get<MarkRequest>("mark", Nd137.Types.MarkRequest.Of); }
            set { Put<MarkRequest>("mark", value, Json.Write); }
        }

        /// <summary>Where it stands.</summary>
        public Placement Placement
        {
            get { return Get<Placement>("placement", Nd137.Types.Placement.Of); }
            set { Put<Placement>("placement", value, Json.Write); }
        }

        /// <summary>Whether to report what lies under the mark.</summary>
        public bool? Reserve
        {
            get { return Get<bool?>("reserve", Codec.ToBoolean); }
            set { Put<bool?>("reserve", value, Codec.FromBoolean); }
        }

        /// <summary>What to do with a signed document.</summary>
        public SignedInput? SignedInput
        {
            get { return Get<SignedInput?>("signed_input", Codec.ToEnum<SignedInput>); }
            set { Put<SignedInput?>("signed_input", value, Codec.FromEnum<SignedInput>); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "direction")
                && Codec.Has(json, "mark");
        }
    }
}
