"""What may be given as a table of events, and the columns that it must have."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from importlib import import_module
from typing import Any, Union

import narwhals.stable.v2 as nw

from ._errors import Nd137Error, build

#: The events, on any engine.
Frame = Union[nw.DataFrame[Any], nw.LazyFrame[Any]]

VIET_NAM = timezone(timedelta(hours=7))

_NEEDED = {
    "time": (
        "thời điểm có múi giờ; thời điểm không có múi giờ thì không biết là lúc nào, hãy gắn múi giờ trước",
        "timestamps with a time zone; without one a time could be any moment, so attach its zone first",
    ),
    "user": ("chữ hoặc số nguyên", "text or whole numbers"),
    "kind": ("chữ", "text"),
    "in_viet_nam": ("đúng/sai", "booleans"),
}


def invalid(pointer: str, vi: str, en: str) -> Nd137Error:
    """An error of ours."""
    return build({"kind": "invalid_request", "at": pointer, "message": {"en": en, "vi": vi}})


def day(given: Union[str, date]) -> date:
    """A day as the caller wrote it."""
    try:
        if isinstance(given, date) and not isinstance(given, datetime):
            return given
        return date.fromisoformat(given)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise invalid(
            "/as_of", f"`{given}` không phải ngày yyyy-mm-dd", f"`{given}` is not a day yyyy-mm-dd"
        ) from None


def month_index(given: str) -> int:
    """The number of a month ``YYYY-MM``: its year times twelve, and its own from 0."""
    try:
        first = date.fromisoformat(f"{given}-01")
        if len(given) == 7 and 2000 <= first.year < 2100:
            return first.year * 12 + first.month - 1
    except (TypeError, ValueError):
        pass
    raise invalid(
        "/since",
        f"`{given}` không phải tháng dạng YYYY-MM trong các năm 2000-2099",
        f"`{given}` is not a month YYYY-MM of the years 2000 to 2099",
    )


def midnight(of: date) -> nw.Expr:
    """The moment at which a day begins in Viet Nam."""
    return nw.lit(datetime(of.year, of.month, of.day, tzinfo=VIET_NAM).astimezone(timezone.utc))


def start(month: int) -> nw.Expr:
    """The moment at which a month begins in Viet Nam."""
    return midnight(date(month // 12, month % 12 + 1, 1))


def opened(events: Any) -> Frame:
    """The events as a frame of narwhals, on the engine that holds them."""
    if isinstance(events, (str, os.PathLike)):
        import duckdb

        return nw.from_native(duckdb.connect().read_parquet(os.fspath(events)))
    frame: Frame
    try:
        frame = nw.from_native(events)
    except TypeError:
        if not hasattr(events, "__arrow_c_stream__"):
            name = type(events).__name__
            raise invalid(
                "",
                f"`{name}` không phải bảng: cần Polars, DuckDB, PySpark, pyarrow, pandas hoặc tệp Parquet",
                f"`{name}` is no table: give Polars, DuckDB, PySpark, pyarrow, pandas or Parquet files",
            ) from None
        import duckdb

        # Read as it streams, so that it need not fit in memory. pyarrow has no types.
        pyarrow: Any = import_module("pyarrow")
        reader = pyarrow.RecordBatchReader.from_stream(events)
        return nw.from_native(duckdb.connect().from_arrow(reader))
    if frame.implementation.is_pandas_like():
        # Arrow knows the booleans and numbers with gaps that pandas keeps as objects.
        frame = nw.from_native(nw.from_native(events, eager_only=True).to_arrow())
    return frame


def checked(
    frame: Frame, names: dict[str, str]
) -> tuple[Frame, Mapping[str, Any]]:
    """The frame and the types of its columns, which are there and of the type that is needed."""
    schema = frame.collect_schema()
    empty: dict[str, nw.Expr] = {}
    for role, name in names.items():
        if name not in schema:
            held = ", ".join(list(schema)[:50])
            raise invalid(
                f"/{name}",
                f"bảng không có cột `{name}`; có các cột {held}",
                f"the table has no column `{name}`; it has {held}",
            )
        if _holds_nothing(frame, name):
            empty[name] = nw.col(name).cast(_USUAL[role])
        elif not _fits(role, schema[name]):
            vi, en = _NEEDED[role]
            raise invalid(
                f"/{name}",
                f"cột `{name}` có kiểu {schema[name]}, cần {vi}",
                f"column `{name}` has the type {schema[name]}; it needs {en}",
            )
    if empty:
        frame = frame.with_columns(**empty)
    return frame, frame.collect_schema()


#: The types of columns that had none because they hold nothing.
_USUAL: dict[str, Any] = {
    "time": nw.Datetime("us", "UTC"),
    "user": nw.String,
    "kind": nw.String,
    "in_viet_nam": nw.Boolean,
}


def _holds_nothing(frame: Frame, name: str) -> bool:
    """Whether a column of Arrow or Polars has the type of nothing but nulls."""
    native = frame.to_native()
    if frame.implementation.is_pyarrow():
        return str(native.schema.field(name).type) == "null"
    if frame.implementation.is_polars():
        return str(native.collect_schema()[name]) == "Null"
    return False


def _fits(role: str, found: Any) -> bool:
    text = isinstance(found, (nw.String, nw.Categorical, nw.Enum))
    if role == "time":
        return isinstance(found, nw.Datetime) and found.time_zone is not None
    if role == "user":
        return text or found.is_integer()
    if role == "kind":
        return text
    return isinstance(found, nw.Boolean)
