#!/usr/bin/env python3
"""Makes the seed corpora of the fuzz targets from the shared cases."""

import hashlib
import json
from pathlib import Path

HERE = Path(__file__).parent
VECTORS = HERE.parent / "vectors"


def keep(target: str, data: bytes) -> None:
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


def strings(value: object, name: str):
    """Every string that stands under a member of this name."""
    if isinstance(value, dict):
        for member, inner in value.items():
            if member == name and isinstance(inner, str):
                yield inner
            yield from strings(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, name)


operations: list[str] = []  # bytes.tsv is in the order of the table
for line in (VECTORS / "bytes.tsv").read_text("utf-8").removesuffix("\n").split("\n"):
    operation, _, _, request, _, response, _ = line.split("\t")
    if operation not in operations:
        operations.append(operation)
    if len(request) < 20_000:
        keep("operations", bytes([operations.index(operation)]) + request.encode())
    try:
        values = [json.loads(request), json.loads(response)]
    except ValueError:
        continue
    for value in values:
        for payload in strings(value, "payload"):
            keep("payload", payload.encode())
        for text in strings(value, "text"):
            keep("mark_text", text.encode())
            if text[:1] in "[{" and len(text) < 20_000:
                keep("tls_report", text.encode())
        listed = value.get("assessments") if isinstance(value, dict) else None
        if listed is not None and len(request) < 20_000:
            for form in range(30):
                written = json.dumps(listed, ensure_ascii=False)
                keep("report", bytes([form]) + written.encode())
            for text in list(strings(listed, "vi"))[:5]:
                keep("report", bytes([len(text) % 30]) + text.encode())
        record = value.get("record") if isinstance(value, dict) else None
        if isinstance(record, dict):
            keep("record", json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode())

for document in (VECTORS / "documents").glob("*.pdf"):
    keep("pdf", document.read_bytes())

for document in (VECTORS / "documents").glob("security*.txt"):
    keep("security_txt", document.read_bytes())
for document in (VECTORS / "documents").glob("warning_list*.txt"):
    keep("warning_list", document.read_bytes())
for report in (HERE.parent / "trust/reports").glob("testssl*.json"):
    keep("tls_report", report.read_bytes())
for document in (VECTORS / "documents").glob("indicators*"):
    keep("indicators", b"\0" + document.read_bytes())
for document in (VECTORS / "documents").glob("structure*"):
    keep("indicators", b"\0" + document.read_bytes())
keep("indicators", b"\x14" + (VECTORS / "documents" / "indicators-1258.csv").read_bytes())

for folder in sorted((HERE / "corpus").iterdir()):
    print(f"{folder.name}: {sum(1 for _ in folder.iterdir())} seeds")
