import io.github.jamsesso.jsonlogic.JsonLogic;
import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import nd137.Nd137;
import nd137.Operations;
import nd137.ScaleClassifier;
import nd137.types.Count;
import nd137.types.Detail;
import nd137.types.MonthlyUsers;
import nd137.types.ScaleRequest;

/** Nanoseconds a call from Java, beside a rule engine in the same process: the median of nine rounds. */
public final class Bench {
    private static final int ROWS = 1_000_000;
    private static long seen;

    private interface Body {
        void run() throws Exception;
    }

    private static void measure(String name, Body body, int times, double each) throws Exception {
        double[] found = new double[9];
        for (int round = -2; round < found.length; round++) { // two rounds to warm up
            long from = System.nanoTime();
            for (int i = 0; i < times; i++) {
                body.run();
            }
            if (round >= 0) {
                found[round] = (System.nanoTime() - from) / (double) times / each;
            }
        }
        Arrays.sort(found);
        System.out.printf("Java\t%s\t%.1f\t%.1f%n", name, found[found.length / 2], found[0]);
    }

    private static byte[] request(String detail) {
        String month = String.join(",", Collections.nCopies(12, "4000000"));
        return ("{\"as_of\":\"2026-11-21\",\"detail\":\"" + detail + "\",\"monthly_users\":[" + month + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws Exception {
        LocalDate day = LocalDate.of(2026, 11, 21);
        ScaleClassifier classifier = new ScaleClassifier(day);
        long people = classifier.population();
        long[] months = new long[12];
        Arrays.fill(months, 4_000_000);
        long[][] columns = new long[12][ROWS];
        for (long[] column : columns) {
            Arrays.fill(column, 4_000_000);
        }
        byte[] compact = request("compact");
        byte[] full = request("full");

        // The same arithmetic as a JSON rule, from the same text: class only, no findings.
        Gson gson = new Gson();
        JsonLogic logic = new JsonLogic();
        String sum = "{\"reduce\":[{\"var\":\"monthly_users\"},{\"+\":[{\"var\":\"current\"},{\"var\":\"accumulator\"}]},0]}";
        String rule = "{\"if\":[{\">\":[{\"*\":[5," + sum + "]}," + 6 * people + "]},\"very_large\","
                + "{\">=\":[{\"*\":[25," + sum + "]}," + 9 * people + "]},\"large\",\"below_large\"]}";
        String text = new String(compact, StandardCharsets.UTF_8);
        Object peer = logic.apply(rule, gson.fromJson(text, Map.class));
        String ours = classifier.classify(months).text();
        if (!ours.equals(peer)) {
            throw new AssertionError(ours + " is not " + peer);
        }

        measure("class of one system, handle", () -> seen += classifier.classify(months).ordinal(), 500_000, 1);
        measure("class of one row of a table", () -> seen += classifier.classify(columns)[7], 3, ROWS);
        measure("classify_scale, JSON, compact", () -> seen += Nd137.call("classify_scale", compact, null).bytes().length, 20_000, 1);
        measure("classify_scale, JSON, full", () -> seen += Nd137.call("classify_scale", full, null).bytes().length, 5_000, 1);
        measure("classify_scale, typed, compact", () -> seen += Operations.classifyScale(new ScaleRequest()
                .asOf(day).detail(Detail.COMPACT)
                .monthlyUsers(MonthlyUsers.ofListCount(Collections.nCopies(12, Count.ofLong(4_000_000L)))))
                .scale().ordinal(), 10_000, 1);
        measure("peer: json-logic-java, class only, from JSON text",
                () -> seen += logic.apply(rule, gson.fromJson(text, Map.class)).hashCode(), 10_000, 1);
        if (seen == 0) {
            throw new AssertionError();
        }
    }
}
