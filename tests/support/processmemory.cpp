// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/processmemory.h"

#include <QFile>
#include <QList>

namespace kyc::test {

namespace {

QString placeOf(qint64 processId, const char *name)
{
    return QStringLiteral("/proc/%1/%2").arg(processId).arg(QLatin1String(name));
}

} // namespace

bool visitMemory(qint64 processId, const std::function<void(const QString &, const QByteArray &)> &visit)
{
    constexpr int kHexadecimal = 16;
    constexpr qsizetype kName = 5;
    constexpr qint64 kLargest = qint64(1) << 32; // beyond, it is a sanitizer's table of all that there could be
    QFile maps(placeOf(processId, "maps"));
    QFile memory(placeOf(processId, "mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) { // "from-to rw-p …"
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> range = words.front().split('-');
        const qint64 from = range.front().toLongLong(nullptr, kHexadecimal);
        const qint64 to = range.back().toLongLong(nullptr, kHexadecimal);
        if (to - from < kLargest && memory.seek(from))
            visit(QString::fromLatin1(words.value(kName, words.front())), memory.read(to - from));
    }
    return true;
}

bool canReadMemory(qint64 processId)
{
    return QFile(placeOf(processId, "mem")).open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

} // namespace kyc::test
