#!/usr/bin/env bash
# security.txt verdicts beside the package sectxt, on files of our own making.
set -euo pipefail
cd "$(dirname "$0")/../.."

tools=$PWD/.tools/trust
packages="sectxt==0.9.8"
if [[ ! -f $tools/installed || $(cat "$tools/installed") != "$packages" ]]; then
  python3 -m venv "$tools"
  "$tools/bin/python" -m pip install -q --disable-pip-version-check "$packages"
  echo "$packages" >"$tools/installed"
fi
cargo build -q --locked -p nd137-tests --bin security_txt
"$tools/bin/python" tests/trust/sectxt_compare.py
