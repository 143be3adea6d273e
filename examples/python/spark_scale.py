"""Scale verdicts over a partitioned Parquet data set on a Spark cluster.

    python examples/python/spark_scale.py [ROWS]

Runs on a local cluster of two worker processes, and checks that the cluster gives what one
core gives. The function that Spark runs is the one that runs on a laptop: batches of Arrow
in, batches of Arrow out.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import nd137.table
import pyarrow
import pyarrow.parquet

AS_OF = "2026-11-21"
PARTS = 8
#: What Spark gets: it reads no dictionary columns, so words go as plain text.
SPARK = "id long, outcome string, scale string, error string, at string, rules array<string>"
ARROW = pyarrow.schema(
    {
        "id": pyarrow.int64(),
        "outcome": pyarrow.string(),
        "scale": pyarrow.string(),
        "error": pyarrow.string(),
        "at": pyarrow.string(),
        "rules": pyarrow.list_(pyarrow.string()),
    }
)


def judge(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Judges batches with the columns ``id`` and ``monthly_users``, one after the other."""
    for batch in batches:
        table = pyarrow.Table.from_batches([batch])
        verdicts = pyarrow.table(nd137.table.classify_scale(table, as_of=AS_OF))
        named = verdicts.append_column("id", table["id"]).select(ARROW.names)
        yield from named.cast(ARROW).to_batches()


def write(folder: Path, rows: int) -> None:
    """A data set in parts; some systems lack months, and some counts are wrong."""
    for part in range(PARTS):
        ids = list(range(part, rows, PARTS))
        users = [(i * 7_919) % 12_000_000 for i in ids]
        months = [
            None if i % 97 == 0 else [n] * (3 if i % 89 == 0 else 11) + [-1 if i % 83 == 0 else n]
            for i, n in zip(ids, users)
        ]
        table = pyarrow.table({"id": ids, "monthly_users": months})
        pyarrow.parquet.write_table(table, folder / f"part-{part}.parquet", row_group_size=10_000)


def on_one_core(folder: Path) -> pyarrow.Table:
    batches = pyarrow.parquet.read_table(folder).to_batches()
    return pyarrow.Table.from_batches(judge(batches), ARROW).sort_by("id")


def on_a_cluster(folder: Path) -> pyarrow.Table:
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("nd137")
        .config("spark.ui.enabled", "false")
        # Both workers are there before the first task, so that both take part.
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "20000")
        .getOrCreate()
    )
    try:
        executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
        print(f"{executors} worker processes")
        judged = spark.read.parquet(str(folder)).mapInArrow(judge, SPARK)
        return judged.toArrow().cast(ARROW).sort_by("id")
    finally:
        spark.stop()


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, rows)
        alone, together = on_one_core(folder), on_a_cluster(folder)
    if alone.num_rows != rows or not alone.equals(together):
        sys.exit("the cluster and one core differ")
    for counted in alone.group_by(["outcome", "scale", "error"]).aggregate([([], "count_all")]).to_pylist():
        print(counted)
    print(f"{rows} rows: the cluster gives what one core gives")


if __name__ == "__main__":
    main()
