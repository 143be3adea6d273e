using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nd137.Tests
{
    /// <summary>The generated classes hold every operation, and every vector goes through them.</summary>
    internal static class Typed
    {
        internal static void Run(string folder, int wanted)
        {
            var methods = typeof(Operations).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .ToDictionary(method => Regex.Replace(method.Name, "(?<!^)([A-Z])", "_$1").ToLowerInvariant());
            var names = Library.ListOperations().Select(each => (string)each["name"]).ToList();
            Program.Check(names.OrderBy(name => name, StringComparer.Ordinal)
                .SequenceEqual(methods.Keys.OrderBy(name => name, StringComparer.Ordinal)),
                "operations and methods are the same");

            int typed = 0, notJson = 0;
            foreach (var vector in Vector.Read(folder))
            {
                JToken request;
                try
                {
                    request = Codec.Parse(vector.Request);
                }
                catch (JsonException)
                {
                    // For the untyped call only.
                    notJson++;
                    continue;
                }
                typed++;
                One(vector, methods[vector.Operation], request);
            }
            Console.WriteLine("typed vectors: " + typed + ", not JSON at all: " + notJson);
            Program.Check(typed + notJson == wanted && typed > notJson, "ran every vector");
        }

        private static void One(Vector vector, MethodInfo method, JToken request)
        {
            var expected = Codec.Parse(vector.Response);
            var type = method.GetParameters()[0].ParameterType;
            var face = (Json)type.GetMethod("Of").Invoke(null, new object[] { request });
            try
            {
                var answer = method.Invoke(null, method.GetParameters().Length == 1
                    ? new object[] { face }
                    : new object[] { face, vector.Document });
                var response = answer as Json ?? (Json)answer.GetType().GetProperty("Response").GetValue(answer);
                Program.Check(vector.Status == "ok" && JToken.DeepEquals(expected, response.AsJson()), vector.Name);
                Walk(response);
                Program.Check(
                    JToken.DeepEquals(WithoutNulls(request), WithoutNulls(Rebuilt(face).AsJson())),
                    vector.Name + ", rebuilt");
            }
            catch (TargetInvocationException thrown)
            {
                var error = thrown.InnerException as Nd137Exception;
                if (error == null)
                {
                    throw;
                }
                Program.Check(vector.Status == "error" && Codec.Text(error.Kind) == (string)expected["kind"]
                    && error.Pointer == (string)expected["at"]
                    && error.Reason == (string)expected["reason"]
                    && error.Vietnamese == (string)expected["message"]["vi"], vector.Name);
                Walk(error.Assessment);
            }
        }

        private static IEnumerable<PropertyInfo> Properties(Json face)
        {
            return face.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0);
        }

        /// <summary>Reads everything that can be read.</summary>
        private static void Walk(object value)
        {
            var face = value as Json;
            if (face != null)
            {
                foreach (var property in Properties(face))
                {
                    Walk(property.GetValue(face));
                }
                foreach (var method in face.GetType().GetMethods().Where(method =>
                    method.Name.StartsWith("As", StringComparison.Ordinal) && method.Name != "AsJson"
                    && method.GetParameters().Length == 0 && !method.IsStatic))
                {
                    Walk(method.Invoke(face, null));
                }
            }
            else if (value is IEnumerable && !(value is string) && !(value is JToken))
            {
                foreach (var item in (IEnumerable)value)
                {
                    Walk(item);
                }
            }
        }

        /// <summary>The same object, made by reading every member and setting it.</summary>
        private static Json Rebuilt(Json face)
        {
            var constructor = face.GetType().GetConstructor(Type.EmptyTypes);
            if (constructor == null)
            {
                return face;
            }
            var made = (Json)constructor.Invoke(null);
            foreach (var property in Properties(face).Where(property => property.CanWrite))
            {
                var value = property.GetValue(face);
                var inner = value as Json;
                property.SetValue(made, inner == null ? value : Rebuilt(inner));
            }
            return made;
        }

        private static JToken WithoutNulls(JToken json)
        {
            var list = json as JArray;
            if (list != null)
            {
                return new JArray(list.Select(WithoutNulls));
            }
            var members = json as JObject;
            if (members == null)
            {
                return json;
            }
            return new JObject(members.Properties()
                .Where(member => member.Value.Type != JTokenType.Null)
                .Select(member => new JProperty(member.Name, WithoutNulls(member.Value))));
        }
    }
}
