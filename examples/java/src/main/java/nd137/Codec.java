package nd137;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** How Java's values and JSON become each other; for the classes in {@code nd137.types}. */
public final class Codec {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private Codec() {
    }

    /** JSON as text. */
    public static String text(JsonElement json) {
        return GSON.toJson(json);
    }

    public static JsonElement toAny(JsonElement json) {
        return json;
    }

    public static JsonElement fromAny(JsonElement value) {
        return value;
    }

    public static Boolean toBoolean(JsonElement json) {
        return json.getAsBoolean();
    }

    public static JsonElement fromBoolean(Boolean value) {
        return new JsonPrimitive(value);
    }

    public static LocalDate toDate(JsonElement json) {
        return LocalDate.parse(json.getAsString());
    }

    public static JsonElement fromDate(LocalDate value) {
        return new JsonPrimitive(value.toString());
    }

    public static Long toLong(JsonElement json) {
        return json.getAsBigInteger().longValueExact();
    }

    public static JsonElement fromLong(Long value) {
        return new JsonPrimitive(value);
    }

    public static BigInteger toBigInteger(JsonElement json) {
        return json.getAsBigInteger();
    }

    public static JsonElement fromBigInteger(BigInteger value) {
        return new JsonPrimitive(value);
    }

    public static String toText(JsonElement json) {
        return json.getAsString();
    }

    public static JsonElement fromText(String value) {
        return new JsonPrimitive(value);
    }

    public static <T> Function<JsonElement, List<T>> toList(Function<JsonElement, T> read) {
        return json -> {
            List<T> items = new ArrayList<>();
            for (JsonElement item : json.getAsJsonArray()) {
                items.add(item.isJsonNull() ? null : read.apply(item));
            }
            return Collections.unmodifiableList(items);
        };
    }

    public static <T> Function<List<T>, JsonElement> fromList(Function<T, JsonElement> write) {
        return items -> {
            JsonArray array = new JsonArray();
            for (T item : items) {
                array.add(write(item, write));
            }
            return array;
        };
    }

    public static <T> Function<JsonElement, Map<String, T>> toMap(Function<JsonElement, T> read) {
        return json -> {
            Map<String, T> members = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> member : json.getAsJsonObject().entrySet()) {
                JsonElement value = member.getValue();
                members.put(member.getKey(), value.isJsonNull() ? null : read.apply(value));
            }
            return Collections.unmodifiableMap(members);
        };
    }

    public static <T> Function<Map<String, T>, JsonElement> fromMap(Function<T, JsonElement> write) {
        return members -> {
            JsonObject object = new JsonObject();
            for (Map.Entry<String, T> member : members.entrySet()) {
                object.add(member.getKey(), write(member.getValue(), write));
            }
            return object;
        };
    }

    /** The constant with this text. */
    public static <T> T toEnum(JsonElement json, T[] constants, Function<T, String> text) {
        for (T constant : constants) {
            if (text.apply(constant).equals(json.getAsString())) {
                return constant;
            }
        }
        throw new IllegalArgumentException("the library says `" + json.getAsString()
                + "`, which is not in these classes: update them");
    }

    /** A value as JSON; null is JSON's null. */
    public static <T> JsonElement write(T value, Function<T, JsonElement> write) {
        return value == null ? JsonNull.INSTANCE : write.apply(value);
    }

    public static boolean test(JsonElement json, Predicate<JsonElement> form) {
        return form.test(json);
    }

    public static boolean isAny(JsonElement json) {
        return true;
    }

    public static boolean isBoolean(JsonElement json) {
        return json.isJsonPrimitive() && json.getAsJsonPrimitive().isBoolean();
    }

    public static boolean isNumber(JsonElement json) {
        return json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber();
    }

    public static boolean isText(JsonElement json) {
        return json.isJsonPrimitive() && json.getAsJsonPrimitive().isString();
    }

    public static boolean isObject(JsonElement json) {
        return json.isJsonObject();
    }

    /** A list is told apart by its first item that is not null. */
    public static Predicate<JsonElement> isList(Predicate<JsonElement> item) {
        return json -> {
            if (!json.isJsonArray()) {
                return false;
            }
            for (JsonElement first : json.getAsJsonArray()) {
                if (!first.isJsonNull()) {
                    return item.test(first);
                }
            }
            return true;
        };
    }

    public static Predicate<JsonElement> isMap(Predicate<JsonElement> value) {
        return json -> {
            if (!json.isJsonObject()) {
                return false;
            }
            for (Map.Entry<String, JsonElement> member : json.getAsJsonObject().entrySet()) {
                if (!member.getValue().isJsonNull()) {
                    return value.test(member.getValue());
                }
            }
            return true;
        };
    }

    public static boolean has(JsonElement object, String name) {
        return object.getAsJsonObject().has(name);
    }

    public static boolean hasText(JsonElement object, String name, String text) {
        JsonElement member = object.getAsJsonObject().get(name);
        return member != null && equals(member, text);
    }

    /** Whether the JSON is this text. */
    public static boolean equals(JsonElement json, String text) {
        return isText(json) && json.getAsString().equals(text);
    }
}
