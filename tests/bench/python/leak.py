"""A million calls of each kind, and the memory that the process holds after every tenth of them.

    pip install nd137 pyarrow
    python leak.py [CALLS]

Fails where the second half of the calls leaves more than 4 MiB behind.
"""

import gc
import json
import os
import pathlib
import sys
import time

import pyarrow

import nd137
import nd137.table

CALLS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
GOOD = {"as_of": "2026-11-21", "monthly_users": [3_009_000] * 12}
COMPACT, FULL = json.dumps({**GOOD, "detail": "compact"}), json.dumps(GOOD)
TRUST = json.dumps({"as_of": "2026-11-21", "detail": "compact"})
TABLE = pyarrow.table({"monthly_users": [[3_009_000] * 12, [None] * 12, [5_000]] * 10})
PDF = (pathlib.Path(__file__).resolve().parents[2] / "vectors" / "documents" / "plain.pdf").read_bytes()
MARK = {
    "at": "2026-11-21T14:30:05+07:00",
    "converter": {"kind": "agency", "name": "Sở Thử nghiệm tỉnh Ví Dụ"},
    "kinds": ["ordinary"],
}


def error():
    try:
        nd137.classify_scale({**GOOD, "monthly_users": [-1] * 12})
    except nd137.InvalidRequest:
        return
    raise AssertionError("no error")


def refusal():
    try:
        nd137.mark_paper_to_data({**MARK, "at": None})
    except nd137.Refused as refused:
        assert refused.findings
        return
    raise AssertionError("no refusal")


# Each with how many calls make one unit of work: a document takes longer than a verdict.
WAYS = {
    "compact verdict, JSON": (lambda: nd137.call("classify_scale", COMPACT), 1),
    "full verdict, JSON": (lambda: nd137.call("classify_scale", FULL), 1),
    "full verdict, dict": (lambda: nd137.classify_scale(GOOD), 1),
    "trust, compact, dict": (lambda: nd137.assess_trust(TRUST), 1),
    "error": (error, 1),
    "refusal with findings": (refusal, 1),
    "columns, 30 rows, a third fails": (lambda: pyarrow.table(nd137.table.classify_scale(TABLE, as_of="2026-11-21")), 20),
    "document marked": (lambda: nd137.stamp_pdf({"direction": "paper_to_data", "mark": MARK}, PDF), 50),
}


def resident():
    gc.collect()
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def main():
    bad = 0
    for name, (work, weight) in WAYS.items():
        part, seen, start = CALLS // weight // 10, [], time.perf_counter()
        for _ in range(10):
            for _ in range(part):
                work()
            seen.append(resident())
        grown = seen[-1] - max(seen[:5])
        bad += grown > 4 << 20
        print(
            f"{name:34} {part * 10:8} calls {time.perf_counter() - start:7.1f} s   resident "
            f"{seen[0] / 2**20:6.1f} MiB after a tenth, {max(seen[:5]) / 2**20:6.1f} at most in the first half, {seen[-1] / 2**20:6.1f} at the end",
            flush=True,
        )
    return bad


if __name__ == "__main__":
    sys.exit(main())
