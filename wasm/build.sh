#!/usr/bin/env bash
# Builds the npm package into wasm/dist: a module for each room, and the JavaScript.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
target=wasm32-unknown-unknown

missing() { for package in "$@"; do dpkg -s "$package" >/dev/null 2>&1 || echo "$package"; done; }
install() {
  local packages
  mapfile -t packages < <(missing "$@")
  [ ${#packages[@]} -eq 0 ] || { apt-get update -qq && apt-get install -qq -y "${packages[@]}" >/dev/null; }
}

# The standard library is built with the module, for size: a tenth less to download. Its source
# comes with rustup, or, without that, with Debian's compiler for this target.
if rustup target add $target >/dev/null 2>&1 && rustup component add rust-src >/dev/null 2>&1; then
  compiler=()
  cargo=cargo
else
  install rustc-web cargo-web rust-web-src lld-19
  compiler=(RUSTC=/usr/bin/rustc CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-19)
  cargo=/usr/bin/cargo
fi
wasm_cargo() {
  env RUSTC_BOOTSTRAP=1 "${compiler[@]}" "$cargo" "$@" -Z build-std=std,panic_abort -Z build-std-features=optimize_for_size
}

# No path of the machine in the module: two builds of one source are equal.
registry=${CARGO_HOME:-$HOME/.cargo}/registry/src
sources=$(rustc --print sysroot)/lib/rustlib/src
export RUSTFLAGS="-Cpanic=immediate-abort -Zunstable-options --remap-path-prefix=$registry= --remap-path-prefix=$root= --remap-path-prefix=$sources="

# The command that writes the glue is of the crate's own version, or it refuses.
version=$(sed -n 's/^wasm-bindgen = .*"=\([0-9.]*\)".*/\1/p' wasm/Cargo.toml)
tools=$root/.tools/wasm-bindgen-$version
[ -x "$tools/bin/wasm-bindgen" ] || env -u RUSTFLAGS cargo install wasm-bindgen-cli --version "$version" --root "$tools" --bin wasm-bindgen

rm -rf wasm/dist
module() { # module ENTRY FEATURES
  local entry=$1
  wasm_cargo build --locked -p nd137-wasm --profile wasm --target $target --target-dir target/wasm --no-default-features --features "$2"
  "$tools/bin/wasm-bindgen" "target/wasm/$target/wasm/nd137_wasm.wasm" --target web --no-typescript \
    --out-dir wasm/dist/glue --out-name "${entry}_glue" --omit-default-module-path --experimental-reset-state-function --remove-name-section --remove-producers-section
  mv "wasm/dist/glue/${entry}_glue_bg.wasm" "wasm/dist/nd137_$entry.wasm"
}
# The entries of `tests/src/signatures/typescript.rs`, with the same operations.
for room in activity conversion indicator system trust; do
  module $room $room,dates
done
module report report
module pdf conversion,pdf,dates

cd wasm
[ -x node_modules/.bin/tsc ] || npm ci --no-audit --no-fund --loglevel=error
node_modules/.bin/tsc
