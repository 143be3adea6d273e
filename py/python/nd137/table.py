"""Verdicts over tables: anything with ``__arrow_c_stream__`` in, an Arrow stream out.

A table of pyarrow, Polars, pandas (2.2 or later) or DuckDB goes in as it is. What comes out
is read with ``pyarrow.table(...)``, ``polars.DataFrame(...)`` or, batch by batch and with
bounded memory, ``pyarrow.RecordBatchReader.from_stream(...)``. Rows are judged while they
are read, without holding the interpreter. A row that fails is reported and stops no other.

Every result has these columns:

- ``row``: number of the row in the table, from 0;
- ``outcome``: ``met``, ``not_met``, ``undetermined``, ``needs_review`` or ``not_applicable``;
  null where the row failed or the operation gives no verdict;
- ``rules``: ids of the rules that decide an outcome other than met;
- ``at``: JSON Pointer of the first of them, or of the error;
- ``error``: kind of error, null where there is none;
- ``message_en``, ``message_vi``: what was wrong, in both languages;

and then the values that were asked for. Words are dictionary-coded. ``keep`` names the columns
that are wanted, of which none other is made.

Memory is bounded: at most one slice of 65,536 rows a thread is held beside the input's own batch.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal, Protocol, Union

from . import _native
from ._document import Document, read
from ._operations import COMPACT

__all__ = [
    "apply",
    "assess_indicator",
    "assess_trust",
    "classify_platform",
    "classify_scale",
    "list_deadlines",
]

_MONTHS = "monthly_users"

#: A JSON Pointer into the answer, and what stands there: text, if the pointer stands alone.
Value = Union[str, tuple[str, Literal["text", "integer", "boolean", "day"]]]
Columns = Union[Sequence[str], Mapping[str, str], None]
Progress = Union[Callable[[int], object], None]


class ArrowStream(Protocol):
    """A table that exports itself as an Arrow stream."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


def classify_scale(
    table: ArrowStream,
    *,
    as_of: Union[str, date],
    months: Union[str, Sequence[str]] = _MONTHS,
    population: Union[int, str, None] = None,
    source: str = "",
    keep: Union[Sequence[str], None] = None,
    threads: Union[int, None] = None,
    progress: Progress = None,
) -> _native.Verdicts:
    """Classify systems by their average monthly users (Art. 17), one a row.

    The verdicts are those of :func:`nd137.classify_scale`, row by row.

    Args:
        table: Any object with ``__arrow_c_stream__``.
        as_of: The day whose population and whose last twelve complete months count.
        months: Name of a column of lists with twelve counts, the oldest first; or names of
            twelve columns of integers, the oldest month first. Distinct users in Viet Nam.
        population: Official number of people, or name of a column of such numbers; the
            library's dated figures if absent.
        source: Where your population was published; needed with ``population``.
        keep: Names of the result columns that are wanted; all if absent.
        threads: Threads that judge; one for each core if absent.
        progress: Called with the number of rows done, at least every 65,536 rows; with tqdm,
            ``lambda done: bar.update(done - bar.n)``.

    Returns:
        The columns above, and ``scale``: ``below_large``, ``large`` or ``very_large``.

    Raises:
        nd137.InvalidRequest: No table, no such column, or a column that is not of integers.

    Law:
        Decree 137/2024/NĐ-CP, Article 17.

    Example:
        >>> import nd137.table, pyarrow
        >>> systems = pyarrow.table({"monthly_users": [[3_069_000] * 12, [5] * 12, None]})
        >>> verdicts = nd137.table.classify_scale(systems, as_of="2026-11-21")
        >>> found = pyarrow.table(verdicts)
        >>> found["scale"].to_pylist()
        ['large', 'below_large', None]
        >>> found["outcome"].to_pylist()
        ['met', 'met', 'undetermined']
    """
    names = [months] if isinstance(months, str) else list(months)
    kept = None if keep is None else list(keep)
    return _native.scale_stream(
        table, str(as_of), names, population, source, kept, threads or _cores(), progress
    )


def classify_platform(
    table: ArrowStream,
    *,
    as_of: Union[str, date],
    columns: Columns = None,
    keep: Union[Sequence[str], None] = None,
    threads: Union[int, None] = None,
    progress: Progress = None,
) -> _native.Verdicts:
    """Classify intermediary platforms and their determinations and reports (Art. 18), one a row.

    The verdicts are those of :func:`nd137.classify_platform`, row by row.

    Args:
        table: Any object with ``__arrow_c_stream__``; its columns are members of the request.
        as_of: The day whose law applies.
        columns, keep, threads, progress: As for :func:`apply`.

    Returns:
        The columns above, and ``intermediary`` and ``platform`` (``yes``, ``no``, ``unknown``),
        ``hybrid`` (boolean), ``scale``, and the days ``first_due``, ``next_yearly`` and
        ``scale_determinable_from``.

    Raises:
        nd137.InvalidRequest: No table, no such column, or a member that is given twice.

    Law:
        Decree 137/2024/NĐ-CP, Article 18.

    Example:
        >>> import nd137.table, pyarrow
        >>> platforms = pyarrow.table({
        ...     "environment": [True, None],
        ...     "independent": [True, True],
        ...     "monthly_users": [[4_000_000] * 12] * 2,
        ...     "operating_since": ["2020-05-01", "2026-06-01"],
        ... })
        >>> verdicts = nd137.table.classify_platform(platforms, as_of="2026-11-21")
        >>> found = pyarrow.table(verdicts)
        >>> found["intermediary"].to_pylist(), found["scale"].to_pylist()
        (['yes', 'unknown'], ['large', 'large'])
        >>> found["first_due"].to_pylist()
        [datetime.date(2025, 10, 23), datetime.date(2027, 6, 1)]
    """
    values: dict[str, Value] = {
        "intermediary": "/intermediary",
        "platform": "/platform",
        "hybrid": ("/hybrid", "boolean"),
        "scale": "/scale",
        "first_due": ("/first_due", "day"),
        "next_yearly": ("/next_yearly", "day"),
        "scale_determinable_from": ("/scale_determinable_from", "day"),
    }
    return apply(
        "classify_platform",
        table,
        request={"as_of": as_of},
        columns=columns,
        values=values,
        keep=keep,
        threads=threads,
        progress=progress,
    )


def list_deadlines(
    table: ArrowStream,
    *,
    as_of: Union[str, date],
    columns: Columns = None,
    keep: Union[Sequence[str], None] = None,
    threads: Union[int, None] = None,
    progress: Progress = None,
) -> _native.Verdicts:
    """List the deadlines of systems (Arts 18.2, 19.3, 23), one a row of the result.

    The deadlines are those of :func:`nd137.list_deadlines`; ``row`` says whose they are.

    Args:
        table: Any object with ``__arrow_c_stream__``; its columns are members of the request.
        as_of: The day from which days are counted.
        columns, keep, threads, progress: As for :func:`apply`.

    Returns:
        The columns above, and ``kind`` (such as ``yearly_determination``), ``date`` (the last
        good day), ``days_left`` (below 0 once it has passed), ``applies`` (``yes``, ``no``,
        ``unknown``), ``provision`` (its id), ``what_en`` and ``what_vi``. A system that failed
        has one row, with its error.

    Raises:
        nd137.InvalidRequest: No table, no such column, or a member that is given twice.

    Law:
        Decree 137/2024/NĐ-CP, Article 18(2), Article 19(3), Article 23.

    Example:
        >>> import nd137.table, pyarrow
        >>> systems = pyarrow.table({"converts": [True], "intermediary": [False]})
        >>> listed = pyarrow.table(nd137.table.list_deadlines(systems, as_of="2026-10-20"))
        >>> [row for row in listed.select(["kind", "days_left", "applies"]).to_pylist()
        ...  if row["applies"] == "yes"]
        [{'kind': 'conversion_systems', 'days_left': 3, 'applies': 'yes'}]
    """
    values: dict[str, Value] = {
        "kind": "/kind",
        "date": ("/date", "day"),
        "days_left": ("/days_left", "integer"),
        "applies": "/applies",
        "provision": "/provision/id",
        "what_en": "/what/en",
        "what_vi": "/what/vi",
    }
    return apply(
        "list_deadlines",
        table,
        request={"as_of": as_of},
        columns=columns,
        values=values,
        each="/deadlines",
        keep=keep,
        threads=threads,
        progress=progress,
    )


def assess_trust(
    table: ArrowStream,
    *,
    as_of: Union[str, date],
    warning_list: Union[Document, None] = None,
    columns: Columns = None,
    keep: Union[Sequence[str], None] = None,
    threads: Union[int, None] = None,
    progress: Progress = None,
) -> _native.Verdicts:
    """Judge the six criteria of network trust (Art. 21.2), a site a row.

    The verdicts are those of :func:`nd137.assess_trust`, row by row: criteria met by the evidence
    handed in, never a certificate.

    Args:
        table: Any object with ``__arrow_c_stream__``; its columns are members of the request,
            such as ``site`` and ``contact``, as structs.
        as_of: The day whose law applies.
        warning_list: The list of criterion d as bytes, path or file, if it is at hand.
        columns, keep, threads, progress: As for :func:`apply`.

    Returns:
        The columns above; the outcome of each criterion as ``security_level`` (a),
        ``personal_data`` (b), ``encryption`` (c), ``warning_list`` (d), ``content`` (đ) and
        ``contact`` (e); and ``expires``, the day after which the verdict no longer stands.

    Raises:
        nd137.InvalidRequest: No table, no such column, or a member that is given twice.

    Law:
        Decree 137/2024/NĐ-CP, Article 21(2).

    Example:
        >>> import nd137.table, pyarrow
        >>> sites = pyarrow.Table.from_pylist([
        ...     {"contact": {"contact": {"answer": "no"}}} if n else {"site": {"hosts": ["mau.example.vn"]}}
        ...     for n in (0, 1)])
        >>> found = pyarrow.table(nd137.table.assess_trust(sites, as_of="2026-11-21"))
        >>> found["encryption"].to_pylist()
        ['undetermined', 'undetermined']
    """
    criteria = ("security_level", "personal_data", "encryption", "warning_list", "content", "contact")
    values: dict[str, Value] = {
        name: f"/assessment/findings/{n}/outcome" for n, name in enumerate(criteria)
    }
    values["expires"] = ("/expires", "day")
    return apply(
        "assess_trust",
        table,
        request={"as_of": as_of},
        document=warning_list,
        columns=columns,
        values=values,
        keep=keep,
        threads=threads,
        progress=progress,
    )


def assess_indicator(
    table: ArrowStream,
    *,
    as_of: Union[str, date],
    columns: Columns = None,
    keep: Union[Sequence[str], None] = None,
    threads: Union[int, None] = None,
    progress: Progress = None,
) -> _native.Verdicts:
    """Judge definitions of indicators for steering (Arts 10.4, 10.5), one a row.

    The verdicts are those of :func:`nd137.assess_indicator`, row by row.

    Args:
        table: Any object with ``__arrow_c_stream__``; its columns are members of the definition,
            such as ``name``, ``unit`` and ``groups``.
        as_of: The day whose law applies.
        columns, keep, threads, progress: As for :func:`apply`.

    Returns:
        The columns above, and ``frequency``, how often the indicator comes, if its data period
        says so.

    Raises:
        nd137.InvalidRequest: No table, no such column, or a member that is given twice.

    Law:
        Decree 137/2024/NĐ-CP, Article 10(4), Article 10(5).

    Example:
        >>> import nd137.table, pyarrow
        >>> indicators = pyarrow.table({"unit": ["%", ""], "period": ["tháng", None]})
        >>> found = pyarrow.table(nd137.table.assess_indicator(indicators, as_of="2026-11-21"))
        >>> found["outcome"].to_pylist(), found["frequency"].to_pylist()
        (['undetermined', 'not_met'], ['month', None])
    """
    return apply(
        "assess_indicator",
        table,
        request={"as_of": as_of},
        under="indicator",
        columns=columns,
        values={"frequency": "/frequency"},
        keep=keep,
        threads=threads,
        progress=progress,
    )


def apply(
    operation: str,
    table: ArrowStream,
    *,
    request: Union[Mapping[str, Any], None] = None,
    under: Union[str, None] = None,
    document: Union[Document, None] = None,
    columns: Columns = None,
    values: Union[Mapping[str, Value], None] = None,
    each: Union[str, None] = None,
    keep: Union[Sequence[str], None] = None,
    threads: Union[int, None] = None,
    progress: Progress = None,
) -> _native.Verdicts:
    """Run any operation that makes no document over the rows of a table.

    The columns of a row are the members of its request: text, whole numbers, booleans, days,
    lists and structs become what they are in JSON, and null is left out. A fact may be a
    column of booleans.

    Args:
        operation: Name of the operation, such as ``"classify_scale"``.
        table: Any object with ``__arrow_c_stream__``.
        request: Members that every request has. Unless ``detail`` is among them, the compact
            verdict is made, which is all that the result columns need.
        under: The member of the request that the columns are members of, such as
            ``"indicator"``; the request itself if absent.
        document: A document that travels with every row, such as the warning list.
        columns: Names of the columns that are read, or a mapping from column to member; all
            columns by their own names if absent.
        values: More result columns: name to JSON Pointer into the answer, such as
            ``{"scale": "/scale"}``; with a type, ``{"due": ("/first_due", "day")}``, where
            ``integer``, ``boolean`` and ``day`` give columns of int64, booleans and dates. Without
            one, text as it is and anything else as JSON.
        each: JSON Pointer of a list in the answer, such as ``/assessment/findings``: the result
            has a row for each of its items, and ``values`` point into the item.
        keep: Names of the result columns that are wanted; all if absent.
        threads: Threads that judge; one for each core if absent.
        progress: Called with the number of rows done, at least every 65,536 rows; with tqdm,
            ``lambda done: bar.update(done - bar.n)``.

    Returns:
        The columns above, and those of ``values``.

    Raises:
        nd137.UnknownOperation: There is no operation of this name.
        nd137.InvalidRequest: No table, no such column, or a member that is given twice.

    Example:
        >>> import nd137.table, pyarrow
        >>> systems = pyarrow.table({"users": [[3_069_000] * 12, [5] * 12]})
        >>> verdicts = nd137.table.apply(
        ...     "classify_scale",
        ...     systems,
        ...     request={"as_of": "2026-11-21"},
        ...     columns={"users": "monthly_users"},
        ...     values={"scale": "/scale"},
        ... )
        >>> pyarrow.table(verdicts)["scale"].to_pylist()
        ['large', 'below_large']
    """
    constant = dict(request or {})
    if operation in COMPACT:
        constant.setdefault("detail", "compact")
    pairs = None
    if isinstance(columns, Mapping):
        pairs = list(columns.items())
    elif columns is not None:
        pairs = [(name, name) for name in columns]
    wanted = [
        (name, value, "text") if isinstance(value, str) else (name, *value)
        for name, value in (values or {}).items()
    ]
    kept = None if keep is None else list(keep)
    attached = None if document is None else read(document)
    return _native.apply_stream(
        operation,
        table,
        attached,
        constant,
        under,
        pairs,
        wanted,
        each,
        kept,
        threads or _cores(),
        progress,
    )


def _cores() -> int:
    return os.cpu_count() or 1
