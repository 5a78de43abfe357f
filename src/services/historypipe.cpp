// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/historypipe.h"

#include "vault/reply.h"

namespace kyc::services {

namespace {

using core::Result;

constexpr std::size_t kPieceRows = 512;
constexpr qsizetype kPieceBytes = qsizetype{1024} * 1024;
constexpr std::size_t kAtOnce = 6;

} // namespace

HistoryPipe::HistoryPipe(records::Database &database, QThreadPool &formatters, std::span<const qint64> ids,
                         const CsvOptions &options)
    : m_database(database),
      m_pool(formatters),
      m_left(ids),
      m_options(options)
{ }

HistoryPipe::~HistoryPipe()
{
    for (OnItsWay &one : m_onTheirWay) {
        one.read.waitForFinished();
        one.piece.waitForFinished();
    }
}

Result<HistoryPipe::Piece> HistoryPipe::next()
{
    while (m_onTheirWay.size() < kAtOnce && !m_left.empty()) {
        const auto ids = m_left.first(std::min(kPieceRows, m_left.size()));
        m_left = m_left.subspan(ids.size());
        m_onTheirWay.push_back(start(ids));
    }
    if (m_onTheirWay.empty())
        return Piece();
    const OnItsWay first = m_onTheirWay.front();
    m_onTheirWay.pop_front();
    if (const Result<void> read = first.read.result(); !read)
        return core::Unexpected(read.error());
    Result<Piece> piece = first.piece.result();
    const auto left = piece ? first.ids.subspan(static_cast<std::size_t>(piece->rows)) : std::span<const qint64>();
    if (!left.empty()) // entries that are large come in more than one piece
        m_onTheirWay.push_front(start(left));
    return piece;
}

HistoryPipe::OnItsWay HistoryPipe::start(std::span<const qint64> ids)
{
    const auto reply = std::make_shared<vault::Reply<Piece>>();
    using Listener = records::Database::Listener<void>;
    auto read = m_database.readInParts<void>([this, ids, reply](const QSqlDatabase &database, const Listener &) {
        return records::sealedOutcomes(database, ids, kPieceBytes)
            .map([&](std::vector<records::SealedOutcome> &&sealed) {
                m_pool.start([this, reply, entries = std::move(sealed)] { reply->end(formatted(entries)); });
            });
    });
    return {ids, read, reply->future()};
}

HistoryPipe::Piece HistoryPipe::formatted(const std::vector<records::SealedOutcome> &entries)
{
    constexpr qsizetype kUsualRow = 512;
    Formatter formatter = takeFormatter();
    Piece piece;
    piece.csv.reserve(static_cast<qsizetype>(entries.size()) * kUsualRow);
    for (const records::SealedOutcome &entry : entries) {
        if (!formatter->append(entry, m_database.sealing(), piece.csv))
            ++piece.unreadable;
        ++piece.rows;
    }
    giveBack(std::move(formatter));
    return piece;
}

HistoryPipe::Formatter HistoryPipe::takeFormatter()
{
    const std::lock_guard lock(m_mutex);
    if (m_formatters.empty())
        return std::make_unique<CsvHistory>(m_options);
    Formatter formatter = std::move(m_formatters.back());
    m_formatters.pop_back();
    return formatter;
}

void HistoryPipe::giveBack(Formatter formatter)
{
    const std::lock_guard lock(m_mutex);
    m_formatters.push_back(std::move(formatter));
}

} // namespace kyc::services
