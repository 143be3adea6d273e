package nd137;

import com.sun.jna.Pointer;
import java.util.concurrent.atomic.AtomicInteger;

/** A native object that many threads may use at once, freed once. */
abstract class Handle implements AutoCloseable {
    private static final int CLOSED = 1 << 30;

    private final Pointer pointer;

    /** Calls under way, and {@link #CLOSED}. */
    private final AtomicInteger users = new AtomicInteger();

    Handle(Pointer pointer) {
        this.pointer = pointer;
    }

    /** Frees the native object. */
    abstract void free(Pointer pointer);

    /** Begins a call; {@link #leave} ends it. */
    final Pointer enter() {
        int now;
        do {
            now = users.get();
            if ((now & CLOSED) != 0) {
                throw new IllegalStateException(getClass().getSimpleName() + " is closed");
            }
        } while (!users.compareAndSet(now, now + 1));
        return pointer;
    }

    final void leave() {
        if (users.decrementAndGet() == CLOSED) {
            free(pointer);
        }
    }

    /** Frees the native object, at the latest when the last call under way ends. */
    @Override
    public final void close() {
        int before = users.getAndUpdate(now -> now | CLOSED);
        if (before == 0) {
            free(pointer);
        }
    }

    /** For calls that give no error of their own. */
    static void check(int status) {
        if (status != Native.OK) {
            throw new IllegalStateException("nd137: status " + status);
        }
    }
}
