#include "core/base/error.h"
#include "core/nn/weights_file.h"
#include "tests/core/nn/weights_bytes.h"

#include <QTest>

using core::nn::find;
using core::nn::readWeights;
using core::nn::readWeightsHeader;
using core::nn::TensorMap;
using core::nn::WeightsFile;
using core::nn::writeSafetensors;
using tests::bytesOf;
using tests::contains;
using tests::json;
using tests::refusalOf;
using tests::safetensorsBytes;

namespace {

const std::array<float, 4> kFour{1.0F, -2.0F, 0.5F, 4.0F};

TensorMap oneOfEachType()
{
    TensorMap tensors;
    for (const auto type :
         {torch::kFloat64, torch::kFloat32, torch::kFloat16, torch::kBFloat16, torch::kInt64,
          torch::kInt32, torch::kInt16, torch::kInt8, torch::kUInt8, torch::kBool}) {
        tensors.emplace_back(torch::toString(type), torch::tensor({1, 0, 3}).to(type));
    }
    return tensors;
}

} // namespace

class SafetensorsTest final : public QObject {
    Q_OBJECT

    tests::BytesOnDisk m_disk;

private Q_SLOTS:
    void readsHandMadeFile()
    {
        const auto file = m_disk.write(
            "hand.safetensors",
            safetensorsBytes("{'__metadata__':{'network':'sanet'},"
                             "'a':{'dtype':'F32','shape':[2,2],'data_offsets':[0,16]}}  ",
                             bytesOf(kFour)));

        const auto weights = readWeights(file);

        QCOMPARE(weights.metadata.at("network"), std::string("sanet"));
        QCOMPARE(weights.tensors.size(), 1U);
        QVERIFY(torch::equal(weights.tensors[0].second,
                             torch::tensor({1.0F, -2.0F, 0.5F, 4.0F}).view({2, 2})));
    }

    void returnsWhatWasWritten()
    {
        const auto tensors = oneOfEachType();

        writeSafetensors({.tensors = tensors, .metadata = {{"step", "7"}, {"über", "ß"}}},
                         m_disk.path("types.safetensors"));
        const auto read = readWeights(m_disk.path("types.safetensors"));

        QCOMPARE(read.metadata, (core::nn::Metadata{{"step", "7"}, {"über", "ß"}}));
        QCOMPARE(read.tensors.size(), tensors.size());
        for (const auto& [name, tensor] : tensors) {
            QCOMPARE(find(read.tensors, name).scalar_type(), tensor.scalar_type());
            QVERIFY(torch::equal(find(read.tensors, name), tensor));
        }
    }

    void writesScalarsEmptyAndStridedTensors()
    {
        const auto strided = torch::arange(24.0F).view({2, 3, 2, 2});
        const TensorMap tensors{{"scalar", torch::tensor(3.0F)},
                                {"empty", torch::zeros({0, 5})},
                                {"last", strided.contiguous(torch::MemoryFormat::ChannelsLast)},
                                {"turned", strided.transpose(0, 1)}};

        writeSafetensors({.tensors = tensors}, m_disk.path("strided.safetensors"));
        const auto read = readWeights(m_disk.path("strided.safetensors"));

        for (const auto& [name, tensor] : tensors) {
            QVERIFY(torch::equal(find(read.tensors, name), tensor));
            QVERIFY(find(read.tensors, name).is_contiguous());
        }
    }

    void everyTensorStartsAtAMultipleOfItsElementSize()
    {
        writeSafetensors({.tensors = {{"odd", torch::zeros({3}, torch::kUInt8)},
                                      {"half", torch::zeros({3}, torch::kFloat16)},
                                      {"whole", torch::ones({3})}}},
                         m_disk.path("aligned.safetensors"));

        const auto bytes = tests::readBytes(m_disk.path("aligned.safetensors"));

        QCOMPARE(bytes.find('{'), 8U);
        QVERIFY(contains(bytes, json("'whole':{'dtype':'F32','shape':[3],'data_offsets':[0,12]}")));
        QVERIFY(contains(bytes, json("'odd':{'dtype':'U8','shape':[3],'data_offsets':[18,21]}")));
        QCOMPARE((bytes.size() - 21) % 8, 0U); // so does the data as a whole
    }

    void headerAloneHoldsNamesTypesAndShapes()
    {
        writeSafetensors({.tensors = {{"a", torch::ones({2, 3}, torch::kFloat16)}},
                          .metadata = {{"width", "0.25"}}},
                         m_disk.path("header.safetensors"));

        const auto header = readWeightsHeader(m_disk.path("header.safetensors"));

        QCOMPARE(header.metadata.at("width"), std::string("0.25"));
        QCOMPARE(header.tensors[0].second.sizes(), (torch::IntArrayRef{2, 3}));
        QCOMPARE(header.tensors[0].second.scalar_type(), torch::kFloat16);
        QVERIFY(header.tensors[0].second.is_meta());
    }

    void everyTruncationIsRefused()
    {
        writeSafetensors({.tensors = oneOfEachType(), .metadata = {{"k", "v"}}},
                         m_disk.path("whole.safetensors"));
        const auto whole = tests::readBytes(m_disk.path("whole.safetensors"));

        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto refusal
                = refusalOf(m_disk.write("cut.safetensors", whole.substr(0, length)));
            QVERIFY2(!refusal.empty(), qPrintable(QString::number(length)));
        }
    }

    void everyChangedByteIsReadOrRefused()
    {
        writeSafetensors({.tensors = oneOfEachType(), .metadata = {{"k", "v"}}},
                         m_disk.path("whole.safetensors"));
        auto bytes = tests::readBytes(m_disk.path("whole.safetensors"));

        int refused = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const char before = bytes[i];
            for (const int flip : {0x01, 0x80, 0xff}) {
                bytes[i] = static_cast<char>(before ^ flip);
                refused += refusalOf(m_disk.write("changed.safetensors", bytes)).empty() ? 0 : 1;
            }
            bytes[i] = before;
        }

        QVERIFY(refused > 1000); // the rest changed values or names: another file, but a valid one
    }

    void refusesToWriteWhatTheFormatCannotHold()
    {
        const auto file = m_disk.path("refused.safetensors");
        const auto refuses = [&](const WeightsFile& weights) {
            try {
                writeSafetensors(weights, file);
            } catch (const core::Error&) {
                return !std::filesystem::exists(file);
            }
            return false;
        };

        const auto one = torch::ones({1});
        QVERIFY(refuses({.tensors = {{"a", one}, {"a", one}}}));
        QVERIFY(refuses({.tensors = {{"__metadata__", one}}}));
        QVERIFY(refuses({.tensors = {{"a", torch::Tensor()}}}));
        QVERIFY(refuses({.tensors = {{"a", torch::ones({1}, torch::kComplexFloat)}}}));
        QVERIFY(refuses({.tensors = {{"a\xff", one}}}));
        QVERIFY(refuses({.tensors = {{"a", one}}, .metadata = {{"k", "\xff"}}}));
    }

    void failedWriteNamesTheFile()
    {
        try {
            writeSafetensors({}, m_disk.path("no/such/folder.safetensors"));
            QFAIL("wrote into a missing folder");
        } catch (const core::Error& error) {
            QVERIFY2(contains(error.what(), "no/such/folder.safetensors"), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
