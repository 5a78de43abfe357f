// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/logsink.h"

#include <QDateTime>
#include <QDir>
#include <QMutex>
#include <QRegularExpression>

#include <array>
#include <cstdio>

namespace kyc::services {

namespace {

constexpr qsizetype kLines = 300;
constexpr qsizetype kLongest = 1000; ///< characters of a line

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression anyCase(const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// In this order: the later ones see what the earlier ones have left.
const std::array<Rule, 8> &rules()
{
    static const QString mask = QStringLiteral("\u2022\u2022\u2022");
    static const std::array<Rule, 8> all{{
        // Whatever stands behind the name of a credential, up to the end of the line or of the value in quotes.
        {anyCase(R"re(((?:proxy-)?authorization|set-cookie|cookie)("?\s*[:=]\s*).*)re"),
         QStringLiteral("\\1\\2") + mask},
        {anyCase(
             R"re(((?:[\w-]*(?:key|token|secret|password|passphrase|signature|session|otp|code|nonce|sig))"?'?\s*[:=]\s*)(?:"[^"]*"?|'[^']*'?|\S+))re"),
         QStringLiteral("\\1") + mask},
        {anyCase(R"re(\b(bearer|basic)\s+\S+)re"), QStringLiteral("\\1 ") + mask},
        // Of an address what is behind the host: ids and queries.
        {anyCase(R"re(\b([a-z][a-z0-9+.-]*:)(//)(?:[^\s/?#@"']*@)?([^\s/?#"']*)[/?#][^\s"']*)re"),
         QStringLiteral("\\1\\2\\3/") + mask},
        {anyCase(R"re([^\s"'<>(),:;=]+@[^\s"'<>(),:;]+)re"), mask},
        {anyCase(R"re(\beyJ[\w-]+(?:\.[\w-]*){1,4})re"), mask},
        {anyCase(R"re(\b[0-9a-f]{12,}\b)re"), mask},
        // A run of twenty with a digit in it, or of thirty-two of anything, is no word.
        {anyCase(R"re((?=[\w+/=%.~-]*[0-9+=%])[\w+/=%-]{20,}|[\w+/=%-]{32,})re"), mask},
    }};
    return all;
}

QString levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("fatal");
}

struct Kept
{
    QMutex mutex;
    QStringList lines;
};

Kept &kept()
{
    static Kept lines;
    return lines;
}

void keep(const QString &line)
{
    const QMutexLocker locker(&kept().mutex);
    if (kept().lines.size() >= kLines)
        kept().lines.removeFirst();
    kept().lines.append(line);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QString line = QStringLiteral("%1: %2").arg(category, redactedLog(text.left(kLongest)));
    keep(QStringLiteral("%1 %2 %3").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), levelWord(type), line));
    const QByteArray printed = line.toLocal8Bit() + '\n';
    std::fwrite(printed.constData(), 1, static_cast<std::size_t>(printed.size()), stderr);
}

} // namespace

void installLogSink()
{
    static_cast<void>(kept()); // before the first line, from whatever thread it comes
    qInstallMessageHandler(handle);
}

QStringList keptLogLines()
{
    const QMutexLocker locker(&kept().mutex);
    return kept().lines;
}

QString redactedLog(const QString &text)
{
    QString out = text;
    const QString home = QDir::homePath();
    if (home.size() > 1)
        out.replace(home, QStringLiteral("~"));
    for (const Rule &rule : rules())
        out.replace(rule.pattern, rule.replacement);
    return out;
}

} // namespace kyc::services
