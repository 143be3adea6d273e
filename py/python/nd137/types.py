# Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
"""The types of requests and responses, as :class:`typing.TypedDict`.

They exist for editors and type checkers; at run time everything is a plain ``dict``.
Days are ISO 8601 text, ``yyyy-mm-dd``; a request may hold :class:`datetime.date` instead.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict, Union

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

__all__ = [
    "Access",
    "Acquisition",
    "Activities",
    "After",
    "AlreadyMarked",
    "Answer",
    "AnswerChoice",
    "AnswerKind",
    "ArchiveClaim",
    "ArchiveEffect",
    "Assessment",
    "Average",
    "Bilingual",
    "Body",
    "BodyChange",
    "CatalogueRequest",
    "Certainty",
    "Change",
    "Channel",
    "ChecklistId",
    "ChecklistRequest",
    "ChecklistVerdict",
    "Checklists",
    "ChecklistsRequest",
    "Citation",
    "CompactAssessment",
    "CompactFinding",
    "CompareRequest",
    "Comparison",
    "ConceptMapping",
    "Conduct",
    "ConsentException",
    "ContactFacts",
    "Content",
    "ContentFacts",
    "ContentScan",
    "ConversionRequest",
    "ConversionVerdict",
    "Converted",
    "Converter",
    "ConverterKind",
    "CopyDetails",
    "Corner",
    "Count",
    "CountRequest",
    "CountResponse",
    "CountedMonth",
    "Coverage",
    "DataToPaper",
    "DatedCount",
    "DayOutcome",
    "Deadline",
    "DeadlineKind",
    "DeadlinesRequest",
    "DeadlinesResponse",
    "DecimalNumber",
    "Declaration",
    "DeclareRequest",
    "DeclareResponse",
    "DeclaredCriterion",
    "Detail",
    "Digested",
    "Direction",
    "Distance",
    "DutiesRequest",
    "DutiesResponse",
    "DutyFacts",
    "EncryptionFacts",
    "EncryptionInfo",
    "Error",
    "ErrorKind",
    "EventGiven",
    "Evidence",
    "ExplainRequest",
    "Explanation",
    "Fact",
    "Features",
    "Finding",
    "FindingOfDay",
    "FoundConcept",
    "Frequency",
    "FullAssessment",
    "FunctionClass",
    "FunctionFound",
    "FunctionRequest",
    "FunctionResponse",
    "Given",
    "GivenFigure",
    "HolderEvidence",
    "HolderSource",
    "Indicator",
    "IndicatorAttribute",
    "IndicatorConcepts",
    "IndicatorConceptsRequest",
    "IndicatorCriteria",
    "IndicatorDuplicate",
    "IndicatorField",
    "IndicatorFormat",
    "IndicatorGroup",
    "IndicatorGroupCount",
    "IndicatorGroupRole",
    "IndicatorRequest",
    "IndicatorResponse",
    "IndicatorSetKind",
    "IndicatorSetRequest",
    "IndicatorSetResponse",
    "IndicatorShared",
    "IndicatorTally",
    "InspectRequest",
    "Inspection",
    "InstrumentInfo",
    "KeyType",
    "KindGiven",
    "Language",
    "LateObservation",
    "LawDuties",
    "LedgerCounts",
    "Level",
    "LevelApproval",
    "ListedChecklist",
    "ListedHost",
    "ListedProvision",
    "ListedQuestion",
    "Loss",
    "Mark",
    "MarkFacts",
    "MarkRead",
    "MarkRequest",
    "Marked",
    "MarkedPage",
    "Match",
    "MaxAge",
    "Message",
    "MissingFact",
    "Moment",
    "MonthUsers",
    "MonthlyUsers",
    "NumberedReading",
    "Observation",
    "ObservationGap",
    "ObservationSum",
    "ObservationsRequest",
    "ObservationsResponse",
    "OnlyIf",
    "OpenQuestion",
    "OtherAnswer",
    "Outcome",
    "OwnerBasis",
    "OwnerClass",
    "OwnerFound",
    "OwnerRequest",
    "OwnerResponse",
    "PageBoxes",
    "PageInfo",
    "PageReserve",
    "Pages",
    "Pages3",
    "PaperToData",
    "PartialConverter",
    "Payload",
    "PayloadRequest",
    "PdfVerification",
    "PersonalDataFacts",
    "Placement",
    "Plain",
    "PlatformRequest",
    "PlatformResponse",
    "PopulationKind",
    "Problems",
    "Provisions",
    "ProvisionsRequest",
    "Qr",
    "QrRequest",
    "Quote",
    "ReadBack",
    "ReadIndicatorsRequest",
    "ReadIndicatorsResponse",
    "ReadMark",
    "Reading",
    "Reason",
    "ReasonKind",
    "Recommendation",
    "Record",
    "RecordRequest",
    "Recorded",
    "Remaining",
    "RenderRequest",
    "Rendered",
    "Report",
    "ReportFormat",
    "ReportRequest",
    "ReportResponse",
    "ReportSubject",
    "Scale",
    "ScaleFigures",
    "ScaleRequest",
    "ScaleResponse",
    "Scan",
    "SdmxAnnotation",
    "SdmxAttribute",
    "SdmxData",
    "SdmxMessage",
    "SdmxMetadataSet",
    "SecurityLevelFacts",
    "SecurityTxt",
    "SecurityTxtCode",
    "SecurityTxtProblem",
    "SecurityTxtRequest",
    "SecurityTxtResponse",
    "SecurityTxtSeen",
    "Severity",
    "Side",
    "Signature",
    "SignatureInfo",
    "SignedInput",
    "Situation",
    "SourceKind",
    "StampReport",
    "StampRequest",
    "StatedFact",
    "Statistics",
    "StorageRequest",
    "StorageVerdict",
    "SystemRequest",
    "SystemVerdict",
    "TextEncoding",
    "Tier",
    "TlsObservation",
    "TlsProfile",
    "TlsReport",
    "TlsVersion",
    "Transfer",
    "TrustCriterion",
    "TrustRequest",
    "TrustResponse",
    "TrustSite",
    "UsedFigure",
    "Verification",
    "VerifyPdfRequest",
    "VerifyRequest",
    "WarningListFacts",
    "WarningListRequest",
    "WarningListResponse",
    "Wording",
    "WriteIndicatorsRequest",
    "XrefForm",
]


class Access(TypedDict):
    """How to reach the data message (Art. 5.1.b): a full URL, or a unique code, or both."""

    #: Unique code for a search page (mã tra cứu).
    code: NotRequired[Union[str, None]]
    #: Full URL of the data message (đường dẫn đầy đủ).
    url: NotRequired[Union[str, None]]

#: How a system came to be (Art. 15.3.a, b).
#: - ``project``: An investment project whose policy some level approved.
#: - ``hire``: A service that some level decided to hire.
#: - ``neither``: Neither: built in house, donated, inherited.
Acquisition: TypeAlias = Literal["project", "hire", "neither"]


class Activities(TypedDict):
    """The fields of activity in which a system's transactions take place."""

    #: Resolves administrative procedures (point a).
    administrative_procedures: NotRequired[Fact]
    #: Transactions in banking (point d).
    banking: NotRequired[Fact]
    #: Transactions in commerce (point b).
    commerce: NotRequired[Fact]
    #: Transactions in finance (point c).
    finance: NotRequired[Fact]
    #: Transactions in any other activity (point đ).
    other: NotRequired[Fact]


class After(TypedDict):
    """What stands in the document after a mark."""

    #: Bytes after the update that made the mark.
    bytes: int
    #: Objects of the marked document that were written again or removed later.
    objects_overridden: int
    #: Pages, counted from 1, whose own dictionary was written again later.
    pages_rewritten: list[int]
    #: Revisions that were appended later.
    revisions: int
    #: Signatures that cover bytes beyond the mark: they were made later, and cover the mark too.
    signatures: list[SignatureInfo]

#: What to do with a document that carries a mark of this library.
#: - ``add``: Put one more mark on it: it is converted once more, such as a message made from
#: paper that is now printed.
#: - ``refuse``: Refuse it: most often the same document was taken twice.
AlreadyMarked: TypeAlias = Literal["add", "refuse"]

#: Yes, no or unknown. Unknown is never "no".
#: - ``no``: The statement is false.
#: - ``unknown``: Nobody has said.
#: - ``yes``: The statement is true.
Answer: TypeAlias = Literal["no", "unknown", "yes"]


class AnswerChoice(TypedDict):
    """One of the answers to a question."""

    #: What it means.
    label: Bilingual
    #: What the request says.
    value: str

#: What a question takes for an answer.
#: - ``choice``: One of the choices.
#: - ``date``: A day, `yyyy-mm-dd`.
#: - ``dates``: A list of days; an empty list is an answer.
#: - ``list``: Any of the choices as a list; an empty list is an answer.
#: - ``text``: A short text.
#: - ``yes_no``: True, false or null, or with evidence.
AnswerKind: TypeAlias = Literal["choice", "date", "dates", "list", "text", "yes_no"]


class ArchiveClaim(TypedDict):
    """The PDF/A claim in the document's metadata. A claim, not a validation."""

    #: Conformance level, such as `B`; absent for PDF/A-4.
    conformance: Union[str, None]
    #: Part of ISO 19005: 1 to 4.
    part: int


class ArchiveEffect(TypedDict):
    """A PDF/A claim after the mark."""

    #: What the document claims.
    claim: ArchiveClaim
    #: Rules that the mark breaks, as stable tags; empty where it keeps them. The document itself
    #: was not validated.
    losses: list[str]

Assessment: TypeAlias = Union["CompactAssessment", "FullAssessment"]


class Average(TypedDict):
    """An average of twelve months without rounding: `whole` and `twelfths` twelfths."""

    #: What is left over: 0 to 11 twelfths.
    twelfths: int
    #: Whole users a month.
    whole: str


class Bilingual(TypedDict):
    """A rendered sentence in both languages."""

    #: English.
    en: str
    #: Vietnamese (tiếng Việt).
    vi: str


class Body(TypedDict):
    """A body as the decree names it and as it is called on a given day."""

    #: The name in the decree.
    decree_name: Bilingual
    #: The name of the body that does the work on the day.
    name: Bilingual
    #: False where the succession is not verified.
    verified: bool


class BodyChange(TypedDict):
    """A body that is called otherwise on the other day."""

    #: On the first day.
    first: Body
    #: On the second day.
    second: Body


class CatalogueRequest(TypedDict):
    """What the catalogue is made of."""

    #: The time of the catalogue.
    at: Moment

#: How sure the library is of a fact about an instrument.
#: - ``wording``: The wording was seen.
#: - ``secondary_source``: A secondary source says so.
#: - ``unverified``: Not verified.
Certainty: TypeAlias = Literal["wording", "secondary_source", "unverified"]


class Change(TypedDict):
    """A rule that says something else on the other day."""

    #: On the first day; absent where the operation did not ask it then.
    first: Union[FindingOfDay, None]
    #: Why; never empty.
    reasons: list[Reason]
    #: Rule id.
    rule: str
    #: On the second day.
    second: Union[FindingOfDay, None]

#: A channel of communication (kênh giao tiếp).
#: - ``app``: A mobile application.
#: - ``email``: E-mail.
#: - ``other``: Another.
#: - ``website``: A web site.
Channel: TypeAlias = Literal["app", "email", "other", "website"]

#: A checklist (danh mục kiểm tra).
#: - ``definitions``: What the decree defines (Art. 3).
#: - ``plans``: Five-year and yearly plans, plans of online services (Arts 6.2.a, 8.6).
#: - ``system_basics``: Basic requirements of a system or platform (Art. 6.3).
#: - ``requests``: Receiving and resolving requests (Art. 7.1).
#: - ``channels``: Electronic channels (Arts 7.2, 7.3).
#: - ``online_service``: One online public service (Arts 8.2–8.5).
#: - ``internal_administration``: Internal administration (Arts 9.1–9.3, 9.6).
#: - ``documents``: Documents and work files (Art. 9.4).
#: - ``remote_work``: Remote work and meetings (Art. 9.5).
#: - ``direction_system``: A system for direction and management (Arts 6.3, 10.6).
#: - ``direction_duties``: Data for direction and management (Arts 10.2, 11.3).
#: - ``supervision``: Supervision and inspection online (Art. 12).
#: - ``contingency``: Contingency and recovery (Art. 13).
#: - ``experts``: Experts hired from the state budget (Art. 14).
ChecklistId: TypeAlias = Literal["definitions", "plans", "system_basics", "requests", "channels", "online_service", "internal_administration", "documents", "remote_work", "direction_system", "direction_duties", "supervision", "contingency", "experts"]


class ChecklistRequest(TypedDict):
    """Answers to the questions of a checklist. Whatever is left out is unknown."""

    #: The day whose law applies.
    as_of: Union[str, date]
    #: Which checklist.
    checklist: ChecklistId
    #: How much to say.
    detail: NotRequired[Detail]
    #: The answers, by the key of the question.
    facts: NotRequired[Mapping[str, Given]]


class ChecklistVerdict(TypedDict):
    """Which requirements of a checklist are met."""

    #: A finding for each requirement.
    assessment: Assessment
    #: The questions that are still worth an answer, in the order of the checklist. A question
    #: whose answer can change nothing any more is not among them.
    questions: list[OpenQuestion]


class Checklists(TypedDict):
    """The checklists."""

    #: In the order of the decree.
    checklists: list[ListedChecklist]


class ChecklistsRequest(TypedDict):
    """Which checklists to list."""

    #: The day whose law applies; questions that it does not ask are left out.
    as_of: Union[str, date]
    #: One checklist; all if absent.
    checklist: NotRequired[Union[ChecklistId, None]]


class Citation(TypedDict):
    """A provision as a verdict shows it."""

    #: English form, such as `Decree 137/2024/NĐ-CP, Article 21(2)(đ)`.
    en: str
    #: Machine form, such as `nd137.d21.k2.dd`.
    id: str
    #: Vietnamese form, such as `điểm đ khoản 2 Điều 21 Nghị định 137/2024/NĐ-CP`.
    vi: str


class CompactAssessment(TypedDict):
    #: The day whose law was applied.
    as_of: str
    #: Always `compact`.
    detail: Literal["compact"]
    findings: list[CompactFinding]
    #: The operation that made the verdict.
    operation: str
    outcome: Outcome
    #: Version of the rule set.
    rule_set: str


class CompactFinding(TypedDict):
    """What one rule says, in short."""

    #: JSON Pointer to the fact in the request.
    at: str
    outcome: Outcome
    #: Rule id.
    rule: str


class CompareRequest(TypedDict):
    """An assessing operation, its request, and two days."""

    #: One day.
    first: Union[str, date]
    #: The operation, one whose response holds an `assessment`.
    operation: str
    #: Its request; `as_of` and `detail` are set here.
    request: Mapping[str, Any]
    #: The other day.
    second: Union[str, date]


class Comparison(TypedDict):
    """Two verdicts on the same facts."""

    #: Bodies that are called otherwise.
    bodies: list[BodyChange]
    #: The rules that say something else, in the order of the first verdict.
    changes: list[Change]
    #: The verdict of the first day.
    first: DayOutcome
    #: The operation.
    operation: str
    #: Version of the rule set, the same for both.
    rule_set: str
    #: The verdict of the second day.
    second: DayOutcome


class ConceptMapping(TypedDict):
    """What answers a part of a definition."""

    #: SDMX concepts that answer it; the first is the one that is written, and of several
    #: reported ones the first in this order is taken.
    concepts: list[str]
    #: The part, as a CSV column is called.
    field: str
    #: Further headings of a CSV column, without diacritics.
    headings: list[str]
    #: The provision that asks for it.
    provision: Union[Citation, None]
    #: What it is.
    what: Bilingual


class Conduct(TypedDict):
    """The code of conduct (bộ quy tắc ứng xử, Art. 20.2)."""

    #: A code that helps people with disabilities and other vulnerable people (d).
    accessible: NotRequired[Fact]
    #: It says how to communicate and behave on the platform (b).
    covers_conduct: NotRequired[Fact]
    #: It accords with the law and the parties' rights and interests (c).
    lawful: NotRequired[Fact]
    #: It is public and easy to reach (a).
    published: NotRequired[Fact]
    #: The parties were notified of the change through a common channel (a).
    updates_notified: NotRequired[Fact]
    #: It is published in Vietnamese (a).
    vietnamese: NotRequired[Fact]


class ConsentException(TypedDict):
    """Personal data that another law lets the site collect without consent."""

    #: The provision that allows it.
    basis: str
    #: Which data.
    data: str


class ContactFacts(TypedDict):
    """Criterion e: either is enough."""

    #: A published page names the contact; the evidence gives the URL and the day.
    page: NotRequired[Fact]
    #: The site's security.txt (RFC 9116).
    security_txt: NotRequired[Union[SecurityTxtSeen, None]]


class Content(TypedDict):
    """The mechanism for illegal content (nội dung vi phạm pháp luật, Art. 19.2)."""

    #: Owner and users agreed on a common channel (a).
    channel_agreed: NotRequired[Fact]
    #: It names a contact in Viet Nam that is responsible (c).
    contact_in_viet_nam: NotRequired[Fact]
    #: It informs affected users of the content and the remedies (c).
    informs_affected: NotRequired[Fact]
    #: It gives competent bodies act, content and person on request (c).
    informs_authorities: NotRequired[Fact]
    #: It is public on the platform and easy to reach (a).
    published: NotRequired[Fact]
    #: Competent bodies are among its trusted sources (b).
    trusts_authorities: NotRequired[Fact]
    #: Users were notified of the change through a common channel (d).
    updates_notified: NotRequired[Fact]
    #: It is published in Vietnamese (a).
    vietnamese: NotRequired[Fact]
    #: Accounts that seem to break the law are warned before handling begins (c).
    warning_before: NotRequired[Fact]


class ContentFacts(TypedDict):
    """Criterion đ."""

    #: Scans for malicious links, malware and fraud.
    scans: NotRequired[Sequence[ContentScan]]


class ContentScan(TypedDict):
    """What a scanner said of the site."""

    #: The day of the scan.
    date: NotRequired[Union[Union[str, date], None]]
    #: The last day on which it counts.
    expires: NotRequired[Union[Union[str, date], None]]
    #: How many threats it found; 0 is a clean site.
    found: NotRequired[Union[int, None]]
    #: SHA-256 of the scanner's report.
    sha256: NotRequired[Union[str, None]]
    #: The scanner and its version.
    tool: NotRequired[Union[str, None]]
    #: Where the report can be seen.
    url: NotRequired[Union[str, None]]


class ConversionRequest(TypedDict):
    """A conversion to judge."""

    #: Whether the result can be opened and used for reference (Law Art. 12.1.b).
    accessible: NotRequired[Fact]
    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much the verdict says.
    detail: NotRequired[Detail]
    #: From which medium to which.
    direction: Transfer
    #: Whether the content is as whole as in the source (Law Arts 12.1.a, 12.2.a).
    integrity: NotRequired[Fact]
    #: What is converted; unknown if absent.
    kinds: NotRequired[Union[Sequence[SourceKind], None]]
    #: The mark, field by field. Give this or `text`.
    mark: NotRequired[Union[MarkFacts, None]]
    #: Whether the electronic result can be retrieved while the system runs.
    retrievable: NotRequired[Fact]
    #: How the paper was scanned.
    scan: NotRequired[Scan]
    #: Who signed, and the seal.
    signature: NotRequired[Signature]
    #: The whole mark as printed on the document, by any tool, at most `reading::LONGEST_TEXT`
    #: bytes.
    text: NotRequired[Union[str, None]]


class ConversionVerdict(TypedDict):
    """The verdict on a conversion."""

    #: All findings.
    assessment: Assessment
    #: What was read from `text`, piece by piece; absent where no text was given.
    read: NotRequired[Union[ReadMark, None]]


class Converted(TypedDict):
    """A marked document's mark, record and report."""

    #: The mark in every form, with the verdict on it.
    marked: Marked
    #: The record of the conversion: keep it beside the document.
    record: Record
    #: SHA-256 of the record's canonical JSON.
    record_sha256: str
    #: How the document was stamped.
    report: StampReport


class Converter(TypedDict):
    """Who converted."""

    #: Agency, organisation or individual.
    kind: ConverterKind
    #: Full name (tên đầy đủ).
    name: str

#: Who converted (reading 13).
#: - ``agency``: A state agency (cơ quan).
#: - ``individual``: A person (cá nhân).
#: - ``organisation``: Another organisation (tổ chức).
ConverterKind: TypeAlias = Literal["agency", "individual", "organisation"]


class CopyDetails(TypedDict):
    """What a copy on paper shows besides (Decree 30/2020/NĐ-CP, Annex I)."""

    #: Number and symbol, such as `12/SY-SYT`.
    number: NotRequired[Union[str, None]]
    #: Place of signing (địa danh).
    place: NotRequired[Union[str, None]]
    #: Recipients (nơi nhận), on one line.
    recipients: NotRequired[Union[str, None]]

#: A corner of the page as a reader sees it.
#: - ``top_left``: Top left.
#: - ``top_right``: Top right, where Decree 30/2020/NĐ-CP, Annex I puts the signature of a
#: digital copy.
#: - ``bottom_left``: Bottom left.
#: - ``bottom_right``: Bottom right.
#: - ``clear``: On each page the first of top right, bottom right, bottom left and top left that
#: covers no visible text; where all cover some, the one that covers the fewest pieces.
Corner: TypeAlias = Literal["top_left", "top_right", "bottom_left", "bottom_right", "clear"]

#: A whole number from 0; past 2^53 as a string of digits; null if unknown.
Count: TypeAlias = Union[int, str, None]


class CountRequest(TypedDict):
    """Activity events whose users are to be counted by month."""

    #: The day of the count; months before its own are complete.
    as_of: Union[str, date]
    #: The events, in any order; one that is given twice changes no number of users.
    events: Sequence[EventGiven]


class CountResponse(TypedDict):
    """Users by month. A month without events is not listed."""

    #: The months that have events, ascending.
    months: list[CountedMonth]
    #: What the count rests on.
    provisions: list[Citation]


class CountedMonth(TypedDict):
    """The users of one month."""

    #: Events that do not count because the user was not in Viet Nam.
    abroad_events: int
    #: Whether the month was over on the day of the count.
    complete: bool
    #: The calendar month in UTC+7.
    month: str
    #: Events that do not count because they are no log-in, access or use.
    other_events: int
    #: Events without a known place.
    unknown_place_events: int
    #: Distinct users in Viet Nam.
    users: int
    #: Distinct users who were seen only without a known place; not in `users`.
    users_of_unknown_place: int

#: What the library makes of a provision.
#: - ``coded``: Rules check it, or what stands below it.
#: - ``declaratory``: It says what is, and asks nothing of anybody.
#: - ``needs_review``: It asks something that only a person can judge.
#: - ``state_body``: It gives work to a named state body only.
Coverage: TypeAlias = Literal["coded", "declaratory", "needs_review", "state_body"]


class DatedCount(TypedDict):
    """The users of one calendar month."""

    #: The calendar month in UTC+7, `YYYY-MM`.
    month: str
    #: Distinct users in Viet Nam in that month.
    users: Count


class DayOutcome(TypedDict):
    """One day's verdict in short."""

    #: The day.
    as_of: str
    #: The overall outcome.
    outcome: Outcome


class Deadline(TypedDict):
    """One date."""

    #: Whether it binds this system.
    applies: Answer
    #: The last good day, inclusive, until 23:59:59 in UTC+7.
    date: str
    #: Days from `as_of` to the last good day; below 0 once it has passed.
    days_left: int
    #: What is due.
    kind: DeadlineKind
    #: The reading by which the date was found.
    note: Bilingual
    #: The provision.
    provision: Citation
    #: What is due, in words.
    what: Bilingual

#: What is due.
#: - ``conversion_systems``: Review and equip converting systems (Art. 23).
#: - ``first_determination``: The first self-determination of scale (Art. 18.2.a).
#: - ``report``: The report of a platform at a threshold (Art. 18.2).
#: - ``yearly_information``: The yearly information of large platforms (Art. 19.3).
#: - ``yearly_determination``: The yearly self-determination (Art. 18.2.b).
DeadlineKind: TypeAlias = Literal["conversion_systems", "first_determination", "report", "yearly_information", "yearly_determination"]


class DeadlinesRequest(TypedDict):
    """A system whose dates are wanted. Whatever is left out is unknown."""

    #: The day from which days are counted.
    as_of: Union[str, date]
    #: The system converts documents that have legal value (Art. 23).
    converts: NotRequired[Fact]
    #: The days on which the owner determined the scale; an empty list if it never did.
    determinations: NotRequired[Union[Sequence[Union[str, date]], None]]
    #: Whether it is an intermediary platform.
    intermediary: NotRequired[Fact]
    #: The language of the calendar; Vietnamese if absent.
    language: NotRequired[Union[Language, None]]
    #: The system's name, for the calendar.
    name: NotRequired[Union[str, None]]
    #: The day on which it began to run.
    operating_since: NotRequired[Union[Union[str, date], None]]
    #: Its scale.
    scale: NotRequired[Union[Scale, None]]


class DeadlinesResponse(TypedDict):
    """Dates, and a calendar of them."""

    #: An iCalendar (RFC 5545) text of the deadlines that bind or may bind.
    calendar: str
    #: The deadlines in the order of their dates: fixed ones, and of the yearly ones the last
    #: that has passed and the next two.
    deadlines: list[Deadline]

#: A whole number, or a decimal number as a string; null if unknown.
DecimalNumber: TypeAlias = Union[int, str, None]


class Declaration(TypedDict):
    """A self-declaration. It is no certificate."""

    #: The day of the declaration.
    as_of: str
    #: The six criteria.
    criteria: list[DeclaredCriterion]
    #: Who signs for the owner.
    declared_by: Union[str, None]
    #: The last day on which all of the evidence counts.
    expires: Union[str, None]
    #: What it is not.
    note: Bilingual
    #: The system's owner.
    owner: str
    #: Where it is declared.
    place: Union[str, None]
    #: What it rests on.
    provisions: list[Citation]
    #: Version of the rule set.
    rule_set: str
    #: What is declared.
    statement: Bilingual
    #: The system's name.
    system: str
    #: The site's address.
    url: str


class DeclareRequest(TypedDict):
    """What a declaration is made of."""

    #: Who signs for the owner: name and position.
    declared_by: NotRequired[Union[str, None]]
    #: The system's owner (chủ quản hệ thống thông tin).
    owner: str
    #: Where it is declared.
    place: NotRequired[Union[str, None]]
    #: The system's name.
    system: str
    #: The site and the evidence; its `as_of` is the day of the declaration.
    trust: TrustRequest
    #: The site's address.
    url: str


class DeclareResponse(TypedDict):
    """The declaration in two forms."""

    #: The findings; all are met.
    assessment: Assessment
    #: The declaration.
    declaration: Declaration
    #: The declaration as a page to read and print: it loads nothing from elsewhere.
    html: str


class DeclaredCriterion(TypedDict):
    """A criterion in a declaration."""

    #: What is asked.
    asks: Bilingual
    #: What shows it.
    evidence: Bilingual
    #: The last day on which that counts, where one is known.
    expires: Union[str, None]
    #: Its letter: `a` to `e`, `dd` for đ.
    letter: str

#: How much a verdict says.
#: - ``compact``: Outcome, rule ids and pointers: the fast answer.
#: - ``full``: Texts in both languages, provisions, evidence and missing facts.
Detail: TypeAlias = Literal["compact", "full"]


class Digested(TypedDict):
    """Bytes that were digested."""

    #: How many bytes, at most `Digested::MOST`.
    bytes: int
    #: Their SHA-256, 64 lower-case hexadecimal digits.
    sha256: str

#: Which way a conversion went.
#: - ``data_to_paper``: Data message to paper (Art. 5).
#: - ``paper_to_data``: Paper to data message (Art. 4).
Direction: TypeAlias = Literal["data_to_paper", "paper_to_data"]


class Distance(TypedDict):
    """How far a total is from a threshold. Counts are strings of digits."""

    #: The distance as average monthly users: `total` divided by twelve, rounded up.
    average: str
    #: Whether the threshold is reached.
    reached: bool
    #: The smallest sum over twelve months that reaches it.
    threshold: str
    #: Users over the twelve months together: how many more reach it, or, where it is reached,
    #: how many fewer no longer do.
    total: str


class DutiesRequest(TypedDict):
    """An intermediary platform and what its owner does. Whatever is left out is unknown."""

    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much to say.
    detail: NotRequired[Detail]
    #: What the owner does.
    facts: NotRequired[DutyFacts]
    #: Whether it is an intermediary platform, as `classify_platform` tells.
    intermediary: NotRequired[Fact]
    #: The day on which it began to run; without it, twelve months or more are taken as run.
    operating_since: NotRequired[Union[Union[str, date], None]]
    #: Its scale, as `classify_scale` tells.
    scale: NotRequired[Union[Scale, None]]
    #: What some duties depend on.
    situation: NotRequired[Situation]


class DutiesResponse(TypedDict):
    """Which duties are met."""

    #: A finding for each element of each duty.
    assessment: Assessment


class DutyFacts(TypedDict):
    """Everything that is asked, by subject. Whatever is left out is unknown."""

    #: The code of conduct (Art. 20.2).
    conduct: NotRequired[Conduct]
    #: The mechanism for illegal content (Art. 19.2).
    content: NotRequired[Content]
    #: The Law's own duties (Art. 47).
    law: NotRequired[LawDuties]
    #: The mechanism for problems (Art. 19.1).
    problems: NotRequired[Problems]
    #: Recommendations and advertising (Art. 20.1).
    recommendation: NotRequired[Recommendation]
    #: Statistics of users (Art. 19.3).
    statistics: NotRequired[Statistics]


class EncryptionFacts(TypedDict):
    """Criterion c."""

    #: Observations, written by hand or by another tool.
    observations: NotRequired[Sequence[TlsObservation]]
    #: What is taken for safe.
    profile: NotRequired[TlsProfile]
    #: The report of a scanner, as it is.
    report: NotRequired[Union[TlsReport, None]]


class EncryptionInfo(TypedDict):
    """How a document is encrypted."""

    #: The security handler, usually `Standard`.
    filter: str
    #: Revision of the handler (`/R`).
    revision: int
    #: Algorithm (`/V`).
    version: int


class Error(TypedDict):
    #: The findings of a refusal.
    assessment: NotRequired[Union[Assessment, None]]
    #: JSON Pointer to the field; empty for the whole request.
    at: str
    kind: ErrorKind
    message: Bilingual
    #: Stable tag within the kind, such as `encrypted` or `signed`.
    reason: NotRequired[Union[str, None]]

#: The kinds of error, stable across languages and versions.
#: - ``invalid_json``: The request is not JSON in UTF-8.
#: - ``invalid_request``: A field is missing, unknown, of the wrong type or outside its range.
#: - ``limit_exceeded``: A limit on size, depth or number is passed.
#: - ``unknown_operation``: There is no operation of this name.
#: - ``refused``: A constructor refused; the findings say all that is missing.
#: - ``invalid_document``: The document cannot be processed.
#: - ``internal``: The library failed; please report it.
ErrorKind: TypeAlias = Literal["invalid_json", "invalid_request", "limit_exceeded", "unknown_operation", "refused", "invalid_document", "internal"]


class EventGiven(TypedDict):
    """One activity event."""

    #: Whether the user was in Viet Nam; null or absent if that is not known.
    in_viet_nam: NotRequired[Union[bool, None]]
    #: What was done: `login`, `access`, `use`, or any other word, which does not count.
    kind: KindGiven
    #: When, as RFC 3339 with an offset: `2026-10-31T17:00:00Z`.
    time: str
    #: Who: a string, or a whole number, which is the same user as its decimal string.
    user: Union[str, int]


class Evidence(TypedDict):
    """Something that can be handed over to support a fact (bằng chứng)."""

    #: The day on which it was made or seen.
    date: NotRequired[Union[str, None]]
    #: The last day on which it still holds.
    expires: NotRequired[Union[str, None]]
    #: What it shows, in the caller's words.
    note: NotRequired[Union[str, None]]
    #: SHA-256 of the document, 64 hexadecimal digits.
    sha256: NotRequired[Union[str, None]]
    #: Where it can be seen.
    url: NotRequired[Union[str, None]]


class ExplainRequest(TypedDict):
    """What to explain."""

    #: The day by which instruments and bodies are resolved.
    as_of: Union[str, date]
    #: A rule id, such as `nd137.d7.k1.a.r02`, or a provision in any of its three forms.
    what: str


class Explanation(TypedDict):
    """A rule or a provision explained."""

    #: Whom it binds.
    binds: Bilingual
    #: The ministry that it names, as it is called on the day.
    body: Union[Body, None]
    #: What the ledger says of the provision; absent for rules and for other instruments.
    coverage: Union[Coverage, None]
    #: Whether it applies on the day; absent when unknown.
    in_force: Union[bool, None]
    #: The provisions: that asked for, or those that the rule cites.
    provisions: list[Citation]
    #: How the library reads it.
    readings: list[NumberedReading]
    #: The other instruments that it refers to and that apply on the day.
    refers_to: list[InstrumentInfo]
    #: The rule, or the rules that check the provision.
    rules: list[str]
    #: The first day on which it applies, where known.
    since: Union[str, None]
    #: All of it in a few sentences.
    text: Bilingual
    #: The last day on which it applies, inclusive.
    until: Union[str, None]

#: A yes/no fact with its evidence. In JSON either an object, or plain `true`, `false` or `null`
#: where there is no evidence.
Fact: TypeAlias = Union[bool, "StatedFact", None]


class Features(TypedDict):
    """The features of a converting system, each yes, no or unknown with evidence."""

    #: Paper to data: converts the whole content (4.2.a).
    converts_whole_to_data: NotRequired[Fact]
    #: Data to paper: converts the whole content of the original (5.3.c).
    converts_whole_to_paper: NotRequired[Fact]
    #: Paper to data: puts the mark and the other information of 4.1 on the data message (4.2.b).
    marks_data: NotRequired[Fact]
    #: Data to paper: puts the mark and the other information of 5.2 on the paper (5.3.b).
    marks_paper: NotRequired[Fact]
    #: Data to paper: retrieves the original and shows it complete (5.3.a).
    retrieves_original: NotRequired[Fact]
    #: Paper to data: information and cyber security as the law asks (4.2.d).
    secured: NotRequired[Fact]
    #: Paper to data: signs digitally (4.2.đ).
    signs: NotRequired[Fact]
    #: Paper to data: stores the data message (4.2.c).
    stores: NotRequired[Fact]


class Finding(TypedDict):
    #: Arguments of the message; counts as decimal strings.
    args: dict[str, Any]
    #: What is asked.
    asks: Plain
    #: JSON Pointer to the fact in the request.
    at: str
    evidence: list[Quote]
    message: Message
    missing: list[MissingFact]
    outcome: Outcome
    provisions: list[Citation]
    #: Numbers of the readings that the rule rests on.
    readings: list[int]
    #: Rule id.
    rule: str
    severity: Severity


class FindingOfDay(TypedDict):
    """What one rule said on one day."""

    #: JSON Pointer to the fact in the request.
    at: str
    #: Stable key of the sentence.
    key: str
    #: The sentence.
    message: Bilingual
    #: The outcome.
    outcome: Outcome
    #: Whether it counts towards the overall outcome.
    severity: Severity


class FoundConcept(TypedDict):
    """A concept or column that was found."""

    #: The part of a definition that it answers; null where it becomes an attribute.
    answers: Union[IndicatorField, None]
    #: The concept's id, or the column's heading.
    id: str
    #: The concept's name.
    name: Union[str, None]

#: How often an indicator comes (kỳ dữ liệu), the shortest first.
#: - ``continuous``: Without pause, or several times a day (liên tục).
#: - ``day``: Every day (ngày).
#: - ``week``: Every week (tuần).
#: - ``month``: Every month (tháng).
#: - ``quarter``: Every quarter (quý).
#: - ``half_year``: Every half year (6 tháng).
#: - ``year``: Every year (năm).
#: - ``several_years``: Less than once a year.
Frequency: TypeAlias = Literal["continuous", "day", "week", "month", "quarter", "half_year", "year", "several_years"]


class FullAssessment(TypedDict):
    #: The day whose law was applied.
    as_of: str
    #: Always `full`.
    detail: Literal["full"]
    findings: list[Finding]
    #: The operation that made the verdict.
    operation: str
    outcome: Outcome
    #: Version of the rule set.
    rule_set: str

#: A class of e-transaction system by function (Art. 16.1).
#: - ``administrative_procedures``: Administrative procedures (thủ tục hành chính; point a).
#: - ``commerce``: Commerce (thương mại; point b).
#: - ``finance``: Finance (tài chính; point c).
#: - ``banking``: Banking (ngân hàng; point d).
#: - ``other``: Any other activity (hoạt động khác; point đ).
FunctionClass: TypeAlias = Literal["administrative_procedures", "commerce", "finance", "banking", "other"]

FunctionFound = TypedDict(
    "FunctionFound",
    {
        #: The class.
        "class": "FunctionClass",
        #: The point of Art. 16.1.
        "provision": "Citation",
    },
)
FunctionFound.__doc__ = "A class with the point that names it."


class FunctionRequest(TypedDict):
    """What a system lets its users do. Every fact may be left out."""

    #: Issues or authenticates accounts for electronic transactions.
    accounts: NotRequired[Fact]
    #: The fields of activity.
    activities: NotRequired[Activities]
    #: The day whose law applies.
    as_of: Union[str, date]
    #: Electronic contracts are concluded on it.
    contracts: NotRequired[Fact]
    #: How much to say.
    detail: NotRequired[Detail]
    #: Unilateral legal acts that create, change or end rights or obligations are done on it.
    unilateral_acts: NotRequired[Fact]


class FunctionResponse(TypedDict):
    """Whether a system serves electronic transactions, and its classes."""

    #: What the rules say.
    assessment: Assessment
    #: The classes in the order of the points; a system may have several (reading 28).
    classes: list[FunctionFound]
    #: Whether it is an e-transaction system at all (reading 18).
    serves_transactions: Answer

#: An answer: yes, no or unknown with evidence; a text, a choice or a day; or a list.
Given: TypeAlias = Union["Fact", str, Sequence[str]]


class GivenFigure(TypedDict):
    """A population figure that the caller gives, with its source."""

    #: What it counts.
    kind: PopulationKind
    #: The day on which it was published.
    published: Union[str, date]
    #: Where it was published.
    source: str
    #: People, greater than 0.
    value: Count


class HolderEvidence(TypedDict):
    """One piece of evidence for an individual owner."""

    #: The document, with its date.
    evidence: NotRequired[Evidence]
    #: The person whom it names.
    holder: str
    #: What it is.
    source: HolderSource

#: What tells who an individual owner is (Art. 15.3.c).
#: - ``hosting_contract``: The contract that hires hosting.
#: - ``domain_registration``: The registration of the site's domain name.
#: - ``store_account``: The account that publishes the mobile application.
HolderSource: TypeAlias = Literal["hosting_contract", "domain_registration", "store_account"]


class Indicator(TypedDict):
    """The definition of an indicator. What is absent or null is unknown; an empty text or list
    says that there is none.
    """

    #: Its attributes (thuộc tính, 10.4.d): concepts, classification, scope and the like.
    attributes: NotRequired[Union[list[IndicatorAttribute], None]]
    #: Its code (mã chỉ số).
    code: NotRequired[Union[str, None]]
    #: The point of collection follows the division of state management (10.4.b).
    collection_by_function: NotRequired[Fact]
    #: The bodies that collect it (đầu mối thu thập, 10.4.b): there has to be one.
    collection_points: NotRequired[Union[list[str], None]]
    #: It is combined with statistics and other reporting (10.4.c).
    combined_with_statistics: NotRequired[Fact]
    #: How far it can be compared (khả năng so sánh, 10.4.d).
    comparability: NotRequired[Union[str, None]]
    #: Why it was chosen (10.5).
    criteria: NotRequired[IndicatorCriteria]
    #: Its main disaggregations (phân tổ chủ yếu, 10.4.d).
    disaggregations: NotRequired[Union[list[str], None]]
    #: It fits and reflects goals, programmes and tasks (10.4.a).
    fits_objectives: NotRequired[Fact]
    #: The groups of the set that it belongs to (10.3), by their ids.
    groups: NotRequired[Union[list[str], None]]
    #: It measures results and effectiveness of work (10.4.d).
    measures_results: NotRequired[Fact]
    #: How it is computed (phương pháp tính, 10.4.d).
    method: NotRequired[Union[str, None]]
    #: Its name (tên chỉ số).
    name: NotRequired[Union[str, None]]
    #: Its data period (kỳ dữ liệu, 10.4.d): a word such as `month` or `tháng`, an SDMX code such
    #: as `M`, or any text.
    period: NotRequired[Union[str, None]]
    #: It takes over data of existing systems and databases (10.4.b).
    reuses_existing: NotRequired[Fact]
    #: It is connected, shared and used again uniformly from centre to locality (10.4.b).
    shared: NotRequired[Fact]
    #: Where its data come from (nguồn dữ liệu, 10.4.d).
    source: NotRequired[Union[str, None]]
    #: Its unit of measurement (đơn vị đo lường, 10.4.d).
    unit: NotRequired[Union[str, None]]
    #: Its data are updated regularly (10.4.b).
    updated_regularly: NotRequired[Fact]


class IndicatorAttribute(TypedDict):
    """One more thing that a definition says of its indicator (thuộc tính)."""

    #: What it is called: an SDMX concept, a column's heading, or any name.
    name: str
    #: What the definition says.
    value: str


class IndicatorConcepts(TypedDict):
    """The table of concepts."""

    #: One row a part of a definition.
    mappings: list[ConceptMapping]


class IndicatorConceptsRequest(TypedDict):
    """Asks for the table of concepts."""


class IndicatorCriteria(TypedDict):
    """Why an indicator was chosen (tiêu chí lựa chọn, Art. 10.5): any one is enough."""

    #: It supports analysis, forecasts and proposals (b).
    analysis: NotRequired[Fact]
    #: It is a component of related statistical indicators (đ).
    component: NotRequired[Fact]
    #: It decides whether important, priority goals and tasks are reached (a).
    decisive: NotRequired[Fact]
    #: It comes at short, regular intervals (continuously, daily, weekly, monthly) and is shared
    #: automatically (d). Checked against the declared data period.
    frequent: NotRequired[Fact]
    #: It is concrete, quantitative, measurable, limited in time and can be verified (c).
    measurable: NotRequired[Fact]


class IndicatorDuplicate(TypedDict):
    """One indicator defined more than once."""

    #: The places of the definitions; the first is 0.
    indicators: list[int]
    #: The code or the name that they share.
    key: str
    #: The different sources.
    sources: list[str]
    #: The different units.
    units: list[str]
    #: Whether the code or the name is shared.
    what: IndicatorShared

#: A part of a definition.
#: - ``attributes``: Whatever answers no other part.
#: - ``code``: The code.
#: - ``collection_by_function``: The point of collection follows state management.
#: - ``collection_points``: The bodies that collect it.
#: - ``combined_with_statistics``: Combined with statistics.
#: - ``comparability``: Comparability.
#: - ``criterion_analysis``: Criterion b.
#: - ``criterion_component``: Criterion đ.
#: - ``criterion_decisive``: Criterion a.
#: - ``criterion_frequent``: Criterion d.
#: - ``criterion_measurable``: Criterion c.
#: - ``disaggregations``: Main disaggregations.
#: - ``fits_objectives``: Fits goals and tasks.
#: - ``groups``: Groups of the set.
#: - ``measures_results``: Measures results.
#: - ``method``: Method of computation.
#: - ``name``: Name.
#: - ``period``: Data period.
#: - ``reuses_existing``: Takes over existing data.
#: - ``shared``: Shared from centre to locality.
#: - ``source``: Source of the data.
#: - ``unit``: Unit of measurement.
#: - ``updated_regularly``: Updated regularly.
IndicatorField: TypeAlias = Literal["attributes", "code", "collection_by_function", "collection_points", "combined_with_statistics", "comparability", "criterion_analysis", "criterion_component", "criterion_decisive", "criterion_frequent", "criterion_measurable", "disaggregations", "fits_objectives", "groups", "measures_results", "method", "name", "period", "reuses_existing", "shared", "source", "unit", "updated_regularly"]

#: How definitions are written.
#: - ``csv``: A heading, then one definition a line (RFC 4180).
#: - ``json``: A list of definitions as in `assess_indicator`, or an object with `indicators`.
#: - ``sdmx_json``: SDMX-JSON 1.0 or 2.0.
#: - ``sdmx_ml``: SDMX-ML 2.1 or 3.0.
IndicatorFormat: TypeAlias = Literal["csv", "json", "sdmx_json", "sdmx_ml"]


class IndicatorGroup(TypedDict):
    """A group of the set."""

    #: Its id, as the indicators' `groups` name it.
    id: str
    #: What it is called.
    name: NotRequired[Union[str, None]]
    #: What it is for; unknown if absent.
    role: NotRequired[Union[IndicatorGroupRole, None]]


class IndicatorGroupCount(TypedDict):
    """How many indicators a group has."""

    #: The group's id.
    id: str
    #: How many indicators name it.
    indicators: int
    #: What it is for.
    role: Union[IndicatorGroupRole, None]

#: What a group of indicators is for (nhóm chỉ số, Art. 10.3).
#: - ``ad_hoc``: What the Government or its head asks for ad hoc.
#: - ``council_targets``: Targets of the provincial council's resolutions, yearly and for five
#: years.
#: - ``daily_monthly``: Daily and monthly steering.
#: - ``emergencies``: Emergencies, disasters, epidemics, rescue.
#: - ``government_tasks``: Tasks given by the Government and its head.
#: - ``local_specific``: Indicators specific to the locality.
#: - ``national_programmes``: National target programmes and important national projects.
#: - ``other``: A group that the law does not name.
IndicatorGroupRole: TypeAlias = Literal["ad_hoc", "council_targets", "daily_monthly", "emergencies", "government_tasks", "local_specific", "national_programmes", "other"]


class IndicatorRequest(TypedDict):
    """A definition to judge."""

    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much to say.
    detail: NotRequired[Detail]
    #: The definition.
    indicator: NotRequired[Indicator]


class IndicatorResponse(TypedDict):
    """The verdict on a definition."""

    #: A finding for each element of Arts 10.4 and 10.5.
    assessment: Assessment
    #: How often it comes, as read from its data period; null if that is another text.
    frequency: Union[Frequency, None]

#: Whose set it is (Art. 10.3).
#: - ``government``: The Government and its head (a).
#: - ``ministry``: The leaders of a ministry or sector (b).
#: - ``other``: Another state agency, which chooses for itself (d).
#: - ``province``: The leaders of a provincial people's committee (c).
IndicatorSetKind: TypeAlias = Literal["government", "ministry", "other", "province"]


class IndicatorSetRequest(TypedDict):
    """A set to judge. The definitions stand in the request, or come as a document."""

    #: Whether the Government or its head asked for indicators ad hoc (10.3.a).
    ad_hoc_requested: NotRequired[Fact]
    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much to say.
    detail: NotRequired[Detail]
    #: How the document's characters are written; found out if absent.
    encoding: NotRequired[Union[TextEncoding, None]]
    #: How the document is written; found out if absent.
    format: NotRequired[Union[IndicatorFormat, None]]
    #: The groups. A group whose id is the name of a role need not be listed.
    groups: NotRequired[Union[Sequence[IndicatorGroup], None]]
    #: The definitions, where no document brings them; at most 200,000.
    indicators: NotRequired[Union[Sequence[Indicator], None]]
    #: Whose set it is; unknown if absent.
    kind: NotRequired[Union[IndicatorSetKind, None]]


class IndicatorSetResponse(TypedDict):
    """The verdict on a set."""

    #: A finding for each rule of the set, then one for each rule of its definitions.
    assessment: Assessment
    #: Each rule of the definitions, with the definitions that do not simply meet it.
    definitions: list[IndicatorTally]
    #: Indicators that are defined more than once.
    duplicates: list[IndicatorDuplicate]
    #: The groups, declared ones first, then those that indicators name.
    groups: list[IndicatorGroupCount]
    #: How many definitions there are.
    indicators: int
    #: The indicators in no group.
    ungrouped: list[int]

#: What two definitions share.
#: - ``code``: The code.
#: - ``name``: The name, without regard to case, spaces and the place of the tone mark.
IndicatorShared: TypeAlias = Literal["code", "name"]


class IndicatorTally(TypedDict):
    """What becomes of a rule over all definitions of a set. Definitions are named by their
    place,
    the first is 0.
    """

    #: How many meet it.
    met: int
    #: Those that a person has to look at.
    needs_review: list[int]
    #: Those that do not meet it.
    not_met: list[int]
    #: The rule.
    rule: str
    #: Those of which a fact is missing.
    undetermined: list[int]


class InspectRequest(TypedDict):
    """The request of `inspect_pdf`; the document travels with it."""

    #: How many pages to describe one by one; 50 if absent. The count is always told.
    page_details: NotRequired[Union[int, None]]


class Inspection(TypedDict):
    """What `inspect` found. Claims are told as the document makes them; nothing was validated."""

    #: The PDF/A claim.
    archive_claim: Union[ArchiveClaim, None]
    #: Length of the document in bytes.
    bytes: int
    #: The version in the catalog, which counts where it is later than that of the header.
    catalog_version: Union[str, None]
    #: Signature fields that wait for a signature.
    empty_signature_fields: int
    #: Present where the document is encrypted. Then only what is readable without a password is
    #: told, and a mark is refused.
    encryption: Union[EncryptionInfo, None]
    #: The version in the header.
    header_version: str
    #: Bytes before the header.
    junk_before_header: int
    #: Arranged for showing the first page early.
    linearized: bool
    #: Marks of this library that the document records.
    mark_count: int
    #: Some objects stand in object streams.
    object_streams: bool
    #: Pages of the document; absent where an encrypted document hides them.
    page_count: Union[int, None]
    #: The first pages, up to the limit `page_details`.
    pages: list[PageInfo]
    #: The catalog holds usage rights or a certification (`/Perms`).
    permissions: bool
    #: How often the document was written: 1 where nothing was appended.
    revisions: int
    #: SHA-256 of the document.
    sha256: str
    #: Signatures as the document states them, in the order of their fields.
    signatures: list[SignatureInfo]
    #: Has a structure for screen readers.
    tagged: bool
    #: How the newest revision lists its objects.
    xref_form: XrefForm

InstrumentInfo = TypedDict(
    "InstrumentInfo",
    {
        #: How sure the dates are.
        "certainty": "Certainty",
        #: First day on which it applies, if known.
        "from": Union[str, None],
        #: What it governs here.
        "governs": "Bilingual",
        #: Machine form.
        "id": str,
        #: Whether it applies on the day asked for; absent when unknown.
        "in_force": Union[bool, None],
        #: Kind and number.
        "title": "Bilingual",
        #: Last day on which it applies, inclusive.
        "until": Union[str, None],
    },
)
InstrumentInfo.__doc__ = "What the library knows of an instrument."

#: The kind of a certificate's key.
#: - ``dsa``: DSA.
#: - ``ec``: ECDSA over a NIST or similar curve.
#: - ``ed``: Ed25519 or Ed448.
#: - ``rsa``: RSA.
KeyType: TypeAlias = Literal["dsa", "ec", "ed", "rsa"]

#: What was done: `login`, `access` and `use` make a user; any other word does not (Art. 17.1).
KindGiven: TypeAlias = str

#: A language that the library speaks.
#: - ``en``: English.
#: - ``vi``: Vietnamese (tiếng Việt).
Language: TypeAlias = Literal["en", "vi"]


class LateObservation(TypedDict):
    """An observation that came late."""

    #: The last good day.
    due: str
    #: Its place; the first is 0.
    observation: int
    #: When it came.
    reported: str


class LawDuties(TypedDict):
    """Duties that stand in the Law (Law 20/2023/QH15, Art. 47)."""

    #: The law on electronic transactions and related law is complied with (1.a).
    compliance: NotRequired[Fact]
    #: Incidents and risks of abuse are reported every year (2.d).
    incident_report: NotRequired[Fact]
    #: Information is given electronically on request (1.b).
    information_on_request: NotRequired[Fact]
    #: The security of the system is monitored (1.c).
    security_monitoring: NotRequired[Fact]
    #: Users can uninstall pre-installed applications that are not essential (3.c).
    uninstall: NotRequired[Fact]


class LedgerCounts(TypedDict):
    """How many of the listed provisions there are of each kind."""

    #: Checked by rules.
    coded: int
    #: Asks nothing of anybody.
    declaratory: int
    #: Left to a person.
    needs_review: int
    #: Addressed to a state body only.
    state_body: int

#: Error correction of a QR code (ISO/IEC 18004).
#: - ``L``: About 7 % of the symbol can be lost.
#: - ``M``: About 15 %.
#: - ``Q``: About 25 %.
#: - ``H``: About 30 %.
Level: TypeAlias = Literal["L", "M", "Q", "H"]


class LevelApproval(TypedDict):
    """A decision that approves a security level (quyết định phê duyệt cấp độ)."""

    #: Its day.
    date: NotRequired[Union[Union[str, date], None]]
    #: The last day on which it holds, if it says one.
    expires: NotRequired[Union[Union[str, date], None]]
    #: Who issued it.
    issuer: NotRequired[Union[str, None]]
    #: Its number and symbol.
    number: NotRequired[Union[str, None]]
    #: SHA-256 of the document.
    sha256: NotRequired[Union[str, None]]
    #: Where it can be seen.
    url: NotRequired[Union[str, None]]


class ListedChecklist(TypedDict):
    """A checklist."""

    #: Its name in a request.
    checklist: ChecklistId
    #: Its questions, in the order in which to ask them.
    questions: list[ListedQuestion]
    #: What is judged.
    subject: Bilingual
    #: What it is about.
    title: Bilingual


class ListedHost(TypedDict):
    """A host that is listed."""

    #: JSON Pointer to it.
    at: str
    #: The entry that covers it.
    entry: str
    #: The entry names one page of the host.
    page: bool


class ListedProvision(TypedDict):
    """An article, clause or point of the decree."""

    #: Its three written forms.
    citation: Citation
    #: What the library makes of it.
    coverage: Coverage
    #: Why.
    reason: Bilingual
    #: The rules that check it or what stands below it.
    rules: list[str]
    #: What an article is about; absent for clauses and points.
    title: NotRequired[Union[Bilingual, None]]


class ListedQuestion(TypedDict):
    """A question of a checklist."""

    #: The question.
    asks: Bilingual
    #: The answers to choose from; empty for other kinds.
    choices: list[AnswerChoice]
    #: Its key in `facts`.
    key: str
    #: What it takes for an answer.
    kind: AnswerKind
    #: Asked only if all of these hold.
    only_if: list[OnlyIf]
    #: The provision that makes the answer matter.
    provision: Citation
    #: The rules that the answer decides; empty for a question on which only conditions rest.
    rules: list[str]
    #: Why the answer matters.
    why: Bilingual


class Loss(TypedDict):
    """Something that the form cannot say, or says in another way."""

    #: Stable tag.
    id: str
    #: What becomes of it.
    what: Bilingual


class Mark(TypedDict):
    """A complete conversion mark. Made by `MarkRequest`(super::MarkRequest), or read back from a
    record or payload.
    """

    #: How to reach the data message.
    access: Access
    #: When the conversion was done.
    at: Moment
    #: Who converted.
    converter: Converter
    #: What a copy on paper shows besides.
    copy: CopyDetails
    #: Which way it went.
    direction: Direction
    #: What was converted.
    kinds: list[SourceKind]
    #: Name of the owner of the system (chủ quản hệ thống thông tin).
    owner: NotRequired[Union[str, None]]
    #: SHA-256 of the source's bytes, 64 lower-case hexadecimal digits.
    source_sha256: NotRequired[Union[str, None]]
    #: Name of the information system.
    system: NotRequired[Union[str, None]]
    #: The mark's own words.
    wording: Wording


class MarkFacts(TypedDict):
    """A mark as far as it is known."""

    #: URL or code.
    access: NotRequired[Access]
    #: Time of conversion, as written.
    at: NotRequired[Union[str, None]]
    #: True if nothing else stands in the mark: what is not given is then not there, rather than
    #: not known.
    complete: NotRequired[bool]
    #: Who converted.
    converter: NotRequired[PartialConverter]
    #: For copies.
    copy: NotRequired[CopyDetails]
    #: Name of the system's owner.
    owner: NotRequired[Union[str, None]]
    #: Name of the system.
    system: NotRequired[Union[str, None]]
    #: The mark's words; for copies, the form of copy.
    wording: NotRequired[Union[str, None]]


class MarkRead(TypedDict):
    """A mark of the document."""

    #: What was appended after the mark.
    after: After
    #: Whether the record still stands in the newest revision, or only in an older one.
    current: bool
    #: Whether the update that made the mark is byte for byte as it was written.
    increment: Match
    #: Length of the update that made the mark.
    increment_length: int
    #: SHA-256 of the update, as its record states it.
    increment_sha256: str
    #: The text of the mark as it was given.
    lines: list[str]
    #: When the mark says it was made.
    made_at: str
    #: Whether the document before the mark has the digest that the record states.
    original: Match
    #: Length of the document before the mark, as the record states it.
    original_length: int
    #: SHA-256 of those bytes, recomputed; absent where the document is shorter.
    original_sha256_computed: Union[str, None]
    #: SHA-256 of those bytes, as the record states it.
    original_sha256_declared: str
    #: Pages that were marked.
    pages_marked: int
    #: Pages, counted from 1 in the newest revision, that still show the mark.
    pages_showing: list[int]
    #: The payload, unchanged.
    payload: str
    #: The program that wrote the mark, as its record states it.
    producer: str


class MarkRequest(TypedDict):
    """What a mark is made from. Every field may be left out: the answer then says what is
    missing.
    """

    #: URL or code; asked for by Art. 5.1.b when data becomes paper.
    access: NotRequired[Access]
    #: Time of conversion, in any spelling that `Moment` reads.
    at: NotRequired[Union[str, None]]
    #: Who converted.
    converter: NotRequired[PartialConverter]
    #: For copies on paper.
    copy: NotRequired[CopyDetails]
    #: How much the verdict says.
    detail: NotRequired[Detail]
    #: What is converted; unknown if absent.
    kinds: NotRequired[Union[Sequence[SourceKind], None]]
    #: Name of the system's owner.
    owner: NotRequired[Union[str, None]]
    #: The QR code wanted.
    qr: NotRequired[QrRequest]
    #: SHA-256 of the source's bytes in hexadecimal.
    source_sha256: NotRequired[Union[str, None]]
    #: Name of the system.
    system: NotRequired[Union[str, None]]
    #: Another wording than the default.
    wording: NotRequired[Union[Wording, None]]


class Marked(TypedDict):
    """A mark in every form in which it is used."""

    #: The verdict on the mark itself.
    assessment: Assessment
    #: The mark as one line for a footer.
    footer: str
    #: The mark as lines for print.
    lines: list[str]
    #: The mark itself.
    mark: Mark
    #: The QR code; absent for `Tier::None`.
    qr: Union[Qr, None]
    #: What the law asks besides the mark.
    remaining: list[Remaining]


class MarkedPage(TypedDict):
    """A page that carries the mark."""

    #: The corner where the mark stands.
    corner: Corner
    #: Counted from 1.
    page: int
    #: The mark in page space, thousandths of a user unit: left, bottom, right, top.
    rect_milli: list[int]

#: Whether bytes are what a record says.
#: - ``same``: They are.
#: - ``different``: They are not.
#: - ``missing``: The document is too short to hold them, or was written anew: nothing can be
#: compared.
Match: TypeAlias = Literal["same", "different", "missing"]


class MaxAge(TypedDict):
    """How many days evidence counts that does not say when it lapses. The decree says nothing of
    this: the numbers are the library's own defaults.
    """

    #: A scan of the content: 30 days.
    scan_days: NotRequired[int]
    #: An observation of TLS: 90 days.
    tls_days: NotRequired[int]
    #: A copy of the warning list: 7 days.
    warning_list_days: NotRequired[int]


class Message(TypedDict):
    en: str
    #: Stable key of the sentence.
    key: str
    vi: str


class MissingFact(TypedDict):
    #: JSON Pointer to the place where the request would give the fact.
    at: str
    #: The provision that needs it.
    provision: Citation
    #: Why it is needed.
    why: Plain

#: A time, canonically `2026-11-21T14:30:05+07:00`; the common Vietnamese spellings are read too.
Moment: TypeAlias = str


class MonthUsers(TypedDict):
    """One month that an answer rests on."""

    #: The calendar month in UTC+7.
    month: str
    #: Users in that month as a string of digits; null where nobody has said.
    users: Union[str, None]

#: At most twelve counts for the complete months before as_of, oldest first; or objects that name
#: their month.
MonthlyUsers: TypeAlias = Union[Sequence["Count"], Sequence["DatedCount"], None]


class NumberedReading(TypedDict):
    """A reading with its number."""

    #: Its number.
    number: int
    #: What the library does.
    text: Bilingual


class Observation(TypedDict):
    """One value of an indicator."""

    #: The breakdown that the value is a part of, such as `sex`; absent for the whole.
    breakdown: NotRequired[Union[str, None]]
    #: Which part of the breakdown, such as `female`.
    part: NotRequired[Union[str, None]]
    #: The period: `2026`, `2026-S1`, `2026-Q3`, `2026-10`, `2026-W07` or `2026-10-05`.
    period: str
    #: The day on which it was provided.
    reported: NotRequired[Union[Union[str, date], None]]
    #: Its unit, where it differs from `observed_unit`.
    unit: NotRequired[Union[str, None]]
    #: The value; null fills no period.
    value: NotRequired[DecimalNumber]


class ObservationGap(TypedDict):
    """Consecutive periods without data."""

    #: The first of them.
    first: str
    #: The last of them.
    last: str
    #: How many there are.
    periods: int


class ObservationSum(TypedDict):
    """Parts that do not add up to the whole."""

    #: The breakdown.
    breakdown: str
    #: How far sum and whole lie apart.
    difference: str
    #: The period.
    period: str
    #: The sum of the parts.
    sum: str
    #: The whole.
    whole: str


class ObservationsRequest(TypedDict):
    """Observations of one indicator to judge."""

    #: Whether parts add up to the whole: true for counts and sums, false for rates and averages.
    additive: NotRequired[Fact]
    #: The day on which they are looked at.
    as_of: Union[str, date]
    #: How much to say.
    detail: NotRequired[Detail]
    #: How many days after its end a period's data are due.
    due_days: NotRequired[Union[int, None]]
    #: The first period that must have data; the first observed one if absent.
    first: NotRequired[Union[str, None]]
    #: The last period that must have data; the last one that is due if absent.
    last: NotRequired[Union[str, None]]
    #: The observations, in any order.
    observations: NotRequired[Union[Sequence[Observation], None]]
    #: The unit of the observations that name none.
    observed_unit: NotRequired[Union[str, None]]
    #: The indicator's data period, as in its definition.
    period: NotRequired[Union[str, None]]
    #: How far the sum of the parts may lie from the whole; 0 if absent.
    tolerance: NotRequired[DecimalNumber]
    #: The indicator's unit, as in its definition.
    unit: NotRequired[Union[str, None]]


class ObservationsResponse(TypedDict):
    """The verdict on observations. Observations are named by their place, the first is 0."""

    #: A finding for each rule.
    assessment: Assessment
    #: How often the indicator comes, as read from its data period.
    frequency: Union[Frequency, None]
    #: Those in the future.
    future: list[int]
    #: Those that came late.
    late: list[LateObservation]
    #: Periods without data, between the first and the last that must have them.
    missing: list[ObservationGap]
    #: Periods (and parts) that have more than one value.
    repeated: list[list[int]]
    #: Parts that do not add up.
    sums: list[ObservationSum]
    #: Those of periods that had not ended.
    unfinished: list[int]
    #: Those of another data period than the declared one.
    wrong_period: list[int]
    #: Those with another unit.
    wrong_unit: list[int]


class OnlyIf(TypedDict):
    """A condition under which a question is asked."""

    #: The answers that lead to it: `yes`, `no`, or values of choices.
    answers: list[str]
    #: The key of the other question.
    key: str


class OpenQuestion(TypedDict):
    """A question whose answer can still change a finding."""

    #: The question.
    asks: Bilingual
    #: JSON Pointer to the place of the answer.
    at: str
    #: Whether the answer can still change the overall outcome.
    decides: bool
    #: Its key in `facts`.
    key: str
    #: The rules that wait for it.
    rules: list[str]


class OtherAnswer(TypedDict):
    """The class under the latest population figure of the other kind."""

    #: That figure.
    population: UsedFigure
    #: The class by it; null while it cannot be determined.
    scale: Union[Scale, None]

#: What a rule says of a subject.
#: - ``met``: The requirement is met (đáp ứng).
#: - ``not_met``: The requirement is not met (không đáp ứng).
#: - ``undetermined``: Facts are missing (chưa xác định được); each is listed.
#: - ``not_applicable``: The requirement does not bind here (không áp dụng).
#: - ``needs_review``: The law leaves it to a person (cần người xem xét).
Outcome: TypeAlias = Literal["met", "not_met", "undetermined", "not_applicable", "needs_review"]

#: Why somebody is held to be the owner.
#: - ``approver``: Approved the project or decided the hire.
#: - ``direct_manager``: Manages the system directly; the fallback of reading 27.
#: - ``domain_registration``: Registered the domain name.
#: - ``hosting_contract``: Hires the hosting.
#: - ``ministry_or_province``: Is the ministry, body or province that has the system.
#: - ``store_account``: Publishes the application.
OwnerBasis: TypeAlias = Literal["approver", "direct_manager", "domain_registration", "hosting_contract", "ministry_or_province", "store_account"]

#: The class of a system by its owner (Art. 15.2).
#: - ``state_body``: A state body (cơ quan, tổ chức nhà nước; point a).
#: - ``organisation``: An organisation or enterprise (tổ chức, doanh nghiệp; point b).
#: - ``individual``: An individual (cá nhân; point c).
OwnerClass: TypeAlias = Literal["state_body", "organisation", "individual"]


class OwnerFound(TypedDict):
    """Somebody who is the owner by a provision."""

    #: Why.
    basis: OwnerBasis
    #: The name as given.
    name: str
    #: The provision.
    provision: Citation

OwnerRequest = TypedDict(
    "OwnerRequest",
    {
        #: How the system came to be.
        "acquisition": NotRequired[Union["Acquisition", None]],
        #: The level that approved the project's investment policy or decided the hire.
        "approver": NotRequired[Union[str, None]],
        #: The day whose law applies.
        "as_of": Union[str, date],
        #: The class of the owner.
        "class": NotRequired[Union["OwnerClass", None]],
        #: How much to say.
        "detail": NotRequired["Detail"],
        #: Evidence for an individual owner.
        "holders": NotRequired[Sequence["HolderEvidence"]],
        #: The body that manages the system directly (Art. 15.1).
        "manager": NotRequired[Union[str, None]],
        #: Whether the recorded owner has the authority to manage the system directly (Art.
        #: 15.1).
        "manages_directly": NotRequired["Fact"],
        #: The ministry, ministerial-level body, government body or province that has the system.
        "ministry_or_province": NotRequired[Union[str, None]],
        #: The owner as the record has it; checked against what Art. 15.3 gives.
        "recorded_owner": NotRequired[Union[str, None]],
    },
)
OwnerRequest.__doc__ = "A system whose owner is to be determined. Every fact may be left out."

OwnerResponse = TypedDict(
    "OwnerResponse",
    {
        #: What the rules say.
        "assessment": "Assessment",
        #: The class; null where it is not known.
        "class": Union["OwnerClass", None],
        #: The point of Art. 15.2 that names the class.
        "class_provision": Union["Citation", None],
        #: Everybody who is the owner by Art. 15.3; two that differ need a person's review.
        "owners": list["OwnerFound"],
    },
)
OwnerResponse.__doc__ = "The owner of a system and its class."


class PageBoxes(TypedDict):
    """The boxes of a page in thousandths of a user unit, and how it is turned."""

    #: The visible part of the page: left, bottom, right, top.
    crop_box_milli: list[int]
    #: The whole sheet: left, bottom, right, top.
    media_box_milli: list[int]
    #: Degrees clockwise: 0, 90, 180 or 270.
    rotation: int
    #: Size of a user unit in thousandths of a point; 1000 is usual.
    user_unit_milli: int


class PageInfo(TypedDict):
    """A page."""

    #: Boxes and rotation; absent where the page has no readable ones.
    boxes: Union[PageBoxes, None]
    #: Counted from 1.
    page: int


class PageReserve(TypedDict):
    """What lies under the mark on one page."""

    #: Visible annotations other than links; they lie over the mark, not under it.
    annotations: int
    #: Painted lines and areas, such as table rules, seals or a coloured background.
    drawings: int
    #: Texts that are there for search only, as under a scan.
    hidden_texts: int
    #: Images; a scan is one that fills the page.
    images: int
    #: Counted from 1.
    page: int
    #: Whether the whole content was read.
    reading: Reading
    #: Why reading stopped.
    reason: Union[str, None]
    #: The first of the texts, in page space, thousandths of a user unit: left, bottom, right,
    #: top.
    text_boxes_milli: list[list[int]]
    #: Pieces of visible text under the mark.
    texts: int

#: The pages that carry the mark.
Pages: TypeAlias = Union[Literal["first"], Literal["last"], Literal["all"], "Pages3"]


class Pages3(TypedDict):
    """These pages, counted from 1."""

    list: Sequence[int]


class PartialConverter(TypedDict):
    """A converter of whom not everything may be known."""

    #: Agency, organisation or individual.
    kind: NotRequired[Union[ConverterKind, None]]
    #: Full name.
    name: NotRequired[Union[str, None]]


class Payload(TypedDict):
    """What a payload says."""

    #: The URL and code; also those of `mark`.
    access: Access
    #: The whole mark, where the payload is the text of this library.
    mark: Union[Mark, None]
    #: What could be read from the text of another tool.
    reading: Union[ReadMark, None]
    #: `text`, `url`, or `none` for the text of another tool.
    tier: Tier


class PayloadRequest(TypedDict):
    """The request of `read_qr_payload`."""

    #: What a scanner read from the QR code.
    payload: str


class PdfVerification(TypedDict):
    """The verdict on a marked document, and what was found in it."""

    #: One finding a step.
    assessment: Assessment
    #: What was found in the document.
    found: ReadBack
    #: The record that the document was compared with.
    record: Record


class PersonalDataFacts(TypedDict):
    """Criterion b."""

    #: The commitment is published; the evidence gives the URL and the day.
    commitment: NotRequired[Fact]
    #: Users are asked for consent, and it is recorded.
    consent: NotRequired[Fact]
    #: What is collected without consent because another law provides so.
    exceptions: NotRequired[Sequence[ConsentException]]


class Placement(TypedDict):
    """Where the mark stands on the pages that it is put on. Lengths are as printed: the rotation
    and
    the user unit of a page are taken into account.
    """

    #: The corner of the visible page, as a reader sees it.
    corner: NotRequired[Corner]
    #: Size of the text in tenths of a point, 40 to 240.
    font_size_tenth_pt: NotRequired[int]
    #: Distance of the mark from both edges of the visible page, in millimetres.
    margin_mm: NotRequired[int]
    #: The pages that carry the mark.
    pages: NotRequired[Pages]
    #: Edge of the QR code without its quiet zone, in millimetres, 10 to 80. Without it the code
    #: is as small as still reads from a scan at 150 dpi: 0.45 mm a module, at least 18 mm.
    qr_size_mm: NotRequired[Union[int, None]]
    #: Width of the whole mark in millimetres, 20 to 400.
    width_mm: NotRequired[int]


class Plain(TypedDict):
    """A text without places, written as `Bilingual` is, without a copy."""

    #: English.
    en: str
    #: Vietnamese (tiếng Việt).
    vi: str


class PlatformRequest(TypedDict):
    """A system that may be an intermediary platform. Every fact may be left out."""

    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much to say.
    detail: NotRequired[Detail]
    #: The days on which the owner determined the scale; an empty list if it never did, absent if
    #: that is not known.
    determinations: NotRequired[Union[Sequence[Union[str, date]], None]]
    #: It is an electronic environment in which parties transact, or provide, use or develop
    #: products and services.
    environment: NotRequired[Fact]
    #: Its owner is independent of the transacting parties.
    independent: NotRequired[Fact]
    #: Distinct users in Viet Nam a month, as in `classify_scale`.
    monthly_users: NotRequired[MonthlyUsers]
    #: The day on which it began to run.
    operating_since: NotRequired[Union[Union[str, date], None]]
    #: Its owner sells or transacts on it too.
    owner_trades: NotRequired[Fact]
    #: Which kind of population figure decides.
    population_kind: NotRequired[Union[PopulationKind, None]]
    #: Official population figures that replace the library's table.
    populations: NotRequired[Sequence[GivenFigure]]
    #: The days on which the owner reported to the state; an empty list if it never did.
    reports: NotRequired[Union[Sequence[Union[str, date]], None]]
    #: Third parties transact on it.
    third_parties: NotRequired[Fact]


class PlatformResponse(TypedDict):
    """What a system is under Art. 18, and what was due."""

    #: What the rules say.
    assessment: Assessment
    #: The last good day for the first determination; null without `operating_since`.
    first_due: Union[str, None]
    #: Whether the owner trades on a platform on which third parties transact too.
    hybrid: bool
    #: Whether it is an intermediary.
    intermediary: Answer
    #: The next yearly deadline on or after the day; null before a first determination.
    next_yearly: Union[str, None]
    #: Whether it is a platform.
    platform: Answer
    #: Its scale; null while it cannot be determined.
    scale: Union[Scale, None]
    #: The first day with twelve complete calendar months; null without `operating_since`.
    scale_determinable_from: Union[str, None]

#: What a population figure counts.
#: - ``average``: The average of a year (dân số trung bình).
#: - ``census``: A census or a mid-term census (tổng điều tra, điều tra giữa kỳ).
PopulationKind: TypeAlias = Literal["average", "census"]


class Problems(TypedDict):
    """The mechanism for handling problems (cơ chế phản ánh và xử lý vướng mắc, Art. 19.1)."""

    #: Owner and users agreed on a common channel: web site, e-mail, application, other (a).
    channel_agreed: NotRequired[Fact]
    #: It names a contact in Viet Nam that is responsible (b).
    contact_in_viet_nam: NotRequired[Fact]
    #: It informs affected users of problem and measures (b).
    informs_affected: NotRequired[Fact]
    #: It takes in complaints and disputes between the parties (b).
    intake_disputes: NotRequired[Fact]
    #: It takes in any other problem (b).
    intake_other: NotRequired[Fact]
    #: It takes in technical problems (b).
    intake_technical: NotRequired[Fact]
    #: The accounts concerned are notified before handling begins (b).
    notice_before: NotRequired[Fact]
    #: It is public on the platform and easy to reach (a).
    published: NotRequired[Fact]
    #: It notifies the result (b).
    result_notified: NotRequired[Fact]
    #: Users were notified of the change through a common channel (c).
    updates_notified: NotRequired[Fact]
    #: It is published in Vietnamese; other languages are optional (a).
    vietnamese: NotRequired[Fact]


class Provisions(TypedDict):
    """The decree's table of contents with the ledger, and the law around it."""

    #: Who does the ministries' work on the day.
    bodies: list[Body]
    #: How many of the listed provisions there are of each kind.
    counts: LedgerCounts
    #: The instruments that the library cites.
    instruments: list[InstrumentInfo]
    #: The provisions, in the order of the decree.
    provisions: list[ListedProvision]


class ProvisionsRequest(TypedDict):
    """Which part of the law to list."""

    #: One article (1 to 24); all articles if absent.
    article: NotRequired[Union[int, None]]
    #: The day by which instruments and bodies are resolved.
    as_of: Union[str, date]


class Qr(TypedDict):
    """A QR symbol."""

    #: Error correction.
    level: Level
    #: One string a row, `1` for a dark module, without the quiet zone. Empty where no drawing
    #: was asked for.
    modules: list[str]
    #: What the symbol says.
    payload: str
    #: Light modules to leave on each side.
    quiet_zone: int
    #: Modules a side, without the quiet zone.
    size: int
    #: The symbol with its quiet zone as SVG, one unit a module. Empty where no drawing was asked
    #: for.
    svg: str


class QrRequest(TypedDict):
    """The QR code that a mark should carry."""

    #: Whether the answer holds the symbol as modules and as SVG. Without them it is a fifth as
    #: long: enough where the symbol is on the document and only its payload is wanted.
    drawing: NotRequired[bool]
    #: Error correction: `L`, `M` (default), `Q` or `H`.
    level: NotRequired[Level]
    #: What it says.
    tier: NotRequired[Tier]


class Quote(TypedDict):
    """What the finding rests on: a place in the request and what stood there."""

    #: JSON Pointer to the place.
    at: str
    #: What stood there, shortened to 500 characters.
    value: str


class ReadBack(TypedDict):
    """What `read_back` found. Nothing here says that a document is authentic: whoever can write
    a
    file can write its record too. Only a valid signature over the whole file proves its origin.
    """

    #: Length of the document in bytes.
    bytes: int
    #: The marks, oldest first.
    marks: list[MarkRead]
    #: SHA-256 of the document.
    sha256: str
    #: Records that could not be read, each with the reason.
    unreadable: list[str]


class ReadIndicatorsRequest(TypedDict):
    """A document with definitions to read."""

    #: CSV: which part of a definition a column holds, by its heading, where the heading does not
    #: say so itself.
    columns: NotRequired[Mapping[str, IndicatorField]]
    #: How characters are written; found out if absent.
    encoding: NotRequired[Union[TextEncoding, None]]
    #: How the definitions are written; found out if absent.
    format: NotRequired[Union[IndicatorFormat, None]]


class ReadIndicatorsResponse(TypedDict):
    """Definitions as they were read."""

    #: The columns, or the concepts of the structures in the message.
    concepts: list[FoundConcept]
    #: How the characters were written.
    encoding: TextEncoding
    #: How the definitions were written.
    format: IndicatorFormat
    #: The definitions, in order.
    indicators: list[Indicator]
    #: Parts that Art. 10.4.d asks for and that no column or concept answers. Empty for our own
    #: JSON, and for messages without a structure.
    unanswered: list[IndicatorField]


class ReadMark(TypedDict):
    """What was read from a printed mark."""

    #: URL and code.
    access: Access
    #: Time, as written.
    at: Union[str, None]
    #: Who converted, where a label says so.
    converter_kind: Union[ConverterKind, None]
    #: Name of who converted.
    converter_name: Union[str, None]
    #: Name of the system's owner.
    owner: Union[str, None]
    #: Name of the system.
    system: Union[str, None]
    #: Pieces that were not understood.
    unread: list[str]
    #: The mark's words.
    wording: Union[str, None]

#: How far a page was read.
#: - ``complete``: The counts are all there is.
#: - ``unknown``: Reading stopped: there may be more than the counts say.
Reading: TypeAlias = Literal["complete", "unknown"]


class Reason(TypedDict):
    """A reason with its day."""

    #: The first day on which it is different; absent for facts.
    date: Union[str, None]
    #: What kind of reason.
    kind: ReasonKind
    #: In words.
    why: Bilingual

#: What explains that two verdicts differ.
#: - ``facts``: Days in the facts (of evidence, months, deadlines) count differently.
#: - ``grace_ends``: The grace period of Art. 23 ended in between.
#: - ``instrument_ends``: An instrument ended in between.
#: - ``instrument_starts``: An instrument took effect in between.
#: - ``population_published``: A population figure was published in between.
ReasonKind: TypeAlias = Literal["facts", "grace_ends", "instrument_ends", "instrument_starts", "population_published"]


class Recommendation(TypedDict):
    """Recommendations and advertising (khuyến nghị, quảng cáo, Art. 20.1)."""

    #: Owner and users agreed on a channel: web site, application, other (a).
    channel_agreed: NotRequired[Fact]
    #: Which channels; Art. 20.1.a, unlike 19.1.a, does not list e-mail (reading 11).
    channels: NotRequired[Sequence[Channel]]
    #: A user's choice is not changed without consent (b).
    choice_kept: NotRequired[Fact]
    #: Users can choose not to have them based on their data (b).
    opt_out: NotRequired[Fact]
    #: Users who opt out are told how their access to content changes (b).
    opt_out_explained: NotRequired[Fact]
    #: Principles, parameters or criteria are public and easy to reach (a).
    published: NotRequired[Fact]
    #: The criteria of what a search shows first are public (a).
    search_criteria: NotRequired[Fact]
    #: They are published in Vietnamese (a).
    vietnamese: NotRequired[Fact]


class Record(TypedDict):
    """A record of conversion. It proves nothing by itself: whoever relies on it signs it."""

    #: Always `FORMAT`.
    format: str
    #: The mark.
    mark: Mark
    #: What the QR code says, where there is one.
    payload: NotRequired[Union[str, None]]
    #: The document that carries the mark.
    result: NotRequired[Union[Digested, None]]
    #: The document before it was marked: the scan, or the data message.
    source: NotRequired[Union[Digested, None]]


class RecordRequest(TypedDict):
    """The request of `record_conversion`; the marked document may travel with it."""

    #: The mark, as a constructor returned it.
    mark: Mark
    #: What the QR code says.
    payload: NotRequired[Union[str, None]]
    #: The marked document's digest; leave out when the document itself is given.
    result: NotRequired[Union[Digested, None]]
    #: The digest of the document before it was marked.
    source: NotRequired[Union[Digested, None]]


class Recorded(TypedDict):
    """A record and its own digest."""

    #: The record.
    record: Record
    #: SHA-256 of the record's canonical JSON.
    sha256: str


class Remaining(TypedDict):
    """A requirement that a mark alone cannot settle."""

    #: What is asked.
    asks: Bilingual
    #: By which provisions.
    provisions: list[Citation]
    #: Rule id.
    rule: str


class RenderRequest(TypedDict):
    """What is to be reported, when, and in which form."""

    #: The verdicts, each with the name of its subject.
    assessments: Sequence[ReportSubject]
    #: The time of the report.
    at: Moment
    #: The form.
    format: ReportFormat


class Rendered(TypedDict):
    """A document that was made from verdicts or rules."""

    #: The document.
    content: str
    #: How its file name usually ends, without the dot.
    extension: str
    #: What the form cannot say of this content.
    losses: list[Loss]
    #: The media type.
    media_type: str
    #: Rules that this version of the library does not have; the document marks them.
    unknown_rules: list[str]


class Report(TypedDict):
    """A report to the state (Art. 18.2). Counts are strings of digits."""

    #: The day of the report.
    as_of: str
    #: The average of the twelve months.
    average: Union[Average, None]
    #: The twelve months.
    months: list[MonthUsers]
    #: The platform's owner.
    owner: str
    #: The platform's name.
    platform: str
    #: The population that decided.
    population: Union[UsedFigure, None]
    #: What the report rests on.
    provisions: list[Citation]
    #: The class.
    scale: Scale
    #: The body that receives it on the day.
    to: Body
    #: The sum of the twelve months.
    total: Union[str, None]

#: A form in which a report can be had.
#: - ``html``: A self-contained page, to read and to print on A4.
#: - ``json``: Canonical JSON (RFC 8785): the verdicts as they were given.
#: - ``junit``: JUnit XML, for continuous integration: a test case a finding.
#: - ``markdown``: Markdown (CommonMark).
#: - ``oscal``: OSCAL assessment results.
#: - ``sarif``: SARIF 2.1.0.
ReportFormat: TypeAlias = Literal["html", "json", "junit", "markdown", "oscal", "sarif"]


class ReportRequest(TypedDict):
    """What a report is made of."""

    #: The day of the report.
    as_of: Union[str, date]
    #: How much to say.
    detail: NotRequired[Detail]
    #: Whether it is an intermediary platform, as `classify_platform` tells.
    intermediary: NotRequired[Fact]
    #: Distinct users in Viet Nam a month, as in `classify_scale`.
    monthly_users: NotRequired[MonthlyUsers]
    #: The platform's owner.
    owner: NotRequired[Union[str, None]]
    #: The platform's name.
    platform: NotRequired[Union[str, None]]
    #: Which kind of population figure decides.
    population_kind: NotRequired[Union[PopulationKind, None]]
    #: Official population figures that replace the library's table.
    populations: NotRequired[Sequence[GivenFigure]]


class ReportResponse(TypedDict):
    """The report in two forms."""

    #: What the rules say.
    assessment: Assessment
    #: The report as CSV (RFC 4180), a line a month. It begins with U+FEFF: by that byte order
    #: mark a spreadsheet takes the file for UTF-8.
    csv: str
    #: The report.
    report: Report


class ReportSubject(TypedDict):
    """A verdict and whom it is about."""

    #: The verdict: the field `assessment` of any operation's response, or of a refusal.
    assessment: Assessment
    #: Name of the system, document or body that was assessed.
    subject: NotRequired[Union[str, None]]

#: The class of a system by its average monthly users in Viet Nam. As a number (`scale as u8`):
#: 0, 1, 2, in this order.
#: - ``below_large``: Below 3 % of the population; the decree has no name for it.
#: - ``large``: From 3 % to 10 %, both ends included (quy mô lớn, Art. 17.2).
#: - ``very_large``: Above 10 % (quy mô rất lớn, Art. 17.3).
Scale: TypeAlias = Literal["below_large", "large", "very_large"]


class ScaleFigures(TypedDict):
    """The numbers behind a class. Counts are strings of digits."""

    #: The average of the twelve months, exact.
    average: Union[Average, None]
    #: Where months are wanting: the day from which the scale can be determined, if every month
    #: from now on is counted and no older one is supplied.
    determinable_from: Union[str, None]
    #: The twelve months used, the oldest first.
    months: list[MonthUsers]
    #: The answer under the latest figure of the other kind.
    other: Union[OtherAnswer, None]
    #: The population that decides.
    population: Union[UsedFigure, None]
    #: The distance to 3 %.
    to_large: Union[Distance, None]
    #: The distance to above 10 %.
    to_very_large: Union[Distance, None]
    #: The sum of the twelve months.
    total: Union[str, None]


class ScaleRequest(TypedDict):
    """A system's monthly users, to be classified by scale (Art. 17)."""

    #: The day whose population and whose last twelve complete months count.
    as_of: Union[str, date]
    #: How much to say.
    detail: NotRequired[Detail]
    #: Distinct users in Viet Nam a month (Arts 17.1, 17.4).
    monthly_users: NotRequired[MonthlyUsers]
    #: Which kind of population figure decides; the yearly average if absent (reading 2).
    population_kind: NotRequired[Union[PopulationKind, None]]
    #: Official population figures that replace the library's table.
    populations: NotRequired[Sequence[GivenFigure]]


class ScaleResponse(TypedDict):
    """The class of a system by scale."""

    #: Met when the scale can be determined; the class itself is in `scale`.
    assessment: Assessment
    #: The numbers; absent from the compact answer.
    figures: NotRequired[Union[ScaleFigures, None]]
    #: The class; null while it cannot be determined.
    scale: Union[Scale, None]


class Scan(TypedDict):
    """How a paper was scanned, for electronic copies."""

    #: Whether the image is in colour.
    colour: NotRequired[Fact]
    #: Resolution in dots per inch.
    dpi: NotRequired[Union[int, None]]
    #: PDF version, such as `1.7`.
    pdf_version: NotRequired[Union[str, None]]
    #: Scale in percent of the paper; 100 for 1:1.
    scale_percent: NotRequired[Union[int, None]]


class SdmxAnnotation(TypedDict):
    """A note on a reported attribute."""

    #: The attribute's name, as it is.
    text: str
    #: `ATTRIBUTE_NAME`.
    type: str


class SdmxAttribute(TypedDict):
    """A reported attribute."""

    #: Its name, where that is no SDMX id.
    annotations: NotRequired[list[SdmxAnnotation]]
    #: The concept: ASCII letters, digits, `_`, `@`, `$` and `-`.
    id: str
    #: What is reported.
    value: str


class SdmxData(TypedDict):
    """The message's content."""

    #: One an indicator.
    metadataSets: list[SdmxMetadataSet]


class SdmxMessage(TypedDict):
    """An SDMX-JSON 2.0 metadata message, without the header that only its sender can fill."""

    #: The content.
    data: SdmxData


class SdmxMetadataSet(TypedDict):
    """The metadata of one indicator."""

    #: Who maintains it.
    agencyID: NotRequired[Union[str, None]]
    #: What is reported, in the order of the table of concepts. A concept of several values is
    #: reported several times.
    attributes: list[SdmxAttribute]
    #: `INDICATOR_1`, `INDICATOR_2`, …: a code may hold characters that an SDMX id may not.
    id: str
    #: The indicator's name.
    name: NotRequired[Union[str, None]]


class SecurityLevelFacts(TypedDict):
    """Criterion a."""

    #: The decision that approved the level.
    approval: NotRequired[Union[LevelApproval, None]]
    #: Data subjects of basic personal data.
    basic_data_subjects: NotRequired[Union[int, None]]
    #: Stores or processes electronic certificates (Law 20/2023/QH15 Art. 21.2).
    electronic_certificates: NotRequired[Fact]
    #: The approved level, 1 to 5.
    level: NotRequired[Union[int, None]]
    #: The measures of the approved plan are in place; “no” breaks the criterion.
    measures: NotRequired[Fact]
    #: Resolves administrative procedures.
    procedures: NotRequired[Fact]
    #: Data subjects of sensitive personal data.
    sensitive_data_subjects: NotRequired[Union[int, None]]
    #: Users.
    users: NotRequired[Union[int, None]]


class SecurityTxt(TypedDict):
    """What a security.txt says."""

    #: The fields Canonical.
    canonical: list[str]
    #: The fields Contact, in order.
    contacts: list[str]
    #: The last day on which it holds (UTC+7), from Expires.
    expires_on: Union[str, None]
    #: Problems beyond those listed.
    more: int
    #: The problems: by line, then those of the whole file.
    problems: list[SecurityTxtProblem]
    #: Whether there is a complete signature block; nobody verified it.
    signed: bool

#: What can be wrong with a security.txt, or better.
SecurityTxtCode: TypeAlias = Literal["byte_order_mark", "canonical_absent", "canonical_mismatch", "contact_missing", "control_character", "empty_name", "empty_value", "encryption_absent", "expired", "expires_far", "expires_invalid", "expires_missing", "expires_twice", "insecure_uri", "invalid_line", "language_invalid", "languages_twice", "last_line_open", "no_space_after_colon", "not_a_uri", "not_utf8", "signature_incomplete", "signature_not_first", "space_before_colon", "text_after_signature", "unsigned", "unknown_field"]


class SecurityTxtProblem(TypedDict):
    """A problem and where it is."""

    #: Whether it is advice: an error otherwise.
    advice: bool
    #: What it is.
    code: SecurityTxtCode
    #: The line, from 1; none where it concerns the whole file.
    line: Union[int, None]
    #: What it is, in words.
    message: Bilingual


class SecurityTxtRequest(TypedDict):
    """A security.txt to read; the file is the attached document."""

    #: The day as of which it is read.
    as_of: Union[str, date]
    #: How much to say: `compact` leaves the advice out.
    detail: NotRequired[Detail]
    #: The URL from which it came, to compare with Canonical.
    url: NotRequired[Union[str, None]]


class SecurityTxtResponse(TypedDict):
    """What it says."""

    #: The fields and the problems.
    file: SecurityTxt
    #: Whether RFC 9116 is kept: there is no error.
    valid: bool


class SecurityTxtSeen(TypedDict):
    """A security.txt as it was fetched."""

    #: The day on which it was fetched.
    date: NotRequired[Union[Union[str, date], None]]
    #: Its text.
    text: str
    #: The URL from which it came.
    url: NotRequired[Union[str, None]]

#: Whether a finding counts towards the overall outcome.
#: - ``advisory``: Advice; never counts.
#: - ``required``: A requirement.
Severity: TypeAlias = Literal["advisory", "required"]

#: Where a figure comes from.
#: - ``caller``: The caller.
#: - ``library``: The library's dated table.
Side: TypeAlias = Literal["caller", "library"]


class Signature(TypedDict):
    """Who signed, and the seal."""

    #: Who signed: the converting agency or organisation, or an individual alone.
    by: NotRequired[Union[ConverterKind, None]]
    #: Whether another law exempts this document from the signature ("unless law says
    #: otherwise").
    exempt: NotRequired[Fact]
    #: Whether the converting body has a seal, and law wants it here.
    seal_required: NotRequired[Fact]
    #: Whether the seal of the converting body is on the paper.
    sealed: NotRequired[Fact]
    #: Whether the converting body's signature is there: digital on a data message, by hand on
    #: paper.
    signed: NotRequired[Fact]


class SignatureInfo(TypedDict):
    """A signature as the document states it. Nothing here was verified."""

    #: The bytes that the signature says it covers: offset, length, offset, length.
    byte_range: list[int]
    #: Whether those bytes are the whole document but for the signature value itself.
    covers_whole_file: bool
    #: For a certifying signature: 1 no change allowed, 2 filling in and signing, 3 also
    #: annotating.
    docmdp_level: Union[int, None]
    #: The full name of the field.
    field: str
    #: For a signature that locks fields: `All`, `Include` or `Exclude`.
    field_mdp: Union[str, None]
    #: The format of the value, such as `ETSI.CAdES.detached`.
    sub_filter: Union[str, None]

#: What to do with a signed document.
#: - ``refuse``: Refuse it: a mark put on afterwards would break the signatures.
#: - ``print_derivative``: Make a derivative for print that looks the same, carries the mark and
#: the digest of the original, and claims no signature. The original itself stays as it is.
SignedInput: TypeAlias = Literal["refuse", "print_derivative"]


class Situation(TypedDict):
    """What some duties depend on."""

    #: The code of conduct has changed since it was published.
    conduct_changed: NotRequired[Fact]
    #: The mechanism for illegal content has changed.
    content_changed: NotRequired[Fact]
    #: The owner supplies applications that are installed beforehand.
    preinstalled_apps: NotRequired[Fact]
    #: The mechanism for problems has changed.
    problems_changed: NotRequired[Fact]
    #: The platform has a search that shows some content first.
    search_priority: NotRequired[Fact]

#: What is converted. A document can be of several kinds: a licence usually is the result of an
#: administrative procedure as well.
#: - ``administrative_result``: The result of an administrative procedure (Arts 4.1.c, 5.2.c).
#: - ``authenticated``: For authentication (chứng thực; Arts 4.1.b, 5.2.b).
#: - ``electronic_certificate``: An electronic certificate (chứng thư điện tử; Law 20/2023/QH15
#: Art. 12.2.d).
#: - ``licence``: A licence, certificate, diploma, confirmation or approval by a competent body
#: (Law 20/2023/QH15 Art. 12.1.d).
#: - ``notarised``: For notarisation (công chứng; Arts 4.1.b, 5.2.b).
#: - ``ordinary``: None of the others.
#: - ``extract_copy``: A certified extract copy (trích sao; Decree 30/2020/NĐ-CP).
#: - ``forwarded_copy``: A copy of a received document (sao lục; Decree 30/2020/NĐ-CP).
#: - ``true_copy``: A full copy of one's own or a received document (sao y; Decree
#: 30/2020/NĐ-CP).
SourceKind: TypeAlias = Literal["administrative_result", "authenticated", "electronic_certificate", "licence", "notarised", "ordinary", "extract_copy", "forwarded_copy", "true_copy"]


class StampReport(TypedDict):
    """What `crate::stamp` did."""

    #: The PDF/A claim of the document and what the mark does to it.
    archive: Union[ArchiveEffect, None]
    #: SHA-256 of the update with its own digest taken as zeros.
    increment_sha256: str
    #: Height of the printed mark in hundredths of a millimetre.
    mark_height_centi_mm: int
    #: Width of the printed mark in hundredths of a millimetre.
    mark_width_centi_mm: int
    #: Pages that carry the mark.
    marked_page_count: int
    #: The first marked pages, up to the limit `page_details`.
    marked_pages: list[MarkedPage]
    #: Length of the document before the mark, in bytes.
    original_length: int
    #: SHA-256 of the document before the mark.
    original_sha256: str
    #: Length of the marked document, in bytes.
    output_length: int
    #: SHA-256 of the marked document.
    output_sha256: str
    #: The text of the mark as it was broken into lines.
    printed_lines: list[str]
    #: Signature fields whose claim a print derivative no longer makes.
    released_signatures: list[str]
    #: What lies under the mark, for the pages in `marked_pages`; absent if it was not asked for.
    reserve: Union[list[PageReserve], None]


class StampRequest(TypedDict):
    """The request of `stamp_pdf`; the document travels with it."""

    #: What to do with a document that carries a mark.
    already_marked: NotRequired[AlreadyMarked]
    #: Which way the conversion went.
    direction: Direction
    #: A TrueType or OpenType font of the caller's own, in Base64; without it, the bundled one.
    font: NotRequired[Union[str, None]]
    #: Make the URL of the mark open when the mark is clicked.
    link: NotRequired[bool]
    #: What the mark says. The digest of the source is filled in from the document.
    mark: MarkRequest
    #: Where it stands.
    placement: NotRequired[Placement]
    #: Whether to report what lies under the mark.
    reserve: NotRequired[bool]
    #: What to do with a signed document.
    signed_input: NotRequired[SignedInput]


class StatedFact(TypedDict):
    """A fact with what supports it."""

    answer: Answer
    evidence: NotRequired[list[Evidence]]


class Statistics(TypedDict):
    """Statistics of users (Art. 19.3)."""

    #: Users are counted month by month.
    monthly: NotRequired[Fact]
    #: The information was provided before 31 January; the evidence carries the day.
    provided_yearly: NotRequired[Fact]
    #: It went through the state's reporting system, or as the ministry guides.
    through_the_system: NotRequired[Fact]


class StorageRequest(TypedDict):
    """A store to judge."""

    #: Whether messages can be opened and used for reference (13.1.a).
    accessible: NotRequired[Fact]
    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much the verdict says.
    detail: NotRequired[Detail]
    #: Whether messages keep their own format, or one that shows their content exactly (13.1.b).
    exact_format: NotRequired[Fact]
    #: Whether the origin of a message can be determined (13.1.c).
    origin_known: NotRequired[Fact]
    #: Whether sender and recipient can be determined (13.1.c).
    parties_known: NotRequired[Fact]
    #: Whether the times of sending and receiving can be determined (13.1.c).
    times_known: NotRequired[Fact]


class StorageVerdict(TypedDict):
    """The verdict on a store."""

    #: All findings.
    assessment: Assessment


class SystemRequest(TypedDict):
    """A converting system to judge."""

    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much the verdict says.
    detail: NotRequired[Detail]
    #: Which ways the system converts; unknown if absent.
    directions: NotRequired[Union[Sequence[Direction], None]]
    #: What it can do.
    features: NotRequired[Features]
    #: Whether it converts licences and the like (Law 20/2023/QH15 Art. 12.1.d).
    handles_licences: NotRequired[Fact]
    #: Whether it converts documents with legal value, which Art. 23 gives time until 2026-10-23
    #: (reading 32).
    legal_value: NotRequired[Fact]


class SystemVerdict(TypedDict):
    """The verdict on a converting system."""

    #: All findings.
    assessment: Assessment
    #: The last day of Art. 23's grace period, inclusive.
    grace_ends: str

#: How characters are written as bytes.
#: - ``utf-16be``: UTF-16, the high byte first.
#: - ``utf-16le``: UTF-16, the low byte first.
#: - ``utf-8``: UTF-8.
#: - ``windows-1258``: windows-1258 (Vietnamese, with tone marks of their own).
TextEncoding: TypeAlias = Literal["utf-16be", "utf-16le", "utf-8", "windows-1258"]

#: Which QR payload a mark carries.
#: - ``none``: No QR code; the mark is its words (reading 12).
#: - ``text``: The whole mark as text that any phone shows.
#: - ``url``: The URL, with the code if there is one.
Tier: TypeAlias = Literal["none", "text", "url"]


class TlsObservation(TypedDict):
    """What was seen of a server's TLS. Whatever is left out is unknown."""

    #: Every cipher suite that the server accepts, by its IANA or OpenSSL name.
    cipher_suites: NotRequired[Union[Sequence[str], None]]
    #: The day of the observation.
    date: NotRequired[Union[Union[str, date], None]]
    #: The last day on which the observation counts.
    expires: NotRequired[Union[Union[str, date], None]]
    #: The host that was asked.
    host: NotRequired[Union[str, None]]
    #: The certificate is for this host.
    host_matches: NotRequired[Union[bool, None]]
    #: Who issued the certificate.
    issuer: NotRequired[Union[str, None]]
    #: Length of the certificate's key in bits.
    key_bits: NotRequired[Union[int, None]]
    #: Kind of the certificate's key.
    key_type: NotRequired[Union[KeyType, None]]
    #: The certificate's last day.
    not_after: NotRequired[Union[Union[str, date], None]]
    #: The certificate's first day.
    not_before: NotRequired[Union[Union[str, date], None]]
    #: The hash over which the certificate is signed, such as `sha256`.
    signature_hash: NotRequired[Union[str, None]]
    #: The chain leads to an issuer of a trust store.
    trusted: NotRequired[Union[bool, None]]
    #: Every protocol version that the server offers.
    versions: NotRequired[Union[Sequence[TlsVersion], None]]

#: A named profile of safe TLS.
#: - ``mozilla_intermediate_5_7``: Mozilla's guidelines for servers, version 5.7, “intermediate”:
#: a closed list of suites.
#: - ``rfc_9325``: RFC 9325 (BCP 195, November 2022): TLS 1.2 or later (section 3.1.1), no suite
#: that section 4.1 forbids, nothing below 128 bits, RSA keys of at least 2048 bits (4.5). Other
#: suites that 4.1 says should not be used (static RSA, static Diffie-Hellman, `TLS_DHE_*`) are
#: for a person.
TlsProfile: TypeAlias = Literal["mozilla_intermediate_5_7", "rfc_9325"]


class TlsReport(TypedDict):
    """The JSON that sslyze or testssl.sh wrote."""

    #: The day of the scan, where the report itself says none (testssl.sh `--jsonfile`).
    date: NotRequired[Union[Union[str, date], None]]
    #: The whole text of the file.
    text: str

#: A protocol version, from the oldest to the newest.
TlsVersion: TypeAlias = Literal["ssl_2_0", "ssl_3_0", "tls_1_0", "tls_1_1", "tls_1_2", "tls_1_3"]

#: From which medium to which. Only the first two are conversions of Arts 4 and 5; the others
#: exist for copies alone.
#: - ``data_to_paper``: Data message to paper (Art. 5).
#: - ``paper_to_data``: Paper to data message (Art. 4).
#: - ``data_to_data``: Data message to data message: an extract copy at most.
#: - ``paper_to_paper``: Paper to paper: a copy.
Transfer: TypeAlias = Literal["data_to_paper", "paper_to_data", "data_to_data", "paper_to_paper"]


class TrustCriterion(TypedDict):
    """A criterion, whether it is met, and until when its evidence counts."""

    #: The last day on which its evidence counts, where one is known.
    expires: Union[str, None]
    #: Its letter: `a` to `e`, `dd` for đ.
    letter: str
    #: What its finding says.
    outcome: Outcome


class TrustRequest(TypedDict):
    """A site and the evidence for each criterion of Art. 21.2."""

    #: The day whose law applies.
    as_of: Union[str, date]
    #: Criterion e: the public contact.
    contact: NotRequired[ContactFacts]
    #: Criterion đ: scans of the site's content.
    content: NotRequired[ContentFacts]
    #: How much to say.
    detail: NotRequired[Detail]
    #: Criterion c: encryption in transit.
    encryption: NotRequired[EncryptionFacts]
    #: How old evidence may be.
    max_age: NotRequired[MaxAge]
    #: Criterion b: personal data.
    personal_data: NotRequired[PersonalDataFacts]
    #: Criterion a: security by level.
    security_level: NotRequired[SecurityLevelFacts]
    #: The site.
    site: NotRequired[TrustSite]
    #: Criterion d: the warning list.
    warning_list: NotRequired[WarningListFacts]


class TrustResponse(TypedDict):
    """Six findings, one for each criterion of Art. 21.2. Never a certificate (reading 20)."""

    #: The findings.
    assessment: Assessment
    #: The criteria in the order of the law.
    criteria: NotRequired[list[TrustCriterion]]
    #: The day after which the verdict no longer stands: the earliest end of the evidence that
    #: settles a criterion.
    expires: Union[str, None]
    #: What the security.txt says, where one was handed in.
    security_txt: NotRequired[Union[SecurityTxt, None]]
    #: What the six findings add up to.
    statement: NotRequired[Union[Bilingual, None]]


class TrustSite(TypedDict):
    """The site (trang thông tin điện tử) that is judged."""

    #: IP addresses of its servers.
    addresses: NotRequired[Sequence[str]]
    #: Its domain names.
    hosts: NotRequired[Sequence[str]]


class UsedFigure(TypedDict):
    """A population figure as an answer shows it."""

    #: How sure the library is of it; absent for the caller's own.
    certainty: NotRequired[Union[Certainty, None]]
    #: Who gave it.
    given_by: Side
    #: What it counts.
    kind: PopulationKind
    #: The day on which it was published.
    published: str
    #: What it is, or the caller's source.
    source: Bilingual
    #: People, as a string of digits.
    value: str


class Verification(TypedDict):
    """The answer for each step."""

    #: One finding a step.
    assessment: Assessment


class VerifyPdfRequest(TypedDict):
    """The request of `verify_pdf`; the marked document travels with it."""

    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much the verdict says.
    detail: NotRequired[Detail]
    #: What a scanner read from the QR code.
    payload: NotRequired[Union[str, None]]
    #: The record that was kept beside the document; without it, the one inside the document.
    record: NotRequired[Union[Record, None]]


class VerifyRequest(TypedDict):
    """What to compare. The marked document itself may travel with the request."""

    #: The day whose law applies.
    as_of: Union[str, date]
    #: How much the verdict says.
    detail: NotRequired[Detail]
    #: The marked document's digest, where the document is not given.
    document: NotRequired[Union[Digested, None]]
    #: What a scanner read from the QR code.
    payload: NotRequired[Union[str, None]]
    #: The record of the conversion.
    record: Record
    #: The digest of the document before it was marked.
    source: NotRequired[Union[Digested, None]]
    #: The printed mark.
    text: NotRequired[Union[str, None]]


class WarningListFacts(TypedDict):
    """Criterion d. The list's text travels as the attached document, or as entries."""

    #: The day of the copy.
    date: NotRequired[Union[Union[str, date], None]]
    #: Its entries, where no document is attached.
    entries: NotRequired[Union[Sequence[str], None]]
    #: What a look-up of the site in this copy said, where neither the document nor the entries
    #: are handed in.
    listed: NotRequired[Union[bool, None]]
    #: SHA-256 of the copy; compared with the attached document.
    sha256: NotRequired[Union[str, None]]
    #: Where it was published.
    url: NotRequired[Union[str, None]]


class WarningListRequest(TypedDict):
    """Hosts to look up. The list is the attached document, or entries."""

    #: The day of the look-up.
    as_of: Union[str, date]
    #: Domain names and addresses.
    hosts: Sequence[str]
    #: How old the copy may be.
    max_age: NotRequired[MaxAge]
    #: The list.
    warning_list: NotRequired[WarningListFacts]


class WarningListResponse(TypedDict):
    """The hosts that are listed; none of the others is."""

    #: How many entries the list has.
    entries: int
    #: The hosts that are listed, in the order of the request.
    listed: list[ListedHost]
    #: SHA-256 of the list: the attached document's, or the one that was stated.
    sha256: Union[str, None]
    #: The copy is too old, or its day is not known: that a host is not listed settles nothing.
    stale: bool


class Wording(TypedDict):
    """The wording of a mark: Vietnamese, with an English gloss."""

    #: English gloss; empty for none.
    en: NotRequired[str]
    #: The words of the mark, one line.
    vi: str


class WriteIndicatorsRequest(TypedDict):
    """Definitions to write."""

    #: The SDMX id of the agency that maintains them: parts of ASCII letters, digits, `_` and `-`
    #: that begin with a letter, with dots between.
    agency: NotRequired[Union[str, None]]
    #: The definitions. Evidence of their facts is not carried: SDMX has no place for it.
    indicators: Sequence[Indicator]

#: The form of a cross-reference.
#: - ``table``: A table as text.
#: - ``stream``: A stream (PDF 1.5).
#: - ``hybrid``: A table that hides a stream.
XrefForm: TypeAlias = Literal["table", "stream", "hybrid"]


class DataToPaper(MarkRequest):
    """The request of `mark_data_to_paper`."""


class PaperToData(MarkRequest):
    """The request of `mark_paper_to_data`."""
