// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>A part of a definition.</summary>
    public enum IndicatorField
    {
        /// <summary>Whatever answers no other part.</summary>
        [EnumMember(Value = "attributes")]
        Attributes,
        /// <summary>The code.</summary>
        [EnumMember(Value = "code")]
        Code,
        /// <summary>The point of collection follows state management.</summary>
        [EnumMember(Value = "collection_by_function")]
        CollectionByFunction,
        /// <summary>The bodies that collect it.</summary>
        [EnumMember(Value = "collection_points")]
        CollectionPoints,
        /// <summary>Combined with statistics.</summary>
        [EnumMember(Value = "combined_with_statistics")]
        CombinedWithStatistics,
        /// <summary>Comparability.</summary>
        [EnumMember(Value = "comparability")]
        Comparability,
        /// <summary>Criterion b.</summary>
        [EnumMember(Value = "criterion_analysis")]
        CriterionAnalysis,
        /// <summary>Criterion đ.</summary>
        [EnumMember(Value = "criterion_component")]
        CriterionComponent,
        /// <summary>Criterion a.</summary>
        [EnumMember(Value = "criterion_decisive")]
        CriterionDecisive,
        /// <summary>Criterion d.</summary>
        [EnumMember(Value = "criterion_frequent")]
        CriterionFrequent,
        /// <summary>Criterion c.</summary>
        [EnumMember(Value = "criterion_measurable")]
        CriterionMeasurable,
        /// <summary>Main disaggregations.</summary>
        [EnumMember(Value = "disaggregations")]
        Disaggregations,
        /// <summary>Fits goals and tasks.</summary>
        [EnumMember(Value = "fits_objectives")]
        FitsObjectives,
        /// <summary>Groups of the set.</summary>
        [EnumMember(Value = "groups")]
        Groups,
        /// <summary>Measures results.</summary>
        [EnumMember(Value = "measures_results")]
        MeasuresResults,
        /// <summary>Method of computation.</summary>
        [EnumMember(Value = "method")]
        Method,
        /// <summary>Name.</summary>
        [EnumMember(Value = "name")]
        Name,
        /// <summary>Data period.</summary>
        [EnumMember(Value = "period")]
        Period,
        /// <summary>Takes over existing data.</summary>
        [EnumMember(Value = "reuses_existing")]
        ReusesExisting,
        /// <summary>Shared from centre to locality.</summary>
        [EnumMember(Value = "shared")]
        Shared,
        /// <summary>Source of the data.</summary>
        [EnumMember(Value = "source")]
        Source,
        /// <summary>Unit of measurement.</summary>
        [EnumMember(Value = "unit")]
        Unit,
        /// <summary>Updated regularly.</summary>
        [EnumMember(Value = "updated_regularly")]
        UpdatedRegularly,
    }
}
