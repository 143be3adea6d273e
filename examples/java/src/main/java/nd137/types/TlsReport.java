// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import nd137.Codec;
import nd137.Json;

/** The JSON that sslyze or testssl.sh wrote. */
public final class TlsReport extends Json {
    /** An empty one: the library names what is missing. */
    public TlsReport() {
        super(new JsonObject());
    }

    private TlsReport(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static TlsReport of(JsonElement json) {
        return new TlsReport(json);
    }

    /** The day of the scan, where the report itself says none (testssl.sh `--jsonfile`). */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** The day of the scan, where the report itself says none (testssl.sh `--jsonfile`). */
    public TlsReport date(LocalDate value) {
        put("date", value, Codec::fromDate);
        return this;
    }

    /** The whole text of the file. */
    public String text() {
        return get("text", Codec::toText);
    }

    /** The whole text of the file. */
    public TlsReport text(String value) {
        put("text", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "text");
    }
}
