#!/bin/bash
# packaging/get_libtorch, with small wheels of the same shape in place of PyPI's.
. "$(dirname "$0")/testing.sh"

if ! command -v unzip >/dev/null || ! /usr/bin/python3 -m pip --version >/dev/null 2>&1; then
    echo "skipped: pip and unzip, which packaging/install_dependencies installs, are missing"
    exit 77
fi

# wheel NAME VERSION TAG FILE...: a wheel in $sandbox/wheels whose files hold their own names.
wheel() {
    /usr/bin/python3 - "$sandbox/wheels" "$@" <<'P'
import sys, zipfile
folder, name, version, tag, *files = sys.argv[1:]
info = f"{name}-{version}.dist-info"
with zipfile.ZipFile(f"{folder}/{name}-{version}-{tag}.whl", "w") as wheel:
    for file in files:
        wheel.writestr(file, file)
    for licence in (f"{info}/licenses/LICENSE", f"{info}/License.txt"):
        wheel.writestr(licence, "free")
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    wheel.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: false\nTag: {tag}\n")
    wheel.writestr(f"{info}/RECORD", "")
P
}

# requirement FILE NAME==VERSION WHEEL: enters a wheel with its sum into one of the lists.
requirement() {
    echo "$2 --hash=sha256:$(sha256sum "$sandbox/wheels/$3" | cut -d ' ' -f 1)" >>"$sandbox/checkout/packaging/$1"
}

# A checkout whose lists name small wheels.
small_checkout() {
    mkdir -p "$sandbox/wheels" "$sandbox/checkout"
    cp -r "$checkout/packaging" "$sandbox/checkout/"
    rm "$sandbox"/checkout/packaging/libtorch*.txt
    wheel torch 2.11.0 cp312-cp312-manylinux_2_28_x86_64 torch/include/ATen/ATen.h torch/_C.py \
        torch/lib/lib{torch_cpu,c10,torch_cuda,torch_cuda_linalg,c10_cuda,torch_python,torch_nvshmem,caffe2_nvrtc}.so \
        torch/lib/libgomp.so.1
    wheel nvidia_cuda_runtime 13.0.96 py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64 \
        nvidia/cu13/lib/libcudart.so.13 nvidia/cu13/include/cuda.h
    wheel nvidia_cuda_cupti 13.0.85 py3-none-manylinux_2_25_x86_64 \
        nvidia/cu13/lib/libcupti.so.13 nvidia/cu13/lib/libnvperf_host.so
    wheel nvidia_cublas 13.1.0.3 py3-none-manylinux_2_27_x86_64 nvidia/cu13/lib/libcublas.so.13
    requirement libtorch.txt torch==2.11.0 torch-2.11.0-cp312-cp312-manylinux_2_28_x86_64.whl
    requirement libtorch.txt nvidia-cuda-runtime==13.0.96 \
        nvidia_cuda_runtime-13.0.96-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl
    requirement libtorch.txt nvidia-cuda-cupti==13.0.85 nvidia_cuda_cupti-13.0.85-py3-none-manylinux_2_25_x86_64.whl
    requirement libtorch_cuda.txt nvidia-cublas==13.1.0.3 nvidia_cublas-13.1.0.3-py3-none-manylinux_2_27_x86_64.whl
    stub df <<<'printf "Avail\n%s\n" "${FAKE_FREE:-99999}"'
    target=$sandbox/cache/chiaroscuro/libtorch-2.11.0
}

get_libtorch() {
    run env PIP_NO_INDEX=1 PIP_FIND_LINKS="$sandbox/wheels" XDG_CACHE_HOME="$sandbox/cache" \
        "$sandbox/checkout/packaging/get_libtorch" "$@"
}

# The names of what lies in the cache, besides the lock.
cached() {
    (cd "$sandbox/cache/chiaroscuro" && find . -mindepth 1 -maxdepth 1 ! -name libtorch.lock -printf '%P ')
}

test_what_a_program_needs_is_unpacked_and_no_more() {
    small_checkout

    get_libtorch

    expect [ "$status" -eq 0 ]
    cd "$target"
    expect [ "$(echo include/*/* lib/*)" = "include/ATen/ATen.h lib/libc10.so lib/libcudart.so.13 lib/libcupti.so.13 \
lib/libgomp.so.1 lib/libtorch_cpu.so" ]
    expect [ -s licenses/LICENSE ]
    expect [ -s licenses/nvidia_cuda_runtime-13.0.96.txt ]
    expect [ "$(cached)" = "libtorch-2.11.0 " ]
}

test_the_second_time_is_silent_and_fetches_nothing() {
    small_checkout
    get_libtorch
    rm -r "$sandbox/wheels"

    get_libtorch

    expect [ "$status" -eq 0 ]
    expect [ -z "$output" ]
}

test_a_wrong_sum_leaves_nothing_behind() {
    small_checkout
    sed -i 's/sha256:..../sha256:0000/' "$sandbox/checkout/packaging/libtorch.txt"

    get_libtorch

    expect [ "$status" -eq 1 ]
    expect_output "DO NOT MATCH THE HASHES"
    expect_output "get_libtorch: fetching LibTorch's wheels from PyPI failed."
    expect [ -z "$(cached)" ]
}

test_a_missing_wheel_is_said() {
    small_checkout
    rm "$sandbox"/wheels/torch-*

    get_libtorch

    expect [ "$status" -eq 1 ]
    expect_output "fetching LibTorch's wheels from PyPI failed."
    expect [ -z "$(cached)" ]
}

test_remains_of_a_killed_run_are_removed() {
    small_checkout
    mkdir -p "$sandbox/cache/chiaroscuro/.libtorch.Abc123/wheels"

    get_libtorch

    expect [ "$status" -eq 0 ]
    expect [ "$(cached)" = "libtorch-2.11.0 " ]
}

test_two_at_once_fetch_once() {
    small_checkout
    # shellcheck disable=SC2016 # the inner shell's variables
    run env PIP_NO_INDEX=1 bash -c 'export PIP_FIND_LINKS=$0/wheels XDG_CACHE_HOME=$0/cache
        "$0/checkout/packaging/get_libtorch" & first=$!
        "$0/checkout/packaging/get_libtorch" && wait "$first"' "$sandbox"

    expect [ "$status" -eq 0 ]
    expect [ "$(grep -c unpacking <<<"$output")" -eq 1 ]
}

test_cuda_is_added_to_what_is_there() {
    small_checkout
    get_libtorch

    get_libtorch --cuda

    expect [ "$status" -eq 0 ]
    expect [ -s "$target/lib/libtorch_cuda.so" ]
    expect [ -s "$target/lib/libc10_cuda.so" ]
    expect [ -s "$target/lib/libcublas.so.13" ]
    expect [ -s "$target/lib/libtorch_cpu.so" ]
    expect [ ! -e "$target/lib/libtorch_python.so" ]
}

test_cuda_and_processor_are_fetched_together() {
    small_checkout

    get_libtorch --cuda

    expect [ "$status" -eq 0 ]
    expect [ -s "$target/lib/libtorch_cuda.so" ]
    expect [ -s "$target/include/ATen/ATen.h" ]
}

test_a_full_disk_is_said_before_the_download() {
    small_checkout

    FAKE_FREE=500 get_libtorch

    expect [ "$status" -eq 1 ]
    expect_output "has 500 MB free, but unpacking LibTorch takes 1300 MB"
}

test_an_unknown_option_is_said() {
    small_checkout

    get_libtorch --gpu

    expect [ "$status" -eq 1 ]
    expect_output "unknown option --gpu"
}

run_tests
