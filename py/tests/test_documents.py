"""Documents: bytes, paths and files."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

import nd137
from conftest import DOCUMENTS, Case


def test_a_document_in_every_form(cases: list[Case], tmp_path: Path) -> None:
    shown = {case.operation for case in cases if case.document is not None and case.ok}
    ran = set()
    for case in cases:
        if case.document is None or not case.ok or case.operation in ran:
            continue
        ran.add(case.operation)
        path = tmp_path / "document"
        path.write_bytes(case.document)
        forms: list[Any] = [
            case.document,
            bytearray(case.document),
            memoryview(case.document),
            path,
            str(path),
            io.BytesIO(case.document),
        ]
        for form in forms:
            answer = getattr(nd137, case.operation)(case.request, form)
            if case.made is not None:
                answer, made = answer
                assert hashlib.sha256(made).hexdigest() == case.made
            assert answer == json.loads(case.response)
        with path.open("rb") as file:
            getattr(nd137, case.operation)(case.request, file)
    assert ran == shown >= {"inspect_pdf", "stamp_pdf"}


def test_what_is_no_document() -> None:
    pdf = next(DOCUMENTS.glob("plain.pdf"))
    with pytest.raises(nd137.InvalidRequest), pdf.open(encoding="latin-1") as file:
        nd137.inspect_pdf("{}", file)  # type: ignore[arg-type]
    for wrong in (5, None, object(), [b"%PDF"]):
        with pytest.raises(nd137.InvalidRequest):
            nd137.inspect_pdf("{}", wrong)  # type: ignore[arg-type]
    with pytest.raises(nd137.InvalidDocument):
        nd137.inspect_pdf("{}", b"no document at all")
    with pytest.raises(FileNotFoundError):
        nd137.inspect_pdf("{}", "/no/such/file.pdf")
