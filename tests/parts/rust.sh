#!/usr/bin/env bash
# The Rust crates: format, lints, unit and property tests, documentation, the shared cases against
# the law, the main job as a user runs it, and its outputs under other people's tools.
set -euo pipefail
cd "$(dirname "$0")/../.."

passed=0 failed=0
step() { # step NAME COMMAND...: its output is shown only if it fails
    local name=$1 log
    shift
    if log=$("$@" 2>&1); then
        passed=$((passed + 1))
        echo "ok      $name"
    else
        failed=$((failed + 1))
        echo "FAILED  $name"
        echo "$log"
    fi
}

step "format" cargo fmt --check
step "lints" cargo clippy -q --locked --workspace --all-targets -- -D warnings
step "tests" cargo test -q --locked -p nd137 -p nd137-pdf -p nd137-tests
step "documentation" env RUSTDOCFLAGS="-D warnings" cargo doc -q --locked --no-deps -p nd137 -p nd137-pdf
step "shared cases" cargo run -q --locked -p nd137-tests --bin vectors
step "subjects" cargo run -q --locked -p nd137-examples --example subjects -- --pages target/subjects
step "main job" bash tests/parts/convert.sh
[ -f tests/pdf/run ] && step "marked documents under other tools" bash tests/pdf/run

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
