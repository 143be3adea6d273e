package nd137.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import nd137.Nd137Exception;
import nd137.Operations;
import nd137.types.Assessment;
import nd137.types.ConverterKind;
import nd137.types.Finding;
import nd137.types.MarkRequest;
import nd137.types.Marked;
import nd137.types.PartialConverter;
import nd137.types.RecordRequest;
import nd137.types.Recorded;
import nd137.types.SourceKind;
import nd137.types.VerifyRequest;

/**
 * A one-stop system (bộ phận một cửa) receives a scanned result of an administrative procedure,
 * makes the conversion mark of Art. 4, stores document and record, and shows the verdict.
 *
 * <p>{@code OneStop SCAN FOLDER}: SCAN is the scanned file, FOLDER is where results are stored.
 */
public final class OneStop {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final PrintStream out;
    private final Path store;

    private OneStop(PrintStream out, Path store) {
        this.out = out;
        this.store = store;
    }

    public static void main(String[] arguments) throws IOException {
        // The console gets UTF-8 whatever this machine's default encoding is.
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        byte[] scan = Files.readAllBytes(Paths.get(arguments[0]));
        new OneStop(out, Files.createDirectories(Paths.get(arguments[1]))).receive(scan);
    }

    private void receive(byte[] scan) throws IOException {
        MarkRequest request = new MarkRequest()
                .at("2026-11-21T14:30:05+07:00")
                .kinds(Collections.singletonList(SourceKind.ADMINISTRATIVE_RESULT));

        // A clerk forgot the agency's name: nothing is made, and every open point is named.
        try {
            Operations.markPaperToData(request);
        } catch (Nd137Exception refused) {
            out.println(refused.kind().text() + ": " + refused.vietnamese());
            show(refused.assessment());
        }

        request.converter(new PartialConverter()
                .kind(ConverterKind.AGENCY)
                .name("Trung tâm Phục vụ hành chính công tỉnh Minh Họa"));
        Marked marked = Operations.markPaperToData(request);
        for (String line : marked.lines()) {
            out.println("| " + line);
        }

        Recorded recorded = Operations.recordConversion(
                new RecordRequest().mark(marked.mark()), scan);
        Files.write(store.resolve("document.pdf"), scan);
        Files.write(store.resolve("record.json"),
                recorded.record().toString().getBytes(StandardCharsets.UTF_8));
        out.println("record " + recorded.sha256());

        VerifyRequest question =
                new VerifyRequest().asOf(TODAY).record(recorded.record());
        byte[] stored = Files.readAllBytes(store.resolve("document.pdf"));
        out.println("as stored:");
        show(Operations.verifyConversion(question, stored).assessment());

        byte[] changed = Arrays.copyOf(stored, stored.length + 1);
        out.println("with one byte more:");
        show(Operations.verifyConversion(question, changed).assessment());
    }

    private void show(Assessment assessment) {
        out.println("  => " + assessment.outcome().text());
        for (Finding finding : assessment.asFullAssessment().findings()) {
            out.println("  " + finding.outcome().text() + " " + finding.rule() + " "
                    + finding.asks().vi() + ": " + finding.message().vi());
        }
    }
}
