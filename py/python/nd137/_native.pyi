from collections.abc import Callable
from typing import Any, final

__all__ = ["Verdicts", "apply_stream", "call", "evaluate", "operations", "parts", "scale_stream"]

@final
class Verdicts:
    """Verdicts, one a row, as a stream that can be read once."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

def apply_stream(
    operation: str,
    table: object,
    document: object,
    request: object,
    under: str | None,
    columns: list[tuple[str, str]] | None,
    values: list[tuple[str, str, str]],
    each: str | None,
    keep: list[str] | None,
    threads: int,
    progress: Callable[[int], object] | None,
    /,
) -> Verdicts: ...
def call(operation: str, request: Any, document: Any = None, /) -> tuple[bytes, bytes | None]: ...
def evaluate(operation: str, request: Any, document: Any = None, /) -> Any: ...
def parts(operation: str, request: Any, document: Any, /) -> tuple[Any, int, bytes]: ...
def operations() -> list[tuple[str, str, str]]: ...
def scale_stream(
    table: object,
    as_of: str,
    months: list[str],
    population: int | str | None,
    source: str,
    keep: list[str] | None,
    threads: int,
    progress: Callable[[int], object] | None,
    /,
) -> Verdicts: ...
