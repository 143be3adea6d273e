using System;
using System.Globalization;
using System.Runtime.InteropServices;
using Nd137.Types;

namespace Nd137
{
    /// <summary>Classifies many systems by scale (Art. 17) without JSON, by a population that is
    /// resolved once. It gives the class alone: whether the other kind of population figure would
    /// lead to another class is said by <see cref="Operations.ClassifyScale"/>. Any number of
    /// threads may use one object at once; once disposed of, it throws
    /// <see cref="ObjectDisposedException"/>.</summary>
    public sealed unsafe class ScaleClassifier : IDisposable
    {
        /// <summary>The code of a row without a class: a count is negative.</summary>
        public const byte Invalid = 255;

        private readonly ScaleHandle handle;

        /// <summary>By the library's latest yearly average of the population on a day.</summary>
        public ScaleClassifier(DateTime asOf)
        {
            handle = Opened(asOf, 0);
        }

        /// <summary>By an official population, greater than 0.</summary>
        public ScaleClassifier(DateTime asOf, long population)
        {
            if (population <= 0)
            {
                throw new ArgumentOutOfRangeException("population");
            }
            handle = Opened(asOf, population);
        }

        /// <summary>The population.</summary>
        public long Population
        {
            get
            {
                ulong population;
                Check(Native.nd137_scale_population(handle, &population));
                return checked((long)population);
            }
        }

        /// <summary>The class of one system; null if a count is negative.</summary>
        /// <param name="months">Twelve counts of distinct users in Viet Nam, in any order.</param>
        public Scale? Classify(long[] months)
        {
            if (months.Length != 12)
            {
                throw new ArgumentException("12 months are wanted, not " + months.Length);
            }
            byte code;
            fixed (long* start = months)
            {
                Check(Native.nd137_scale_classify(handle, start, &code));
            }
            return Of(code);
        }

        /// <summary>The codes of many systems, which <see cref="Of"/> turns into classes.</summary>
        /// <param name="months">Twelve columns of equal length: the counts of a month, one a
        /// system.</param>
        public byte[] Classify(long[][] months)
        {
            if (months.Length != 12)
            {
                throw new ArgumentException("12 columns are wanted, not " + months.Length);
            }
            var codes = new byte[months[0].Length];
            if (codes.Length == 0)
            {
                return codes;
            }
            var starts = stackalloc long*[12];
            var pins = new GCHandle[12];
            try
            {
                for (var month = 0; month < 12; month++)
                {
                    if (months[month].Length != codes.Length)
                    {
                        throw new ArgumentException("the columns differ in length");
                    }
                    pins[month] = GCHandle.Alloc(months[month], GCHandleType.Pinned);
                    starts[month] = (long*)pins[month].AddrOfPinnedObject();
                }
                fixed (byte* start = codes)
                {
                    Check(Native.nd137_scale_classify_columns(handle, starts, (ulong)codes.Length, start));
                }
            }
            finally
            {
                foreach (var pin in pins)
                {
                    if (pin.IsAllocated)
                    {
                        pin.Free();
                    }
                }
            }
            return codes;
        }

        /// <summary>The class of a code; null for <see cref="Invalid"/>.</summary>
        public static Scale? Of(byte code)
        {
            switch (code)
            {
                case 0:
                    return Scale.BelowLarge;
                case 1:
                    return Scale.Large;
                case 2:
                    return Scale.VeryLarge;
                default:
                    return null;
            }
        }

        /// <summary>Frees the native object, once the calls under way have ended.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }

        private static ScaleHandle Opened(DateTime asOf, long population)
        {
            Native.Ready();
            var day = Library.Utf8.GetBytes(asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            IntPtr scale = IntPtr.Zero, error = IntPtr.Zero;
            int status;
            fixed (byte* start = day)
            {
                status = Native.nd137_scale_new(start, (ulong)day.Length, population, &scale, &error);
            }
            if (status != Native.Ok)
            {
                Library.Taken(status, IntPtr.Zero, error);
            }
            return new ScaleHandle(scale);
        }

        private static void Check(int status)
        {
            if (status != Native.Ok)
            {
                throw new InvalidOperationException("nd137: status " + status);
            }
        }
    }
}
