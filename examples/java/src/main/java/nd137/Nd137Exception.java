package nd137;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import nd137.types.Assessment;
import nd137.types.ErrorKind;
import nd137.types.ErrorReport;

/**
 * A request that cannot be processed, or a refusal. The message is the English sentence with
 * kind and place; {@link #vietnamese()} is the Vietnamese sentence, for people.
 */
public final class Nd137Exception extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String json;

    private Nd137Exception(int status, String json, ErrorReport report) {
        super(report.kind().text() + (report.at().isEmpty() ? "" : " at `" + report.at() + "`")
                + ": " + report.message().en());
        this.status = status;
        this.json = json;
    }

    static Nd137Exception of(int status, byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return new Nd137Exception(status, text, read(text));
    }

    private static ErrorReport read(String json) {
        return ErrorReport.of(JsonParser.parseString(json));
    }

    /** The status of the C interface ({@code ND137_...} in its header). */
    public int status() {
        return status;
    }

    /** What kind of error it is. */
    public ErrorKind kind() {
        return read(json).kind();
    }

    /** A stable tag within the kind, such as {@code encrypted}, or null. */
    public String reason() {
        return read(json).reason();
    }

    /** JSON Pointer to the field of the request; empty for the whole request. */
    public String pointer() {
        return read(json).at();
    }

    /** What was wrong and what to do, in Vietnamese. */
    public String vietnamese() {
        return read(json).message().vi();
    }

    /** What was wrong and what to do, in English. */
    public String english() {
        return read(json).message().en();
    }

    /** The findings of a refusal, or null. */
    public Assessment assessment() {
        return read(json).assessment();
    }

    /** The error as the library wrote it. */
    public String json() {
        return json;
    }
}
