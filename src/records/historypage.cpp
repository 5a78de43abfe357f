// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historypage.h"

#include "records/folding.h"
#include "records/recordsfailure.h"

#include <QCryptographicHash>
#include <QHash>
#include <QIODevice>

#include <QDataStream>

#include <algorithm>
#include <cstring>
#include <limits>

namespace kyc::records {

namespace {

static_assert(std::is_trivially_copyable_v<HistoryPage::Row> && sizeof(HistoryPage::Row) == 48);
static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "rows are written as they are in memory");

constexpr quint32 kVersion = 2;

/// The words of a page, each once.
class WordNumbers
{
public:
    quint16 numberOf(const QString &word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.cend())
            return *known;
        const auto number = static_cast<quint16>(m_words.size());
        m_numbers.insert(word, number);
        m_words.append(word);
        return number;
    }
    [[nodiscard]] QStringList words() const { return m_words; }

private:
    QHash<QString, quint16> m_numbers;
    QStringList m_words;
};

QString outcomeOf(const HistoryRow &row)
{
    if (row.isUnreadable)
        return QStringLiteral("?");
    if (row.status)
        return HistoryPage::outcomeWord(*row.status);
    return HistoryPage::outcomeWord(row.errorKind.value_or(core::ErrorKind::Protocol));
}

std::array<quint16, HistoryPage::WordCount> numbersOf(const HistoryRow &row, WordNumbers &words)
{
    // In the order of HistoryPage::Word.
    const QString kind = row.isUnreadable ? QString() : toWord(row.kind);
    return {words.numberOf(kind),          words.numberOf(row.providerId),  words.numberOf(row.checkId),
            words.numberOf(row.accountId), words.numberOf(row.accountName), words.numberOf(row.environment),
            words.numberOf(row.agent),     words.numberOf(outcomeOf(row)),  words.numberOf(toWord(row.nextActor))};
}

/// Who timeline.cpp takes for one person, too; whoever is asked about by nothing that names them goes by their label.
quint64 personOf(const HistoryRow &row)
{
    QByteArray name;
    for (const QString &key : row.identifyingKeys) {
        if (const QString text = row.identifiers.value(key); !text.isEmpty())
            name += text.toUtf8() + '\0';
    }
    if (name.isEmpty())
        name = row.customerLabel.toUtf8();
    if (name.isEmpty())
        return 0;
    quint64 person = 0;
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Blake2b_160);
    std::memcpy(&person, hash.constData(), sizeof person);
    return person;
}

quint16 tookOf(const HistoryRow &row)
{
    if (!row.askedAt || !row.lookedUpAt.isValid())
        return 0;
    const qint64 units = row.askedAt->msecsTo(row.lookedUpAt) / HistoryPage::kTookUnit.count();
    return static_cast<quint16>(std::clamp<qint64>(units, 1, std::numeric_limits<quint16>::max()));
}

/// Of those that can be read.
qint64 timeOfFirst(const QList<HistoryRow> &rows)
{
    const auto first = std::find_if(rows.begin(), rows.end(), [](const HistoryRow &row) { return !row.isUnreadable; });
    return first == rows.end() ? 0 : first->lookedUpAt.toMSecsSinceEpoch();
}

/// As QDataStream writes a list. It would make room for as many as the bytes say, sound or not.
bool readWords(QDataStream &stream, QStringList &words)
{
    quint32 count = 0;
    stream >> count;
    if (count > std::numeric_limits<quint16>::max())
        return false;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString word;
        stream >> word;
        words.append(word);
    }
    return stream.status() == QDataStream::Ok;
}

bool isSound(std::span<const HistoryPage::Row> rows, qsizetype wordCount, qsizetype textSize)
{
    quint32 end = 0;
    qint64 id = 0;
    for (const HistoryPage::Row &row : rows) {
        const auto isWord = [wordCount](quint16 word) { return word < wordCount; };
        if (row.textEnd < end || row.id <= id || !std::all_of(row.words.begin(), row.words.end(), isWord))
            return false;
        end = row.textEnd;
        id = row.id;
    }
    return end == static_cast<quint64>(textSize);
}

} // namespace

HistoryPage HistoryPage::of(const QList<HistoryRow> &rows)
{
    HistoryPage page;
    WordNumbers words;
    qint64 time = timeOfFirst(rows);
    for (const HistoryRow &row : rows) {
        time = row.isUnreadable ? time : row.lookedUpAt.toMSecsSinceEpoch();
        // In the order of Text.
        for (const QString &text : {row.customerLabel, row.identifiers.values().join(u' '), row.reference,
                                    row.reason.english(), row.accountName + u' ' + row.reasonCodes.join(u' ')})
            page.m_texts += comparable(text.left(kMostOfAText)).replace(kSeparator, ' ') + kSeparator;
        const auto textEnd = static_cast<quint32>(page.m_texts.size());
        page.m_rows.push_back({row.id, time, personOf(row), textEnd, numbersOf(row, words), tookOf(row)});
    }
    page.m_words = words.words();
    return page;
}

QByteArray HistoryPage::bytes() const
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const QByteArray rows(reinterpret_cast<const char *>(m_rows.data()),
                          static_cast<qsizetype>(m_rows.size() * sizeof(Row)));
    stream << kVersion << m_words << rows << m_texts;
    return out;
}

core::Result<HistoryPage> HistoryPage::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    HistoryPage page;
    quint32 version = 0;
    QByteArray rows;
    stream >> version;
    bool isRead = version == kVersion && readWords(stream, page.m_words);
    stream >> rows >> page.m_texts;
    constexpr auto kRowSize = static_cast<qsizetype>(sizeof(Row));
    isRead = isRead && stream.status() == QDataStream::Ok && rows.size() % kRowSize == 0;
    if (isRead) {
        page.m_rows.resize(static_cast<std::size_t>(rows.size() / kRowSize));
        std::copy(rows.begin(), rows.end(), reinterpret_cast<char *>(page.m_rows.data()));
        isRead = isSound(page.m_rows, page.m_words.size(), page.m_texts.size());
    }
    if (!isRead)
        return recordsFailure(core::ErrorCause::RecordsDamaged, {QStringLiteral("history_page.rows")});
    return page;
}

QByteArrayView HistoryPage::texts(std::size_t row) const
{
    const qsizetype begin = row == 0 ? 0 : m_rows[row - 1].textEnd;
    return QByteArrayView(m_texts).sliced(begin, m_rows[row].textEnd - begin);
}

QByteArrayView HistoryPage::text(QByteArrayView texts, Text which)
{
    qsizetype begin = 0;
    for (int before = 0; before < which; ++before)
        begin = texts.indexOf(kSeparator, begin) + 1;
    return texts.sliced(begin, texts.indexOf(kSeparator, begin) - begin);
}

QByteArray HistoryPage::comparable(const QString &text)
{
    return folded(text).toUtf8();
}

} // namespace kyc::records
