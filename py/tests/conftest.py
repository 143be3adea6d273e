"""What every test shares: the vectors, as the other languages read them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Optional

import pytest

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors"
DOCUMENTS = VECTORS / "documents"


class Case(NamedTuple):
    operation: str
    name: str
    document: Optional[bytes]
    request: str
    ok: bool
    response: bytes
    made: Optional[str]


def read_cases() -> list[Case]:
    cases = []
    for line in (VECTORS / "bytes.tsv").read_text(encoding="utf-8").split("\n"):
        if not line:
            continue
        operation, name, document, request, status, response, made = line.split("\t")
        cases.append(
            Case(
                operation,
                name,
                None if document == "-" else (DOCUMENTS / document).read_bytes(),
                request,
                status == "ok",
                response.encode(),
                None if made == "-" else made,
            )
        )
    return cases


@pytest.fixture(scope="session")
def cases() -> list[Case]:
    return read_cases()
