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
from conftest import Case

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
    assert sum(sizes) == count == seen[-1] and 25_000 <= max(sizes) <= 65_536


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


def batches(n: int) -> Any:
    """Many small batches, made as they are read."""
    schema = pyarrow.schema([(name, pyarrow.int64()) for name in NAMES])
    made = (
        pyarrow.record_batch([pyarrow.array([i, i + 1], pyarrow.int64())] * 12, schema)
        for i in range(n)
    )
    return pyarrow.RecordBatchReader.from_batches(schema, made)


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_threads_give_the_rows_in_order(threads: int) -> None:
    counts = [(n * 7_919) % 12_000_000 for n in range(150_000)]
    odd = [None if n % 1_013 == 0 else -1 if n % 977 == 0 else c for n, c in enumerate(counts)]
    table = pyarrow.table({name: pyarrow.array(odd, pyarrow.int64()) for name in NAMES})

    def found(threads: int, source: Any) -> Any:
        return pyarrow.table(
            nd137.table.classify_scale(source, as_of=AS_OF, months=NAMES, threads=threads)
        )

    one = found(1, table)
    rows = one.to_pylist()
    assert found(threads, table).to_pylist() == rows
    assert found(threads, table.to_reader(max_chunksize=7_001)).to_pylist() == rows
    assert one["row"].to_pylist() == list(range(150_000))
    failed = [row for row, error in enumerate(one["error"].to_pylist()) if error]
    assert failed == [n for n, c in enumerate(odd) if c == -1], "every failing row, by its number"
    small = found(threads, batches(300))
    assert small["row"].to_pylist() == list(range(600))


def test_an_input_that_breaks_gives_first_what_came_before() -> None:
    schema = pyarrow.schema([(name, pyarrow.int64()) for name in NAMES])

    def broken() -> Any:
        for _ in range(3):
            yield pyarrow.record_batch([pyarrow.array([5], pyarrow.int64())] * 12, schema)
        raise KeyError("gone")

    reader = pyarrow.RecordBatchReader.from_batches(schema, broken())
    verdicts = nd137.table.classify_scale(reader, as_of=AS_OF, months=NAMES, threads=2)
    came = 0
    with pytest.raises(Exception, match="gone"):
        for batch in pyarrow.RecordBatchReader.from_stream(verdicts):
            came += batch.num_rows
    assert came == 3


def test_a_caller_keeps_the_columns_it_wants() -> None:
    table = pyarrow.table({"monthly_users": [[3_069_000] * 12, [5] * 3]})
    for keep in (["scale"], ["scale", "row"], ["error", "outcome", "scale"]):
        found = pyarrow.table(nd137.table.classify_scale(table, as_of=AS_OF, keep=keep))
        assert found.column_names == keep
        assert found["scale"].to_pylist() == ["large", None]
    plain = nd137.table.classify_scale(table.slice(0, 1), as_of=AS_OF, keep=["scale", "row"])
    assert pyarrow.table(plain).to_pylist() == [{"scale": "large", "row": 0}]
    for keep, pointer in [(["nope"], "/nope"), ([], "/keep"), (["row", "row"], "/row")]:
        with pytest.raises(nd137.InvalidRequest) as caught:
            nd137.table.classify_scale(table, as_of=AS_OF, keep=keep)
        assert caught.value.pointer == pointer


def test_platforms_as_row_by_row() -> None:
    rows: list[dict[str, Any]] = [
        {"environment": True, "independent": True, "operating_since": "2020-05-01",
         "monthly_users": [4_000_000] * 12, "determinations": ["2025-10-20"], "owner_trades": True},
        {"environment": False, "independent": None, "operating_since": None,
         "monthly_users": None, "determinations": None, "owner_trades": None},
        {"environment": True, "independent": True, "operating_since": "2026-06-01",
         "monthly_users": [5] * 12, "determinations": [], "owner_trades": False},
        {"environment": True, "independent": True, "operating_since": "soon",
         "monthly_users": [5] * 12, "determinations": [], "owner_trades": False},
    ]
    found = pyarrow.table(nd137.table.classify_platform(pyarrow.Table.from_pylist(rows), as_of=AS_OF))
    assert found.schema.field("first_due").type == pyarrow.date32()
    assert found.schema.field("hybrid").type == pyarrow.bool_()
    for given_, row in zip(rows, found.to_pylist()):
        request: Any = {"as_of": AS_OF, **{k: v for k, v in given_.items() if v is not None}}
        try:
            answer: Any = nd137.classify_platform(request)
        except nd137.InvalidRequest as error:
            assert (row["error"], row["at"]) == ("invalid_request", error.pointer)
            continue
        assert row["outcome"] == answer["assessment"]["outcome"] and row["error"] is None
        for name in ("intermediary", "platform", "hybrid", "scale"):
            assert row[name] == answer[name], name
        for name in ("first_due", "next_yearly", "scale_determinable_from"):
            assert (row[name] and str(row[name])) == answer[name], name
    assert [row["error"] for row in found.to_pylist()] == [None, None, None, "invalid_request"]


def test_deadlines_are_rows_of_their_system() -> None:
    rows: list[dict[str, Any]] = [
        {"intermediary": True, "scale": "large", "determinations": ["2025-10-20"], "converts": True},
        {"intermediary": False, "scale": "huge", "determinations": [], "converts": None},
        {"intermediary": None, "scale": None, "determinations": None, "converts": False},
    ]
    table = pyarrow.Table.from_pylist(rows)
    found = pyarrow.table(nd137.table.list_deadlines(table, as_of=AS_OF)).to_pylist()
    expected: list[Any] = []
    for number, given_ in enumerate(rows):
        request: Any = {"as_of": AS_OF, **{k: v for k, v in given_.items() if v is not None}}
        try:
            listed: Any = nd137.list_deadlines(request)["deadlines"]
        except nd137.InvalidRequest as error:
            expected.append((number, None, None, None, None, None, None, error.pointer))
            continue
        expected += [
            (number, d["kind"], d["date"], d["days_left"], d["applies"], d["provision"]["id"],
             d["what"]["vi"], None)
            for d in listed
        ]
    assert [
        (row["row"], row["kind"], row["date"] and str(row["date"]), row["days_left"],
         row["applies"], row["provision"], row["what_vi"], row["at"])
        for row in found
    ] == expected
    assert len(expected) > 10


def test_findings_are_rows_by_each() -> None:
    table = pyarrow.table({"monthly_users": [[3_069_000] * 12, [-1] * 12]})
    found = pyarrow.table(
        nd137.table.apply(
            "classify_scale", table, request={"as_of": AS_OF}, each="/assessment/findings",
            values={"rule": "/rule", "found": "/outcome"}, keep=["row", "rule", "found", "error"],
        )
    ).to_pylist()
    alone: Any = nd137.classify_scale({"as_of": AS_OF, "monthly_users": [3_069_000] * 12})
    assert [(row["rule"], row["found"]) for row in found if row["row"] == 0] == [
        (finding["rule"], finding["outcome"]) for finding in alone["assessment"]["findings"]
    ]
    assert [row["error"] for row in found if row["row"] == 1] == ["invalid_request"]
    nothing = nd137.table.apply("classify_scale", table, request={"as_of": AS_OF}, each="/nope")
    assert [row["error"] for row in pyarrow.table(nothing).to_pylist()] == ["invalid_request"] * 2


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"s": ("/scale", "colour")}, "choose text"),
        ({"row": "/scale"}, "already"),
    ],
)
def test_values_that_no_column_can_hold_are_refused(values: Any, message: str) -> None:
    table = pyarrow.table({"monthly_users": [[5] * 12]})
    with pytest.raises(nd137.InvalidRequest, match=message):
        nd137.table.apply("classify_scale", table, request={"as_of": AS_OF}, values=values)


def test_a_value_of_another_type_than_said_ends_the_stream_by_name() -> None:
    table = pyarrow.table({"monthly_users": [[5] * 12]})
    verdicts = nd137.table.apply(
        "classify_scale", table, request={"as_of": AS_OF}, values={"s": ("/scale", "integer")}
    )
    with pytest.raises(Exception, match="`below_large` of `s` is no integer"):
        pyarrow.table(verdicts)


def one_row(request: dict[str, Any]) -> Any:
    """A request as a table of one row; None where Arrow has no column for it."""
    try:
        return pyarrow.Table.from_pylist([request])
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError, pyarrow.ArrowNotImplementedError, OverflowError):
        return None


def judged_as_alone(cases: list[Case], operation: str, judge: Any, row_of: Any) -> list[Any]:
    """Every case of an operation that fits a column gives by column what it gives alone."""
    found = []
    for case in cases:
        if case.operation != operation or not case.ok:
            continue
        request = json.loads(case.request)
        as_of = request.pop("as_of")
        request.pop("detail", None)
        table = one_row(row_of(request))
        if table is None or not table.num_columns:
            continue
        (row,) = pyarrow.table(judge(table, as_of, case.document)).to_pylist()
        if row["error"] is not None:
            # Arrow has no member that is there and null, nor lists of several shapes.
            continue
        answer = json.loads(case.response)
        assert row["outcome"] == answer["assessment"]["outcome"], case.name
        found.append((row, answer))
    return found


def test_trust_by_column_as_alone(cases: list[Case]) -> None:
    def judge(table: Any, as_of: str, document: Any) -> Any:
        return nd137.table.assess_trust(table, as_of=as_of, warning_list=document)

    found = judged_as_alone(cases, "assess_trust", judge, lambda request: request)
    assert len(found) >= 100
    names = ("security_level", "personal_data", "encryption", "warning_list", "content", "contact")
    for row, answer in found:
        outcomes = [finding["outcome"] for finding in answer["assessment"]["findings"]]
        assert [row[name] for name in names] == outcomes
        assert (row["expires"] and str(row["expires"])) == answer["expires"]
    assert {row["outcome"] for row, _ in found} >= {"met", "not_met", "undetermined"}


def test_indicators_by_column_as_alone(cases: list[Case]) -> None:
    def judge(table: Any, as_of: str, _: Any) -> Any:
        return nd137.table.assess_indicator(table, as_of=as_of)

    found = judged_as_alone(
        cases, "assess_indicator", judge, lambda request: request.get("indicator", {})
    )
    assert len(found) >= 25
    for row, answer in found:
        assert row["frequency"] == answer["frequency"]
    assert {row["outcome"] for row, _ in found} >= {"met", "not_met", "undetermined"}


def test_a_member_of_a_member_and_a_document() -> None:
    table = pyarrow.table({"unit": ["%"], "name": [5]})
    (row,) = pyarrow.table(nd137.table.assess_indicator(table, as_of=AS_OF)).to_pylist()
    assert (row["error"], row["at"]) == ("invalid_request", "/indicator/name")
    with pytest.raises(nd137.InvalidRequest) as caught:
        nd137.table.apply(
            "assess_indicator", table, request={"as_of": AS_OF, "indicator": {}}, under="indicator"
        )
    assert caught.value.pointer == "/indicator"
    days = pyarrow.table({"as_of": [AS_OF]})
    for operation in ("list_provisions", "stamp_pdf"):
        with pytest.raises(nd137.InvalidRequest, match="cannot run over a table"):
            nd137.table.apply(operation, days, document=b"")
    broken = nd137.table.apply("inspect_pdf", pyarrow.table({"page_details": [1, 2]}), document=b"no PDF")
    assert pyarrow.table(broken)["error"].to_pylist() == ["invalid_document"] * 2
