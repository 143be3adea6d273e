// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nd137.Codec;
import nd137.Json;

/** The definition of an indicator. What is absent or null is unknown; an empty text or list says that there is none. */
public final class Indicator extends Json {
    /** An empty one: the library names what is missing. */
    public Indicator() {
        super(new JsonObject());
    }

    private Indicator(JsonElement json) {
        super(json);
    }

    /** Reads one from JSON. */
    public static Indicator of(JsonElement json) {
        return new Indicator(json);
    }

    /** Its attributes (thuộc tính, 10.4.d): concepts, classification, scope and the like. */
    public List<IndicatorAttribute> attributes() {
        return get("attributes", Codec.toList(IndicatorAttribute::of));
    }

    /** Its attributes (thuộc tính, 10.4.d): concepts, classification, scope and the like. */
    public Indicator attributes(List<IndicatorAttribute> value) {
        put("attributes", value, Codec.fromList(IndicatorAttribute::asJson));
        return this;
    }

    /** Its code (mã chỉ số). */
    public String code() {
        return get("code", Codec::toText);
    }

    /** Its code (mã chỉ số). */
    public Indicator code(String value) {
        put("code", value, Codec::fromText);
        return this;
    }

    /** The point of collection follows the division of state management (10.4.b). */
    public Fact collectionByFunction() {
        return get("collection_by_function", Fact::of);
    }

    /** The point of collection follows the division of state management (10.4.b). */
    public Indicator collectionByFunction(Fact value) {
        put("collection_by_function", value, Fact::asJson);
        return this;
    }

    /** The bodies that collect it (đầu mối thu thập, 10.4.b): there has to be one. */
    public List<String> collectionPoints() {
        return get("collection_points", Codec.toList(Codec::toText));
    }

    /** The bodies that collect it (đầu mối thu thập, 10.4.b): there has to be one. */
    public Indicator collectionPoints(List<String> value) {
        put("collection_points", value, Codec.fromList(Codec::fromText));
        return this;
    }

    /** It is combined with statistics and other reporting (10.4.c). */
    public Fact combinedWithStatistics() {
        return get("combined_with_statistics", Fact::of);
    }

    /** It is combined with statistics and other reporting (10.4.c). */
    public Indicator combinedWithStatistics(Fact value) {
        put("combined_with_statistics", value, Fact::asJson);
        return this;
    }

    /** How far it can be compared (khả năng so sánh, 10.4.d). */
    public String comparability() {
        return get("comparability", Codec::toText);
    }

    /** How far it can be compared (khả năng so sánh, 10.4.d). */
    public Indicator comparability(String value) {
        put("comparability", value, Codec::fromText);
        return this;
    }

    /** Why it was chosen (10.5). */
    public IndicatorCriteria criteria() {
        return get("criteria", IndicatorCriteria::of);
    }

    /** Why it was chosen (10.5). */
    public Indicator criteria(IndicatorCriteria value) {
        put("criteria", value, IndicatorCriteria::asJson);
        return this;
    }

    /** Its main disaggregations (phân tổ chủ yếu, 10.4.d). */
    public List<String> disaggregations() {
        return get("disaggregations", Codec.toList(Codec::toText));
    }

    /** Its main disaggregations (phân tổ chủ yếu, 10.4.d). */
    public Indicator disaggregations(List<String> value) {
        put("disaggregations", value, Codec.fromList(Codec::fromText));
        return this;
    }

    /** It fits and reflects goals, programmes and tasks (10.4.a). */
    public Fact fitsObjectives() {
        return get("fits_objectives", Fact::of);
    }

    /** It fits and reflects goals, programmes and tasks (10.4.a). */
    public Indicator fitsObjectives(Fact value) {
        put("fits_objectives", value, Fact::asJson);
        return this;
    }

    /** The groups of the set that it belongs to (10.3), by their ids. */
    public List<String> groups() {
        return get("groups", Codec.toList(Codec::toText));
    }

    /** The groups of the set that it belongs to (10.3), by their ids. */
    public Indicator groups(List<String> value) {
        put("groups", value, Codec.fromList(Codec::fromText));
        return this;
    }

    /** It measures results and effectiveness of work (10.4.d). */
    public Fact measuresResults() {
        return get("measures_results", Fact::of);
    }

    /** It measures results and effectiveness of work (10.4.d). */
    public Indicator measuresResults(Fact value) {
        put("measures_results", value, Fact::asJson);
        return this;
    }

    /** How it is computed (phương pháp tính, 10.4.d). */
    public String method() {
        return get("method", Codec::toText);
    }

    /** How it is computed (phương pháp tính, 10.4.d). */
    public Indicator method(String value) {
        put("method", value, Codec::fromText);
        return this;
    }

    /** Its name (tên chỉ số). */
    public String name() {
        return get("name", Codec::toText);
    }

    /** Its name (tên chỉ số). */
    public Indicator name(String value) {
        put("name", value, Codec::fromText);
        return this;
    }

    /** Its data period (kỳ dữ liệu, 10.4.d): a word such as `month` or `tháng`, an SDMX code such as `M`, or any text. */
    public String period() {
        return get("period", Codec::toText);
    }

    /** Its data period (kỳ dữ liệu, 10.4.d): a word such as `month` or `tháng`, an SDMX code such as `M`, or any text. */
    public Indicator period(String value) {
        put("period", value, Codec::fromText);
        return this;
    }

    /** It takes over data of existing systems and databases (10.4.b). */
    public Fact reusesExisting() {
        return get("reuses_existing", Fact::of);
    }

    /** It takes over data of existing systems and databases (10.4.b). */
    public Indicator reusesExisting(Fact value) {
        put("reuses_existing", value, Fact::asJson);
        return this;
    }

    /** It is connected, shared and used again uniformly from centre to locality (10.4.b). */
    public Fact shared() {
        return get("shared", Fact::of);
    }

    /** It is connected, shared and used again uniformly from centre to locality (10.4.b). */
    public Indicator shared(Fact value) {
        put("shared", value, Fact::asJson);
        return this;
    }

    /** Where its data come from (nguồn dữ liệu, 10.4.d). */
    public String source() {
        return get("source", Codec::toText);
    }

    /** Where its data come from (nguồn dữ liệu, 10.4.d). */
    public Indicator source(String value) {
        put("source", value, Codec::fromText);
        return this;
    }

    /** Its unit of measurement (đơn vị đo lường, 10.4.d). */
    public String unit() {
        return get("unit", Codec::toText);
    }

    /** Its unit of measurement (đơn vị đo lường, 10.4.d). */
    public Indicator unit(String value) {
        put("unit", value, Codec::fromText);
        return this;
    }

    /** Its data are updated regularly (10.4.b). */
    public Fact updatedRegularly() {
        return get("updated_regularly", Fact::of);
    }

    /** Its data are updated regularly (10.4.b). */
    public Indicator updatedRegularly(Fact value) {
        put("updated_regularly", value, Fact::asJson);
        return this;
    }

    /** Whether this JSON has the form of this type. */
    public static boolean fits(JsonElement json) {
        return Codec.isObject(json);
    }
}
