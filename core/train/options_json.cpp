#include "core/train/options_json.h"

#include <nlohmann/json.hpp>

namespace core::train {

namespace {

/// Reads or writes one member, under one name for both directions.
class Writer {
public:
    template <typename Member> void operator()(const char* name, const Member& member)
    {
        json[name] = member;
    }
    void operator()(const char* name, const std::filesystem::path& member)
    {
        json[name] = member.string();
    }

    nlohmann::json json = nlohmann::json::object();
};

/// What a run of an older version does not name keeps its default, which is what that version did.
class Reader {
public:
    explicit Reader(const nlohmann::json& json)
        : m_json(json)
    {
    }

    template <typename Member> void operator()(const char* name, Member& member)
    {
        if (m_json.contains(name)) {
            m_json.at(name).get_to(member);
        }
    }
    void operator()(const char* name, std::filesystem::path& member)
    {
        if (m_json.contains(name)) {
            member = m_json.at(name).get<std::string>();
        }
    }

private:
    const nlohmann::json& m_json;
};

/// Makes paths independent of the working directory.
class Absolute {
public:
    template <typename Member> void operator()(const char*, Member&) { }
    void operator()(const char*, std::filesystem::path& member)
    {
        member = member.empty() ? member : std::filesystem::absolute(member);
    }
};

template <typename Access, typename Options> void visitSanet(Access& access, Options& options)
{
    access("content", options.contentFolder);
    access("style", options.styleFolder);
    access("encoder", options.encoder);
    access("loss_network", options.lossNetwork);
    access("start", options.start);
    access("preset", options.preset);
    access("content_weight", options.weights.content);
    access("style_weight", options.weights.style);
    access("lambda_1", options.weights.lambda1);
    access("lambda_2", options.weights.lambda2);
    access("encoder_weight", options.weights.encoder);
    access("random_alphas", options.randomAlphas);
    access("detail_path", options.detailPath);
    access("identity_pairs", options.identityPairs);
    access("rate_decay", options.rateDecay);
    access("autoencoder_steps", options.autoencoderSteps);
}

template <typename Access, typename Options> void visitSegnet(Access& access, Options& options)
{
    access("pictures", options.pictureFolder);
    access("masks", options.maskFolder);
    access("encoder", options.encoder);
    access("start", options.start);
    access("portraits", options.portraitList);
    access("overlap_weight", options.overlapWeight);
    access("rate_decay", options.rateDecay);
}

template <typename Access, typename Options> void visitDistil(Access& access, Options& options)
{
    access("content", options.contentFolder);
    access("teacher", options.teacher);
    access("start", options.start);
    access("rate_decay", options.rateDecay);
}

template <typename Access, typename Options> void visitDayNight(Access& access, Options& options)
{
    access("data", options.dataFolder);
    access("pictures", options.pictures);
    access("start", options.start);
    access("generator", options.generator);
    access("head", options.head);
    access("normalization", options.normalization);
    access("upsampling", options.upsampling);
    access("discriminator", options.discriminator);
    access("lambda", options.lambda);
    access("identity_weight", options.identityWeight);
    access("pool_size", options.poolSize);
    access("smallest_view", options.smallestView);
    access("mirror", options.mirror);
    access("rate_decay", options.rateDecay);
}

template <typename Access, typename Options> void visitCommon(Access& access, Options& options)
{
    access("width", options.width);
    access("rate", options.learningRate);
    access("average_decay", options.averageDecay);
    access("steps", options.steps);
    access("epochs", options.epochs);
    access("batch", options.batchSize);
    access("crop", options.cropSize);
    access("seed", options.seed);
    access("checkpoint_every", options.checkpointEvery);
    access("sample_every", options.sampleEvery);
    access("validation_percent", options.validationPercent);
    access("loader_threads", options.loaderThreads);
    access("threads", options.threads);
    access("mixed_precision", options.mixedPrecision);
    access("device", options.device);
}

template <typename Access> void visitRecipe(Access& access, auto& recipe)
{
    using Recipe = std::remove_cvref_t<decltype(recipe)>;
    if constexpr (std::is_same_v<Recipe, SanetOptions>) {
        visitSanet(access, recipe);
    } else if constexpr (std::is_same_v<Recipe, SegnetOptions>) {
        visitSegnet(access, recipe);
    } else if constexpr (std::is_same_v<Recipe, DayNightOptions>) {
        visitDayNight(access, recipe);
    } else {
        visitDistil(access, recipe);
    }
}

} // namespace

TrainingOptions withAbsolutePaths(TrainingOptions options)
{
    Absolute absolute;
    absolute("run", options.runFolder);
    std::visit([&](auto& own) { visitRecipe(absolute, own); }, options.recipe);
    return options;
}

nlohmann::json toJson(const TrainingOptions& options)
{
    Writer common;
    visitCommon(common, options);
    Writer recipe;
    std::visit([&](const auto& own) { visitRecipe(recipe, own); }, options.recipe);
    common.json["recipe"] = recipeName(options);
    common.json["recipe_options"] = recipe.json;
    return common.json;
}

TrainingOptions optionsFromJson(const nlohmann::json& json)
{
    TrainingOptions options;
    Reader common(json);
    visitCommon(common, options);
    const auto name = json.at("recipe").get<std::string>();
    if (name == "segnet") {
        options.recipe = SegnetOptions();
    } else if (name == "distil") {
        options.recipe = DistilOptions();
    } else if (name == "day-night") {
        options.recipe = DayNightOptions();
    }
    Reader recipe(json.at("recipe_options"));
    std::visit([&](auto& own) { visitRecipe(recipe, own); }, options.recipe);
    return options;
}

} // namespace core::train
