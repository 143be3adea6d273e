"""Many threads, many calls: the same answers, and no memory kept."""

from __future__ import annotations

import gc
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import nd137
from conftest import Case

GOOD: dict[str, Any] = {"as_of": "2026-11-21", "monthly_users": [3_009_000] * 12}


def test_threads_get_the_same_answers(cases: list[Case]) -> None:
    start = threading.Barrier(8)

    def work(_: int) -> list[bytes]:
        start.wait()
        out = []
        for case in cases:
            given = () if case.document is None else (case.document,)
            try:
                out.append(nd137.call(case.operation, case.request, *given)[0])
            except nd137.Nd137Error as error:
                out.append(error.kind.encode())
        return out

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(work, range(8)))
    assert all(answer == answers[0] for answer in answers)
    assert [a for a, case in zip(answers[0], cases) if case.ok] == [
        case.response for case in cases if case.ok
    ]


def test_other_threads_run_while_a_large_request_is_evaluated() -> None:
    """A request over 8 KiB is evaluated detached from the interpreter."""
    dated = [{"month": f"{2000 + n // 12}-{n % 12 + 1:02}", "users": n} for n in range(300)]
    request = json.dumps({"as_of": "2026-11-21", "monthly_users": dated})
    assert len(request) > 8 * 1024
    expected = nd137.call("classify_scale", request)
    with ThreadPoolExecutor(4) as pool:
        for answer in pool.map(lambda _: nd137.call("classify_scale", request), range(200)):
            assert answer == expected


def resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def test_no_memory_is_kept() -> None:
    raw = json.dumps({**GOOD, "detail": "compact"}).encode()

    def round_(calls: int) -> None:
        for _ in range(calls):
            nd137.call("classify_scale", raw)
        for _ in range(calls // 20):
            nd137.classify_scale(GOOD)  # type: ignore[arg-type]
            try:
                nd137.call("classify_scale", {"as_of": [GOOD]})
            except nd137.InvalidRequest:
                pass
        gc.collect()

    round_(50_000)
    before = resident()
    round_(1_000_000)
    assert resident() - before < 4 * 1024 * 1024
