package nd137;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One list, read once: spellings, many threads, closed. */
class WarningListTest {
    private static WarningList list(String text) {
        return new WarningList(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hostsAreFoundInEverySpelling() {
        try (WarningList list = list("ngânhàng.example.vn\nchung.example.vn/x\n203.0.113.0/25\n")) {
            assertEquals(3, list.entries());
            assertEquals(WarningList.Found.LISTED, list.find("www.NGÂNHÀNG.example.vn."));
            assertEquals(WarningList.Found.PAGE, list.find("chung.example.vn"));
            assertEquals(WarningList.Found.LISTED, list.find("::ffff:203.0.113.127"));
            assertEquals(WarningList.Found.CLEAR, list.find("203.0.113.128"));
            assertThrows(Nd137Exception.class, () -> list.find("a..vn"));
        }
        assertThrows(Nd137Exception.class, () -> list("khong hop le\n"));
        try (WarningList empty = list("")) {
            assertEquals(0, empty.entries());
            assertThrows(Nd137Exception.class, () -> empty.find(""));
        }
    }

    @Test
    void threadsShareOneList() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 5000).forEach(n -> text.append("mau-" + n + ".example.vn\n"));
        WarningList list = list(text.toString());
        long found = IntStream.range(0, 10_000).parallel()
                .filter(n -> list.find("www.mau-" + n + ".example.vn") == WarningList.Found.LISTED)
                .count();
        assertEquals(5000, found);
        list.close();
        list.close();
        assertThrows(IllegalStateException.class, list::entries);
    }
}
