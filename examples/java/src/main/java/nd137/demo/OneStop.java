package nd137.demo;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.Collections;
import nd137.Made;
import nd137.Nd137Exception;
import nd137.Operations;
import nd137.types.Assessment;
import nd137.types.Converted;
import nd137.types.ConverterKind;
import nd137.types.Direction;
import nd137.types.Finding;
import nd137.types.InspectRequest;
import nd137.types.Inspection;
import nd137.types.MarkRequest;
import nd137.types.PartialConverter;
import nd137.types.Record;
import nd137.types.SourceKind;
import nd137.types.StampRequest;
import nd137.types.VerifyPdfRequest;

/**
 * A one-stop system (bộ phận một cửa) receives a scanned result of an administrative procedure,
 * stamps it with the conversion mark of Art. 4, stores document and record, and shows the verdict.
 *
 * <p>{@code OneStop SCAN FOLDER}: SCAN is the scanned PDF, FOLDER is where results are stored.
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
        Inspection found = Operations.inspectPdf(new InspectRequest(), scan);
        out.println(found.pageCount() + " pages, " + found.signatures().size() + " signatures");

        MarkRequest mark = new MarkRequest()
                .at("2026-11-21T14:30:05+07:00")
                .kinds(Collections.singletonList(SourceKind.ADMINISTRATIVE_RESULT));
        StampRequest request = new StampRequest().direction(Direction.PAPER_TO_DATA).mark(mark);

        // A clerk forgot the agency's name: nothing is made, and every open point is named.
        try {
            Operations.stampPdf(request, scan);
        } catch (Nd137Exception refused) {
            out.println(refused.kind().text() + ": " + refused.vietnamese());
            show(refused.assessment());
        }

        request.mark(mark.converter(new PartialConverter()
                .kind(ConverterKind.AGENCY)
                .name("Trung tâm Phục vụ hành chính công tỉnh Minh Họa")));
        Made<Converted> made = Operations.stampPdf(request, scan);
        for (String line : made.response().marked().lines()) {
            out.println("| " + line);
        }
        Files.write(store.resolve("document.pdf"), made.document());
        Files.write(store.resolve("record.json"),
                made.response().record().toString().getBytes(StandardCharsets.UTF_8));
        out.println("record " + made.response().recordSha256());

        // Later, somebody asks whether the stored document is the one that was converted.
        String json = new String(
                Files.readAllBytes(store.resolve("record.json")), StandardCharsets.UTF_8);
        VerifyPdfRequest question = new VerifyPdfRequest()
                .asOf(TODAY)
                .record(Record.of(JsonParser.parseString(json)));
        byte[] stored = Files.readAllBytes(store.resolve("document.pdf"));
        out.println("as stored:");
        show(Operations.verifyPdf(question, stored).assessment());

        byte[] changed = stored.clone();
        changed[scan.length / 2] ^= 1;
        out.println("with one bit changed:");
        show(Operations.verifyPdf(question, changed).assessment());
    }

    private void show(Assessment assessment) {
        out.println("  => " + assessment.outcome().text());
        for (Finding finding : assessment.asFullAssessment().findings()) {
            out.println("  " + finding.outcome().text() + " " + finding.rule() + " "
                    + finding.asks().vi() + ": " + finding.message().vi());
        }
    }
}
