#include "tests/architecture/include_rules.h"
#include "tests/architecture/planted_files.h"

#include <QTemporaryDir>
#include <QTest>

using tests::forbiddenIncludes;
using tests::plant;

class IncludesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisCheckoutFollowsTheArrows()
    {
        const QStringList violations = forbiddenIncludes(CHIAROSCURO_CHECKOUT);

        QVERIFY2(violations.isEmpty(), qPrintable("\n  " + violations.join("\n  ")));
    }

    void aPlantedViolationIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        const auto row = [](const char* name, const char* file, const char* include) {
            QTest::newRow(name) << file << include;
        };
        row("core knows no window", "core/image/image.cpp", "ui/canvas/canvas.h");
        row("core has no Qt", "core/image/image.h", "QImage");
        row("core has no Qt module either", "core/nn/vgg.cpp", "QtCore/QString");
        row("nothing looks up", "core/base/log.cpp", "core/image/image.h");
        row("image reads no files", "core/image/image.cpp", "core/io/picture_file.h");
        row("networks know no models", "core/nn/vgg.cpp", "core/models/model.h");
        row("engines are apart", "core/stylize/a.cpp", "core/segment/person_segmenter.h");
        row("training stylizes nothing", "core/train/a.cpp", "core/stylize/a.h");
        row("data sets know no training", "core/dataset/a.cpp", "core/train/training.h");
        row("ui has no tensors", "ui/portrait/a.cpp", "torch/torch.h");
        row("ui has no ATen", "ui/canvas/a.h", "ATen/ATen.h");
        row("ui has no c10", "ui/a.h", "c10/util/Exception.h");
        row("ui has no OpenCV", "ui/canvas/a.cpp", "opencv2/core.hpp");
        row("ui has no file formats", "ui/portrait/a.cpp", "OpenImageIO/imageio.h");
        row("ui has no networks", "ui/portrait/a.cpp", "core/nn/vgg.h");
        row("workspaces are apart", "ui/training/a.cpp", "ui/portrait/portrait_panel.h");
        row("parts know no workspace", "ui/canvas/a.cpp", "ui/portrait/portrait_panel.h");
        row("plots are drawn in one place", "ui/training/a.cpp", "qcustomplot.h");
        row("nobody shows windows with OpenCV", "core/image/a.cpp", "opencv2/highgui.hpp");
        row("the console has no window", "app/cli/main.cpp", "ui/main_window.h");
        row("the console has no Qt", "app/cli/main.cpp", "QCoreApplication");
        row("programs have no tensors", "app/gui/main.cpp", "torch/torch.h");
        row("a new folder needs arrows", "core/audio/a.cpp", "core/base/error.h");
    }

    void aPlantedViolationIsNamed()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, include);
        const QTemporaryDir root;
        plant(root, file, "#include \"" + include.toUtf8() + "\"\n");

        const QStringList violations = forbiddenIncludes(root.path());

        QCOMPARE(violations.size(), 1);
        QVERIFY2(violations.at(0).startsWith(file + ": " + include + ", "),
                 qPrintable(violations.at(0)));
    }

    void aTensorThatUiReachesThroughHeadersIsNamedWithTheWay()
    {
        const QTemporaryDir root;
        plant(root, "ui/portrait/a.cpp", "#include \"core/stylize/portrait.h\"\n");
        plant(root, "core/stylize/portrait.h", "#pragma once\n#  include \"core/nn/caches.h\"\n");
        plant(root, "core/nn/caches.h", "#include <ATen/ATen.h>\n");

        QCOMPARE(forbiddenIncludes(root.path()),
                 QStringList("ui/portrait/a.cpp: core/stylize/portrait.h -> core/nn/caches.h -> "
                             "ATen/ATen.h, engines' types are out of reach here"));
    }

    void headersThatIncludeEachOtherAreReadOnce()
    {
        const QTemporaryDir root;
        plant(root, "ui/canvas/a.h", "#include \"ui/canvas/b.h\"\n");
        plant(root, "ui/canvas/b.h", "#include \"ui/canvas/a.h\"\n");

        QCOMPARE(forbiddenIncludes(root.path()), QStringList());
    }

    void whatTheDesignAllowsIsNotNamed()
    {
        const QTemporaryDir root;
        plant(root, "core/segment/a.cpp",
              "#include \"core/nn/segnet.h\"\n#include <torch/torch.h>\n#include <vector>\n");
        plant(root, "core/video/a.cpp", "#include \"core/stylize/portrait_stylizer.h\"\n");
        plant(root, "ui/main_window.cpp",
              "#include \"ui/portrait/portrait_panel.h\"\n#include <QWidget>\n");
        plant(root, "app/gui/main.cpp", "#include \"ui/main_window.h\"\n#include <QApplication>\n");
        plant(root, "ui/plots/a.cpp", "#include <qcustomplot.h>\n");

        QCOMPARE(forbiddenIncludes(root.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(IncludesTest)
#include "includes_test.moc"
