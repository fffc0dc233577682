#include "core/base/error.h"
#include "core/nn/weights_file.h"
#include "tests/core/nn/weights_bytes.h"

#include <QTest>

using tests::bytesOf;
using tests::contains;
using tests::refusalOf;
using tests::safetensorsBytes;

namespace {

const std::array<float, 4> kFour{1.0F, -2.0F, 0.5F, 4.0F};

} // namespace

/// Headers that lie, and files that are something else.
class SafetensorsRefusalTest final : public QObject {
    Q_OBJECT

    tests::BytesOnDisk m_disk;

private Q_SLOTS:
    void refusesLyingHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* header, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(reason);
        };
        row("past the end", "{'a':{'dtype':'F32','shape':[5],'data_offsets':[0,20]}}",
            "outside the file");
        row("backwards", "{'a':{'dtype':'F32','shape':[4],'data_offsets':[16,0]}}", "outside");
        row("negative", "{'a':{'dtype':'F32','shape':[-4],'data_offsets':[0,16]}}", "negative");
        row("fraction", "{'a':{'dtype':'F32','shape':[4.0],'data_offsets':[0,16]}}", "4.0");
        row("2^63", "{'a':{'dtype':'F32','shape':[9223372036854775808],'data_offsets':[0,16]}}",
            "impossible size");
        row("2^64", "{'a':{'dtype':'F32','shape':[18446744073709551616],'data_offsets':[0,16]}}",
            "number");
        row("overflowing product",
            "{'a':{'dtype':'F32','shape':[4294967296,4294967296,4],'data_offsets':[0,16]}}",
            "do not fit its shape");
        row("overflow behind a zero",
            "{'a':{'dtype':'F32','shape':[4],'data_offsets':[0,16]},"
            "'b':{'dtype':'F32','shape':[0,4611686018427387904,8],'data_offsets':[16,16]}}",
            "do not fit its shape");
        row("overlap",
            "{'a':{'dtype':'F32','shape':[3],'data_offsets':[0,12]},"
            "'b':{'dtype':'F32','shape':[2],'data_offsets':[8,16]}}",
            "overlaps");
        row("hole",
            "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},"
            "'b':{'dtype':'F32','shape':[2],'data_offsets':[8,16]}}",
            "hole");
        row("left over", "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]}}",
            "belong to no tensor");
        row("shape and range differ", "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,16]}}",
            "do not fit its shape");
        row("unknown type", "{'a':{'dtype':'F8_E4M3','shape':[16],'data_offsets':[0,16]}}",
            "F8_E4M3");
        row("twice",
            "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},"
            "'a':{'dtype':'F32','shape':[2],'data_offsets':[8,16]}}",
            "\"a\" twice");
        row("metadata twice", "{'__metadata__':{},'__metadata__':{}}", "twice");
        row("note twice", "{'__metadata__':{'k':'1','k':'2'}}", "\"k\" twice");
        row("field twice", "{'a':{'dtype':'F32','dtype':'F32','shape':[4],'data_offsets':[0,16]}}",
            "twice");
        row("no shape", "{'a':{'dtype':'F32','data_offsets':[0,16]}}", "not described");
        row("three offsets", "{'a':{'dtype':'F32','shape':[4],'data_offsets':[0,16,16]}}",
            "not shaped like");
        row("unknown field", "{'a':{'dtype':'F32','shape':[4],'data_offsets':[0,16],'more':'x'}}",
            "not shaped");
        row("number as note", "{'__metadata__':{'k':1}}", "not shaped like");
        row("list", "{'a':[]}", "not shaped like");
        row("no JSON", "{'a':{'dtype':", "not valid JSON");
        row("nothing", "{}", "belong to no tensor");
    }

    void refusesLyingHeaders()
    {
        QFETCH(QString, header);
        QFETCH(QString, reason);
        const auto file = m_disk.write("lying.safetensors",
                                       safetensorsBytes(header.toStdString(), bytesOf(kFour)));

        const auto refusal = refusalOf(file);

        QVERIFY2(contains(refusal, reason.toStdString()), refusal.c_str());
        QVERIFY2(contains(refusal, file.string()), refusal.c_str());
    }

    void refusesDeepNestingWithoutDeepRecursion()
    {
        const std::string deep = "{'a':" + std::string(5'000'000, '[');

        const auto refusal
            = refusalOf(m_disk.write("deep.safetensors", safetensorsBytes(deep, "")));

        QVERIFY2(contains(refusal, "not shaped like"), refusal.c_str());
    }

    void refusesHeaderLongerThanFile()
    {
        const auto refusal = refusalOf(
            m_disk.write("long.safetensors", bytesOf(std::uint64_t{0x7fffffffffffffff}) + "{}"));

        QVERIFY2(contains(refusal, "longer than the file"), refusal.c_str());
    }

    void refusesTooManyTensors()
    {
        std::string header(1, '{');
        for (int i = 0; i < 100'002; ++i) {
            header.append("'").append(std::to_string(i));
            header.append("':{'dtype':'U8','shape':[0],'data_offsets':[0,0]},");
        }
        header.back() = '}';

        const auto refusal
            = refusalOf(m_disk.write("many.safetensors", safetensorsBytes(header, "")));

        QVERIFY2(contains(refusal, "more tensors"), refusal.c_str());
    }

    void refusesFalseBooleans()
    {
        const auto refusal = refusalOf(m_disk.write(
            "bool.safetensors",
            safetensorsBytes("{'a':{'dtype':'BOOL','shape':[1],'data_offsets':[0,1]}}", "\x02")));

        QVERIFY2(contains(refusal, "booleans"), refusal.c_str());
    }

    void refusesEmptyMissingAndForeignFiles()
    {
        QVERIFY(contains(refusalOf(m_disk.write("empty", "")), "empty"));
        QVERIFY(contains(refusalOf(m_disk.path("missing")), "No such file"));
        QVERIFY(contains(refusalOf(m_disk.path("")), "cannot be read"));
        QVERIFY(contains(refusalOf(m_disk.write("text", "just some text")), "neither"));
    }

    void longHostileNamesAreCutShort()
    {
        const std::string name(100'000, 'x');
        const auto refusal = refusalOf(m_disk.write(
            "name.safetensors",
            safetensorsBytes("{'" + name + "':{'dtype':'?','shape':[],'data_offsets':[0,0]}}",
                             "")));

        QVERIFY(!refusal.empty());
        QVERIFY(refusal.size() < 400);
    }
};

QTEST_GUILESS_MAIN(SafetensorsRefusalTest)
#include "safetensors_refusal_test.moc"
