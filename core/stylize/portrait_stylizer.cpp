#include "core/stylize/portrait_stylizer.h"

#include "core/base/error.h"
#include "core/nn/thread_count.h"
#include "core/stylize/stylizer_implementation.h"

#include <new>
#include <string>
#include <utility>

namespace core::stylize {

namespace {

bool isOutOfMemory(const std::exception& error)
{
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) {
        return true;
    }
    const std::string what = error.what();
    return what.find("allocate memory") != std::string::npos
        || what.find("out of memory") != std::string::npos;
}

} // namespace

PortraitStylizer::PortraitStylizer(const StylizerOptions& options)
try : m_implementation(std::make_unique<Implementation>(options)) {
} catch (const c10::Error& error) {
    throw Error("The networks could not be loaded: " + std::string(error.what_without_backtrace()));
}

PortraitStylizer::~PortraitStylizer() = default;
PortraitStylizer::PortraitStylizer(PortraitStylizer&&) noexcept = default;
PortraitStylizer& PortraitStylizer::operator=(PortraitStylizer&&) noexcept = default;

void PortraitStylizer::setContent(std::shared_ptr<const Image> content, Size fullSize)
{
    m_implementation->setContent(std::move(content), fullSize);
}

void PortraitStylizer::setStyles(std::vector<WeightedStyle> styles)
{
    m_implementation->setStyles(std::move(styles));
}

void PortraitStylizer::setPersonStyles(std::vector<WeightedStyle> styles)
{
    m_implementation->setPersonStyles(std::move(styles));
}

void PortraitStylizer::setMask(std::shared_ptr<const Mask> mask)
{
    m_implementation->setMask(std::move(mask));
}

void PortraitStylizer::setNormalizationReference(std::shared_ptr<const Image> reference)
{
    m_implementation->setNormalizationReference(std::move(reference));
}

bool PortraitStylizer::hasDetailPath() const
{
    return m_implementation->hasDetailPath();
}

Image PortraitStylizer::render(const PortraitSettings& settings, const std::stop_token& stop,
                               ProgressObserver* progress)
{
    return renderStage(Stage::Result, settings, stop, progress);
}

/// Tries with ever smaller temporaries before it gives up for want of memory.
Image PortraitStylizer::renderStage(Stage stage, const PortraitSettings& settings,
                                    const std::stop_token& stop, ProgressObserver* progress)
{
    const torch::InferenceMode inference;
    const nn::ThreadCount threads(m_implementation->workers().threads());
    constexpr int kTries = 4;
    auto workingSet = m_implementation->workingSet();
    for (int attempt = 1;; ++attempt, workingSet = workingSet.quartered()) {
        try {
            WorkContext context(m_implementation->workers(), stop, progress);
            context.workingSet = workingSet;
            return m_implementation->renderStage(stage, settings, context);
        } catch (const Error&) {
            throw;
        } catch (const Cancelled&) {
            throw;
        } catch (const std::exception& error) {
            if (!isOutOfMemory(error)) {
                throw Error("Painting failed: " + std::string(error.what()));
            }
            m_implementation->workers().forget();
            if (attempt == kTries) {
                throw Error("There is not enough memory to paint a picture of this size; paint it "
                            "smaller or close other programs.");
            }
        }
    }
}

} // namespace core::stylize
