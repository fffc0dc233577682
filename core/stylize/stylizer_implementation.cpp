#include "core/stylize/stylizer_implementation.h"

#include "core/base/error.h"
#include "core/image/color_transfer.h"
#include "core/image/composite.h"
#include "core/image/resize.h"
#include "core/nn/image_tensor.h"
#include "core/nn/padding.h"
#include "core/stylize/memory_plan.h"

#include <algorithm>

namespace core::stylize {

namespace {

/// The picture with the file's alpha and origin.
Image withOriginOf(const Image& content, Image picture)
{
    picture.setAlpha({content.alpha().begin(), content.alpha().end()});
    picture.setOrigin(content.origin());
    return picture;
}

} // namespace

PortraitStylizer::Implementation::Implementation(const StylizerOptions& options)
    : m_networks(loadNetworks(options))
    , m_workers(options.threads)
    , m_memoryBudget(options.memoryBudget)
    , m_styleCache(m_networks)
{
}

void PortraitStylizer::Implementation::setContent(std::shared_ptr<const Image> content,
                                                  Size fullSize)
{
    if (content == m_content && fullSize == m_fullSize) {
        return;
    }
    m_content = std::move(content);
    m_fullSize = fullSize;
    m_encodedContent.reset();
    m_scaledMask.reset();
    m_styleCache.forgetContent();
    m_painted = {};
}

void PortraitStylizer::Implementation::setStyles(std::vector<WeightedStyle> styles)
{
    m_styles = withSharesOfOne(std::move(styles));
}

void PortraitStylizer::Implementation::setPersonStyles(std::vector<WeightedStyle> styles)
{
    m_personStyles = withSharesOfOne(std::move(styles));
}

void PortraitStylizer::Implementation::setMask(std::shared_ptr<const Mask> mask)
{
    m_mask = std::move(mask);
    m_scaledMask.reset();
}

void PortraitStylizer::Implementation::setNormalizationReference(
    std::shared_ptr<const Image> reference)
{
    if (reference == m_reference) {
        return;
    }
    m_reference = std::move(reference);
    m_referenceStats.clear();
    m_encodedContent.reset();
    m_styleCache.forgetContent();
    m_painted = {};
}

void PortraitStylizer::Implementation::requireSources() const
{
    if (m_content == nullptr || m_content->isEmpty()) {
        throw Error("There is no photograph to paint; choose one first.");
    }
    if (m_styles.empty()) {
        throw Error("There is no style to paint in; choose a picture for it first.");
    }
}

Image PortraitStylizer::Implementation::renderStage(Stage stage, const PortraitSettings& settings,
                                                    WorkContext& context)
{
    requireSources();
    if (stage == Stage::Original) {
        return *m_content;
    }
    if (stage == Stage::Style) {
        return styleStage(settings);
    }
    if (stage == Stage::Mask) {
        return maskStage();
    }
    const auto passes = passesFor(stage, settings);
    if (!m_encodedContent) {
        requireMemoryFor(m_content->size(), m_networks, passes.front().styles.size());
    }
    forgetOldStyles(settings);
    planWork(settings, passes, context);
    return withOriginOf(*m_content, finished(passes, settings, context));
}

/// Also keeps what the stage at hand does not show, so that looking at one is free of cost for the
/// next.
void PortraitStylizer::Implementation::forgetOldStyles(const PortraitSettings& settings)
{
    std::vector<StyleCache::Style> styles;
    for (const auto* list : {&m_styles, &m_personStyles}) {
        for (const auto& style : *list) {
            styles.push_back(sized(style, settings));
        }
    }
    m_styleCache.keepOnly(styles);
}

void PortraitStylizer::Implementation::planWork(const PortraitSettings& settings,
                                                const std::vector<Pass>& passes,
                                                WorkContext& context) const
{
    const auto needsReference = m_reference != nullptr && m_referenceStats.empty();
    context.expect(m_encodedContent ? 0 : kEncodingUnits * (needsReference ? 2 : 1));
    std::vector<StyleCache::Wanted> wanted;
    for (const auto& pass : passes) {
        context.expect(kPaintingUnits);
        for (const auto& style : pass.styles) {
            wanted.push_back({.style = sized(style, settings), .choice = pass.network});
        }
    }
    context.expect(m_styleCache.unitsFor(wanted));
}

Image PortraitStylizer::Implementation::styleStage(const PortraitSettings& settings) const
{
    const auto& style = *m_styles.front().picture;
    const auto size = styleSizeFor(style.size(), settings, contentScale());
    return style.size() == size ? style : resized(style, size);
}

Image PortraitStylizer::Implementation::maskStage() const
{
    Image result(m_content->width(), m_content->height());
    if (m_mask == nullptr) {
        return result;
    }
    const auto mask = core::resized(*m_mask, m_content->size());
    auto pixels = result.pixels();
    for (std::size_t index = 0; index < mask.values().size(); ++index) {
        std::fill_n(pixels.begin() + static_cast<std::ptrdiff_t>(3 * index), 3,
                    mask.values()[index]);
    }
    return result;
}

const Mask& PortraitStylizer::Implementation::maskAtContentSize()
{
    if (m_mask->size() == m_content->size()) {
        return *m_mask;
    }
    if (!m_scaledMask) {
        m_scaledMask = core::resized(*m_mask, m_content->size());
    }
    return *m_scaledMask;
}

Image PortraitStylizer::Implementation::finished(const std::vector<Pass>& passes,
                                                 const PortraitSettings& settings,
                                                 WorkContext& context)
{
    auto first = region(passes.front(), settings, context);
    if (passes.size() == 1) {
        return first;
    }
    return blended(first, region(passes.back(), settings, context), maskAtContentSize());
}

/// A pass with what happens to its pixels: colours, then strength.
Image PortraitStylizer::Implementation::region(const Pass& pass, const PortraitSettings& settings,
                                               WorkContext& context)
{
    if (pass.region.strength <= 0) {
        context.advance(kPaintingUnits);
        return *m_content;
    }
    const auto& picture = painted(pass, settings, context);
    auto coloured = settings.keepColors ? withLumaOf(*m_content, picture) : picture;
    return pass.region.strength >= 1 ? std::move(coloured)
                                     : mixed(*m_content, coloured, pass.region.strength);
}

const Image& PortraitStylizer::Implementation::painted(const Pass& pass,
                                                       const PortraitSettings& settings,
                                                       WorkContext& context)
{
    for (const auto& kept : m_painted) {
        if (kept && paintsAlike(kept->pass, pass) && kept->strokeSize == settings.strokeSize
            && kept->styleSize == settings.styleSize) {
            context.advance(kPaintingUnits);
            return kept->picture;
        }
    }
    auto& place = m_painted[pass.isOfPerson ? 1 : 0];
    place = Painted{.pass = pass,
                    .strokeSize = settings.strokeSize,
                    .styleSize = settings.styleSize,
                    .picture = decoded(pass, settings, context)};
    return place->picture;
}

Image PortraitStylizer::Implementation::decoded(const Pass& pass, const PortraitSettings& settings,
                                                WorkContext& context)
{
    const auto& content = encodedContent(context);
    std::vector<PaintSource> sources;
    for (const auto& style : pass.styles) {
        sources.push_back(m_styleCache.source(sized(style, settings), style.weight, pass.network,
                                              content, context));
    }
    context.begin("painting");
    const auto& network
        = pass.network == NetworkChoice::Person ? m_networks.person : m_networks.background;
    const auto rgb = paint(content, sources,
                           {.alpha1 = pass.region.structure,
                            .alpha2 = pass.region.manner,
                            .detail = pass.region.detail},
                           network, context);
    return nn::toImage(nn::cropped(rgb, m_content->height(), m_content->width()));
}

const EncodedPicture& PortraitStylizer::Implementation::encodedContent(WorkContext& context)
{
    if (!m_encodedContent) {
        context.begin("reading the photograph");
        auto encoded = encodedPicture(*m_content, context);
        if (m_reference != nullptr) {
            encoded.stats = referenceStats(context);
        }
        m_encodedContent = std::move(encoded);
    }
    return *m_encodedContent;
}

EncodedPicture PortraitStylizer::Implementation::encodedPicture(const Image& picture,
                                                                WorkContext& context) const
{
    return encode(nn::padded(nn::tensorView(picture)), m_networks, keepFor(m_networks), context);
}

const std::vector<nn::FeatureStats>&
PortraitStylizer::Implementation::referenceStats(WorkContext& context)
{
    if (m_referenceStats.empty()) {
        m_referenceStats = encodedPicture(*m_reference, context).stats;
    }
    return m_referenceStats;
}

StyleCache::Style PortraitStylizer::Implementation::sized(const WeightedStyle& style,
                                                          const PortraitSettings& settings) const
{
    return {.picture = style.picture,
            .size = styleSizeFor(style.picture->size(), settings, contentScale())};
}

double PortraitStylizer::Implementation::contentScale() const
{
    const auto longSide = [](Size size) { return std::max(size.width, size.height); };
    if (m_fullSize == Size{}) {
        return 1.0;
    }
    return std::min(1.0, static_cast<double>(longSide(m_content->size())) / longSide(m_fullSize));
}

} // namespace core::stylize
