#include "core/train/loss_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using core::train::LossTable;

namespace {

QByteArray contents(const QString& file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile writer(file);
    QVERIFY(writer.open(QIODevice::WriteOnly));
    writer.write(bytes);
}

} // namespace

class LossTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_folder.filePath("losses.csv"); }
    void cleanup() { QFile::remove(m_file); }

    void rowsBeginWithTheStep()
    {
        LossTable table(m_file.toStdString(), {"total", "style"}, 0);

        table.append(1, {0.5, 2});
        table.append(2, {1.0 / 3, 1e-9});

        QCOMPARE(contents(m_file), QByteArray("step,total,style\n1,0.5,2\n2,0.333333333,1e-09\n"));
    }

    void nineDigitsHoldEveryFloat()
    {
        constexpr float kValue = 0.1F + 1e-8F;
        {
            LossTable table(m_file.toStdString(), {"total"}, 0);
            table.append(1, {static_cast<double>(kValue)});
        }

        QCOMPARE(contents(m_file).split('\n')[1].split(',')[1].toFloat(), kValue);
    }

    void laterRowsAndATornLineAreCutOff()
    {
        write(m_file, "step,total\n1,0.5\n2,0.25\n3,0.125\n4,0.06");

        LossTable table(m_file.toStdString(), {"total"}, 2);
        table.append(3, {7});

        QCOMPARE(contents(m_file), QByteArray("step,total\n1,0.5\n2,0.25\n3,7\n"));
    }

    void doubledAndForeignRowsAreDropped()
    {
        write(m_file, "step,total\n1,0.5\n1,0.5\nnonsense\n2,0.25\n");

        const LossTable table(m_file.toStdString(), {"total"}, 2);

        QCOMPARE(contents(m_file), QByteArray("step,total\n1,0.5\n2,0.25\n"));
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(LossTableTest)
#include "loss_table_test.moc"
