"""Monthly users of 50 million in-memory events: nd137 beside DuckDB and Polars.

    python users.py ROWS THREADS

Writes the columns once, runs each contender in a process of its own over the same Arrow
columns, checks that all counts are equal, then prints seconds and megabytes beyond the columns.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000_000
THREADS = sys.argv[2] if len(sys.argv) > 2 else "1"
PEOPLE = max(ROWS // 10, 10)


def generate(folder):
    import numpy as np

    rng = np.random.default_rng(137)
    # Some users come often, most come now and then.
    often = rng.integers(0, PEOPLE // 20, ROWS)
    seldom = rng.integers(0, PEOPLE, ROWS)
    users = np.where(rng.random(ROWS) < 0.4, often, seldom).astype(np.uint64)
    users *= np.uint64(0x9E3779B97F4A7C15)  # ids without an order
    start = 1_761_930_000_000_000  # 2025-11-01T00:00:00+07:00
    times = np.sort(rng.integers(start, start + 365 * 86_400_000_000, ROWS))
    # Late events: one in ten arrives anywhere.
    late = rng.random(ROWS) < 0.1
    times[late] = rng.permutation(times[late])
    users.tofile(folder / "users.bin")
    times.astype(np.int64).tofile(folder / "times.bin")
    rng.choice(4, ROWS, p=[0.1, 0.2, 0.4, 0.3]).astype(np.uint8).tofile(folder / "activities.bin")
    rng.choice(3, ROWS, p=[0.02, 0.93, 0.05]).astype(np.uint8).tofile(folder / "places.bin")


def load(folder):
    import numpy as np
    import pyarrow as pa

    read = lambda name, kind: pa.array(np.fromfile(folder / name, kind))
    times = read("times.bin", np.int64).cast(pa.timestamp("us"))
    return pa.table(
        {
            "user": read("users.bin", np.uint64),
            "time": times,
            "activity": read("activities.bin", np.uint8),
            "place": read("places.bin", np.uint8),
        }
    )


def status(field):
    for line in open("/proc/self/status"):
        if line.startswith(field):
            return int(line.split()[1]) / 1024


def measured(run):
    import gc
    import time

    gc.collect()
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")
    before = status("VmRSS")
    start = time.perf_counter()
    months = run()
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "megabytes": status("VmHWM") - before, "months": months}))


def duckdb_run(folder):
    import duckdb

    table = load(folder)
    connection = duckdb.connect()
    connection.execute(f"SET threads={THREADS}")
    connection.register("events", table)
    # The month as a number is what a tuned query groups by.
    query = """
        SELECT m, count(*) FROM (
            SELECT DISTINCT year(t) * 12 + month(t) - 1 AS m, "user" FROM (
                SELECT time + INTERVAL 7 HOURS AS t, "user" FROM events
                WHERE activity > 0 AND place = 1))
        GROUP BY m""" if "--distinct" in sys.argv else """
        SELECT year(t) * 12 + month(t) - 1 AS m, count(DISTINCT "user") FROM (
            SELECT time + INTERVAL 7 HOURS AS t, "user" FROM events
            WHERE activity > 0 AND place = 1)
        GROUP BY m"""
    measured(lambda: {f"{m // 12}-{m % 12 + 1:02}": n for m, n in connection.execute(query).fetchall()})


def polars_run(folder):
    import polars as pl

    frame = pl.from_arrow(load(folder))
    month = (pl.col("time") + pl.duration(hours=7)).dt.truncate("1mo").alias("month")
    lazy = frame.lazy().filter((pl.col("activity") > 0) & (pl.col("place") == 1)).select(month, "user")
    if "--unique" in sys.argv:
        lazy = lazy.unique().group_by("month").len("users")
    else:
        lazy = lazy.group_by("month").agg(pl.col("user").n_unique().alias("users"))
    engine = "streaming" if "--streaming" in sys.argv else "in-memory"

    def run():
        rows = lazy.collect(engine=engine).iter_rows()
        return {f"{m.year}-{m.month:02}": n for m, n in rows}

    measured(run)


def nd137_run(folder):
    program = HERE.parent / "target" / "release" / "users"
    lines = subprocess.check_output([program, folder, THREADS], text=True).splitlines()
    pairs = dict(line.split() for line in lines)
    seconds, megabytes = float(pairs.pop("seconds")), float(pairs.pop("megabytes"))
    return {"seconds": seconds, "megabytes": megabytes, "months": {m: int(n) for m, n in pairs.items()}}


def main():
    environment = dict(os.environ, POLARS_MAX_THREADS=THREADS)
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        child = lambda *arguments: subprocess.check_output(
            [sys.executable, __file__, str(ROWS), THREADS, *arguments, place], text=True, env=environment
        )
        child("--generate")
        contenders = {
            "nd137": lambda: nd137_run(folder),
            "DuckDB count(DISTINCT)": lambda: json.loads(child("--duckdb")),
            "DuckDB DISTINCT then count": lambda: json.loads(child("--duckdb", "--distinct")),
            "Polars n_unique": lambda: json.loads(child("--polars")),
            "Polars unique then count": lambda: json.loads(child("--polars", "--unique")),
            "Polars unique, streaming": lambda: json.loads(child("--polars", "--unique", "--streaming")),
        }
        runs = {name: [] for name in contenders}
        for _ in range(int(os.environ.get("RUNS", "3"))):
            for name, run in contenders.items():
                runs[name].append(run())
    expected = runs["nd137"][0]["months"]
    print(f"{ROWS} events, {sum(expected.values())} users of a month, threads {THREADS}")
    for name, results in runs.items():
        assert all(result["months"] == expected for result in results), name
        seconds = sorted(result["seconds"] for result in results)
        megabytes = max(result["megabytes"] for result in results)
        middle = seconds[len(seconds) // 2]
        print(f"{name:28} {middle:7.2f} s  {ROWS / middle / 1e6:7.1f} M events/s  {megabytes:7.0f} MB")


if __name__ == "__main__":
    last = pathlib.Path(sys.argv[-1])
    if "--generate" in sys.argv:
        generate(last)
    elif "--duckdb" in sys.argv:
        duckdb_run(last)
    elif "--polars" in sys.argv:
        polars_run(last)
    else:
        main()
