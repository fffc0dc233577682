# shellcheck shell=bash disable=SC2034
# A few words for tests of shell scripts. Sourced by them; `run_tests` runs every function whose name begins with
# "test_", each in a folder of its own, $sandbox, which is removed afterwards.

set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# stub NAME: makes standard input a command that comes before the system's.
stub() {
    mkdir -p "$sandbox/bin"
    { echo '#!/bin/bash'; cat; } >"$sandbox/bin/$1"
    chmod +x "$sandbox/bin/$1"
}

# run COMMAND...: keeps the exit status in $status and what it said in $output.
run() {
    status=0
    output=$(PATH=$sandbox/bin:$PATH "$@" 2>&1 </dev/null) || status=$?
}

expect() {
    "$@" || { printf '    expected: %s\n    output: %s\n' "$*" "${output:-}"; return 1; }
}

expect_output() {
    [[ ${output:-} == *"$1"* ]] || { printf '    expected: %s\n    output: %s\n' "$1" "${output:-}"; return 1; }
}

run_tests() {
    local test failures=0
    for test in $(declare -F | awk '$3 ~ /^test_/ { print $3 }'); do
        sandbox=$(mktemp -d)
        # A command of its own, because "set -e" is off inside conditions.
        set +e
        (set -e; "$test")
        local result=$?
        set -e
        if [ "$result" -eq 0 ]; then
            echo "PASS $test"
        else
            echo "FAIL $test"
            failures=$((failures + 1))
        fi
        rm -rf "$sandbox"
    done
    [ "$failures" -eq 0 ]
}
