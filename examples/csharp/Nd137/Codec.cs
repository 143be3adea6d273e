using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nd137
{
    /// <summary>How C#'s values and JSON become each other; for the classes in Nd137.Types.</summary>
    public static class Codec
    {
        /// <summary>Reads JSON, with texts that look like dates left as texts.</summary>
        public static JToken Parse(string json)
        {
            using (var reader = new JsonTextReader(new StringReader(json)))
            {
                reader.DateParseHandling = DateParseHandling.None;
                var token = JToken.ReadFrom(reader);
                if (reader.Read())
                {
                    throw new JsonReaderException("there is text after the JSON");
                }
                return token;
            }
        }

        public static JToken ToAny(JToken json)
        {
            return json;
        }

        public static JToken FromAny(JToken value)
        {
            return value;
        }

        public static bool? ToBoolean(JToken json)
        {
            return (bool)json;
        }

        public static JToken FromBoolean(bool? value)
        {
            return new JValue(value.Value);
        }

        public static DateTime? ToDate(JToken json)
        {
            return DateTime.ParseExact((string)json, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        /// <summary>The day; the time of the day is left out.</summary>
        public static JToken FromDate(DateTime? value)
        {
            return new JValue(value.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        public static long? ToLong(JToken json)
        {
            return (long)json;
        }

        public static JToken FromLong(long? value)
        {
            return new JValue(value.Value);
        }

        public static ulong? ToULong(JToken json)
        {
            return (ulong)json;
        }

        public static JToken FromULong(ulong? value)
        {
            return new JValue(value.Value);
        }

        public static string ToText(JToken json)
        {
            return (string)json;
        }

        public static JToken FromText(string value)
        {
            return new JValue(value);
        }

        /// <summary>The constant with this text.</summary>
        public static T? ToEnum<T>(JToken json) where T : struct
        {
            T value;
            if (Texts<T>.Values.TryGetValue((string)json, out value))
            {
                return value;
            }
            throw new FormatException("the library says `" + json
                + "`, which is not in these classes: update them");
        }

        public static JToken FromEnum<T>(T? value) where T : struct
        {
            return new JValue(Text(value.Value));
        }

        /// <summary>The text of a constant in JSON.</summary>
        public static string Text<T>(T value) where T : struct
        {
            return Texts<T>.Values.First(pair => pair.Value.Equals(value)).Key;
        }

        public static Func<JToken, IReadOnlyList<T>> ToList<T>(Func<JToken, T> read)
        {
            return json => ((JArray)json).Select(item => Read(item, read)).ToList();
        }

        public static Func<IReadOnlyList<T>, JToken> FromList<T>(Func<T, JToken> write)
        {
            return items =>
            {
                var array = new JArray();
                foreach (var item in items)
                {
                    array.Add(Write(item, write));
                }
                return array;
            };
        }

        public static Func<JToken, IReadOnlyDictionary<string, T>> ToMap<T>(Func<JToken, T> read)
        {
            return json => ((JObject)json).Properties()
                .ToDictionary(member => member.Name, member => Read(member.Value, read));
        }

        public static Func<IReadOnlyDictionary<string, T>, JToken> FromMap<T>(Func<T, JToken> write)
        {
            return members =>
            {
                var json = new JObject();
                foreach (var member in members)
                {
                    json[member.Key] = Write(member.Value, write);
                }
                return json;
            };
        }

        private static T Read<T>(JToken json, Func<JToken, T> read)
        {
            return json.Type == JTokenType.Null ? default(T) : read(json);
        }

        /// <summary>A value as JSON; null is JSON's null.</summary>
        public static JToken Write<T>(T value, Func<T, JToken> write)
        {
            return value == null ? new JValue((object)null) : write(value);
        }

        public static bool Test(JToken json, Func<JToken, bool> form)
        {
            return form(json);
        }

        public static bool IsAny(JToken json)
        {
            return true;
        }

        public static bool IsBoolean(JToken json)
        {
            return json.Type == JTokenType.Boolean;
        }

        public static bool IsNumber(JToken json)
        {
            return json.Type == JTokenType.Integer;
        }

        public static bool IsText(JToken json)
        {
            return json.Type == JTokenType.String;
        }

        public static bool IsObject(JToken json)
        {
            return json.Type == JTokenType.Object;
        }

        /// <summary>A list is told apart by its first item that is not null.</summary>
        public static Func<JToken, bool> IsList(Func<JToken, bool> item)
        {
            return json => json.Type == JTokenType.Array
                && json.Where(each => each.Type != JTokenType.Null).Take(1).All(item);
        }

        public static Func<JToken, bool> IsMap(Func<JToken, bool> value)
        {
            return json => json.Type == JTokenType.Object
                && ((JObject)json).Properties().Select(member => member.Value)
                    .Where(each => each.Type != JTokenType.Null).Take(1).All(value);
        }

        public static bool Has(JToken json, string name)
        {
            return json[name] != null;
        }

        public static bool HasText(JToken json, string name, string text)
        {
            return json[name] != null && Equals(json[name], text);
        }

        /// <summary>Whether the JSON is this text.</summary>
        public static bool Equals(JToken json, string text)
        {
            return IsText(json) && (string)json == text;
        }

        /// <summary>The texts of an enumeration, from its attributes, read once.</summary>
        private static class Texts<T> where T : struct
        {
            internal static readonly Dictionary<string, T> Values = typeof(T).GetTypeInfo()
                .DeclaredFields.Where(field => field.IsStatic)
                .ToDictionary(
                    field => field.GetCustomAttributes<EnumMemberAttribute>().Single().Value,
                    field => (T)field.GetValue(null),
                    StringComparer.Ordinal);
        }
    }
}
