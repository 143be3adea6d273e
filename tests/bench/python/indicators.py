"""100,000 definitions of indicators from CSV: nd137 beside pandera and pointblank.

    python indicators.py [ROWS] [ROUNDS]

Writes one CSV file with made-up definitions, some of them faulty. Every contender reads that file
and names the rows that fail each check: seven parts that must say something, one point of
collection, and names and codes used twice. The sets of rows have to be equal. Each runs in a
process of its own; the fastest round counts, without start-up and imports. On a busy machine look at
the processor's time: of all threads together.
"""

import csv
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PARTS = ["method", "unit", "disaggregations", "period", "source", "comparability", "collection_points"]
RULES = {"nd137.d10.k4.d.r02": "method", "nd137.d10.k4.d.r03": "unit", "nd137.d10.k4.d.r05": "disaggregations",
         "nd137.d10.k4.d.r06": "period", "nd137.d10.k4.d.r07": "source", "nd137.d10.k4.d.r08": "comparability",
         "nd137.d10.k4.b.r02": "collection_points"}
# What says nothing, as the library understands it, and one body only.
EMPTY = r"(?i)^[\s]*(?:[-–—.…?_*/]*|n/a|na|tbd|null|none|chưa có|chưa rõ|chưa xác định|không rõ|không có)[\s]*$"
SAYS = r"(?i)^(?!\s*(?:[-–—.…?_*/]*|n/a|na|tbd|null|none|chưa có|chưa rõ|chưa xác định|không rõ|không có)\s*$)"


def generate(path, rows):
    chance = random.Random(137)
    some = lambda good: chance.choice(["", "-", "…", "chưa có", "N/A"]) if chance.random() < 0.02 else good
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["code", "name", *PARTS])
        for n in range(rows):
            again = n > 0 and chance.random() < 0.005
            of = chance.randrange(n) if again else n
            name = f"Tỷ lệ Minh Họa về lĩnh vực số {of} trên địa bàn"
            out.writerow([
                f"MH.{of if again and chance.random() < 0.5 else n:06}",
                name.upper() if again else name,
                some(f"Số hồ sơ loại {n % 97} đã giải quyết chia tổng số hồ sơ tiếp nhận, nhân 100"),
                some(["%", "hồ sơ", "tỷ đồng", "người"][n % 4]),
                some("Lĩnh vực; Địa bàn; Giới tính"),
                some(["ngày", "tuần", "tháng", "quý", "năm"][n % 5]),
                some(f"Cơ sở dữ liệu Minh Họa {n % 31}"),
                some("So sánh được giữa các kỳ từ 2025, trừ các xã mới sắp xếp"),
                some(f"Sở Ví dụ {n % 13}" + ("; Cục Mẫu" if chance.random() < 0.01 else "")),
            ])


def pandera(path):
    """The pandas backend, which most people use; lazy, so that it finds all."""
    import pandas as pd
    import pandera.pandas as pa

    schema = pa.DataFrameSchema({
        **{part: pa.Column(str, [pa.Check.str_matches(SAYS)]) for part in PARTS[:-1]},
        "collection_points": pa.Column(str, [pa.Check.str_matches(SAYS),
                                             pa.Check(lambda s: ~s.str.contains(";"), name="one")]),
        "code": pa.Column(str, unique=True),
        "key": pa.Column(str, unique=True),
    })

    def run():
        frame = pd.read_csv(path, dtype=str, keep_default_na=False)
        frame["key"] = frame["name"].str.lower().str.split().str.join(" ")
        failed = {}
        try:
            schema.validate(frame, lazy=True)
        except pa.errors.SchemaErrors as error:
            cases = error.failure_cases
            for column, index in zip(cases["column"], cases["index"]):
                failed.setdefault(column, set()).add(int(index))
        return {column: sorted(rows) for column, rows in failed.items()}

    return run


def pointblank(path):
    import pointblank as pb
    import polars as pl

    def run():
        frame = pl.read_csv(path, infer_schema=False).fill_null("")
        frame = frame.with_columns(
            key=pl.col("name").str.to_lowercase().str.replace_all(r"\s+", " ").str.strip_chars(),
            **{f"{part}_says": ~pl.col(part).str.contains(EMPTY) for part in PARTS})
        plan = pb.Validate(frame)
        for part in PARTS:
            plan = plan.col_vals_expr(expr=pl.col(f"{part}_says"))
        plan = plan.col_vals_expr(expr=~pl.col("collection_points").str.contains(";"))
        plan = plan.rows_distinct(columns_subset="code").rows_distinct(columns_subset="key")
        plan = plan.interrogate(extract_limit=10_000_000)
        found = plan.get_data_extracts()
        rows = lambda step: {n - 1 for n in found[step]["_row_num_"].to_list()} if found.get(step) is not None else set()
        failed = {part: rows(step) for step, part in enumerate(PARTS, 1)}
        failed["collection_points"] |= rows(len(PARTS) + 1)
        failed["code"], failed["key"] = rows(len(PARTS) + 2), rows(len(PARTS) + 3)
        return {column: sorted(of) for column, of in failed.items()}

    return run


def polars(path):
    """Not asked for, but the fastest way to write such checks by hand in Python."""
    import polars as pl

    def run():
        frame = pl.scan_csv(path, infer_schema=False).fill_null("").with_row_index("row")
        says = {part: ~pl.col(part).str.contains(EMPTY) for part in PARTS}
        says["collection_points"] &= ~pl.col("collection_points").str.contains(";")
        says["code"] = ~pl.col("code").is_duplicated()
        says["key"] = ~pl.col("name").str.to_lowercase().str.replace_all(r"\s+", " ").is_duplicated()
        frame = frame.select("row", **says).collect()
        return {part: frame.filter(~pl.col(part))["row"].to_list() for part in says}

    return run


def nd137(path, rounds):
    out = subprocess.run([HERE.parent / "target/release/indicators", path, str(rounds)],
                         check=True, capture_output=True, text=True).stdout.split("\n", 2)
    verdict = json.loads(out[2])
    failed = {RULES[of["rule"]]: of["not_met"] for of in verdict["definitions"] if of["rule"] in RULES}
    for shared, name in (("code", "code"), ("name", "key")):
        failed[name] = sorted({n for of in verdict["duplicates"] if of["what"] == shared for n in of["indicators"]})
    return [float(n) for n in out[0].split()[1:]], float(out[1].split()[1]), failed


def peak():
    for line in open("/proc/self/status"):
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024


def peer(name, path, rounds):
    run = globals()[name](path)
    before = peak()
    walls, works = [], []
    for _ in range(rounds):
        wall, work = time.perf_counter(), time.process_time()
        failed = run()
        walls.append(time.perf_counter() - wall)
        works.append(time.process_time() - work)
    print(json.dumps([[min(walls), min(works)], peak() - before, failed]))


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "indicators.csv"
        generate(path, rows)
        print(f"{rows} definitions, {path.stat().st_size / 1e6:.1f} MB")
        ours, memory, wanted = nd137(path, rounds)
        print("             wall              processor         memory")
        print(f"nd137       {ours[0]:7.3f} s         {ours[1]:7.3f} s         {memory:6.0f} MB")
        failing = sum(len(of) for of in wanted.values())
        for name in ["pandera", "pointblank", "polars"]:
            out = subprocess.run([sys.executable, __file__, "--peer", name, str(path), str(rounds)],
                                 capture_output=True, text=True)
            if out.returncode:
                sys.exit(out.stderr)
            seconds, memory, failed = json.loads(out.stdout.strip().split("\n")[-1])
            for part in wanted:
                if wanted[part] != failed.get(part, []):
                    sys.exit(f"{name} finds other rows: {part}, {len(wanted[part])} and {len(failed.get(part, []))}")
            shown = [f"{took:7.3f} s {took / our:5.1f} x" for took, our in zip(seconds, ours)]
            print(f"{name:11} {'  '.join(shown)}  {memory:6.0f} MB")
        print(f"all name the same {failing} failures")


if sys.argv[1:2] == ["--peer"]:
    peer(sys.argv[2], sys.argv[3], int(sys.argv[4]))
else:
    main()
