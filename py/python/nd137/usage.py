"""Monthly users from a table of events, on whatever engine holds it (Arts 17.1, 17.4, 18.2).

One expression counts distinct users a calendar month of UTC+7, exactly, on Polars, DuckDB,
PySpark, pyarrow and pandas; the engine that holds the events does the work, on one core or on
a cluster. Paths to Parquet files go to an embedded DuckDB. Needs ``pip install nd137[usage]``.

An event has four columns:

- ``time``: a timestamp with a time zone, of any zone; one without a zone could be any moment
  and is refused;
- ``user``: text, or a whole number, which is the same user as its decimal text;
- ``kind``: ``login``, ``access`` or ``use``; any other word is counted apart, as no use;
- ``in_viet_nam``: a boolean, null where that is not known.

Order and duplicates do not matter. The counts are those of :func:`nd137.count_monthly_users`.

The expression is written with narwhals, not Ibis: it runs on the caller's own object without
a connection, brings no other package, and takes pyarrow and pandas as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Union, cast

try:
    import narwhals.stable.v2 as nw
except ImportError:  # pragma: no cover
    raise ImportError("`nd137.usage` needs narwhals: pip install nd137[usage]") from None

from . import types
from ._events import checked, day, invalid, midnight, month_index, opened, start
from ._operations import classify_scale, count_monthly_users, report_platform
from ._result import Result

__all__ = ["classify", "combine", "count", "finish", "partial", "report"]

_USES = ("login", "access", "use")
_KEYS = ("month", "user")
_COUNTS = ("unknown_place_events", "abroad_events", "other_events")
#: What makes an event uncountable, by the code that stands in the place of its month.
_FAULTS = {
    -1: ("time", "không có thời điểm", "have no time"),
    -2: ("time", "có thời điểm ngoài các năm 2000-2099", "have a time outside 2000 to 2099"),
    -3: ("time", "có thời điểm sau ngày {as_of}", "have a time after the day {as_of}"),
    -4: ("user", "không có người sử dụng", "have no user"),
    -5: ("kind", "không có loại hoạt động", "have no kind"),
}
_OLDER = 0


def count(
    events: Any,
    *,
    as_of: Union[str, date],
    since: Union[str, None] = None,
    time: str = "time",
    user: str = "user",
    kind: str = "kind",
    in_viet_nam: str = "in_viet_nam",
) -> types.CountResponse:
    """Count distinct users a calendar month of UTC+7 (Arts 17.1, 17.4).

    Args:
        events: A Polars, PySpark, pyarrow or pandas frame, a DuckDB relation, anything with
            ``__arrow_c_stream__``, or a path (or glob) of Parquet files.
        as_of: The day of the count; months before its own are complete.
        since: The first month counted, ``YYYY-MM``; the first of the twelve complete months
            before ``as_of`` if absent. Events of earlier months are left out.
        time: Name of the column of timestamps with a time zone.
        user: Name of the column of users, text or whole numbers.
        kind: Name of the column that says what was done.
        in_viet_nam: Name of the column of booleans, null where the place is not known.

    Returns:
        What :func:`nd137.count_monthly_users` returns. A month without events is not listed:
        whether nobody came or nothing was recorded, the events do not tell.

    Raises:
        nd137.InvalidRequest: A column that is missing or of another type; events without a
            time, a user or a kind, outside 2000 to 2099, or after ``as_of``: how many.

    Law:
        Decree 137/2024/NĐ-CP, Article 17(1); Decree 137/2024/NĐ-CP, Article 17(4).

    Example:
        >>> import nd137.usage, polars
        >>> events = polars.DataFrame({
        ...     "time": ["2026-10-31T16:59:59Z", "2026-10-31T17:00:00Z", "2026-11-02T09:00:00Z"],
        ...     "user": ["an", "an", "binh"],
        ...     "kind": ["login", "use", "visit"],
        ...     "in_viet_nam": [True, True, True],
        ... }).with_columns(polars.col("time").str.to_datetime(time_zone="UTC"))
        >>> counted = nd137.usage.count(events, as_of="2026-11-21")
        >>> [(month["month"], month["users"]) for month in counted["months"]]
        [('2026-10', 1), ('2026-11', 1)]
    """
    names = {"time": time, "user": user, "kind": kind, "in_viet_nam": in_viet_nam}
    return _summed(_partial(events, day(as_of), since, names), day(as_of))


def partial(
    events: Any,
    *,
    as_of: Union[str, date],
    since: Union[str, None] = None,
    time: str = "time",
    user: str = "user",
    kind: str = "kind",
    in_viet_nam: str = "in_viet_nam",
) -> Any:
    """One row for each month and user of some of the events, for :func:`combine` or :func:`finish`.

    What is counted apart, a day, a province or a machine, is kept (as Parquet, say) and put
    together later without loss, since a user that two parts saw is one user.

    Args:
        events, as_of, since, time, user, kind, in_viet_nam: As for :func:`count`; ``as_of`` and
            ``since`` the same in every part.

    Returns:
        A frame of the engine that holds the events, lazy where that is: ``month`` (year times
        twelve plus month, from 0), ``user``, ``here`` (1 if seen in Viet Nam), and the number of
        ``unknown_place_events``, ``abroad_events`` and ``other_events``.

    Raises:
        nd137.InvalidRequest: A column that is missing or of another type.

    Law:
        Decree 137/2024/NĐ-CP, Article 17(1); Decree 137/2024/NĐ-CP, Article 17(4).

    Example:
        >>> import nd137.usage, pyarrow, pyarrow.compute
        >>> when = pyarrow.array(["2026-10-05T08:00:00", "2026-10-06T08:00:00"])
        >>> when = pyarrow.compute.assume_timezone(
        ...     pyarrow.compute.cast(when, pyarrow.timestamp("us")), "Asia/Ho_Chi_Minh")
        >>> events = pyarrow.table({"time": when, "user": [7, 7], "kind": ["use", "login"],
        ...                         "in_viet_nam": [True, None]})
        >>> day, next_day = (nd137.usage.partial(events.slice(n, 1), as_of="2026-11-21")
        ...                  for n in (0, 1))
        >>> nd137.usage.finish([day, next_day], as_of="2026-11-21")["months"][0]["users"]
        1
    """
    names = {"time": time, "user": user, "kind": kind, "in_viet_nam": in_viet_nam}
    return _partial(events, day(as_of), since, names).to_native()


def combine(partials: Iterable[Any]) -> Any:
    """Put partial results of one engine together: one row for each month and user.

    Args:
        partials: What :func:`partial` or this function made; several that were appended to each
            other count as well.

    Returns:
        A partial result, again.

    Raises:
        nd137.InvalidRequest: No partial result, or a frame that is none.

    Example:
        >>> import nd137.usage
        >>> nd137.usage.combine([])
        Traceback (most recent call last):
        nd137._errors.InvalidRequest: invalid_request: give one partial result at least / \
cần ít nhất một kết quả từng phần
    """
    return _combined(partials).to_native()


def finish(partials: Iterable[Any], *, as_of: Union[str, date]) -> types.CountResponse:
    """Count from partial results: what :func:`count` gives for all their events.

    Args:
        partials: What :func:`partial` or :func:`combine` made, on one engine.
        as_of: The day of the count, that of the parts.

    Returns:
        What :func:`nd137.count_monthly_users` returns.

    Raises:
        nd137.InvalidRequest: No partial result, or events in them that cannot be counted.

    Law:
        Decree 137/2024/NĐ-CP, Article 17(1); Decree 137/2024/NĐ-CP, Article 17(4).

    Example:
        See :func:`partial`.
    """
    return _summed(_combined(partials), day(as_of))


def classify(
    counted: types.CountResponse,
    *,
    as_of: Union[str, date],
    populations: Sequence[types.GivenFigure] = (),
) -> types.ScaleResponse:
    """Classify by the complete months counted (Art. 17).

    Users whose place is not known are not counted as users in Viet Nam. Where their number
    could change the class, the months concerned are taken as unknown, and the outcome is
    undetermined.

    Args:
        counted: What :func:`count` or :func:`finish` returned.
        as_of: The day whose population and whose last twelve complete months count.
        populations: Official figures that replace the library's.

    Returns:
        What :func:`nd137.classify_scale` returns.

    Raises:
        nd137.InvalidRequest: A population that is none.

    Law:
        Decree 137/2024/NĐ-CP, Article 17.

    Example:
        >>> import nd137.usage
        >>> month = {"abroad_events": 0, "complete": True, "month": "2026-10", "other_events": 0,
        ...          "unknown_place_events": 0, "users": 4_000_000, "users_of_unknown_place": 0}
        >>> found = nd137.usage.classify({"months": [month], "provisions": []}, as_of="2026-11-21")
        >>> found["assessment"]["outcome"]  # one month of twelve
        'undetermined'
    """
    return _classified(counted, day(as_of), populations)[0]


def report(
    counted: types.CountResponse,
    *,
    as_of: Union[str, date],
    platform: Union[str, None] = None,
    owner: Union[str, None] = None,
    intermediary: types.Fact = None,
    populations: Sequence[types.GivenFigure] = (),
) -> types.ReportResponse:
    """The report of a large or very large platform from the months counted (Art. 18.2).

    Args:
        counted: What :func:`count` or :func:`finish` returned.
        as_of: The day of the report.
        platform: The platform's name.
        owner: Its owner.
        intermediary: Whether it is an intermediary platform.
        populations: Official figures that replace the library's.

    Returns:
        What :func:`nd137.report_platform` returns: the report as JSON and CSV.

    Raises:
        nd137.Refused: The platform is below the threshold, its class is not determined, or a
            name is missing; ``findings`` say all.

    Law:
        Decree 137/2024/NĐ-CP, Article 18(2).

    Example:
        >>> import nd137, nd137.usage
        >>> try:
        ...     nd137.usage.report({"months": [], "provisions": []}, as_of="2027-01-20")
        ... except nd137.Refused as refused:
        ...     len(refused.findings)
        3
    """
    months = _classified(counted, day(as_of), populations)[1]
    request: types.ReportRequest = {
        "as_of": as_of,
        "intermediary": intermediary,
        "monthly_users": months,
        "owner": owner,
        "platform": platform,
        "populations": populations,
    }
    return report_platform(request)


def _classified(
    counted: types.CountResponse, as_of: date, populations: Sequence[types.GivenFigure]
) -> tuple[types.ScaleResponse, list[types.DatedCount]]:
    """The verdict, and the months that it rests on."""

    def of(months: list[types.DatedCount]) -> types.ScaleResponse:
        return classify_scale(
            {"as_of": as_of, "monthly_users": months, "populations": populations}
        )

    complete = [month for month in counted["months"] if month["complete"]]
    seen: list[types.DatedCount] = [{"month": m["month"], "users": m["users"]} for m in complete]
    least = of(seen)
    if not any(month["users_of_unknown_place"] for month in complete):
        return least, seen
    most = of(
        [
            {"month": m["month"], "users": m["users"] + m["users_of_unknown_place"]}
            for m in complete
        ]
    )
    if most["scale"] == least["scale"]:
        return least, seen
    settled: list[types.DatedCount] = [
        {"month": m["month"], "users": None if m["users_of_unknown_place"] else m["users"]}
        for m in complete
    ]
    return of(settled), settled


def _partial(
    events: Any, as_of: date, since: Union[str, None], names: dict[str, str]
) -> nw.LazyFrame[Any]:
    frame, schema = checked(opened(events), names)
    # No event lies outside these years, so the count needs no more of the calendar.
    last = max(date(1999, 12, 31), min(as_of, date(2099, 12, 31)))
    running = last.year * 12 + last.month - 1
    first = max(running - 12, 2000 * 12) if since is None else month_index(since)
    if since is not None and first > running:
        raise invalid(
            "/since", f"tháng `{since}` sau ngày {as_of}", f"the month `{since}` lies after {as_of}"
        )
    first = min(first, running)
    time, user, kind, place = (nw.col(names[name]) for name in names)
    stamped = cast(Any, schema[names["time"]])
    if frame.implementation.is_duckdb() or frame.implementation.is_spark_like():
        # Their time zone is the session's, which changes no moment; the unit has to be one.
        time = time.cast(nw.Datetime("us", stamped.time_zone))
    else:
        time = time.dt.convert_time_zone("UTC")
    if not schema[names["user"]].is_integer():
        user = user.cast(nw.String)
        nobody = user.is_null() | (user == "")
    else:
        nobody = user.is_null()
    use = kind.cast(nw.String).is_in(_USES).fill_null(False)
    tests = {
        -1: time.is_null(),
        -2: (time < start(2000 * 12)) | (time >= start(2100 * 12)),
        -3: time >= midnight(last + timedelta(days=1)),
        -4: nobody,
        -5: kind.is_null(),
        _OLDER: time < start(first),
    }
    month = _index(time, first, running)
    for code, test in reversed(tests.items()):
        month = nw.when(test).then(nw.lit(code)).otherwise(month)
    rows = frame.lazy().select(
        month.cast(nw.Int32).alias("month"),
        user.alias("user"),
        _one(use & place.fill_null(False)).alias("here"),
        _one(use & place.is_null()).alias("unknown_place_events"),
        _one(use & ~place.fill_null(True)).alias("abroad_events"),
        _one(~use).alias("other_events"),
    )
    # So that the number of events that cannot be counted is known.
    other = nw.when(nw.col("month") < 0).then(nw.lit(1)).otherwise(nw.col("other_events"))
    rows = rows.filter(nw.col("month") != _OLDER).with_columns(other.alias("other_events"))
    return _grouped(rows)


def _index(time: nw.Expr, first: int, last: int) -> nw.Expr:
    """The month of a time, found by halving: so it needs no calendar of the engine."""
    if first == last:
        return nw.lit(first)
    middle = (first + last + 1) // 2
    later, earlier = _index(time, middle, last), _index(time, first, middle - 1)
    return nw.when(time >= start(middle)).then(later).otherwise(earlier)


def _grouped(rows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    sums = [nw.col(name).sum().alias(name) for name in _COUNTS]
    grouped = rows.group_by(*_KEYS).agg(nw.col("here").max().alias("here"), *sums)
    return grouped.select(*_KEYS, *(nw.col(name).cast(nw.Int64) for name in ("here", *_COUNTS)))


def _combined(partials: Iterable[Any]) -> nw.LazyFrame[Any]:
    frames = [opened(part).lazy() for part in partials]
    if not frames:
        raise invalid(
            "", "cần ít nhất một kết quả từng phần", "give one partial result at least"
        )
    wanted = [*_KEYS, "here", *_COUNTS]
    for frame in frames:
        missing = [name for name in wanted if name not in frame.collect_schema()]
        if missing:
            raise invalid(
                f"/{missing[0]}",
                f"không phải kết quả từng phần: thiếu cột `{missing[0]}`",
                f"not a partial result: it lacks the column `{missing[0]}`",
            )
    frames = [frame.select(*wanted) for frame in frames]
    if len({str(frame.collect_schema()["user"]) for frame in frames}) > 1:
        # A whole number is the same user as its decimal text.
        frames = [frame.with_columns(nw.col("user").cast(nw.String)) for frame in frames]
    return _grouped(frames[0] if len(frames) == 1 else nw.concat(frames, how="vertical"))


def _summed(users: nw.LazyFrame[Any], as_of: date) -> types.CountResponse:
    only_unknown = _one((nw.col("here") == 0) & (nw.col("unknown_place_events") > 0))
    months = (
        users.with_columns(only_unknown.alias("users_of_unknown_place"))
        .group_by("month")
        .agg(
            nw.col("here").sum().alias("users"),
            *(nw.col(name).sum().alias(name) for name in ("users_of_unknown_place", *_COUNTS)),
        )
        .collect()
    )
    rows = sorted(months.iter_rows(named=True), key=lambda row: int(row["month"]))
    if rows and int(rows[0]["month"]) in _FAULTS:
        raise _uncountable(int(rows[0]["month"]), int(rows[0]["other_events"]), as_of)
    running = as_of.year * 12 + as_of.month - 1
    counted = [
        {
            "abroad_events": int(row["abroad_events"]),
            "complete": int(row["month"]) < running,
            "month": f"{int(row['month']) // 12:04}-{int(row['month']) % 12 + 1:02}",
            "other_events": int(row["other_events"]),
            "unknown_place_events": int(row["unknown_place_events"]),
            "users": int(row["users"]),
            "users_of_unknown_place": int(row["users_of_unknown_place"]),
        }
        for row in rows
    ]
    none = count_monthly_users({"as_of": as_of, "events": []})
    answer = {"months": counted, "provisions": none["provisions"]}
    return cast(types.CountResponse, Result(answer, "count_monthly_users"))


def _one(test: nw.Expr) -> nw.Expr:
    return test.cast(nw.Int64)


def _uncountable(code: int, events: int, as_of: date) -> Exception:
    column, vi, en = _FAULTS[code]
    vi, en = vi.format(as_of=as_of), en.format(as_of=as_of)
    return invalid(f"/{column}", f"{events} sự kiện {vi}", f"{events} events {en}")
