#!/usr/bin/env bash
# The C interface: header, symbols, examples, every shared vector, wrong calls, memory.
# ND137_LOOP sets the number of calls of the loop that must keep memory flat.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
for tool in gcc g++ make pkg-config valgrind; do
    command -v $tool > /dev/null && continue
    apt-get update -qq
    apt-get install -y -qq gcc g++ make pkg-config valgrind > /dev/null
done

passed=0 failed=0
check() { # check NAME COMMAND...: counts; a failure is shown and does not stop the rest
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "c: FAILED: $name" >&2
    fi
}
same() { diff -u "$1" "$2"; }
aborts() { # aborts WORDS COMMAND...: ends by SIGABRT and says the words
    local words=$1 status=0 said
    shift
    said=$("$@" 2>&1) || status=$?
    [ $status -eq 134 ] && grep -q "$words" <<< "$said"
}
fails_with() { # fails_with STATUS WORDS COMMAND...
    local wanted=$1 words=$2 status=0 said
    shift 2
    said=$("$@" 2>&1) || status=$?
    [ $status -eq "$wanted" ] && grep -q "$words" <<< "$said"
}

out=$root/target/native
mkdir -p "$out"
cargo test -q -p nd137-ffi
ffi-c/install "$out/dev" dev
ffi-c/install "$out/release" release
export PKG_CONFIG_PATH=$out/release/lib/pkgconfig
dev=$out/dev/lib release=$out/release/lib
wanted=$(wc -l < tests/vectors/bytes.tsv)

# What the library shows to the world.
exported() { nm -D --defined-only "$1" | awk '{ print $3 }' | LC_ALL=C sort; }
exported "$release/libnd137.so" > "$out/symbols.txt"
check "exported symbols are those listed" same ffi-c/symbols.txt "$out/symbols.txt"
grep -o '\bnd137_[a-z_]*(' ffi-c/include/nd137.h | tr -d '(' \
    | LC_ALL=C sort -u > "$out/declared.txt"
check "functions of the header are those exported" same "$out/symbols.txt" "$out/declared.txt"
check "the soname carries the ABI version" grep -q \
    "libnd137.so.$(sed -n 's/#define ND137_ABI_VERSION //p' ffi-c/include/nd137.h)\]" \
    <(readelf -d "$release/libnd137.so")

# The header alone, as strictly as each language allows.
warnings="-Wall -Wextra -Werror -pedantic"
printf '#include <nd137.h>\nint main(void) { return 0; }\n' > "$out/alone.c"
printf '#include <nd137.hpp>\nint main() { return 0; }\n' > "$out/alone.cpp"
for standard in c99 c11 c17; do
    check "header in $standard" gcc -std=$standard $warnings -Wstrict-prototypes \
        -I"$out/release/include" -fsyntax-only "$out/alone.c"
done
for standard in c++17 c++20; do
    check "header in $standard" g++ -std=$standard $warnings -Wold-style-cast \
        -I"$out/release/include" -fsyntax-only "$out/alone.cpp"
done

# The programs: against the release library, the debug one, statically, and under ASAN.
include=-I$out/release/include
build() { # build PROGRAM OUTPUT FLAGS...
    gcc -std=c11 -O1 -g $warnings $include "tests/native/$1.c" -o "$out/$2" "${@:3}" -pthread
}
static=$(sed -n 's/^Libs.private: //p' ffi-c/nd137.pc.in)
for program in vectors hostile scale list marker arrow misuse loop; do
    build $program $program -L"$release" -lnd137 -Wl,-rpath,"$release"
    build $program $program-dev -L"$dev" -lnd137 -Wl,-rpath,"$dev"
    # The release library: the list of live objects of a debug build would hide leaks.
    build $program $program-asan -fsanitize=address,undefined -fno-sanitize-recover=all -L"$release" -lnd137 -Wl,-rpath,"$release"
done
build vectors vectors-static "$release/libnd137.a" $static
owners() { # owners OUTPUT FLAGS...
    g++ -std=c++17 -O1 -g $warnings $include tests/native/handles.cpp -o "$out/$1" "${@:2}" -L"$release" -lnd137 -Wl,-rpath,"$release"
}
owners handles
owners handles-asan -fsanitize=address,undefined -fno-sanitize-recover=all
make -s -C examples/c OUT="$out" all

export ASAN_OPTIONS=detect_leaks=1:exitcode=99

check "vectors" "$out/vectors" tests/vectors "$wanted"
check "vectors, static library" "$out/vectors-static" tests/vectors "$wanted"
check "a wrong count of vectors is noticed" fails_with 2 "another count" \
    "$out/vectors" tests/vectors $((wanted + 1))
check "hostile calls" "$out/hostile"
check "hostile calls, debug build" "$out/hostile-dev"
for program in scale list marker arrow; do
    check "$program" "$out/$program" tests/vectors
    check "$program, debug build" "$out/$program-dev" tests/vectors
    check "$program under ASAN" "$out/$program-asan" tests/vectors
done
check "handles in C++" "$out/handles"
check "handles in C++ under ASAN" "$out/handles-asan"
check "C example" grep -q '"scale":"large"' <("$out/verdict-c")
check "C++ example" fails_with 2 '"at":"/as_of"' "$out/verdict-cpp"
check "C++ example, class of a handle" grep -q '14000000 users a month: class 2' <("$out/verdict-cpp" 2> /dev/null)
check "C example, stamps" "$out/onestop-c" tests/vectors/documents/plain.pdf "$out/stamped.pdf" > "$out/stamped.json"
check "C example, keeps the scan as it is" cmp -s -n "$(stat -c %s tests/vectors/documents/plain.pdf)" \
    tests/vectors/documents/plain.pdf "$out/stamped.pdf"
check "C example, refuses what is no PDF" fails_with 6 '"kind":"invalid_document"' \
    "$out/onestop-c" README.md "$out/refused.pdf"

# The README's program, word for word.
awk '/^```c$/ { on = 1; next } /^```/ { on = 0 } on' ffi-c/README.md > "$out/readme.c"
gcc -std=c11 $warnings $include "$out/readme.c" -o "$out/readme-c" -L"$release" -lnd137 -Wl,-rpath,"$release"
check "README" grep -q '"outcome":"undetermined"' <("$out/readme-c")

# Misuse is said aloud by debug builds.
for mistake in twice after foreign; do
    check "misuse: $mistake" aborts "not a live .nd137_reply." "$out/misuse-dev" $mistake
done
for mistake in scale-twice other-kind; do
    check "misuse: $mistake" aborts "not a live .nd137_scale." "$out/misuse-dev" $mistake
done
for mistake in marker-twice marker-after; do
    check "misuse: $mistake" aborts "not a live .nd137_marker." "$out/misuse-dev" $mistake
done

# Sanitizers, each with a proof that it is awake.
check "ASAN finds a read of freed bytes" fails_with 99 "heap-use-after-free" "$out/misuse-asan" read
check "ASAN finds a leak" fails_with 99 "detected memory leaks" "$out/misuse-asan" leak
check "vectors under ASAN" "$out/vectors-asan" tests/vectors "$wanted"
check "hostile calls under ASAN" "$out/hostile-asan"
grind() { valgrind -q --error-exitcode=98 --leak-check=full --errors-for-leak-kinds=definite,indirect "$@"; }
check "valgrind finds a read of freed bytes" fails_with 98 "Invalid read" grind "$out/misuse" read
check "valgrind finds a leak" fails_with 98 "definitely lost" grind "$out/misuse" leak
check "vectors under valgrind" grind "$out/vectors" tests/vectors "$wanted"
check "hostile calls under valgrind" grind "$out/hostile"
check "arrow under valgrind" grind "$out/arrow"

check "memory stays flat" env GLIBC_TUNABLES=glibc.malloc.tcache_count=0 "$out/loop" tests/vectors/bytes.tsv "${ND137_LOOP:-200000}"

echo "c: $passed passed, $failed failed"
[ $failed -eq 0 ]
