using System;

namespace Nd137
{
    /// <summary>What a warning list says of a host.</summary>
    public enum ListFound
    {
        /// <summary>It does not cover the host.</summary>
        Clear = 0,

        /// <summary>It covers the host.</summary>
        Listed = 1,

        /// <summary>It names one page of the host; a person should look.</summary>
        Page = 2,
    }

    /// <summary>A warning list (Art. 21.2.d) read once, to look up many hosts in. Any number of
    /// threads may use one object at once; once disposed of, it throws
    /// <see cref="ObjectDisposedException"/>.</summary>
    public sealed unsafe class WarningList : IDisposable
    {
        private readonly ListHandle handle;

        /// <summary>Reads a list: UTF-8 text, an entry a line.</summary>
        /// <exception cref="Nd137Exception">A line cannot be read; the message names it.</exception>
        public WarningList(byte[] text)
        {
            if (text == null)
            {
                throw new ArgumentNullException("text");
            }
            Native.Ready();
            IntPtr list = IntPtr.Zero, error = IntPtr.Zero;
            int status;
            byte none;
            // `fixed` gives null for an array of no bytes.
            fixed (byte* start = text)
            {
                status = Native.nd137_list_new(start == null ? &none : start, (ulong)text.Length,
                    &list, &error);
            }
            if (status != Native.Ok)
            {
                Library.Taken(status, IntPtr.Zero, error);
            }
            handle = new ListHandle(list);
        }

        /// <summary>How many entries it has.</summary>
        public long Entries
        {
            get
            {
                ulong entries;
                var status = Native.nd137_list_entries(handle, &entries);
                if (status != Native.Ok)
                {
                    throw new InvalidOperationException("nd137: status " + status);
                }
                return checked((long)entries);
            }
        }

        /// <summary>Looks up a domain name, in any spelling, or an IP address.</summary>
        /// <exception cref="Nd137Exception">It is neither.</exception>
        public ListFound Find(string host)
        {
            if (host == null)
            {
                throw new ArgumentNullException("host");
            }
            var name = Library.Utf8.GetBytes(host);
            var error = IntPtr.Zero;
            byte code, none;
            int status;
            fixed (byte* start = name)
            {
                status = Native.nd137_list_find(handle, start == null ? &none : start,
                    (ulong)name.Length, &code, &error);
            }
            if (status != Native.Ok)
            {
                Library.Taken(status, IntPtr.Zero, error);
            }
            return (ListFound)code;
        }

        /// <summary>Frees the native object, once the calls under way have ended.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }
    }
}
