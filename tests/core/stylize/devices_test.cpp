#include "core/base/error.h"
#include "core/stylize/devices.h"
#include "tests/core/stylize/tiny_networks.h"

#include <QTemporaryDir>
#include <QTest>

class DevicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eitherThereAreDevicesOrASentenceSaysWhyNot()
    {
        const auto devices = core::stylize::cudaDevices();

        QCOMPARE(devices.names.empty(), !devices.problem.empty());
        QVERIFY(devices.names.empty() || !devices.names.front().empty());
    }

    void paintingOnADeviceThatIsNotThereSaysSo()
    {
        const QTemporaryDir folder;
        const core::stylize::StylizerOptions options{
            .networks = tests::writeTinyNetworks(folder.path().toStdString()),
            .device = core::stylize::Device::Cuda,
            .cudaDevice = 1000};

        try {
            const core::stylize::PortraitStylizer stylizer(options);
            QFAIL("A thousandth device was found.");
        } catch (const core::Error& error) {
            QVERIFY(QString::fromStdString(error.what()).contains("Choose the processor"));
        }
    }
};

QTEST_APPLESS_MAIN(DevicesTest)
#include "devices_test.moc"
