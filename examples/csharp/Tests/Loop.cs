using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;

namespace Nd137.Tests
{
    /// <summary>Memory stays flat: runs the shared requests that need no document, round and round,
    /// and fails if the process grows. MONO_GC_PARAMS bounds the managed heap.</summary>
    internal static class Loop
    {
        private const long MayGrow = 16 * 1024 * 1024;

        internal static void Run(string folder, int wanted)
        {
            var vectors = Vector.Read(folder).Where(vector => vector.Document == null)
                .Select(vector => new { vector.Operation, Request = Encoding.UTF8.GetBytes(vector.Request) })
                .ToArray();
            long before = 0;
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < wanted; i++)
            {
                var vector = vectors[i % vectors.Length];
                try
                {
                    Library.Call(vector.Operation, vector.Request, null);
                }
                catch (Nd137Exception)
                {
                    // Many vectors are errors: those must not leak either.
                }
                if (i == wanted / 2)
                {
                    before = Resident();
                }
            }
            var grown = Resident() - before;
            Console.WriteLine("{0} calls in {1:F1} s, memory grew by {2} KiB", wanted,
                clock.Elapsed.TotalSeconds, grown / 1024);
            Program.Check(wanted >= 1000 && grown <= MayGrow, "memory stays flat");
        }

        /// <summary>What is in memory once the managed heap is collected: its size between two
        /// collections tells nothing.</summary>
        private static long Resident()
        {
            for (var i = 0; i < 2; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
            var line = File.ReadAllLines("/proc/self/status").First(each => each.StartsWith("VmRSS:"));
            return long.Parse(new string(line.Where(char.IsDigit).ToArray())) * 1024;
        }
    }
}
