// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvhistory.h"

#include "records/outcomecodec.h"
#include "services/csvoutcome.h"

#include <QDateTime>

#include <chrono>

namespace kyc::services {

namespace {

using core::Result;
using records::OutcomeView;
using Text = QByteArrayView;

constexpr Text kJoint("; ");

/// Where each column stands in csvColumns().
enum Column : std::size_t {
    LookedUpAt,
    Agent,
    Reference,
    Provider,
    Check,
    Environment,
    Account,
    Customer,
    ExternalUserId,
    UserId,
    Email,
    ApplicantId,
    StatusWord,
    Final,
    NextActorWord,
    RetryWord,
    ReasonCodes,
    ReasonText,
    Edd,
    ProviderStatus,
    CreatedAt,
    SubmittedAt,
    DecidedAt,
    ExpiresAt,
    FetchedAt,
    ErrorKindWord,
    ErrorMessage,
};

char *putNumber(char *to, unsigned number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        to[i] = static_cast<char>('0' + number % 10);
    return to + digits;
}

/// The same as csvCells() writes; 0 characters for a year that is not of four digits.
template <std::size_t Size>
Text putTime(qint64 milliseconds, std::array<char, Size> &out)
{
    using namespace std::chrono;
    constexpr int kLastYear = 9999;
    const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(milliseconds)};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const int year = int{date.year()};
    if (year < 0 || year > kLastYear)
        return {};
    const hh_mm_ss clock(time - day);
    char *to = putNumber(out.data(), static_cast<unsigned>(year), 4);
    *to++ = '-';
    to = putNumber(to, unsigned{date.month()}, 2);
    *to++ = '-';
    to = putNumber(to, unsigned{date.day()}, 2);
    *to++ = 'T';
    to = putNumber(to, static_cast<unsigned>(clock.hours().count()), 2);
    *to++ = ':';
    to = putNumber(to, static_cast<unsigned>(clock.minutes().count()), 2);
    *to++ = ':';
    to = putNumber(to, static_cast<unsigned>(clock.seconds().count()), 2);
    if (clock.subseconds().count() != 0) {
        *to++ = '.';
        to = putNumber(to, static_cast<unsigned>(clock.subseconds().count()), 3);
    }
    *to++ = 'Z';
    return {out.data(), to - out.data()};
}

void join(QByteArray &joined, Text text)
{
    if (!joined.isEmpty())
        joined += kJoint;
    joined += text;
}

Text eddOf(const OutcomeView::Verification &seen)
{
    for (const OutcomeView::Step &step : seen.steps) {
        if (step.key == "edd")
            return step.providerWord.isEmpty() ? step.state : step.providerWord;
    }
    return {};
}

QByteArray explanationOf(const OutcomeView::Reason &reason)
{
    if (!reason.explanation.contains('%'))
        return reason.explanation.toByteArray();
    core::Message message;
    message.source = reason.explanation.toByteArray();
    for (const Text arg : reason.args)
        message.args.append(QString::fromUtf8(arg));
    return message.english().toUtf8();
}

} // namespace

CsvHistory::CsvHistory(const CsvOptions &options)
    : m_writer(options.format),
      m_selection(options.columns),
      m_masksIdentifiers(options.masksIdentifiers)
{ }

bool CsvHistory::append(const records::SealedOutcome &entry, const records::Sealing &sealing, QByteArray &csv)
{
    const qsizetype start = csv.size();
    const Result<void> done = tryAppend(entry, sealing, csv);
    if (done)
        return true;
    csv.truncate(start);
    core::LookupOutcome unreadable;
    unreadable.result = core::Unexpected(done.error());
    m_writer.appendRecord(m_selection.of(csvCells(unreadable, {})), csv);
    return false;
}

Result<void> CsvHistory::tryAppend(const records::SealedOutcome &entry, const records::Sealing &sealing,
                                   QByteArray &csv)
{
    const Result<QByteArray> outcome = entry.opened(sealing);
    if (!outcome)
        return core::Unexpected(outcome.error());
    Cells cells;
    if (!m_view.take(*outcome) || m_masksIdentifiers || !takeView(*outcome, cells))
        return appendTheLongWay(*outcome, csv);
    write(cells, csv);
    return {};
}

void CsvHistory::write(const Cells &cells, QByteArray &csv) const
{
    Cells chosen;
    auto last = chosen.begin();
    for (const qsizetype place : m_selection.places())
        *last++ = cells[static_cast<std::size_t>(place)];
    m_writer.appendRecord(std::span(chosen.begin(), last), csv);
}

bool CsvHistory::takeView(const QByteArray &outcome, Cells &cells)
{
    const OutcomeView &view = m_view;
    m_nextTime = 0;
    m_oddTimes.clear();
    cells[Agent] = view.agent;
    cells[Reference] = view.reference;
    cells[LookedUpAt] = time(view.lookedUpAt);
    const qsizetype slash = view.check.indexOf('/');
    cells[Provider] = slash < 0 ? view.check : view.check.first(slash);
    cells[Check] = view.check;
    cells[Environment] = view.environment;
    cells[Account] = view.account;
    cells[Customer] = view.label;
    cells[ExternalUserId] = OutcomeView::find(view.identifiers, "external-user-id");
    cells[UserId] = OutcomeView::find(view.identifiers, "user-id");
    cells[Email] = OutcomeView::find(view.identifiers, "email");
    cells[ApplicantId] = OutcomeView::find(view.identifiers, "applicant-id");
    if (view.isAnswered) {
        takeVerification(view.verification, cells);
        return true;
    }
    const ErrorWords *const words = wordsOf(view.error, outcome);
    if (!words)
        return false;
    cells[ErrorKindWord] = words->kind;
    cells[ErrorMessage] = words->message;
    return true;
}

void CsvHistory::takeVerification(const OutcomeView::Verification &seen, Cells &cells)
{
    joinReasons(seen);
    m_pairs.resize(0);
    for (const OutcomeView::Pair &pair : seen.raw) {
        join(m_pairs, pair.key);
        m_pairs += '=';
        m_pairs += pair.value;
    }
    if (cells[ApplicantId].isEmpty())
        cells[ApplicantId] = OutcomeView::find(seen.ids, "applicantId");
    cells[StatusWord] = seen.status;
    cells[Final] = seen.isFinal ? Text("true") : Text("false");
    cells[NextActorWord] = seen.nextActor;
    cells[RetryWord] = seen.retry;
    cells[ReasonCodes] = m_codes;
    cells[ReasonText] = m_texts;
    cells[Edd] = eddOf(seen);
    cells[ProviderStatus] = m_pairs;
    cells[CreatedAt] = time(seen.created);
    cells[SubmittedAt] = time(seen.submitted);
    cells[DecidedAt] = time(seen.decided);
    cells[ExpiresAt] = time(seen.expires);
    cells[FetchedAt] = time(seen.fetchedAt);
}

void CsvHistory::joinReasons(const OutcomeView::Verification &seen)
{
    m_codes.resize(0);
    m_texts.resize(0);
    for (const OutcomeView::Reason &reason : seen.reasons) {
        if (!reason.code.isEmpty())
            join(m_codes, reason.code);
        const QByteArray explanation = reason.providerText.isEmpty() ? explanationOf(reason) : QByteArray();
        const Text text = reason.providerText.isEmpty() ? Text(explanation) : reason.providerText;
        if (text.isEmpty())
            continue;
        join(m_texts, reason.isInternal ? Text("[internal] ") : Text());
        m_texts += text;
    }
}

const CsvHistory::ErrorWords *CsvHistory::wordsOf(QByteArrayView error, const QByteArray &outcome)
{
    constexpr qsizetype kMostKept = 512;
    const QByteArray key = error.toByteArray();
    if (const auto known = m_errors.constFind(key); known != m_errors.cend())
        return &*known;
    const Result<core::LookupOutcome> whole = records::outcomeFrom(outcome);
    if (!whole || whole->result)
        return nullptr;
    if (m_errors.size() >= kMostKept)
        m_errors.clear();
    const QStringList cells = csvCells(*whole, {});
    return &*m_errors.insert(key, {cells.at(ErrorKindWord).toUtf8(), cells.at(ErrorMessage).toUtf8()});
}

Result<void> CsvHistory::appendTheLongWay(const QByteArray &outcome, QByteArray &csv) const
{
    return records::outcomeFrom(outcome).map([&](const core::LookupOutcome &seen) {
        const CsvContext context{QString::fromUtf8(m_view.agent), QString::fromUtf8(m_view.reference),
                                 m_masksIdentifiers};
        m_writer.appendRecord(m_selection.of(csvCells(seen, context)), csv);
    });
}

QByteArrayView CsvHistory::time(std::optional<qint64> milliseconds)
{
    if (!milliseconds)
        return {};
    const Text usual = putTime(*milliseconds, m_times.at(m_nextTime++));
    if (!usual.isEmpty())
        return usual;
    m_oddTimes.append(csvTime(QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC)).toUtf8());
    return m_oddTimes.constLast();
}

} // namespace kyc::services
