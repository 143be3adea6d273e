using System;
using System.Runtime.InteropServices;

namespace Nd137
{
    /// <summary>The C functions. Only blittable types cross, so nothing is marshalled behind our
    /// back: text is turned into UTF-8 by hand, and each pointer goes with its length.</summary>
    internal static unsafe class Native
    {
        /// <summary>The ABI that these classes were written for.</summary>
        internal const uint Abi = 1;

        internal const int Ok = 0;

        /// <summary>libnd137.so, nd137.dll or libnd137.dylib, where the runtime looks for it.</summary>
        private const string Name = "nd137";

        static Native()
        {
            // Before anything else is called: an old library may lack the other functions.
            var found = nd137_abi_version();
            if (found != Abi)
            {
                throw new DllNotFoundException("nd137: these classes need ABI " + Abi
                    + ", the loaded library has ABI " + found + ": install the matching library");
            }
        }

        /// <summary>Runs the check of the ABI, once.</summary>
        internal static void Ready()
        {
        }

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        private static extern uint nd137_abi_version();

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern byte* nd137_version();

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_call(byte* operation, ulong operationLength, byte* request,
            ulong requestLength, byte* document, ulong documentLength, IntPtr* reply, IntPtr* error);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_operations(IntPtr* reply, IntPtr* error);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_reply_json(ReplyHandle reply, byte** json, ulong* length);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_reply_document(ReplyHandle reply, byte** document,
            ulong* length);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void nd137_reply_free(IntPtr reply);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_scale_new(byte* asOf, ulong asOfLength, long population,
            IntPtr* scale, IntPtr* error);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_scale_population(ScaleHandle scale, ulong* population);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_scale_classify(ScaleHandle scale, long* months, byte* code);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_scale_classify_columns(ScaleHandle scale, long** months,
            ulong rows, byte* codes);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void nd137_scale_free(IntPtr scale);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_list_new(byte* text, ulong textLength, IntPtr* list,
            IntPtr* error);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_list_entries(ListHandle list, ulong* entries);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_list_find(ListHandle list, byte* host, ulong hostLength,
            byte* code, IntPtr* error);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void nd137_list_free(IntPtr list);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_marker_new(byte* operation, ulong operationLength,
            byte* shared, ulong sharedLength, IntPtr* marker, IntPtr* error);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int nd137_marker_mark(MarkerHandle marker, byte* request,
            ulong requestLength, IntPtr* reply, IntPtr* error);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void nd137_marker_free(IntPtr marker);
    }

    /// <summary>Owns a native object, so that it is freed once whatever happens. The runtime keeps
    /// it alive while a call uses it.</summary>
    internal abstract class Owned : SafeHandle
    {
        protected Owned(IntPtr owned) : base(IntPtr.Zero, true)
        {
            SetHandle(owned);
        }

        public override bool IsInvalid
        {
            get { return handle == IntPtr.Zero; }
        }
    }

    internal sealed class ListHandle : Owned
    {
        internal ListHandle(IntPtr list) : base(list)
        {
        }

        protected override bool ReleaseHandle()
        {
            Native.nd137_list_free(handle);
            return true;
        }
    }

    internal sealed class MarkerHandle : Owned
    {
        internal MarkerHandle(IntPtr marker) : base(marker)
        {
        }

        protected override bool ReleaseHandle()
        {
            Native.nd137_marker_free(handle);
            return true;
        }
    }

    internal sealed class ScaleHandle : Owned
    {
        internal ScaleHandle(IntPtr scale) : base(scale)
        {
        }

        protected override bool ReleaseHandle()
        {
            Native.nd137_scale_free(handle);
            return true;
        }
    }

    internal sealed unsafe class ReplyHandle : Owned
    {
        internal ReplyHandle(IntPtr reply) : base(reply)
        {
        }

        protected override bool ReleaseHandle()
        {
            Native.nd137_reply_free(handle);
            return true;
        }

        /// <summary>The JSON, copied.</summary>
        internal byte[] Json()
        {
            byte* start = null;
            ulong length = 0;
            Native.nd137_reply_json(this, &start, &length);
            return Copied(start, length);
        }

        /// <summary>The document, copied; null if there is none.</summary>
        internal byte[] Document()
        {
            byte* start = null;
            ulong length = 0;
            Native.nd137_reply_document(this, &start, &length);
            return Copied(start, length);
        }

        private static byte[] Copied(byte* start, ulong length)
        {
            if (start == null)
            {
                return null;
            }
            var bytes = new byte[checked((int)length)];
            Marshal.Copy((IntPtr)start, bytes, 0, bytes.Length);
            return bytes;
        }
    }
}
