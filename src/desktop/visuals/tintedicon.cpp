// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/tintedicon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>

Q_LOGGING_CATEGORY(lcIcons, "kyc.desktop.icons", QtWarningMsg)

/// The icons are in a static library, so nothing but this call makes the linker keep them.
static void useIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace kyc::desktop {

namespace {

const QString kApplicationId = QStringLiteral("org.kycdesk.KycDesk");

QString iconPath(const QString &name)
{
    useIcons();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, IconColor color) : m_name(std::move(name)), m_color(std::move(color)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("kyc-tinted"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap draw(const QSize &size, const QColor &color) const;

    QString m_name;
    IconColor m_color;
};

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(state)
    if (size.isEmpty())
        return {};
    const QColor tint = color(mode);
    const QString cacheKey = QStringLiteral("kyc-icon %1 %2x%3@%4 %5")
                                 .arg(m_name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(scale)
                                 .arg(tint.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(cacheKey, &pixmap)) {
        pixmap = draw(size, tint);
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(cacheKey, pixmap);
    }
    return pixmap;
}

QColor TintedIconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return m_color(palette);
}

QPixmap TintedIconEngine::draw(const QSize &size, const QColor &color) const
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconPath(m_name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

QIcon tintedIcon(const QString &name)
{
    return tintedIcon(name, QPalette::ButtonText);
}

QIcon tintedIcon(const QString &name, QPalette::ColorRole role)
{
    return tintedIcon(name, [role](const QPalette &palette) { return palette.color(QPalette::Active, role); });
}

QIcon tintedIcon(const QString &name, IconColor color)
{
    if (name == kApplicationId || !QFile::exists(iconPath(name))) {
        qCWarning(lcIcons) << "There is no icon named" << name;
        return {};
    }
    return QIcon(new TintedIconEngine(name, std::move(color)));
}

QIcon applicationIcon()
{
    return QIcon(iconPath(kApplicationId));
}

QStringList iconNames()
{
    useIcons();
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(4));
    names.removeOne(kApplicationId);
    return names;
}

} // namespace kyc::desktop
