package nd137;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The generated classes hold every operation, and every shared vector goes through them. */
class TypedTest {
    static final Path VECTORS =
            Paths.get(System.getProperty("nd137.vectors", "../../tests/vectors"));

    @Test
    void everyOperationHasAMethod() {
        Map<String, Method> methods = methods();
        List<String> names = new ArrayList<>();
        for (JsonElement operation : Nd137.operations().getAsJsonArray()) {
            String name = operation.getAsJsonObject().get("name").getAsString();
            assertNotNull(methods.get(name), name);
            names.add(name);
        }
        assertTrue(!names.isEmpty());
        assertEquals(methods.size(), names.size(), "a method without an operation");
    }

    @Test
    void everyVectorGoesThroughTheTypes() throws IOException, ReflectiveOperationException {
        Map<String, Method> methods = methods();
        int typed = 0;
        int notTyped = 0;
        List<String> lines =
                Files.readAllLines(VECTORS.resolve("bytes.tsv"), StandardCharsets.UTF_8);
        for (String line : lines) {
            String[] column = line.split("\t", -1);
            String name = column[0] + " " + column[1];
            Method method = methods.get(column[0]);
            JsonElement request = parsed(column[3]);
            if (request == null) {
                notTyped++;
                continue;
            }
            byte[] document = column[2].equals("-") ? null
                    : Files.readAllBytes(VECTORS.resolve("documents").resolve(column[2]));
            JsonElement expected = JsonParser.parseString(column[5]);
            try {
                Json face = (Json) of(method.getParameterTypes()[0], request);
                Object answer = method.getParameterCount() == 1 ? method.invoke(null, face)
                        : method.invoke(null, face, document);
                Json response = (Json) (answer instanceof Made ? ((Made<?>) answer).response() : answer);
                assertEquals("ok", column[4], name);
                assertEquals(expected, response.asJson(), name);
                walk(response);
                assertEquals(withoutNulls(request), withoutNulls(rebuilt(face).asJson()), name);
            } catch (InvocationTargetException thrown) {
                if (!(thrown.getCause() instanceof Nd137Exception)) {
                    throw thrown;
                }
                Nd137Exception error = (Nd137Exception) thrown.getCause();
                assertEquals("error", column[4], name);
                JsonObject object = expected.getAsJsonObject();
                assertEquals(object.get("kind").getAsString(), error.kind().text(), name);
                assertEquals(object.get("at").getAsString(), error.pointer(), name);
                assertEquals(object.get("message").getAsJsonObject().get("vi").getAsString(),
                        error.vietnamese(), name);
                if (object.has("assessment")) {
                    walk(error.assessment());
                }
            }
            typed++;
        }
        System.out.println("typed vectors: " + typed + ", not JSON at all: " + notTyped);
        assertEquals(lines.size(), typed + notTyped);
        assertTrue(typed > notTyped);
    }

    private static Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        for (Method method : Operations.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                String snake = method.getName().replaceAll("([A-Z])", "_$1").toLowerCase();
                methods.put(snake, method);
            }
        }
        return methods;
    }

    /** Null for what is not JSON; such vectors are for the untyped call only. */
    private static JsonElement parsed(String request) {
        try {
            return JsonParser.parseString(request);
        } catch (JsonParseException notJson) {
            return null;
        }
    }

    private static Object of(Class<?> type, JsonElement json) throws ReflectiveOperationException {
        return type.getMethod("of", JsonElement.class).invoke(null, json);
    }

    private static boolean reads(Method method) {
        return method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().getPackage().getName().equals("nd137.types");
    }

    /** Reads everything that can be read. */
    private static void walk(Object value) throws ReflectiveOperationException {
        if (value instanceof List) {
            for (Object item : (List<?>) value) {
                walk(item);
            }
        } else if (value instanceof Map) {
            for (Object item : ((Map<?, ?>) value).values()) {
                walk(item);
            }
        } else if (value instanceof Json) {
            for (Method method : value.getClass().getMethods()) {
                if (reads(method)) {
                    walk(method.invoke(value));
                }
            }
        }
    }

    /** The same object, made by reading every member and writing it with its setter. */
    private static Json rebuilt(Json face) throws ReflectiveOperationException {
        boolean constructed = Arrays.stream(face.getClass().getConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        if (!constructed) {
            return face;
        }
        Json made = (Json) face.getClass().getConstructor().newInstance();
        for (Method setter : face.getClass().getMethods()) {
            if (setter.getParameterCount() == 1 && !Modifier.isStatic(setter.getModifiers())
                    && setter.getReturnType() == face.getClass()) {
                Object value = face.getClass().getMethod(setter.getName()).invoke(face);
                if (value != null) {
                    setter.invoke(made, value instanceof Json ? rebuilt((Json) value) : value);
                }
            }
        }
        return made;
    }

    private static JsonElement withoutNulls(JsonElement json) {
        if (json.isJsonArray()) {
            JsonArray out = new JsonArray();
            json.getAsJsonArray().forEach(item -> out.add(withoutNulls(item)));
            return out;
        }
        if (!json.isJsonObject()) {
            return json;
        }
        JsonObject out = new JsonObject();
        json.getAsJsonObject().entrySet().forEach(member -> {
            if (!member.getValue().isJsonNull()) {
                out.add(member.getKey(), withoutNulls(member.getValue()));
            }
        });
        return out;
    }
}
