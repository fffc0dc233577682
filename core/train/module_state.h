/// @file Everything a module remembers, as named tensors.

#pragma once

#include "core/nn/tensor_map.h"

namespace core::train {

/// Parameters and buffers under their registered names, shared with the module and detached.
nn::TensorMap moduleState(const torch::nn::Module& module);

/// Copies the values of `from` into `to`, name by name; strides and devices of `to` stay.
/// @throws core::Error with `what` if a name is missing or a shape differs.
void copyState(const nn::TensorMap& from, const nn::TensorMap& to, const std::string& what);

/// Independent copies on the CPU, for writing.
nn::TensorMap copiedToCpu(const nn::TensorMap& state);

/// Whether no value of any floating-point tensor is NaN or infinite.
bool isFinite(const nn::TensorMap& state);

/// Evaluation mode while it lives, then the mode from before.
class EvaluationMode final {
public:
    explicit EvaluationMode(torch::nn::Module& module)
        : m_module(module)
        , m_wasTraining(module.is_training())
    {
        m_module.eval();
    }
    ~EvaluationMode() { m_module.train(m_wasTraining); }

    EvaluationMode(const EvaluationMode&) = delete;
    EvaluationMode& operator=(const EvaluationMode&) = delete;

private:
    torch::nn::Module& m_module;
    bool m_wasTraining;
};

} // namespace core::train
