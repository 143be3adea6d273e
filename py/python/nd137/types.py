# Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
"""The types of requests and responses, as :class:`typing.TypedDict`.

They exist for editors and type checkers; at run time everything is a plain ``dict``.
Days are ISO 8601 text, ``yyyy-mm-dd``; a request may hold :class:`datetime.date` instead.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, TypedDict, Union

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

__all__ = [
    "Assessment",
    "Bilingual",
    "Body",
    "Certainty",
    "Citation",
    "CompactAssessment",
    "CompactFinding",
    "Detail",
    "Error",
    "ErrorKind",
    "Finding",
    "FullAssessment",
    "InstrumentInfo",
    "ListedProvision",
    "Message",
    "MissingFact",
    "Outcome",
    "Provisions",
    "ProvisionsRequest",
    "Quote",
    "Severity",
]

Assessment = Union["CompactAssessment", "FullAssessment"]


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
Certainty = Literal["wording", "secondary_source", "unverified"]


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

#: How much a verdict says.
#: - ``compact``: Outcome, rule ids and pointers: the fast answer.
#: - ``full``: Texts in both languages, provisions, evidence and missing facts.
Detail = Literal["compact", "full"]


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
ErrorKind = Literal["invalid_json", "invalid_request", "limit_exceeded", "unknown_operation", "refused", "invalid_document", "internal"]


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

#: What a rule says of a subject.
#: - ``met``: The requirement is met (đáp ứng).
#: - ``not_met``: The requirement is not met (không đáp ứng).
#: - ``undetermined``: Facts are missing (chưa xác định được); each is listed.
#: - ``not_applicable``: The requirement does not bind here (không áp dụng).
#: - ``needs_review``: The law leaves it to a person (cần người xem xét).
Outcome = Literal["met", "not_met", "undetermined", "not_applicable", "needs_review"]


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

#: Whether a finding counts towards the overall outcome.
#: - ``advisory``: Advice; never counts.
#: - ``required``: A requirement.
Severity = Literal["advisory", "required"]
