using System;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Nd137
{
    /// <summary>The library's operations by name, with JSON as bytes or text.
    /// <see cref="Operations"/> has them typed. All methods may be called from any thread.</summary>
    public static unsafe class Library
    {
        /// <summary>Strict: what is not UTF-16 is an error here, not a replacement character.</summary>
        internal static readonly Encoding Utf8 = new UTF8Encoding(false, true);

        /// <summary>The version of the native library.</summary>
        public static string Version
        {
            get
            {
                Native.Ready();
                var text = new StringBuilder();
                for (var at = Native.nd137_version(); *at != 0; at++)
                {
                    text.Append((char)*at);
                }
                return text.ToString();
            }
        }

        /// <summary>The operations: a list of objects with doc, document and name.</summary>
        public static JToken ListOperations()
        {
            Native.Ready();
            IntPtr reply = IntPtr.Zero, error = IntPtr.Zero;
            var status = Native.nd137_operations(&reply, &error);
            return Taken(status, reply, error).Json();
        }

        /// <summary>Runs an operation.</summary>
        /// <param name="operation">Its name, such as classify_scale.</param>
        /// <param name="request">JSON in UTF-8.</param>
        /// <param name="document">The file that travels with the request, or null.</param>
        /// <exception cref="Nd137Exception">The request cannot be processed, or a constructor
        /// refuses.</exception>
        public static Reply Call(string operation, byte[] request, byte[] document)
        {
            if (operation == null)
            {
                throw new ArgumentNullException("operation");
            }
            if (request == null)
            {
                throw new ArgumentNullException("request");
            }
            Native.Ready();
            var name = Utf8.GetBytes(operation);
            IntPtr reply = IntPtr.Zero, error = IntPtr.Zero;
            int status;
            byte none;
            // `fixed` gives null for an array of no bytes, which would say that it is absent.
            fixed (byte* names = name, requests = request, documents = document)
            {
                status = Native.nd137_call(
                    names == null ? &none : names, (ulong)name.Length,
                    requests == null ? &none : requests, (ulong)request.Length,
                    document != null && documents == null ? &none : documents,
                    document == null ? 0 : (ulong)document.Length,
                    &reply, &error);
            }
            return Taken(status, reply, error);
        }

        /// <summary>As the other Call, with the request as text.</summary>
        public static Reply Call(string operation, string request, byte[] document)
        {
            return Call(operation, request == null ? null : Utf8.GetBytes(request), document);
        }

        /// <summary>As the other Call, with the request typed.</summary>
        public static Reply Call(string operation, Json request, byte[] document)
        {
            return Call(operation, request == null ? null : request.ToString(), document);
        }

        /// <summary>What a call gave, copied and freed. Throws if the call failed.</summary>
        internal static Reply Taken(int status, IntPtr reply, IntPtr error)
        {
            using (var given = new ReplyHandle(status == Native.Ok ? reply : error))
            {
                if (given.IsInvalid)
                {
                    throw new InvalidOperationException("nd137: status " + status + " without a reply");
                }
                var json = given.Json();
                if (status != Native.Ok)
                {
                    throw new Nd137Exception(status, Utf8.GetString(json));
                }
                return new Reply(json, given.Document());
            }
        }
    }
}
