"""The shared cases, byte for byte."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import nd137
from conftest import VECTORS, Case


def canonical(value: Any) -> bytes:
    return json.dumps(
        value, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    ).encode()


def written_by_hand() -> int:
    return sum(len(json.loads(path.read_bytes())) for path in (VECTORS / "cases").glob("*.json"))


def test_every_case_gives_the_same_bytes(cases: list[Case]) -> None:
    ran = 0
    for case in cases:
        given = () if case.document is None else (case.document,)
        for request in (case.request, case.request.encode(), bytearray(case.request.encode())):
            try:
                answer, made = nd137.call(case.operation, request, *given)
            except nd137.Nd137Error as error:
                assert not case.ok, (case.name, error)
                assert canonical(error.args[0]) == case.response, case.name
            else:
                assert case.ok, (case.name, answer)
                assert answer == case.response, case.name
                digest = None if made is None else hashlib.sha256(made).hexdigest()
                assert digest == case.made, case.name
        ran += 1
    assert ran == written_by_hand() > 0


def test_a_dict_gives_the_same_as_its_json(cases: list[Case]) -> None:
    """A mapping is one more way to write the request; only text that is no JSON has none."""
    ran = 0
    kinds = {name: kind for name, _, kind in nd137.operations()}
    for case in cases:
        try:
            request = json.loads(case.request)
        except ValueError:
            continue
        if not isinstance(request, dict):
            continue
        if case.document is None and kinds[case.operation].startswith("taken"):
            continue  # Python itself refuses a call without the argument.
        function = getattr(nd137, case.operation)
        given = () if case.document is None else (case.document,)
        try:
            answer = function(request, *given)
        except nd137.Nd137Error as error:
            assert not case.ok, (case.name, error)
            expected = json.loads(case.response)
            assert error.pointer == expected["at"], (case.name, error)
        else:
            assert case.ok, (case.name, answer)
            if case.made is not None:
                answer, made = answer
                assert hashlib.sha256(made).hexdigest() == case.made
            assert canonical(answer) == case.response, case.name
            assert repr(answer) and answer._repr_html_()
        ran += 1
    assert ran > 0


def test_every_operation_is_a_function_with_a_docstring(cases: list[Case]) -> None:
    named = {case.operation for case in cases}
    shown = {case.operation for case in cases if case.ok}
    assert {name for name, _, _ in nd137.operations()} == named
    for name, doc, _ in nd137.operations():
        function = getattr(nd137, name)
        for part in (doc, "Args:", "Returns:", "Raises:"):
            assert part in " ".join(function.__doc__.split()), (name, part)
        assert ("Example:" in function.__doc__) == (name in shown)
