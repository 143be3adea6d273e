"""A million systems judged in Python: nd137.table beside tuned Polars, DuckDB and NumPy.

    pip install nd137 polars duckdb numpy pyarrow zen-engine
    python table.py [THREADS] [ROWS]

All read the same 64-bit columns of Arrow and name the class of each row; the results are checked
to be equal, then the contenders take turns. `bare` gives codes and no verdict at all. A loop over
zen-engine takes one turn only.
"""

import gc
import os
import sys
import time

THREADS = int(sys.argv[1]) if len(sys.argv) > 1 else 1
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
os.environ["POLARS_MAX_THREADS"] = str(THREADS)

import duckdb
import nd137.table
import numpy as np
import polars as pl
import pyarrow as pa
import zen

PEOPLE = 102_300_000
ROUNDS = 31
AS_OF = "2026-11-21"
NAMES = [f"m{n}" for n in range(12)]
CLASSES = np.array(["below_large", "large", "very_large"])


def columns():
    rng = np.random.default_rng(137)
    share = rng.random(ROWS)
    # No average between the thresholds of the two official figures, which the operation has reviewed.
    base = np.where(
        share < 0.6,
        rng.uniform(0.0002, 0.025, ROWS),
        np.where(share < 0.85, rng.uniform(0.035, 0.085, ROWS), rng.uniform(0.12, 0.4, ROWS)),
    )
    return [(PEOPLE * base * rng.uniform(0.95, 1.05, ROWS)).astype(np.int64) for _ in NAMES]


def main():
    months = columns()
    total = sum(months)
    expected = (total * 25 >= PEOPLE * 9).astype(np.int8) + (total * 5 > PEOPLE * 6)
    table = pa.table(dict(zip(NAMES, months)))
    lists = pa.table({"monthly_users": pa.FixedSizeListArray.from_arrays(
        pa.array(np.stack(months, axis=1).ravel()), 12).cast(pa.list_(pa.int64()))})
    frame = pl.DataFrame(table)
    connection = duckdb.connect()
    connection.execute(f"SET threads={THREADS}")
    connection.register("systems", table)

    def ours(source, **more):
        return lambda: pa.table(nd137.table.classify_scale(source, as_of=AS_OF, threads=THREADS, **more))

    s = sum((pl.col(name) for name in NAMES[1:]), pl.col(NAMES[0]))
    large, very_large = pl.col("s") * 25 >= PEOPLE * 9, pl.col("s") * 5 > PEOPLE * 6
    scale = pl.when(very_large).then(pl.lit("very_large")).when(large).then(pl.lit("large"))
    named = scale.otherwise(pl.lit("below_large")).alias("scale")
    coded = named.cast(pl.Enum(["below_large", "large", "very_large"]))
    bare = (large.cast(pl.Int8) + very_large.cast(pl.Int8)).alias("scale")

    def polars(out):
        query = frame.lazy().with_columns(s=s).select(out)
        return lambda: query.collect()

    query = f"""SELECT CASE WHEN s * 5 > {PEOPLE * 6} THEN 'very_large' WHEN s * 25 >= {PEOPLE * 9}
        THEN 'large' ELSE 'below_large' END AS scale FROM (SELECT {'+'.join(NAMES)} AS s FROM systems)"""

    def with_numpy():
        s = months[0].copy()
        for month in months[1:]:
            s += month
        return (s * 25 >= PEOPLE * 9).astype(np.int8) + (s * 5 > PEOPLE * 6)

    words = lambda found: found["scale"].to_numpy() if hasattr(found, "schema") else found
    contenders = {
        "nd137, the class alone": ours(table, months=NAMES, keep=["scale"]),
        "nd137, every column": ours(table, months=NAMES),
        "nd137, from lists, the class alone": ours(lists, keep=["scale"]),
        "Polars lazy, words": polars(named),
        "Polars lazy, words as categories": polars(coded),
        "Polars lazy, bare numbers": polars(bare),
        "DuckDB over Arrow, words": lambda: connection.sql(query).to_arrow_table(),
        "NumPy, bare numbers": with_numpy,
    }
    for name, run in contenders.items():
        found = words(run())
        found = np.asarray(found)
        if found.dtype.kind not in "iu":
            assert (found.astype(str) == CLASSES[expected]).all(), name
        else:
            assert (found == expected).all(), name
    rows = [list(map(int, row)) for row in zip(*(month.tolist() for month in months))]
    rule = zen.compile_expression(
        f"sum(m) * 5 > {PEOPLE * 6} ? 'very_large' : sum(m) * 25 >= {PEOPLE * 9} ? 'large' : 'below_large'")
    start = time.perf_counter()
    found = [rule.evaluate({"m": row}) for row in rows]
    loop = (time.perf_counter() - start) * 1e3
    assert (np.asarray(found) == CLASSES[expected]).all(), "zen-engine"
    del rows, found
    times = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, run in contenders.items():
            gc.collect()
            start = time.perf_counter()
            result = run()
            times[name].append((time.perf_counter() - start) * 1e3)
            del result
    best = sorted(times["nd137, the class alone"])[ROUNDS // 2]
    print(f"{ROWS} rows of 12 columns of 64 bits, {THREADS} threads; median of {ROUNDS} rounds, load {os.getloadavg()[0]:.1f}")
    times["zen-engine, a loop over rows"] = [loop]
    for name, each in times.items():
        middle = sorted(each)[len(each) // 2]
        print(f"{name:36} {middle:8.2f} ms  {middle / best:6.2f} x   least {min(each):.2f}")


if __name__ == "__main__":
    main()
