// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/language.h"
#include "desktop/visuals/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace kyc::test {

/// How a picture is taken.
struct PictureSetting
{
    const char *name;
    desktop::ColorScheme scheme;
    int percent; ///< of the font's size
    const char *language; ///< code of core::languages()
    QSize size;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

inline const QList<PictureSetting> kPictureSettings{
    {"light", desktop::ColorScheme::Light, 100, "en", {1280, 800}},
    {"dark", desktop::ColorScheme::Dark, 100, "en", {1280, 800}},
    {"high contrast", desktop::ColorScheme::HighContrast, 100, "en", {1280, 800}},
    {"200 percent", desktop::ColorScheme::Light, 200, "en", {1380, 840}},
    {"1024x640", desktop::ColorScheme::Light, 100, "en", {1024, 640}},
    {"mirrored", desktop::ColorScheme::Light, 100, "en", {1280, 800}, Qt::RightToLeft},
    {"ar", desktop::ColorScheme::Light, 100, "ar", {1280, 800}, Qt::RightToLeft},
    {"ar dark 200", desktop::ColorScheme::Dark, 200, "ar", {1392, 840}, Qt::RightToLeft},
    {"de", desktop::ColorScheme::Light, 100, "de", {1280, 800}},
    {"de dark 200", desktop::ColorScheme::Dark, 200, "de", {1392, 840}},
    {"es", desktop::ColorScheme::Light, 100, "es", {1280, 800}},
    {"es dark 200", desktop::ColorScheme::Dark, 200, "es", {1392, 840}},
    {"fr", desktop::ColorScheme::Light, 100, "fr", {1280, 800}},
    {"fr dark 200", desktop::ColorScheme::Dark, 200, "fr", {1392, 840}},
    {"ja", desktop::ColorScheme::Light, 100, "ja", {1280, 800}},
    {"ja dark 200", desktop::ColorScheme::Dark, 200, "ja", {1392, 840}},
    {"pt_BR", desktop::ColorScheme::Light, 100, "pt_BR", {1280, 800}},
    {"pt_BR dark 200", desktop::ColorScheme::Dark, 200, "pt_BR", {1392, 840}},
};

inline bool isCutOff(const QLabel &label)
{
    if (label.text().isEmpty() || !label.isVisible())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

/// A text that does not fit where it stands; empty when all do.
inline QString firstCutOffText(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (isCutOff(*label))
            return label->text();
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            return button->text();
    }
    return {};
}

/// Whether the widget, or what it is in, has a direction of its own: a code is written from left to right everywhere.
inline bool hasOwnDirection(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->testAttribute(Qt::WA_SetLayoutDirection))
            return true;
    }
    return false;
}

/// A widget that is not laid out from the right where the language is written so; empty when all are.
inline QString firstNotMirrored(const QWidget &window)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->layoutDirection() != QApplication::layoutDirection()
            && !hasOwnDirection(widget))
            return widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className());
    }
    return {};
}

/// Whether there is more to see than one colour.
inline bool isBlank(const QImage &picture)
{
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 4) {
        for (int x = 0; x < picture.width(); x += 4)
            colors.insert(picture.pixel(x, y));
    }
    return colors.size() < 12;
}

/// Pictures of the window for people to look at, in every look that matters, and what a program can check of them.
class Pictures
{
public:
    /// @p subject begins the files' names; @p folder is made.
    Pictures(const char *subject, QString folder) : m_subject(QLatin1String(subject)), m_folder(std::move(folder)) { }

    /// The rows of a test that takes a picture in each setting; init() is to call use().
    static void everySetting()
    {
        addRows([](const PictureSetting &one) { return qstrcmp(one.language, "en") == 0; });
    }
    /// The same, and in every language.
    static void everyLanguage()
    {
        addRows([](const PictureSetting &) { return true; });
    }
    /// To be called once there is an application.
    void begin()
    {
        m_font = QApplication::font();
        QDir().mkpath(m_folder);
    }
    void use(int setting)
    {
        m_setting = &kPictureSettings.at(setting);
        desktop::applyTheme(*qApp, m_setting->scheme);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * m_setting->percent / 100);
        QApplication::setFont(font);
        const QString language = QString::fromLatin1(m_setting->language);
        core::speak(language);
        QApplication::setLayoutDirection(m_setting->direction);
    }
    void useDefault()
    {
        QApplication::setFont(m_font);
        core::speak(QStringLiteral("en"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    [[nodiscard]] QSize size() const { return m_setting->size; }

    /// Empty, or what is wrong with the picture.
    [[nodiscard]] QString take(QWidget &window, const char *what)
    {
        if (const QString left = firstNotMirrored(window); !left.isEmpty())
            return QStringLiteral("not mirrored: ") + left;
        if (!QTest::qWaitFor([&window] { return firstCutOffText(window).isEmpty(); }))
            return QStringLiteral("cut off: ") + firstCutOffText(window);
        const QString setting = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        const QString path = QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, m_subject, QLatin1String(what), setting);
        const QImage picture = window.grab().toImage();
        if (isBlank(picture))
            return QStringLiteral("blank: ") + path;
        return picture.save(path) ? QString() : QStringLiteral("not saved: ") + path;
    }

private:
    template <class Wanted>
    static void addRows(const Wanted &isWanted)
    {
        QTest::addColumn<int>("setting");
        for (int i = 0; i < kPictureSettings.size(); ++i) {
            if (isWanted(kPictureSettings.at(i)))
                QTest::newRow(kPictureSettings.at(i).name) << i;
        }
    }

    QString m_subject;
    QString m_folder;
    QFont m_font;
    const PictureSetting *m_setting = nullptr;
};

} // namespace kyc::test
