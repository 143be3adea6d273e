"""How answers and errors look and travel."""

from __future__ import annotations

import copy
import html.parser
import json
import pickle
from typing import Any

import pytest

import nd137
from conftest import VECTORS
from nd137._errors import build

FULL: dict[str, Any] = {"as_of": "2026-11-21", "monthly_users": [3_009_000] * 12}


class Balanced(html.parser.HTMLParser):
    """Fails on tags that do not close in order, or that nobody expects."""

    KNOWN = {"div", "p", "table", "thead", "tbody", "tr", "th", "td", "strong", "small", "span"}
    KNOWN |= {"code", "br"}

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert tag in self.KNOWN, tag
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def check_html(text: str) -> None:
    parser = Balanced()
    parser.feed(text)
    parser.close()
    assert parser.open == []


def test_a_verdict_is_a_dict_that_shows_itself() -> None:
    answer: Any = nd137.classify_scale(FULL)  # type: ignore[arg-type]
    assert isinstance(answer, dict) and isinstance(answer["assessment"], nd137.Result)
    assert json.loads(json.dumps(answer)) == answer
    shown = repr(answer)
    assert "✔ đáp ứng / met" in shown and "nd137.d17.k4.r01" in shown and "scale" in shown
    parts: list[Any] = [answer, answer["assessment"]]
    for part in parts:
        table = part._repr_html_()
        check_html(table)
        assert "đáp ứng" in table and "met" in table and "Điều 17" in table


def test_html_is_escaped() -> None:
    hostile = "<script>alert(1)</script>&\"'"
    finding = {
        "at": hostile,
        "outcome": hostile,
        "rule": hostile,
        "asks": {"vi": hostile, "en": hostile},
        "message": {"vi": hostile, "en": hostile},
        "provisions": [{"vi": hostile}],
    }
    verdict = {"as_of": hostile, "outcome": "met", "findings": [finding]}
    result = nd137.Result({"assessment": verdict, hostile: hostile}, hostile)
    check_html(result._repr_html_())
    assert "<script" not in result._repr_html_()


def test_every_outcome_has_an_icon_and_words() -> None:
    schema = json.loads((VECTORS.parents[1] / "schemas" / "classify_scale.response.json").read_bytes())
    outcomes = [variant["const"] for variant in schema["$defs"]["Outcome"]["oneOf"]]
    assert len(outcomes) == 5
    for outcome in outcomes:
        finding = {"at": "", "outcome": outcome, "rule": "r"}
        result = nd137.Result({"as_of": "d", "outcome": outcome, "findings": [finding]}, "x")
        assert " / " in repr(result).split("\n")[0]


def test_answers_and_errors_travel() -> None:
    answer: Any = nd137.classify_scale(FULL)  # type: ignore[arg-type]
    for twin in (pickle.loads(pickle.dumps(answer)), copy.deepcopy(answer), copy.copy(answer)):
        assert twin == answer and twin.operation == "classify_scale"
        assert repr(twin) == repr(answer)
    with pytest.raises(nd137.InvalidRequest) as caught:
        nd137.call("classify_scale", {})
    twin = pickle.loads(pickle.dumps(caught.value))
    assert type(twin) is nd137.InvalidRequest
    assert (twin.kind, twin.pointer, str(twin)) == (
        "invalid_request",
        "/as_of",
        str(caught.value),
    )


def test_every_kind_of_error_has_its_class() -> None:
    schema = json.loads((VECTORS.parents[1] / "schemas" / "error.json").read_bytes())
    kinds = [variant["const"] for variant in schema["$defs"]["ErrorKind"]["oneOf"]]
    assert len(kinds) >= 7
    for kind in kinds:
        error = build({"kind": kind, "at": "/a", "message": {"en": "e", "vi": "v"}})
        assert type(error) is getattr(nd137, kind.title().replace("_", ""))
        assert isinstance(error, nd137.Nd137Error) and issubclass(type(error), Exception)
