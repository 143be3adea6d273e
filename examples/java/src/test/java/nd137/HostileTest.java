package nd137;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nd137.types.ErrorKind;
import nd137.types.MarkRequest;
import nd137.types.Outcome;
import nd137.types.ProvisionsRequest;
import org.junit.jupiter.api.Test;

/** Wrong calls are exceptions that say what was wrong; calls from many threads agree. */
class HostileTest {
    private static Nd137Exception fails(String operation, byte[] request, byte[] document) {
        return assertThrows(Nd137Exception.class, () -> Nd137.call(operation, request, document));
    }

    @Test
    void wrongCallsSayWhatIsWrong() {
        byte[] empty = new byte[0];
        byte[] notUtf8 = {'{', '"', (byte) 0xFF, '"', ':', '1', '}'};
        assertEquals(ErrorKind.INVALID_JSON, fails("list_provisions", empty, null).kind());
        assertEquals(ErrorKind.INVALID_JSON, fails("list_provisions", notUtf8, null).kind());
        Nd137Exception unknown = fails("không_có", empty, null);
        assertEquals(ErrorKind.UNKNOWN_OPERATION, unknown.kind());
        assertTrue(unknown.english().contains("`không_có`"), unknown.english());
        assertEquals(ErrorKind.INVALID_REQUEST, fails("list_provisions", empty, empty).kind());
        byte[] huge = new byte[16 * 1024 * 1024 + 1];
        assertEquals(ErrorKind.LIMIT_EXCEEDED, fails("list_provisions", huge, null).kind());
        assertThrows(NullPointerException.class, () -> Nd137.call(null, empty, null));
        assertThrows(NullPointerException.class,
                () -> Nd137.call("list_provisions", (byte[]) null, null));
    }

    @Test
    void anErrorNamesThePlaceInBothLanguages() {
        Nd137Exception error = assertThrows(Nd137Exception.class,
                () -> Operations.listProvisions(new ProvisionsRequest().article(21L)));
        assertEquals(ErrorKind.INVALID_REQUEST, error.kind());
        assertEquals("/as_of", error.pointer());
        assertEquals("thiếu trường `as_of`", error.vietnamese());
        assertEquals("the field `as_of` is missing", error.english());
        assertTrue(error.getMessage().startsWith("invalid_request at `/as_of`: "));
    }

    @Test
    void aRefusalHoldsItsFindings() {
        Nd137Exception error = assertThrows(Nd137Exception.class,
                () -> Operations.markPaperToData(new MarkRequest().at("2026-11-21T14:30:05+07:00")));
        assertEquals(ErrorKind.REFUSED, error.kind());
        assertEquals(5, error.status());
        assertNotNull(error.assessment().asFullAssessment());
        assertEquals(Outcome.UNDETERMINED, error.assessment().outcome());
    }

    @Test
    void eightThreadsAgree() throws InterruptedException, ExecutionException {
        ProvisionsRequest request =
                new ProvisionsRequest().asOf(LocalDate.of(2026, 11, 21)).article(21L);
        byte[] json = request.toString().getBytes(StandardCharsets.UTF_8);
        byte[] expected = Nd137.call("list_provisions", json, null).bytes();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Void>> running = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            Callable<Void> task = () -> {
                for (int i = 0; i < 500; i++) {
                    assertArrayEquals(expected, Nd137.call("list_provisions", json, null).bytes());
                    assertThrows(Nd137Exception.class, () -> Nd137.call("x", json, null));
                }
                return null;
            };
            running.add(threads.submit(task));
        }
        for (Future<Void> task : running) {
            task.get();
        }
        threads.shutdown();
    }
}
