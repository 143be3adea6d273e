"""A million systems classified: nd137 beside a tuned Polars lazy query and DuckDB.

    python columns.py THREADS

All contenders read the same 64-bit columns, give a code a row, and are checked to be equal.
"""

import gc
import os
import pathlib
import subprocess
import sys
import tempfile
import time

THREADS = sys.argv[1] if len(sys.argv) > 1 else "1"
os.environ["POLARS_MAX_THREADS"] = THREADS

import duckdb
import numpy as np
import polars as pl
import pyarrow as pa

HERE = pathlib.Path(__file__).resolve().parent
ROWS = 1_000_000
PEOPLE = 102_300_000
ROUNDS = 5


def columns():
    rng = np.random.default_rng(137)
    share = rng.random(ROWS)
    base = np.where(
        share < 0.6,
        rng.uniform(0.0002, 0.028, ROWS),
        np.where(share < 0.85, rng.uniform(0.031, 0.098, ROWS), rng.uniform(0.101, 0.4, ROWS)),
    )
    months = [(PEOPLE * base * rng.uniform(0.9, 1.1, ROWS)).astype(np.int64) for _ in range(12)]
    for month in months:  # the boundaries themselves
        month[0], month[1], month[2] = PEOPLE * 3 // 100, PEOPLE // 10, PEOPLE // 10 + 1
    return months, np.full(ROWS, PEOPLE, np.int64)


def timed(run, expected, codes):
    assert (codes(run()) == expected).all()
    times = []
    for _ in range(11):
        gc.collect()
        start = time.perf_counter()
        result = run()
        times.append((time.perf_counter() - start) * 1e3)
        del result
    return sorted(times)[5]


def main():
    months, people = columns()
    total = sum(months)
    expected = (total * 25 >= people * 9).astype(np.uint8) + (total * 5 > people * 6)
    named = {f"m{n + 1}": month for n, month in enumerate(months)} | {"p": people}

    frame = pl.DataFrame(named)
    users = sum((pl.col(f"m{n}") for n in range(2, 13)), pl.col("m1"))
    large, very_large = pl.col("s") * 25 >= pl.col("p") * 9, pl.col("s") * 5 > pl.col("p") * 6
    scale = pl.when(very_large).then(pl.lit(2, pl.Int8)).when(large).then(pl.lit(1, pl.Int8))
    scale = scale.otherwise(pl.lit(0, pl.Int8)).alias("scale")
    added = (large.cast(pl.Int8) + very_large.cast(pl.Int8)).alias("scale")
    lazy = lambda out, engine: lambda: frame.lazy().with_columns(s=users).select(out).collect(engine=engine)

    connection = duckdb.connect()
    connection.execute(f"SET threads={THREADS}")
    connection.register("arrow", pa.table(named))
    connection.execute("CREATE TABLE native AS SELECT * FROM arrow")
    query = f"""SELECT (CASE WHEN s * 5 > p * 6 THEN 2 WHEN s * 25 >= p * 9 THEN 1 ELSE 0 END)::TINYINT
        AS scale FROM (SELECT {'+'.join(f'm{n}' for n in range(1, 13))} AS s, p FROM native)"""

    of_polars = lambda frame: frame["scale"].to_numpy()
    contenders = {
        "Polars lazy, when/then": (lazy(scale, "in-memory"), of_polars),
        "Polars lazy, streaming": (lazy(scale, "streaming"), of_polars),
        "Polars lazy, sum of comparisons": (lazy(added, "in-memory"), of_polars),
        "DuckDB, its own table to NumPy": (
            lambda: connection.execute(query).fetchnumpy(),
            lambda result: result["scale"],
        ),
        "DuckDB, its own table to Arrow": (
            lambda: connection.execute(query).to_arrow_table(),
            lambda result: result["scale"].to_numpy(),
        ),
    }
    found = {name: [] for name in ["nd137", *contenders]}
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        for name, column in named.items():
            column.tofile(folder / f"{name}.bin")
        program = HERE.parent / "target" / "release" / "columns"
        for _ in range(ROUNDS):
            output = subprocess.check_output([program, folder, THREADS], text=True)
            assert (np.fromfile(folder / "out.bin", np.uint8) == expected).all()
            found["nd137"].append(float(output.split()[0]))
            for name, (run, codes) in contenders.items():
                found[name].append(timed(run, expected, codes))
    print(f"{ROWS} rows of 13 columns of 64 bits, threads {THREADS}; medians of {ROUNDS} rounds")
    best = sorted(found["nd137"])[ROUNDS // 2]
    for name, times in found.items():
        middle = sorted(times)[ROUNDS // 2]
        print(f"{name:34} {middle:7.2f} ms  {middle / best:5.2f} x  ({min(times):.2f} to {max(times):.2f})")


if __name__ == "__main__":
    main()
