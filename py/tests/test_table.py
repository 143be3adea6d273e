"""Tables: the same verdicts as row by row, from every kind of table."""

from __future__ import annotations

import datetime
import json
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nd137
import nd137.table

AS_OF = "2026-11-21"
NAMES = [f"m{i}" for i in range(12)]


def one(months: Any, as_of: str = AS_OF, **more: Any) -> dict[str, Any]:
    """The verdict on one row by the operation itself, as a table shows it."""
    request = {"as_of": as_of, "detail": "compact", "monthly_users": months, **more}
    try:
        answer = json.loads(nd137.call("classify_scale", request)[0])
    except nd137.Nd137Error as error:
        return {
            "outcome": None,
            "at": error.pointer,
            "error": error.kind,
            "message_en": error.message["en"],
            "message_vi": error.message["vi"],
            "scale": None,
        }
    return {
        "outcome": answer["assessment"]["outcome"],
        "error": None,
        "message_en": None,
        "message_vi": None,
        "scale": answer["scale"],
    }


def check(rows: list[dict[str, Any]], expected: list[dict[str, Any]]) -> None:
    assert len(rows) == len(expected) > 0
    for number, (row, wanted) in enumerate(zip(rows, expected)):
        assert row["row"] == number
        assert {key: row[key] for key in wanted} == wanted
        open_ = row["outcome"] in ("not_met", "undetermined", "needs_review")
        assert bool(row["rules"]) == open_ and all(r.startswith("nd137.") for r in row["rules"])
        assert (row["at"] is not None) == (open_ or row["error"] is not None)


# Counts around the thresholds of every published figure, and what is no count.
near = st.sampled_from([100_300_000, 101_112_656, 101_300_000, 102_300_000]).flatmap(
    lambda p: st.builds(
        lambda whole, step: whole + step,
        st.sampled_from([p * 3 // 100, p // 10]),
        st.integers(-2, 2),
    )
)
months = st.one_of(
    st.builds(lambda n, last: [n] * 11 + [n + last], near, st.integers(-12, 12)),
    st.lists(st.one_of(st.none(), near, st.integers(-(2**63), 2**63 - 1)), max_size=14),
    st.none(),
)
days = st.sampled_from(
    ["2024-10-22", "2024-10-23", "2025-01-05", "2025-01-06", "2026-01-05", AS_OF, "1990-01-01"]
)


@settings(max_examples=150, deadline=None)
@given(rows=st.lists(months, min_size=1, max_size=20), as_of=days)
def test_lists_of_months_as_row_by_row(rows: list[Any], as_of: str) -> None:
    column = pyarrow.array(rows, pyarrow.list_(pyarrow.int64()))
    table = pyarrow.table({"monthly_users": column})
    expected = [one(row, as_of) for row in rows]
    by_column = nd137.table.classify_scale(table, as_of=as_of)
    check(pyarrow.table(by_column).to_pylist(), expected)
    by_row = nd137.table.apply(
        "classify_scale", table, request={"as_of": as_of}, values={"scale": "/scale"}
    )
    check(pyarrow.table(by_row).to_pylist(), expected)


@settings(max_examples=100, deadline=None)
@given(
    rows=st.lists(
        st.tuples(
            st.lists(st.one_of(near, st.none(), st.integers(0, 2**64 - 1)), min_size=12, max_size=12),
            st.one_of(st.none(), st.integers(0, 2**64 - 1), st.just(102_300_000)),
        ),
        min_size=1,
        max_size=20,
    )
)
def test_twelve_columns_and_a_column_of_populations(rows: list[Any]) -> None:
    columns = {
        name: pyarrow.array([m[i] for m, _ in rows], pyarrow.uint64())
        for i, name in enumerate(NAMES)
    }
    columns["people"] = pyarrow.array([p for _, p in rows], pyarrow.uint64())
    verdicts = nd137.table.classify_scale(
        pyarrow.table(columns), as_of=AS_OF, months=NAMES, population="people", source="s"
    )
    figure = {"kind": "average", "published": AS_OF, "source": "s"}
    expected = [one(m, populations=[{**figure, "value": p}]) for m, p in rows]
    check(pyarrow.table(verdicts).to_pylist(), expected)


COUNTS = {name: [3_069_000, 3_068_999, 10_230_001] for name in NAMES}


def typed(kind: str) -> Any:
    return pyarrow.table({name: pyarrow.array(n, kind) for name, n in COUNTS.items()})


@pytest.mark.parametrize(
    "make",
    [
        lambda: pyarrow.table(COUNTS),
        lambda: pyarrow.table(COUNTS).to_reader(max_chunksize=1),
        lambda: polars.DataFrame(COUNTS),
        lambda: pandas.DataFrame(COUNTS),
        lambda: duckdb.from_arrow(pyarrow.table(COUNTS)),
        lambda: typed("int32"),
        lambda: typed("uint32"),
        lambda: typed("uint64"),
    ],
    ids=["pyarrow", "reader", "polars", "pandas", "duckdb", "int32", "uint32", "uint64"],
)
def test_every_kind_of_table_in(make: Any) -> None:
    day = datetime.date(2026, 11, 21)
    verdicts = nd137.table.classify_scale(make(), as_of=day, months=NAMES)
    found = pyarrow.table(verdicts)["scale"].to_pylist()
    assert found == ["large", "below_large", "very_large"]


def test_every_kind_of_table_out() -> None:
    table = pyarrow.table({"monthly_users": [[3_069_000] * 12, None, [-1] * 12]})

    def verdicts() -> Any:
        return nd137.table.classify_scale(table, as_of=AS_OF)

    wanted = ["large", None, None]
    assert pyarrow.table(verdicts())["scale"].to_pylist() == wanted
    assert polars.DataFrame(verdicts())["scale"].to_list() == wanted
    reader = pyarrow.RecordBatchReader.from_stream(verdicts())
    assert duckdb.from_arrow(reader).project("scale").fetchall() == [(w,) for w in wanted]


def test_a_large_table_streams_in_slices_with_progress() -> None:
    count = 200_000
    rows = pyarrow.table({name: pyarrow.array(range(count), pyarrow.int64()) for name in NAMES})
    seen: list[int] = []
    verdicts = nd137.table.classify_scale(
        rows, as_of=AS_OF, months=NAMES, population=1_000_000, source="s", progress=seen.append
    )
    sizes = []
    with pyarrow.RecordBatchReader.from_stream(verdicts) as reader:
        first = 0
        for batch in reader:
            sizes.append(batch.num_rows)
            assert batch["row"][0].as_py() == first
            first += batch.num_rows
            assert seen[-1] == first
    assert sum(sizes) == count == seen[-1] and max(sizes) == 65_536


def test_a_callback_that_fails_ends_the_stream_with_its_own_error() -> None:
    def stop(_: int) -> None:
        raise KeyError("stop")

    table = pyarrow.table({"monthly_users": [[1] * 12]})
    verdicts = nd137.table.classify_scale(table, as_of=AS_OF, progress=stop)
    with pytest.raises(Exception, match="stop"):
        pyarrow.table(verdicts)


def test_threads_and_slices_keep_the_order() -> None:
    table = pyarrow.table({"monthly_users": [[n] * 12 for n in range(3_000)]})
    answers = [
        pyarrow.table(
            nd137.table.apply(
                "classify_scale",
                table,
                request={"as_of": AS_OF, "populations": [
                    {"kind": "census", "published": AS_OF, "source": "s", "value": 20_000}
                ]},
                values={"scale": "/scale"},
                threads=threads,
            )
        ).to_pylist()
        for threads in (1, 2, 7)
    ]
    assert answers[0] == answers[1] == answers[2]
    assert [row["row"] for row in answers[0]] == list(range(3_000))
    assert {row["scale"] for row in answers[0]} == {"below_large", "large", "very_large"}


def test_members_that_are_null_are_left_out() -> None:
    table = pyarrow.table({"as_of": [AS_OF, None], "article": pyarrow.array([None, 3], "int16")})
    rows = pyarrow.table(nd137.table.apply("list_provisions", table)).to_pylist()
    assert [row["error"] for row in rows] == [None, "invalid_request"]
    assert [row["at"] for row in rows] == [None, "/as_of"]


def test_rows_without_columns_are_still_rows() -> None:
    table = pyarrow.table({"x": [1, 2, 3]})
    verdicts = nd137.table.apply("list_provisions", table, request={"as_of": AS_OF}, columns=[])
    assert pyarrow.table(verdicts)["error"].to_pylist() == [None] * 3


@pytest.mark.parametrize(
    ("call", "pointer"),
    [
        (lambda t: nd137.table.classify_scale(5, as_of=AS_OF), ""),  # type: ignore[arg-type]
        (lambda t: nd137.table.classify_scale(t, as_of="soon"), "/as_of"),
        (lambda t: nd137.table.classify_scale(t, as_of=AS_OF, months="nope"), "/nope"),
        (lambda t: nd137.table.classify_scale(t, as_of=AS_OF, months=["x"] * 11), "/months"),
        (lambda t: nd137.table.classify_scale(t, as_of=AS_OF, months=["f"] * 12), "/f"),
        (lambda t: nd137.table.classify_scale(t, as_of=AS_OF, months="x"), "/x"),
        (lambda t: nd137.table.apply("list_provisions", t, columns=["q"]), "/q"),
        (lambda t: nd137.table.apply("list_provisions", t, request={"x": 1}), "/x"),
        (lambda t: nd137.table.apply("list_provisions", t, columns={"x": "a", "f": "a"}), "/a"),
        (lambda t: nd137.table.apply("inspect_pdf", t), ""),
    ],
)
def test_what_cannot_be_judged_is_refused_at_once(call: Any, pointer: str) -> None:
    table = pyarrow.table({"x": [1], "f": [1.5]})
    with pytest.raises(nd137.InvalidRequest) as caught:
        call(table)
    assert caught.value.pointer == pointer


def test_verdicts_can_be_read_once() -> None:
    table = pyarrow.table({"monthly_users": [[1] * 12]})
    verdicts = nd137.table.classify_scale(table, as_of=AS_OF)
    pyarrow.table(verdicts)
    with pytest.raises(nd137.InvalidRequest, match="once"):
        pyarrow.table(verdicts)
    with pytest.raises(nd137.UnknownOperation):
        nd137.table.apply("nope", table)
