// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Duties that stand in the Law (Law 20/2023/QH15, Art. 47). */
public final class LawDuties extends Json {
    /** An empty one: the library names what is missing. */
    public LawDuties() {
        super(new JsonObject());
    }

    private LawDuties(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static LawDuties of(JsonElement json) {
        return new LawDuties(json);
    }

    /** The law on electronic transactions and related law is complied with (1.a). */
    public Fact compliance() {
        return get("compliance", Fact::of);
    }

    /** The law on electronic transactions and related law is complied with (1.a). */
    public LawDuties compliance(Fact value) {
        put("compliance", value, Fact::asJson);
        return this;
    }

    /** Incidents and risks of abuse are reported every year (2.d). */
    public Fact incidentReport() {
        return get("incident_report", Fact::of);
    }

    /** Incidents and risks of abuse are reported every year (2.d). */
    public LawDuties incidentReport(Fact value) {
        put("incident_report", value, Fact::asJson);
        return this;
    }

    /** Information is given electronically on request (1.b). */
    public Fact informationOnRequest() {
        return get("information_on_request", Fact::of);
    }

    /** Information is given electronically on request (1.b). */
    public LawDuties informationOnRequest(Fact value) {
        put("information_on_request", value, Fact::asJson);
        return this;
    }

    /** The security of the system is monitored (1.c). */
    public Fact securityMonitoring() {
        return get("security_monitoring", Fact::of);
    }

    /** The security of the system is monitored (1.c). */
    public LawDuties securityMonitoring(Fact value) {
        put("security_monitoring", value, Fact::asJson);
        return this;
    }

    /** Users can uninstall pre-installed applications that are not essential (3.c). */
    public Fact uninstall() {
        return get("uninstall", Fact::of);
    }

    /** Users can uninstall pre-installed applications that are not essential (3.c). */
    public LawDuties uninstall(Fact value) {
        put("uninstall", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
