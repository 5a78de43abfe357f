// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/contrast.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/theme.h"

#include <QApplication>
#include <QSet>
#include <QTest>

using namespace kyc;
using namespace kyc::desktop;

Q_DECLARE_METATYPE(kyc::core::Status)

namespace {

const QList<core::Status> kAll{
    core::Status::NotStarted,     core::Status::AwaitingCustomer, core::Status::InReview,
    core::Status::ActionRequired, core::Status::Approved,         core::Status::Rejected,
    core::Status::Expired,        core::Status::Failed,           core::Status::Unknown,
};

const QList<QPair<const char *, ColorScheme>> kSchemes{
    {"light", ColorScheme::Light},
    {"dark", ColorScheme::Dark},
    {"high contrast", ColorScheme::HighContrast},
};

QList<QPalette::ColorRole> backgrounds()
{
    return {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::ToolTipBase};
}

QImage shape(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(24, 24), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the point with the most ink.
QColor inkColor(const QImage &picture)
{
    QRgb most = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) > qAlpha(most))
                most = picture.pixel(x, y);
        }
    }
    return QColor::fromRgb(most);
}

} // namespace

/// The one look of each status.
class TestStatusVisuals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasContrast_data() { everyStatusAndScheme(); }
    void hasContrast();
    void iconHasTheColorOfTheWord_data() { everyStatusAndScheme(); }
    void iconHasTheColorOfTheWord();
    void iconIsReadableOnASelectedRow_data() { everyStatusAndScheme(); }
    void iconIsReadableOnASelectedRow();
    void errorAndProductionHaveContrast();
    void everyStatusHasAShapeOfItsOwn();
    void colorsTellStatusesApart();
    void approvedIsGreenAndRejectedIsRed();

private:
    static void everyStatusAndScheme();
};

void TestStatusVisuals::everyStatusAndScheme()
{
    QTest::addColumn<core::Status>("status");
    QTest::addColumn<int>("scheme");
    for (const auto &[name, scheme] : kSchemes) {
        for (const core::Status status : kAll)
            QTest::addRow("%s, %s", qPrintable(core::toWord(status)), name) << status << static_cast<int>(scheme);
    }
}

void TestStatusVisuals::hasContrast()
{
    QFETCH(core::Status, status);
    QFETCH(int, scheme);
    const QPalette palette = themePalette(static_cast<ColorScheme>(scheme));
    for (const QPalette::ColorRole role : backgrounds()) {
        const double contrast = contrastRatio(statusColor(status, palette), palette.color(role));
        QVERIFY2(contrast >= kTextContrast, qPrintable(QStringLiteral("%1 on role %2").arg(contrast).arg(role)));
    }
}

void TestStatusVisuals::iconHasTheColorOfTheWord()
{
    QFETCH(core::Status, status);
    QFETCH(int, scheme);
    applyTheme(*qApp, static_cast<ColorScheme>(scheme));
    QCOMPARE(inkColor(shape(statusIcon(status))), statusColor(status, QApplication::palette()));
}

void TestStatusVisuals::iconIsReadableOnASelectedRow()
{
    QFETCH(core::Status, status);
    QFETCH(int, scheme);
    applyTheme(*qApp, static_cast<ColorScheme>(scheme));
    const QColor ink = inkColor(shape(statusIcon(status), QIcon::Selected));
    QCOMPARE(ink, QApplication::palette().color(QPalette::HighlightedText));
    QVERIFY(contrastRatio(ink, QApplication::palette().color(QPalette::Highlight)) >= kTextContrast);
}

void TestStatusVisuals::errorAndProductionHaveContrast()
{
    for (const auto &[name, scheme] : kSchemes) {
        const QPalette palette = themePalette(scheme);
        for (const QPalette::ColorRole role : backgrounds()) {
            QVERIFY2(contrastRatio(errorColor(palette), palette.color(role)) >= kTextContrast, name);
            QVERIFY2(contrastRatio(productionColor(palette), palette.color(role)) >= kTextContrast, name);
        }
    }
}

void TestStatusVisuals::everyStatusHasAShapeOfItsOwn()
{
    QList<QImage> shapes{shape(errorIcon()).convertToFormat(QImage::Format_Alpha8)};
    for (const core::Status status : kAll) {
        const QImage alpha = shape(statusIcon(status)).convertToFormat(QImage::Format_Alpha8);
        QVERIFY2(!shapes.contains(alpha), qPrintable(core::toWord(status)));
        shapes.append(alpha);
    }
    QCOMPARE(shapes.size(), kAll.size() + 1);
}

void TestStatusVisuals::colorsTellStatusesApart()
{
    // Both greys say "nothing is known yet"; every other status has a colour nothing else has.
    for (const auto &[name, scheme] : kSchemes) {
        const QPalette palette = themePalette(scheme);
        QSet<QRgb> colors{errorColor(palette).rgb()};
        for (const core::Status status : kAll)
            colors.insert(statusColor(status, palette).rgb());
        QCOMPARE(colors.size(), kAll.size());
        QCOMPARE(statusColor(core::Status::NotStarted, palette), statusColor(core::Status::Unknown, palette));
    }
}

void TestStatusVisuals::approvedIsGreenAndRejectedIsRed()
{
    for (const auto &[name, scheme] : kSchemes) {
        const QPalette palette = themePalette(scheme);
        const int approved = statusColor(core::Status::Approved, palette).hsvHue();
        const int rejected = statusColor(core::Status::Rejected, palette).hsvHue();
        QVERIFY2(approved >= 90 && approved <= 160, name);
        QVERIFY2(rejected <= 15 || rejected >= 345, name);
    }
}

QTEST_MAIN(TestStatusVisuals)
#include "test_statusvisuals.moc"
