#!/bin/bash
# The installed tree: everything in place, and the programs run without the checkout's help.
# Usage: installed_test.sh BUILD-FOLDER
. "$(dirname "$0")/testing.sh"
build=$1

test_everything_is_in_its_place_and_runs() {
    run cmake --install "$build" --prefix "$sandbox/usr"
    expect [ "$status" -eq 0 ]

    local file
    for file in bin/chiaroscuro bin/chiaroscuro-cli share/applications/chiaroscuro.desktop \
        share/icons/hicolor/scalable/apps/chiaroscuro.svg share/metainfo/org.chiaroscuro.Chiaroscuro.metainfo.xml \
        share/mime/packages/chiaroscuro.xml share/doc/chiaroscuro/LICENSE; do
        expect [ -s "$sandbox/usr/$file" ]
    done
    expect [ -n "$(ls "$sandbox"/usr/share/chiaroscuro/models/*.safetensors)" ]
    expect [ -n "$(ls "$sandbox"/usr/share/chiaroscuro/resources/sample_content.*)" ]

    run ldd "$sandbox/usr/libexec/chiaroscuro/chiaroscuro-cli"
    expect_output "libtorch_cpu.so => $sandbox/usr/"
    expect [ "$(grep -c 'not found' <<<"$output")" -eq 0 ]

    cd /
    run "$sandbox/usr/bin/chiaroscuro-cli" --version
    expect [ "$status" -eq 0 ]
    run "$sandbox/usr/bin/chiaroscuro-cli" models list --json
    expect [ "$status" -eq 0 ]
    expect_output "$sandbox/usr/share/chiaroscuro/models"
}

run_tests
