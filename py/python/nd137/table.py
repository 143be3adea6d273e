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

and then the values that were asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol, Union

from . import _native
from ._operations import COMPACT

__all__ = ["apply", "classify_scale"]

_MONTHS = "monthly_users"


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
    progress: Union[Callable[[int], object], None] = None,
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
        progress: Called with the number of rows done after every batch, at most 65,536 rows.

    Returns:
        The columns above, and ``scale``: ``below_large``, ``large`` or ``very_large``.

    Raises:
        nd137.InvalidRequest: No table, no such column, or a column that is not of integers.

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
    return _native.scale_stream(table, str(as_of), names, population, source, progress)


def apply(
    operation: str,
    table: ArrowStream,
    *,
    request: Union[Mapping[str, Any], None] = None,
    columns: Union[Sequence[str], Mapping[str, str], None] = None,
    values: Union[Mapping[str, str], None] = None,
    threads: Union[int, None] = None,
    progress: Union[Callable[[int], object], None] = None,
) -> _native.Verdicts:
    """Run any operation that takes no document over the rows of a table.

    The columns of a row are the members of its request: text, whole numbers, booleans, days,
    lists and structs become what they are in JSON, and null is left out. A fact may be a
    column of booleans.

    Args:
        operation: Name of the operation, such as ``"classify_scale"``.
        table: Any object with ``__arrow_c_stream__``.
        request: Members that every request has. Unless ``detail`` is among them, the compact
            verdict is made, which is all that the result columns need.
        columns: Names of the columns that are read, or a mapping from column to member; all
            columns by their own names if absent.
        values: More result columns: name to JSON Pointer into the answer, such as
            ``{"scale": "/scale"}``. Text as it is, anything else as JSON.
        threads: Threads that judge a batch; one for each core if absent.
        progress: Called with the number of rows done after every batch, at most 65,536 rows.

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
    return _native.apply_stream(
        operation,
        table,
        constant,
        pairs,
        list((values or {}).items()),
        threads or os.cpu_count() or 1,
        progress,
    )
