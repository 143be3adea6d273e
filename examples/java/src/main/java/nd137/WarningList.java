package nd137;

import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A warning list (Art. 21.2.d) read once, to look up many hosts in.
 *
 * <p>Any number of threads may use one object at once. After {@link #close} it throws {@link
 * IllegalStateException}; a call that is under way in another thread still ends well.
 */
public final class WarningList implements AutoCloseable {
    /** What the list says of a host. */
    public enum Found {
        /** It does not cover the host. */
        CLEAR,
        /** It covers the host. */
        LISTED,
        /** It names one page of the host; a person should look. */
        PAGE
    }

    private static final int CLOSED = 1 << 30;

    private final Pointer handle;

    /** Calls under way, and {@link #CLOSED}. */
    private final AtomicInteger users = new AtomicInteger();

    /**
     * Reads a list: UTF-8 text, an entry a line.
     *
     * @throws Nd137Exception if a line cannot be read; the message names it
     */
    public WarningList(byte[] text) {
        Native.Words words = Native.Words.OF_THREAD.get();
        words.clear();
        int status = Native.nd137_list_new(text, text.length, words.reply, words.error);
        if (status != Native.OK) {
            words.take(status);
        }
        handle = words.reply.getPointer(0);
    }

    /** How many entries it has. */
    public long entries() {
        enter();
        try {
            Pointer word = Native.Words.OF_THREAD.get().reply;
            int status = Native.nd137_list_entries(handle, word);
            if (status != Native.OK) {
                throw new IllegalStateException("nd137: status " + status);
            }
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
        enter();
        try {
            Native.Words words = Native.Words.OF_THREAD.get();
            words.clear();
            int status =
                    Native.nd137_list_find(handle, name, name.length, words.reply, words.error);
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

    /** Frees the native object, at the latest when the last call under way ends. */
    @Override
    public void close() {
        int before = users.getAndUpdate(now -> now | CLOSED);
        if (before == 0) {
            Native.nd137_list_free(handle);
        }
    }

    private void enter() {
        int now;
        do {
            now = users.get();
            if ((now & CLOSED) != 0) {
                throw new IllegalStateException("the list is closed");
            }
        } while (!users.compareAndSet(now, now + 1));
    }

    private void leave() {
        if (users.decrementAndGet() == CLOSED) {
            Native.nd137_list_free(handle);
        }
    }
}
