#include "core/nn/map_rows.h"

namespace core::nn {

MapRows mapRowsOf(const torch::Tensor& map)
{
    TORCH_CHECK(map.dim() == 4 && map.size(0) == 1 && map.scalar_type() == torch::kFloat
                    && map.device().is_cpu()
                    && map.is_contiguous(torch::MemoryFormat::ChannelsLast),
                "expected one float32 map in channels-last order, got ", map.sizes());
    return {.values = map.data_ptr<float>(),
            .rows = {.first = 0, .last = map.size(2)},
            .height = map.size(2),
            .width = map.size(3),
            .channels = map.size(1)};
}

float* Scratch::floats(std::int64_t count)
{
    if (!m_floats.defined() || m_floats.numel() < count) {
        m_floats.reset();
        m_floats = torch::empty({count}, torch::kFloat);
    }
    return m_floats.data_ptr<float>();
}

} // namespace core::nn
