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
    "Assessment",
    "Average",
    "Bilingual",
    "Body",
    "Certainty",
    "Citation",
    "CompactAssessment",
    "CompactFinding",
    "Count",
    "DatedCount",
    "Detail",
    "Distance",
    "Error",
    "ErrorKind",
    "Finding",
    "FullAssessment",
    "GivenFigure",
    "InstrumentInfo",
    "ListedProvision",
    "Message",
    "MissingFact",
    "MonthUsers",
    "MonthlyUsers",
    "OtherAnswer",
    "Outcome",
    "PopulationKind",
    "Provisions",
    "ProvisionsRequest",
    "Quote",
    "Scale",
    "ScaleFigures",
    "ScaleRequest",
    "ScaleResponse",
    "Severity",
    "Side",
    "UsedFigure",
]

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

#: How sure the library is of a fact about an instrument.
#: - ``wording``: The wording was seen.
#: - ``secondary_source``: A secondary source says so.
#: - ``unverified``: Not verified.
Certainty: TypeAlias = Literal["wording", "secondary_source", "unverified"]


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
    detail: Detail
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

#: A whole number from 0; past 2^53 as a string of digits; null if unknown.
Count: TypeAlias = Union[int, str, None]


class DatedCount(TypedDict):
    """The users of one calendar month."""

    #: The calendar month in UTC+7, `YYYY-MM`.
    month: str
    #: Distinct users in Viet Nam in that month.
    users: Count

#: How much a verdict says.
#: - ``compact``: Outcome, rule ids and pointers: the fast answer.
#: - ``full``: Texts in both languages, provisions, evidence and missing facts.
Detail: TypeAlias = Literal["compact", "full"]


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


class Error(TypedDict):
    #: The findings of a refusal.
    assessment: NotRequired[Union[Assessment, None]]
    #: JSON Pointer to the field; empty for the whole request.
    at: str
    kind: ErrorKind
    message: Bilingual

#: The kinds of error, stable across languages and versions.
#: - ``invalid_json``: The request is not JSON in UTF-8.
#: - ``invalid_request``: A field is missing, unknown, of the wrong type or outside its range.
#: - ``limit_exceeded``: A limit on size, depth or number is passed.
#: - ``unknown_operation``: There is no operation of this name.
#: - ``refused``: A constructor refused; the findings say all that is missing.
#: - ``invalid_document``: The document cannot be processed.
#: - ``internal``: The library failed; please report it.
ErrorKind: TypeAlias = Literal["invalid_json", "invalid_request", "limit_exceeded", "unknown_operation", "refused", "invalid_document", "internal"]


class Finding(TypedDict):
    #: Arguments of the message; counts as decimal strings.
    args: dict[str, Any]
    #: What is asked.
    asks: Bilingual
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


class FullAssessment(TypedDict):
    #: The day whose law was applied.
    as_of: str
    detail: Detail
    findings: list[Finding]
    #: The operation that made the verdict.
    operation: str
    outcome: Outcome
    #: Version of the rule set.
    rule_set: str


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


class ListedProvision(TypedDict):
    """An article, clause or point of the decree."""

    #: Its three written forms.
    citation: Citation
    #: What an article is about; absent for clauses and points.
    title: NotRequired[Union[Bilingual, None]]


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
    why: Bilingual


class MonthUsers(TypedDict):
    """One month that an answer rests on."""

    #: The calendar month in UTC+7.
    month: str
    #: Users in that month as a string of digits; null where nobody has said.
    users: Union[str, None]

#: At most twelve counts for the complete months before as_of, oldest first; or objects that name
#: their month.
MonthlyUsers: TypeAlias = Union[Sequence["Count"], Sequence["DatedCount"], None]


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

#: What a population figure counts.
#: - ``average``: The average of a year (dân số trung bình).
#: - ``census``: A census or a mid-term census (tổng điều tra, điều tra giữa kỳ).
PopulationKind: TypeAlias = Literal["average", "census"]


class Provisions(TypedDict):
    """The decree's table of contents, and the law around it."""

    #: Who does the ministries' work on the day.
    bodies: list[Body]
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


class Quote(TypedDict):
    """What the finding rests on: a place in the request and what stood there."""

    #: JSON Pointer to the place.
    at: str
    #: What stood there, shortened to 500 characters.
    value: str

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

#: Whether a finding counts towards the overall outcome.
#: - ``advisory``: Advice; never counts.
#: - ``required``: A requirement.
Severity: TypeAlias = Literal["advisory", "required"]

#: Where a figure comes from.
#: - ``caller``: The caller.
#: - ``library``: The library's dated table.
Side: TypeAlias = Literal["caller", "library"]


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
