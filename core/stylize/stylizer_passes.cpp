#include "core/stylize/stylizer_implementation.h"

#include <algorithm>

namespace core::stylize {

namespace {

bool isAll(const Mask& mask, float value)
{
    return std::all_of(mask.values().begin(), mask.values().end(),
                       [value](float each) { return each == value; });
}

} // namespace

Pass PortraitStylizer::Implementation::backgroundPass(const PortraitSettings& settings) const
{
    return {
        .network = NetworkChoice::Background, .styles = m_styles, .region = settings.background};
}

Pass PortraitStylizer::Implementation::personPass(const PortraitSettings& settings) const
{
    const bool ownWeights = m_networks.person != m_networks.background;
    return {.isOfPerson = true,
            .network = ownWeights ? NetworkChoice::Person : NetworkChoice::Background,
            .styles = m_personStyles.empty() ? m_styles : m_personStyles,
            .region = settings.person};
}

/// The papers' network as it is: both branches once, no detail path (Figure 2, third picture).
Pass PortraitStylizer::Implementation::directPass() const
{
    return {.network = NetworkChoice::Background,
            .styles = m_styles,
            .region = {.structure = 1.0, .manner = 1.0, .detail = 0.0}};
}

/// One pass where the mask decides nothing, otherwise the background's and the person's.
std::vector<Pass>
PortraitStylizer::Implementation::passesFor(Stage stage, const PortraitSettings& settings) const
{
    const auto background = backgroundPass(settings);
    const auto person = personPass(settings);
    if (stage == Stage::DirectTransfer) {
        return {directPass()};
    }
    const bool nobody = m_mask == nullptr || isAll(*m_mask, 0.0F);
    const bool alike
        = paintsAlike(background, person) && background.region.strength == person.region.strength;
    if (stage == Stage::Background || (stage == Stage::Result && (nobody || alike))) {
        return {background};
    }
    if (stage == Stage::Person || isAll(*m_mask, 1.0F)) {
        return {person};
    }
    return {background, person};
}

} // namespace core::stylize
