#include "core/models/models.h"
#include "core/nn/network_weights.h"
#include "core/nn/sanet.h"
#include "core/nn/segnet.h"
#include "core/nn/vgg19_encoder.h"
#include "core/nn/weights_file.h"
#include "tests/refusal.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace fs = std::filesystem;
using core::models::Source;

namespace {

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class ModelsTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path path(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    static core::nn::TensorMap sanet()
    {
        return core::nn::state(*core::nn::Sanet(core::nn::SanetOptions{.width = 0.0625}));
    }

    void write(const core::nn::TensorMap& tensors, const std::string& name) const
    {
        core::nn::writeSafetensors({.tensors = tensors, .metadata = {{"step", "7"}}}, path(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        fs::create_directories(path("models"));
        qputenv("CHIAROSCURO_MODELS", path("models").c_str());
        qputenv("XDG_DATA_HOME", path("data").c_str());
        write(sanet(), "models/sanet.safetensors");
        std::ofstream(path("models/sanet.md")) << "# A card";
        std::ofstream(path("models/notes.txt")) << "no model";
    }

    void listsWeightsWithTheirCards()
    {
        const auto models = core::models::listModels();

        QCOMPARE(models.size(), 1U);
        QCOMPARE(models[0].name, std::string("sanet"));
        QCOMPARE(models[0].card, path("models/sanet.md"));
        QCOMPARE(models[0].source, Source::Program);
    }

    void findsModelsByNameAndByPath()
    {
        const auto file = path("models/sanet.safetensors");

        QCOMPARE(core::models::defaultModel("sanet"), file);
        QCOMPARE(core::models::findModel("sanet"), file);
        QCOMPARE(core::models::findModel(file.string()), file);
        QVERIFY(contains(tests::refusalOf([] { core::models::findModel("nothing"); }),
                         "named nothing"));
        QVERIFY(contains(tests::refusalOf([] { core::models::defaultModel("segnet"); }),
                         "segnet.safetensors is missing"));
    }

    void saysWhatAFileHolds()
    {
        const auto contents = core::models::checkModel(path("models/sanet.safetensors"));

        QCOMPARE(contents.identity.width, 0.0625);
        QCOMPARE(contents.metadata.at("step"), std::string("7"));
        QCOMPARE(contents.elementType, std::string("F32"));
        QVERIFY(
            contains(core::models::summary(contents), "SANet (transform and decoder) with detail"));
        QCOMPARE(core::models::describeModel(path("models/sanet.safetensors")).parameters,
                 contents.parameters);
    }

    void partsOfThePublicPortAreChecked()
    {
        core::nn::TensorMap decoder;
        const char* const indices[] = {"1", "5", "8", "11", "14", "18", "21", "25", "28"};
        for (int i = 0; i < 9; ++i) {
            const auto ours = "decoder.conv" + std::to_string(i + 1);
            for (const std::string part : {".weight", ".bias"}) {
                decoder.emplace_back(indices[i] + part, core::nn::find(sanet(), ours + part));
            }
        }
        write(decoder, "decoder.safetensors");
        decoder.pop_back();
        write(decoder, "short.safetensors");

        QCOMPARE(core::models::checkModel(path("decoder.safetensors")).identity.kind,
                 core::nn::NetworkKind::SanetDecoder);
        const auto refusal
            = tests::refusalOf([this] { core::models::checkModel(path("short.safetensors")); });
        QVERIFY2(contains(refusal, "conv9.bias is missing"), refusal.c_str());
    }

    void importedPartsOfThePublicPortAreStillKnown()
    {
        core::nn::TensorMap port;
        const auto both = sanet();
        for (const auto& [name, tensor] : both) {
            if (name.starts_with("decoder.")) {
                port.emplace_back(name, tensor);
            }
        }
        write(port, "imported_decoder.safetensors");
        core::nn::TensorMap transform;
        for (const auto& [name, tensor] : both) {
            if (name.starts_with("transform.")) {
                transform.emplace_back(name, tensor);
            }
        }
        write(transform, "imported_transform.safetensors");

        const auto identityOf
            = [this](const char* name) { return core::models::checkModel(path(name)).identity; };

        QCOMPARE(identityOf("imported_decoder.safetensors").kind,
                 core::nn::NetworkKind::SanetDecoder);
        QCOMPARE(identityOf("imported_decoder.safetensors").width, 0.0625);
        QCOMPARE(identityOf("imported_transform.safetensors").kind,
                 core::nn::NetworkKind::SanetTransform);
        QCOMPARE(identityOf("imported_transform.safetensors").width, 0.0625);
    }

    void theEncoderThatFitsIsFoundByItsWidth()
    {
        const auto encoder = [](double width) {
            return core::nn::state(
                *core::nn::Vgg19Encoder(core::nn::Vgg19EncoderOptions{.width = width}));
        };
        const auto wide = core::nn::state(*core::nn::Sanet(core::nn::SanetOptions{.width = 0.125}));
        const fs::path own = path("own");
        fs::create_directories(own);
        std::ofstream(own / "a_broken.safetensors") << "no weights";
        write(encoder(0.125), "own/b_wide.safetensors");
        write(encoder(0.0625), "own/c_narrow.safetensors");
        write(wide, "wide.safetensors");

        QCOMPARE(core::models::encoderFor(path("wide.safetensors"), own),
                 own / "b_wide.safetensors");
        QCOMPARE(core::models::encoderFor(path("models/sanet.safetensors"), own),
                 own / "c_narrow.safetensors");

        fs::remove(own / "b_wide.safetensors");
        const auto refusal
            = tests::refusalOf([&] { core::models::encoderFor(path("wide.safetensors"), own); });
        QVERIFY2(contains(refusal, "wide.safetensors needs an encoder of width 0.125"),
                 refusal.c_str());
        QVERIFY(contains(
            tests::refusalOf([&] { core::models::encoderFor(own / "c_narrow.safetensors", own); }),
            "holds a VGG-19 encoder, not a SANet"));
    }

    void faultyFilesAreRefused()
    {
        auto tensors = sanet();
        tensors[0].second = torch::full_like(tensors[0].second, NAN);
        write(tensors, "nan.safetensors");
        tensors = sanet();
        tensors[2].second = torch::zeros({1, 2, 3});
        write(tensors, "shape.safetensors");
        write({{"layer.weight", torch::zeros({2})}}, "foreign.safetensors");

        const auto check = [this](const char* name) {
            return tests::refusalOf([&] { core::models::checkModel(path(name)); });
        };

        QVERIFY(contains(check("nan.safetensors"), "not numbers"));
        QVERIFY(contains(check("shape.safetensors"), "[1, 2, 3] instead of"));
        QVERIFY(contains(check("foreign.safetensors"), "\"layer.weight\""));
        QVERIFY(contains(check("missing.safetensors"), "missing.safetensors"));
    }

    void importsAsFloat16InHalfTheBytes()
    {
        const auto whole
            = core::models::importModel(path("models/sanet.safetensors"), {.name = "whole"});
        const auto half = core::models::importModel(path("models/sanet.safetensors"),
                                                    {.name = "half", .half = true});

        const auto contents = core::models::checkModel(half.file);
        QCOMPARE(contents.elementType, std::string("F16"));
        QVERIFY(contents.bytes < core::models::checkModel(whole.file).bytes);
    }

    void importsIntoTheUsersFolderOnce()
    {
        const auto model
            = core::models::importModel(path("models/sanet.safetensors"), {.name = "mine"});

        QCOMPARE(model.source, Source::User);
        QCOMPARE(core::models::findModel("mine"), model.file);
        const auto metadata = core::models::describeModel(model.file).metadata;
        QCOMPARE(metadata.at("network"), std::string("sanet"));
        QCOMPARE(metadata.at("step"), std::string("7"));
        const auto again = tests::refusalOf([this] {
            core::models::importModel(path("models/sanet.safetensors"), {.name = "mine"});
        });
        QVERIFY(contains(again, "exists"));
        core::models::importModel(path("models/sanet.safetensors"),
                                  {.name = "mine", .replace = true});
        QVERIFY(contains(tests::refusalOf([this] {
                             core::models::importModel(path("models/sanet.safetensors"),
                                                       {.name = "../escape"});
                         }),
                         "plain file name"));
    }
};

QTEST_GUILESS_MAIN(ModelsTest)

#include "models_test.moc"
