using System;
using Nd137.Types;

namespace Nd137
{
    /// <summary>What is the same in an agency's marks (wording, converter, system), checked once: a
    /// wording that tells no direction is refused when a system starts, not at the first document.
    /// Any number of threads may use one object at once; once disposed of, it throws
    /// <see cref="ObjectDisposedException"/>.</summary>
    public sealed unsafe class Marker : IDisposable
    {
        private readonly MarkerHandle handle;

        /// <summary>Checks what is shared: a request with the members that do not change.</summary>
        /// <exception cref="Nd137Exception">The operation refuses to read it; or, with the findings,
        /// something in it can stand in no mark.</exception>
        public Marker(Direction direction, MarkRequest shared)
            : this(direction, shared == null ? null : shared.ToString())
        {
        }

        /// <summary>As the other constructor, with the request as JSON.</summary>
        public Marker(Direction direction, string shared)
        {
            if (shared == null)
            {
                throw new ArgumentNullException("shared");
            }
            Native.Ready();
            var operation = Library.Utf8.GetBytes(
                direction == Direction.PaperToData ? "mark_paper_to_data" : "mark_data_to_paper");
            var json = Library.Utf8.GetBytes(shared);
            IntPtr marker = IntPtr.Zero, error = IntPtr.Zero;
            int status;
            byte none;
            // `fixed` gives null for an array of no bytes.
            fixed (byte* name = operation, start = json)
            {
                status = Native.nd137_marker_new(name, (ulong)operation.Length,
                    start == null ? &none : start, (ulong)json.Length, &marker, &error);
            }
            if (status != Native.Ok)
            {
                Library.Taken(status, IntPtr.Zero, error);
            }
            handle = new MarkerHandle(marker);
        }

        /// <summary>Makes a mark: the answer of the operation to the request with the shared members
        /// added. A member that the request has counts instead of the shared one, whole.</summary>
        public Marked Mark(MarkRequest request)
        {
            return Marked.Of(Mark(request == null ? null : request.ToString()).Json());
        }

        /// <summary>As the other Mark, with the request as JSON.</summary>
        public Reply Mark(string request)
        {
            if (request == null)
            {
                throw new ArgumentNullException("request");
            }
            var json = Library.Utf8.GetBytes(request);
            IntPtr reply = IntPtr.Zero, error = IntPtr.Zero;
            int status;
            byte none;
            fixed (byte* start = json)
            {
                status = Native.nd137_marker_mark(handle, start == null ? &none : start,
                    (ulong)json.Length, &reply, &error);
            }
            return Library.Taken(status, reply, error);
        }

        /// <summary>Frees the native object, once the calls under way have ended.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }
    }
}
