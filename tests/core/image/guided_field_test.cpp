#include "core/image/guided_field.h"
#include "core/image/resize.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

/// Left dark, right bright, the edge at `edge`.
Image halves(int width, int height, int edge)
{
    Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                image.at(x, y)[channel] = x < edge ? 0.2F : 0.8F;
            }
        }
    }
    return image;
}

Image waves(int width, int height)
{
    Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.at(x, y)[0] = static_cast<float>(0.5 + 0.4 * std::sin(0.9 * x));
            image.at(x, y)[1] = static_cast<float>(0.5 + 0.4 * std::sin(0.7 * y + 1));
            image.at(x, y)[2] = static_cast<float>(0.5 + 0.4 * std::cos(0.5 * (x + y)));
        }
    }
    return image;
}

template <typename Value> CoarseField fieldOf(const Image& guide, int count, const Value& value)
{
    CoarseField field{.count = count};
    for (int y = 0; y < guide.height(); ++y) {
        for (int x = 0; x < guide.width(); ++x) {
            for (int index = 0; index < count; ++index) {
                field.values.push_back(value(x, y, index));
            }
        }
    }
    return field;
}

std::vector<float> alongRow(const GuidedField& field, const Image& picture, int y)
{
    std::vector<float> values(static_cast<std::size_t>(picture.width() * field.count()));
    const auto length = 3 * static_cast<std::size_t>(picture.width());
    field.valuesAlong(y, picture.size(),
                      picture.pixels().subspan(static_cast<std::size_t>(y) * length, length),
                      values);
    return values;
}

} // namespace

class GuidedFieldTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConstantStaysConstant()
    {
        const auto guide = waves(12, 9);
        const GuidedField field(
            guide, fieldOf(guide, 2, [](int, int, int index) { return index == 0 ? 0.5F : 1.5F; }),
            2, 1e-3);
        const auto picture = waves(100, 70);

        for (const int y : {0, 35, 69}) {
            const auto values = alongRow(field, picture, y);
            for (std::size_t x = 0; x < 100; ++x) {
                QVERIFY(std::abs(values[2 * x] - 0.5F) < 1e-4F);
                QVERIFY(std::abs(values[2 * x + 1] - 1.5F) < 1e-4F);
            }
        }
    }

    void aFunctionOfColourIsFollowedEverywhere()
    {
        const auto guide = waves(40, 30);
        const auto value = [](std::span<const float> rgb) {
            return 0.3F * rgb[0] - 0.8F * rgb[1] + 0.1F * rgb[2] + 0.2F;
        };
        const GuidedField field(
            guide, fieldOf(guide, 1, [&](int x, int y, int) { return value(guide.at(x, y)); }), 3,
            1e-6);

        const auto values = alongRow(field, guide, 14);

        for (int x = 0; x < guide.width(); ++x) {
            QVERIFY(std::abs(values[static_cast<std::size_t>(x)] - value(guide.at(x, 14))) < 0.01F);
        }
    }

    void anEdgeStaysWhereThePictureHasIt()
    {
        const auto picture = halves(160, 80, 83); // between two pixels of the small one
        const auto guide = resized(picture, {20, 10});
        const GuidedField field(
            guide, fieldOf(guide, 1, [](int x, int, int) { return x < 10 ? 0.0F : 1.0F; }), 2,
            1e-4);

        const auto values = alongRow(field, picture, 40);

        QVERIFY(values[81] < 0.25F);
        QVERIFY(values[84] > 0.75F);
    }

    void sizesMustAgree()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 GuidedField(waves(4, 4), {.count = 1, .values = {1, 2}}, 1, 1e-3));
    }
};

QTEST_GUILESS_MAIN(GuidedFieldTest)
#include "guided_field_test.moc"
