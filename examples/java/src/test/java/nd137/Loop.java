package nd137;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory stays flat: {@code Loop VECTORS.tsv COUNT} runs the shared requests that need no
 * document, round and round, and fails if the process grows. The heap is bounded by -Xmx, so
 * what could grow is native memory.
 */
public final class Loop {
    private static final long MAY_GROW = 8L * 1024 * 1024;

    private Loop() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> operations = new ArrayList<>();
        List<byte[]> requests = new ArrayList<>();
        for (String line : Files.readAllLines(Paths.get(arguments[0]), StandardCharsets.UTF_8)) {
            String[] column = line.split("\t", -1);
            if (column[2].equals("-")) {
                operations.add(column[0]);
                requests.add(column[3].getBytes(StandardCharsets.UTF_8));
            }
        }
        int wanted = Integer.parseInt(arguments[1]);
        long before = 0;
        long from = System.nanoTime();
        for (int i = 0; i < wanted; i++) {
            int at = i % requests.size();
            try {
                Nd137.call(operations.get(at), requests.get(at), null);
            } catch (Nd137Exception expected) {
                // Many vectors are errors: those must not leak either.
                expected.status();
            }
            if (i == wanted / 2) {
                before = resident();
            }
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        long grown = resident() - before;
        boolean flat = wanted >= 1000 && grown <= MAY_GROW;
        System.out.printf("Java loop: %d calls in %.1f s, memory grew by %d KiB: %d passed, %d failed%n",
                wanted, seconds, grown / 1024, flat ? 1 : 0, flat ? 0 : 1);
        System.exit(flat ? 0 : 1);
    }

    private static long resident() throws IOException {
        Path status = Paths.get("/proc/self/status");
        for (String line : Files.readAllLines(status, StandardCharsets.US_ASCII)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        throw new IOException("no VmRSS in " + status);
    }
}
