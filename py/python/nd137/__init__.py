"""Vietnam's Decree 137/2024/NĐ-CP on electronic transactions of state agencies, as functions.

Every operation is a function that takes a mapping, or JSON as ``str`` or ``bytes``, and
answers a ``dict``; operations on documents also take bytes, a path or a binary file.

>>> import nd137
>>> law = nd137.list_provisions({"as_of": "2026-11-21"})
>>> law["provisions"][0]["citation"]["en"]
'Decree 137/2024/NĐ-CP, Article 1'

Errors are one tree:

>>> try:
...     nd137.list_provisions({"as_of": "tomorrow"})
... except nd137.InvalidRequest as error:
...     error.kind, error.pointer
('invalid_request', '/as_of')
"""

from __future__ import annotations

from . import types as types
from ._document import Document as Document
from ._errors import *  # noqa: F403
from ._native import call as call
from ._native import operations as operations
from ._operations import *  # noqa: F403
from ._result import Result as Result
