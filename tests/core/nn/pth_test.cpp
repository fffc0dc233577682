#include "core/base/error.h"
#include "core/nn/weights_file.h"
#include "tests/core/nn/pth_bytes.h"

#include <QTest>

using core::nn::find;
using core::nn::readWeights;
using core::nn::readWeightsHeader;
using tests::bytesOf;
using tests::contains;
using tests::dict;
using tests::oldPth;
using tests::rebuilt;
using tests::refusalOf;
using tests::TensorBytes;

namespace {

const std::array<float, 4> kFour{1.0F, -2.0F, 0.5F, 4.0F};
const std::array<float, 3> kThree{7.0F, 8.0F, 9.0F};
const tests::Storages kStorages{{"0", bytesOf(kFour)}, {"1", bytesOf(kThree)}};

const TensorBytes kMatrix{};
const TensorBytes kVector{.key = "1", .count = 3, .shape = {3}, .strides = {1}};

std::string twoTensors()
{
    return tests::withMetadata(
        dict({{"a.weight", rebuilt(kMatrix)}, {"a.bias", rebuilt(kVector)}}));
}

bool holdsBothTensors(const core::nn::WeightsFile& weights)
{
    return weights.tensors.size() == 2 && weights.tensors[0].first == "a.weight"
        && torch::equal(find(weights.tensors, "a.weight"),
                        torch::tensor({1.0F, -2.0F, 0.5F, 4.0F}).view({2, 2}))
        && torch::equal(find(weights.tensors, "a.bias"), torch::tensor({7.0F, 8.0F, 9.0F}));
}

} // namespace

class PthTest final : public QObject {
    Q_OBJECT

    tests::BytesOnDisk m_disk;

    std::filesystem::path oldFile(const std::string& object,
                                  const tests::Storages& storages = kStorages) const
    {
        return m_disk.write("old.pth", oldPth(object, storages));
    }

private Q_SLOTS:
    void readsOldContainer() { QVERIFY(holdsBothTensors(readWeights(oldFile(twoTensors())))); }

    void readsZipContainer()
    {
        tests::writeZippedPth(m_disk.path("zip.pth"), twoTensors(), kStorages);

        QVERIFY(holdsBothTensors(readWeights(m_disk.path("zip.pth"))));
    }

    void headerAloneHoldsNamesAndShapes_data()
    {
        QTest::addColumn<bool>("zipped");
        QTest::newRow("old") << false;
        QTest::newRow("zip") << true;
    }

    void headerAloneHoldsNamesAndShapes()
    {
        QFETCH(bool, zipped);
        if (zipped) {
            tests::writeZippedPth(m_disk.path("old.pth"), twoTensors(), kStorages);
        } else {
            oldFile(twoTensors());
        }

        const auto header = readWeightsHeader(m_disk.path("old.pth"));

        QCOMPARE(header.tensors[0].first, std::string("a.weight"));
        QCOMPARE(header.tensors[0].second.sizes(), (torch::IntArrayRef{2, 2}));
        QVERIFY(header.tensors[0].second.is_meta());
    }

    void readsTransposedAndOffsetViewsOfASharedStorage()
    {
        const TensorBytes turned{.strides = {1, 2}};
        const TensorBytes tail{.shape = {2}, .strides = {1}, .offset = 2};
        const auto file
            = oldFile(dict({{"turned", tests::rebuiltOld(turned)}, {"tail", rebuilt(tail)}}),
                      {{"0", bytesOf(kFour)}});

        const auto weights = readWeights(file);

        QVERIFY(torch::equal(find(weights.tensors, "turned"),
                             torch::tensor({1.0F, 0.5F, -2.0F, 4.0F}).view({2, 2})));
        QVERIFY(torch::equal(find(weights.tensors, "tail"), torch::tensor({0.5F, 4.0F})));
    }

    void readsOtherElementTypesParametersAndScalars()
    {
        const TensorBytes count{
            .key = "0", .count = 1, .shape = {}, .strides = {}, .storage = "LongStorage"};
        const auto parameter = tests::global("torch._utils", "_rebuild_parameter") + "("
            + rebuilt(count) + "\x88" + tests::global("collections", "OrderedDict") + ")RtR";
        const auto file = m_disk.write(
            "long.pth", oldPth(dict({{"n", parameter}}), {{"0", bytesOf(std::int64_t{42})}}, 8));

        const auto weights = readWeights(file);

        QCOMPARE(weights.tensors[0].second.scalar_type(), torch::kInt64);
        QCOMPARE(weights.tensors[0].second.item<std::int64_t>(), 42);
    }

    void findsTheNetworkInACheckpoint()
    {
        const auto epoch = tests::number(3);
        const auto moments = dict({{"exp_avg", rebuilt({.key = "2"})}});
        const auto optimizer = dict({{"state", moments}, {"param_groups", "]"}});
        auto storages = kStorages;
        storages.emplace_back("2", bytesOf(kFour));

        QVERIFY(holdsBothTensors(readWeights(oldFile(
            dict({{"epoch", epoch}, {"optimizer", optimizer}, {"state_dict", twoTensors()}}),
            storages))));
        QVERIFY(holdsBothTensors(readWeights(oldFile(dict({{"generator", twoTensors()}})))));
    }

    void readsAListOfPairs()
    {
        const auto pair = [](const std::string& name, const TensorBytes& tensor) {
            return tests::text(name) + rebuilt(tensor) + "\x86";
        };

        QVERIFY(holdsBothTensors(readWeights(
            oldFile("](" + pair("a.weight", kMatrix) + pair("a.bias", kVector) + "e"))));
    }

    void refusesByName_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const std::string& object, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(object) << QString::fromUtf8(reason);
        };
        const auto with = [](const TensorBytes& tensor) {
            return dict({{"a", rebuilt(tensor)}, {"b", rebuilt(kVector)}});
        };

        row("system", tests::global("posix", "system") + "(" + tests::text("true") + "tR",
            "\"posix.system\"");
        row("eval", tests::global("builtins", "eval"), "\"builtins.eval\"");
        row("module", tests::global("torch.nn.modules.container", "Sequential"),
            "\"torch.nn.modules.container.Sequential\"");
        row("INST", "(iposix\nsystem\n", "INST");
        row("NEWOBJ", tests::global("collections", "OrderedDict") + ")\x81", "NEWOBJ");
        row("no opcode", "\x07", "0x07");
        row("protocol", "\x80\x04", "protocol 4");
        row("optimizer", dict({{"state", "}"}, {"param_groups", "]"}}), "optimizer");
        row("nothing", "}", "no named tensors");
        row("two networks", dict({{"x", twoTensors()}, {"y", twoTensors()}}), "several networks");
        row("twice", dict({{"a", rebuilt(kMatrix)}, {"a", rebuilt(kMatrix)}}), "\"a\" twice");
        row("too large for the storage", with({.shape = {3, 2}}), "beyond its storage");
        row("strides reach too far", with({.strides = {3, 1}}), "beyond its storage");
        row("offset before", with({.offset = -1}), "impossible shape");
        row("expanded", with({.count = 4, .shape = {1'000'000, 2}, .strides = {0, 1}}),
            "beyond its storage");
        row("negative stride", with({.strides = {-2, 1}}), "beyond its storage");
        row("overflow",
            with({.shape = {2'147'483'647, 2'147'483'647, 2'147'483'647}, .strides = {1, 1, 1}}),
            "impossible shape");
        row("another count than stored", with({.count = 5}), "another size");
        row("many dimensions",
            with({.shape = std::vector<std::int32_t>(17, 1),
                  .strides = std::vector<std::int32_t>(17, 1)}),
            "more dimensions");
        row("missing storage", with({.key = "7"}), "list of storages");
        row("long number", "\x8a\xff", "no network needs");
    }

    void refusesByName()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, reason);

        const auto refusal = refusalOf(oldFile(object.toStdString()));

        QVERIFY2(contains(refusal, reason.toStdString()), refusal.c_str());
        QVERIFY2(contains(refusal, "old.pth"), refusal.c_str());
    }

    void survivesPicklesThatContainThemselvesOrNestDeeply()
    {
        const auto itself = refusalOf(oldFile("]q\x01h\x01\x61"));
        const auto deep = refusalOf(oldFile(std::string(400'000, ']') + std::string(399'999, 'a')));
        const auto endless = refusalOf(oldFile("(" + std::string(2'000'000, 'N') + "t"));

        QVERIFY2(contains(itself, "no named tensors"), itself.c_str());
        QVERIFY2(contains(deep, "no named tensors"), deep.c_str());
        QVERIFY2(contains(endless, "longer than any network needs"), endless.c_str());
    }

    void refusesTheSameBytesClaimedAgainAndAgain()
    {
        std::vector<std::pair<std::string, std::string>> items;
        const TensorBytes large{.count = 250'000, .shape = {250'000}, .strides = {1}};
        for (int i = 0; i < 20; ++i) {
            items.emplace_back("a" + std::to_string(i), rebuilt(large));
        }

        const auto refusal = refusalOf(oldFile(dict(items), {{"0", std::string(1'000'000, '\0')}}));

        QVERIFY2(contains(refusal, "again and again"), refusal.c_str());
    }

    void refusesCompressedAndForeignArchives()
    {
        tests::writeZippedPth(
            m_disk.path("bomb.pth"),
            dict({{"a", rebuilt({.count = 25'000'000, .shape = {1}, .strides = {1}})}}),
            {{"0", std::string(100'000'000, '\0')}}, ZIP_CM_DEFLATE);
        zip_t* other = zip_open(m_disk.path("other.zip").c_str(), ZIP_CREATE, nullptr);
        zip_file_add(other, "readme.txt", zip_source_buffer(other, "hello", 5, 0), 0);
        zip_close(other);

        QVERIFY(contains(refusalOf(m_disk.path("bomb.pth")), "compressed"));
        QVERIFY(contains(refusalOf(m_disk.path("other.zip")), "not one of PyTorch's"));
    }

    void refusesBigEndianFiles()
    {
        auto bytes = oldPth(twoTensors(), kStorages);
        const auto place = bytes.find(std::string("little_endian") + "\x88") + 13;
        bytes[place] = '\x89';

        QVERIFY(contains(refusalOf(m_disk.write("big.pth", bytes)), "big-endian"));
    }

    void everyTruncationIsRefused_data() { headerAloneHoldsNamesAndShapes_data(); }

    void everyTruncationIsRefused()
    {
        QFETCH(bool, zipped);
        const auto whole = wholeFile(zipped);

        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto refusal = refusalOf(m_disk.write("cut.pth", whole.substr(0, length)));
            QVERIFY2(!refusal.empty(), qPrintable(QString::number(length)));
        }
    }

    void everyChangedByteIsReadOrRefused_data() { headerAloneHoldsNamesAndShapes_data(); }

    void everyChangedByteIsReadOrRefused()
    {
        QFETCH(bool, zipped);
        auto bytes = wholeFile(zipped);

        std::size_t refused = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const char before = bytes[i];
            for (const int flip : {0x01, 0x10, 0x80, 0xff}) {
                bytes[i] = static_cast<char>(before ^ flip);
                refused += refusalOf(m_disk.write("changed.pth", bytes)).empty() ? 0 : 1;
            }
            bytes[i] = before;
        }

        QVERIFY2(refused > bytes.size(), qPrintable(QString::number(refused)));
    }

private:
    std::string wholeFile(bool zipped) const
    {
        if (!zipped) {
            return oldPth(twoTensors(), kStorages);
        }
        tests::writeZippedPth(m_disk.path("whole.pth"), twoTensors(), kStorages);
        return tests::readBytes(m_disk.path("whole.pth"));
    }
};

QTEST_GUILESS_MAIN(PthTest)
#include "pth_test.moc"
