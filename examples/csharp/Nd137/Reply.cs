using System;
using Newtonsoft.Json.Linq;

namespace Nd137
{
    /// <summary>What an operation gave back.</summary>
    public sealed class Reply
    {
        internal Reply(byte[] bytes, byte[] document)
        {
            Bytes = bytes;
            Document = document;
        }

        /// <summary>The response as canonical JSON in UTF-8, exactly as the library wrote it.</summary>
        public byte[] Bytes { get; private set; }

        /// <summary>The document that the operation made, or null if it makes none.</summary>
        public byte[] Document { get; private set; }

        /// <summary>The response as text.</summary>
        public string Text()
        {
            return Library.Utf8.GetString(Bytes);
        }

        /// <summary>The response as JSON.</summary>
        public JToken Json()
        {
            return Codec.Parse(Text());
        }
    }

    /// <summary>A response with the document that the operation made.</summary>
    public sealed class Made<T>
    {
        private Made(T response, byte[] document)
        {
            Response = response;
            Document = document;
        }

        /// <summary>The response.</summary>
        public T Response { get; private set; }

        /// <summary>The document.</summary>
        public byte[] Document { get; private set; }

        internal static Made<T> Of(Reply reply, Func<JToken, T> read)
        {
            return new Made<T>(read(reply.Json()), reply.Document);
        }
    }
}
