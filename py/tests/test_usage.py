"""Monthly users: every engine counts what the core counts."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nd137
import nd137.usage
from engines import spark_session

AS_OF = "2026-11-21"
SCHEMA = pyarrow.schema(
    {
        "time": pyarrow.timestamp("us", "UTC"),
        "user": pyarrow.string(),
        "kind": pyarrow.string(),
        "in_viet_nam": pyarrow.bool_(),
    }
)
Event = tuple[datetime.datetime, str, str, "bool | None"]


def table(events: list[Event]) -> pyarrow.Table:
    columns = zip(*events) if events else ((), (), (), ())
    return pyarrow.table(
        [pyarrow.array(list(c), field.type) for c, field in zip(columns, SCHEMA)], SCHEMA
    )


def by_the_core(events: list[Event], since: str = "2025-11") -> list[dict[str, Any]]:
    """The months from ``since`` on, as the core counts them."""
    listed: Any = [
        {"time": time.isoformat(), "user": user, "kind": kind, "in_viet_nam": place}
        for time, user, kind, place in events
    ]
    counted = nd137.count_monthly_users({"as_of": AS_OF, "events": listed})
    return [dict(month) for month in counted["months"] if month["month"] >= since]


ENGINES: dict[str, Callable[[pyarrow.Table], Any]] = {
    "pyarrow": lambda t: t,
    "pyarrow, nanoseconds of New York": lambda t: t.set_column(
        0, "time", t["time"].cast(pyarrow.timestamp("ns", "America/New_York"))
    ),
    "polars": lambda t: polars.DataFrame(t),
    "polars lazy": lambda t: polars.DataFrame(t).lazy(),
    "polars lazy, Viet Nam": lambda t: polars.DataFrame(t)
    .lazy()
    .with_columns(polars.col("time").dt.convert_time_zone("Asia/Ho_Chi_Minh")),
    "pandas": lambda t: t.to_pandas(),
    "pandas, New York": lambda t: t.to_pandas().assign(
        time=lambda d: d["time"].dt.tz_convert("America/New_York")
    ),
    "duckdb": lambda t: duckdb.connect().from_arrow(t),
    "duckdb, session in Los Angeles": lambda t: in_los_angeles().from_arrow(t),
    "a stream, once": lambda t: Stream(t),
}


class Stream:
    """A table that nothing knows but its Arrow stream."""

    def __init__(self, table: pyarrow.Table) -> None:
        self.table = table

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.table.to_reader(max_chunksize=3).__arrow_c_stream__(requested_schema)


def in_los_angeles() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'America/Los_Angeles'")
    return connection


# Moments around the ends of months in Viet Nam, and anywhere in the years before the count.
ends = st.builds(
    lambda year, month, step: datetime.datetime(year, month, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=7)))
    + datetime.timedelta(microseconds=step),
    st.integers(2024, 2026),
    st.integers(1, 12),
    st.sampled_from([-1, 0, 1, -1_000_000, 1_000_000, 7 * 3_600_000_000, -7 * 3_600_000_000]),
)
times = st.one_of(
    ends,
    st.datetimes(
        datetime.datetime(2024, 6, 1), datetime.datetime(2026, 11, 21, 16), timezones=st.just(datetime.timezone.utc)
    ),
).filter(lambda t: t < datetime.datetime(2026, 11, 21, 17, tzinfo=datetime.timezone.utc))
events = st.lists(
    st.tuples(
        times.map(lambda t: t.astimezone(datetime.timezone.utc)),
        st.sampled_from(["an", "bình", "Bình", "7", "-7", " "]),
        st.sampled_from(["login", "access", "use", "visit", "Login", ""]),
        st.sampled_from([True, True, False, None]),
    ),
    max_size=40,
)


@pytest.mark.parametrize("engine", ENGINES)
@settings(max_examples=40, deadline=None)
@given(rows=events)
def test_an_engine_counts_what_the_core_counts(engine: str, rows: list[Event]) -> None:
    counted = nd137.usage.count(ENGINES[engine](table(rows)), as_of=AS_OF)
    assert counted["months"] == by_the_core(rows)
    every = nd137.usage.count(ENGINES[engine](table(rows)), as_of=AS_OF, since="2023-12")
    assert every["months"] == by_the_core(rows, "2023-12")


@settings(max_examples=60, deadline=None)
@given(rows=events, parts=st.integers(1, 5), data=st.data())
def test_parts_combine_without_loss(rows: list[Event], parts: int, data: st.DataObject) -> None:
    where = data.draw(st.lists(st.integers(0, parts - 1), min_size=len(rows), max_size=len(rows)))
    split = [table([row for row, part in zip(rows, where) if part == n]) for n in range(parts)]
    wanted = nd137.usage.count(table(rows), as_of=AS_OF)
    # Each part on another engine, as it would come from another machine.
    engines = itertools.cycle([ENGINES["polars"], ENGINES["pyarrow"]])
    made = [nd137.usage.partial(make(part), as_of=AS_OF) for part, make in zip(split, engines)]
    eager = [part.collect() if isinstance(part, polars.LazyFrame) else part for part in made]
    arrow = [pyarrow.table(part).cast(KEPT) for part in eager]
    assert nd137.usage.finish(arrow, as_of=AS_OF) == wanted
    again = nd137.usage.combine([nd137.usage.combine(arrow[:1]), *arrow[1:]])
    assert nd137.usage.finish([again], as_of=AS_OF) == wanted
    appended = pyarrow.concat_tables([*arrow, *([arrow[0]] if not rows else [])])
    assert nd137.usage.finish([appended], as_of=AS_OF) == wanted


KEPT = pyarrow.schema(
    {
        "month": pyarrow.int32(),
        "user": pyarrow.string(),
        **dict.fromkeys(
            ("here", "unknown_place_events", "abroad_events", "other_events"), pyarrow.int64()
        ),
    }
)


def test_whole_numbers_are_the_users_of_their_decimal_text() -> None:
    rows = table([(moment(day), user, "use", True) for day, user in [(1, "7"), (2, "-7"), (3, "7")]])
    numbers = rows.set_column(1, "user", rows["user"].cast(pyarrow.int64()))
    for engine, make in ENGINES.items():
        assert nd137.usage.count(make(numbers), as_of=AS_OF)["months"][0]["users"] == 2, engine
    texts, whole = (nd137.usage.partial(t, as_of=AS_OF) for t in (rows, numbers))
    assert nd137.usage.finish([texts, whole], as_of=AS_OF)["months"][0]["users"] == 2


def moment(day: int, month: int = 10) -> datetime.datetime:
    return datetime.datetime(2026, month, day, 8, tzinfo=datetime.timezone.utc)


def test_dictionaries_of_words_are_words() -> None:
    rows = table([(moment(1), "an", "use", True), (moment(2), "an", "visit", True)])
    coded = rows.set_column(1, "user", rows["user"].dictionary_encode())
    coded = coded.set_column(2, "kind", coded["kind"].dictionary_encode())
    for make in (lambda t: t, polars.DataFrame, lambda t: t.to_pandas()):
        month = nd137.usage.count(make(coded), as_of=AS_OF)["months"][0]
        assert (month["users"], month["other_events"]) == (1, 1)


def test_files_go_to_an_embedded_duckdb(tmp_path: Path) -> None:
    rows: list[Event] = [(moment(day), f"u{day % 9}", "login", day % 4 != 0) for day in range(1, 29)]
    for part in range(3):
        pyarrow.parquet.write_table(table(rows[part::3]), tmp_path / f"{part}.parquet")
    assert nd137.usage.count(str(tmp_path / "*.parquet"), as_of=AS_OF)["months"] == by_the_core(rows)
    one = tmp_path / "0.parquet"
    assert nd137.usage.count(one, as_of=AS_OF)["months"] == by_the_core(rows[::3])


GOOD: Event = (moment(1), "an", "use", True)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("changed", "pointer", "said"),
    [
        ({0: None}, "/time", "no time"),
        ({0: moment(1).replace(year=1999)}, "/time", "2000 to 2099"),
        ({0: moment(1).replace(year=2100)}, "/time", "2000 to 2099"),
        ({0: datetime.datetime(2026, 11, 21, 17, tzinfo=datetime.timezone.utc)}, "/time", "after"),
        ({1: None}, "/user", "no user"),
        ({1: ""}, "/user", "no user"),
        ({2: None}, "/kind", "no kind"),
        ({0: moment(1).replace(year=2001), 1: ""}, "/user", "no user"),
    ],
)
def test_events_that_cannot_be_counted_are_refused_with_their_number(
    engine: str, changed: dict[int, Any], pointer: str, said: str
) -> None:
    bad: Any = tuple(changed.get(n, value) for n, value in enumerate(GOOD))
    with pytest.raises(nd137.InvalidRequest, match=f"^.*3 events .*{said}") as caught:
        nd137.usage.count(ENGINES[engine](table([GOOD, bad, GOOD, bad, bad])), as_of=AS_OF)
    assert caught.value.pointer == pointer
    assert caught.value.message["vi"].startswith("3 sự kiện")


@pytest.mark.parametrize("engine", ["pyarrow", "polars", "polars lazy", "pandas", "duckdb"])
@pytest.mark.parametrize(
    ("column", "kind"),
    [
        ("time", pyarrow.timestamp("us")),
        ("time", pyarrow.date32()),
        ("user", pyarrow.float64()),
        ("kind", pyarrow.int64()),
        ("in_viet_nam", pyarrow.string()),
    ],
)
def test_columns_of_another_type_are_refused(engine: str, column: str, kind: Any) -> None:
    at = SCHEMA.names.index(column)
    if engine == "pandas" and kind == pyarrow.date32():
        kind = pyarrow.int64()  # pandas keeps days as objects, and no day at all as nothing
    rows = table([GOOD]).set_column(at, column, pyarrow.array([None], kind))
    with pytest.raises(nd137.InvalidRequest, match="it needs") as caught:
        nd137.usage.count(ENGINES[engine](rows), as_of=AS_OF)
    assert caught.value.pointer == f"/{column}"


@pytest.mark.parametrize(
    ("call", "pointer"),
    [
        (lambda t: nd137.usage.count(5, as_of=AS_OF), ""),
        (lambda t: nd137.usage.count(t, as_of="soon"), "/as_of"),
        (lambda t: nd137.usage.count(t, as_of=moment(1)), "/as_of"),
        (lambda t: nd137.usage.count(t, as_of=AS_OF, since="2026-13"), "/since"),
        (lambda t: nd137.usage.count(t, as_of=AS_OF, since="1999-12"), "/since"),
        (lambda t: nd137.usage.count(t, as_of=AS_OF, since="2026-12"), "/since"),
        (lambda t: nd137.usage.count(t, as_of=AS_OF, user="nope"), "/nope"),
        (lambda t: nd137.usage.finish([], as_of=AS_OF), ""),
        (lambda t: nd137.usage.finish([t], as_of=AS_OF), "/month"),
    ],
)
def test_what_cannot_be_counted_is_refused(call: Any, pointer: str) -> None:
    with pytest.raises(nd137.InvalidRequest) as caught:
        call(table([GOOD]))
    assert caught.value.pointer == pointer


@pytest.mark.parametrize("as_of", ["1998-05-05", "2000-01-01", "2099-12-31", "2150-01-01", "0001-01-01", "9999-12-31"])
def test_any_day_of_the_count(as_of: str) -> None:
    events: Any = [{"time": "2000-01-01T00:00:00+07:00", "user": "an", "kind": "use", "in_viet_nam": True}]
    times = pyarrow.array([datetime.datetime(1999, 12, 31, 17, tzinfo=datetime.timezone.utc)], SCHEMA[0].type)
    rows = table([GOOD]).set_column(0, "time", times)
    try:
        wanted: Any = nd137.count_monthly_users({"as_of": as_of, "events": events})["months"]
    except nd137.InvalidRequest:
        with pytest.raises(nd137.InvalidRequest, match="after"):
            nd137.usage.count(rows, as_of=as_of)
        return
    found = nd137.usage.count(rows, as_of=as_of, since="2000-01")["months"]
    assert found == wanted and len(found) == 1


def test_no_events_no_months() -> None:
    for engine, make in ENGINES.items():
        assert nd137.usage.count(make(table([])), as_of=AS_OF)["months"] == [], engine


def counted(users: int, unknown: int = 0, months: int = 12) -> Any:
    return {
        "months": [
            {
                "abroad_events": 0,
                "complete": index < 2026 * 12 + 10,
                "month": f"{index // 12}-{index % 12 + 1:02}",
                "other_events": 0,
                "unknown_place_events": unknown,
                "users": users,
                "users_of_unknown_place": unknown,
            }
            for index in range(2026 * 12 + 10 - months, 2026 * 12 + 11)
        ],
        "provisions": [],
    }


def test_from_counts_to_the_verdict_and_the_report() -> None:
    found = nd137.usage.classify(counted(3_069_000), as_of=AS_OF)
    assert found == nd137.classify_scale({"as_of": AS_OF, "monthly_users": [3_069_000] * 12})
    assert nd137.usage.classify(counted(1, months=11), as_of=AS_OF)["scale"] is None
    figure: Any = {"kind": "average", "published": "2026-01-01", "source": "s", "value": 10}
    huge = nd137.usage.classify(counted(5), as_of=AS_OF, populations=[figure])
    assert huge["scale"] == "very_large"
    made = nd137.usage.report(
        counted(3_069_000), as_of=AS_OF, platform="Sàn Mẫu", owner="Công ty Mẫu", intermediary=True
    )
    assert made["report"]["total"] == str(3_069_000 * 12)
    assert made["report"]["months"][0]["month"] == "2025-11"
    with pytest.raises(nd137.Refused):
        nd137.usage.report(
            counted(1), as_of=AS_OF, platform="Sàn Mẫu", owner="Công ty Mẫu", intermediary=True
        )


def test_a_place_that_is_not_known_is_no_place_abroad() -> None:
    # Whether they were in Viet Nam changes nothing here, and decides there.
    sure = nd137.usage.classify(counted(3_069_000, unknown=5), as_of=AS_OF)
    assert sure["scale"] == "large"
    open_ = nd137.usage.classify(counted(3_068_000, unknown=5_000), as_of=AS_OF)
    assert open_["scale"] is None and open_["assessment"]["outcome"] == "undetermined"
    with pytest.raises(nd137.Refused) as refused:
        nd137.usage.report(
            counted(3_068_000, unknown=5_000), as_of=AS_OF, platform="Sàn Mẫu", owner="Công ty Mẫu", intermediary=True
        )
    assert {f["outcome"] for f in refused.value.findings} == {"met", "undetermined"}


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    session = spark_session("local-cluster[2,1,1024]", **{"spark.sql.session.timeZone": "America/New_York"})
    yield session
    session.stop()


def many() -> list[Event]:
    first = datetime.datetime(2025, 9, 1, tzinfo=datetime.timezone.utc)
    return [
        (
            first + datetime.timedelta(minutes=n * 457 % 600_000),
            f"u{n * 7919 % 211}",
            ("login", "access", "use", "visit")[n % 4],
            (True, False, None, True, True)[n % 5],
        )
        for n in range(4_000)
    ]


def test_a_spark_cluster_counts_what_the_core_counts(spark: Any, tmp_path: Path) -> None:
    rows = many()
    for part in range(4):
        pyarrow.parquet.write_table(table(rows[part::4]), tmp_path / f"{part}.parquet")
    frame = spark.read.parquet(str(tmp_path))
    assert nd137.usage.count(frame, as_of=AS_OF)["months"] == by_the_core(rows)
    # Partial results of two days of work, kept as Parquet.
    halves = [table(rows[:2_000]), table(rows[2_000:])]
    for n, half in enumerate(halves):
        part = nd137.usage.partial(spark.createDataFrame(half), as_of=AS_OF)
        part.write.parquet(str(tmp_path / f"part{n}"))
    kept = [spark.read.parquet(str(tmp_path / f"part{n}")) for n in range(2)]
    assert nd137.usage.finish(kept, as_of=AS_OF)["months"] == by_the_core(rows)
    naive = frame.withColumn("time", frame["time"].cast("timestamp_ntz"))
    with pytest.raises(nd137.InvalidRequest, match="time zone"):
        nd137.usage.count(naive, as_of=AS_OF)
    late = spark.createDataFrame(table([(moment(30, 11), "an", "use", True)]))
    with pytest.raises(nd137.InvalidRequest, match="1 events have a time after"):
        nd137.usage.count(late, as_of=AS_OF)
