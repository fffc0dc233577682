#include "core/nn/winograd_kernels_body.h"

#include <immintrin.h>

namespace core::nn {

namespace {

struct Avx2 {
    using Type = __m256;
    static constexpr int kLanes = 8;
    static constexpr int kRows = 6; ///< twice that and three are the 16 registers, less one

    static Type zero() { return _mm256_setzero_ps(); }
    static Type broadcast(float value) { return _mm256_set1_ps(value); }
    static Type load(const float* from) { return _mm256_loadu_ps(from); }
    static void store(float* to, Type value) { _mm256_storeu_ps(to, value); }
    static Type add(Type a, Type b) { return _mm256_add_ps(a, b); }
    static Type subtract(Type a, Type b) { return _mm256_sub_ps(a, b); }
    static Type multiply(Type a, Type b) { return _mm256_mul_ps(a, b); }
    static Type multiplyAdd(Type a, Type b, Type c) { return _mm256_fmadd_ps(a, b, c); }
    static Type max(Type a, Type b) { return _mm256_max_ps(a, b); }
};

} // namespace

const WinogradKernels kAvx2Kernels = kernels<Avx2>();

} // namespace core::nn
