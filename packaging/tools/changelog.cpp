// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "changelog.h"

#include "cli/helptext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QVersionNumber>

namespace kyc::packaging {

namespace {

constexpr int kWidth = 78;

QString problem(qsizetype line, const QString &what)
{
    return QStringLiteral("line %1: %2").arg(line + 1).arg(what);
}

/// Empty when the release may follow on those that stand above it.
QString whyNot(const Release &release, const QList<Release> &above)
{
    if (!release.date.isValid())
        return QStringLiteral("no such day");
    if (above.isEmpty())
        return {};
    if (above.constLast().changes.isEmpty())
        return QStringLiteral("the release above has no changes");
    if (release.date > above.constLast().date
        || QVersionNumber::fromString(release.version) >= QVersionNumber::fromString(above.constLast().version))
        return QStringLiteral("not older than the release above");
    return {};
}

/// The change in lines, the first of which begins with @p mark.
QString item(const QString &change, const QString &mark)
{
    const QString indent(mark.size(), u' ');
    QString out;
    for (const QString &line : cli::wrapped(change, kWidth - static_cast<int>(mark.size())))
        out += (out.isEmpty() ? mark : indent) + line + u'\n';
    return out;
}

QString dayText(const QDate &day, const char *format)
{
    return QLocale::c().toString(day, QLatin1String(format));
}

} // namespace

tl::expected<QList<Release>, QString> readChangelog(const QString &text)
{
    static const QRegularExpression kHead(QStringLiteral("^(\\d+(?:\\.\\d+)+) (\\d{4}-\\d{2}-\\d{2})$"));
    QList<Release> releases;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (const auto head = kHead.match(line); head.hasMatch()) {
            const Release release{head.captured(1), QDate::fromString(head.captured(2), Qt::ISODate), {}};
            if (const QString why = whyNot(release, releases); !why.isEmpty())
                return tl::unexpected(problem(i, why));
            releases.append(release);
        } else if (line.startsWith(QLatin1String("* ")) && !releases.isEmpty()) {
            releases.last().changes.append(line.mid(2).trimmed());
        } else if (line.startsWith(QLatin1String("  ")) && !releases.isEmpty() && !releases.last().changes.isEmpty()) {
            releases.last().changes.last() += u' ' + line.trimmed();
        } else {
            return tl::unexpected(problem(i, QStringLiteral("neither \"VERSION DATE\" nor \"* CHANGE\"")));
        }
    }
    if (releases.isEmpty() || releases.constLast().changes.isEmpty())
        return tl::unexpected(problem(lines.size() - 1, QStringLiteral("a release with its changes is missing")));
    return releases;
}

QString debianChangelog(const QList<Release> &releases, const QString &package, const QString &maintainer)
{
    QStringList blocks;
    for (const Release &release : releases) {
        QString block = QStringLiteral("%1 (%2-1) stable; urgency=medium\n\n").arg(package, release.version);
        for (const QString &change : release.changes)
            block += item(change, QStringLiteral("  * "));
        blocks.append(block
                      + QStringLiteral("\n -- %1  %2 00:00:00 +0000\n")
                            .arg(maintainer, dayText(release.date, "ddd, dd MMM yyyy")));
    }
    return blocks.join(u'\n');
}

QString rpmChangelog(const QList<Release> &releases, const QString &maintainer)
{
    QStringList blocks;
    for (const Release &release : releases) {
        QString block = QStringLiteral("* %1 %2 - %3-1\n")
                            .arg(dayText(release.date, "ddd MMM dd yyyy"), maintainer, release.version);
        for (const QString &change : release.changes)
            block += item(QString(change).replace(u'%', QStringLiteral("%%")), QStringLiteral("- "));
        blocks.append(block);
    }
    return blocks.join(u'\n');
}

QString appStreamReleases(const QList<Release> &releases)
{
    QString out = QStringLiteral("<releases>\n");
    for (const Release &release : releases) {
        out += QStringLiteral(
                   "    <release version=\"%1\" date=\"%2\" type=\"stable\">\n      <description>\n        <ul>\n")
                   .arg(release.version, release.date.toString(Qt::ISODate));
        for (const QString &change : release.changes)
            out += QStringLiteral("          <li>%1</li>\n").arg(change.toHtmlEscaped());
        out += QStringLiteral("        </ul>\n      </description>\n    </release>\n");
    }
    return out + QStringLiteral("  </releases>");
}

} // namespace kyc::packaging
