using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nd137
{
    /// <summary>A value of the library's JSON with a typed face: reads straight from the JSON, and
    /// keeps what it does not know. Not safe for use by several threads while one writes.</summary>
    public abstract class Json : IEquatable<Json>
    {
        private readonly JToken json;

        /// <summary>A face for this JSON.</summary>
        protected Json(JToken json)
        {
            this.json = json;
        }

        /// <summary>The JSON itself.</summary>
        public JToken AsJson()
        {
            return json;
        }

        /// <summary>The JSON of a face; for lists of them.</summary>
        public static JToken Write(Json face)
        {
            return face.json;
        }

        /// <summary>A member, or null if it is absent or null.</summary>
        protected T Get<T>(string name, Func<JToken, T> read)
        {
            var json = this.json as JObject;
            var member = json == null ? null : json[name];
            return member == null || member.Type == JTokenType.Null ? default(T) : read(member);
        }

        /// <summary>Writes a member; null removes it.</summary>
        protected void Put<T>(string name, T value, Func<T, JToken> write)
        {
            if (value == null)
            {
                ((JObject)json).Remove(name);
            }
            else
            {
                json[name] = write(value);
            }
        }

        /// <summary>Writes a member that must be there; null is written as null.</summary>
        protected void PutOrNull<T>(string name, T value, Func<T, JToken> write)
        {
            json[name] = Codec.Write(value, write);
        }

        /// <summary>This value in one form, or null if it has another.</summary>
        protected T As<T>(Func<JToken, bool> form, Func<JToken, T> read)
        {
            return form(json) ? read(json) : default(T);
        }

        /// <inheritdoc/>
        public bool Equals(Json other)
        {
            return other != null && other.GetType() == GetType()
                && JToken.DeepEquals(json, other.json);
        }

        /// <inheritdoc/>
        public override bool Equals(object other)
        {
            return Equals(other as Json);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return new JTokenEqualityComparer().GetHashCode(json);
        }

        /// <summary>The JSON as text.</summary>
        public override string ToString()
        {
            return json.ToString(Formatting.None);
        }
    }
}
