#!/bin/bash
# packaging/run and packaging/test, with pretended tools and programs.
. "$(dirname "$0")/testing.sh"

# A checkout in which building makes programs that say how they were called.
small_checkout() {
    mkdir -p "$sandbox/checkout/resources" "$sandbox/checkout/.ci"
    cp -r "$checkout/packaging" "$sandbox/checkout/"
    cp "$checkout/.ci/run" "$sandbox/checkout/.ci/"
    touch "$sandbox"/checkout/resources/sample_{content.jpg,style.png}
    local tool
    for tool in install_dependencies get_libtorch; do
        printf '#!/bin/bash\necho "%s $*" >>%s\n' "$tool" "$sandbox/calls" >"$sandbox/checkout/packaging/$tool"
    done
    stub nvidia-smi <<<'exit 1'
    stub ctest <<<'echo "ctest $*"; echo "100% tests passed, 0 tests failed out of 3"'
    stub cmake <<E
echo "cmake \$*" >>$sandbox/calls
[ -z "\${FAIL_BUILD:-}" ] || { echo "a.cpp:1: error: no"; exit 1; }
mkdir -p $sandbox/checkout/build/release/bin
touch $sandbox/checkout/build/release/build.ninja
for program in chiaroscuro chiaroscuro-cli; do
    printf '#!/bin/bash\necho "\$(basename \$0) \$*"\n' >$sandbox/checkout/build/release/bin/\$program
    chmod +x $sandbox/checkout/build/release/bin/\$program
done
E
}

run_without_display() {
    run env -u DISPLAY -u WAYLAND_DISPLAY "$sandbox/checkout/packaging/run" "$@"
}

test_without_display_the_sample_is_painted_into_a_file() {
    small_checkout

    run_without_display

    expect [ "$status" -eq 0 ]
    expect_output "chiaroscuro-cli portrait --content $sandbox/checkout/resources/sample_content.jpg"
    expect_output "--style $sandbox/checkout/resources/sample_style.png"
    expect_output "the painted portrait is $sandbox/checkout/build/sample_portrait.png"
}

test_with_a_display_the_window_opens_on_the_sample() {
    small_checkout

    run env DISPLAY=:7 "$sandbox/checkout/packaging/run"

    expect [ "$status" -eq 0 ]
    expect_output "chiaroscuro $sandbox/checkout/resources/sample_content.jpg $sandbox/checkout/resources/sample_style.png"
}

test_what_is_missing_is_installed_before_the_build() {
    small_checkout

    run_without_display

    expect [ "$(head -n 3 "$sandbox/calls" | cut -d ' ' -f 1 | tr '\n' ' ')" = "install_dependencies get_libtorch cmake " ]
}

test_a_missing_picture_is_said_before_anything_is_installed() {
    small_checkout

    run_without_display "$sandbox/me.jpg"

    expect [ "$status" -eq 1 ]
    expect_output "run: there is no picture $sandbox/me.jpg"
    expect [ ! -e "$sandbox/calls" ]
}

test_a_failed_build_shows_the_error_and_the_log() {
    small_checkout
    mkdir -p "$sandbox/checkout/build/release"
    touch "$sandbox/checkout/build/release/build.ninja"

    FAIL_BUILD=yes run_without_display

    expect [ "$status" -eq 1 ]
    expect_output "a.cpp:1: error: no"
    expect_output "run: the build failed; the whole log is $sandbox/checkout/build/release/build.log"
}

test_a_gpu_gets_its_libraries() {
    small_checkout
    stub nvidia-smi <<<'echo 580.65.06'

    run_without_display

    expect [ "$status" -eq 0 ]
    expect grep -q 'get_libtorch --cuda' "$sandbox/calls"
}

test_a_gpu_with_an_old_driver_is_said_and_left_alone() {
    small_checkout
    stub nvidia-smi <<<'echo 470.57.02'

    run_without_display

    expect [ "$status" -eq 0 ]
    expect_output "NVIDIA's driver 470.57.02 is older than the 580 that CUDA 13 needs"
    expect [ "$(grep -c -- --cuda "$sandbox/calls")" -eq 0 ]
}

test_the_output_of_a_test_run_ends_with_the_summary() {
    small_checkout

    run "$sandbox/checkout/.ci/run" -R core/base

    expect [ "$status" -eq 0 ]
    expect_output "-R core/base"
    expect [ "$(tail -n 1 <<<"$output")" = "100% tests passed, 0 tests failed out of 3" ]
}

run_tests
