// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nd137.Codec;
import nd137.Json;

/** Who signed, and the seal. */
public final class Signature extends Json {
    /** An empty one: the library names what is missing. */
    public Signature() {
        super(new JsonObject());
    }

    private Signature(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Signature of(JsonElement json) {
        return new Signature(json);
    }

    /** Who signed: the converting agency or organisation, or an individual alone. */
    public ConverterKind by() {
        return get("by", ConverterKind::of);
    }

    /** Who signed: the converting agency or organisation, or an individual alone. */
    public Signature by(ConverterKind value) {
        put("by", value, ConverterKind::asJson);
        return this;
    }

    /** Whether another law exempts this document from the signature ("unless law says otherwise"). */
    public Fact exempt() {
        return get("exempt", Fact::of);
    }

    /** Whether another law exempts this document from the signature ("unless law says otherwise"). */
    public Signature exempt(Fact value) {
        put("exempt", value, Fact::asJson);
        return this;
    }

    /** Whether the converting body has a seal, and law wants it here. */
    public Fact sealRequired() {
        return get("seal_required", Fact::of);
    }

    /** Whether the converting body has a seal, and law wants it here. */
    public Signature sealRequired(Fact value) {
        put("seal_required", value, Fact::asJson);
        return this;
    }

    /** Whether the seal of the converting body is on the paper. */
    public Fact sealed() {
        return get("sealed", Fact::of);
    }

    /** Whether the seal of the converting body is on the paper. */
    public Signature sealed(Fact value) {
        put("sealed", value, Fact::asJson);
        return this;
    }

    /** Whether the converting body's signature is there: digital on a data message, by hand on paper. */
    public Fact signed() {
        return get("signed", Fact::of);
    }

    /** Whether the converting body's signature is there: digital on a data message, by hand on paper. */
    public Signature signed(Fact value) {
        put("signed", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
