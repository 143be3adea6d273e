package nd137;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;

/** What an operation gave back. */
public final class Reply {
    private final byte[] bytes;
    private final byte[] document;

    Reply(byte[] bytes, byte[] document) {
        this.bytes = bytes;
        this.document = document;
    }

    /** The response as canonical JSON in UTF-8, exactly as the library wrote it. */
    public byte[] bytes() {
        return bytes;
    }

    /** The response as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The response as JSON. */
    public JsonElement json() {
        return JsonParser.parseString(text());
    }

    /** The document that the operation made, or null if it makes none. */
    public byte[] document() {
        return document;
    }
}
