package nd137;

import com.google.gson.JsonElement;
import java.util.function.Function;

/** A response with the document that the operation made. */
public final class Made<T> {
    private final T response;
    private final byte[] document;

    private Made(T response, byte[] document) {
        this.response = response;
        this.document = document;
    }

    static <T> Made<T> of(Reply reply, Function<JsonElement, T> read) {
        return new Made<>(read.apply(reply.json()), reply.document());
    }

    /** The response. */
    public T response() {
        return response;
    }

    /** The document. */
    public byte[] document() {
        return document;
    }
}
