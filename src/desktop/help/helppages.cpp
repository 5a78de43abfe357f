// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/help/helppages.h"

#include <QFile>

// Outside of any namespace, as the macro wants it.
static void initialiseHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace kyc::desktop {

namespace {

constexpr QLatin1String kSuffix(".md");

QString read(const QString &page, const QString &language)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

const QStringList &helpPages()
{
    static const QStringList kPages{QStringLiteral("first-steps"), QStringLiteral("statuses"),
                                    QStringLiteral("share-tokens"), QStringLiteral("privacy"), QStringLiteral("keys")};
    return kPages;
}

QString helpText(const QString &page, const QString &language)
{
    initialiseHelp();
    if (!helpPages().contains(page))
        return {};
    const QString text = read(page, language);
    return text.isEmpty() ? read(page, QStringLiteral("en")) : text;
}

QString helpTitle(const QString &page, const QString &language)
{
    const QString first = helpText(page, language).section(u'\n', 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2) : first;
}

QUrl helpUrl(const QString &page)
{
    // As deep as the files are, so that what they say of "../../icons" is true.
    return QUrl(QStringLiteral("qrc:/help/en/") + page + kSuffix);
}

QString helpPageOf(const QUrl &url)
{
    const QString name = url.fileName();
    const QString page = name.endsWith(kSuffix) ? name.chopped(kSuffix.size()) : QString();
    return url.matches(helpUrl(page), QUrl::RemoveFragment) && helpPages().contains(page) ? page : QString();
}

} // namespace kyc::desktop
