using System;
using System.Linq;
using System.Text;
using System.Threading;
using Nd137.Types;

namespace Nd137.Tests
{
    /// <summary>Wrong calls are exceptions that say what was wrong; many threads agree.</summary>
    internal static class Hostile
    {
        internal static void Run()
        {
            var empty = new byte[0];
            Fails("an empty request", ErrorKind.InvalidJson, "list_provisions", empty, null);
            Fails("not UTF-8", ErrorKind.InvalidJson, "list_provisions",
                new byte[] { (byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'1', (byte)'}' }, null);
            Fails("an unknown operation", ErrorKind.UnknownOperation, "không_có", empty, null);
            Fails("an empty document", ErrorKind.InvalidRequest, "list_provisions", empty, empty);
            Fails("too long", ErrorKind.LimitExceeded, "list_provisions", new byte[16 * 1024 * 1024 + 1], null);
            Throws<ArgumentNullException>("no operation", () => Library.Call(null, empty, null));
            Throws<ArgumentNullException>("no request", () => Library.Call("x", (byte[])null, null));
            Throws<EncoderFallbackException>("half a character", () => Library.Call("x", "\ud800", null));

            try
            {
                Operations.ListProvisions(new ProvisionsRequest { Article = 21 });
                Program.Check(false, "a field is missing");
            }
            catch (Nd137Exception error)
            {
                Program.Check(error.Kind == ErrorKind.InvalidRequest && error.Pointer == "/as_of"
                    && error.Vietnamese == "thiếu trường `as_of`"
                    && error.English == "the field `as_of` is missing"
                    && error.Message == "invalid_request at `/as_of`: the field `as_of` is missing",
                    "a field is missing: " + error.Message);
            }
            try
            {
                Operations.MarkPaperToData(new MarkRequest { At = "2026-11-21T14:30:05+07:00" });
                Program.Check(false, "a refusal");
            }
            catch (Nd137Exception error)
            {
                Program.Check(error.Kind == ErrorKind.Refused && error.Status == 5
                    && error.Assessment.AsFullAssessment() != null, "a refusal");
            }
            Program.Check(Library.Version.Split('.').Length == 3, "version");
            Threads();
            Handles();
            Markers();
        }

        private static void Handles()
        {
            var today = new DateTime(2026, 11, 21);
            var random = new Random(137);
            var months = new long[12][];
            for (var month = 0; month < 12; month++)
            {
                months[month] = Enumerable.Range(0, 300).Select(_ => (long)random.Next(20000000)).ToArray();
            }
            for (var row = 0; row < 100; row++)
            {
                // Three classes: some rows far below, some far above.
                for (var month = 0; month < 12; month++)
                {
                    months[month][row] = row % 2 == 0 ? row : 20000000 + row;
                }
            }
            months[5][150] = -1;
            var classifier = new ScaleClassifier(today);
            var codes = classifier.Classify(months);
            var same = true;
            for (var row = 0; row < codes.Length; row++)
            {
                var counts = months.Select(month => month[row]).ToArray();
                var alone = classifier.Classify(counts);
                same &= alone == ScaleClassifier.Of(codes[row]) && (alone == null) == (row == 150);
                same &= row == 150 || alone == Operations.ClassifyScale(new ScaleRequest
                {
                    AsOf = today,
                    MonthlyUsers = MonthlyUsers.OfListCount(counts.Select(each => Count.OfLong(each)).ToList()),
                }).Scale;
            }
            Program.Check(same && codes.Distinct().Count() == 4, "the handle says what the operation says");

            int wrong = 0, rounds = 0;
            var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
            {
                try
                {
                    for (var row = 0; ; row = (row + 1) % 300)
                    {
                        var counts = months.Select(month => month[row]).ToArray();
                        if (classifier.Classify(counts) != ScaleClassifier.Of(codes[row])
                            || row == 0 && !classifier.Classify(months).SequenceEqual(codes))
                        {
                            Interlocked.Increment(ref wrong);
                        }
                        Interlocked.Increment(ref rounds);
                    }
                }
                catch (ObjectDisposedException)
                {
                    // Disposed of while in use: the only end that these loops have.
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            Thread.Sleep(1000);
            classifier.Dispose();
            threads.ForEach(thread => thread.Join());
            Program.Check(wrong == 0 && rounds > 800, "eight threads on one handle, until it is disposed of");
            classifier.Dispose();
            Throws<ArgumentOutOfRangeException>("population 0", () => new ScaleClassifier(today, 0));
            Throws<ArgumentException>("eleven months", () => new ScaleClassifier(today).Classify(new long[11]));
            Throws<Nd137Exception>("too early", () => new ScaleClassifier(new DateTime(2024, 10, 22)));

            var list = new WarningList(Encoding.UTF8.GetBytes(
                "ngânhàng.example.vn\nchung.example.vn/x\n203.0.113.0/25\n"));
            Program.Check(list.Entries == 3
                && list.Find("www.NGÂNHÀNG.example.vn.") == ListFound.Listed
                && list.Find("chung.example.vn") == ListFound.Page
                && list.Find("::ffff:203.0.113.127") == ListFound.Listed
                && list.Find("203.0.113.128") == ListFound.Clear, "a list finds hosts in every spelling");
            Throws<Nd137Exception>("no host", () => list.Find("a..vn"));
            Throws<Nd137Exception>("an empty host", () => list.Find(""));
            Throws<Nd137Exception>("a bad line", () => new WarningList(Encoding.UTF8.GetBytes("khong hop le\n")));
            Program.Check(new WarningList(new byte[0]).Entries == 0, "an empty list");
            list.Dispose();
            Throws<ObjectDisposedException>("a list that is disposed of", () => list.Find("a.vn"));
        }

        private static void Markers()
        {
            const string shared = "{\"converter\":{\"kind\":\"agency\",\"name\":\"Sở Mẫu\"},\"kinds\":[\"licence\"],"
                + "\"wording\":{\"vi\":\"Số hóa từ giấy\"}";
            const string own = "\"at\":\"2026-11-21T14:30:05+07:00\"}";
            var expected = Library.Call("mark_paper_to_data", shared + "," + own, null).Bytes;
            var marker = new Marker(Direction.PaperToData, shared + "}");
            Program.Check(marker.Mark("{" + own).Bytes.SequenceEqual(expected), "the mark of the operation");
            var typed = new Marker(Direction.PaperToData, new MarkRequest
            {
                Converter = new PartialConverter { Kind = ConverterKind.Agency, Name = "Sở Mẫu" },
                Wording = new Wording { Vi = "Số hóa từ giấy" },
            });
            Program.Check(typed.Mark(new MarkRequest
            {
                At = "2026-11-21T14:30:05+07:00",
                Kinds = new SourceKind?[] { SourceKind.Licence },
            }).Footer == marker.Mark(new MarkRequest { At = "2026-11-21T14:30:05+07:00" }).Footer, "typed");

            try
            {
                new Marker(Direction.DataToPaper, shared + "}");
                Program.Check(false, "the opposite direction");
            }
            catch (Nd137Exception error)
            {
                Program.Check(error.Kind == ErrorKind.Refused
                    && error.Assessment.AsFullAssessment().Findings[0].At == "/wording/vi", "the opposite direction");
            }
            try
            {
                new Marker(Direction.PaperToData, "{\"wording\":{\"vi\":\"a\\nb\"}}");
                Program.Check(false, "two lines");
            }
            catch (Nd137Exception error)
            {
                Program.Check(error.Kind == ErrorKind.InvalidRequest && error.Pointer == "/wording/vi", "two lines");
            }
            Throws<Nd137Exception>("an empty text", () => new Marker(Direction.PaperToData, ""));
            Throws<Nd137Exception>("an empty request", () => marker.Mark(""));
            Throws<ArgumentNullException>("nothing shared", () => new Marker(Direction.PaperToData, (string)null));
            Throws<ArgumentNullException>("no request", () => marker.Mark((MarkRequest)null));

            int wrong = 0, rounds = 0;
            var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
            {
                try
                {
                    for (; ; )
                    {
                        if (!marker.Mark("{" + own).Bytes.SequenceEqual(expected))
                        {
                            Interlocked.Increment(ref wrong);
                        }
                        Interlocked.Increment(ref rounds);
                    }
                }
                catch (ObjectDisposedException)
                {
                    // Disposed of while in use: the only end that these loops have.
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            Thread.Sleep(1000);
            marker.Dispose();
            threads.ForEach(thread => thread.Join());
            Program.Check(wrong == 0 && rounds > 160, "eight threads on one marker, until it is disposed of");
            marker.Dispose();
            Throws<ObjectDisposedException>("a marker that is disposed of", () => marker.Mark("{" + own));
        }

        private static void Fails(string what, ErrorKind kind, string operation, byte[] request, byte[] document)
        {
            try
            {
                Library.Call(operation, request, document);
                Program.Check(false, what);
            }
            catch (Nd137Exception error)
            {
                Program.Check(error.Kind == kind, what + ": " + error.Message);
            }
        }

        private static void Throws<T>(string what, Action action) where T : Exception
        {
            try
            {
                action();
                Program.Check(false, what);
            }
            catch (T)
            {
                Program.Check(true, what);
            }
        }

        private static void Threads()
        {
            var request = Encoding.UTF8.GetBytes(
                new ProvisionsRequest { AsOf = new DateTime(2026, 11, 21), Article = 21 }.ToString());
            var expected = Library.Call("list_provisions", request, null).Bytes;
            int wrong = 0, done = 0;
            var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
            {
                for (var i = 0; i < 500; i++)
                {
                    if (!Library.Call("list_provisions", request, null).Bytes.SequenceEqual(expected))
                    {
                        Interlocked.Increment(ref wrong);
                    }
                    try
                    {
                        Library.Call("x", request, null);
                        Interlocked.Increment(ref wrong);
                    }
                    catch (Nd137Exception)
                    {
                        Interlocked.Increment(ref done);
                    }
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            Program.Check(wrong == 0 && done == 8 * 500, "eight threads agree");
        }
    }
}
