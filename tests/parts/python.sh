#!/usr/bin/env bash
# The Python package: built as a wheel, installed, and tested as its users have it.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v java >/dev/null; then # for Spark
  apt-get update -qq && apt-get install -y -qq openjdk-17-jre-headless >/dev/null
fi

tools=$PWD/.tools/python
packages="maturin>=1.9,<2 pytest>=9,<10 pytest-run-parallel<1 hypothesis>=6,<7 mypy>=2,<3 numpy pyarrow pandas>=3 polars duckdb narwhals>=2,<3 pyspark>=4,<5 matplotlib>=3.8 nbclient ipykernel"
if [[ ! -f $tools/installed || $(cat "$tools/installed") != "$packages" ]]; then
  python3 -m venv "$tools"
  # shellcheck disable=SC2086
  "$tools/bin/python" -m pip install -q --disable-pip-version-check $packages
  echo "$packages" >"$tools/installed"
fi
bin=$tools/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

passed=0
failed=0
step() { # step NAME COMMAND...: one line that says whether it passed; its output only if not
  local name=$1
  shift
  if "$@" >"$work/log" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $name"
  else
    failed=$((failed + 1))
    echo "FAILED  $name"
    cat "$work/log"
  fi
}

"$bin/maturin" build -q --release --locked -m py/Cargo.toml -i "$bin/python" -o "$work/wheel"
"$bin/python" -m pip install -q --disable-pip-version-check --force-reinstall --no-deps "$work"/wheel/*.whl

# From elsewhere, so that the installed wheel is tested and not the source tree.
here=$PWD
cd "$work"
package=$("$bin/python" -c 'import nd137, pathlib; print(pathlib.Path(nd137.__file__).parent)')
[[ $package == "$tools"/* ]] || { echo "nd137 was imported from $package"; exit 1; }

step "types of the package" "$bin/mypy" --strict -p nd137
step "types of tests and examples" env MYPYPATH="$here/py/tests" "$bin/mypy" --strict \
  --config-file "$here/py/pyproject.toml" "$here"/py/tests "$here"/examples/python
# stubtest takes an alias of several literals for a union that is missing at run time.
"$bin/python" - >"$work/allow" <<'PYTHON'
import nd137.types, typing
for name in nd137.types.__all__:
    if typing.get_origin(getattr(nd137.types, name)) is typing.Literal:
        print(f"nd137.types.{name}")
PYTHON
step "stubs" "$bin/python" -m mypy.stubtest nd137 --allowlist "$work/allow"

# pytest counts for itself; its closing line is added up below.
pytest() { # pytest NAME ARGUMENT...
  local name=$1 status=0 line n
  shift
  "$bin/python" -m pytest -p no:cacheprovider "$@" >"$work/log" 2>&1 || status=$?
  line=$(grep -E '(passed|failed).* in [0-9.]+s' "$work/log" | tail -1 || true)
  n=$(grep -oE '[0-9]+ passed' <<<"$line" | cut -d' ' -f1 || true)
  passed=$((passed + ${n:-0}))
  if [[ $status -ne 0 || ${n:-0} -eq 0 ]]; then
    failed=$((failed + 1))
    echo "FAILED  $name"
    cat "$work/log"
  else
    echo "ok      $name: $n"
  fi
}
pytest "tests" -c "$here/py/pyproject.toml" --rootdir "$here/py" -o addopts= "$here/py/tests"
# Each test in four threads at once.
pytest "tests in threads" -c "$here/py/pyproject.toml" --rootdir "$here/py" -o addopts= --parallel-threads=4 \
  "$here"/py/tests/test_{requests,results,documents,vectors}.py

# The examples are scripts that a reader would run.
export SPARK_LOCAL_IP=127.0.0.1
step "example assess" "$bin/python" "$here/examples/python/assess.py"
step "example spark_scale: two worker processes, equal to one core" \
  "$bin/python" "$here/examples/python/spark_scale.py" 50000

# The examples of the docstrings name documents of the shared cases.
mkdir -p "$here/tests/vectors/documents"
cd "$here/tests/vectors/documents"
pytest "docstrings" --doctest-modules --rootdir "$package" "$package"

echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
