// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** A system whose owner is to be determined. Every fact may be left out. */
public final class OwnerRequest extends Json {
    /** An empty one: the library names what is missing. */
    public OwnerRequest() {
        super(new JsonObject());
    }

    private OwnerRequest(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static OwnerRequest of(JsonElement json) {
        return new OwnerRequest(json);
    }

    /** How the system came to be. */
    public Acquisition acquisition() {
        return get("acquisition", Acquisition::of);
    }

    /** How the system came to be. */
    public OwnerRequest acquisition(Acquisition value) {
        put("acquisition", value, Acquisition::asJson);
        return this;
    }

    /** The level that approved the project's investment policy or decided the hire. */
    public String approver() {
        return get("approver", Codec::toText);
    }

    /** The level that approved the project's investment policy or decided the hire. */
    public OwnerRequest approver(String value) {
        put("approver", value, Codec::fromText);
        return this;
    }

    /** The day whose law applies. */
    public LocalDate asOf() {
        return get("as_of", Codec::toDate);
    }

    /** The day whose law applies. */
    public OwnerRequest asOf(LocalDate value) {
        put("as_of", value, Codec::fromDate);
        return this;
    }

    /** The class of the owner. */
    public OwnerClass class_() {
        return get("class", OwnerClass::of);
    }

    /** The class of the owner. */
    public OwnerRequest class_(OwnerClass value) {
        put("class", value, OwnerClass::asJson);
        return this;
    }

    /** How much to say. */
    public Detail detail() {
        return get("detail", Detail::of);
    }

    /** How much to say. */
    public OwnerRequest detail(Detail value) {
        put("detail", value, Detail::asJson);
        return this;
    }

    /** Evidence for an individual owner. */
    public List<HolderEvidence> holders() {
        return get("holders", Codec.toList(HolderEvidence::of));
    }

    /** Evidence for an individual owner. */
    public OwnerRequest holders(List<HolderEvidence> value) {
        put("holders", value, Codec.fromList(HolderEvidence::asJson));
        return this;
    }

    /** The body that manages the system directly (Art. 15.1). */
    public String manager() {
        return get("manager", Codec::toText);
    }

    /** The body that manages the system directly (Art. 15.1). */
    public OwnerRequest manager(String value) {
        put("manager", value, Codec::fromText);
        return this;
    }

    /** Whether the recorded owner has the authority to manage the system directly (Art. 15.1). */
    public Fact managesDirectly() {
        return get("manages_directly", Fact::of);
    }

    /** Whether the recorded owner has the authority to manage the system directly (Art. 15.1). */
    public OwnerRequest managesDirectly(Fact value) {
        put("manages_directly", value, Fact::asJson);
        return this;
    }

    /** The ministry, ministerial-level body, government body or province that has the system. */
    public String ministryOrProvince() {
        return get("ministry_or_province", Codec::toText);
    }

    /** The ministry, ministerial-level body, government body or province that has the system. */
    public OwnerRequest ministryOrProvince(String value) {
        put("ministry_or_province", value, Codec::fromText);
        return this;
    }

    /** The owner as the record has it; checked against what Art. 15.3 gives. */
    public String recordedOwner() {
        return get("recorded_owner", Codec::toText);
    }

    /** The owner as the record has it; checked against what Art. 15.3 gives. */
    public OwnerRequest recordedOwner(String value) {
        put("recorded_owner", value, Codec::fromText);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json)
                && Codec.has(json, "as_of");
    }
}
