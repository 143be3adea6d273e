"""One system, then a table of systems: the same verdicts.

    python examples/python/assess.py
"""

from __future__ import annotations

import nd137
import nd137.table
import nd137.types
import pyarrow

AS_OF = "2026-11-21"


def main() -> None:
    # One record, with everything that the verdict rests on, in both languages.
    request: nd137.types.ScaleRequest = {"as_of": AS_OF, "monthly_users": [3_069_000] * 12}
    answer = nd137.classify_scale(request)
    print(answer["scale"], answer["assessment"]["outcome"])
    print(answer)

    # What is wrong is told with its place.
    try:
        nd137.classify_scale({"as_of": AS_OF, "monthly_users": [-1] * 12})
    except nd137.Nd137Error as error:
        print(error.kind, error.pointer, error.message["vi"])

    # A table: every row gets a verdict, a row that fails says why and stops no other.
    systems = pyarrow.table(
        {
            "system": ["Cổng minh họa", "Hệ thống mẫu", "Thiếu số liệu", "Số liệu hỏng"],
            "monthly_users": [[3_069_000] * 12, [5_000] * 12, [5_000] * 3, [-1] * 12],
        }
    )
    verdicts = pyarrow.table(nd137.table.classify_scale(systems, as_of=AS_OF))
    for name, row in zip(systems["system"].to_pylist(), verdicts.to_pylist()):
        print(name, row["outcome"], row["scale"], row["error"], row["at"])


if __name__ == "__main__":
    main()
