package nd137;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;

/**
 * The library's operations by name, with JSON as bytes or text. {@link Operations} has them
 * typed. All methods may be called from any thread.
 */
public final class Nd137 {
    private static final byte[] EMPTY = new byte[1];

    private Nd137() {
    }

    /** The version of the native library. */
    public static String version() {
        return Native.nd137_version().getString(0, "US-ASCII");
    }

    /** The operations: a list of objects with {@code doc}, {@code document} and {@code name}. */
    public static JsonElement operations() {
        Native.Words words = Native.Words.OF_THREAD.get();
        words.clear();
        return words.take(Native.nd137_operations(words.reply, words.error)).json();
    }

    /**
     * Runs an operation.
     *
     * @param operation its name, such as {@code classify_scale}
     * @param request JSON in UTF-8
     * @param document the file that travels with the request, or null
     * @throws Nd137Exception when the request cannot be processed or a constructor refuses
     */
    public static Reply call(String operation, byte[] request, byte[] document) {
        byte[] name = operation.getBytes(StandardCharsets.UTF_8);
        Native.Words words = Native.Words.OF_THREAD.get();
        words.clear();
        int status = Native.nd137_call(some(name), name.length, some(request), request.length,
                document == null ? null : some(document), document == null ? 0 : document.length,
                words.reply, words.error);
        return words.take(status);
    }

    /** As the other {@code call}, with the request as text. */
    public static Reply call(String operation, String request, byte[] document) {
        return call(operation, request.getBytes(StandardCharsets.UTF_8), document);
    }

    /** As the other {@code call}, with the request typed. */
    public static Reply call(String operation, Json request, byte[] document) {
        return call(operation, request.toString(), document);
    }

    /** An array of no bytes may arrive as NULL on the other side; its length is passed anyway. */
    static byte[] some(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : bytes;
    }
}
