#!/usr/bin/env bash
# The main job as a user runs it: sample, folder, refusals, exit codes, verification. Called by the
# part `rust`, and by itself.
set -euo pipefail
cd "$(dirname "$0")/../.."

cargo build -q --locked --release -p nd137-examples --example convert
convert=${CARGO_TARGET_DIR:-target}/release/examples/convert
documents=tests/vectors/documents
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "convert: $1" >&2; exit 1; }
code() { # code WANTED COMMAND...: the exit code, output kept in $work/log
    local wanted=$1 got=0
    shift
    "$@" >"$work/log" 2>&1 || got=$?
    [ "$got" -eq "$wanted" ] || { cat "$work/log"; fail "exit code $got instead of $wanted: $*"; }
}
prefix() { # prefix ORIGINAL MARKED
    cmp -n "$(stat -c %s "$1")" "$1" "$2" || fail "$1 is no prefix of $2"
}
who=(--converter "Sở Ví dụ tỉnh Minh Họa" --at "21/11/2026 14:30:05")
paper=(--direction paper-to-data "${who[@]}")

# No argument: the bundled page, five outputs.
code 0 "$convert" --out "$work/sample"
for suffix in marked.pdf qr.svg qr.png record.json report.html; do
    [ -s "$work/sample/sample-scan.$suffix" ] || fail "no sample-scan.$suffix"
done
prefix examples/convert/sample-scan.pdf "$work/sample/sample-scan.marked.pdf"
code 0 "$convert" --verify "$work/sample/sample-scan.record.json" "$work/sample/sample-scan.marked.pdf"

# A folder: what can be marked is marked, the rest is refused with its reason, nothing is lost.
mkdir "$work/in"
cp "$documents"/{plain,rotated,signed,encrypted,truncated,picture}.pdf "$work/in"
code 1 "$convert" "${paper[@]}" --out "$work/folder" "$work/in"
grep -q "2 marked, 4 refused" "$work/log" || { cat "$work/log"; fail "not the files that can be marked"; }
prefix "$documents/plain.pdf" "$work/folder/plain.marked.pdf"
[ -e "$work/folder/encrypted.marked.pdf" ] && fail "an encrypted file was marked"
grep -q "signed" "$work/log" || fail "the signed file was not refused with its reason"

# Existing outputs stay unless asked.
before=$(sha256sum "$work/folder/plain.marked.pdf")
code 1 "$convert" "${paper[@]}" --out "$work/folder" "$documents/plain.pdf"
[ "$before" = "$(sha256sum "$work/folder/plain.marked.pdf")" ] || fail "an output was overwritten"
code 0 "$convert" "${paper[@]}" --overwrite --out "$work/folder" "$documents/plain.pdf"

# Data to paper needs the system, the owner, and a URL or a code; what is missing is said at once.
code 1 "$convert" --direction data-to-paper "${who[@]}" --out "$work/paper" "$documents/plain.pdf"
for rule in nd137.d5.k1.a.r01 nd137.d5.k1.a.r02 nd137.d5.k1.b.r01; do
    grep -q "$rule" "$work/log" || fail "$rule was not said"
done
[ -z "$(ls -A "$work/paper")" ] || fail "a refused input left files behind"
paper_out=(--direction data-to-paper "${who[@]}" --system "Hệ thống Ví dụ" --owner "Sở Ví dụ tỉnh Minh Họa" --code MH-1)
code 0 "$convert" "${paper_out[@]}" --print-derivative --out "$work/paper" "$documents/signed.pdf"
prefix "$documents/signed.pdf" "$work/paper/signed.marked.pdf"

# A document that was changed, or another one, does not agree with the record.
printf 'x' >>"$work/sample/sample-scan.marked.pdf"
code 1 "$convert" --verify "$work/sample/sample-scan.record.json" "$work/paper/signed.marked.pdf"

# Wrong usage.
code 2 "$convert" --direction sideways
code 2 "$convert" --direction paper-to-data --out "$work/none" "$documents/plain.pdf"
code 2 "$convert" --verify "$work/sample/sample-scan.record.json"
echo "1 passed, 0 failed"
