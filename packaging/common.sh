# shellcheck shell=bash disable=SC2034
# What the scripts of this folder share. Sourced, not run.
#
# A script says what it does on lines that begin with its own name, and fails with one sentence.

script=$(basename "$0")
source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
packaging=$source_folder/packaging

say() {
    printf '%s: %s\n' "$script" "$*"
}

fail() {
    printf '%s: %s\n' "$script" "$*" >&2
    exit 1
}

# Runs a command as root: directly, or through sudo where there is one.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

may_become_root() {
    [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }
}

# The commands that this machine can run at once: its processors, but one for each 1.8 GB of free memory at most,
# which a compiler that precompiles LibTorch's header takes at its peak.
build_jobs() {
    local processors available
    processors=$(nproc)
    available=$(awk '/^MemAvailable:/ { print int($2 / 1800000) }' /proc/meminfo)
    [ "$available" -ge 1 ] || available=1
    echo $((processors < available ? processors : available))
}

# build PRESET TARGET...: brings the preset's build folder up to date. Its output is kept in a log and shown on failure.
build() {
    local preset=$1 folder=$source_folder/build/$1 log
    shift
    mkdir -p "$folder"
    exec 8>"$folder/.lock"
    flock -n 8 || { say "waiting for another build in $folder"; flock 8; }
    log=$folder/build.log
    if [ ! -e "$folder/build.ninja" ]; then
        say "configuring $folder"
        (cd "$source_folder" && cmake --preset "$preset") >"$log" 2>&1 || {
            tail -n 30 "$log" >&2
            fail "configuring failed; the whole log is $log"
        }
    fi
    say "building in $folder with $(build_jobs) at once"
    if [ -t 1 ]; then
        cmake --build "$folder" --parallel "$(build_jobs)" --target "$@" 2>&1 | tee "$log"
    else
        cmake --build "$folder" --parallel "$(build_jobs)" --target "$@" >"$log" 2>&1
    fi || {
        grep -A 15 -E '^FAILED|error:' "$log" | head -n 60 >&2
        fail "the build failed; the whole log is $log"
    }
    exec 8>&-
}

# The version of NVIDIA's driver, empty where there is none.
nvidia_driver() {
    local version=
    if [ -r /proc/driver/nvidia/version ]; then
        version=$(grep -m 1 -oE ' [0-9]{3,}\.[0-9.]+' /proc/driver/nvidia/version || true)
    elif command -v nvidia-smi >/dev/null; then
        version=$(nvidia-smi --query-gpu=driver_version --format=csv,noheader 2>/dev/null | head -n 1 || true)
    fi
    echo "${version// /}"
}

# Fetches LibTorch's CUDA part where a GPU could use it. Without it everything works on the processor, so that a
# failure is only told. CHIAROSCURO_CUDA=off forbids the download (2.5 GB).
fetch_cuda_if_useful() {
    local driver needed=580 # of CUDA 13
    driver=$(nvidia_driver)
    if [ -z "$driver" ] || [ "${CHIAROSCURO_CUDA:-}" = off ]; then
        return
    fi
    if [ "${driver%%.*}" -lt "$needed" ]; then
        say "NVIDIA's driver $driver is older than the $needed that CUDA 13 needs; the processor will paint"
        return
    fi
    "$packaging/get_libtorch" --cuda || say "CUDA could not be fetched; the processor will paint"
}
