// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>What `crate::stamp` did.</summary>
    public sealed class StampReport : Json
    {
        private StampReport(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static StampReport Of(JToken json)
        {
            return new StampReport(json);
        }

        /// <summary>The PDF/A claim of the document and what the mark does to it.</summary>
        public ArchiveEffect Archive
        {
            get { return Get<ArchiveEffect>("archive", Nd137.Types.ArchiveEffect.Of); }
        }

        /// <summary>SHA-256 of the update with its own digest taken as zeros.</summary>
        public string IncrementSha256
        {
            get { return Get<string>("increment_sha256", Codec.ToText); }
        }

        /// <summary>Height of the printed mark in hundredths of a millimetre.</summary>
        public long? MarkHeightCentiMm
        {
            get { return Get<long?>("mark_height_centi_mm", Codec.ToLong); }
        }

        /// <summary>Width of the printed mark in hundredths of a millimetre.</summary>
        public long? MarkWidthCentiMm
        {
            get { return Get<long?>("mark_width_centi_mm", Codec.ToLong); }
        }

        /// <summary>Pages that carry the mark.</summary>
        public long? MarkedPageCount
        {
            get { return Get<long?>("marked_page_count", Codec.ToLong); }
        }

        /// <summary>The first marked pages, up to the limit `page_details`.</summary>
        public IReadOnlyList<MarkedPage> MarkedPages
        {
            get { return Get<IReadOnlyList<MarkedPage>>("marked_pages", Codec.ToList<MarkedPage>(Nd137.Types.MarkedPage.Of)); }
        }

        /// <summary>Length of the document before the mark, in bytes.</summary>
        public ulong? OriginalLength
        {
            get { return Get<ulong?>("original_length", Codec.ToULong); }
        }

        /// <summary>SHA-256 of the document before the mark.</summary>
        public string OriginalSha256
        {
            get { return Get<string>("original_sha256", Codec.ToText); }
        }

        /// <summary>Length of the marked document, in bytes.</summary>
        public ulong? OutputLength
        {
            get { return Get<ulong?>("output_length", Codec.ToULong); }
        }

        /// <summary>SHA-256 of the marked document.</summary>
        public string OutputSha256
        {
            get { return Get<string>("output_sha256", Codec.ToText); }
        }

        /// <summary>The text of the mark as it was broken into lines.</summary>
        public IReadOnlyList<string> PrintedLines
        {
            get { return Get<IReadOnlyList<string>>("printed_lines", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>Signature fields whose claim a print derivative no longer makes.</summary>
        public IReadOnlyList<string> ReleasedSignatures
        {
            get { return Get<IReadOnlyList<string>>("released_signatures", Codec.ToList<string>(Codec.ToText)); }
        }

        /// <summary>What lies under the mark, for the pages in `marked_pages`; absent if it was not asked for.</summary>
        public IReadOnlyList<PageReserve> Reserve
        {
            get { return Get<IReadOnlyList<PageReserve>>("reserve", Codec.ToList<PageReserve>(Nd137.Types.PageReserve.Of)); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json)
                && Codec.Has(json, "archive")
                && Codec.Has(json, "increment_sha256")
                && Codec.Has(json, "mark_height_centi_mm")
                && Codec.Has(json, "mark_width_centi_mm")
                && Codec.Has(json, "marked_page_count")
                && Codec.Has(json, "marked_pages")
                && Codec.Has(json, "original_length")
                && Codec.Has(json, "original_sha256")
                && Codec.Has(json, "output_length")
                && Codec.Has(json, "output_sha256")
                && Codec.Has(json, "printed_lines")
                && Codec.Has(json, "released_signatures")
                && Codec.Has(json, "reserve");
        }
    }
}
