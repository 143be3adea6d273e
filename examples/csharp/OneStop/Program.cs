using System;
using System.IO;
using System.Text;
using Nd137;
using Nd137.Types;

namespace OneStop
{
    /// <summary>A one-stop system (bộ phận một cửa) receives a scanned result of an administrative
    /// procedure, stamps it with the conversion mark of Art. 4, stores document and record, and
    /// shows the verdict. Arguments: the scanned PDF, and the folder where results are stored.</summary>
    internal static class Program
    {
        private static readonly DateTime Today = new DateTime(2026, 11, 21);

        // The console gets UTF-8 whatever the machine's locale is.
        private static readonly StreamWriter Out =
            new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };

        private static void Main(string[] arguments)
        {
            var scan = File.ReadAllBytes(arguments[0]);
            var store = Directory.CreateDirectory(arguments[1]).FullName;

            var found = Operations.InspectPdf(new InspectRequest(), scan);
            Out.WriteLine(found.PageCount + " pages, " + found.Signatures.Count + " signatures");

            var mark = new MarkRequest
            {
                At = "2026-11-21T14:30:05+07:00",
                Kinds = new SourceKind?[] { SourceKind.AdministrativeResult },
            };
            var request = new StampRequest { Direction = Direction.PaperToData, Mark = mark };

            // A clerk forgot the agency's name: nothing is made, and every open point is named.
            try
            {
                Operations.StampPdf(request, scan);
            }
            catch (Nd137Exception refused)
            {
                Out.WriteLine(Codec.Text(refused.Kind) + ": " + refused.Vietnamese);
                Show(refused.Assessment);
            }

            mark.Converter = new PartialConverter
            {
                Kind = ConverterKind.Agency,
                Name = "Trung tâm Phục vụ hành chính công tỉnh Minh Họa",
            };
            request.Mark = mark;
            var made = Operations.StampPdf(request, scan);
            foreach (var line in made.Response.Marked.Lines)
            {
                Out.WriteLine("| " + line);
            }
            File.WriteAllBytes(Path.Combine(store, "document.pdf"), made.Document);
            File.WriteAllText(Path.Combine(store, "record.json"), made.Response.Record.ToString());
            Out.WriteLine("record " + made.Response.RecordSha256);

            // Later, somebody asks whether the stored document is the one that was converted.
            var json = File.ReadAllText(Path.Combine(store, "record.json"));
            var question = new VerifyPdfRequest { AsOf = Today, Record = Record.Of(Codec.Parse(json)) };
            var stored = File.ReadAllBytes(Path.Combine(store, "document.pdf"));
            Out.WriteLine("as stored:");
            Show(Operations.VerifyPdf(question, stored).Assessment);

            stored[scan.Length / 2] ^= 1;
            Out.WriteLine("with one bit changed:");
            Show(Operations.VerifyPdf(question, stored).Assessment);
        }

        private static void Show(Assessment assessment)
        {
            Out.WriteLine("  => " + Codec.Text(assessment.Outcome.Value));
            foreach (var finding in assessment.AsFullAssessment().Findings)
            {
                Out.WriteLine("  " + Codec.Text(finding.Outcome.Value) + " " + finding.Rule + " "
                    + finding.Asks.Vi + ": " + finding.Message.Vi);
            }
        }
    }
}
