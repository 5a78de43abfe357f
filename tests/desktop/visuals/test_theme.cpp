// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/contrast.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/theme.h"
#include "desktop/visuals/tintedicon.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace kyc::desktop;

namespace {

constexpr auto kVariable = "KYC_DESK_COLOUR_SCHEME";

struct Pair
{
    const char *name;
    QPalette::ColorRole text;
    QPalette::ColorRole background;
};

const QList<Pair> kPairs{
    {"text in a window", QPalette::WindowText, QPalette::Window},
    {"text in a list", QPalette::Text, QPalette::Base},
    {"text in every other row", QPalette::Text, QPalette::AlternateBase},
    {"text on a button", QPalette::ButtonText, QPalette::Button},
    {"text on a flat button", QPalette::ButtonText, QPalette::Window},
    {"selected text", QPalette::HighlightedText, QPalette::Highlight},
    {"hint in a window", QPalette::PlaceholderText, QPalette::Window},
    {"placeholder in a field", QPalette::PlaceholderText, QPalette::Base},
    {"placeholder in every other row", QPalette::PlaceholderText, QPalette::AlternateBase},
    {"link in a window", QPalette::Link, QPalette::Window},
    {"link in a list", QPalette::Link, QPalette::Base},
    {"visited link in a list", QPalette::LinkVisited, QPalette::Base},
    {"tool tip", QPalette::ToolTipText, QPalette::ToolTipBase},
    {"bright text", QPalette::BrightText, QPalette::Window},
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyTextHasContrast_data();
    void everyTextHasContrast();
    void everyDisabledTextHasContrast_data() { everyTextHasContrast_data(); }
    void everyDisabledTextHasContrast();
    void selectionAndFocusStandOut();
    void outlinesStandOut();
    void outlineIsDrawn_data();
    void outlineIsDrawn();
    void schemesAreWhatTheirNamesSay();
    void words();
    void environmentSaysIt();
    void otherWordsAreAsNotSaid();
    void followsTheSystemWhenNothingIsAsked();
    void appliesWhatIsAsked();
    void iconsGrowWithTheText();
    void iconsOfTheStyleAreOurs();
    void changingColorsKeepsTheStyle();
    void knownContrasts();

private:
    QTemporaryDir m_settings;
};

void TestTheme::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("kyc-desk-test"));
    QCoreApplication::setApplicationName(QStringLiteral("theme"));
}

void TestTheme::init()
{
    qunsetenv(kVariable);
    QSettings().clear();
}

void TestTheme::everyTextHasContrast_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("background");
    for (const Pair &pair : kPairs) {
        QTest::addRow("light: %s", pair.name) << int(ColorScheme::Light) << int(pair.text) << int(pair.background);
        QTest::addRow("dark: %s", pair.name) << int(ColorScheme::Dark) << int(pair.text) << int(pair.background);
        QTest::addRow("high contrast: %s", pair.name)
            << int(ColorScheme::HighContrast) << int(pair.text) << int(pair.background);
    }
}

void TestTheme::everyTextHasContrast()
{
    QFETCH(int, scheme);
    QFETCH(int, text);
    QFETCH(int, background);
    const QPalette palette = themePalette(static_cast<ColorScheme>(scheme));
    const double least = scheme == int(ColorScheme::HighContrast) ? 7.0 : kTextContrast;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const double found = contrastRatio(palette.color(group, static_cast<QPalette::ColorRole>(text)),
                                           palette.color(group, static_cast<QPalette::ColorRole>(background)));
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }
}

void TestTheme::everyDisabledTextHasContrast()
{
    QFETCH(int, scheme);
    QFETCH(int, text);
    QFETCH(int, background);
    const QPalette palette = themePalette(static_cast<ColorScheme>(scheme));
    const double found = contrastRatio(palette.color(QPalette::Disabled, static_cast<QPalette::ColorRole>(text)),
                                       palette.color(QPalette::Disabled, static_cast<QPalette::ColorRole>(background)));
    QVERIFY2(found >= kTextContrast, qPrintable(QString::number(found)));
}

void TestTheme::selectionAndFocusStandOut()
{
    // Fusion draws selection and focus frames in Highlight.
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        const QPalette palette = themePalette(scheme);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const double found = contrastRatio(palette.color(QPalette::Highlight), palette.color(role));
            QVERIFY2(found >= kShapeContrast, qPrintable(QString::number(found)));
        }
    }
}

void TestTheme::outlinesStandOut()
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        const QPalette palette = themePalette(scheme);
        for (const auto role : {QPalette::Window, QPalette::Base}) {
            const double found = contrastRatio(palette.color(QPalette::Shadow), palette.color(role));
            QVERIFY2(found >= kShapeContrast, qPrintable(QString::number(found)));
        }
    }
}

void TestTheme::outlineIsDrawn_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColorScheme::Light);
    QTest::newRow("dark") << int(ColorScheme::Dark);
    QTest::newRow("high contrast") << int(ColorScheme::HighContrast);
}

void TestTheme::outlineIsDrawn()
{
    QFETCH(int, scheme);
    applyTheme(*qApp, static_cast<ColorScheme>(scheme));
    QLineEdit lineEdit;
    QComboBox comboBox;
    QPushButton button;
    const QList<QWidget *> widgets{&lineEdit, &comboBox, &button};
    for (QWidget *widget : widgets) {
        widget->resize(80, 32);
        const QImage picture = widget->grab().toImage();
        const QColor expected = QApplication::palette().color(QPalette::Shadow);
        QCOMPARE(picture.pixelColor(0, 16).rgb(), expected.rgb());
        QCOMPARE(picture.pixelColor(79, 16).rgb(), expected.rgb());
        QCOMPARE(picture.pixelColor(40, 31).rgb(), expected.rgb());
    }
}

void TestTheme::schemesAreWhatTheirNamesSay()
{
    QVERIFY(!isDark(themePalette(ColorScheme::Light).color(QPalette::Window)));
    QVERIFY(!isDark(themePalette(ColorScheme::Light).color(QPalette::Base)));
    QVERIFY(isDark(themePalette(ColorScheme::Dark).color(QPalette::Window)));
    QVERIFY(isDark(themePalette(ColorScheme::Dark).color(QPalette::Base)));
    const QPalette high = themePalette(ColorScheme::HighContrast);
    QCOMPARE(contrastRatio(high.color(QPalette::WindowText), high.color(QPalette::Window)), 21.0);
}

void TestTheme::words()
{
    QCOMPARE(colorSchemeFromWord(QStringLiteral("light")), ColorScheme::Light);
    QCOMPARE(colorSchemeFromWord(QStringLiteral("dark")), ColorScheme::Dark);
    QCOMPARE(colorSchemeFromWord(QStringLiteral("high-contrast")), ColorScheme::HighContrast);
    QCOMPARE(colorSchemeFromWord(QStringLiteral("Dark")), std::nullopt);
    QCOMPARE(colorSchemeFromWord(QString()), std::nullopt);
}

void TestTheme::environmentSaysIt()
{
    qputenv(kVariable, "high-contrast");
    QCOMPARE(requestedColorScheme(), ColorScheme::HighContrast);
}

void TestTheme::otherWordsAreAsNotSaid()
{
    QCOMPARE(requestedColorScheme(), std::nullopt);
    qputenv(kVariable, "purple");
    QCOMPARE(requestedColorScheme(), std::nullopt);
}

void TestTheme::followsTheSystemWhenNothingIsAsked()
{
    QPalette system;
    system.setColor(QPalette::Window, QColor(0x202020));
    QApplication::setPalette(system);
    applyTheme(*qApp);
    QCOMPARE(QApplication::palette().color(QPalette::Window), themePalette(ColorScheme::Dark).color(QPalette::Window));

    system.setColor(QPalette::Window, QColor(0xefefef));
    QApplication::setPalette(system);
    applyTheme(*qApp);
    QCOMPARE(QApplication::palette().color(QPalette::Window), themePalette(ColorScheme::Light).color(QPalette::Window));
}

void TestTheme::appliesWhatIsAsked()
{
    qputenv(kVariable, "high-contrast");
    applyTheme(*qApp);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight),
             themePalette(ColorScheme::HighContrast).color(QPalette::Highlight));
    const auto *style = qobject_cast<const QProxyStyle *>(QApplication::style());
    QVERIFY(style);
    QCOMPARE(style->baseStyle()->name(), QStringLiteral("fusion"));
}

void TestTheme::iconsGrowWithTheText()
{
    applyTheme(*qApp, ColorScheme::Light);
    QWidget widget;
    QFont font = widget.font();
    font.setPixelSize(12);
    widget.setFont(font);
    const QStyle *style = QApplication::style();
    QCOMPARE(style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget), kSmallIcon);
    font.setPixelSize(60);
    widget.setFont(font);
    QVERIFY(style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget) >= 2 * kSmallIcon);
    QVERIFY(style->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, &widget) >= 2 * kSmallIcon);
}

void TestTheme::iconsOfTheStyleAreOurs()
{
    applyTheme(*qApp, ColorScheme::Light);
    const auto drawn = [](const QIcon &icon) { return icon.pixmap(kMediumIcon, kMediumIcon).toImage(); };
    const auto ofStyle = [&](QStyle::StandardPixmap icon) {
        return drawn(QApplication::style()->standardIcon(icon, nullptr, nullptr));
    };
    QCOMPARE(ofStyle(QStyle::SP_LineEditClearButton), drawn(tintedIcon(QStringLiteral("cancel"))));
    QCOMPARE(ofStyle(QStyle::SP_MessageBoxQuestion), drawn(tintedIcon(QStringLiteral("question"))));
    QCOMPARE(ofStyle(QStyle::SP_MessageBoxWarning), drawn(tintedIcon(QStringLiteral("notice"))));
}

void TestTheme::changingColorsKeepsTheStyle()
{
    applyTheme(*qApp, ColorScheme::Light);
    const QStyle *style = QApplication::style();
    applyTheme(*qApp, ColorScheme::Dark);
    QCOMPARE(QApplication::style(), style);
    QCOMPARE(QApplication::palette().color(QPalette::Base), themePalette(ColorScheme::Dark).color(QPalette::Base));
}

void TestTheme::knownContrasts()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The grey that WCAG's examples name as the lightest one for text on white.
    QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
