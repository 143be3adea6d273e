package nd137;

import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import nd137.types.Direction;
import nd137.types.MarkRequest;
import nd137.types.Marked;

/**
 * What is the same in an agency's marks (wording, converter, system), checked once: a wording
 * that tells no direction is refused when a system starts, not at the first document.
 *
 * <p>Any number of threads may use one object at once. After {@link #close} it throws {@link
 * IllegalStateException}; a call that is under way in another thread still ends well.
 */
public final class Marker extends Handle {
    /**
     * Checks what is shared.
     *
     * @param shared a request with the members that do not change; each may be left out
     * @throws Nd137Exception for what the operation refuses to read, and with the findings for
     *     what can stand in no mark
     */
    public Marker(Direction direction, MarkRequest shared) {
        this(direction, shared.toString());
    }

    /** As the other constructor, with the request as JSON. */
    public Marker(Direction direction, String shared) {
        super(checked("mark_" + direction.text(), shared));
    }

    /**
     * Makes a mark: the answer of the operation to {@code request} with the shared members added.
     * A member that {@code request} has counts instead of the shared one, whole.
     */
    public Marked mark(MarkRequest request) {
        return Marked.of(mark(request.toString()).json());
    }

    /** As the other {@code mark}, with the request as JSON. */
    public Reply mark(String request) {
        byte[] json = request.getBytes(StandardCharsets.UTF_8);
        Pointer marker = enter();
        try {
            Native.Words words = Native.Words.OF_THREAD.get();
            words.clear();
            return words.take(Native.nd137_marker_mark(
                    marker, Nd137.some(json), json.length, words.reply, words.error));
        } finally {
            leave();
        }
    }

    @Override
    void free(Pointer pointer) {
        Native.nd137_marker_free(pointer);
    }

    private static Pointer checked(String operation, String shared) {
        byte[] name = operation.getBytes(StandardCharsets.UTF_8);
        byte[] json = shared.getBytes(StandardCharsets.UTF_8);
        Native.Words words = Native.Words.OF_THREAD.get();
        words.clear();
        return words.given(Native.nd137_marker_new(
                name, name.length, Nd137.some(json), json.length, words.reply, words.error));
    }
}
