using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Nd137;

/// <summary>Nanoseconds a call from C#: the median of nine rounds.</summary>
internal static class Bench
{
    private const int Rows = 1000000;
    private static long seen;

    private static void Measure(string name, Action body, int times, double each)
    {
        var found = new double[9];
        for (var round = -2; round < found.Length; round++) // two rounds to warm up
        {
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < times; i++)
            {
                body();
            }
            if (round >= 0)
            {
                found[round] = clock.Elapsed.TotalMilliseconds * 1e6 / times / each;
            }
        }
        Array.Sort(found);
        Console.WriteLine("C# (Mono)\t{0}\t{1:F1}\t{2:F1}", name, found[found.Length / 2], found[0]);
    }

    private static byte[] Request(string detail)
    {
        return Encoding.UTF8.GetBytes("{\"as_of\":\"2026-11-21\",\"detail\":\"" + detail
            + "\",\"monthly_users\":[" + string.Join(",", Enumerable.Repeat("4000000", 12)) + "]}");
    }

    private static void Main()
    {
        var classifier = new ScaleClassifier(new DateTime(2026, 11, 21));
        var months = Enumerable.Repeat(4000000L, 12).ToArray();
        var columns = months.Select(users => Enumerable.Repeat(users, Rows).ToArray()).ToArray();
        byte[] compact = Request("compact"), full = Request("full");
        Measure("class of one system, handle", () => seen += (int)classifier.Classify(months).Value + 1, 500000, 1);
        Measure("class of one row of a table", () => seen += classifier.Classify(columns)[7], 3, Rows);
        Measure("classify_scale, JSON, compact", () => seen += Library.Call("classify_scale", compact, null).Bytes.Length, 20000, 1);
        Measure("classify_scale, JSON, full", () => seen += Library.Call("classify_scale", full, null).Bytes.Length, 5000, 1);
        if (seen == 0)
        {
            throw new InvalidOperationException();
        }
    }
}
