"""The exceptions: one tree, a class for each kind of error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = [
    "Internal",
    "InvalidDocument",
    "InvalidJson",
    "InvalidRequest",
    "LimitExceeded",
    "Nd137Error",
    "Refused",
    "UnknownOperation",
]


class Nd137Error(Exception):
    """The base of every error of this package.

    Attributes:
        kind: The stable tag, such as ``invalid_request``; the same in every language.
        pointer: JSON Pointer to the field; empty for the whole request.
        message: The sentence in both languages, ``{"en": ..., "vi": ...}``.
        assessment: The verdict of a refusal, else ``None``.
    """

    kind: str
    pointer: str
    message: dict[str, str]
    assessment: dict[str, Any] | None

    def __init__(self, error: Mapping[str, Any]) -> None:
        self.kind = error["kind"]
        self.pointer = error["at"]
        self.message = dict(error["message"])
        self.assessment = error.get("assessment")
        super().__init__(dict(error))

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings of a refusal, in the order of the rules; else an empty list."""
        return list(self.assessment["findings"]) if self.assessment else []

    def __str__(self) -> str:
        place = f" at `{self.pointer}`" if self.pointer else ""
        return f"{self.kind}{place}: {self.message['en']} / {self.message['vi']}"


class InvalidJson(Nd137Error, ValueError):
    """The request is not JSON in UTF-8."""


class InvalidRequest(Nd137Error, ValueError):
    """A field is missing, unknown, of the wrong type or outside its range."""


class LimitExceeded(Nd137Error, ValueError):
    """A limit on size, depth or number is passed."""


class UnknownOperation(Nd137Error, LookupError):
    """There is no operation of this name."""


class Refused(Nd137Error, ValueError):
    """The decree does not let this be made; ``findings`` say all that is missing."""


class InvalidDocument(Nd137Error, ValueError):
    """The document cannot be processed."""


class Internal(Nd137Error, RuntimeError):
    """The library failed; please report it."""


_KINDS: dict[str, type[Nd137Error]] = {
    "internal": Internal,
    "invalid_document": InvalidDocument,
    "invalid_json": InvalidJson,
    "invalid_request": InvalidRequest,
    "limit_exceeded": LimitExceeded,
    "refused": Refused,
    "unknown_operation": UnknownOperation,
}


def build(error: Mapping[str, Any]) -> Nd137Error:
    """The exception for an error as the library writes it."""
    return _KINDS.get(error["kind"], Nd137Error)(error)
