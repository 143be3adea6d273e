# Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
"""Every operation as a function."""

from __future__ import annotations

from typing import Union

from . import types
from ._document import Document, read
from ._native import evaluate

__all__ = [
    "list_provisions",
    "classify_scale",
]


def list_provisions(
    request: Union[types.ProvisionsRequest, str, bytes],
) -> types.Provisions:
    """List the decree's provisions, instruments and bodies as of a day.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day by which instruments and bodies are resolved.
            article (int, 0 to 65535 or None), may be absent: One article (1 to 24); all
                articles if absent.

    Returns:
        A ``dict`` that shows itself as a table:
            bodies (list of Body): Who does the ministries' work on the day.
            instruments (list of InstrumentInfo): The instruments that the library cites.
            provisions (list of ListedProvision): The provisions, in the order of the decree.

    Raises:
        nd137.InvalidJson: The request is not JSON in UTF-8.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.list_provisions({"article": 21, "as_of": "2026-11-21"})
        >>> sorted(answer)
        ['bodies', 'instruments', 'provisions']
    """
    answer: types.Provisions = evaluate("list_provisions", request)
    return answer


def classify_scale(
    request: Union[types.ScaleRequest, str, bytes],
) -> types.ScaleResponse:
    """Classify a system by its average monthly users (Art. 17).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose population and whose last twelve complete months count.
            detail (Detail), may be absent, then "full": How much to say.
            monthly_users (MonthlyUsers), may be absent: Distinct users in Viet Nam a month
                (Arts 17.1, 17.4).
            population_kind (PopulationKind or None), may be absent: Which kind of population
                figure decides; the yearly average if absent (reading 2).
            populations (list of GivenFigure), may be absent: Official population figures that
                replace the library's table.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): Met when the scale can be determined; the class itself is
                in `scale`.
            scale (Scale or None): The class; null while it cannot be determined.
            figures (ScaleFigures or None), may be absent: The numbers; absent from the compact
                answer.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 17(2); Decree 137/2024/NĐ-CP, Article 17(3); Decree
        137/2024/NĐ-CP, Article 17(4).

    Example:
        >>> import nd137
        >>> answer = nd137.classify_scale({
        ...     "as_of": "2024-11-15",
        ...     "monthly_users": [
        ...         3009010, 3008999, 3008999, 3008999, 3008999, 3008999,
        ...         3008999, 3008999, 3008999, 3008999, 3008999, 3008999,
        ...     ],
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.ScaleResponse = evaluate("classify_scale", request)
    return answer
