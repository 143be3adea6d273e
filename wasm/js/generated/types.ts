// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

export type Assessment = CompactAssessment | FullAssessment;

/** An average of twelve months without rounding: `whole` and `twelfths` twelfths. */
export interface Average {
  /** What is left over: 0 to 11 twelfths. An integer from 0 to 255. */
  twelfths: number;
  /** Whole users a month. */
  whole: string;
}

/** A rendered sentence in both languages. */
export interface Bilingual {
  /** English. */
  en: string;
  /** Vietnamese (tiếng Việt). */
  vi: string;
}

/** A body as the decree names it and as it is called on a given day. */
export interface Body {
  /** The name in the decree. */
  decree_name: Bilingual;
  /** The name of the body that does the work on the day. */
  name: Bilingual;
  /** False where the succession is not verified. */
  verified: boolean;
}

/** How sure the library is of a fact about an instrument. */
export type Certainty =
  /** The wording was seen. */
  | "wording"
  /** A secondary source says so. */
  | "secondary_source"
  /** Not verified. */
  | "unverified";

/** A provision as a verdict shows it. */
export interface Citation {
  /** English form, such as `Decree 137/2024/NĐ-CP, Article 21(2)(đ)`. */
  en: string;
  /** Machine form, such as `nd137.d21.k2.dd`. */
  id: string;
  /** Vietnamese form, such as `điểm đ khoản 2 Điều 21 Nghị định 137/2024/NĐ-CP`. */
  vi: string;
}

export interface CompactAssessment {
  /** The day whose law was applied. */
  as_of: string;
  /** Always `compact`. */
  detail: "compact";
  findings: CompactFinding[];
  /** The operation that made the verdict. */
  operation: string;
  outcome: Outcome;
  /** Version of the rule set. */
  rule_set: string;
}

/** What one rule says, in short. */
export interface CompactFinding {
  /** JSON Pointer to the fact in the request. */
  at: string;
  outcome: Outcome;
  /** Rule id. */
  rule: string;
}

/** A whole number from 0; past 2^53 as a string of digits; null if unknown. */
export type Count = number | string | null;

/** The users of one calendar month. */
export interface DatedCount {
  /** The calendar month in UTC+7, `YYYY-MM`. */
  month: string;
  /** Distinct users in Viet Nam in that month. */
  users: Count;
}

/** How much a verdict says. */
export type Detail =
  /** Outcome, rule ids and pointers: the fast answer. */
  | "compact"
  /** Texts in both languages, provisions, evidence and missing facts. */
  | "full";

/** How far a total is from a threshold. Counts are strings of digits. */
export interface Distance {
  /** The distance as average monthly users: `total` divided by twelve, rounded up. */
  average: string;
  /** Whether the threshold is reached. */
  reached: boolean;
  /** The smallest sum over twelve months that reaches it. */
  threshold: string;
  /**
   * Users over the twelve months together: how many more reach it, or, where it is
   * reached, how many fewer no longer do.
   */
  total: string;
}

export interface ErrorBody {
  /** The findings of a refusal. */
  assessment?: Assessment | null;
  /** JSON Pointer to the field; empty for the whole request. */
  at: string;
  kind: ErrorKind;
  message: Bilingual;
}

/** The kinds of error, stable across languages and versions. */
export type ErrorKind =
  /** The request is not JSON in UTF-8. */
  | "invalid_json"
  /** A field is missing, unknown, of the wrong type or outside its range. */
  | "invalid_request"
  /** A limit on size, depth or number is passed. */
  | "limit_exceeded"
  /** There is no operation of this name. */
  | "unknown_operation"
  /** A constructor refused; the findings say all that is missing. */
  | "refused"
  /** The document cannot be processed. */
  | "invalid_document"
  /** The library failed; please report it. */
  | "internal";

export interface Finding {
  /** Arguments of the message; counts as decimal strings. */
  args: Record<string, unknown>;
  /** What is asked. */
  asks: Bilingual;
  /** JSON Pointer to the fact in the request. */
  at: string;
  evidence: Quote[];
  message: Message;
  missing: MissingFact[];
  outcome: Outcome;
  provisions: Citation[];
  /** Numbers of the readings that the rule rests on. */
  readings: number[];
  /** Rule id. */
  rule: string;
  severity: Severity;
}

export interface FullAssessment {
  /** The day whose law was applied. */
  as_of: string;
  /** Always `full`. */
  detail: "full";
  findings: Finding[];
  /** The operation that made the verdict. */
  operation: string;
  outcome: Outcome;
  /** Version of the rule set. */
  rule_set: string;
}

/** A population figure that the caller gives, with its source. */
export interface GivenFigure {
  /** What it counts. */
  kind: PopulationKind;
  /** The day on which it was published. */
  published: string;
  /** Where it was published. */
  source: string;
  /** People, greater than 0. */
  value: Count;
}

/** What the library knows of an instrument. */
export interface InstrumentInfo {
  /** How sure the dates are. */
  certainty: Certainty;
  /** First day on which it applies, if known. */
  from: string | null;
  /** What it governs here. */
  governs: Bilingual;
  /** Machine form. */
  id: string;
  /** Whether it applies on the day asked for; absent when unknown. */
  in_force: boolean | null;
  /** Kind and number. */
  title: Bilingual;
  /** Last day on which it applies, inclusive. */
  until: string | null;
}

/** An article, clause or point of the decree. */
export interface ListedProvision {
  /** Its three written forms. */
  citation: Citation;
  /** What an article is about; absent for clauses and points. */
  title?: Bilingual | null;
}

export interface Message {
  en: string;
  /** Stable key of the sentence. */
  key: string;
  vi: string;
}

export interface MissingFact {
  /** JSON Pointer to the place where the request would give the fact. */
  at: string;
  /** The provision that needs it. */
  provision: Citation;
  /** Why it is needed. */
  why: Bilingual;
}

/** One month that an answer rests on. */
export interface MonthUsers {
  /** The calendar month in UTC+7. */
  month: string;
  /** Users in that month as a string of digits; null where nobody has said. */
  users: string | null;
}

/** At most twelve counts for the complete months before as_of, oldest first; or objects that name their month. */
export type MonthlyUsers = Count[] | DatedCount[] | null;

/** The class under the latest population figure of the other kind. */
export interface OtherAnswer {
  /** That figure. */
  population: UsedFigure;
  /** The class by it; null while it cannot be determined. */
  scale: Scale | null;
}

/** What a rule says of a subject. */
export type Outcome =
  /** The requirement is met (đáp ứng). */
  | "met"
  /** The requirement is not met (không đáp ứng). */
  | "not_met"
  /** Facts are missing (chưa xác định được); each is listed. */
  | "undetermined"
  /** The requirement does not bind here (không áp dụng). */
  | "not_applicable"
  /** The law leaves it to a person (cần người xem xét). */
  | "needs_review";

/** What a population figure counts. */
export type PopulationKind =
  /** The average of a year (dân số trung bình). */
  | "average"
  /** A census or a mid-term census (tổng điều tra, điều tra giữa kỳ). */
  | "census";

/** The decree's table of contents, and the law around it. */
export interface Provisions {
  /** Who does the ministries' work on the day. */
  bodies: Body[];
  /** The instruments that the library cites. */
  instruments: InstrumentInfo[];
  /** The provisions, in the order of the decree. */
  provisions: ListedProvision[];
}

/** Which part of the law to list. */
export interface ProvisionsRequest {
  /** One article (1 to 24); all articles if absent. */
  article?: number | null | undefined;
  /** The day by which instruments and bodies are resolved. */
  as_of: string;
}

/** What the finding rests on: a place in the request and what stood there. */
export interface Quote {
  /** JSON Pointer to the place. */
  at: string;
  /** What stood there, shortened to 500 characters. */
  value: string;
}

/**
 * The class of a system by its average monthly users in Viet Nam.
 *
 * As a number (`scale as u8`): 0, 1, 2, in this order.
 */
export type Scale =
  /** Below 3 % of the population; the decree has no name for it. */
  | "below_large"
  /** From 3 % to 10 %, both ends included (quy mô lớn, Art. 17.2). */
  | "large"
  /** Above 10 % (quy mô rất lớn, Art. 17.3). */
  | "very_large";

/** The numbers behind a class. Counts are strings of digits. */
export interface ScaleFigures {
  /** The average of the twelve months, exact. */
  average: Average | null;
  /**
   * Where months are wanting: the day from which the scale can be determined, if every
   * month from now on is counted and no older one is supplied.
   */
  determinable_from: string | null;
  /** The twelve months used, the oldest first. */
  months: MonthUsers[];
  /** The answer under the latest figure of the other kind. */
  other: OtherAnswer | null;
  /** The population that decides. */
  population: UsedFigure | null;
  /** The distance to 3 %. */
  to_large: Distance | null;
  /** The distance to above 10 %. */
  to_very_large: Distance | null;
  /** The sum of the twelve months. */
  total: string | null;
}

/** A system's monthly users, to be classified by scale (Art. 17). */
export interface ScaleRequest {
  /** The day whose population and whose last twelve complete months count. */
  as_of: string;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** Distinct users in Viet Nam a month (Arts 17.1, 17.4). */
  monthly_users?: MonthlyUsers | undefined;
  /** Which kind of population figure decides; the yearly average if absent (reading 2). */
  population_kind?: PopulationKind | null | undefined;
  /** Official population figures that replace the library's table. */
  populations?: GivenFigure[] | undefined;
}

/** The class of a system by scale. */
export interface ScaleResponse {
  /** Met when the scale can be determined; the class itself is in `scale`. */
  assessment: Assessment;
  /** The numbers; absent from the compact answer. */
  figures?: ScaleFigures | null;
  /** The class; null while it cannot be determined. */
  scale: Scale | null;
}

/** Whether a finding counts towards the overall outcome. */
export type Severity =
  /** Advice; never counts. */
  | "advisory"
  /** A requirement. */
  | "required";

/** Where a figure comes from. */
export type Side =
  /** The caller. */
  | "caller"
  /** The library's dated table. */
  | "library";

/** A population figure as an answer shows it. */
export interface UsedFigure {
  /** How sure the library is of it; absent for the caller's own. */
  certainty?: Certainty | null;
  /** Who gave it. */
  given_by: Side;
  /** What it counts. */
  kind: PopulationKind;
  /** The day on which it was published. */
  published: string;
  /** What it is, or the caller's source. */
  source: Bilingual;
  /** People, as a string of digits. */
  value: string;
}

/** The types of each operation, by its name. */
export interface Operations {
  list_provisions: { request: ProvisionsRequest; response: Provisions };
  classify_scale: { request: ScaleRequest; response: ScaleResponse };
}
