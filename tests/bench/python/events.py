"""Monthly users of one, ten and a hundred million events: time and peak memory as the data grows.

    pip install 'nd137[usage]' polars pyspark pyarrow matplotlib
    python events.py make FOLDER [MILLIONS]     # Parquet, ten million events a file
    python events.py run FOLDER MILLIONS ENGINE # one count: seconds, peak memory, digest of the counts
    python events.py all FOLDER MILLIONS...     # every engine, each in a process of its own, compared
    python events.py plot FOLDER                # how cost grows, from all that was run: growth.png

Engines: `duckdb1`, `duckdb2` (threads), `duckdb2-4GB` (a limit on memory: the rest goes to disk),
`polars1`, `polars2`, `parts` (a partial result a file, then combined), `spark1`, `spark2`,
`spark4` (worker processes of one core each). `table` judges as many systems by the stream.
"""

import hashlib
import json
import os
import pathlib
import resource
import subprocess
import sys
import threading
import time

MILLION = 1_000_000
FILE = 10 * MILLION
AS_OF = "2026-11-21"
ENGINES = "duckdb1 duckdb2 duckdb2-4GB polars1 polars2 parts spark1 spark2 spark4 table"


def files(folder, millions):
    """The files that hold the first events; less than a file is a file of its own."""
    if millions < 10:
        return [str(folder / f"first-{millions}.parquet")]
    return [str(folder / f"{n}.parquet") for n in range(millions * MILLION // FILE)]


def make(folder, millions):
    import duckdb

    folder.mkdir(parents=True, exist_ok=True)
    connection = duckdb.connect()
    for n, name in enumerate(files(folder, millions)):
        if pathlib.Path(name).exists():
            continue
        first, last = n * FILE, min((n + 1) * FILE, millions * MILLION)
        # Fourteen months; users follow no order; a tenth is no use, some abroad or of unknown place.
        connection.execute(f"""COPY (SELECT
            TIMESTAMPTZ '2025-09-20 00:00:00+00' + to_seconds((hash(i) % 36700000)::BIGINT) AS time,
            (hash(i + 1000000007) % 5000000)::BIGINT AS "user",
            ['login', 'access', 'use', 'login', 'access', 'use', 'login', 'login', 'login', 'visit'][1 + i % 10] AS kind,
            CASE i % 23 WHEN 0 THEN NULL WHEN 1 THEN false ELSE true END AS in_viet_nam
            FROM range({first}, {last}) t(i)) TO '{name}' (FORMAT parquet, COMPRESSION zstd)""")


def spark(workers):
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master(f"local-cluster[{workers},1,2048]").appName("nd137")
        .config("spark.ui.enabled", "false").config("spark.executor.memory", "2g").config("spark.driver.memory", "1g")
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .config("spark.sql.shuffle.partitions", "16")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    return session


def run(folder, millions, engine):
    """Seconds from the files to the counts, after the engine has started."""
    names = files(folder, millions)
    if engine.startswith("polars"):
        os.environ["POLARS_MAX_THREADS"] = engine[6:]
    if engine == "table":
        return table(millions)
    import nd137.usage

    if engine.startswith("duckdb"):
        import duckdb

        connection = duckdb.connect()
        connection.execute(f"SET threads = {engine[6]}")
        connection.execute(f"SET temp_directory = '{folder}/spill'")
        if "-" in engine:
            connection.execute(f"SET memory_limit = '{engine.split('-')[1]}'")
        events = connection.read_parquet(names)
    elif engine.startswith("polars"):
        import polars

        events = polars.scan_parquet(names)
    elif engine.startswith("spark"):
        session = spark(int(engine[5:]))
        session.range(1000).count()
        events = session.read.parquet(*names)
    begun = time.perf_counter()
    if engine == "parts":
        import polars

        made = []
        for n, name in enumerate(names):
            kept = folder / f"part-{n}.parquet"
            nd137.usage.partial(polars.scan_parquet(name), as_of=AS_OF).sink_parquet(kept)
            made.append(polars.scan_parquet(kept))
        counted = nd137.usage.finish(made, as_of=AS_OF)
    else:
        counted = nd137.usage.count(events, as_of=AS_OF)
    seconds = time.perf_counter() - begun
    if engine.startswith("spark"):
        # Or its workers outlive this process and stand in the way of the next engine.
        session.stop()
    return seconds, counted["months"]


def table(millions):
    """As many systems as there are events, made, judged and dropped batch by batch."""
    import nd137.table
    import numpy as np
    import pyarrow as pa

    rows, names = 1 << 17, [f"m{n}" for n in range(12)]
    rng = np.random.default_rng(137)
    columns = [pa.array(rng.integers(0, 15 * MILLION, rows)) for _ in names]
    batch = pa.record_batch(columns, names)
    count = millions * MILLION // rows + 1
    stream = pa.RecordBatchReader.from_batches(batch.schema, (batch for _ in range(count)))
    begun = time.perf_counter()
    verdicts = nd137.table.classify_scale(stream, as_of=AS_OF, months=names)
    judged = sum(found.num_rows for found in pa.RecordBatchReader.from_stream(verdicts))
    assert judged == rows * count
    return time.perf_counter() - begun, judged


def watched(process):
    """The most memory that a process and its children hold, in MB, and their seconds of a core."""
    most, used = 0, {}

    def children(pid):
        try:
            tasks = pathlib.Path(f"/proc/{pid}/task").iterdir()
            found = [int(child) for task in tasks for child in (task / "children").read_text().split()]
        except OSError:
            return []
        return found + [below for child in found for below in children(child)]

    while process.poll() is None:
        held = 0
        for pid in [process.pid, *children(process.pid)]:
            try:
                held += int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()
                words = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                used[pid] = (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
            except (OSError, IndexError):
                pass
        most = max(most, held)
        time.sleep(0.1)
    return most // 2**20, sum(used.values())


def every(folder, sizes, engines):
    print("millions engine        seconds  CPU, start too  peak MB  load")
    for millions in sizes:
        make(folder, millions)
        # Runs of other days count too.
        seen = {line["digest"] for line in earlier(folder) if line["millions"] == millions and line["engine"] != "table"}
        for engine in engines:
            command = [sys.executable, __file__, "run", str(folder), str(millions), engine]
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            found = []
            watch = threading.Thread(target=lambda: found.append(watched(process)))
            watch.start()
            out, _ = process.communicate()
            watch.join()
            assert process.returncode == 0, f"{engine} failed"
            said = json.loads(out.splitlines()[-1])
            if engine != "table":
                seen.add(said["digest"])
            line = {"millions": millions, "engine": engine, "seconds": round(said["seconds"], 2),
                    "cpu": round(found[0][1], 2), "megabytes": found[0][0], "load": round(os.getloadavg()[0], 1), "digest": said["digest"]}
            print("{millions:8} {engine:12} {seconds:9.2f} {cpu:15.2f} {megabytes:8} {load:5.1f}".format(**line), flush=True)
            with open(folder / "measured.jsonl", "a") as kept:
                print(json.dumps(line), file=kept)
        assert len(seen) <= 1, "the engines differ"
        if seen:
            print(f"{millions:8} every engine counts the same: {seen.pop()}")


def earlier(folder):
    """What was measured in this folder before."""
    kept = folder / "measured.jsonl"
    return [json.loads(line) for line in kept.read_text().splitlines()] if kept.exists() else []


def plot(folder):
    """Seconds of a core and peak memory against events, both on logarithmic scales."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    # What was run last counts.
    measured = {(line["engine"], line["millions"]): line for line in earlier(folder)}
    engines = [engine for engine in ENGINES.split() if any(engine == one for one, _ in measured)]
    figure, both = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    named = [("cpu", "seconds of a core, start included"), ("megabytes", "peak memory, MB")]
    for axes, (field, title) in zip(both, named):
        for n, engine in enumerate(engines):
            points = sorted((millions, line[field]) for (one, millions), line in measured.items() if one == engine)
            axes.plot(*zip(*points), "osv^D<>pX*"[n % 10] + "-", color=plt.cm.tab10(n % 10), label=engine, markersize=4)
        axes.set(xscale="log", yscale="log", xlabel="million events", title=title)
        axes.grid(which="both", alpha=0.2)
    figure.legend(*both[0].get_legend_handles_labels(), loc="outside right center", fontsize=8)
    figure.savefig(folder / "growth.png", dpi=100)
    print(folder / "growth.png")


if __name__ == "__main__":
    order, place = sys.argv[1], pathlib.Path(sys.argv[2])
    if order == "make":
        make(place, int(sys.argv[3]) if len(sys.argv) > 3 else 10)
    elif order == "plot":
        plot(place)
    elif order == "run":
        seconds, counted = run(place, int(sys.argv[3]), sys.argv[4])
        digest = hashlib.sha256(json.dumps(counted, sort_keys=True).encode()).hexdigest()[:16]
        print(json.dumps({"seconds": seconds, "digest": digest}))
    else:
        chosen = os.environ.get("ENGINES", ENGINES)
        every(place, [int(size) for size in sys.argv[3:]], chosen.split())
