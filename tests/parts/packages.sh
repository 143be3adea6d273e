#!/usr/bin/env bash
# What would be published: the crates build from their packages alone, carry their licences, and
# every dependency has a licence that allows it.
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

holds() { # holds CRATE FILE...: the package of a crate has these files
    local crate=$1 file list
    shift
    list=$(cargo package -q --locked --allow-dirty --list -p "$crate")
    for file in "$@"; do
        grep -qxF "$file" <<<"$list" || { echo "$crate: no $file in the package"; return 1; }
    done
}

licences() { # every dependency of the published crates is under a licence that allows it
    cargo metadata --locked --format-version 1 | python3 -c '
import json, re, sys
ALLOWED = {"MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Zlib", "Unicode-3.0",
           "Apache-2.0 WITH LLVM-exception", "BSL-1.0", "ISC", "Unlicense", "CC0-1.0", "MIT-0",
           "MPL-2.0", "CDLA-Permissive-2.0"}
def fine(expression):
    either = re.split(r"\s+OR\s+|/", expression.replace("(", "").replace(")", ""))
    return any(all(one.strip() in ALLOWED for one in re.split(r"\s+AND\s+", choice)) for choice in either)
packages = json.load(sys.stdin)["packages"]
bad = [(p["name"], p["license"]) for p in packages if not fine(p["license"] or "")]
print(len(packages), "packages", bad)
sys.exit(bool(bad))
'
}

packaged() { # the crates build from what would be published
    # Cargo unpacks the packages that it checks into its home under a name made of the path of this
    # folder, and takes what lies there for the same for ever: an older clone at this path would be
    # built in the place of this one. What was compiled from it stays for ever as well.
    rm -rf "${CARGO_HOME:-$HOME/.cargo}"/registry/src/-*/nd137-*
    rm -rf "${CARGO_TARGET_DIR:-target}"/debug/.fingerprint/nd137-*
    cargo package -q --locked --allow-dirty -p nd137-derive -p nd137 -p nd137-pdf
}

step "crates build from their packages" packaged
step "nd137-derive carries its licences" holds nd137-derive LICENSE-MIT LICENSE-APACHE
step "nd137 carries its licences" holds nd137 LICENSE-MIT LICENSE-APACHE README.md
step "nd137-pdf carries its licences and that of the font" \
    holds nd137-pdf LICENSE-MIT LICENSE-APACHE NOTICE font/OFL.txt font/Nd137Serif.ttf
step "licences of dependencies" licences

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
