package nd137;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nd137.types.Scale;

/**
 * Classifies many systems by scale (Art. 17) without JSON, by a population that is resolved once.
 *
 * <p>It gives the class alone: whether the other kind of population figure would lead to another
 * class is said by {@link Operations#classifyScale}. Any number of threads may use one object at
 * once. After {@link #close} it throws {@link IllegalStateException}; a call that is under way
 * in another thread still ends well.
 */
public final class ScaleClassifier extends Handle {
    /** The code of a row without a class: a count is negative. */
    public static final byte INVALID = (byte) 255;

    /** Rows that cross at a time: few enough to stay in the processor's cache. */
    private static final int BLOCK = 4096;

    /** By the library's latest yearly average of the population on a day. */
    public ScaleClassifier(LocalDate asOf) {
        super(resolved(asOf.toString(), 0));
    }

    /** By an official population, greater than 0. */
    public ScaleClassifier(LocalDate asOf, long population) {
        super(resolved(asOf.toString(), positive(population)));
    }

    /** The population. */
    public long population() {
        Pointer scale = enter();
        try {
            Pointer word = Native.Words.OF_THREAD.get().reply;
            check(Native.nd137_scale_population(scale, word));
            return word.getLong(0);
        } finally {
            leave();
        }
    }

    /**
     * The class of one system.
     *
     * @param months twelve counts of distinct users in Viet Nam, in any order
     * @return the class, or null if a count is negative
     */
    public Scale classify(long[] months) {
        if (months.length != 12) {
            throw new IllegalArgumentException("12 months are wanted, not " + months.length);
        }
        Pointer scale = enter();
        try {
            Native.Words words = Native.Words.OF_THREAD.get();
            words.months.write(0, months, 0, 12);
            check(Native.nd137_scale_classify(scale, words.months, words.reply));
            return of(words.reply.getByte(0));
        } finally {
            leave();
        }
    }

    /**
     * The codes of many systems, which {@link #of} turns into classes.
     *
     * @param months twelve columns of equal length: the counts of a month, one a system
     */
    public byte[] classify(long[][] months) {
        if (months.length != 12) {
            throw new IllegalArgumentException("12 columns are wanted, not " + months.length);
        }
        int rows = months[0].length;
        for (long[] column : months) {
            if (column.length != rows) {
                throw new IllegalArgumentException("the columns differ in length");
            }
        }
        byte[] codes = new byte[rows];
        int most = Math.max(1, Math.min(rows, BLOCK));
        Pointer scale = enter();
        // Twelve pointers, then twelve blocks of a column, then the codes.
        try (Memory memory = new Memory(96L + 97L * most)) {
            Pointer out = memory.share(96L + 96L * most);
            for (int month = 0; month < 12; month++) {
                memory.setPointer(8L * month, memory.share(96L + 8L * most * month));
            }
            for (int row = 0; row < rows; row += most) {
                int some = Math.min(most, rows - row);
                for (int month = 0; month < 12; month++) {
                    memory.write(96L + 8L * most * month, months[month], row, some);
                }
                check(Native.nd137_scale_classify_columns(scale, memory, some, out));
                out.read(0, codes, row, some);
            }
        } finally {
            leave();
        }
        return codes;
    }

    /** The class of a code; null for {@link #INVALID}. */
    public static Scale of(byte code) {
        switch (code) {
            case 0:
                return Scale.BELOW_LARGE;
            case 1:
                return Scale.LARGE;
            case 2:
                return Scale.VERY_LARGE;
            default:
                return null;
        }
    }

    @Override
    void free(Pointer pointer) {
        Native.nd137_scale_free(pointer);
    }

    private static Pointer resolved(String asOf, long population) {
        byte[] day = asOf.getBytes(StandardCharsets.UTF_8);
        Native.Words words = Native.Words.OF_THREAD.get();
        words.clear();
        return words.given(Native.nd137_scale_new(
                day, day.length, population, words.reply, words.error));
    }

    private static long positive(long population) {
        if (population <= 0) {
            throw new IllegalArgumentException("a population is greater than 0, not " + population);
        }
        return population;
    }
}
