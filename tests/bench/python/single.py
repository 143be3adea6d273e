"""One record from JSON to the scale's class: nd137 beside msgspec, datalogic-py and pydantic.

    pip install nd137 msgspec datalogic-py pydantic
    python single.py

Every contender takes the same bytes and its answer is compared with integers counted by hand
before anything is timed. nd137 answers canonical JSON with the outcome, the rule, the average and
both thresholds; the others answer the class and nothing else, which is what they do best.
"""

import gc
import json
import os
import random
import statistics
import time
from typing import Annotated

import datalogic_py
import msgspec
import pydantic

import nd137

RECORDS, ROUNDS = 1000, int(os.environ.get("ROUNDS", "15"))
AS_OF, PEOPLE = "2026-11-21", 102_300_000  # the average population of 2025


def expected(months):
    total = sum(months)
    return "very_large" if total * 5 > PEOPLE * 6 else "large" if total * 25 >= PEOPLE * 9 else "below_large"


class Record(msgspec.Struct):
    as_of: str
    monthly_users: list[int]
    detail: str = "compact"


decode, encode = msgspec.json.Decoder(Record).decode, msgspec.json.Encoder().encode


def with_msgspec(raw):
    return encode({"scale": expected(decode(raw).monthly_users)})


class Checked(pydantic.BaseModel):
    as_of: str
    monthly_users: Annotated[list[Annotated[int, pydantic.Field(ge=0)]], pydantic.Field(min_length=12, max_length=12)]
    detail: str = "compact"


def with_pydantic(raw):
    return '{"scale":"%s"}' % expected(Checked.model_validate_json(raw).monthly_users)


def with_datalogic():
    total = {"+": [{"var": f"monthly_users.{month}"} for month in range(12)]}
    rule = {"if": [
        {">": [{"*": [total, 5]}, PEOPLE * 6]}, "very_large",
        {">=": [{"*": [total, 25]}, PEOPLE * 9]}, "large", "below_large",
    ]}  # fmt: skip
    engine = datalogic_py.Engine()
    compiled, session = engine.compile(json.dumps(rule)), engine.session()
    return lambda text: session.evaluate_str(compiled, text)


def main():
    draw = random.Random(137)
    records = [[draw.randrange(1_000, 12_000_000) for _ in range(12)] for _ in range(RECORDS)]
    for least, many in ((0, 9), (1, 6)):  # the thresholds themselves, and one user less
        divisor = 25 if many == 9 else 5
        at = PEOPLE * many // divisor
        records += [[at // 12] * 11 + [at - at // 12 * 11 + step] for step in (-1, 0, 1)]
    texts = [json.dumps({"as_of": AS_OF, "detail": "compact", "monthly_users": months}) for months in records]
    raw = [text.encode() for text in texts]
    wanted = [expected(months) for months in records]

    def ours(one):
        return nd137.call("classify_scale", one)[0]

    def typed(one):
        return nd137.classify_scale(one)

    scale = lambda answer: json.loads(answer)["scale"]
    contenders = {
        "nd137.call, compact": (ours, raw, scale),
        "nd137.call, full": (ours, [one.replace(b'"detail": "compact", ', b"") for one in raw], scale),
        "nd137.classify_scale, compact, a dict": (typed, raw, lambda answer: answer["scale"]),
        "msgspec, by hand": (with_msgspec, raw, scale),
        "datalogic-py": (with_datalogic(), texts, json.loads),
        "pydantic": (with_pydantic, raw, scale),
    }
    for name, (run, given, read) in contenders.items():
        assert [read(run(one)) for one in given] == wanted, name
    times = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, (run, given, _) in contenders.items():
            gc.collect()
            start = time.perf_counter()
            for one in given:
                run(one)
            times[name].append((time.perf_counter() - start) / len(given) * 1e6)
    own = statistics.median(times["nd137.call, compact"])
    print(f"{len(raw)} records of {len(raw[0])} bytes, median of {ROUNDS} rounds run in turn, load {os.getloadavg()[0]:.1f}")
    for name, each in times.items():
        middle = statistics.median(each)
        print(f"{name:40} {middle:7.2f} us   {middle / own:6.2f} of nd137   least {min(each):.2f}")


if __name__ == "__main__":
    main()
