package nd137;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * The C functions, and the one place that touches native memory.
 *
 * <p>The library is found, in this order: the file named by the system property {@code
 * nd137.library}; where JNA looks ({@code jna.library.path}, then the system's own paths); and
 * inside the jar, from which JNA unpacks it.
 */
final class Native {
    /** The ABI that these classes were written for. */
    static final int ABI = 1;

    static final int OK = 0;

    static {
        String file = System.getProperty("nd137.library");
        NativeLibrary library = NativeLibrary.getInstance(file == null ? "nd137" : file);
        // Asked before anything else is bound: an old library may lack the other functions.
        int abi = library.getFunction("nd137_abi_version").invokeInt(new Object[0]);
        if (abi != ABI) {
            throw new UnsatisfiedLinkError("nd137: these classes need ABI " + ABI + ", but "
                    + library.getFile() + " has ABI " + abi + ": install the matching library");
        }
        com.sun.jna.Native.register(Native.class, library);
    }

    private Native() {
    }

    static native Pointer nd137_version();

    static native int nd137_call(byte[] operation, long operationLength, byte[] request,
            long requestLength, byte[] document, long documentLength, Pointer reply,
            Pointer error);

    static native int nd137_operations(Pointer reply, Pointer error);

    static native int nd137_reply_json(Pointer reply, Pointer json, Pointer length);

    static native int nd137_reply_document(Pointer reply, Pointer document, Pointer length);

    static native void nd137_reply_free(Pointer reply);

    static native int nd137_scale_new(byte[] asOf, long asOfLength, long population,
            Pointer scale, Pointer error);

    static native int nd137_scale_population(Pointer scale, Pointer population);

    static native int nd137_scale_classify(Pointer scale, Pointer months, Pointer code);

    static native int nd137_scale_classify_columns(Pointer scale, Pointer months, long rows,
            Pointer codes);

    static native void nd137_scale_free(Pointer scale);

    static native int nd137_list_new(byte[] text, long textLength, Pointer list, Pointer error);

    static native int nd137_list_entries(Pointer list, Pointer entries);

    static native int nd137_list_find(Pointer list, byte[] host, long hostLength, Pointer code,
            Pointer error);

    static native void nd137_list_free(Pointer list);

    static native int nd137_marker_new(byte[] operation, long operationLength, byte[] shared,
            long sharedLength, Pointer marker, Pointer error);

    static native int nd137_marker_mark(Pointer marker, byte[] request, long requestLength,
            Pointer reply, Pointer error);

    static native void nd137_marker_free(Pointer marker);

    /** A few words of native memory for each thread, so that a call need not allocate them. */
    static final class Words {
        static final ThreadLocal<Words> OF_THREAD = ThreadLocal.withInitial(Words::new);

        private final Memory memory = new Memory(128);
        final Pointer reply = memory.share(0);
        final Pointer error = memory.share(8);
        private final Pointer start = memory.share(16);
        private final Pointer length = memory.share(24);
        final Pointer months = memory.share(32);

        /** Before a call: nothing was given. */
        void clear() {
            memory.clear(32);
        }

        /** What the call gave, copied; the native reply is freed. Throws if it failed. */
        Reply take(int status) {
            Pointer given = (status == OK ? reply : error).getPointer(0);
            if (given == null) {
                throw new IllegalStateException("nd137: status " + status + " without a reply");
            }
            byte[] json;
            byte[] document;
            try {
                nd137_reply_json(given, start, length);
                json = copied();
                nd137_reply_document(given, start, length);
                document = copied();
            } finally {
                nd137_reply_free(given);
            }
            if (status != OK) {
                throw Nd137Exception.of(status, json);
            }
            return new Reply(json, document);
        }

        /** The handle that the call gave. Throws if it failed. */
        Pointer given(int status) {
            if (status != OK) {
                take(status);
            }
            return reply.getPointer(0);
        }

        private byte[] copied() {
            Pointer bytes = start.getPointer(0);
            long count = length.getLong(0);
            if (bytes == null) {
                return null;
            }
            if (count > Integer.MAX_VALUE - 8) {
                throw new IllegalStateException("nd137: " + count + " bytes do not fit an array");
            }
            return bytes.getByteArray(0, (int) count);
        }
    }
}
