package nd137;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nd137.types.Count;
import nd137.types.ErrorKind;
import nd137.types.MonthlyUsers;
import nd137.types.Scale;
import nd137.types.ScaleRequest;
import org.junit.jupiter.api.Test;

/** The handle says what the operation says, alone, in tables and from eight threads. */
class ScaleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static long[][] table(int rows) {
        Random random = new Random(137);
        long[][] months = new long[12][rows];
        for (int row = 0; row < rows; row++) {
            long around = random.nextInt(20_000_000);
            for (long[] month : months) {
                month[row] = around + random.nextInt(1000);
            }
        }
        months[5][rows / 2] = -1;
        return months;
    }

    private static long[] row(long[][] months, int row) {
        return Arrays.stream(months).mapToLong(month -> month[row]).toArray();
    }

    @Test
    void theHandleSaysWhatTheOperationSays() {
        long[][] months = table(300);
        try (ScaleClassifier classifier = new ScaleClassifier(TODAY)) {
            byte[] codes = classifier.classify(months);
            for (int i = 0; i < codes.length; i++) {
                long[] row = row(months, i);
                Scale alone = classifier.classify(row);
                assertEquals(alone, ScaleClassifier.of(codes[i]));
                if (i == codes.length / 2) {
                    assertNull(alone);
                    continue;
                }
                List<Count> counts =
                        Arrays.stream(row).mapToObj(Count::ofLong).collect(Collectors.toList());
                assertEquals(alone, Operations.classifyScale(new ScaleRequest().asOf(TODAY)
                        .monthlyUsers(MonthlyUsers.ofListCount(counts))).scale());
            }
        }
    }

    @Test
    void boundaries() {
        try (ScaleClassifier classifier = new ScaleClassifier(TODAY, 100_000_000)) {
            assertEquals(100_000_000, classifier.population());
            long[] months = new long[12];
            Arrays.fill(months, 3_000_000);
            assertEquals(Scale.LARGE, classifier.classify(months));
            months[0]--;
            assertEquals(Scale.BELOW_LARGE, classifier.classify(months));
            Arrays.fill(months, 10_000_000);
            assertEquals(Scale.LARGE, classifier.classify(months));
            months[11]++;
            assertEquals(Scale.VERY_LARGE, classifier.classify(months));
            assertEquals(0, classifier.classify(new long[12][0]).length);
        }
    }

    @Test
    void wrongUseIsAnException() {
        Nd137Exception early = assertThrows(Nd137Exception.class,
                () -> new ScaleClassifier(LocalDate.of(2024, 10, 22)));
        assertEquals(ErrorKind.INVALID_REQUEST, early.kind());
        assertThrows(IllegalArgumentException.class, () -> new ScaleClassifier(TODAY, 0));
        ScaleClassifier classifier = new ScaleClassifier(TODAY);
        assertThrows(IllegalArgumentException.class, () -> classifier.classify(new long[11]));
        assertThrows(IllegalArgumentException.class, () -> classifier.classify(new long[11][3]));
        classifier.close();
        classifier.close();
        assertThrows(IllegalStateException.class, () -> classifier.classify(new long[12]));
        assertThrows(IllegalStateException.class, classifier::population);
    }

    @Test
    void eightThreadsOnOneHandle() throws InterruptedException, ExecutionException {
        long[][] months = table(5000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        ScaleClassifier classifier = new ScaleClassifier(TODAY);
        byte[] expected = classifier.classify(months);
        List<Future<Integer>> running = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            running.add(threads.submit(() -> {
                int rounds = 0;
                try {
                    for (; rounds < 1_000_000; rounds++) {
                        int row = rounds % expected.length;
                        assertEquals(ScaleClassifier.of(expected[row]), classifier.classify(row(months, row)));
                        if (row == 0) {
                            assertArrayEquals(expected, classifier.classify(months));
                        }
                    }
                } catch (IllegalStateException closed) {
                    // Closed while in use: the only end that these loops have.
                    assertEquals("ScaleClassifier is closed", closed.getMessage());
                }
                return rounds;
            }));
        }
        Thread.sleep(1000);
        classifier.close();
        int rounds = 0;
        for (Future<Integer> task : running) {
            rounds += task.get();
        }
        threads.shutdown();
        assertEquals(true, rounds > 8 * 100, "rounds: " + rounds);
    }
}
