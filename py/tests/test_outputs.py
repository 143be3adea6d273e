"""Documents that are made: returned, or written where the caller says."""

from __future__ import annotations

import hashlib
import io
import json
import mmap
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Optional

import pytest

import nd137
from conftest import DOCUMENTS, Case

REQUEST: dict[str, Any] = {
    "direction": "paper_to_data",
    "mark": {
        "at": "2026-11-21T14:30:05+07:00",
        "converter": {"kind": "agency", "name": "Sở Thử nghiệm tỉnh Ví Dụ"},
        "kinds": ["ordinary"],
    },
}
PLAIN = DOCUMENTS / "plain.pdf"


def stamp(document: Any, **more: Any) -> Any:
    return nd137.stamp_pdf(REQUEST, document, **more)  # type: ignore[call-overload]


def test_every_case_is_written_as_it_is_returned(cases: list[Case], tmp_path: Path) -> None:
    ran = 0
    for number, case in enumerate(cases):
        if case.made is None:
            continue
        assert case.document is not None
        ran += 1
        source, target = tmp_path / f"{number}.pdf", tmp_path / f"{number}.marked.pdf"
        source.write_bytes(case.document)
        run = getattr(nd137, case.operation)
        for document in (case.document, source, io.BytesIO(case.document)):
            answer, made = run(case.request, document)
            assert hashlib.sha256(made).hexdigest() == case.made
            assert answer == json.loads(case.response)
        assert run(case.request, source, output=target) == json.loads(case.response)
        assert hashlib.sha256(target.read_bytes()).hexdigest() == case.made
        assert source.read_bytes() == case.document
    assert ran >= 5


def test_every_form_of_document_and_output(tmp_path: Path) -> None:
    _, made = stamp(PLAIN)
    data = PLAIN.read_bytes()
    target = tmp_path / "marked.pdf"
    with PLAIN.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        for document in (data, bytearray(data), memoryview(data), mapped, PLAIN, str(PLAIN), file):
            stamp(document, output=target, overwrite=True)
            assert target.read_bytes() == made
    stamp(data, output=str(target), overwrite=True)
    sink = io.BytesIO()
    answer = stamp(data, output=sink)
    assert sink.getvalue() == made and answer["report"]["output_length"] == len(made)
    with (tmp_path / "raw.pdf").open("wb", buffering=0) as raw:
        stamp(data, output=raw)
    assert (tmp_path / "raw.pdf").read_bytes() == made
    # The document may be replaced by its own marked form, if that is asked for.
    target.write_bytes(data)
    stamp(target, output=target, overwrite=True)
    assert target.read_bytes() == made
    assert sorted(path.name for path in tmp_path.iterdir()) == ["marked.pdf", "raw.pdf"]


def test_a_file_that_exists_is_left_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "marked.pdf"
    target.write_bytes(b"mine")
    with pytest.raises(FileExistsError) as caught:
        stamp(PLAIN, output=target)
    assert caught.value.filename == str(target)
    link = tmp_path / "link.pdf"
    link.symlink_to(tmp_path / "nowhere.pdf")
    with pytest.raises(FileExistsError):
        stamp(PLAIN, output=link)
    assert target.read_bytes() == b"mine" and link.is_symlink() and not link.exists()
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_that_comes_in_between_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "marked.pdf"
    sync = os.fsync

    def late(descriptor: int) -> None:
        sync(descriptor)
        target.write_bytes(b"somebody else's")

    for links in (True, False):
        target.unlink(missing_ok=True)
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", late)
            if not links:
                patch.setattr(os, "link", without_links)
            with pytest.raises(FileExistsError):
                stamp(PLAIN, output=target)
        assert [path.name for path in tmp_path.iterdir()] == ["marked.pdf"]
        assert target.read_bytes() == b"somebody else's"


def without_links(*_: Any) -> None:
    raise PermissionError(1, "Operation not permitted")


def test_where_the_file_system_has_no_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", without_links)
    stamp(PLAIN, output=tmp_path / "marked.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["marked.pdf"]


class Full:
    """A disk that takes some bytes and then no more."""

    def __init__(self, room: int, then: Optional[int]) -> None:
        self.room, self.then, self.taken = room, then, 0

    def write(self, data: memoryview) -> Optional[int]:
        if self.taken >= self.room:
            if self.then is None:
                raise OSError(28, "No space left on device")
            return self.then
        self.taken += 1
        return 1


def test_a_failure_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "marked.pdf"
    with pytest.raises(nd137.InvalidDocument):
        nd137.stamp_pdf(REQUEST, b"no document", output=target)  # type: ignore[call-overload]
    with pytest.raises(nd137.InvalidRequest):
        nd137.stamp_pdf("{}", PLAIN, output=target)
    with pytest.raises(FileNotFoundError):
        stamp(PLAIN, output=tmp_path / "no folder" / "marked.pdf")
    with pytest.raises(IsADirectoryError):
        stamp(PLAIN, output=tmp_path / "..", overwrite=True)

    def broken(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", broken)
        with pytest.raises(OSError, match="No space left"):
            stamp(PLAIN, output=target)
    assert list(tmp_path.iterdir()) == []
    for then in (0, None):
        with pytest.raises(OSError, match="No space left|no more bytes"):
            stamp(PLAIN, output=Full(5, then))


def test_what_is_no_output(tmp_path: Path) -> None:
    with (tmp_path / "text").open("w") as text:
        for wrong in (5, b"marked.pdf", object(), [tmp_path], text):
            with pytest.raises(nd137.InvalidRequest, match="`output`"):
                stamp(PLAIN, output=wrong)
    for document in (5, None, [b"%PDF"]):
        with pytest.raises(nd137.InvalidRequest, match="the document has the type"):
            stamp(document, output=tmp_path / "marked.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["text"]


MEASURE = """
import re, sys, nd137
# The system's own count of a process includes what its parent had at the fork.
peak = lambda: 1024 * int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])
request, small, path, how = sys.argv[1:]
nd137.stamp_pdf(request, small)
before = peak()
if how == "returned":
    made = nd137.stamp_pdf(request, path)[1]
elif how == "written":
    nd137.stamp_pdf(request, path, output=path + ".marked")
else:
    nd137.stamp_pdf(request, open(path, "rb").read(), output=path + ".marked")
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
@pytest.mark.parametrize("how", ["returned", "written", "bytes, written"])
def test_a_large_document_is_in_memory_once(how: str, tmp_path: Path) -> None:
    small, large = tmp_path / "small.pdf", tmp_path / "large.pdf"
    small.write_bytes(PLAIN.read_bytes())
    size = 64 << 20
    # A comment of 64 MiB after the document: startxref still points where it did.
    body = PLAIN.read_bytes()
    at = body.rindex(b"startxref")
    with large.open("wb") as file:
        file.write(body[:at])
        for _ in range(size >> 20):
            file.write(b"%" + b"x" * ((1 << 20) - 2) + b"\n")
        file.write(body[at:])
    run = [sys.executable, "-c", MEASURE, json.dumps(REQUEST), str(small), str(large), how]
    grown = int(subprocess.run(run, check=True, capture_output=True, text=True).stdout)
    assert 0.9 * size < grown < 1.25 * size, grown / size
