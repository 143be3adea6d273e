#!/usr/bin/env bash
# The npm package in Node and in Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
passed=0 failed=0
step() { # step NAME COMMAND…
  local name=$1
  shift
  echo "== web: $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $name"; fi
}

bash wasm/build.sh
step "types" wasm/node_modules/.bin/tsc -p wasm/test/types
step "node" bash -c 'cd wasm && node --test --test-reporter=spec test/*.test.mjs'

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
