// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** What was seen of a server's TLS. Whatever is left out is unknown. */
public final class TlsObservation extends Json {
    /** An empty one: the library names what is missing. */
    public TlsObservation() {
        super(new JsonObject());
    }

    private TlsObservation(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static TlsObservation of(JsonElement json) {
        return new TlsObservation(json);
    }

    /** Every cipher suite that the server accepts, by its IANA or OpenSSL name. */
    public List<String> cipherSuites() {
        return get("cipher_suites", Codec.toList(Codec::toText));
    }

    /** Every cipher suite that the server accepts, by its IANA or OpenSSL name. */
    public TlsObservation cipherSuites(List<String> value) {
        put("cipher_suites", value, Codec.fromList(Codec::fromText));
        return this;
    }

    /** The day of the observation. */
    public LocalDate date() {
        return get("date", Codec::toDate);
    }

    /** The day of the observation. */
    public TlsObservation date(LocalDate value) {
        put("date", value, Codec::fromDate);
        return this;
    }

    /** The last day on which the observation counts. */
    public LocalDate expires() {
        return get("expires", Codec::toDate);
    }

    /** The last day on which the observation counts. */
    public TlsObservation expires(LocalDate value) {
        put("expires", value, Codec::fromDate);
        return this;
    }

    /** The host that was asked. */
    public String host() {
        return get("host", Codec::toText);
    }

    /** The host that was asked. */
    public TlsObservation host(String value) {
        put("host", value, Codec::fromText);
        return this;
    }

    /** The certificate is for this host. */
    public Boolean hostMatches() {
        return get("host_matches", Codec::toBoolean);
    }

    /** The certificate is for this host. */
    public TlsObservation hostMatches(Boolean value) {
        put("host_matches", value, Codec::fromBoolean);
        return this;
    }

    /** Who issued the certificate. */
    public String issuer() {
        return get("issuer", Codec::toText);
    }

    /** Who issued the certificate. */
    public TlsObservation issuer(String value) {
        put("issuer", value, Codec::fromText);
        return this;
    }

    /** Length of the certificate's key in bits. */
    public Long keyBits() {
        return get("key_bits", Codec::toLong);
    }

    /** Length of the certificate's key in bits. */
    public TlsObservation keyBits(Long value) {
        put("key_bits", value, Codec::fromLong);
        return this;
    }

    /** Kind of the certificate's key. */
    public KeyType keyType() {
        return get("key_type", KeyType::of);
    }

    /** Kind of the certificate's key. */
    public TlsObservation keyType(KeyType value) {
        put("key_type", value, KeyType::asJson);
        return this;
    }

    /** The certificate's last day. */
    public LocalDate notAfter() {
        return get("not_after", Codec::toDate);
    }

    /** The certificate's last day. */
    public TlsObservation notAfter(LocalDate value) {
        put("not_after", value, Codec::fromDate);
        return this;
    }

    /** The certificate's first day. */
    public LocalDate notBefore() {
        return get("not_before", Codec::toDate);
    }

    /** The certificate's first day. */
    public TlsObservation notBefore(LocalDate value) {
        put("not_before", value, Codec::fromDate);
        return this;
    }

    /** The hash over which the certificate is signed, such as `sha256`. */
    public String signatureHash() {
        return get("signature_hash", Codec::toText);
    }

    /** The hash over which the certificate is signed, such as `sha256`. */
    public TlsObservation signatureHash(String value) {
        put("signature_hash", value, Codec::fromText);
        return this;
    }

    /** The chain leads to an issuer of a trust store. */
    public Boolean trusted() {
        return get("trusted", Codec::toBoolean);
    }

    /** The chain leads to an issuer of a trust store. */
    public TlsObservation trusted(Boolean value) {
        put("trusted", value, Codec::fromBoolean);
        return this;
    }

    /** Every protocol version that the server offers. */
    public List<TlsVersion> versions() {
        return get("versions", Codec.toList(TlsVersion::of));
    }

    /** Every protocol version that the server offers. */
    public TlsObservation versions(List<TlsVersion> value) {
        put("versions", value, Codec.fromList(TlsVersion::asJson));
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
