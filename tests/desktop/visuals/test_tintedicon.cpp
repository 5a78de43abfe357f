// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/theme.h"
#include "desktop/visuals/tintedicon.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace kyc::desktop;

namespace {

/// The colour of the fully covered points; invalid when there is none or they are not all of one colour.
QColor inkColor(const QPixmap &pixmap)
{
    const QImage picture = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor found;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb point = picture.pixel(x, y);
            if (qAlpha(point) != 255)
                continue;
            if (found.isValid() && found.rgb() != point)
                return {};
            found = QColor(point);
        }
    }
    return found;
}

QPixmap draw(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(48, 48), 1.0, mode);
}

} // namespace

class TestTintedIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(themePalette(ColorScheme::Light)); }
    void takesTheColorOfThePalette_data();
    void takesTheColorOfThePalette();
    void followsAChangeOfThePalette();
    void takesTheRoleAskedFor();
    void takesAColorOfItsOwnButFollowsTheSelection();
    void isSharpAtEveryRatio_data();
    void isSharpAtEveryRatio();
    void paintsSharplyOnAScaledDevice();
    void isNotStretched();
    void isNullWhenThereIsNone();
    void neverGivesTheApplicationIconTinted();
    void survivesCopying();
};

void TestTintedIcon::takesTheColorOfThePalette_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("role");
    QTest::newRow("normal") << int(QIcon::Normal) << int(QPalette::Active) << int(QPalette::ButtonText);
    QTest::newRow("under the pointer") << int(QIcon::Active) << int(QPalette::Active) << int(QPalette::ButtonText);
    QTest::newRow("disabled") << int(QIcon::Disabled) << int(QPalette::Disabled) << int(QPalette::ButtonText);
    QTest::newRow("selected") << int(QIcon::Selected) << int(QPalette::Active) << int(QPalette::HighlightedText);
}

void TestTintedIcon::takesTheColorOfThePalette()
{
    QFETCH(int, mode);
    QFETCH(int, group);
    QFETCH(int, role);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        QApplication::setPalette(themePalette(scheme));
        const QColor expected = themePalette(scheme).color(static_cast<QPalette::ColorGroup>(group),
                                                           static_cast<QPalette::ColorRole>(role));
        QCOMPARE(inkColor(draw(tintedIcon(QStringLiteral("add")), static_cast<QIcon::Mode>(mode))), expected);
    }
}

void TestTintedIcon::followsAChangeOfThePalette()
{
    const QIcon icon = tintedIcon(QStringLiteral("search"));
    const QColor before = inkColor(draw(icon));
    QApplication::setPalette(themePalette(ColorScheme::Dark));
    const QColor after = inkColor(draw(icon));
    QVERIFY(before.isValid());
    QVERIFY(before != after);
    QCOMPARE(after, themePalette(ColorScheme::Dark).color(QPalette::ButtonText));
}

void TestTintedIcon::takesTheRoleAskedFor()
{
    const QIcon icon = tintedIcon(QStringLiteral("key"), QPalette::Link);
    QCOMPARE(inkColor(draw(icon)), themePalette(ColorScheme::Light).color(QPalette::Link));
}

void TestTintedIcon::takesAColorOfItsOwnButFollowsTheSelection()
{
    const QIcon icon = tintedIcon(QStringLiteral("key"), [](const QPalette &) { return QColor(Qt::darkGreen); });
    QCOMPARE(inkColor(draw(icon)), QColor(Qt::darkGreen));
    QCOMPARE(inkColor(draw(icon, QIcon::Selected)), QApplication::palette().color(QPalette::HighlightedText));
    QCOMPARE(inkColor(draw(icon, QIcon::Disabled)),
             QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText));
}

void TestTintedIcon::isSharpAtEveryRatio_data()
{
    QTest::addColumn<qreal>("ratio");
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%.2f", ratio) << ratio;
}

void TestTintedIcon::isSharpAtEveryRatio()
{
    QFETCH(qreal, ratio);
    const QPixmap pixmap = tintedIcon(QStringLiteral("copy")).pixmap(QSize(16, 16), ratio);
    QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

void TestTintedIcon::paintsSharplyOnAScaledDevice()
{
    // What a view does: at ratio 2 it must give what 32 px give, not 16 px blown up.
    QPixmap device(32, 32);
    device.setDevicePixelRatio(2.0);
    device.fill(Qt::transparent);
    QPainter painter(&device);
    const QIcon icon = tintedIcon(QStringLiteral("copy"));
    icon.paint(&painter, QRect(0, 0, 16, 16));
    painter.end();
    device.setDevicePixelRatio(1.0);
    QCOMPARE(device.toImage(), icon.pixmap(QSize(32, 32), 1.0).toImage());
}

void TestTintedIcon::isNotStretched()
{
    const QImage wide = tintedIcon(QStringLiteral("add")).pixmap(QSize(48, 24), 1.0).toImage();
    QCOMPARE(wide.size(), QSize(48, 24));
    QVERIFY(qAlpha(wide.pixel(24, 12)) > 0);
    for (int y = 0; y < wide.height(); ++y) {
        QCOMPARE(qAlpha(wide.pixel(2, y)), 0);
        QCOMPARE(qAlpha(wide.pixel(45, y)), 0);
    }
}

void TestTintedIcon::isNullWhenThereIsNone()
{
    QTest::ignoreMessage(QtWarningMsg, "There is no icon named \"no-such-icon\"");
    QVERIFY(tintedIcon(QStringLiteral("no-such-icon")).isNull());
}

void TestTintedIcon::neverGivesTheApplicationIconTinted()
{
    QTest::ignoreMessage(QtWarningMsg, "There is no icon named \"org.kycdesk.KycDesk\"");
    QVERIFY(tintedIcon(QStringLiteral("org.kycdesk.KycDesk")).isNull());
    QVERIFY(!applicationIcon().isNull());
}

void TestTintedIcon::survivesCopying()
{
    QIcon copy;
    {
        const QIcon icon = tintedIcon(QStringLiteral("add"), QPalette::Link);
        copy = icon;
        copy.addFile(QString()); // makes the copy its own
    }
    QCOMPARE(inkColor(draw(copy)), themePalette(ColorScheme::Light).color(QPalette::Link));
}

QTEST_MAIN(TestTintedIcon)
#include "test_tintedicon.moc"
