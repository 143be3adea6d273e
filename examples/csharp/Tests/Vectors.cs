using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Nd137.Types;

namespace Nd137.Tests
{
    /// <summary>A line of tests/vectors/bytes.tsv.</summary>
    internal sealed class Vector
    {
        internal string Operation, Name, Request, Status, Response, Made;
        internal byte[] Document;

        internal static List<Vector> Read(string folder)
        {
            var lines = File.ReadAllText(Path.Combine(folder, "bytes.tsv"), Encoding.UTF8)
                .Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries);
            return lines.Select(line => line.Split('\t')).Select(column => new Vector
            {
                Operation = column[0],
                Name = column[0] + " `" + column[1] + "`",
                Document = column[2] == "-"
                    ? null
                    : File.ReadAllBytes(Path.Combine(folder, "documents", column[2])),
                Request = column[3],
                Status = column[4],
                Response = column[5],
                Made = column[6],
            }).ToList();
        }
    }

    /// <summary>Every shared vector, compared byte by byte.</summary>
    internal static class Vectors
    {
        internal static void Run(string folder, int wanted)
        {
            foreach (var vector in Vector.Read(folder))
            {
                Program.Check(Same(vector), vector.Name);
            }
            if (Program.Passed + Program.Failed != wanted)
            {
                Program.Check(false, "ran another number of vectors than " + wanted);
            }
        }

        private static bool Same(Vector vector)
        {
            return Same(vector, () => Library.Call(vector.Operation, vector.Request, vector.Document))
                && (!vector.Operation.StartsWith("mark_", StringComparison.Ordinal)
                    || Same(vector, () => Marked(vector)));
        }

        /// <summary>The same through a marker that shares nothing.</summary>
        private static Reply Marked(Vector vector)
        {
            var direction = vector.Operation == "mark_paper_to_data"
                ? Direction.PaperToData
                : Direction.DataToPaper;
            using (var marker = new Marker(direction, "{}"))
            {
                return marker.Mark(vector.Request);
            }
        }

        private static bool Same(Vector vector, Func<Reply> call)
        {
            var expected = Encoding.UTF8.GetBytes(vector.Response);
            try
            {
                var reply = call();
                return vector.Status == "ok" && reply.Bytes.SequenceEqual(expected)
                    && Sha256(reply.Document) == vector.Made;
            }
            catch (Nd137Exception error)
            {
                return vector.Status == "error"
                    && Encoding.UTF8.GetBytes(error.Json).SequenceEqual(expected);
            }
        }

        private static string Sha256(byte[] document)
        {
            if (document == null)
            {
                return "-";
            }
            using (var sha = SHA256.Create())
            {
                return string.Concat(sha.ComputeHash(document).Select(each => each.ToString("x2")));
            }
        }
    }
}
