#include "app/cli/batch.h"
#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "app/cli/portrait_painter.h"
#include "app/cli/portrait_shot.h"
#include "app/cli/shot_request.h"
#include "core/io/frame_source.h"

#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace app {

namespace {

constexpr Range kUnit{.least = 0, .most = 1};
constexpr Range kSides{.least = 16, .most = 65536};
constexpr Range kStrokes{.least = 0.25, .most = 4};

constexpr const char* kFooter
    = R"(A folder for --content or --style means every picture in it; results are then written
to the folder --output as CONTENT_STYLE.png. Several --style files are blended.

Example:
  chiaroscuro-cli portrait --content ann.jpg --style wave.jpg --output ann_wave.png \
    --alpha-background 0.5,1 --alpha-person 1,0.5 --detail-person 1
A video, or numbered pictures, are painted frame by frame, and go on where they were stopped:
  chiaroscuro-cli portrait --content clip.mp4 --frames 1-100 --style wave.jpg --output wave.mov)";

/// Everything that the options write to; shared with the action that runs later.
struct Options {
    PortraitRequest request = {};
    bool json = false;
};

void addPictures(CLI::App& command, PortraitRequest& request)
{
    command.add_option("--content", request.content, "the photograph, or a folder of them")
        ->required()
        ->type_name("FILE|DIR");
    command.add_option("--style", request.styles, "the painting, a folder, or several to blend")
        ->required()
        ->type_name("FILE|DIR");
    addWeights(command, "--style-weights", request.styleWeights, "shares of several styles");
    command.add_option("--output", request.output, "the picture to write, or a folder")
        ->required()
        ->type_name("FILE|DIR");
    command
        .add_option("--mask", request.mask, "the person in white, instead of the network's mask")
        ->type_name("FILE|DIR");
    command.add_option("--person-style", request.personStyles, "the person's own style")
        ->type_name("FILE");
    command.add_option("--stages", request.stagesFolder, "also write the seven steps there")
        ->type_name("DIR");
    addFrames(command, request.frames);
    addNumber(command, "--steadiness", request.steadiness, kUnit,
              "of frames, against flicker: the share of the frame before");
    addCount(command, "--size", request.size, kSides, "scale the content down to this long side");
}

void addWriting(CLI::App& command, PortraitRequest& request)
{
    using core::io::ColorProfileChoice;
    command.add_option("--format", request.format, "extension of the pictures in a folder")
        ->check(CLI::IsMember(core::io::writableExtensions()))
        ->capture_default_str();
    command
        .add_option_function<std::string>(
            "--bits",
            [&request](const auto& word) { request.write.bitsPerChannel = word == "16" ? 16 : 8; },
            "per channel, if not as many as the photograph has")
        ->check(CLI::IsMember({"8", "16"}));
    addCount(command, "--quality", request.write.quality, {.least = 1, .most = 100},
             "of JPEG and WebP");
    command
        .add_option_function<std::string>(
            "--profile",
            [&request](const auto& word) {
                request.write.profile
                    = word == "original" ? ColorProfileChoice::Original : ColorProfileChoice::Srgb;
            },
            "colours in sRGB, or in the photograph's own profile")
        ->check(CLI::IsMember({"srgb", "original"}))
        ->default_str("srgb");
    command.add_flag("!--no-metadata", request.write.keepMetadata,
                     "leave EXIF, XMP, IPTC and resolution out");
}

void addRegions(CLI::App& command, core::stylize::PortraitSettings& settings)
{
    for (const auto& [name, region] : {std::pair{std::string("background"), &settings.background},
                                       std::pair{std::string("person"), &settings.person}}) {
        addAlphas(command, "--alpha-" + name, *region, "structure and manner of the " + name);
        addNumber(command, "--detail-" + name, region->detail, kUnit,
                  "how much of the photograph's detail the " + name + " keeps");
        addNumber(command, "--strength-" + name, region->strength, kUnit,
                  "0 = photograph, 1 = painting");
    }
}

void addLook(CLI::App& command, core::stylize::PortraitSettings& settings)
{
    command.add_flag("--keep-color,--keep-colour", settings.keepColors,
                     "keep the photograph's colours");
    addNumber(command, "--stroke-size", settings.strokeSize, kStrokes,
              "scale of the style's strokes");
    addCount(command, "--style-size", settings.styleSize, kSides,
             "long side down to which styles are scaled");
}

void addNetworks(CLI::App& command, PortraitRequest& request)
{
    auto* const weights
        = command.add_option("--weights", request.weights, "a SANet file, or a model's name");
    auto* const personWeights = command.add_option("--person-weights", request.personWeights,
                                                   "another one for the person");
    command.add_option(
        "--encoder", request.encoder,
        "VGG-19: ours, vgg_normalised.pth or torchvision's; if not given, one that fits");
    auto* const decoder
        = command.add_option("--decoder", request.decoder, "decoder_iter_N.pth, for both regions");
    auto* const transform
        = command.add_option("--transform", request.transform, "transformer_iter_N.pth");
    decoder->needs(transform)->excludes(weights)->excludes(personWeights);
    transform->needs(decoder);
    for (auto* const option : {weights, personWeights, decoder, transform}) {
        option->type_name("FILE");
    }
    addComputing(command, request.precision, request.device);
}

std::string lineOf(const PortraitTask& task, const PaintedPicture& painted, bool asJson)
{
    if (!asJson) {
        return fmt::format("{}  {}x{}  {:.2f} s", task.output.string(), painted.size.width,
                           painted.size.height, painted.renderSeconds);
    }
    nlohmann::ordered_json styles = nlohmann::json::array();
    for (const auto& style : task.styles) {
        styles.push_back(style.string());
    }
    const nlohmann::ordered_json line{
        {"content", task.content.string()}, {"style", styles.size() == 1 ? styles.front() : styles},
        {"output", task.output.string()},   {"width", painted.size.width},
        {"height", painted.size.height},    {"render_seconds", painted.renderSeconds},
        {"kept", painted.report.kept},      {"converted", painted.report.converted},
        {"lost", painted.report.lost}};
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// What a file holds otherwise than the photograph's did; JSON says it by itself.
void noteChanges(const core::io::WriteReport& report, bool asJson, Console& console)
{
    if (asJson) {
        return;
    }
    for (const auto& [heading, sentences] :
         {std::pair{"Converted: ", &report.converted}, std::pair{"Lost: ", &report.lost}}) {
        if (!sentences->empty()) {
            console.note(fmt::format("{}{}", heading, fmt::join(*sentences, " ")));
        }
    }
}

ExitCode run(const Options& options, const Context& context)
{
    context.console.setFormat(options.json ? ResultFormat::Json : ResultFormat::Text);
    if (meansShot(options.request.content, options.request.frames)) {
        return paintShot(options.request, context);
    }
    const auto tasks = tasksOf(options.request);
    PortraitPainter painter(options.request);
    std::vector<BatchItem> items;
    for (const auto& task : tasks) {
        items.push_back({.name = task.output.filename().string(),
                         .work = [&task, &painter, &options, &context] {
                             const auto painted
                                 = painter.paint(task, context.stop, &context.console);
                             noteChanges(painted.report, options.json, context.console);
                             return lineOf(task, painted, options.json);
                         }});
    }
    return runBatch(items, context);
}

} // namespace

void addPortraitCommand(CLI::App& program, Commands& commands)
{
    auto* const command = program.add_subcommand(
        "portrait", "Paints photographs of persons in a picture's manner.");
    const auto options = std::make_shared<Options>();
    addPictures(*command, options->request);
    addRegions(*command, options->request.settings);
    addLook(*command, options->request.settings);
    addWriting(*command, options->request);
    addNetworks(*command, options->request);
    command->add_flag("--json", options->json, "write one JSON object a picture");
    command->footer(kFooter);
    commands.push_back(
        {command, [options](const Context& context) { return run(*options, context); }});
}

} // namespace app
