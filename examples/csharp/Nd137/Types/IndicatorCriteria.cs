// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Newtonsoft.Json.Linq;

namespace Nd137.Types
{
    /// <summary>Why an indicator was chosen (tiêu chí lựa chọn, Art. 10.5): any one is enough.</summary>
    public sealed class IndicatorCriteria : Json
    {
        /// <summary>An empty one: the library names what is missing.</summary>
        public IndicatorCriteria() : base(new JObject())
        {
        }

        private IndicatorCriteria(JToken json) : base(json)
        {
        }

        /// <summary>Reads one from JSON.</summary>
        public static IndicatorCriteria Of(JToken json)
        {
            return new IndicatorCriteria(json);
        }

        /// <summary>It supports analysis, forecasts and proposals (b).</summary>
        public Fact Analysis
        {
            get { return Get<Fact>("analysis", Nd137.Types.Fact.Of); }
            set { Put<Fact>("analysis", value, Json.Write); }
        }

        /// <summary>It is a component of related statistical indicators (đ).</summary>
        public Fact Component
        {
            get { return Get<Fact>("component", Nd137.Types.Fact.Of); }
            set { Put<Fact>("component", value, Json.Write); }
        }

        /// <summary>It decides whether important, priority goals and tasks are reached (a).</summary>
        public Fact Decisive
        {
            get { return Get<Fact>("decisive", Nd137.Types.Fact.Of); }
            set { Put<Fact>("decisive", value, Json.Write); }
        }

        /// <summary>It comes at short, regular intervals (continuously, daily, weekly, monthly) and is shared automatically (d). Checked against the declared data period.</summary>
        public Fact Frequent
        {
            get { return Get<Fact>("frequent", Nd137.Types.Fact.Of); }
            set { Put<Fact>("frequent", value, Json.Write); }
        }

        /// <summary>It is concrete, quantitative, measurable, limited in time and can be verified (c).</summary>
        public Fact Measurable
        {
            get { return Get<Fact>("measurable", Nd137.Types.Fact.Of); }
            set { Put<Fact>("measurable", value, Json.Write); }
        }

        /// <summary>Whether this JSON has the form of this type.</summary>
        public static bool Fits(JToken json)
        {
            return Codec.IsObject(json);
        }
    }
}
