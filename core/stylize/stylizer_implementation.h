/// @file The state behind PortraitStylizer. Private to core/stylize.

#pragma once

#include "core/stylize/band_workers.h"
#include "core/stylize/networks.h"
#include "core/stylize/pass.h"
#include "core/stylize/portrait_stylizer.h"
#include "core/stylize/style_cache.h"

#include <array>
#include <optional>
#include <vector>

namespace core::stylize {

class PortraitStylizer::Implementation final {
public:
    explicit Implementation(const StylizerOptions& options);

    void setContent(std::shared_ptr<const Image> content, Size fullSize);
    void setStyles(std::vector<WeightedStyle> styles);
    void setPersonStyles(std::vector<WeightedStyle> styles);
    void setMask(std::shared_ptr<const Mask> mask);
    void setNormalizationReference(std::shared_ptr<const Image> reference);

    BandWorkers& workers() { return m_workers; }

    /// What a render may take in passing.
    WorkingSet workingSet() const
    {
        return WorkingSet::within(m_memoryBudget, m_workers.threads());
    }

    bool hasDetailPath() const { return m_networks.background.sanet->hasDetailPath(); }

    Image renderStage(Stage stage, const PortraitSettings& settings, WorkContext& context);

private:
    /// A decoded pass, kept while nothing that it was made of changes.
    struct Painted {
        Pass pass = {};
        double strokeSize = 0;
        int styleSize = 0;
        Image picture = {};
    };

    void requireSources() const;
    void forgetOldStyles(const PortraitSettings& settings);
    void planWork(const PortraitSettings& settings, const std::vector<Pass>& passes,
                  WorkContext& context) const;

    Pass backgroundPass(const PortraitSettings& settings) const;
    Pass personPass(const PortraitSettings& settings) const;
    Pass directPass() const;
    std::vector<Pass> passesFor(Stage stage, const PortraitSettings& settings) const;

    Image styleStage(const PortraitSettings& settings) const;
    Image maskStage() const;
    const Mask& maskAtContentSize();

    Image finished(const std::vector<Pass>& passes, const PortraitSettings& settings,
                   WorkContext& context);
    Image region(const Pass& pass, const PortraitSettings& settings, WorkContext& context);
    const Image& painted(const Pass& pass, const PortraitSettings& settings, WorkContext& context);
    Image decoded(const Pass& pass, const PortraitSettings& settings, WorkContext& context);

    const EncodedPicture& encodedContent(WorkContext& context);
    EncodedPicture encodedPicture(const Image& picture, WorkContext& context) const;
    const std::vector<nn::FeatureStats>& referenceStats(WorkContext& context);
    StyleCache::Style sized(const WeightedStyle& style, const PortraitSettings& settings) const;
    double contentScale() const;

    Networks m_networks;
    BandWorkers m_workers;
    std::size_t m_memoryBudget;
    StyleCache m_styleCache;
    std::shared_ptr<const Image> m_content;
    Size m_fullSize;
    std::shared_ptr<const Mask> m_mask;
    std::optional<Mask> m_scaledMask;
    std::vector<WeightedStyle> m_styles;
    std::vector<WeightedStyle> m_personStyles;
    std::optional<EncodedPicture> m_encodedContent;
    std::shared_ptr<const Image>
        m_reference; ///< contents are normalised by it; null: by themselves
    std::vector<nn::FeatureStats> m_referenceStats; ///< empty until they are needed
    std::array<std::optional<Painted>, 2> m_painted; ///< background (or direct), person
};

} // namespace core::stylize
