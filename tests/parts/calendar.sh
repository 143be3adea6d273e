#!/usr/bin/env bash
# The iCalendar texts of the shared cases, read by two calendar libraries that people use.
set -euo pipefail
cd "$(dirname "$0")/../.."

tools=$PWD/.tools/calendar
packages="icalendar>=6,<8 vobject>=0.9.9,<1"
if [[ ! -f $tools/installed || $(cat "$tools/installed") != "$packages" ]]; then
  python3 -m venv "$tools"
  # shellcheck disable=SC2086 # a list of packages
  "$tools/bin/python" -m pip install -q --disable-pip-version-check $packages
  echo "$packages" >"$tools/installed"
fi
"$tools/bin/python" - tests/vectors/bytes.tsv <<'PYTHON'
import json
import sys

import icalendar
import vobject

passed = 0
for line in open(sys.argv[1], encoding="utf-8", newline="\n"):
    operation, case, _, _, status, response, _ = line.rstrip("\n").split("\t")
    if operation != "list_deadlines" or status != "ok":
        continue
    answer = json.loads(response)
    text = answer["calendar"]
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), case
    assert all(len(part.encode()) <= 75 for part in text.split("\r\n")), case
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    wanted = [one for one in answer["deadlines"] if one["applies"] != "no"]
    assert [str(event.decoded("dtstart")) for event in events] == [one["date"] for one in wanted], case
    assert len({str(event["uid"]) for event in events}) == len(events), case
    for event, one in zip(events, wanted):
        said = [str(event["summary"]).split(" – ")[0], str(event["description"])]
        assert said[0] in one["what"].values(), (case, said)
        assert any(said[1].startswith(note) for note in one["note"].values()), (case, said)
        assert not event.errors, case
    others = vobject.readOne(text).contents["vevent"]
    read = [(one.dtstart.value, one.uid.value, one.summary.value, one.description.value) for one in others]
    assert read == [
        (one.decoded("dtstart"), str(one["uid"]), str(one["summary"]), str(one["description"])) for one in events
    ], case
    passed += 1
# A run that looked at nothing is no run.
print(f"{passed} passed, {0 if passed else 1} failed")
sys.exit(0 if passed else 1)
PYTHON
