// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/canaries.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <utility>

namespace kyc::test {

namespace {

constexpr int kValueBytes = 24;

QByteArray asUtf16(const QByteArray &value, bool isBigEndian)
{
    QByteArray out;
    for (const char one : value)
        out += isBigEndian ? QByteArray(1, '\0') + one : QByteArray(1, one) + '\0';
    return out;
}

/// The part of the base64 text that is the same whatever follows the value, @p before bytes standing before it.
QByteArray asBase64(const QByteArray &value, int before)
{
    constexpr int kBits = 6;
    constexpr int kBitsOfByte = 8;
    const QByteArray text = (QByteArray(before, 'x') + value).toBase64(QByteArray::OmitTrailingEquals);
    const int first = (before * kBitsOfByte + kBits - 1) / kBits;
    const int last = static_cast<int>((before + value.size()) * kBitsOfByte / kBits);
    return text.mid(first, last - first);
}

QByteArray everyBytePercentEncoded(const QByteArray &value, bool isUpper)
{
    QByteArray out;
    for (const char one : value) {
        const QByteArray hex = QByteArray(1, one).toHex();
        out += '%' + (isUpper ? hex.toUpper() : hex);
    }
    return out;
}

/// The first two as a number.
std::size_t beginning(const char *bytes)
{
    constexpr unsigned kBitsOfByte = 8;
    return static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) << kBitsOfByte
        | static_cast<unsigned char>(bytes[1]);
}

} // namespace

Canary makeCanary(const QString &name)
{
    // With characters that percent-encoding and base64 change, and which are good in a header.
    QByteArray value = "cnry+/";
    while (value.size() < kValueBytes) {
        constexpr char kLetters[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // NOLINT
        value += kLetters[QRandomGenerator::system()->bounded(static_cast<int>(sizeof(kLetters)) - 1)];
    }
    return {name, value};
}

CanarySearch::CanarySearch(const QList<Canary> &canaries)
{
    constexpr int kAlignments = 3;
    const auto add = [this](const Canary &canary, const char *as, const QByteArray &bytes) {
        m_patterns.append({canary.name + QStringLiteral(" as ") + QLatin1String(as), bytes});
    };
    for (const Canary &canary : canaries) {
        add(canary, "it is", canary.value);
        for (int before = 0; before < kAlignments; ++before) {
            const QByteArray text = asBase64(canary.value, before);
            add(canary, "base64", text);
            QByteArray url = text;
            url.replace('+', '-').replace('/', '_');
            if (url != text)
                add(canary, "base64url", url);
        }
        add(canary, "hexadecimal", canary.value.toHex());
        add(canary, "hexadecimal", canary.value.toHex().toUpper());
        add(canary, "UTF-16", asUtf16(canary.value, false));
        add(canary, "UTF-16BE", asUtf16(canary.value, true));
        add(canary, "percent-encoded", canary.value.toPercentEncoding());
        add(canary, "percent-encoded", everyBytePercentEncoded(canary.value, true));
        add(canary, "percent-encoded", everyBytePercentEncoded(canary.value, false));
    }
    constexpr std::size_t kBeginnings = 1U << 16U;
    m_beginnings.resize(kBeginnings);
    for (const Pattern &pattern : std::as_const(m_patterns))
        m_beginnings[beginning(pattern.bytes.constData())] = true;
}

QStringList CanarySearch::in(const QByteArray &bytes) const
{
    QStringList found;
    // Once through, however many there are: it may be the memory of a whole process.
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        if (!m_beginnings[beginning(bytes.constData() + at)])
            continue;
        for (const Pattern &pattern : m_patterns) {
            if (QByteArrayView(bytes).sliced(at).startsWith(pattern.bytes))
                found.append(pattern.name);
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList CanarySearch::below(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QByteArray bytes = path.toUtf8();
        QFile file(path);
        if (files.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            bytes += '\n' + file.readAll();
        for (const QString &what : in(bytes))
            found.append(path + QStringLiteral(": ") + what);
    }
    return found;
}

QStringList CanarySearch::inMemoryOf(qint64 processId) const
{
    const QString process = QStringLiteral("/proc/%1/").arg(processId);
    QFile maps(process + QStringLiteral("maps"));
    QFile memory(process + QStringLiteral("mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {QStringLiteral("the memory cannot be read: ") + memory.errorString()};
    QStringList found;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) { // "from-to rw-p …"
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> range = words.front().split('-');
        const qint64 from = range.front().toLongLong(nullptr, 16);
        const qint64 to = range.back().toLongLong(nullptr, 16);
        if (!memory.seek(from))
            continue;
        for (const QString &what : in(memory.read(to - from)))
            found.append(QString::fromLatin1(words.value(5, words.front())) + QStringLiteral(": ") + what);
    }
    return found;
}

} // namespace kyc::test
