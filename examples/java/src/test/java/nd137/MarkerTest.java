package nd137;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nd137.types.ConverterKind;
import nd137.types.Direction;
import nd137.types.ErrorKind;
import nd137.types.MarkRequest;
import nd137.types.PartialConverter;
import nd137.types.SourceKind;
import nd137.types.Wording;
import org.junit.jupiter.api.Test;

/** What marks share is checked once; the marks are those of the plain operation. */
class MarkerTest {
    private static final String AT = "2026-11-21T14:30:05+07:00";

    private static MarkRequest shared(String words) {
        return new MarkRequest()
                .converter(new PartialConverter().kind(ConverterKind.AGENCY).name("Sở Mẫu tỉnh Minh Họa"))
                .kinds(Collections.singletonList(SourceKind.LICENCE))
                .wording(new Wording().vi(words));
    }

    @Test
    void marksAreThoseOfTheOperation() {
        MarkRequest whole = shared("Số hóa từ bản giấy").at(AT);
        try (Marker marker = new Marker(Direction.PAPER_TO_DATA, shared("Số hóa từ bản giấy"))) {
            assertEquals(Operations.markPaperToData(whole).toString(),
                    marker.mark(new MarkRequest().at(AT)).toString());
            // What the request has counts instead, whole.
            assertEquals(Operations.markPaperToData(shared("Converted from paper").at(AT)).toString(),
                    marker.mark(new MarkRequest().at(AT).wording(new Wording().vi("Converted from paper")))
                            .toString());
            Nd137Exception refused =
                    assertThrows(Nd137Exception.class, () -> marker.mark(new MarkRequest()));
            assertEquals(ErrorKind.REFUSED, refused.kind());
        }
    }

    /** Every shared vector of both operations: nothing shared, then wording and converter. */
    @Test
    void everyVector() throws IOException {
        int made = 0;
        int refused = 0;
        List<String> lines = Files.readAllLines(
                TypedTest.VECTORS.resolve("bytes.tsv"), StandardCharsets.UTF_8);
        for (String line : lines) {
            String[] column = line.split("\t", -1);
            if (!column[0].startsWith("mark_")) {
                continue;
            }
            Direction direction = Direction.of(new JsonPrimitive(column[0].substring(5)));
            try (Marker nothing = new Marker(direction, "{}")) {
                assertEquals(column[5], answer(nothing, column[3]), column[3]);
            }
            JsonElement whole;
            try {
                whole = JsonParser.parseString(column[3]);
            } catch (JsonParseException error) {
                continue;
            }
            if (!whole.isJsonObject()) {
                continue;
            }
            JsonObject shared = new JsonObject();
            JsonObject rest = new JsonObject();
            for (Map.Entry<String, JsonElement> member : whole.getAsJsonObject().entrySet()) {
                boolean common = member.getKey().equals("wording") || member.getKey().equals("converter");
                (common ? shared : rest).add(member.getKey(), member.getValue());
            }
            try (Marker marker = new Marker(direction, shared.toString())) {
                assertEquals(column[5], answer(marker, rest.toString()), column[3]);
                made++;
            } catch (Nd137Exception error) {
                assertEquals("error", column[4], column[3]);
                refused++;
            }
        }
        assertTrue(made > 100 && refused > 5, made + " made, " + refused + " refused");
    }

    private static String answer(Marker marker, String request) {
        try {
            return marker.mark(request).text();
        } catch (Nd137Exception error) {
            return error.json();
        }
    }

    @Test
    void whatNoMarkCanCarryIsRefusedAtOnce() {
        Nd137Exception error = assertThrows(Nd137Exception.class,
                () -> new Marker(Direction.DATA_TO_PAPER, shared("Số hóa từ bản giấy")));
        assertEquals(ErrorKind.REFUSED, error.kind());
        assertEquals("/wording/vi", error.assessment().asFullAssessment().findings().get(0).at());
        error = assertThrows(Nd137Exception.class,
                () -> new Marker(Direction.PAPER_TO_DATA, shared("hai\ndòng")));
        assertEquals(ErrorKind.INVALID_REQUEST, error.kind());
        assertEquals("/wording/vi", error.pointer());
        assertThrows(Nd137Exception.class, () -> new Marker(Direction.PAPER_TO_DATA, ""));
        assertThrows(NullPointerException.class, () -> new Marker(null, shared("x")));
        assertThrows(NullPointerException.class,
                () -> new Marker(Direction.PAPER_TO_DATA, (MarkRequest) null));
    }

    @Test
    void eightThreadsOnOneMarker() throws InterruptedException, ExecutionException {
        Marker marker = new Marker(Direction.PAPER_TO_DATA, shared("Số hóa từ bản giấy"));
        String request = new MarkRequest().at(AT).toString();
        byte[] expected = marker.mark(request).bytes();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> running = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            running.add(threads.submit(() -> {
                int rounds = 0;
                try {
                    for (; rounds < 1_000_000; rounds++) {
                        assertArrayEquals(expected, marker.mark(request).bytes());
                    }
                } catch (IllegalStateException closed) {
                    // Closed while in use: the only end that these loops have.
                    assertEquals("Marker is closed", closed.getMessage());
                }
                return rounds;
            }));
        }
        Thread.sleep(1000);
        marker.close();
        marker.close();
        int rounds = 0;
        for (Future<Integer> task : running) {
            rounds += task.get();
        }
        threads.shutdown();
        assertTrue(rounds > 8 * 20, "rounds: " + rounds);
        assertThrows(IllegalStateException.class, () -> marker.mark(request));
    }
}
