/// @file The networks' arithmetic from first principles: loops over doubles, no LibTorch kernels.
/// The reference that the modules are held against.

#pragma once

#include "core/nn/tensor_map.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace naive {

/// C x H x W values.
struct Map {
    std::int64_t channels = 0;
    std::int64_t height = 0;
    std::int64_t width = 0;
    std::vector<double> values = {};

    Map(std::int64_t c, std::int64_t h, std::int64_t w)
        : channels(c)
        , height(h)
        , width(w)
        , values(static_cast<std::size_t>(c * h * w))
    {
    }

    double& at(std::int64_t c, std::int64_t y, std::int64_t x)
    {
        return values[static_cast<std::size_t>((c * height + y) * width + x)];
    }
    double at(std::int64_t c, std::int64_t y, std::int64_t x) const
    {
        return values[static_cast<std::size_t>((c * height + y) * width + x)];
    }
};

inline Map fromTensor(const torch::Tensor& tensor)
{
    Map map(tensor.size(1), tensor.size(2), tensor.size(3));
    const auto flat = tensor.to(torch::kDouble).contiguous().flatten();
    std::copy_n(flat.data_ptr<double>(), map.values.size(), map.values.begin());
    return map;
}

inline torch::Tensor toTensor(const Map& map)
{
    return torch::tensor(map.values, torch::kDouble)
        .view({1, map.channels, map.height, map.width})
        .to(torch::kFloat);
}

inline std::int64_t reflected(std::int64_t index, std::int64_t size)
{
    return index < 0 ? -index : index >= size ? 2 * size - 2 - index : index;
}

/// A k x k convolution over reflected borders; `name`.weight and `name`.bias of `weights`.
inline Map convolved(const Map& input, const core::nn::TensorMap& weights, const std::string& name)
{
    const auto weight = core::nn::find(weights, name + ".weight").to(torch::kDouble).contiguous();
    const auto bias = core::nn::find(weights, name + ".bias").to(torch::kDouble);
    const auto w = weight.accessor<double, 4>();
    const auto reach = weight.size(2) / 2;
    Map output(weight.size(0), input.height, input.width);
    for (std::int64_t o = 0; o < output.channels; ++o) {
        for (std::int64_t y = 0; y < output.height; ++y) {
            for (std::int64_t x = 0; x < output.width; ++x) {
                double sum = bias[o].item<double>();
                for (std::int64_t i = 0; i < input.channels; ++i) {
                    for (std::int64_t v = -reach; v <= reach; ++v) {
                        for (std::int64_t u = -reach; u <= reach; ++u) {
                            sum += w[o][i][v + reach][u + reach]
                                * input.at(i, reflected(y + v, input.height),
                                           reflected(x + u, input.width));
                        }
                    }
                }
                output.at(o, y, x) = sum;
            }
        }
    }
    return output;
}

inline Map rectified(Map map)
{
    for (auto& value : map.values) {
        value = std::max(value, 0.0);
    }
    return map;
}

inline Map pooled(const Map& input)
{
    Map output(input.channels, input.height / 2, input.width / 2);
    for (std::int64_t c = 0; c < output.channels; ++c) {
        for (std::int64_t y = 0; y < output.height; ++y) {
            for (std::int64_t x = 0; x < output.width; ++x) {
                output.at(c, y, x)
                    = std::max({input.at(c, 2 * y, 2 * x), input.at(c, 2 * y, 2 * x + 1),
                                input.at(c, 2 * y + 1, 2 * x), input.at(c, 2 * y + 1, 2 * x + 1)});
            }
        }
    }
    return output;
}

inline Map doubled(const Map& input)
{
    Map output(input.channels, 2 * input.height, 2 * input.width);
    for (std::int64_t c = 0; c < output.channels; ++c) {
        for (std::int64_t y = 0; y < output.height; ++y) {
            for (std::int64_t x = 0; x < output.width; ++x) {
                output.at(c, y, x) = input.at(c, y / 2, x / 2);
            }
        }
    }
    return output;
}

inline Map sum(const Map& a, double factorA, const Map& b, double factorB)
{
    Map output = a;
    for (std::size_t index = 0; index < output.values.size(); ++index) {
        output.values[index] = factorA * a.values[index] + factorB * b.values[index];
    }
    return output;
}

/// Mean 0 and unbiased deviation 1 in every channel, with the port's 1e-5 beside the variance.
inline Map normalized(Map map)
{
    const auto count = map.height * map.width;
    for (std::int64_t c = 0; c < map.channels; ++c) {
        const auto first = map.values.begin() + c * count;
        double mean = 0;
        std::for_each(first, first + count, [&](double value) { mean += value; });
        mean /= static_cast<double>(count);
        double squares = 0;
        std::for_each(first, first + count,
                      [&](double value) { squares += (value - mean) * (value - mean); });
        const auto deviation = std::sqrt(squares / static_cast<double>(count - 1) + 1e-5);
        std::for_each(first, first + count,
                      [&](double& value) { value = (value - mean) / deviation; });
    }
    return map;
}

/// O = W_o(softmax(W_f(norm(F_c))^T W_g(norm(F_s))) W_h(F_s)) + F_c.
inline Map attended(const Map& content, const Map& style, const core::nn::TensorMap& weights,
                    const std::string& name)
{
    const auto f = convolved(normalized(content), weights, name + ".f");
    const auto g = convolved(normalized(style), weights, name + ".g");
    const auto h = convolved(style, weights, name + ".h");
    const auto queries = content.height * content.width;
    const auto keys = style.height * style.width;
    const auto at = [](const Map& map, std::int64_t c, std::int64_t position) {
        return map.values[static_cast<std::size_t>(c * map.height * map.width + position)];
    };
    Map answer(content.channels, content.height, content.width);
    for (std::int64_t q = 0; q < queries; ++q) {
        std::vector<double> shares(static_cast<std::size_t>(keys));
        for (std::int64_t k = 0; k < keys; ++k) {
            for (std::int64_t c = 0; c < content.channels; ++c) {
                shares[static_cast<std::size_t>(k)] += at(f, c, q) * at(g, c, k);
            }
        }
        const auto largest = *std::max_element(shares.begin(), shares.end());
        double total = 0;
        for (auto& share : shares) {
            share = std::exp(share - largest);
            total += share;
        }
        for (std::int64_t c = 0; c < content.channels; ++c) {
            double value = 0;
            for (std::int64_t k = 0; k < keys; ++k) {
                value += shares[static_cast<std::size_t>(k)] / total * at(h, c, k);
            }
            answer.values[static_cast<std::size_t>(c * queries + q)] = value;
        }
    }
    return sum(convolved(answer, weights, name + ".o"), 1.0, content, 1.0);
}

} // namespace naive
