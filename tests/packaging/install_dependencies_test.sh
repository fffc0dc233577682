#!/bin/bash
# packaging/install_dependencies, with a pretended dpkg and apt-get.
. "$(dirname "$0")/testing.sh"

# machine INSTALLED...: a machine with these packages, whose user is root, and whose package lists are fresh.
machine() {
    printf '%s\n' "$@" >"$sandbox/installed"
    stub dpkg-query <<E
grep -qxF "\${!#}" $sandbox/installed && printf installed
E
    stub apt-get <<E
echo "\$*" >>$sandbox/calls
case "\$*" in
*update*) touch $sandbox/fresh ;;
*) [ -e $sandbox/fresh ] ;;
esac
E
    stub id <<<"echo \${FAKE_USER:-0}"
    stub sudo <<<'exit 1' # asks for a password, which nobody is there to give
    touch "$sandbox/fresh" "$sandbox/calls"
}

test_all_there_is_silent_and_quick() {
    machine cmake ninja-build

    run "$checkout/packaging/install_dependencies" cmake ninja-build

    expect [ "$status" -eq 0 ]
    expect [ -z "$output" ]
    expect [ ! -s "$sandbox/calls" ]
}

test_only_what_is_missing_is_installed() {
    machine cmake

    run "$checkout/packaging/install_dependencies" cmake g++ git

    expect [ "$status" -eq 0 ]
    expect_output "installing g++ git"
    expect grep -q 'install g++ git$' "$sandbox/calls"
    expect [ "$(grep -c update "$sandbox/calls")" -eq 0 ]
}

test_lists_are_fetched_where_they_are_missing() {
    machine cmake
    rm "$sandbox/fresh"

    run "$checkout/packaging/install_dependencies" cmake g++

    expect [ "$status" -eq 0 ]
    expect [ "$(grep -c update "$sandbox/calls")" -eq 1 ]
    expect [ "$(tail -n 1 "$sandbox/calls" | grep -c 'install g++$')" -eq 1 ]
}

test_a_package_that_cannot_be_had_is_named() {
    machine cmake
    stub apt-get <<<'[ "$2" = update ]'

    run "$checkout/packaging/install_dependencies" cmake g++

    expect [ "$status" -eq 1 ]
    expect_output "apt-get could not install g++."
}

test_without_root_the_command_for_an_administrator_is_said() {
    machine cmake

    run env FAKE_USER=1000 "$checkout/packaging/install_dependencies" cmake g++ git

    expect [ "$status" -eq 1 ]
    expect_output "only an administrator can install them: g++ git"
    expect_output "apt-get install --no-install-recommends g++ git"
}

test_without_names_the_whole_list_is_meant() {
    machine none
    mapfile -t list < <(grep -vE '^(#|$)' "$checkout/packaging/debian_packages")

    run "$checkout/packaging/install_dependencies"

    expect [ "${#list[@]}" -gt 20 ]
    expect_output "installing ${list[*]}"
}

test_the_list_names_each_package_once() {
    output=$(grep -vE '^(#|$)' "$checkout/packaging/debian_packages" | sort | uniq --repeated)

    expect [ -z "$output" ]
}

run_tests
