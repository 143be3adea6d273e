// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What `read_back` found. Nothing here says that a document is authentic: whoever can write a file can write its record too. Only a valid signature over the whole file proves its origin.</summary>
    public sealed class ReadBack : Json
    {
        private ReadBack(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static ReadBack Of(JToken json)
        {
            return new ReadBack(json);
        }

        /// <summary>Length of the document in bytes.</summary>
        public ulong? Bytes
        {
            get { return Get<ulong?>("bytes", Codec.ToULong); }
        }

        /// <summary>The marks, oldest first.</summary>
        public IReadOnlyList<MarkRead> Marks
        {
            get { return Get<IReadOnlyList<MarkRead>>("marks", Codec.ToList<MarkRead>(Nd137.Types.MarkRead.Of)); }
        }

        /// <summary>SHA-256 of the document.</summary>
        public string Sha256
        {
            get { return Get<string>("sha256", Codec.ToText); }
        }

        /// <summary>Records that could not be read, each with the reason.</summary>
        public IReadOnlyList<string> Unreadable
        {
            get { return Get<IReadOnlyList<string>>("unreadable", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "bytes")
                && Codec.Has(json, "marks")
                && Codec.Has(json, "sha256")
                && Codec.Has(json, "unreadable");
        }
    }
}
