// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/** How to reach the data message (Art. 5.1.b): a full URL, or a unique code, or both. */
export interface Access {
  /** Unique code for a search page (mã tra cứu). */
  code?: string | null | undefined;
  /** Full URL of the data message (đường dẫn đầy đủ). */
  url?: string | null | undefined;
}

/** How a system came to be (Art. 15.3.a, b). */
export type Acquisition =
  /** An investment project whose policy some level approved. */
  | "project"
  /** A service that some level decided to hire. */
  | "hire"
  /** Neither: built in house, donated, inherited. */
  | "neither";

/** The fields of activity in which a system's transactions take place. */
export interface Activities {
  /** Resolves administrative procedures (point a). `{"answer":"unknown","evidence":[]}` if absent. */
  administrative_procedures?: Fact | undefined;
  /** Transactions in banking (point d). `{"answer":"unknown","evidence":[]}` if absent. */
  banking?: Fact | undefined;
  /** Transactions in commerce (point b). `{"answer":"unknown","evidence":[]}` if absent. */
  commerce?: Fact | undefined;
  /** Transactions in finance (point c). `{"answer":"unknown","evidence":[]}` if absent. */
  finance?: Fact | undefined;
  /** Transactions in any other activity (point đ). `{"answer":"unknown","evidence":[]}` if absent. */
  other?: Fact | undefined;
}

/** What stands in the document after a mark. */
export interface After {
  /** Bytes after the update that made the mark. An integer from 0 to 18446744073709551615. */
  bytes: number;
  /** Objects of the marked document that were written again or removed later. An integer from 0 to 4294967295. */
  objects_overridden: number;
  /** Pages, counted from 1, whose own dictionary was written again later. */
  pages_rewritten: number[];
  /** Revisions that were appended later. An integer from 0 to 4294967295. */
  revisions: number;
  /** Signatures that cover bytes beyond the mark: they were made later, and cover the mark too. */
  signatures: SignatureInfo[];
}

/** What to do with a document that carries a mark of this library. */
export type AlreadyMarked =
  /**
   * Put one more mark on it: it is converted once more, such as a message made from paper
   * that is now printed.
   */
  | "add"
  /** Refuse it: most often the same document was taken twice. */
  | "refuse";

/** Yes, no or unknown. Unknown is never "no". */
export type Answer =
  /** The statement is false. */
  | "no"
  /** Nobody has said. */
  | "unknown"
  /** The statement is true. */
  | "yes";

/** One of the answers to a question. */
export interface AnswerChoice {
  /** What it means. */
  label: Bilingual;
  /** What the request says. */
  value: string;
}

/** What a question takes for an answer. */
export type AnswerKind =
  /** One of the choices. */
  | "choice"
  /** A day, `yyyy-mm-dd`. */
  | "date"
  /** A list of days; an empty list is an answer. */
  | "dates"
  /** Any of the choices as a list; an empty list is an answer. */
  | "list"
  /** A short text. */
  | "text"
  /** True, false or null, or with evidence. */
  | "yes_no";

/** The PDF/A claim in the document's metadata. A claim, not a validation. */
export interface ArchiveClaim {
  /** Conformance level, such as `B`; absent for PDF/A-4. */
  conformance: string | null;
  /** Part of ISO 19005: 1 to 4. An integer from 0 to 4294967295. */
  part: number;
}

/** A PDF/A claim after the mark. */
export interface ArchiveEffect {
  /** What the document claims. */
  claim: ArchiveClaim;
  /**
   * Rules that the mark breaks, as stable tags; empty where it keeps them. The document itself
   * was not validated.
   */
  losses: string[];
}

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

/** A body that is called otherwise on the other day. */
export interface BodyChange {
  /** On the first day. */
  first: Body;
  /** On the second day. */
  second: Body;
}

/** What the catalogue is made of. */
export interface CatalogueRequest {
  /** The time of the catalogue. */
  at: Moment;
}

/** How sure the library is of a fact about an instrument. */
export type Certainty =
  /** The wording was seen. */
  | "wording"
  /** A secondary source says so. */
  | "secondary_source"
  /** Not verified. */
  | "unverified";

/** A rule that says something else on the other day. */
export interface Change {
  /** On the first day; absent where the operation did not ask it then. */
  first: FindingOfDay | null;
  /** Why; never empty. */
  reasons: Reason[];
  /** Rule id. */
  rule: string;
  /** On the second day. */
  second: FindingOfDay | null;
}

/** A channel of communication (kênh giao tiếp). */
export type Channel =
  /** A mobile application. */
  | "app"
  /** E-mail. */
  | "email"
  /** Another. */
  | "other"
  /** A web site. */
  | "website";

/** A checklist (danh mục kiểm tra). */
export type ChecklistId =
  /** What the decree defines (Art. 3). */
  | "definitions"
  /** Five-year and yearly plans, plans of online services (Arts 6.2.a, 8.6). */
  | "plans"
  /** Basic requirements of a system or platform (Art. 6.3). */
  | "system_basics"
  /** Receiving and resolving requests (Art. 7.1). */
  | "requests"
  /** Electronic channels (Arts 7.2, 7.3). */
  | "channels"
  /** One online public service (Arts 8.2–8.5). */
  | "online_service"
  /** Internal administration (Arts 9.1–9.3, 9.6). */
  | "internal_administration"
  /** Documents and work files (Art. 9.4). */
  | "documents"
  /** Remote work and meetings (Art. 9.5). */
  | "remote_work"
  /** A system for direction and management (Arts 6.3, 10.6). */
  | "direction_system"
  /** Data for direction and management (Arts 10.2, 11.3). */
  | "direction_duties"
  /** Supervision and inspection online (Art. 12). */
  | "supervision"
  /** Contingency and recovery (Art. 13). */
  | "contingency"
  /** Experts hired from the state budget (Art. 14). */
  | "experts";

/** Answers to the questions of a checklist. Whatever is left out is unknown. */
export interface ChecklistRequest {
  /** The day whose law applies. */
  as_of: string;
  /** Which checklist. */
  checklist: ChecklistId;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** The answers, by the key of the question. */
  facts?: { [name: string]: Given } | undefined;
}

/** Which requirements of a checklist are met. */
export interface ChecklistVerdict {
  /** A finding for each requirement. */
  assessment: Assessment;
  /**
   * The questions that are still worth an answer, in the order of the checklist. A question
   * whose answer can change nothing any more is not among them.
   */
  questions: OpenQuestion[];
}

/** The checklists. */
export interface Checklists {
  /** In the order of the decree. */
  checklists: ListedChecklist[];
}

/** Which checklists to list. */
export interface ChecklistsRequest {
  /** The day whose law applies; questions that it does not ask are left out. */
  as_of: string;
  /** One checklist; all if absent. */
  checklist?: ChecklistId | null | undefined;
}

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

/** An assessing operation, its request, and two days. */
export interface CompareRequest {
  /** One day. */
  first: string;
  /** The operation, one whose response holds an `assessment`. */
  operation: string;
  /** Its request; `as_of` and `detail` are set here. */
  request: { [name: string]: unknown };
  /** The other day. */
  second: string;
}

/** Two verdicts on the same facts. */
export interface Comparison {
  /** Bodies that are called otherwise. */
  bodies: BodyChange[];
  /** The rules that say something else, in the order of the first verdict. */
  changes: Change[];
  /** The verdict of the first day. */
  first: DayOutcome;
  /** The operation. */
  operation: string;
  /** Version of the rule set, the same for both. */
  rule_set: string;
  /** The verdict of the second day. */
  second: DayOutcome;
}

/** What answers a part of a definition. */
export interface ConceptMapping {
  /**
   * SDMX concepts that answer it; the first is the one that is written, and of several
   * reported ones the first in this order is taken.
   */
  concepts: string[];
  /** The part, as a CSV column is called. */
  field: string;
  /** Further headings of a CSV column, without diacritics. */
  headings: string[];
  /** The provision that asks for it. */
  provision: Citation | null;
  /** What it is. */
  what: Bilingual;
}

/** The code of conduct (bộ quy tắc ứng xử, Art. 20.2). */
export interface Conduct {
  /** A code that helps people with disabilities and other vulnerable people (d). `{"answer":"unknown","evidence":[]}` if absent. */
  accessible?: Fact | undefined;
  /** It says how to communicate and behave on the platform (b). `{"answer":"unknown","evidence":[]}` if absent. */
  covers_conduct?: Fact | undefined;
  /** It accords with the law and the parties' rights and interests (c). `{"answer":"unknown","evidence":[]}` if absent. */
  lawful?: Fact | undefined;
  /** It is public and easy to reach (a). `{"answer":"unknown","evidence":[]}` if absent. */
  published?: Fact | undefined;
  /** The parties were notified of the change through a common channel (a). `{"answer":"unknown","evidence":[]}` if absent. */
  updates_notified?: Fact | undefined;
  /** It is published in Vietnamese (a). `{"answer":"unknown","evidence":[]}` if absent. */
  vietnamese?: Fact | undefined;
}

/** Personal data that another law lets the site collect without consent. */
export interface ConsentException {
  /** The provision that allows it. */
  basis: string;
  /** Which data. */
  data: string;
}

/** Criterion e: either is enough. */
export interface ContactFacts {
  /** A published page names the contact; the evidence gives the URL and the day. `{"answer":"unknown","evidence":[]}` if absent. */
  page?: Fact | undefined;
  /** The site's security.txt (RFC 9116). */
  security_txt?: SecurityTxtSeen | null | undefined;
}

/** The mechanism for illegal content (nội dung vi phạm pháp luật, Art. 19.2). */
export interface Content {
  /** Owner and users agreed on a common channel (a). `{"answer":"unknown","evidence":[]}` if absent. */
  channel_agreed?: Fact | undefined;
  /** It names a contact in Viet Nam that is responsible (c). `{"answer":"unknown","evidence":[]}` if absent. */
  contact_in_viet_nam?: Fact | undefined;
  /** It informs affected users of the content and the remedies (c). `{"answer":"unknown","evidence":[]}` if absent. */
  informs_affected?: Fact | undefined;
  /** It gives competent bodies act, content and person on request (c). `{"answer":"unknown","evidence":[]}` if absent. */
  informs_authorities?: Fact | undefined;
  /** It is public on the platform and easy to reach (a). `{"answer":"unknown","evidence":[]}` if absent. */
  published?: Fact | undefined;
  /** Competent bodies are among its trusted sources (b). `{"answer":"unknown","evidence":[]}` if absent. */
  trusts_authorities?: Fact | undefined;
  /** Users were notified of the change through a common channel (d). `{"answer":"unknown","evidence":[]}` if absent. */
  updates_notified?: Fact | undefined;
  /** It is published in Vietnamese (a). `{"answer":"unknown","evidence":[]}` if absent. */
  vietnamese?: Fact | undefined;
  /** Accounts that seem to break the law are warned before handling begins (c). `{"answer":"unknown","evidence":[]}` if absent. */
  warning_before?: Fact | undefined;
}

/** Criterion đ. */
export interface ContentFacts {
  /** Scans for malicious links, malware and fraud. */
  scans?: ContentScan[] | undefined;
}

/** What a scanner said of the site. */
export interface ContentScan {
  /** The day of the scan. */
  date?: string | null | undefined;
  /** The last day on which it counts. */
  expires?: string | null | undefined;
  /** How many threats it found; 0 is a clean site. */
  found?: number | null | undefined;
  /** SHA-256 of the scanner's report. */
  sha256?: string | null | undefined;
  /** The scanner and its version. */
  tool?: string | null | undefined;
  /** Where the report can be seen. */
  url?: string | null | undefined;
}

/** A conversion to judge. */
export interface ConversionRequest {
  /** Whether the result can be opened and used for reference (Law Art. 12.1.b). `{"answer":"unknown","evidence":[]}` if absent. */
  accessible?: Fact | undefined;
  /** The day whose law applies. */
  as_of: string;
  /** How much the verdict says. `"full"` if absent. */
  detail?: Detail | undefined;
  /** From which medium to which. */
  direction: Transfer;
  /** Whether the content is as whole as in the source (Law Arts 12.1.a, 12.2.a). `{"answer":"unknown","evidence":[]}` if absent. */
  integrity?: Fact | undefined;
  /** What is converted; unknown if absent. */
  kinds?: SourceKind[] | null | undefined;
  /** The mark, field by field. Give this or `text`. */
  mark?: MarkFacts | null | undefined;
  /** Whether the electronic result can be retrieved while the system runs. `{"answer":"unknown","evidence":[]}` if absent. */
  retrievable?: Fact | undefined;
  /** How the paper was scanned. */
  scan?: Scan | undefined;
  /** Who signed, and the seal. */
  signature?: Signature | undefined;
  /** The whole mark as printed on the document, by any tool, at most `reading::LONGEST_TEXT` bytes. */
  text?: string | null | undefined;
}

/** The verdict on a conversion. */
export interface ConversionVerdict {
  /** All findings. */
  assessment: Assessment;
  /** What was read from `text`, piece by piece; absent where no text was given. */
  read?: ReadMark | null;
}

/** A marked document's mark, record and report. */
export interface Converted {
  /** The mark in every form, with the verdict on it. */
  marked: Marked;
  /** The record of the conversion: keep it beside the document. */
  record: Record;
  /** SHA-256 of the record's canonical JSON. */
  record_sha256: string;
  /** How the document was stamped. */
  report: StampReport;
}

/** Who converted. */
export interface Converter {
  /** Agency, organisation or individual. */
  kind: ConverterKind;
  /** Full name (tên đầy đủ). */
  name: string;
}

/** Who converted (reading 13). */
export type ConverterKind =
  /** A state agency (cơ quan). */
  | "agency"
  /** A person (cá nhân). */
  | "individual"
  /** Another organisation (tổ chức). */
  | "organisation";

/** What a copy on paper shows besides (Decree 30/2020/NĐ-CP, Annex I). */
export interface CopyDetails {
  /** Number and symbol, such as `12/SY-SYT`. */
  number?: string | null | undefined;
  /** Place of signing (địa danh). */
  place?: string | null | undefined;
  /** Recipients (nơi nhận), on one line. */
  recipients?: string | null | undefined;
}

/** A corner of the page as a reader sees it. */
export type Corner =
  /** Top left. */
  | "top_left"
  /** Top right, where Decree 30/2020/NĐ-CP, Annex I puts the signature of a digital copy. */
  | "top_right"
  /** Bottom left. */
  | "bottom_left"
  /** Bottom right. */
  | "bottom_right"
  /**
   * On each page the first of top right, bottom right, bottom left and top left that covers no
   * visible text; where all cover some, the one that covers the fewest pieces.
   */
  | "clear";

/** A whole number from 0; past 2^53 as a string of digits; null if unknown. */
export type Count = number | string | null;

/** Activity events whose users are to be counted by month. */
export interface CountRequest {
  /** The day of the count; months before its own are complete. */
  as_of: string;
  /** The events, in any order; one that is given twice changes no number of users. */
  events: EventGiven[];
}

/** Users by month. A month without events is not listed. */
export interface CountResponse {
  /** The months that have events, ascending. */
  months: CountedMonth[];
  /** What the count rests on. */
  provisions: Citation[];
}

/** The users of one month. */
export interface CountedMonth {
  /** Events that do not count because the user was not in Viet Nam. An integer from 0 to 18446744073709551615. */
  abroad_events: number;
  /** Whether the month was over on the day of the count. */
  complete: boolean;
  /** The calendar month in UTC+7. */
  month: string;
  /** Events that do not count because they are no log-in, access or use. An integer from 0 to 18446744073709551615. */
  other_events: number;
  /** Events without a known place. An integer from 0 to 18446744073709551615. */
  unknown_place_events: number;
  /** Distinct users in Viet Nam. An integer from 0 to 18446744073709551615. */
  users: number;
  /** Distinct users who were seen only without a known place; not in `users`. An integer from 0 to 18446744073709551615. */
  users_of_unknown_place: number;
}

/** What the library makes of a provision. */
export type Coverage =
  /** Rules check it, or what stands below it. */
  | "coded"
  /** It says what is, and asks nothing of anybody. */
  | "declaratory"
  /** It asks something that only a person can judge. */
  | "needs_review"
  /** It gives work to a named state body only. */
  | "state_body";

/** The request of `mark_data_to_paper`. */
export type DataToPaper = MarkRequest;

/** The users of one calendar month. */
export interface DatedCount {
  /** The calendar month in UTC+7, `YYYY-MM`. */
  month: string;
  /** Distinct users in Viet Nam in that month. */
  users: Count;
}

/** One day's verdict in short. */
export interface DayOutcome {
  /** The day. */
  as_of: string;
  /** The overall outcome. */
  outcome: Outcome;
}

/** One date. */
export interface Deadline {
  /** Whether it binds this system. */
  applies: Answer;
  /** The last good day, inclusive, until 23:59:59 in UTC+7. */
  date: string;
  /** Days from `as_of` to the last good day; below 0 once it has passed. An integer from -9223372036854775808 to 9223372036854775807. */
  days_left: number;
  /** What is due. */
  kind: DeadlineKind;
  /** The reading by which the date was found. */
  note: Bilingual;
  /** The provision. */
  provision: Citation;
  /** What is due, in words. */
  what: Bilingual;
}

/** What is due. */
export type DeadlineKind =
  /** Review and equip converting systems (Art. 23). */
  | "conversion_systems"
  /** The first self-determination of scale (Art. 18.2.a). */
  | "first_determination"
  /** The report of a platform at a threshold (Art. 18.2). */
  | "report"
  /** The yearly information of large platforms (Art. 19.3). */
  | "yearly_information"
  /** The yearly self-determination (Art. 18.2.b). */
  | "yearly_determination";

/** A system whose dates are wanted. Whatever is left out is unknown. */
export interface DeadlinesRequest {
  /** The day from which days are counted. */
  as_of: string;
  /** The system converts documents that have legal value (Art. 23). `{"answer":"unknown","evidence":[]}` if absent. */
  converts?: Fact | undefined;
  /** The days on which the owner determined the scale; an empty list if it never did. */
  determinations?: string[] | null | undefined;
  /** Whether it is an intermediary platform. `{"answer":"unknown","evidence":[]}` if absent. */
  intermediary?: Fact | undefined;
  /** The language of the calendar; Vietnamese if absent. */
  language?: Language | null | undefined;
  /** The system's name, for the calendar. */
  name?: string | null | undefined;
  /** The day on which it began to run. */
  operating_since?: string | null | undefined;
  /** Its scale. */
  scale?: Scale | null | undefined;
}

/** Dates, and a calendar of them. */
export interface DeadlinesResponse {
  /** An iCalendar (RFC 5545) text of the deadlines that bind or may bind. */
  calendar: string;
  /**
   * The deadlines in the order of their dates: fixed ones, and of the yearly ones the last
   * that has passed and the next two.
   */
  deadlines: Deadline[];
}

/** A whole number, or a decimal number as a string; null if unknown. */
export type DecimalNumber = number | string | null;

/** A self-declaration. It is no certificate. */
export interface Declaration {
  /** The day of the declaration. */
  as_of: string;
  /** The six criteria. */
  criteria: DeclaredCriterion[];
  /** Who signs for the owner. */
  declared_by: string | null;
  /** The last day on which all of the evidence counts. */
  expires: string | null;
  /** What it is not. */
  note: Bilingual;
  /** The system's owner. */
  owner: string;
  /** Where it is declared. */
  place: string | null;
  /** What it rests on. */
  provisions: Citation[];
  /** Version of the rule set. */
  rule_set: string;
  /** What is declared. */
  statement: Bilingual;
  /** The system's name. */
  system: string;
  /** The site's address. */
  url: string;
}

/** What a declaration is made of. */
export interface DeclareRequest {
  /** Who signs for the owner: name and position. */
  declared_by?: string | null | undefined;
  /** The system's owner (chủ quản hệ thống thông tin). */
  owner: string;
  /** Where it is declared. */
  place?: string | null | undefined;
  /** The system's name. */
  system: string;
  /** The site and the evidence; its `as_of` is the day of the declaration. */
  trust: TrustRequest;
  /** The site's address. */
  url: string;
}

/** The declaration in two forms. */
export interface DeclareResponse {
  /** The findings; all are met. */
  assessment: Assessment;
  /** The declaration. */
  declaration: Declaration;
  /** The declaration as a page to read and print: it loads nothing from elsewhere. */
  html: string;
}

/** A criterion in a declaration. */
export interface DeclaredCriterion {
  /** What is asked. */
  asks: Bilingual;
  /** What shows it. */
  evidence: Bilingual;
  /** The last day on which that counts, where one is known. */
  expires: string | null;
  /** Its letter: `a` to `e`, `dd` for đ. */
  letter: string;
}

/** How much a verdict says. */
export type Detail =
  /** Outcome, rule ids and pointers: the fast answer. */
  | "compact"
  /** Texts in both languages, provisions, evidence and missing facts. */
  | "full";

/** Bytes that were digested. */
export interface Digested {
  /** How many bytes, at most `Digested::MOST`. An integer from 0 to 18446744073709551615. */
  bytes: number;
  /** Their SHA-256, 64 lower-case hexadecimal digits. */
  sha256: string;
}

/** Which way a conversion went. */
export type Direction =
  /** Data message to paper (Art. 5). */
  | "data_to_paper"
  /** Paper to data message (Art. 4). */
  | "paper_to_data";

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

/** An intermediary platform and what its owner does. Whatever is left out is unknown. */
export interface DutiesRequest {
  /** The day whose law applies. */
  as_of: string;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** What the owner does. */
  facts?: DutyFacts | undefined;
  /** Whether it is an intermediary platform, as `classify_platform` tells. `{"answer":"unknown","evidence":[]}` if absent. */
  intermediary?: Fact | undefined;
  /** The day on which it began to run; without it, twelve months or more are taken as run. */
  operating_since?: string | null | undefined;
  /** Its scale, as `classify_scale` tells. */
  scale?: Scale | null | undefined;
  /** What some duties depend on. */
  situation?: Situation | undefined;
}

/** Which duties are met. */
export interface DutiesResponse {
  /** A finding for each element of each duty. */
  assessment: Assessment;
}

/** Everything that is asked, by subject. Whatever is left out is unknown. */
export interface DutyFacts {
  /** The code of conduct (Art. 20.2). */
  conduct?: Conduct | undefined;
  /** The mechanism for illegal content (Art. 19.2). */
  content?: Content | undefined;
  /** The Law's own duties (Art. 47). */
  law?: LawDuties | undefined;
  /** The mechanism for problems (Art. 19.1). */
  problems?: Problems | undefined;
  /** Recommendations and advertising (Art. 20.1). */
  recommendation?: Recommendation | undefined;
  /** Statistics of users (Art. 19.3). */
  statistics?: Statistics | undefined;
}

/** Criterion c. */
export interface EncryptionFacts {
  /** Observations, written by hand or by another tool. */
  observations?: TlsObservation[] | undefined;
  /** What is taken for safe. */
  profile?: TlsProfile | undefined;
  /** The report of a scanner, as it is. */
  report?: TlsReport | null | undefined;
}

/** How a document is encrypted. */
export interface EncryptionInfo {
  /** The security handler, usually `Standard`. */
  filter: string;
  /** Revision of the handler (`/R`). An integer from -9223372036854775808 to 9223372036854775807. */
  revision: number;
  /** Algorithm (`/V`). An integer from -9223372036854775808 to 9223372036854775807. */
  version: number;
}

export interface ErrorBody {
  /** The findings of a refusal. */
  assessment?: Assessment | null;
  /** JSON Pointer to the field; empty for the whole request. */
  at: string;
  kind: ErrorKind;
  message: Bilingual;
  /** Stable tag within the kind, such as `encrypted` or `signed`. */
  reason?: string | null;
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

/** One activity event. */
export interface EventGiven {
  /** Whether the user was in Viet Nam; null or absent if that is not known. */
  in_viet_nam?: boolean | null | undefined;
  /** What was done: `login`, `access`, `use`, or any other word, which does not count. */
  kind: KindGiven;
  /** When, as RFC 3339 with an offset: `2026-10-31T17:00:00Z`. */
  time: string;
  /** Who: a string, or a whole number, which is the same user as its decimal string. */
  user: string | number;
}

/** Something that can be handed over to support a fact (bằng chứng). */
export interface Evidence {
  /** The day on which it was made or seen. */
  date?: string | null | undefined;
  /** The last day on which it still holds. */
  expires?: string | null | undefined;
  /** What it shows, in the caller's words. */
  note?: string | null | undefined;
  /** SHA-256 of the document, 64 hexadecimal digits. */
  sha256?: string | null | undefined;
  /** Where it can be seen. */
  url?: string | null | undefined;
}

/** What to explain. */
export interface ExplainRequest {
  /** The day by which instruments and bodies are resolved. */
  as_of: string;
  /** A rule id, such as `nd137.d7.k1.a.r02`, or a provision in any of its three forms. */
  what: string;
}

/** A rule or a provision explained. */
export interface Explanation {
  /** Whom it binds. */
  binds: Bilingual;
  /** The ministry that it names, as it is called on the day. */
  body: Body | null;
  /** What the ledger says of the provision; absent for rules and for other instruments. */
  coverage: Coverage | null;
  /** Whether it applies on the day; absent when unknown. */
  in_force: boolean | null;
  /** The provisions: that asked for, or those that the rule cites. */
  provisions: Citation[];
  /** How the library reads it. */
  readings: NumberedReading[];
  /** The other instruments that it refers to and that apply on the day. */
  refers_to: InstrumentInfo[];
  /** The rule, or the rules that check the provision. */
  rules: string[];
  /** The first day on which it applies, where known. */
  since: string | null;
  /** All of it in a few sentences. */
  text: Bilingual;
  /** The last day on which it applies, inclusive. */
  until: string | null;
}

/**
 * A yes/no fact with its evidence.
 *
 * In JSON either an object, or plain `true`, `false` or `null` where there is no evidence.
 */
export type Fact = boolean | StatedFact | null;

/** The features of a converting system, each yes, no or unknown with evidence. */
export interface Features {
  /** Paper to data: converts the whole content (4.2.a). `{"answer":"unknown","evidence":[]}` if absent. */
  converts_whole_to_data?: Fact | undefined;
  /** Data to paper: converts the whole content of the original (5.3.c). `{"answer":"unknown","evidence":[]}` if absent. */
  converts_whole_to_paper?: Fact | undefined;
  /** Paper to data: puts the mark and the other information of 4.1 on the data message (4.2.b). `{"answer":"unknown","evidence":[]}` if absent. */
  marks_data?: Fact | undefined;
  /** Data to paper: puts the mark and the other information of 5.2 on the paper (5.3.b). `{"answer":"unknown","evidence":[]}` if absent. */
  marks_paper?: Fact | undefined;
  /** Data to paper: retrieves the original and shows it complete (5.3.a). `{"answer":"unknown","evidence":[]}` if absent. */
  retrieves_original?: Fact | undefined;
  /** Paper to data: information and cyber security as the law asks (4.2.d). `{"answer":"unknown","evidence":[]}` if absent. */
  secured?: Fact | undefined;
  /** Paper to data: signs digitally (4.2.đ). `{"answer":"unknown","evidence":[]}` if absent. */
  signs?: Fact | undefined;
  /** Paper to data: stores the data message (4.2.c). `{"answer":"unknown","evidence":[]}` if absent. */
  stores?: Fact | undefined;
}

export interface Finding {
  /** Arguments of the message; counts as decimal strings. */
  args: { [name: string]: unknown };
  /** What is asked. */
  asks: Plain;
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

/** What one rule said on one day. */
export interface FindingOfDay {
  /** JSON Pointer to the fact in the request. */
  at: string;
  /** Stable key of the sentence. */
  key: string;
  /** The sentence. */
  message: Bilingual;
  /** The outcome. */
  outcome: Outcome;
  /** Whether it counts towards the overall outcome. */
  severity: Severity;
}

/** A concept or column that was found. */
export interface FoundConcept {
  /** The part of a definition that it answers; null where it becomes an attribute. */
  answers: IndicatorField | null;
  /** The concept's id, or the column's heading. */
  id: string;
  /** The concept's name. */
  name: string | null;
}

/** How often an indicator comes (kỳ dữ liệu), the shortest first. */
export type Frequency =
  /** Without pause, or several times a day (liên tục). */
  | "continuous"
  /** Every day (ngày). */
  | "day"
  /** Every week (tuần). */
  | "week"
  /** Every month (tháng). */
  | "month"
  /** Every quarter (quý). */
  | "quarter"
  /** Every half year (6 tháng). */
  | "half_year"
  /** Every year (năm). */
  | "year"
  /** Less than once a year. */
  | "several_years";

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

/** A class of e-transaction system by function (Art. 16.1). */
export type FunctionClass =
  /** Administrative procedures (thủ tục hành chính; point a). */
  | "administrative_procedures"
  /** Commerce (thương mại; point b). */
  | "commerce"
  /** Finance (tài chính; point c). */
  | "finance"
  /** Banking (ngân hàng; point d). */
  | "banking"
  /** Any other activity (hoạt động khác; point đ). */
  | "other";

/** A class with the point that names it. */
export interface FunctionFound {
  /** The class. */
  class: FunctionClass;
  /** The point of Art. 16.1. */
  provision: Citation;
}

/** What a system lets its users do. Every fact may be left out. */
export interface FunctionRequest {
  /** Issues or authenticates accounts for electronic transactions. `{"answer":"unknown","evidence":[]}` if absent. */
  accounts?: Fact | undefined;
  /** The fields of activity. */
  activities?: Activities | undefined;
  /** The day whose law applies. */
  as_of: string;
  /** Electronic contracts are concluded on it. `{"answer":"unknown","evidence":[]}` if absent. */
  contracts?: Fact | undefined;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** Unilateral legal acts that create, change or end rights or obligations are done on it. `{"answer":"unknown","evidence":[]}` if absent. */
  unilateral_acts?: Fact | undefined;
}

/** Whether a system serves electronic transactions, and its classes. */
export interface FunctionResponse {
  /** What the rules say. */
  assessment: Assessment;
  /** The classes in the order of the points; a system may have several (reading 28). */
  classes: FunctionFound[];
  /** Whether it is an e-transaction system at all (reading 18). */
  serves_transactions: Answer;
}

/** An answer: yes, no or unknown with evidence; a text, a choice or a day; or a list. */
export type Given = Fact | string | string[];

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

/** One piece of evidence for an individual owner. */
export interface HolderEvidence {
  /** The document, with its date. `{"date":null,"expires":null,"note":null,"sha256":null,"url":null}` if absent. */
  evidence?: Evidence | undefined;
  /** The person whom it names. */
  holder: string;
  /** What it is. */
  source: HolderSource;
}

/** What tells who an individual owner is (Art. 15.3.c). */
export type HolderSource =
  /** The contract that hires hosting. */
  | "hosting_contract"
  /** The registration of the site's domain name. */
  | "domain_registration"
  /** The account that publishes the mobile application. */
  | "store_account";

/**
 * The definition of an indicator. What is absent or null is unknown; an empty text or list
 * says that there is none.
 */
export interface Indicator {
  /** Its attributes (thuộc tính, 10.4.d): concepts, classification, scope and the like. */
  attributes?: IndicatorAttribute[] | null | undefined;
  /** Its code (mã chỉ số). */
  code?: string | null | undefined;
  /** The point of collection follows the division of state management (10.4.b). `{"answer":"unknown","evidence":[]}` if absent. */
  collection_by_function?: Fact | undefined;
  /** The bodies that collect it (đầu mối thu thập, 10.4.b): there has to be one. */
  collection_points?: string[] | null | undefined;
  /** It is combined with statistics and other reporting (10.4.c). `{"answer":"unknown","evidence":[]}` if absent. */
  combined_with_statistics?: Fact | undefined;
  /** How far it can be compared (khả năng so sánh, 10.4.d). */
  comparability?: string | null | undefined;
  /** Why it was chosen (10.5). `{"analysis":{"answer":"unknown","evidence":[]},"component":{"answer":"unknown","evidence":[]},"decisive":{"answer":"unknown","evidence":[]},"frequent":{"answer":"unknown","evidence":[]},"measurable":{"answer":"unknown","evidence":[]}}` if absent. */
  criteria?: IndicatorCriteria | undefined;
  /** Its main disaggregations (phân tổ chủ yếu, 10.4.d). */
  disaggregations?: string[] | null | undefined;
  /** It fits and reflects goals, programmes and tasks (10.4.a). `{"answer":"unknown","evidence":[]}` if absent. */
  fits_objectives?: Fact | undefined;
  /** The groups of the set that it belongs to (10.3), by their ids. */
  groups?: string[] | null | undefined;
  /** It measures results and effectiveness of work (10.4.d). `{"answer":"unknown","evidence":[]}` if absent. */
  measures_results?: Fact | undefined;
  /** How it is computed (phương pháp tính, 10.4.d). */
  method?: string | null | undefined;
  /** Its name (tên chỉ số). */
  name?: string | null | undefined;
  /**
   * Its data period (kỳ dữ liệu, 10.4.d): a word such as `month` or `tháng`, an SDMX code
   * such as `M`, or any text.
   */
  period?: string | null | undefined;
  /** It takes over data of existing systems and databases (10.4.b). `{"answer":"unknown","evidence":[]}` if absent. */
  reuses_existing?: Fact | undefined;
  /** It is connected, shared and used again uniformly from centre to locality (10.4.b). `{"answer":"unknown","evidence":[]}` if absent. */
  shared?: Fact | undefined;
  /** Where its data come from (nguồn dữ liệu, 10.4.d). */
  source?: string | null | undefined;
  /** Its unit of measurement (đơn vị đo lường, 10.4.d). */
  unit?: string | null | undefined;
  /** Its data are updated regularly (10.4.b). `{"answer":"unknown","evidence":[]}` if absent. */
  updated_regularly?: Fact | undefined;
}

/** One more thing that a definition says of its indicator (thuộc tính). */
export interface IndicatorAttribute {
  /** What it is called: an SDMX concept, a column's heading, or any name. */
  name: string;
  /** What the definition says. */
  value: string;
}

/** The table of concepts. */
export interface IndicatorConcepts {
  /** One row a part of a definition. */
  mappings: ConceptMapping[];
}

/** Asks for the table of concepts. */
export interface IndicatorConceptsRequest {
}

/** Why an indicator was chosen (tiêu chí lựa chọn, Art. 10.5): any one is enough. */
export interface IndicatorCriteria {
  /** It supports analysis, forecasts and proposals (b). `{"answer":"unknown","evidence":[]}` if absent. */
  analysis?: Fact | undefined;
  /** It is a component of related statistical indicators (đ). `{"answer":"unknown","evidence":[]}` if absent. */
  component?: Fact | undefined;
  /** It decides whether important, priority goals and tasks are reached (a). `{"answer":"unknown","evidence":[]}` if absent. */
  decisive?: Fact | undefined;
  /**
   * It comes at short, regular intervals (continuously, daily, weekly, monthly) and is
   * shared automatically (d). Checked against the declared data period. `{"answer":"unknown","evidence":[]}` if absent.
   */
  frequent?: Fact | undefined;
  /** It is concrete, quantitative, measurable, limited in time and can be verified (c). `{"answer":"unknown","evidence":[]}` if absent. */
  measurable?: Fact | undefined;
}

/** One indicator defined more than once. */
export interface IndicatorDuplicate {
  /** The places of the definitions; the first is 0. */
  indicators: number[];
  /** The code or the name that they share. */
  key: string;
  /** The different sources. */
  sources: string[];
  /** The different units. */
  units: string[];
  /** Whether the code or the name is shared. */
  what: IndicatorShared;
}

/** A part of a definition. */
export type IndicatorField =
  /** Whatever answers no other part. */
  | "attributes"
  /** The code. */
  | "code"
  /** The point of collection follows state management. */
  | "collection_by_function"
  /** The bodies that collect it. */
  | "collection_points"
  /** Combined with statistics. */
  | "combined_with_statistics"
  /** Comparability. */
  | "comparability"
  /** Criterion b. */
  | "criterion_analysis"
  /** Criterion đ. */
  | "criterion_component"
  /** Criterion a. */
  | "criterion_decisive"
  /** Criterion d. */
  | "criterion_frequent"
  /** Criterion c. */
  | "criterion_measurable"
  /** Main disaggregations. */
  | "disaggregations"
  /** Fits goals and tasks. */
  | "fits_objectives"
  /** Groups of the set. */
  | "groups"
  /** Measures results. */
  | "measures_results"
  /** Method of computation. */
  | "method"
  /** Name. */
  | "name"
  /** Data period. */
  | "period"
  /** Takes over existing data. */
  | "reuses_existing"
  /** Shared from centre to locality. */
  | "shared"
  /** Source of the data. */
  | "source"
  /** Unit of measurement. */
  | "unit"
  /** Updated regularly. */
  | "updated_regularly";

/** How definitions are written. */
export type IndicatorFormat =
  /** A heading, then one definition a line (RFC 4180). */
  | "csv"
  /** A list of definitions as in `assess_indicator`, or an object with `indicators`. */
  | "json"
  /** SDMX-JSON 1.0 or 2.0. */
  | "sdmx_json"
  /** SDMX-ML 2.1 or 3.0. */
  | "sdmx_ml";

/** A group of the set. */
export interface IndicatorGroup {
  /** Its id, as the indicators' `groups` name it. */
  id: string;
  /** What it is called. */
  name?: string | null | undefined;
  /** What it is for; unknown if absent. */
  role?: IndicatorGroupRole | null | undefined;
}

/** How many indicators a group has. */
export interface IndicatorGroupCount {
  /** The group's id. */
  id: string;
  /** How many indicators name it. An integer from 0 to 4294967295. */
  indicators: number;
  /** What it is for. */
  role: IndicatorGroupRole | null;
}

/** What a group of indicators is for (nhóm chỉ số, Art. 10.3). */
export type IndicatorGroupRole =
  /** What the Government or its head asks for ad hoc. */
  | "ad_hoc"
  /** Targets of the provincial council's resolutions, yearly and for five years. */
  | "council_targets"
  /** Daily and monthly steering. */
  | "daily_monthly"
  /** Emergencies, disasters, epidemics, rescue. */
  | "emergencies"
  /** Tasks given by the Government and its head. */
  | "government_tasks"
  /** Indicators specific to the locality. */
  | "local_specific"
  /** National target programmes and important national projects. */
  | "national_programmes"
  /** A group that the law does not name. */
  | "other";

/** A definition to judge. */
export interface IndicatorRequest {
  /** The day whose law applies. */
  as_of: string;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** The definition. `{"attributes":null,"code":null,"collection_by_function":{"answer":"unknown","evidence":[]},"collection_points":null,"combined_with_statistics":{"answer":"unknown","evidence":[]},"comparability":null,"criteria":{"analysis":{"answer":"unknown","evidence":[]},"component":{"answer":"unknown","evidence":[]},"decisive":{"answer":"unknown","evidence":[]},"frequent":{"answer":"unknown","evidence":[]},"measurable":{"answer":"unknown","evidence":[]}},"disaggregations":null,"fits_objectives":{"answer":"unknown","evidence":[]},"groups":null,"measures_results":{"answer":"unknown","evidence":[]},"method":null,"name":null,"period":null,"reuses_existing":{"answer":"unknown","evidence":[]},"shared":{"answer":"unknown","evidence":[]},"source":null,"unit":null,"updated_regularly":{"answer":"unknown","evidence":[]}}` if absent. */
  indicator?: Indicator | undefined;
}

/** The verdict on a definition. */
export interface IndicatorResponse {
  /** A finding for each element of Arts 10.4 and 10.5. */
  assessment: Assessment;
  /** How often it comes, as read from its data period; null if that is another text. */
  frequency: Frequency | null;
}

/** Whose set it is (Art. 10.3). */
export type IndicatorSetKind =
  /** The Government and its head (a). */
  | "government"
  /** The leaders of a ministry or sector (b). */
  | "ministry"
  /** Another state agency, which chooses for itself (d). */
  | "other"
  /** The leaders of a provincial people's committee (c). */
  | "province";

/** A set to judge. The definitions stand in the request, or come as a document. */
export interface IndicatorSetRequest {
  /** Whether the Government or its head asked for indicators ad hoc (10.3.a). `{"answer":"unknown","evidence":[]}` if absent. */
  ad_hoc_requested?: Fact | undefined;
  /** The day whose law applies. */
  as_of: string;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** How the document's characters are written; found out if absent. */
  encoding?: TextEncoding | null | undefined;
  /** How the document is written; found out if absent. */
  format?: IndicatorFormat | null | undefined;
  /** The groups. A group whose id is the name of a role need not be listed. */
  groups?: IndicatorGroup[] | null | undefined;
  /** The definitions, where no document brings them; at most 200,000. */
  indicators?: Indicator[] | null | undefined;
  /** Whose set it is; unknown if absent. */
  kind?: IndicatorSetKind | null | undefined;
}

/** The verdict on a set. */
export interface IndicatorSetResponse {
  /** A finding for each rule of the set, then one for each rule of its definitions. */
  assessment: Assessment;
  /** Each rule of the definitions, with the definitions that do not simply meet it. */
  definitions: IndicatorTally[];
  /** Indicators that are defined more than once. */
  duplicates: IndicatorDuplicate[];
  /** The groups, declared ones first, then those that indicators name. */
  groups: IndicatorGroupCount[];
  /** How many definitions there are. An integer from 0 to 4294967295. */
  indicators: number;
  /** The indicators in no group. */
  ungrouped: number[];
}

/** What two definitions share. */
export type IndicatorShared =
  /** The code. */
  | "code"
  /** The name, without regard to case, spaces and the place of the tone mark. */
  | "name";

/**
 * What becomes of a rule over all definitions of a set. Definitions are named by their place,
 * the first is 0.
 */
export interface IndicatorTally {
  /** How many meet it. An integer from 0 to 4294967295. */
  met: number;
  /** Those that a person has to look at. */
  needs_review: number[];
  /** Those that do not meet it. */
  not_met: number[];
  /** The rule. */
  rule: string;
  /** Those of which a fact is missing. */
  undetermined: number[];
}

/** The request of `inspect_pdf`; the document travels with it. */
export interface InspectRequest {
  /** How many pages to describe one by one; 50 if absent. The count is always told. */
  page_details?: number | null | undefined;
}

/** What `inspect` found. Claims are told as the document makes them; nothing was validated. */
export interface Inspection {
  /** The PDF/A claim. */
  archive_claim: ArchiveClaim | null;
  /** Length of the document in bytes. An integer from 0 to 18446744073709551615. */
  bytes: number;
  /** The version in the catalog, which counts where it is later than that of the header. */
  catalog_version: string | null;
  /** Signature fields that wait for a signature. An integer from 0 to 4294967295. */
  empty_signature_fields: number;
  /**
   * Present where the document is encrypted. Then only what is readable without a password is
   * told, and a mark is refused.
   */
  encryption: EncryptionInfo | null;
  /** The version in the header. */
  header_version: string;
  /** Bytes before the header. An integer from 0 to 18446744073709551615. */
  junk_before_header: number;
  /** Arranged for showing the first page early. */
  linearized: boolean;
  /** Marks of this library that the document records. An integer from 0 to 4294967295. */
  mark_count: number;
  /** Some objects stand in object streams. */
  object_streams: boolean;
  /** Pages of the document; absent where an encrypted document hides them. */
  page_count: number | null;
  /** The first pages, up to the limit `page_details`. */
  pages: PageInfo[];
  /** The catalog holds usage rights or a certification (`/Perms`). */
  permissions: boolean;
  /** How often the document was written: 1 where nothing was appended. An integer from 0 to 4294967295. */
  revisions: number;
  /** SHA-256 of the document. */
  sha256: string;
  /** Signatures as the document states them, in the order of their fields. */
  signatures: SignatureInfo[];
  /** Has a structure for screen readers. */
  tagged: boolean;
  /** How the newest revision lists its objects. */
  xref_form: XrefForm;
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

/** The kind of a certificate's key. */
export type KeyType =
  /** DSA. */
  | "dsa"
  /** ECDSA over a NIST or similar curve. */
  | "ec"
  /** Ed25519 or Ed448. */
  | "ed"
  /** RSA. */
  | "rsa";

/** What was done: `login`, `access` and `use` make a user; any other word does not (Art. 17.1). */
export type KindGiven = string;

/** A language that the library speaks. */
export type Language =
  /** English. */
  | "en"
  /** Vietnamese (tiếng Việt). */
  | "vi";

/** An observation that came late. */
export interface LateObservation {
  /** The last good day. */
  due: string;
  /** Its place; the first is 0. An integer from 0 to 4294967295. */
  observation: number;
  /** When it came. */
  reported: string;
}

/** Duties that stand in the Law (Law 20/2023/QH15, Art. 47). */
export interface LawDuties {
  /** The law on electronic transactions and related law is complied with (1.a). `{"answer":"unknown","evidence":[]}` if absent. */
  compliance?: Fact | undefined;
  /** Incidents and risks of abuse are reported every year (2.d). `{"answer":"unknown","evidence":[]}` if absent. */
  incident_report?: Fact | undefined;
  /** Information is given electronically on request (1.b). `{"answer":"unknown","evidence":[]}` if absent. */
  information_on_request?: Fact | undefined;
  /** The security of the system is monitored (1.c). `{"answer":"unknown","evidence":[]}` if absent. */
  security_monitoring?: Fact | undefined;
  /** Users can uninstall pre-installed applications that are not essential (3.c). `{"answer":"unknown","evidence":[]}` if absent. */
  uninstall?: Fact | undefined;
}

/** How many of the listed provisions there are of each kind. */
export interface LedgerCounts {
  /** Checked by rules. An integer from 0 to 65535. */
  coded: number;
  /** Asks nothing of anybody. An integer from 0 to 65535. */
  declaratory: number;
  /** Left to a person. An integer from 0 to 65535. */
  needs_review: number;
  /** Addressed to a state body only. An integer from 0 to 65535. */
  state_body: number;
}

/** Error correction of a QR code (ISO/IEC 18004). */
export type Level =
  /** About 7 % of the symbol can be lost. */
  | "L"
  /** About 15 %. */
  | "M"
  /** About 25 %. */
  | "Q"
  /** About 30 %. */
  | "H";

/** A decision that approves a security level (quyết định phê duyệt cấp độ). */
export interface LevelApproval {
  /** Its day. */
  date?: string | null | undefined;
  /** The last day on which it holds, if it says one. */
  expires?: string | null | undefined;
  /** Who issued it. */
  issuer?: string | null | undefined;
  /** Its number and symbol. */
  number?: string | null | undefined;
  /** SHA-256 of the document. */
  sha256?: string | null | undefined;
  /** Where it can be seen. */
  url?: string | null | undefined;
}

/** A checklist. */
export interface ListedChecklist {
  /** Its name in a request. */
  checklist: ChecklistId;
  /** Its questions, in the order in which to ask them. */
  questions: ListedQuestion[];
  /** What is judged. */
  subject: Bilingual;
  /** What it is about. */
  title: Bilingual;
}

/** A host that is listed. */
export interface ListedHost {
  /** JSON Pointer to it. */
  at: string;
  /** The entry that covers it. */
  entry: string;
  /** The entry names one page of the host. */
  page: boolean;
}

/** An article, clause or point of the decree. */
export interface ListedProvision {
  /** Its three written forms. */
  citation: Citation;
  /** What the library makes of it. */
  coverage: Coverage;
  /** Why. */
  reason: Bilingual;
  /** The rules that check it or what stands below it. */
  rules: string[];
  /** What an article is about; absent for clauses and points. */
  title?: Bilingual | null;
}

/** A question of a checklist. */
export interface ListedQuestion {
  /** The question. */
  asks: Bilingual;
  /** The answers to choose from; empty for other kinds. */
  choices: AnswerChoice[];
  /** Its key in `facts`. */
  key: string;
  /** What it takes for an answer. */
  kind: AnswerKind;
  /** Asked only if all of these hold. */
  only_if: OnlyIf[];
  /** The provision that makes the answer matter. */
  provision: Citation;
  /** The rules that the answer decides; empty for a question on which only conditions rest. */
  rules: string[];
  /** Why the answer matters. */
  why: Bilingual;
}

/** Something that the form cannot say, or says in another way. */
export interface Loss {
  /** Stable tag. */
  id: string;
  /** What becomes of it. */
  what: Bilingual;
}

/** A complete conversion mark. Made by `MarkRequest`(super::MarkRequest), or read back from a record or payload. */
export interface Mark {
  /** How to reach the data message. */
  access: Access;
  /** When the conversion was done. */
  at: Moment;
  /** Who converted. */
  converter: Converter;
  /** What a copy on paper shows besides. */
  copy: CopyDetails;
  /** Which way it went. */
  direction: Direction;
  /** What was converted. */
  kinds: SourceKind[];
  /** Name of the owner of the system (chủ quản hệ thống thông tin). */
  owner?: string | null | undefined;
  /** SHA-256 of the source's bytes, 64 lower-case hexadecimal digits. */
  source_sha256?: string | null | undefined;
  /** Name of the information system. */
  system?: string | null | undefined;
  /** The mark's own words. */
  wording: Wording;
}

/** A mark as far as it is known. */
export interface MarkFacts {
  /** URL or code. `{"code":null,"url":null}` if absent. */
  access?: Access | undefined;
  /** Time of conversion, as written. */
  at?: string | null | undefined;
  /**
   * True if nothing else stands in the mark: what is not given is then not there, rather
   * than not known. `false` if absent.
   */
  complete?: boolean | undefined;
  /** Who converted. */
  converter?: PartialConverter | undefined;
  /** For copies. `{"number":null,"place":null,"recipients":null}` if absent. */
  copy?: CopyDetails | undefined;
  /** Name of the system's owner. */
  owner?: string | null | undefined;
  /** Name of the system. */
  system?: string | null | undefined;
  /** The mark's words; for copies, the form of copy. */
  wording?: string | null | undefined;
}

/** A mark of the document. */
export interface MarkRead {
  /** What was appended after the mark. */
  after: After;
  /** Whether the record still stands in the newest revision, or only in an older one. */
  current: boolean;
  /** Whether the update that made the mark is byte for byte as it was written. */
  increment: Match;
  /** Length of the update that made the mark. An integer from 0 to 18446744073709551615. */
  increment_length: number;
  /** SHA-256 of the update, as its record states it. */
  increment_sha256: string;
  /** The text of the mark as it was given. */
  lines: string[];
  /** When the mark says it was made. */
  made_at: string;
  /** Whether the document before the mark has the digest that the record states. */
  original: Match;
  /** Length of the document before the mark, as the record states it. An integer from 0 to 18446744073709551615. */
  original_length: number;
  /** SHA-256 of those bytes, recomputed; absent where the document is shorter. */
  original_sha256_computed: string | null;
  /** SHA-256 of those bytes, as the record states it. */
  original_sha256_declared: string;
  /** Pages that were marked. An integer from 0 to 4294967295. */
  pages_marked: number;
  /** Pages, counted from 1 in the newest revision, that still show the mark. */
  pages_showing: number[];
  /** The payload, unchanged. */
  payload: string;
  /** The program that wrote the mark, as its record states it. */
  producer: string;
}

/** What a mark is made from. Every field may be left out: the answer then says what is missing. */
export interface MarkRequest {
  /** URL or code; asked for by Art. 5.1.b when data becomes paper. `{"code":null,"url":null}` if absent. */
  access?: Access | undefined;
  /** Time of conversion, in any spelling that `Moment` reads. */
  at?: string | null | undefined;
  /** Who converted. */
  converter?: PartialConverter | undefined;
  /** For copies on paper. `{"number":null,"place":null,"recipients":null}` if absent. */
  copy?: CopyDetails | undefined;
  /** How much the verdict says. `"full"` if absent. */
  detail?: Detail | undefined;
  /** What is converted; unknown if absent. */
  kinds?: SourceKind[] | null | undefined;
  /** Name of the system's owner. */
  owner?: string | null | undefined;
  /** The QR code wanted. `{"drawing":true,"level":"M","tier":"text"}` if absent. */
  qr?: QrRequest | undefined;
  /** SHA-256 of the source's bytes in hexadecimal. */
  source_sha256?: string | null | undefined;
  /** Name of the system. */
  system?: string | null | undefined;
  /** Another wording than the default. */
  wording?: Wording | null | undefined;
}

/** A mark in every form in which it is used. */
export interface Marked {
  /** The verdict on the mark itself. */
  assessment: Assessment;
  /** The mark as one line for a footer. */
  footer: string;
  /** The mark as lines for print. */
  lines: string[];
  /** The mark itself. */
  mark: Mark;
  /** The QR code; absent for `Tier::None`. */
  qr: Qr | null;
  /** What the law asks besides the mark. */
  remaining: Remaining[];
}

/** A page that carries the mark. */
export interface MarkedPage {
  /** The corner where the mark stands. */
  corner: Corner;
  /** Counted from 1. An integer from 0 to 4294967295. */
  page: number;
  /** The mark in page space, thousandths of a user unit: left, bottom, right, top. */
  rect_milli: number[];
}

/** Whether bytes are what a record says. */
export type Match =
  /** They are. */
  | "same"
  /** They are not. */
  | "different"
  /** The document is too short to hold them, or was written anew: nothing can be compared. */
  | "missing";

/**
 * How many days evidence counts that does not say when it lapses. The decree says nothing of
 * this: the numbers are the library's own defaults.
 */
export interface MaxAge {
  /** A scan of the content: 30 days. An integer from 0 to 65535. `30` if absent. */
  scan_days?: number | undefined;
  /** An observation of TLS: 90 days. An integer from 0 to 65535. `90` if absent. */
  tls_days?: number | undefined;
  /** A copy of the warning list: 7 days. An integer from 0 to 65535. `7` if absent. */
  warning_list_days?: number | undefined;
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
  why: Plain;
}

/** A time, canonically `2026-11-21T14:30:05+07:00`; the common Vietnamese spellings are read too. */
export type Moment = string;

/** One month that an answer rests on. */
export interface MonthUsers {
  /** The calendar month in UTC+7. */
  month: string;
  /** Users in that month as a string of digits; null where nobody has said. */
  users: string | null;
}

/** At most twelve counts for the complete months before as_of, oldest first; or objects that name their month. */
export type MonthlyUsers = Count[] | DatedCount[] | null;

/** A reading with its number. */
export interface NumberedReading {
  /** Its number. An integer from 0 to 255. */
  number: number;
  /** What the library does. */
  text: Bilingual;
}

/** One value of an indicator. */
export interface Observation {
  /** The breakdown that the value is a part of, such as `sex`; absent for the whole. */
  breakdown?: string | null | undefined;
  /** Which part of the breakdown, such as `female`. */
  part?: string | null | undefined;
  /** The period: `2026`, `2026-S1`, `2026-Q3`, `2026-10`, `2026-W07` or `2026-10-05`. */
  period: string;
  /** The day on which it was provided. */
  reported?: string | null | undefined;
  /** Its unit, where it differs from `observed_unit`. */
  unit?: string | null | undefined;
  /** The value; null fills no period. */
  value?: DecimalNumber | undefined;
}

/** Consecutive periods without data. */
export interface ObservationGap {
  /** The first of them. */
  first: string;
  /** The last of them. */
  last: string;
  /** How many there are. An integer from 0 to 4294967295. */
  periods: number;
}

/** Parts that do not add up to the whole. */
export interface ObservationSum {
  /** The breakdown. */
  breakdown: string;
  /** How far sum and whole lie apart. */
  difference: string;
  /** The period. */
  period: string;
  /** The sum of the parts. */
  sum: string;
  /** The whole. */
  whole: string;
}

/** Observations of one indicator to judge. */
export interface ObservationsRequest {
  /** Whether parts add up to the whole: true for counts and sums, false for rates and averages. `{"answer":"unknown","evidence":[]}` if absent. */
  additive?: Fact | undefined;
  /** The day on which they are looked at. */
  as_of: string;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** How many days after its end a period's data are due. */
  due_days?: number | null | undefined;
  /** The first period that must have data; the first observed one if absent. */
  first?: string | null | undefined;
  /** The last period that must have data; the last one that is due if absent. */
  last?: string | null | undefined;
  /** The observations, in any order. */
  observations?: Observation[] | null | undefined;
  /** The unit of the observations that name none. */
  observed_unit?: string | null | undefined;
  /** The indicator's data period, as in its definition. */
  period?: string | null | undefined;
  /** How far the sum of the parts may lie from the whole; 0 if absent. */
  tolerance?: DecimalNumber | undefined;
  /** The indicator's unit, as in its definition. */
  unit?: string | null | undefined;
}

/** The verdict on observations. Observations are named by their place, the first is 0. */
export interface ObservationsResponse {
  /** A finding for each rule. */
  assessment: Assessment;
  /** How often the indicator comes, as read from its data period. */
  frequency: Frequency | null;
  /** Those in the future. */
  future: number[];
  /** Those that came late. */
  late: LateObservation[];
  /** Periods without data, between the first and the last that must have them. */
  missing: ObservationGap[];
  /** Periods (and parts) that have more than one value. */
  repeated: number[][];
  /** Parts that do not add up. */
  sums: ObservationSum[];
  /** Those of periods that had not ended. */
  unfinished: number[];
  /** Those of another data period than the declared one. */
  wrong_period: number[];
  /** Those with another unit. */
  wrong_unit: number[];
}

/** A condition under which a question is asked. */
export interface OnlyIf {
  /** The answers that lead to it: `yes`, `no`, or values of choices. */
  answers: string[];
  /** The key of the other question. */
  key: string;
}

/** A question whose answer can still change a finding. */
export interface OpenQuestion {
  /** The question. */
  asks: Bilingual;
  /** JSON Pointer to the place of the answer. */
  at: string;
  /** Whether the answer can still change the overall outcome. */
  decides: boolean;
  /** Its key in `facts`. */
  key: string;
  /** The rules that wait for it. */
  rules: string[];
}

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

/** Why somebody is held to be the owner. */
export type OwnerBasis =
  /** Approved the project or decided the hire. */
  | "approver"
  /** Manages the system directly; the fallback of reading 27. */
  | "direct_manager"
  /** Registered the domain name. */
  | "domain_registration"
  /** Hires the hosting. */
  | "hosting_contract"
  /** Is the ministry, body or province that has the system. */
  | "ministry_or_province"
  /** Publishes the application. */
  | "store_account";

/** The class of a system by its owner (Art. 15.2). */
export type OwnerClass =
  /** A state body (cơ quan, tổ chức nhà nước; point a). */
  | "state_body"
  /** An organisation or enterprise (tổ chức, doanh nghiệp; point b). */
  | "organisation"
  /** An individual (cá nhân; point c). */
  | "individual";

/** Somebody who is the owner by a provision. */
export interface OwnerFound {
  /** Why. */
  basis: OwnerBasis;
  /** The name as given. */
  name: string;
  /** The provision. */
  provision: Citation;
}

/** A system whose owner is to be determined. Every fact may be left out. */
export interface OwnerRequest {
  /** How the system came to be. */
  acquisition?: Acquisition | null | undefined;
  /** The level that approved the project's investment policy or decided the hire. */
  approver?: string | null | undefined;
  /** The day whose law applies. */
  as_of: string;
  /** The class of the owner. */
  class?: OwnerClass | null | undefined;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** Evidence for an individual owner. */
  holders?: HolderEvidence[] | undefined;
  /** The body that manages the system directly (Art. 15.1). */
  manager?: string | null | undefined;
  /** Whether the recorded owner has the authority to manage the system directly (Art. 15.1). `{"answer":"unknown","evidence":[]}` if absent. */
  manages_directly?: Fact | undefined;
  /** The ministry, ministerial-level body, government body or province that has the system. */
  ministry_or_province?: string | null | undefined;
  /** The owner as the record has it; checked against what Art. 15.3 gives. */
  recorded_owner?: string | null | undefined;
}

/** The owner of a system and its class. */
export interface OwnerResponse {
  /** What the rules say. */
  assessment: Assessment;
  /** The class; null where it is not known. */
  class: OwnerClass | null;
  /** The point of Art. 15.2 that names the class. */
  class_provision: Citation | null;
  /** Everybody who is the owner by Art. 15.3; two that differ need a person's review. */
  owners: OwnerFound[];
}

/** The boxes of a page in thousandths of a user unit, and how it is turned. */
export interface PageBoxes {
  /** The visible part of the page: left, bottom, right, top. */
  crop_box_milli: number[];
  /** The whole sheet: left, bottom, right, top. */
  media_box_milli: number[];
  /** Degrees clockwise: 0, 90, 180 or 270. An integer from 0 to 4294967295. */
  rotation: number;
  /** Size of a user unit in thousandths of a point; 1000 is usual. An integer from -9223372036854775808 to 9223372036854775807. */
  user_unit_milli: number;
}

/** A page. */
export interface PageInfo {
  /** Boxes and rotation; absent where the page has no readable ones. */
  boxes: PageBoxes | null;
  /** Counted from 1. An integer from 0 to 4294967295. */
  page: number;
}

/** What lies under the mark on one page. */
export interface PageReserve {
  /** Visible annotations other than links; they lie over the mark, not under it. An integer from 0 to 4294967295. */
  annotations: number;
  /** Painted lines and areas, such as table rules, seals or a coloured background. An integer from 0 to 4294967295. */
  drawings: number;
  /** Texts that are there for search only, as under a scan. An integer from 0 to 4294967295. */
  hidden_texts: number;
  /** Images; a scan is one that fills the page. An integer from 0 to 4294967295. */
  images: number;
  /** Counted from 1. An integer from 0 to 4294967295. */
  page: number;
  /** Whether the whole content was read. */
  reading: Reading;
  /** Why reading stopped. */
  reason: string | null;
  /** The first of the texts, in page space, thousandths of a user unit: left, bottom, right, top. */
  text_boxes_milli: number[][];
  /** Pieces of visible text under the mark. An integer from 0 to 4294967295. */
  texts: number;
}

/** The pages that carry the mark. */
export type Pages = "first" | "last" | "all" | Pages3;

/** These pages, counted from 1. */
export interface Pages3 {
  list: number[];
}

/** The request of `mark_paper_to_data`. */
export type PaperToData = MarkRequest;

/** A converter of whom not everything may be known. */
export interface PartialConverter {
  /** Agency, organisation or individual. */
  kind?: ConverterKind | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
}

/** What a payload says. */
export interface Payload {
  /** The URL and code; also those of `mark`. */
  access: Access;
  /** The whole mark, where the payload is the text of this library. */
  mark: Mark | null;
  /** What could be read from the text of another tool. */
  reading: ReadMark | null;
  /** `text`, `url`, or `none` for the text of another tool. */
  tier: Tier;
}

/** The request of `read_qr_payload`. */
export interface PayloadRequest {
  /** What a scanner read from the QR code. */
  payload: string;
}

/** The verdict on a marked document, and what was found in it. */
export interface PdfVerification {
  /** One finding a step. */
  assessment: Assessment;
  /** What was found in the document. */
  found: ReadBack;
  /** The record that the document was compared with. */
  record: Record;
}

/** Criterion b. */
export interface PersonalDataFacts {
  /** The commitment is published; the evidence gives the URL and the day. `{"answer":"unknown","evidence":[]}` if absent. */
  commitment?: Fact | undefined;
  /** Users are asked for consent, and it is recorded. `{"answer":"unknown","evidence":[]}` if absent. */
  consent?: Fact | undefined;
  /** What is collected without consent because another law provides so. */
  exceptions?: ConsentException[] | undefined;
}

/**
 * Where the mark stands on the pages that it is put on. Lengths are as printed: the rotation and
 * the user unit of a page are taken into account.
 */
export interface Placement {
  /** The corner of the visible page, as a reader sees it. `"top_right"` if absent. */
  corner?: Corner | undefined;
  /** Size of the text in tenths of a point, 40 to 240. An integer from 0 to 4294967295. `80` if absent. */
  font_size_tenth_pt?: number | undefined;
  /** Distance of the mark from both edges of the visible page, in millimetres. An integer from 0 to 4294967295. `8` if absent. */
  margin_mm?: number | undefined;
  /** The pages that carry the mark. `"first"` if absent. */
  pages?: Pages | undefined;
  /**
   * Edge of the QR code without its quiet zone, in millimetres, 10 to 80. Without it the code is
   * as small as still reads from a scan at 150 dpi: 0.45 mm a module, at least 18 mm.
   */
  qr_size_mm?: number | null | undefined;
  /** Width of the whole mark in millimetres, 20 to 400. An integer from 0 to 4294967295. `100` if absent. */
  width_mm?: number | undefined;
}

/** A text without places, written as `Bilingual` is, without a copy. */
export interface Plain {
  /** English. */
  en: string;
  /** Vietnamese (tiếng Việt). */
  vi: string;
}

/** A system that may be an intermediary platform. Every fact may be left out. */
export interface PlatformRequest {
  /** The day whose law applies. */
  as_of: string;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /**
   * The days on which the owner determined the scale; an empty list if it never did,
   * absent if that is not known.
   */
  determinations?: string[] | null | undefined;
  /**
   * It is an electronic environment in which parties transact, or provide, use or
   * develop products and services. `{"answer":"unknown","evidence":[]}` if absent.
   */
  environment?: Fact | undefined;
  /** Its owner is independent of the transacting parties. `{"answer":"unknown","evidence":[]}` if absent. */
  independent?: Fact | undefined;
  /** Distinct users in Viet Nam a month, as in `classify_scale`. */
  monthly_users?: MonthlyUsers | undefined;
  /** The day on which it began to run. */
  operating_since?: string | null | undefined;
  /** Its owner sells or transacts on it too. `{"answer":"unknown","evidence":[]}` if absent. */
  owner_trades?: Fact | undefined;
  /** Which kind of population figure decides. */
  population_kind?: PopulationKind | null | undefined;
  /** Official population figures that replace the library's table. */
  populations?: GivenFigure[] | undefined;
  /** The days on which the owner reported to the state; an empty list if it never did. */
  reports?: string[] | null | undefined;
  /** Third parties transact on it. `{"answer":"unknown","evidence":[]}` if absent. */
  third_parties?: Fact | undefined;
}

/** What a system is under Art. 18, and what was due. */
export interface PlatformResponse {
  /** What the rules say. */
  assessment: Assessment;
  /** The last good day for the first determination; null without `operating_since`. */
  first_due: string | null;
  /** Whether the owner trades on a platform on which third parties transact too. */
  hybrid: boolean;
  /** Whether it is an intermediary. */
  intermediary: Answer;
  /** The next yearly deadline on or after the day; null before a first determination. */
  next_yearly: string | null;
  /** Whether it is a platform. */
  platform: Answer;
  /** Its scale; null while it cannot be determined. */
  scale: Scale | null;
  /** The first day with twelve complete calendar months; null without `operating_since`. */
  scale_determinable_from: string | null;
}

/** What a population figure counts. */
export type PopulationKind =
  /** The average of a year (dân số trung bình). */
  | "average"
  /** A census or a mid-term census (tổng điều tra, điều tra giữa kỳ). */
  | "census";

/** The mechanism for handling problems (cơ chế phản ánh và xử lý vướng mắc, Art. 19.1). */
export interface Problems {
  /** Owner and users agreed on a common channel: web site, e-mail, application, other (a). `{"answer":"unknown","evidence":[]}` if absent. */
  channel_agreed?: Fact | undefined;
  /** It names a contact in Viet Nam that is responsible (b). `{"answer":"unknown","evidence":[]}` if absent. */
  contact_in_viet_nam?: Fact | undefined;
  /** It informs affected users of problem and measures (b). `{"answer":"unknown","evidence":[]}` if absent. */
  informs_affected?: Fact | undefined;
  /** It takes in complaints and disputes between the parties (b). `{"answer":"unknown","evidence":[]}` if absent. */
  intake_disputes?: Fact | undefined;
  /** It takes in any other problem (b). `{"answer":"unknown","evidence":[]}` if absent. */
  intake_other?: Fact | undefined;
  /** It takes in technical problems (b). `{"answer":"unknown","evidence":[]}` if absent. */
  intake_technical?: Fact | undefined;
  /** The accounts concerned are notified before handling begins (b). `{"answer":"unknown","evidence":[]}` if absent. */
  notice_before?: Fact | undefined;
  /** It is public on the platform and easy to reach (a). `{"answer":"unknown","evidence":[]}` if absent. */
  published?: Fact | undefined;
  /** It notifies the result (b). `{"answer":"unknown","evidence":[]}` if absent. */
  result_notified?: Fact | undefined;
  /** Users were notified of the change through a common channel (c). `{"answer":"unknown","evidence":[]}` if absent. */
  updates_notified?: Fact | undefined;
  /** It is published in Vietnamese; other languages are optional (a). `{"answer":"unknown","evidence":[]}` if absent. */
  vietnamese?: Fact | undefined;
}

/** The decree's table of contents with the ledger, and the law around it. */
export interface Provisions {
  /** Who does the ministries' work on the day. */
  bodies: Body[];
  /** How many of the listed provisions there are of each kind. */
  counts: LedgerCounts;
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

/** A QR symbol. */
export interface Qr {
  /** Error correction. */
  level: Level;
  /**
   * One string a row, `1` for a dark module, without the quiet zone. Empty where no drawing
   * was asked for.
   */
  modules: string[];
  /** What the symbol says. */
  payload: string;
  /** Light modules to leave on each side. An integer from 0 to 4294967295. */
  quiet_zone: number;
  /** Modules a side, without the quiet zone. An integer from 0 to 4294967295. */
  size: number;
  /**
   * The symbol with its quiet zone as SVG, one unit a module. Empty where no drawing was
   * asked for.
   */
  svg: string;
}

/** The QR code that a mark should carry. */
export interface QrRequest {
  /**
   * Whether the answer holds the symbol as modules and as SVG. Without them it is a fifth as
   * long: enough where the symbol is on the document and only its payload is wanted. `true` if absent.
   */
  drawing?: boolean | undefined;
  /** Error correction: `L`, `M` (default), `Q` or `H`. `"M"` if absent. */
  level?: Level | undefined;
  /** What it says. `"text"` if absent. */
  tier?: Tier | undefined;
}

/** What the finding rests on: a place in the request and what stood there. */
export interface Quote {
  /** JSON Pointer to the place. */
  at: string;
  /** What stood there, shortened to 500 characters. */
  value: string;
}

/**
 * What `read_back` found. Nothing here says that a document is authentic: whoever can write a
 * file can write its record too. Only a valid signature over the whole file proves its origin.
 */
export interface ReadBack {
  /** Length of the document in bytes. An integer from 0 to 18446744073709551615. */
  bytes: number;
  /** The marks, oldest first. */
  marks: MarkRead[];
  /** SHA-256 of the document. */
  sha256: string;
  /** Records that could not be read, each with the reason. */
  unreadable: string[];
}

/** A document with definitions to read. */
export interface ReadIndicatorsRequest {
  /**
   * CSV: which part of a definition a column holds, by its heading, where the heading does not
   * say so itself. `{}` if absent.
   */
  columns?: { [name: string]: IndicatorField } | undefined;
  /** How characters are written; found out if absent. */
  encoding?: TextEncoding | null | undefined;
  /** How the definitions are written; found out if absent. */
  format?: IndicatorFormat | null | undefined;
}

/** Definitions as they were read. */
export interface ReadIndicatorsResponse {
  /** The columns, or the concepts of the structures in the message. */
  concepts: FoundConcept[];
  /** How the characters were written. */
  encoding: TextEncoding;
  /** How the definitions were written. */
  format: IndicatorFormat;
  /** The definitions, in order. */
  indicators: Indicator[];
  /**
   * Parts that Art. 10.4.d asks for and that no column or concept answers. Empty for our own
   * JSON, and for messages without a structure.
   */
  unanswered: IndicatorField[];
}

/** What was read from a printed mark. */
export interface ReadMark {
  /** URL and code. */
  access: Access;
  /** Time, as written. */
  at: string | null;
  /** Who converted, where a label says so. */
  converter_kind: ConverterKind | null;
  /** Name of who converted. */
  converter_name: string | null;
  /** Name of the system's owner. */
  owner: string | null;
  /** Name of the system. */
  system: string | null;
  /** Pieces that were not understood. */
  unread: string[];
  /** The mark's words. */
  wording: string | null;
}

/** How far a page was read. */
export type Reading =
  /** The counts are all there is. */
  | "complete"
  /** Reading stopped: there may be more than the counts say. */
  | "unknown";

/** A reason with its day. */
export interface Reason {
  /** The first day on which it is different; absent for facts. */
  date: string | null;
  /** What kind of reason. */
  kind: ReasonKind;
  /** In words. */
  why: Bilingual;
}

/** What explains that two verdicts differ. */
export type ReasonKind =
  /** Days in the facts (of evidence, months, deadlines) count differently. */
  | "facts"
  /** The grace period of Art. 23 ended in between. */
  | "grace_ends"
  /** An instrument ended in between. */
  | "instrument_ends"
  /** An instrument took effect in between. */
  | "instrument_starts"
  /** A population figure was published in between. */
  | "population_published";

/** Recommendations and advertising (khuyến nghị, quảng cáo, Art. 20.1). */
export interface Recommendation {
  /** Owner and users agreed on a channel: web site, application, other (a). `{"answer":"unknown","evidence":[]}` if absent. */
  channel_agreed?: Fact | undefined;
  /** Which channels; Art. 20.1.a, unlike 19.1.a, does not list e-mail (reading 11). */
  channels?: Channel[] | undefined;
  /** A user's choice is not changed without consent (b). `{"answer":"unknown","evidence":[]}` if absent. */
  choice_kept?: Fact | undefined;
  /** Users can choose not to have them based on their data (b). `{"answer":"unknown","evidence":[]}` if absent. */
  opt_out?: Fact | undefined;
  /** Users who opt out are told how their access to content changes (b). `{"answer":"unknown","evidence":[]}` if absent. */
  opt_out_explained?: Fact | undefined;
  /** Principles, parameters or criteria are public and easy to reach (a). `{"answer":"unknown","evidence":[]}` if absent. */
  published?: Fact | undefined;
  /** The criteria of what a search shows first are public (a). `{"answer":"unknown","evidence":[]}` if absent. */
  search_criteria?: Fact | undefined;
  /** They are published in Vietnamese (a). `{"answer":"unknown","evidence":[]}` if absent. */
  vietnamese?: Fact | undefined;
}

/** A record of conversion. It proves nothing by itself: whoever relies on it signs it. */
export interface Record {
  /** Always `FORMAT`. */
  format: string;
  /** The mark. */
  mark: Mark;
  /** What the QR code says, where there is one. */
  payload?: string | null | undefined;
  /** The document that carries the mark. */
  result?: Digested | null | undefined;
  /** The document before it was marked: the scan, or the data message. */
  source?: Digested | null | undefined;
}

/** The request of `record_conversion`; the marked document may travel with it. */
export interface RecordRequest {
  /** The mark, as a constructor returned it. */
  mark: Mark;
  /** What the QR code says. */
  payload?: string | null | undefined;
  /** The marked document's digest; leave out when the document itself is given. */
  result?: Digested | null | undefined;
  /** The digest of the document before it was marked. */
  source?: Digested | null | undefined;
}

/** A record and its own digest. */
export interface Recorded {
  /** The record. */
  record: Record;
  /** SHA-256 of the record's canonical JSON. */
  sha256: string;
}

/** A requirement that a mark alone cannot settle. */
export interface Remaining {
  /** What is asked. */
  asks: Bilingual;
  /** By which provisions. */
  provisions: Citation[];
  /** Rule id. */
  rule: string;
}

/** What is to be reported, when, and in which form. */
export interface RenderRequest {
  /** The verdicts, each with the name of its subject. */
  assessments: ReportSubject[];
  /** The time of the report. */
  at: Moment;
  /** The form. */
  format: ReportFormat;
}

/** A document that was made from verdicts or rules. */
export interface Rendered {
  /** The document. */
  content: string;
  /** How its file name usually ends, without the dot. */
  extension: string;
  /** What the form cannot say of this content. */
  losses: Loss[];
  /** The media type. */
  media_type: string;
  /** Rules that this version of the library does not have; the document marks them. */
  unknown_rules: string[];
}

/** A report to the state (Art. 18.2). Counts are strings of digits. */
export interface Report {
  /** The day of the report. */
  as_of: string;
  /** The average of the twelve months. */
  average: Average | null;
  /** The twelve months. */
  months: MonthUsers[];
  /** The platform's owner. */
  owner: string;
  /** The platform's name. */
  platform: string;
  /** The population that decided. */
  population: UsedFigure | null;
  /** What the report rests on. */
  provisions: Citation[];
  /** The class. */
  scale: Scale;
  /** The body that receives it on the day. */
  to: Body;
  /** The sum of the twelve months. */
  total: string | null;
}

/** A form in which a report can be had. */
export type ReportFormat =
  /** A self-contained page, to read and to print on A4. */
  | "html"
  /** Canonical JSON (RFC 8785): the verdicts as they were given. */
  | "json"
  /** JUnit XML, for continuous integration: a test case a finding. */
  | "junit"
  /** Markdown (CommonMark). */
  | "markdown"
  /** OSCAL assessment results. */
  | "oscal"
  /** SARIF 2.1.0. */
  | "sarif";

/** What a report is made of. */
export interface ReportRequest {
  /** The day of the report. */
  as_of: string;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** Whether it is an intermediary platform, as `classify_platform` tells. `{"answer":"unknown","evidence":[]}` if absent. */
  intermediary?: Fact | undefined;
  /** Distinct users in Viet Nam a month, as in `classify_scale`. */
  monthly_users?: MonthlyUsers | undefined;
  /** The platform's owner. */
  owner?: string | null | undefined;
  /** The platform's name. */
  platform?: string | null | undefined;
  /** Which kind of population figure decides. */
  population_kind?: PopulationKind | null | undefined;
  /** Official population figures that replace the library's table. */
  populations?: GivenFigure[] | undefined;
}

/** The report in two forms. */
export interface ReportResponse {
  /** What the rules say. */
  assessment: Assessment;
  /**
   * The report as CSV (RFC 4180), a line a month. It begins with U+FEFF: by that byte order mark
   * a spreadsheet takes the file for UTF-8.
   */
  csv: string;
  /** The report. */
  report: Report;
}

/** A verdict and whom it is about. */
export interface ReportSubject {
  /** The verdict: the field `assessment` of any operation's response, or of a refusal. */
  assessment: Assessment;
  /** Name of the system, document or body that was assessed. */
  subject?: string | null | undefined;
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

/** How a paper was scanned, for electronic copies. */
export interface Scan {
  /** Whether the image is in colour. `{"answer":"unknown","evidence":[]}` if absent. */
  colour?: Fact | undefined;
  /** Resolution in dots per inch. */
  dpi?: number | null | undefined;
  /** PDF version, such as `1.7`. */
  pdf_version?: string | null | undefined;
  /** Scale in percent of the paper; 100 for 1:1. */
  scale_percent?: number | null | undefined;
}

/** A note on a reported attribute. */
export interface SdmxAnnotation {
  /** The attribute's name, as it is. */
  text: string;
  /** `ATTRIBUTE_NAME`. */
  type: string;
}

/** A reported attribute. */
export interface SdmxAttribute {
  /** Its name, where that is no SDMX id. */
  annotations?: SdmxAnnotation[];
  /** The concept: ASCII letters, digits, `_`, `@`, `$` and `-`. */
  id: string;
  /** What is reported. */
  value: string;
}

/** The message's content. */
export interface SdmxData {
  /** One an indicator. */
  metadataSets: SdmxMetadataSet[];
}

/** An SDMX-JSON 2.0 metadata message, without the header that only its sender can fill. */
export interface SdmxMessage {
  /** The content. */
  data: SdmxData;
}

/** The metadata of one indicator. */
export interface SdmxMetadataSet {
  /** Who maintains it. */
  agencyID?: string | null;
  /**
   * What is reported, in the order of the table of concepts. A concept of several values is
   * reported several times.
   */
  attributes: SdmxAttribute[];
  /** `INDICATOR_1`, `INDICATOR_2`, …: a code may hold characters that an SDMX id may not. */
  id: string;
  /** The indicator's name. */
  name?: string | null;
}

/** Criterion a. */
export interface SecurityLevelFacts {
  /** The decision that approved the level. */
  approval?: LevelApproval | null | undefined;
  /** Data subjects of basic personal data. */
  basic_data_subjects?: number | null | undefined;
  /** Stores or processes electronic certificates (Law 20/2023/QH15 Art. 21.2). `{"answer":"unknown","evidence":[]}` if absent. */
  electronic_certificates?: Fact | undefined;
  /** The approved level, 1 to 5. */
  level?: number | null | undefined;
  /** The measures of the approved plan are in place; “no” breaks the criterion. `{"answer":"unknown","evidence":[]}` if absent. */
  measures?: Fact | undefined;
  /** Resolves administrative procedures. `{"answer":"unknown","evidence":[]}` if absent. */
  procedures?: Fact | undefined;
  /** Data subjects of sensitive personal data. */
  sensitive_data_subjects?: number | null | undefined;
  /** Users. */
  users?: number | null | undefined;
}

/** What a security.txt says. */
export interface SecurityTxt {
  /** The fields Canonical. */
  canonical: string[];
  /** The fields Contact, in order. */
  contacts: string[];
  /** The last day on which it holds (UTC+7), from Expires. */
  expires_on: string | null;
  /** Problems beyond those listed. An integer from 0 to 4294967295. */
  more: number;
  /** The problems: by line, then those of the whole file. */
  problems: SecurityTxtProblem[];
  /** Whether there is a complete signature block; nobody verified it. */
  signed: boolean;
}

/** What can be wrong with a security.txt, or better. */
export type SecurityTxtCode =
  | "byte_order_mark"
  | "canonical_absent"
  | "canonical_mismatch"
  | "contact_missing"
  | "control_character"
  | "empty_name"
  | "empty_value"
  | "encryption_absent"
  | "expired"
  | "expires_far"
  | "expires_invalid"
  | "expires_missing"
  | "expires_twice"
  | "insecure_uri"
  | "invalid_line"
  | "language_invalid"
  | "languages_twice"
  | "last_line_open"
  | "no_space_after_colon"
  | "not_a_uri"
  | "not_utf8"
  | "signature_incomplete"
  | "signature_not_first"
  | "space_before_colon"
  | "text_after_signature"
  | "unsigned"
  | "unknown_field";

/** A problem and where it is. */
export interface SecurityTxtProblem {
  /** Whether it is advice: an error otherwise. */
  advice: boolean;
  /** What it is. */
  code: SecurityTxtCode;
  /** The line, from 1; none where it concerns the whole file. */
  line: number | null;
  /** What it is, in words. */
  message: Bilingual;
}

/** A security.txt to read; the file is the attached document. */
export interface SecurityTxtRequest {
  /** The day as of which it is read. */
  as_of: string;
  /** How much to say: `compact` leaves the advice out. `"full"` if absent. */
  detail?: Detail | undefined;
  /** The URL from which it came, to compare with Canonical. */
  url?: string | null | undefined;
}

/** What it says. */
export interface SecurityTxtResponse {
  /** The fields and the problems. */
  file: SecurityTxt;
  /** Whether RFC 9116 is kept: there is no error. */
  valid: boolean;
}

/** A security.txt as it was fetched. */
export interface SecurityTxtSeen {
  /** The day on which it was fetched. */
  date?: string | null | undefined;
  /** Its text. */
  text: string;
  /** The URL from which it came. */
  url?: string | null | undefined;
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

/** Who signed, and the seal. */
export interface Signature {
  /** Who signed: the converting agency or organisation, or an individual alone. */
  by?: ConverterKind | null | undefined;
  /** Whether another law exempts this document from the signature ("unless law says otherwise"). `{"answer":"unknown","evidence":[]}` if absent. */
  exempt?: Fact | undefined;
  /** Whether the converting body has a seal, and law wants it here. `{"answer":"unknown","evidence":[]}` if absent. */
  seal_required?: Fact | undefined;
  /** Whether the seal of the converting body is on the paper. `{"answer":"unknown","evidence":[]}` if absent. */
  sealed?: Fact | undefined;
  /** Whether the converting body's signature is there: digital on a data message, by hand on paper. `{"answer":"unknown","evidence":[]}` if absent. */
  signed?: Fact | undefined;
}

/** A signature as the document states it. Nothing here was verified. */
export interface SignatureInfo {
  /** The bytes that the signature says it covers: offset, length, offset, length. */
  byte_range: number[];
  /** Whether those bytes are the whole document but for the signature value itself. */
  covers_whole_file: boolean;
  /** For a certifying signature: 1 no change allowed, 2 filling in and signing, 3 also annotating. */
  docmdp_level: number | null;
  /** The full name of the field. */
  field: string;
  /** For a signature that locks fields: `All`, `Include` or `Exclude`. */
  field_mdp: string | null;
  /** The format of the value, such as `ETSI.CAdES.detached`. */
  sub_filter: string | null;
}

/** What to do with a signed document. */
export type SignedInput =
  /** Refuse it: a mark put on afterwards would break the signatures. */
  | "refuse"
  /**
   * Make a derivative for print that looks the same, carries the mark and the digest of the
   * original, and claims no signature. The original itself stays as it is.
   */
  | "print_derivative";

/** What some duties depend on. */
export interface Situation {
  /** The code of conduct has changed since it was published. `{"answer":"unknown","evidence":[]}` if absent. */
  conduct_changed?: Fact | undefined;
  /** The mechanism for illegal content has changed. `{"answer":"unknown","evidence":[]}` if absent. */
  content_changed?: Fact | undefined;
  /** The owner supplies applications that are installed beforehand. `{"answer":"unknown","evidence":[]}` if absent. */
  preinstalled_apps?: Fact | undefined;
  /** The mechanism for problems has changed. `{"answer":"unknown","evidence":[]}` if absent. */
  problems_changed?: Fact | undefined;
  /** The platform has a search that shows some content first. `{"answer":"unknown","evidence":[]}` if absent. */
  search_priority?: Fact | undefined;
}

/**
 * What is converted. A document can be of several kinds: a licence usually is the result of
 * an administrative procedure as well.
 */
export type SourceKind =
  /** The result of an administrative procedure (Arts 4.1.c, 5.2.c). */
  | "administrative_result"
  /** For authentication (chứng thực; Arts 4.1.b, 5.2.b). */
  | "authenticated"
  /** An electronic certificate (chứng thư điện tử; Law 20/2023/QH15 Art. 12.2.d). */
  | "electronic_certificate"
  /**
   * A licence, certificate, diploma, confirmation or approval by a competent body
   * (Law 20/2023/QH15 Art. 12.1.d).
   */
  | "licence"
  /** For notarisation (công chứng; Arts 4.1.b, 5.2.b). */
  | "notarised"
  /** None of the others. */
  | "ordinary"
  /** A certified extract copy (trích sao; Decree 30/2020/NĐ-CP). */
  | "extract_copy"
  /** A copy of a received document (sao lục; Decree 30/2020/NĐ-CP). */
  | "forwarded_copy"
  /** A full copy of one's own or a received document (sao y; Decree 30/2020/NĐ-CP). */
  | "true_copy";

/** What `crate::stamp` did. */
export interface StampReport {
  /** The PDF/A claim of the document and what the mark does to it. */
  archive: ArchiveEffect | null;
  /** SHA-256 of the update with its own digest taken as zeros. */
  increment_sha256: string;
  /** Height of the printed mark in hundredths of a millimetre. An integer from -9223372036854775808 to 9223372036854775807. */
  mark_height_centi_mm: number;
  /** Width of the printed mark in hundredths of a millimetre. An integer from -9223372036854775808 to 9223372036854775807. */
  mark_width_centi_mm: number;
  /** Pages that carry the mark. An integer from 0 to 4294967295. */
  marked_page_count: number;
  /** The first marked pages, up to the limit `page_details`. */
  marked_pages: MarkedPage[];
  /** Length of the document before the mark, in bytes. An integer from 0 to 18446744073709551615. */
  original_length: number;
  /** SHA-256 of the document before the mark. */
  original_sha256: string;
  /** Length of the marked document, in bytes. An integer from 0 to 18446744073709551615. */
  output_length: number;
  /** SHA-256 of the marked document. */
  output_sha256: string;
  /** The text of the mark as it was broken into lines. */
  printed_lines: string[];
  /** Signature fields whose claim a print derivative no longer makes. */
  released_signatures: string[];
  /** What lies under the mark, for the pages in `marked_pages`; absent if it was not asked for. */
  reserve: PageReserve[] | null;
}

/** The request of `stamp_pdf`; the document travels with it. */
export interface StampRequest {
  /** What to do with a document that carries a mark. `"refuse"` if absent. */
  already_marked?: AlreadyMarked | undefined;
  /** Which way the conversion went. */
  direction: Direction;
  /** A TrueType or OpenType font of the caller's own, in Base64; without it, the bundled one. */
  font?: string | null | undefined;
  /** Make the URL of the mark open when the mark is clicked. `false` if absent. */
  link?: boolean | undefined;
  /** What the mark says. The digest of the source is filled in from the document. */
  mark: MarkRequest;
  /** Where it stands. `{"corner":"top_right","font_size_tenth_pt":80,"margin_mm":8,"pages":"first","width_mm":100}` if absent. */
  placement?: Placement | undefined;
  /** Whether to report what lies under the mark. `true` if absent. */
  reserve?: boolean | undefined;
  /** What to do with a signed document. `"refuse"` if absent. */
  signed_input?: SignedInput | undefined;
}

/** A fact with what supports it. */
export interface StatedFact {
  answer: Answer;
  /** `[]` if absent. */
  evidence?: Evidence[] | undefined;
}

/** Statistics of users (Art. 19.3). */
export interface Statistics {
  /** Users are counted month by month. `{"answer":"unknown","evidence":[]}` if absent. */
  monthly?: Fact | undefined;
  /** The information was provided before 31 January; the evidence carries the day. `{"answer":"unknown","evidence":[]}` if absent. */
  provided_yearly?: Fact | undefined;
  /** It went through the state's reporting system, or as the ministry guides. `{"answer":"unknown","evidence":[]}` if absent. */
  through_the_system?: Fact | undefined;
}

/** A store to judge. */
export interface StorageRequest {
  /** Whether messages can be opened and used for reference (13.1.a). `{"answer":"unknown","evidence":[]}` if absent. */
  accessible?: Fact | undefined;
  /** The day whose law applies. */
  as_of: string;
  /** How much the verdict says. `"full"` if absent. */
  detail?: Detail | undefined;
  /** Whether messages keep their own format, or one that shows their content exactly (13.1.b). `{"answer":"unknown","evidence":[]}` if absent. */
  exact_format?: Fact | undefined;
  /** Whether the origin of a message can be determined (13.1.c). `{"answer":"unknown","evidence":[]}` if absent. */
  origin_known?: Fact | undefined;
  /** Whether sender and recipient can be determined (13.1.c). `{"answer":"unknown","evidence":[]}` if absent. */
  parties_known?: Fact | undefined;
  /** Whether the times of sending and receiving can be determined (13.1.c). `{"answer":"unknown","evidence":[]}` if absent. */
  times_known?: Fact | undefined;
}

/** The verdict on a store. */
export interface StorageVerdict {
  /** All findings. */
  assessment: Assessment;
}

/** A converting system to judge. */
export interface SystemRequest {
  /** The day whose law applies. */
  as_of: string;
  /** How much the verdict says. `"full"` if absent. */
  detail?: Detail | undefined;
  /** Which ways the system converts; unknown if absent. */
  directions?: Direction[] | null | undefined;
  /** What it can do. */
  features?: Features | undefined;
  /** Whether it converts licences and the like (Law 20/2023/QH15 Art. 12.1.d). `{"answer":"unknown","evidence":[]}` if absent. */
  handles_licences?: Fact | undefined;
  /**
   * Whether it converts documents with legal value, which Art. 23 gives time until
   * 2026-10-23 (reading 32). `{"answer":"unknown","evidence":[]}` if absent.
   */
  legal_value?: Fact | undefined;
}

/** The verdict on a converting system. */
export interface SystemVerdict {
  /** All findings. */
  assessment: Assessment;
  /** The last day of Art. 23's grace period, inclusive. */
  grace_ends: string;
}

/** How characters are written as bytes. */
export type TextEncoding =
  /** UTF-16, the high byte first. */
  | "utf-16be"
  /** UTF-16, the low byte first. */
  | "utf-16le"
  /** UTF-8. */
  | "utf-8"
  /** windows-1258 (Vietnamese, with tone marks of their own). */
  | "windows-1258";

/** Which QR payload a mark carries. */
export type Tier =
  /** No QR code; the mark is its words (reading 12). */
  | "none"
  /** The whole mark as text that any phone shows. */
  | "text"
  /** The URL, with the code if there is one. */
  | "url";

/** What was seen of a server's TLS. Whatever is left out is unknown. */
export interface TlsObservation {
  /** Every cipher suite that the server accepts, by its IANA or OpenSSL name. */
  cipher_suites?: string[] | null | undefined;
  /** The day of the observation. */
  date?: string | null | undefined;
  /** The last day on which the observation counts. */
  expires?: string | null | undefined;
  /** The host that was asked. */
  host?: string | null | undefined;
  /** The certificate is for this host. */
  host_matches?: boolean | null | undefined;
  /** Who issued the certificate. */
  issuer?: string | null | undefined;
  /** Length of the certificate's key in bits. */
  key_bits?: number | null | undefined;
  /** Kind of the certificate's key. */
  key_type?: KeyType | null | undefined;
  /** The certificate's last day. */
  not_after?: string | null | undefined;
  /** The certificate's first day. */
  not_before?: string | null | undefined;
  /** The hash over which the certificate is signed, such as `sha256`. */
  signature_hash?: string | null | undefined;
  /** The chain leads to an issuer of a trust store. */
  trusted?: boolean | null | undefined;
  /** Every protocol version that the server offers. */
  versions?: TlsVersion[] | null | undefined;
}

/** A named profile of safe TLS. */
export type TlsProfile =
  /** Mozilla's guidelines for servers, version 5.7, “intermediate”: a closed list of suites. */
  | "mozilla_intermediate_5_7"
  /**
   * RFC 9325 (BCP 195, November 2022): TLS 1.2 or later (section 3.1.1), no suite that section 4.1
   * forbids, nothing below 128 bits, RSA keys of at least 2048 bits (4.5). Other suites that 4.1
   * says should not be used (static RSA, static Diffie-Hellman, `TLS_DHE_*`) are for a person.
   */
  | "rfc_9325";

/** The JSON that sslyze or testssl.sh wrote. */
export interface TlsReport {
  /** The day of the scan, where the report itself says none (testssl.sh `--jsonfile`). */
  date?: string | null | undefined;
  /** The whole text of the file. */
  text: string;
}

/** A protocol version, from the oldest to the newest. */
export type TlsVersion =
  | "ssl_2_0"
  | "ssl_3_0"
  | "tls_1_0"
  | "tls_1_1"
  | "tls_1_2"
  | "tls_1_3";

/**
 * From which medium to which.
 *
 * Only the first two are conversions of Arts 4 and 5; the others exist for copies alone.
 */
export type Transfer =
  /** Data message to paper (Art. 5). */
  | "data_to_paper"
  /** Paper to data message (Art. 4). */
  | "paper_to_data"
  /** Data message to data message: an extract copy at most. */
  | "data_to_data"
  /** Paper to paper: a copy. */
  | "paper_to_paper";

/** A criterion, whether it is met, and until when its evidence counts. */
export interface TrustCriterion {
  /** The last day on which its evidence counts, where one is known. */
  expires: string | null;
  /** Its letter: `a` to `e`, `dd` for đ. */
  letter: string;
  /** What its finding says. */
  outcome: Outcome;
}

/** A site and the evidence for each criterion of Art. 21.2. */
export interface TrustRequest {
  /** The day whose law applies. */
  as_of: string;
  /** Criterion e: the public contact. */
  contact?: ContactFacts | undefined;
  /** Criterion đ: scans of the site's content. */
  content?: ContentFacts | undefined;
  /** How much to say. `"full"` if absent. */
  detail?: Detail | undefined;
  /** Criterion c: encryption in transit. */
  encryption?: EncryptionFacts | undefined;
  /** How old evidence may be. */
  max_age?: MaxAge | undefined;
  /** Criterion b: personal data. */
  personal_data?: PersonalDataFacts | undefined;
  /** Criterion a: security by level. */
  security_level?: SecurityLevelFacts | undefined;
  /** The site. */
  site?: TrustSite | undefined;
  /** Criterion d: the warning list. */
  warning_list?: WarningListFacts | undefined;
}

/** Six findings, one for each criterion of Art. 21.2. Never a certificate (reading 20). */
export interface TrustResponse {
  /** The findings. */
  assessment: Assessment;
  /** The criteria in the order of the law. */
  criteria?: TrustCriterion[];
  /**
   * The day after which the verdict no longer stands: the earliest end of the evidence that
   * settles a criterion.
   */
  expires: string | null;
  /** What the security.txt says, where one was handed in. */
  security_txt?: SecurityTxt | null;
  /** What the six findings add up to. */
  statement?: Bilingual | null;
}

/** The site (trang thông tin điện tử) that is judged. */
export interface TrustSite {
  /** IP addresses of its servers. `[]` if absent. */
  addresses?: string[] | undefined;
  /** Its domain names. `[]` if absent. */
  hosts?: string[] | undefined;
}

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

/** The answer for each step. */
export interface Verification {
  /** One finding a step. */
  assessment: Assessment;
}

/** The request of `verify_pdf`; the marked document travels with it. */
export interface VerifyPdfRequest {
  /** The day whose law applies. */
  as_of: string;
  /** How much the verdict says. `"full"` if absent. */
  detail?: Detail | undefined;
  /** What a scanner read from the QR code. */
  payload?: string | null | undefined;
  /** The record that was kept beside the document; without it, the one inside the document. */
  record?: Record | null | undefined;
}

/** What to compare. The marked document itself may travel with the request. */
export interface VerifyRequest {
  /** The day whose law applies. */
  as_of: string;
  /** How much the verdict says. `"full"` if absent. */
  detail?: Detail | undefined;
  /** The marked document's digest, where the document is not given. */
  document?: Digested | null | undefined;
  /** What a scanner read from the QR code. */
  payload?: string | null | undefined;
  /** The record of the conversion. */
  record: Record;
  /** The digest of the document before it was marked. */
  source?: Digested | null | undefined;
  /** The printed mark. */
  text?: string | null | undefined;
}

/** Criterion d. The list's text travels as the attached document, or as entries. */
export interface WarningListFacts {
  /** The day of the copy. */
  date?: string | null | undefined;
  /** Its entries, where no document is attached. */
  entries?: string[] | null | undefined;
  /**
   * What a look-up of the site in this copy said, where neither the document nor the entries
   * are handed in.
   */
  listed?: boolean | null | undefined;
  /** SHA-256 of the copy; compared with the attached document. */
  sha256?: string | null | undefined;
  /** Where it was published. */
  url?: string | null | undefined;
}

/** Hosts to look up. The list is the attached document, or entries. */
export interface WarningListRequest {
  /** The day of the look-up. */
  as_of: string;
  /** Domain names and addresses. */
  hosts: string[];
  /** How old the copy may be. */
  max_age?: MaxAge | undefined;
  /** The list. */
  warning_list?: WarningListFacts | undefined;
}

/** The hosts that are listed; none of the others is. */
export interface WarningListResponse {
  /** How many entries the list has. An integer from 0 to 4294967295. */
  entries: number;
  /** The hosts that are listed, in the order of the request. */
  listed: ListedHost[];
  /** SHA-256 of the list: the attached document's, or the one that was stated. */
  sha256: string | null;
  /** The copy is too old, or its day is not known: that a host is not listed settles nothing. */
  stale: boolean;
}

/** The wording of a mark: Vietnamese, with an English gloss. */
export interface Wording {
  /** English gloss; empty for none. `""` if absent. */
  en?: string | undefined;
  /** The words of the mark, one line. */
  vi: string;
}

/** Definitions to write. */
export interface WriteIndicatorsRequest {
  /**
   * The SDMX id of the agency that maintains them: parts of ASCII letters, digits, `_` and `-`
   * that begin with a letter, with dots between.
   */
  agency?: string | null | undefined;
  /** The definitions. Evidence of their facts is not carried: SDMX has no place for it. */
  indicators: Indicator[];
}

/** The form of a cross-reference. */
export type XrefForm =
  /** A table as text. */
  | "table"
  /** A stream (PDF 1.5). */
  | "stream"
  /** A table that hides a stream. */
  | "hybrid";

/** The types of each operation, by its name. */
export interface Operations {
  mark_paper_to_data: { request: PaperToData; response: Marked };
  mark_data_to_paper: { request: DataToPaper; response: Marked };
  assess_conversion: { request: ConversionRequest; response: ConversionVerdict };
  read_qr_payload: { request: PayloadRequest; response: Payload };
  record_conversion: { request: RecordRequest; response: Recorded };
  verify_conversion: { request: VerifyRequest; response: Verification };
  assess_conversion_system: { request: SystemRequest; response: SystemVerdict };
  assess_storage: { request: StorageRequest; response: StorageVerdict };
  list_provisions: { request: ProvisionsRequest; response: Provisions };
  explain: { request: ExplainRequest; response: Explanation };
  compare_dates: { request: CompareRequest; response: Comparison };
  list_checklists: { request: ChecklistsRequest; response: Checklists };
  assess_checklist: { request: ChecklistRequest; response: ChecklistVerdict };
  classify_owner: { request: OwnerRequest; response: OwnerResponse };
  classify_function: { request: FunctionRequest; response: FunctionResponse };
  classify_scale: { request: ScaleRequest; response: ScaleResponse };
  count_monthly_users: { request: CountRequest; response: CountResponse };
  classify_platform: { request: PlatformRequest; response: PlatformResponse };
  assess_duties: { request: DutiesRequest; response: DutiesResponse };
  list_deadlines: { request: DeadlinesRequest; response: DeadlinesResponse };
  report_platform: { request: ReportRequest; response: ReportResponse };
  assess_trust: { request: TrustRequest; response: TrustResponse };
  declare_trust: { request: DeclareRequest; response: DeclareResponse };
  check_warning_list: { request: WarningListRequest; response: WarningListResponse };
  read_security_txt: { request: SecurityTxtRequest; response: SecurityTxtResponse };
  render_report: { request: RenderRequest; response: Rendered };
  export_catalogue: { request: CatalogueRequest; response: Rendered };
  assess_indicator: { request: IndicatorRequest; response: IndicatorResponse };
  assess_indicator_set: { request: IndicatorSetRequest; response: IndicatorSetResponse };
  assess_observations: { request: ObservationsRequest; response: ObservationsResponse };
  list_indicator_concepts: { request: IndicatorConceptsRequest; response: IndicatorConcepts };
  read_indicators: { request: ReadIndicatorsRequest; response: ReadIndicatorsResponse };
  write_indicators: { request: WriteIndicatorsRequest; response: SdmxMessage };
  inspect_pdf: { request: InspectRequest; response: Inspection };
  stamp_pdf: { request: StampRequest; response: Converted };
  verify_pdf: { request: VerifyPdfRequest; response: PdfVerification };
}
