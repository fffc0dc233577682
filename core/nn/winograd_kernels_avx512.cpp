#include "core/nn/winograd_kernels_body.h"

#include <immintrin.h>

namespace core::nn {

namespace {

struct Avx512 {
    using Type = __m512;
    static constexpr int kLanes = 16;
    static constexpr int kRows = 14; ///< twice that and three are the 32 registers, less one

    static Type zero() { return _mm512_setzero_ps(); }
    static Type broadcast(float value) { return _mm512_set1_ps(value); }
    static Type load(const float* from) { return _mm512_loadu_ps(from); }
    static void store(float* to, Type value) { _mm512_storeu_ps(to, value); }
    static Type add(Type a, Type b) { return _mm512_add_ps(a, b); }
    static Type subtract(Type a, Type b) { return _mm512_sub_ps(a, b); }
    static Type multiply(Type a, Type b) { return _mm512_mul_ps(a, b); }
    static Type multiplyAdd(Type a, Type b, Type c) { return _mm512_fmadd_ps(a, b, c); }
    static Type max(Type a, Type b) { return _mm512_max_ps(a, b); }
};

} // namespace

const WinogradKernels kAvx512Kernels = kernels<Avx512>();

} // namespace core::nn
