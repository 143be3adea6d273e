using System;
using Nd137.Types;

namespace Nd137
{
    /// <summary>A request that cannot be processed, or a refusal. The message is the English
    /// sentence with kind and place; <see cref="Vietnamese"/> is for people.</summary>
    public sealed class Nd137Exception : Exception
    {
        private readonly ErrorReport report;

        internal Nd137Exception(int status, string json) : this(status, json, Read(json))
        {
        }

        private Nd137Exception(int status, string json, ErrorReport report) : base(Sentence(report))
        {
            this.report = report;
            Status = status;
            Json = json;
        }

        /// <summary>The status of the C interface (ND137_... in its header).</summary>
        public int Status { get; private set; }

        /// <summary>The error as the library wrote it.</summary>
        public string Json { get; private set; }

        /// <summary>What kind of error it is.</summary>
        public ErrorKind Kind
        {
            get { return report.Kind.Value; }
        }

        /// <summary>A stable tag within the kind, such as encrypted, or null.</summary>
        public string Reason
        {
            get { return report.Reason; }
        }

        /// <summary>JSON Pointer to the field of the request; empty for the whole request.</summary>
        public string Pointer
        {
            get { return report.At; }
        }

        /// <summary>What was wrong and what to do, in Vietnamese.</summary>
        public string Vietnamese
        {
            get { return report.Message.Vi; }
        }

        /// <summary>What was wrong and what to do, in English.</summary>
        public string English
        {
            get { return report.Message.En; }
        }

        /// <summary>The findings of a refusal, or null.</summary>
        public Assessment Assessment
        {
            get { return report.Assessment; }
        }

        private static ErrorReport Read(string json)
        {
            return ErrorReport.Of(Codec.Parse(json));
        }

        private static string Sentence(ErrorReport report)
        {
            var place = report.At.Length == 0 ? "" : " at `" + report.At + "`";
            return Codec.Text(report.Kind.Value) + place + ": " + report.Message.En;
        }
    }
}
