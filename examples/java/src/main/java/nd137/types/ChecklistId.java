// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import nd137.Codec;

/** A checklist (danh mục kiểm tra). */
public enum ChecklistId {
    /** What the decree defines (Art. 3). */
    DEFINITIONS("definitions"),

    /** Five-year and yearly plans, plans of online services (Arts 6.2.a, 8.6). */
    PLANS("plans"),

    /** Basic requirements of a system or platform (Art. 6.3). */
    SYSTEM_BASICS("system_basics"),

    /** Receiving and resolving requests (Art. 7.1). */
    REQUESTS("requests"),

    /** Electronic channels (Arts 7.2, 7.3). */
    CHANNELS("channels"),

    /** One online public service (Arts 8.2–8.5). */
    ONLINE_SERVICE("online_service"),

    /** Internal administration (Arts 9.1–9.3, 9.6). */
    INTERNAL_ADMINISTRATION("internal_administration"),

    /** Documents and work files (Art. 9.4). */
    DOCUMENTS("documents"),

    /** Remote work and meetings (Art. 9.5). */
    REMOTE_WORK("remote_work"),

    /** A system for direction and management (Arts 6.3, 10.6). */
    DIRECTION_SYSTEM("direction_system"),

    /** Data for direction and management (Arts 10.2, 11.3). */
    DIRECTION_DUTIES("direction_duties"),

    /** Supervision and inspection online (Art. 12). */
    SUPERVISION("supervision"),

    /** Contingency and recovery (Art. 13). */
    CONTINGENCY("contingency"),

    /** Experts hired from the state budget (Art. 14). */
    EXPERTS("experts");

    private final String text;

    ChecklistId(String text) {
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
    public static ChecklistId of(JsonElement json) {
        return Codec.toEnum(json, values(), ChecklistId::text);
    }
}
