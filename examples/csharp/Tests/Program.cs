using System;

namespace Nd137.Tests
{
    /// <summary>vectors FOLDER COUNT | typed FOLDER COUNT | hostile | loop FILE COUNT</summary>
    internal static class Program
    {
        internal static int Passed;
        internal static int Failed;

        private static int Main(string[] arguments)
        {
            var what = arguments[0];
            switch (what)
            {
                case "vectors":
                    Vectors.Run(arguments[1], int.Parse(arguments[2]));
                    break;
                case "typed":
                    Typed.Run(arguments[1], int.Parse(arguments[2]));
                    break;
                case "hostile":
                    Hostile.Run();
                    break;
                case "loop":
                    Loop.Run(arguments[1], int.Parse(arguments[2]));
                    break;
                default:
                    throw new ArgumentException(what);
            }
            Console.WriteLine("C# " + what + ": " + Passed + " passed, " + Failed + " failed");
            return Failed == 0 && Passed > 0 ? 0 : 1;
        }

        /// <summary>Counts a check, and shows it if it fails.</summary>
        internal static void Check(bool good, string what)
        {
            if (good)
            {
                Passed++;
            }
            else
            {
                Failed++;
                Console.Error.WriteLine("FAILED: " + what);
            }
        }
    }
}
