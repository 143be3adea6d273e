"""Documents: what may be given, and where one that is made goes."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
from typing import Any, NoReturn, Protocol, Union

from . import _errors
from ._native import evaluate, parts


class BinaryFile(Protocol):
    """A file opened in binary mode."""

    def read(self) -> bytes: ...


class BinarySink(Protocol):
    """A file opened in binary mode for writing."""

    def write(self, data: memoryview, /) -> object: ...


#: Bytes, a path, or a file opened in binary mode.
Document = Union[bytes, bytearray, memoryview, str, "os.PathLike[str]", BinaryFile]

#: A path, or a file opened in binary mode for writing.
Output = Union[str, "os.PathLike[str]", BinarySink]


def read(document: Any) -> Any:
    """The bytes of a document; a file that cannot be read is an ``OSError``, as everywhere."""
    if isinstance(document, (str, os.PathLike)):
        with open(document, "rb") as file:
            return file.read()
    if hasattr(document, "read"):
        return document.read()
    return document


def make(
    operation: str, request: Any, document: Any, output: Any = None, overwrite: bool = False
) -> Any:
    """Runs an operation that makes a document of the one it takes.

    Without ``output`` the answer is ``(Result, bytes)``; with it the document is written there
    and the answer is the ``Result``. A document is never in memory twice where this can be
    helped: the one that is made begins with the one that was taken.
    """
    if output is not None:
        _check(output, overwrite)
        # One object for reading and for writing: nobody can change it in between.
        taken = _still(read(document))
        answer, kept, added = parts(operation, request, taken)
        _write([memoryview(taken)[:kept], memoryview(added)], output, overwrite)
        return answer
    if not isinstance(document, (str, os.PathLike)) and not hasattr(document, "read"):
        return evaluate(operation, request, document)
    taken = read(document)
    if not isinstance(taken, bytes):
        return evaluate(operation, request, taken)
    # The bytes are ours alone, so that they can grow where they are: BytesIO hands over what
    # it holds, and takes it back for writing when nobody else looks at it.
    whole = io.BytesIO(taken)
    del taken
    answer, kept, added = parts(operation, request, whole.getvalue())
    whole.truncate(kept)
    whole.seek(kept)
    whole.write(added)
    return answer, whole.getvalue()


def _still(document: Any) -> Any:
    """Bytes that nobody can change; what is no document is left for the library to refuse."""
    if isinstance(document, bytes):
        return document
    try:
        return memoryview(document).tobytes()
    except (BufferError, TypeError, ValueError):
        return document


def _check(output: Any, overwrite: bool) -> None:
    """Refuses what cannot be written to before any work is done."""
    if isinstance(output, (str, os.PathLike)):
        if not overwrite and os.path.lexists(output):
            _exists(output)
    elif isinstance(output, io.TextIOBase) or not hasattr(output, "write"):
        name = type(output).__name__
        raise _errors.InvalidRequest({
            "kind": "invalid_request",
            "at": "",
            "message": {
                "en": f"`output` has the type `{name}`; give a path, or a file opened in binary mode for writing",
                "vi": f"`output` có kiểu `{name}`; cần một đường dẫn, hoặc tệp mở để ghi ở chế độ nhị phân",
            },
        })


def _exists(path: Any) -> NoReturn:
    raise FileExistsError(
        errno.EEXIST,
        "the file exists and stays as it is; give another path, or `overwrite=True`",
        os.fsdecode(path),
    )


def _write(pieces: list[memoryview], output: Any, overwrite: bool) -> None:
    if not isinstance(output, (str, os.PathLike)):
        _pour(pieces, output)
        return
    folder, name = os.path.split(os.path.abspath(os.fsdecode(output)))
    # Beside the place where it goes, so that it appears there whole or not at all.
    draft = os.path.join(folder, f".nd137-{secrets.token_hex(8)}")
    with open(draft, "xb") as file:
        try:
            _pour(pieces, file)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            file.close()
            os.unlink(draft)
            raise
    try:
        _move(draft, os.path.join(folder, name), overwrite)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(draft)
        raise


def _pour(pieces: list[memoryview], file: Any) -> None:
    for piece in pieces:
        while piece:
            written = file.write(piece)
            if written is None and not isinstance(file, io.RawIOBase):
                written = len(piece)  # a writer that does not say how much it took
            if not written:
                raise OSError("`output` takes no more bytes; the document is not whole there")
            piece = piece[written:]


def _move(draft: str, path: str, overwrite: bool) -> None:
    if overwrite:
        os.replace(draft, path)
        return
    try:
        # Unlike a rename, a link never takes the place of a file that came in the meantime.
        os.link(draft, path)
    except FileExistsError:
        _exists(path)
    except OSError:
        # A file system without links. Windows refuses to rename over a file, too.
        if os.path.lexists(path):
            _exists(path)
        os.rename(draft, path)
    else:
        os.unlink(draft)
