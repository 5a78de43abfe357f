// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "pictures/pictures.h"

#include "core/language.h"
#include "desktop/visuals/theme.h"
#include "desktop/windowhost.h"
#include "pictures/looks.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace kyc::test {

namespace {

using desktop::ColorScheme;

/// How a picture is taken.
struct Look
{
    QByteArray name;
    ColorScheme scheme = ColorScheme::Light;
    int percent = 100; ///< of the letters' size
    QString language = QStringLiteral("en");
    QSize size{1280, 800};
    bool isMirrored = false; ///< whatever the language is
    bool isAlways = true; ///< else only where all are asked for
};

constexpr int kPasses = 4;
constexpr int kSettled = 1000; // ms, within which each part has its place
constexpr QSize kForLargeLetters{1392, 840};

QList<Look> makeLooks()
{
    QList<Look> looks{{"light"},
                      {"dark", ColorScheme::Dark},
                      {"high contrast", ColorScheme::HighContrast},
                      {"200 percent", ColorScheme::Light, 200, QStringLiteral("en"), kForLargeLetters},
                      {"1024x640", ColorScheme::Light, 100, QStringLiteral("en"), {1024, 640}},
                      {"mirrored", ColorScheme::Light, 100, QStringLiteral("en"), {1280, 800}, true},
                      {"dark 200", ColorScheme::Dark, 200, QStringLiteral("en"), kForLargeLetters, false, false}};
    for (const core::Language &language : core::languages()) {
        if (language.code == QLatin1String("en"))
            continue;
        const QByteArray name = language.code.toLatin1();
        looks.append({name, ColorScheme::Light, 100, language.code});
        looks.append({name + " dark 200", ColorScheme::Dark, 200, language.code, kForLargeLetters});
        looks.append({name + " dark", ColorScheme::Dark, 100, language.code, {1280, 800}, false, false});
        looks.append({name + " 200", ColorScheme::Light, 200, language.code, kForLargeLetters, false, false});
    }
    return looks;
}

const QList<Look> &looks()
{
    static const QList<Look> all = makeLooks();
    return all;
}

QString problemOf(const QWidget &window)
{
    if (const QString left = firstNotMirrored(window); !left.isEmpty())
        return QStringLiteral("not mirrored: ") + left;
    if (const QString text = firstCutOff(window); !text.isEmpty())
        return QStringLiteral("cut off: ") + text;
    if (const QString both = firstOverlapping(window); !both.isEmpty())
        return QStringLiteral("one over the other: ") + both;
    return {};
}

} // namespace

void Pictures::everyLook()
{
    QTest::addColumn<int>("look");
    const QByteArray wanted = qgetenv("KYC_PICTURES");
    for (int i = 0; i < looks().size(); ++i) {
        const Look &look = looks().at(i);
        if (wanted == "all" || (wanted.isEmpty() ? look.isAlways : look.name.startsWith(wanted)))
            QTest::newRow(look.name.constData()) << i;
    }
}

void Pictures::begin()
{
    m_font = QApplication::font();
    QDir().mkpath(QStringLiteral(KYC_SCREENSHOTS));
}

void Pictures::use()
{
    QFETCH(const int, look);
    m_look = look;
    const Look &chosen = looks().at(look);
    desktop::applyTheme(*qApp, chosen.scheme);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * chosen.percent / 100);
    QApplication::setFont(font);
    desktop::speakInWindows(chosen.language);
    if (chosen.isMirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

void Pictures::useDefault()
{
    QApplication::setFont(m_font);
    desktop::speakInWindows(QStringLiteral("en"));
}

QSize Pictures::size() const
{
    return looks().at(m_look).size;
}

QString Pictures::take(QWidget &window, const char *what) const
{
    window.show();
    if (window.windowType() != Qt::Popup)
        window.activateWindow();
    if (!(window.windowType() == Qt::Popup ? QTest::qWaitForWindowExposed(&window)
                                           : QTest::qWaitForWindowActive(&window)))
        return QStringLiteral("not shown");
    for (int i = 0; i < kPasses; ++i) { // what was changed last gets its place
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    if (!QTest::qWaitFor([&window] { return problemOf(window).isEmpty(); }, kSettled)) {
        // For whoever has to mend it.
        window.grab().save(QStringLiteral(KYC_SCREENSHOTS "/problem-%1-%2.png").arg(m_subject, QLatin1String(what)));
        return problemOf(window);
    }
    const QString look = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const QString path = QStringLiteral(KYC_SCREENSHOTS "/%1-%2-%3.png").arg(m_subject, QLatin1String(what), look);
    const QImage picture = window.grab().toImage();
    if (!picture.save(path))
        return QStringLiteral("not saved: ") + path;
    if (isBlank(picture))
        return QStringLiteral("blank: ") + path;
    if (const QString pale = firstTooPale(window); !pale.isEmpty())
        return QStringLiteral("too pale: ") + pale;
    return {};
}

} // namespace kyc::test
