#!/usr/bin/env bash
# Everything that is generated from the table of operations is current, and every binding has every
# operation.
set -euo pipefail
cd "$(dirname "$0")/../.."
cargo run -q --locked -p nd137-tests --bin signatures
