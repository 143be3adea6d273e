#!/usr/bin/env bash
# The npm package in Node and in Chromium, and the page that is built on it.
set -euo pipefail
cd "$(dirname "$0")/../.."
passed=0 failed=0
step() { # step NAME COMMAND…
  local name=$1
  shift
  echo "== web: $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $name"; fi
}
inside() { (cd "$1" && shift && "$@"); }

packages=()
for pair in chromium:chromium qpdf:qpdf pdftotext:poppler-utils zbarimg:zbar-tools unzip:unzip; do
  command -v "${pair%%:*}" >/dev/null || packages+=("${pair##*:}")
done
[ ${#packages[@]} -eq 0 ] || { apt-get update -qq && apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null; }

bash wasm/build.sh
# `npm ci` refuses a lock file without the packages of other systems, and npm leaves those out of it.
[ -d examples/web/node_modules/vite ] || inside examples/web npm install --no-save --no-audit --no-fund --loglevel=error
step "types of the package" wasm/node_modules/.bin/tsc -p wasm/test/types
step "package in Node" inside wasm node --test --test-reporter=spec test/node.test.mjs
step "types of the page" inside examples/web node_modules/.bin/tsc
step "build of the page" inside examples/web node_modules/.bin/vite build --logLevel warn
step "package in Chromium" inside examples/web node --test --test-reporter=spec test/vectors.test.mjs
step "page in Chromium" inside examples/web node --test --test-reporter=spec test/page.test.mjs

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
