// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/canaries.h"

#include "support/newfiles.h"
#include "support/processmemory.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace kyc::test {

namespace {

constexpr int kValueBytes = 24;

QByteArray asUtf16(const QByteArray &value, bool isBigEndian)
{
    QByteArray out;
    for (const QChar one : QString::fromUtf8(value)) {
        const auto high = static_cast<char>(one.row());
        const auto low = static_cast<char>(one.cell());
        out += isBigEndian ? high : low;
        out += isBigEndian ? low : high;
    }
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

/// As "\u0063\u006e\u0072".
QByteArray everyCharacterEscaped(const QByteArray &value, bool isUpper)
{
    QByteArray out;
    for (const QChar one : QString::fromUtf8(value)) {
        const QByteArray hex = QByteArray::number(one.unicode(), 16).rightJustified(4, '0');
        out += "\\u" + (isUpper ? hex.toUpper() : hex);
    }
    return out;
}

QByteArray lengthened(QByteArray value)
{
    while (value.size() < kValueBytes) {
        constexpr char kLetters[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // NOLINT
        value += kLetters[QRandomGenerator::system()->bounded(static_cast<int>(sizeof(kLetters)) - 1)];
    }
    return value;
}

QByteArray inQuotes(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"");
}

/// The first two as a number.
std::size_t beginning(const char *bytes)
{
    constexpr unsigned kBitsOfByte = 8;
    return static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) << kBitsOfByte
        | static_cast<unsigned char>(bytes[1]);
}

bool isDigit(char one)
{
    return one >= '0' && one <= '9';
}

bool isNumber(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), isDigit);
}

/// Whether a digit, of text in either encoding, ends right before or begins right after.
bool isWithinNumber(QByteArrayView bytes, qsizetype at, qsizetype size)
{
    const auto digitAt = [bytes](qsizetype place) {
        return place >= 0 && place < bytes.size() && isDigit(bytes[place]);
    };
    const bool isWide = bytes[at] == '\0' || bytes[at + 1] == '\0';
    const qsizetype step = isWide ? 2 : 1;
    const qsizetype first = bytes[at] == '\0' ? at + 1 : at;
    return digitAt(first - step) || digitAt(first + size);
}

} // namespace

Canary makeCanary(const QString &name)
{
    // With characters that encodings change, and which are good in a header.
    return {name, lengthened("cnry+/\"\\")};
}

Canary makePlainCanary(const QString &name)
{
    return {name, lengthened("Cnry")};
}

Canary inLowerCase(const Canary &canary)
{
    return {canary.name + QStringLiteral(" in lower case"), QString::fromUtf8(canary.value).toLower().toUtf8()};
}

CanarySearch::CanarySearch(const QList<Canary> &canaries)
{
    constexpr std::size_t kBeginnings = 1U << 16U;
    m_patterns.resize(kBeginnings);
    for (const Canary &canary : canaries) {
        addForms(canary);
        addEncodedForms(canary);
    }
}

void CanarySearch::add(const Canary &canary, const char *form, const QByteArray &bytes)
{
    std::vector<Pattern> &others = m_patterns[beginning(bytes.constData())];
    const bool isKnown =
        std::any_of(others.cbegin(), others.cend(), [&bytes](const Pattern &other) { return other.bytes == bytes; });
    if (!isKnown)
        others.push_back({canary.name + QStringLiteral(" as ") + QLatin1String(form), bytes, isNumber(canary.value)});
}

/// Those that people and programs read.
void CanarySearch::addForms(const Canary &canary)
{
    const QByteArray &value = canary.value;
    add(canary, "it is", value);
    add(canary, "UTF-16", asUtf16(value, false));
    add(canary, "UTF-16BE", asUtf16(value, true));
    add(canary, "JSON", inQuotes(value));
    add(canary, "JSON", inQuotes(value).replace('/', "\\/"));
    add(canary, "JSON", everyCharacterEscaped(value, true));
    add(canary, "JSON", everyCharacterEscaped(value, false));
    add(canary, "JSON in UTF-16", asUtf16(inQuotes(value), false));
    add(canary, "HTML", QString::fromUtf8(value).toHtmlEscaped().toUtf8());
    add(canary, "CSV", QByteArray(value).replace('"', "\"\""));
}

void CanarySearch::addEncodedForms(const Canary &canary)
{
    constexpr int kAlignments = 3;
    const QByteArray &value = canary.value;
    for (int before = 0; before < kAlignments; ++before) {
        const QByteArray text = asBase64(value, before);
        add(canary, "base64", text);
        add(canary, "base64url", QByteArray(text).replace('+', '-').replace('/', '_'));
    }
    add(canary, "hexadecimal", value.toHex());
    add(canary, "hexadecimal", value.toHex().toUpper());
    add(canary, "percent-encoded", value.toPercentEncoding());
    add(canary, "percent-encoded", QByteArray(value.toPercentEncoding()).toLower());
    add(canary, "percent-encoded", everyBytePercentEncoded(value, true));
    add(canary, "percent-encoded", everyBytePercentEncoded(value, false));
}

QStringList CanarySearch::in(const QByteArray &bytes) const
{
    QStringList found;
    // Once through, however many there are: it may be the memory of a whole process.
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        for (const Pattern &pattern : m_patterns[beginning(bytes.constData() + at)]) {
            if (QByteArrayView(bytes).sliced(at).startsWith(pattern.bytes)
                && !(pattern.isNumber && isWithinNumber(bytes, at, pattern.bytes.size())))
                found.append(pattern.name);
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList CanarySearch::inFiles(const QStringList &paths) const
{
    QStringList found;
    for (const QString &path : paths) {
        QByteArray bytes = path.toUtf8();
        QFile file(path);
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) // no pipe, which would wait
            bytes += '\n' + file.readAll();
        for (const QString &what : in(bytes))
            found.append(path + QStringLiteral(": ") + what);
    }
    return found;
}

QStringList CanarySearch::below(const QString &folder) const
{
    return inFiles(filesBelow(folder));
}

QStringList CanarySearch::aroundProcess(qint64 processId) const
{
    QStringList found;
    for (const QString &name : {QStringLiteral("cmdline"), QStringLiteral("environ")}) {
        QFile file(QStringLiteral("/proc/%1/%2").arg(processId).arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qInfo("%s is closed to this user, as it should be: it was not searched", qPrintable(file.fileName()));
            continue;
        }
        for (const QString &what : in(file.readAll()))
            found.append(name + QStringLiteral(": ") + what);
    }
    return found;
}

QStringList CanarySearch::in(const Traces &traces) const
{
    QStringList found = below(traces.folder);
    for (const QString &what : in(traces.output))
        found.append(QStringLiteral("output: ") + what);
    for (const QString &what : in(traces.problems))
        found.append(QStringLiteral("problems: ") + what);
    return traces.processId == 0 ? found : found + aroundProcess(traces.processId);
}

QStringList CanarySearch::inMemoryOf(qint64 processId) const
{
    QStringList found;
    const bool isRead = visitMemory(processId, [&](const QString &name, const QByteArray &bytes) {
        for (const QString &what : in(bytes))
            found.append(name + QStringLiteral(": ") + what);
    });
    return isRead ? found : QStringList{QStringLiteral("the memory cannot be read")};
}

} // namespace kyc::test
