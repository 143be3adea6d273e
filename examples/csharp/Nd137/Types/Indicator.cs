// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>The definition of an indicator. What is absent or null is unknown; an empty text or list says that there is none.</summary>
    public sealed class Indicator : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public Indicator() : base(new JObject())
        {
        }

        private Indicator(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static Indicator Of(JToken json)
        {
            return new Indicator(json);
        }

        /// <summary>Its attributes (thuộc tính, 10.4.d): concepts, classification, scope and the like.</summary>
        public IReadOnlyList<IndicatorAttribute> Attributes
        {
            get { return Get<IReadOnlyList<IndicatorAttribute>>("attributes", Codec.ToList<IndicatorAttribute>(Nd137.Types.IndicatorAttribute.Of)); }
            set { Put<IReadOnlyList<IndicatorAttribute>>("attributes", value, Codec.FromList<IndicatorAttribute>(Json.Write)); }
        }

        /// <summary>Its code (mã chỉ số).</summary>
        public string Code
        {
            get { return Get<string>("code", Codec.ToText); }
            set { Put<string>("code", value, Codec.FromText); }
        }

        /// <summary>The point of collection follows the division of state management (10.4.b).</summary>
        public Fact CollectionByFunction
        {
            get { return Get<Fact>("collection_by_function", Nd137.Types.Fact.Of); }
            set { Put<Fact>("collection_by_function", value, Json.Write); }
        }

        /// <summary>The bodies that collect it (đầu mối thu thập, 10.4.b): there has to be one.</summary>
        public IReadOnlyList<string> CollectionPoints
        {
            get { return Get<IReadOnlyList<string>>("collection_points", Codec.ToList<string>(Codec.ToText)); }
            set { Put<IReadOnlyList<string>>("collection_points", value, Codec.FromList<string>(Codec.FromText)); }
        }

        /// <summary>It is combined with statistics and other reporting (10.4.c).</summary>
        public Fact CombinedWithStatistics
        {
            get { return Get<Fact>("combined_with_statistics", Nd137.Types.Fact.Of); }
            set { Put<Fact>("combined_with_statistics", value, Json.Write); }
        }

        /// <summary>How far it can be compared (khả năng so sánh, 10.4.d).</summary>
        public string Comparability
        {
            get { return Get<string>("comparability", Codec.ToText); }
            set { Put<string>("comparability", value, Codec.FromText); }
        }

        /// <summary>Why it was chosen (10.5).</summary>
        public IndicatorCriteria Criteria
        {
            get { return Get<IndicatorCriteria>("criteria", Nd137.Types.IndicatorCriteria.Of); }
            set { Put<IndicatorCriteria>("criteria", value, Json.Write); }
        }

        /// <summary>Its main disaggregations (phân tổ chủ yếu, 10.4.d).</summary>
        public IReadOnlyList<string> Disaggregations
        {
            get { return Get<IReadOnlyList<string>>("disaggregations", Codec.ToList<string>(Codec.ToText)); }
            set { Put<IReadOnlyList<string>>("disaggregations", value, Codec.FromList<string>(Codec.FromText)); }
        }

        /// <summary>It fits and reflects goals, programmes and tasks (10.4.a).</summary>
        public Fact FitsObjectives
        {
            get { return Get<Fact>("fits_objectives", Nd137.Types.Fact.Of); }
            set { Put<Fact>("fits_objectives", value, Json.Write); }
        }

        /// <summary>The groups of the set that it belongs to (10.3), by their ids.</summary>
        public IReadOnlyList<string> Groups
        {
            get { return Get<IReadOnlyList<string>>("groups", Codec.ToList<string>(Codec.ToText)); }
            set { Put<IReadOnlyList<string>>("groups", value, Codec.FromList<string>(Codec.FromText)); }
        }

        /// <summary>It measures results and effectiveness of work (10.4.d).</summary>
        public Fact MeasuresResults
        {
            get { return Get<Fact>("measures_results", Nd137.Types.Fact.Of); }
            set { Put<Fact>("measures_results", value, Json.Write); }
        }

        /// <summary>How it is computed (phương pháp tính, 10.4.d).</summary>
        public string Method
        {
            get { return Get<string>("method", Codec.ToText); }
            set { Put<string>("method", value, Codec.FromText); }
        }

        /// <summary>Its name (tên chỉ số).</summary>
        public string Name
        {
            get { return Get<string>("name", Codec.ToText); }
            set { Put<string>("name", value, Codec.FromText); }
        }

        /// <summary>Its data period (kỳ dữ liệu, 10.4.d): a word such as `month` or `tháng`, an SDMX code such as `M`, or any text.</summary>
        public string Period
        {
            get { return Get<string>("period", Codec.ToText); }
            set { Put<string>("period", value, Codec.FromText); }
        }

        /// <summary>It takes over data of existing systems and databases (10.4.b).</summary>
        public Fact ReusesExisting
        {
            get { return Get<Fact>("reuses_existing", Nd137.Types.Fact.Of); }
            set { Put<Fact>("reuses_existing", value, Json.Write); }
        }

        /// <summary>It is connected, shared and used again uniformly from centre to locality (10.4.b).</summary>
        public Fact Shared
        {
            get { return Get<Fact>("shared", Nd137.Types.Fact.Of); }
            set { Put<Fact>("shared", value, Json.Write); }
        }

        /// <summary>Where its data come from (nguồn dữ liệu, 10.4.d).</summary>
        public string Source
        {
            get { return Get<string>("source", Codec.ToText); }
            set { Put<string>("source", value, Codec.FromText); }
        }

        /// <summary>Its unit of measurement (đơn vị đo lường, 10.4.d).</summary>
        public string Unit
        {
            get { return Get<string>("unit", Codec.ToText); }
            set { Put<string>("unit", value, Codec.FromText); }
        }

        /// <summary>Its data are updated regularly (10.4.b).</summary>
        public Fact UpdatedRegularly
        {
            get { return Get<Fact>("updated_regularly", Nd137.Types.Fact.Of); }
            set { Put<Fact>("updated_regularly", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
