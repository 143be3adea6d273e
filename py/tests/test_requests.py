"""Hostile requests: every one is an exception of ours, with its place."""

from __future__ import annotations

import collections
import datetime
import json
import types
from typing import Any

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nd137

MONTHS = [3_009_000] * 12
GOOD: dict[str, Any] = {"as_of": "2026-11-21", "detail": "compact", "monthly_users": MONTHS}


def fails(request: Any, kind: type[nd137.Nd137Error], pointer: str) -> nd137.Nd137Error:
    with pytest.raises(kind) as caught:
        nd137.classify_scale(request)
    assert caught.value.pointer == pointer
    assert caught.value.message["vi"] and caught.value.message["en"]
    assert caught.value.findings == []
    return caught.value


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = {"a": [value]}
    return value


@pytest.mark.parametrize(
    ("request_", "pointer"),
    [
        (5, ""),
        (None, ""),
        ([GOOD], ""),
        ({1: 2}, ""),
        ({"as_of": {b"x": 1}}, "/as_of"),
        ({**GOOD, "monthly_users": [float("nan")]}, "/monthly_users/0"),
        ({**GOOD, "monthly_users": [float("inf")]}, "/monthly_users/0"),
        ({**GOOD, "monthly_users": [0, 2**64]}, "/monthly_users/1"),
        ({**GOOD, "monthly_users": [-(2**63) - 1]}, "/monthly_users/0"),
        ({**GOOD, "a/b~c": object()}, "/a~1b~0c"),
        ({**GOOD, "as_of": datetime.datetime(2026, 11, 21)}, "/as_of"),
        ({**GOOD, "as_of": {1, 2}}, "/as_of"),
        ({"as_of": "\ud800"}, "/as_of"),
        ({"\udfff": 1}, ""),
        ("\ud800", ""),
        ({}, "/as_of"),
        ({**GOOD, "as_off": 1}, "/as_off"),
        (b'{"as_of": 3}', "/as_of"),
    ],
)
def test_what_json_or_the_library_cannot_hold(request_: Any, pointer: str) -> None:
    fails(request_, nd137.InvalidRequest, pointer)


@pytest.mark.parametrize("text", ["", "{", "nul", '{"as_of"', b"\xff", bytearray(b"\x00")])
def test_text_that_is_no_json(text: Any) -> None:
    fails(text, nd137.InvalidJson, "")


def test_depth_cycles_and_size_are_limited() -> None:
    cycle: dict[str, Any] = {}
    cycle["a"] = cycle
    deeps: list[Any] = [nested(5_000), cycle]
    for deep in deeps:
        error = fails(deep, nd137.LimitExceeded, nd137_pointer(deep))
        assert "nested" in error.message["en"]
    shared: list[Any] = []
    for _ in range(60):
        shared = [shared, shared]
    with pytest.raises(nd137.LimitExceeded):
        nd137.call("classify_scale", {"as_of": shared})
    with pytest.raises(nd137.LimitExceeded):
        nd137.classify_scale(b" " * (16 * 1024 * 1024 + 1))


def nd137_pointer(request: Any) -> str:
    """The pointer of the place where nesting passes 64."""
    steps, value = [], request
    for _ in range(65):
        step = "a" if isinstance(value, dict) else 0
        value = value[step]
        steps.append(f"/{step}")
    return "".join(steps)


def test_what_a_mapping_may_hold() -> None:
    expected = nd137.call("classify_scale", json.dumps(GOOD))
    same: list[Any] = [
        types.MappingProxyType(GOOD),
        collections.OrderedDict(GOOD),
        collections.ChainMap({}, GOOD),
        {**GOOD, "as_of": datetime.date(2026, 11, 21)},
        {**GOOD, "monthly_users": tuple(MONTHS)},
        {**GOOD, "monthly_users": [numpy.int64(n) for n in MONTHS]},
        {**GOOD, "monthly_users": [numpy.uint32(n) for n in MONTHS]},
        memoryview(json.dumps(GOOD).encode()),
    ]
    for request in same:
        assert nd137.call("classify_scale", request) == expected


def test_code_that_runs_while_a_request_is_read_cannot_break_it() -> None:
    class Shrinking(dict):  # type: ignore[type-arg]
        def items(self) -> Any:
            raise RuntimeError("no")

    class Hostile(collections.abc.Mapping):  # type: ignore[type-arg]
        def __getitem__(self, key: Any) -> Any:
            raise SystemError("no")

        def __iter__(self) -> Any:
            return iter(["a"])

        def __len__(self) -> int:
            return 1

    nd137.call("classify_scale", Shrinking(GOOD))
    error = fails({"as_of": Hostile()}, nd137.InvalidRequest, "/as_of")
    assert "SystemError" in str(error)


def test_an_unknown_operation() -> None:
    with pytest.raises(nd137.UnknownOperation):
        nd137.call("no_such", {})
    with pytest.raises(nd137.InvalidRequest):
        nd137.call("classify_scale", GOOD, b"a document that nobody asked for")
    with pytest.raises(nd137.InvalidRequest):
        nd137.call("classify_scale", GOOD, 5)


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters())
    | st.binary()
    | st.dates()
    | st.datetimes(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(
    request=anything
    | st.fixed_dictionaries(
        {"as_of": st.just("2026-11-21") | anything},
        optional={
            "monthly_users": st.lists(st.integers() | anything, max_size=14),
            "detail": st.sampled_from(["compact", "full"]) | anything,
            "populations": anything,
            "article": anything,
        },
    )
)
def test_anything_at_all_is_answered_or_refused(request: Any) -> None:
    for name, _, document in nd137.operations():
        given = () if document == "none" else (b"%PDF-1.7 nothing",)
        try:
            answer, _ = nd137.call(name, request, *given)
        except nd137.Nd137Error as error:
            assert not isinstance(error, nd137.Internal), error
        else:
            assert json.loads(answer)
