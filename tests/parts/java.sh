#!/usr/bin/env bash
# The Java classes: compiled for Java 8 without a warning, every shared vector under three
# encodings, wrong calls, threads, memory, a stale library, the demo.
# ND137_LOOP sets the number of calls of the loop that must keep memory flat.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
if ! command -v mvn > /dev/null || ! command -v javac > /dev/null || ! command -v gcc > /dev/null; then
    apt-get update -qq
    apt-get install -y -qq maven openjdk-17-jdk-headless gcc > /dev/null
fi

passed=0 failed=0
check() { # check NAME COMMAND...: counts; a failure is shown and does not stop the rest
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "java: FAILED: $name" >&2
    fi
}
says() { # says WORDS COMMAND...
    local words=$1 said
    shift
    said=$("$@" 2>&1) || true
    grep -qF -- "$words" <<< "$said" || { echo "$said" >&2; return 1; }
}

out=$root/target/native
ffi-c/install "$out/release" release
platform=$(case $(uname -m) in x86_64) echo linux-x86-64 ;; aarch64) echo linux-aarch64 ;; *) echo "linux-$(uname -m)" ;; esac)
mkdir -p "$out/jar/$platform"
cp "$out/release/lib/libnd137.so.1" "$out/jar/$platform/libnd137.so"

# `package` compiles for Java 8 with every warning an error, and runs the JUnit tests.
maven() {
    mvn -q -B -f examples/java -Dbuild.dir="$out/java" -Dnative.dir="$out/jar" "$@"
}
maven package dependency:copy-dependencies -DargLine="-Dnd137.vectors=$root/tests/vectors"
reports=("$out"/java/surefire-reports/TEST-*.xml)
ran=$(grep -ho '<testsuite [^>]*' "${reports[@]}" | grep -o ' tests="[0-9]*"' | tr -dc '0-9\n' | paste -sd+ | bc)
bad=$(grep -ho '<testsuite [^>]*' "${reports[@]}" | grep -oE ' (errors|failures|skipped)="[0-9]*"' | tr -dc '0-9\n' | paste -sd+ | bc)
check "JUnit ran tests" [ "$ran" -gt 0 ]
check "JUnit had no failure and skipped none" [ "$bad" -eq 0 ]
echo "JUnit: $ran tests"
check "the classes are Java 8" says "major version: 52" \
    javap -v -cp "$out/java/classes" nd137.Operations

jars="$out/java/nd137-0.1.0.jar:$out/java/test-classes:$out/java/dependency/*"
wanted=$(wc -l < tests/vectors/bytes.tsv)
for encoding in UTF-8 US-ASCII windows-1258; do
    check "vectors, $encoding" java -Dfile.encoding=$encoding -cp "$jars" nd137.Vectors tests/vectors "$wanted"
done
check "vectors, library on the path, C locale" env LC_ALL=C \
    java -Djna.library.path="$out/release/lib" -cp "$jars" nd137.Vectors tests/vectors "$wanted"
# Without the library in the jar it is found on the path only.
bare="$out/java/bare:$out/java/test-classes:$out/java/dependency/*"
rm -rf "$out/java/bare" && mkdir -p "$out/java/bare" && cp -r "$out/java/classes/nd137" "$out/java/bare/"
check "found on the path" java -Djna.library.path="$out/release/lib" -cp "$bare" nd137.Vectors tests/vectors "$wanted"
check "a missing library is said" says "UnsatisfiedLinkError" java -cp "$bare" nd137.Vectors tests/vectors "$wanted"
gcc -shared -fPIC tests/native/stale.c -o "$out/stale.so"
check "a stale library is refused" says "has ABI 999: install the matching library" \
    java -Dnd137.library="$out/stale.so" -cp "$jars" nd137.Vectors tests/vectors "$wanted"

check "memory stays flat" java -Xmx64m -cp "$jars" nd137.Loop tests/vectors/bytes.tsv "${ND137_LOOP:-200000}"

# The README's program, word for word.
mkdir -p "$out/readme-java"
awk '/^```java$/ { on = 1; next } /^```/ { on = 0 } on' examples/java/README.md > "$out/readme-java/Demo.java"
javac --release 8 -Xlint:-options -cp "$jars" -d "$out/readme-java" "$out/readme-java/Demo.java"
check "README" says "LARGE: MET" java -cp "$jars:$out/readme-java" Demo

rm -rf "$out/onestop-java"
java -Dfile.encoding=US-ASCII -cp "$jars" nd137.demo.OneStop tests/vectors/documents/plain.pdf "$out/onestop-java" > "$out/onestop-java.txt"
for words in "chưa đủ điều kiện" "Trung tâm Phục vụ hành chính công tỉnh Minh Họa" "as stored:" "=> met" "=> not_met"; do
    check "the demo says $words" grep -qF -- "$words" "$out/onestop-java.txt"
done
check "the demo stores the stamped document" cmp -s -n "$(stat -c %s tests/vectors/documents/plain.pdf)" \
    tests/vectors/documents/plain.pdf "$out/onestop-java/document.pdf"
check "the demo stores the record" grep -q '"format":"nd137.record/1"' "$out/onestop-java/record.json"

echo "java: $passed passed, $failed failed"
[ $failed -eq 0 ]
