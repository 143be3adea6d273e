# Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
"""Every operation as a function."""

from __future__ import annotations

from typing import Union

from . import types
from ._document import Document, read
from ._native import evaluate

__all__ = [
    "list_provisions",
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
