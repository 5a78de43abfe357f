// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/appearance.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using desktop::Appearance;
using desktop::ColorScheme;
using services::Setting;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_font = QApplication::font(); }
    void init()
    {
        desktop::applyTheme(*qApp, ColorScheme::Light);
        QApplication::setFont(m_font);
    }

    void colorsAreAsChosenAndGoBack()
    {
        const QTemporaryDir folder;
        services::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const Appearance appearance(settings);
        QVERIFY(settings.set(Setting::ColorScheme, QStringLiteral("high-contrast")));
        QCOMPARE(windowColor(), of(ColorScheme::HighContrast));
        QVERIFY(settings.set(Setting::ColorScheme, QString()));
        QCOMPARE(windowColor(), of(ColorScheme::Light));
        QVERIFY(settings.set(Setting::ColorScheme, QStringLiteral("dark")));
        desktop::applyTheme(*qApp, ColorScheme::Light);
        const Appearance again(settings); // the next start
        QCOMPARE(windowColor(), of(ColorScheme::Dark));
    }

    void lettersGrowStepByStep()
    {
        const QTemporaryDir folder;
        services::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Appearance appearance(settings);
        const double size = QApplication::font().pointSizeF();
        appearance.zoom(1);
        QCOMPARE(settings.number(Setting::TextPercent), 110);
        QCOMPARE(QApplication::font().pointSizeF(), size * 1.1);
        for (int i = 0; i < 20; ++i)
            appearance.zoom(1);
        QCOMPARE(settings.number(Setting::TextPercent), 300);
        appearance.zoom(0);
        QCOMPARE(QApplication::font().pointSizeF(), size);
        for (int i = 0; i < 20; ++i)
            appearance.zoom(-1);
        QCOMPARE(settings.number(Setting::TextPercent), 75);
        QVERIFY(settings.set(Setting::TextPercent, 130)); // by hand, between two steps
        appearance.zoom(-1);
        QCOMPARE(settings.number(Setting::TextPercent), 125);
    }

    void whatIsLockedStays()
    {
        const QTemporaryDir folder;
        const QJsonObject locked{{QStringLiteral("general/text-percent"),
                                  QJsonObject{{QStringLiteral("value"), 200}, {QStringLiteral("locked"), true}}}};
        services::Settings settings(folder.filePath(QStringLiteral("settings.ini")), locked);
        const double size = QApplication::font().pointSizeF();
        Appearance appearance(settings);
        QCOMPARE(QApplication::font().pointSizeF(), size * 2);
        appearance.zoom(0);
        QCOMPARE(QApplication::font().pointSizeF(), size * 2);
    }

private:
    static QColor windowColor() { return QApplication::palette().color(QPalette::Window); }
    static QColor of(ColorScheme scheme) { return desktop::themePalette(scheme).color(QPalette::Window); }
    QFont m_font;
};

QTEST_MAIN(TestAppearance)
#include "test_appearance.moc"
