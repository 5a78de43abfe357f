// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/theme.h"
#include "desktop/visuals/tintedicon.h"

#include <QDir>
#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace kyc::desktop;

namespace {

/// How much of a picture's ink must not be in the other picture: below this two shapes look alike.
constexpr double kLeastDifference = 0.25;

QImage image(const QString &name, int size)
{
    return tintedIcon(name).pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

double ink(const QImage &picture)
{
    double sum = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            sum += qAlpha(picture.pixel(x, y)) / 255.0;
    }
    return sum;
}

/// 0: the same shape, 1: no point in common. Looks at coverage only, so colour cannot help.
double difference(const QImage &one, const QImage &other)
{
    double apart = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            apart += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) / 255.0;
    }
    return apart / (ink(one) + ink(other));
}

/// How far the ink keeps from the edge, in pixels.
int margin(const QImage &picture)
{
    int least = picture.width();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) > 32) // the fringe of anti-aliasing does not count
                least = std::min({least, x, y, picture.width() - 1 - x, picture.height() - 1 - y});
        }
    }
    return least;
}

QStringList attributesOf(const QXmlStreamReader &xml)
{
    QStringList names;
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        names.append(attribute.qualifiedName().toString());
    return names;
}

} // namespace

/// The icons as drawings: one grid, one line width, no colour, each shape its own.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isDrawnOnOneGrid_data() { everyIcon(); }
    void isDrawnOnOneGrid();
    void staysOnTheGrid_data() { everyIconAndSize(); }
    void staysOnTheGrid();
    void differsFromEveryOther_data();
    void differsFromEveryOther();
    void everyFileIsInTheProgram();
    void everyNameUsedExists();
    void applicationIconIsDrawn();
    void contactSheet_data();
    void contactSheet();

private:
    static void everyIcon();
    static void everyIconAndSize();
};

void TestIcons::initTestCase()
{
    QVERIFY(iconNames().size() >= 30);
}

void TestIcons::everyIcon()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::everyIconAndSize()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    for (const QString &name : iconNames()) {
        for (const int size : {16, 24, 48})
            QTest::addRow("%s at %d px", qPrintable(name), size) << name << size;
    }
}

void TestIcons::isDrawnOnOneGrid()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSet<QString> geometry{QStringLiteral("d"), QStringLiteral("cx"), QStringLiteral("cy"), QStringLiteral("r"),
                                 QStringLiteral("stroke-dasharray")};
    QXmlStreamReader xml(&file);
    int shapes = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"svg") {
            QCOMPARE(attributes.value(QLatin1String("viewBox")).toString(), QStringLiteral("0 0 24 24"));
            QCOMPARE(attributes.value(QLatin1String("stroke-width")).toString(), QStringLiteral("2"));
            QCOMPARE(attributes.value(QLatin1String("stroke-linecap")).toString(), QStringLiteral("round"));
            QCOMPARE(attributes.value(QLatin1String("stroke-linejoin")).toString(), QStringLiteral("round"));
            QCOMPARE(attributes.value(QLatin1String("stroke")).toString(), QStringLiteral("currentColor"));
            QCOMPARE(attributes.value(QLatin1String("fill")).toString(), QStringLiteral("none"));
            continue;
        }
        ++shapes;
        // A shape has a form and nothing else: no colour, line width or transformation of its own.
        for (const QString &attribute : attributesOf(xml))
            QVERIFY2(geometry.contains(attribute), qPrintable(attribute));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(shapes > 0);
}

void TestIcons::staysOnTheGrid()
{
    QFETCH(QString, name);
    QFETCH(int, size);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        applyTheme(*qApp, scheme);
        const QImage picture = image(name, size);
        QCOMPARE(picture.size(), QSize(size, size));
        QVERIFY2(ink(picture) > 0.05 * size * size, "too little to be seen");
        QVERIFY2(ink(picture) < 0.60 * size * size, "a blot");
        QVERIFY2(margin(picture) >= size / 24, "runs over the edge of the grid");
    }
}

void TestIcons::differsFromEveryOther_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    const QStringList names = iconNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype j = i + 1; j < names.size(); ++j)
            QTest::addRow("%s and %s", qPrintable(names.at(i)), qPrintable(names.at(j))) << names.at(i) << names.at(j);
    }
}

void TestIcons::differsFromEveryOther()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    for (const int size : {16, 24, 48}) {
        const double found = difference(image(name, size), image(other, size));
        QVERIFY2(found >= kLeastDifference,
                 qPrintable(QStringLiteral("at %1 px they differ by %2 only").arg(size).arg(found)));
    }
}

void TestIcons::everyFileIsInTheProgram()
{
    QStringList files = QDir(QStringLiteral(KYC_ICONS)).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    QStringList known;
    for (const QString &name : iconNames())
        known.append(name + QStringLiteral(".svg"));
    QVERIFY(files.removeOne(QStringLiteral("org.kycdesk.KycDesk.svg")));
    QCOMPARE(known, files);
}

void TestIcons::everyNameUsedExists()
{
    const QRegularExpression use(QStringLiteral("tintedIcon\\((?:QStringLiteral\\()?u?\"([^\"]+)\""));
    const QStringList names = iconNames();
    QDirIterator sources(QStringLiteral(KYC_DESKTOP_SOURCE), {QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
    int found = 0;
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        auto matches = use.globalMatch(QString::fromUtf8(source.readAll()));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(source.fileName() + QStringLiteral(" wants the icon ") + name));
            ++found;
        }
    }
    QVERIFY(found > 0);
}

void TestIcons::applicationIconIsDrawn()
{
    for (const int size : {16, 32, 48, 256}) {
        const QImage picture = applicationIcon().pixmap(QSize(size, size), 1.0).toImage();
        QCOMPARE(picture.size(), QSize(size, size));
        QVERIFY(ink(picture) > 0.5 * size * size);
        QCOMPARE(qAlpha(picture.pixel(0, 0)), 0);
    }
}

void TestIcons::contactSheet_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(ColorScheme::Light);
    QTest::newRow("dark") << static_cast<int>(ColorScheme::Dark);
    QTest::newRow("high-contrast") << static_cast<int>(ColorScheme::HighContrast);
}

void TestIcons::contactSheet()
{
    QFETCH(int, scheme);
    applyTheme(*qApp, static_cast<ColorScheme>(scheme));
    constexpr int columns = 3;
    constexpr QSize cell(330, 60);
    const QStringList names = iconNames() + QStringList{QString()};
    const int rows = static_cast<int>((names.size() + columns - 1) / columns);
    QImage sheet(cell.width() * columns, cell.height() * rows, QImage::Format_ARGB32);
    sheet.fill(qApp->palette().color(QPalette::Base));
    QPainter painter(&sheet);
    painter.setPen(qApp->palette().color(QPalette::Text));
    for (int i = 0; i < names.size(); ++i) {
        const QPoint at(i % columns * cell.width(), i / columns * cell.height());
        const QIcon icon = names.at(i).isEmpty() ? applicationIcon() : tintedIcon(names.at(i));
        icon.paint(&painter, QRect(at + QPoint(8, 22), QSize(16, 16)));
        icon.paint(&painter, QRect(at + QPoint(36, 18), QSize(24, 24)));
        icon.paint(&painter, QRect(at + QPoint(72, 6), QSize(48, 48)));
        painter.drawText(QRect(at + QPoint(130, 0), cell), Qt::AlignVCenter, names.at(i));
    }
    painter.end();
    QDir().mkpath(QStringLiteral(KYC_SCREENSHOTS));
    QVERIFY(
        sheet.save(QStringLiteral(KYC_SCREENSHOTS "/icons-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
}

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
