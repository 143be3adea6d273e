package nd137;

import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;

/**
 * A warning list (Art. 21.2.d) read once, to look up many hosts in.
 *
 * <p>Any number of threads may use one object at once. After {@link #close} it throws {@link
 * IllegalStateException}; a call that is under way in another thread still ends well.
 */
public final class WarningList extends Handle {
    /** What the list says of a host. */
    public enum Found {
        /** It does not cover the host. */
        CLEAR,
        /** It covers the host. */
        LISTED,
        /** It names one page of the host; a person should look. */
        PAGE
    }

    /**
     * Reads a list: UTF-8 text, an entry a line.
     *
     * @throws Nd137Exception if a line cannot be read; the message names it
     */
    public WarningList(byte[] text) {
        super(read(text));
    }

    /** How many entries it has. */
    public long entries() {
        Pointer list = enter();
        try {
            Pointer word = Native.Words.OF_THREAD.get().reply;
            check(Native.nd137_list_entries(list, word));
            return word.getLong(0);
        } finally {
            leave();
        }
    }

    /**
     * Looks up a domain name, in any spelling, or an IP address.
     *
     * @throws Nd137Exception if it is neither
     */
    public Found find(String host) {
        byte[] name = host.getBytes(StandardCharsets.UTF_8);
        Pointer list = enter();
        try {
            Native.Words words = Native.Words.OF_THREAD.get();
            words.clear();
            int status = Native.nd137_list_find(
                    list, Nd137.some(name), name.length, words.reply, words.error);
            if (status != Native.OK) {
                words.take(status);
            }
            switch (words.reply.getByte(0)) {
                case 0:
                    return Found.CLEAR;
                case 1:
                    return Found.LISTED;
                default:
                    return Found.PAGE;
            }
        } finally {
            leave();
        }
    }

    @Override
    void free(Pointer pointer) {
        Native.nd137_list_free(pointer);
    }

    private static Pointer read(byte[] text) {
        Native.Words words = Native.Words.OF_THREAD.get();
        words.clear();
        return words.given(
                Native.nd137_list_new(Nd137.some(text), text.length, words.reply, words.error));
    }
}
