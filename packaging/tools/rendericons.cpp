// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: render-icons DRAWING.svg FOLDER SIZE...
//
// Paints the drawing in each size as FOLDER/SIZExSIZE/apps/DRAWING.png. Needs no display.

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool render(QSvgRenderer &drawing, int size, const QString &name)
{
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(name).path()) && picture.save(name, "PNG");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 3) {
        static_cast<void>(std::fputs("Usage: render-icons DRAWING.svg FOLDER SIZE...\n", stderr));
        return 2;
    }
    QSvgRenderer drawing(arguments.at(0));
    const QString base = QFileInfo(arguments.at(0)).completeBaseName();
    for (const QString &size : arguments.mid(2)) {
        const QString name = QStringLiteral("%1/%2x%2/apps/%3.png").arg(arguments.at(1), size, base);
        if (!drawing.isValid() || !render(drawing, size.toInt(), name)) {
            static_cast<void>(std::fprintf(stderr, "render-icons: no %s\n", qPrintable(name)));
            return 1;
        }
    }
    return 0;
}
