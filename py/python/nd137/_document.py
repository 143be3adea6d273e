"""What may be given as a document."""

from __future__ import annotations

import os
from typing import Any, Protocol, Union


class BinaryFile(Protocol):
    """A file opened in binary mode."""

    def read(self) -> bytes: ...


#: Bytes, a path, or a file opened in binary mode.
Document = Union[bytes, bytearray, memoryview, str, "os.PathLike[str]", BinaryFile]


def read(document: Any) -> Any:
    """The bytes of a document; a file that cannot be read is an ``OSError``, as everywhere."""
    if isinstance(document, (str, os.PathLike)):
        with open(document, "rb") as file:
            return file.read()
    if hasattr(document, "read"):
        return document.read()
    return document
