// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** What is due. */
public enum DeadlineKind {
    /** Review and equip converting systems (Art. 23). */
    CONVERSION_SYSTEMS("conversion_systems"),

    /** The first self-determination of scale (Art. 18.2.a). */
    FIRST_DETERMINATION("first_determination"),

    /** The report of a platform at a threshold (Art. 18.2). */
    REPORT("report"),

    /** The yearly information of large platforms (Art. 19.3). */
    YEARLY_INFORMATION("yearly_information"),

    /** The yearly self-determination (Art. 18.2.b). */
    YEARLY_DETERMINATION("yearly_determination");

    private final String text;

    DeadlineKind(String text) {
        this.text = text;
    }

    /** Its text in JSON. */
    public String text() {
        return text;
    }

    /** As JSON. */
    public JsonElement asJson() {
        return new JsonPrimitive(text);
    }

    /** Reads one from JSON. */
    public static DeadlineKind of(JsonElement json) {
        return Codec.toEnum(json, values(), DeadlineKind::text);
    }
}
