#include "core/image/image.h"

#include <QTest>

#include <stdexcept>

using core::Image;

class ImageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newPictureIsBlackAndOpaque()
    {
        const Image image(3, 2);

        QCOMPARE(image.pixels().size(), std::size_t{18});
        QCOMPARE(image.at(2, 1)[0], 0.0F);
        QVERIFY(!image.hasAlpha());
        QVERIFY(!image.isEmpty());
        QVERIFY(Image().isEmpty());
    }

    void rowsComeOneAfterTheOther()
    {
        Image image(3, 2);

        image.at(1, 1)[2] = 0.5F;

        QCOMPARE(image.pixels()[3 * 4 + 2], 0.5F);
    }

    void refusesSidesWithoutPixels()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Image(0, 5));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Image(5, -1));
    }

    void refusesAlphaOfAnotherSize()
    {
        Image image(3, 2);

        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, image.setAlpha(std::vector<float>(5)));
        QVERIFY(!image.hasAlpha());
    }

    void emptyAlphaMakesOpaqueAgain()
    {
        Image image(3, 2);
        image.setAlpha(std::vector<float>(6, 0.5F));
        QVERIFY(image.hasAlpha());

        image.setAlpha({});

        QVERIFY(!image.hasAlpha());
    }
};

QTEST_GUILESS_MAIN(ImageTest)
#include "image_test.moc"
