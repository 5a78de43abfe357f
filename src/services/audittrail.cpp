// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/audittrail.h"

#include "records/checkpointfolder.h"
#include "records/database.h"
#include "services/loginname.h"
#include "services/offthread.h"
#include "vault/reply.h"

#include <QFileInfo>

namespace kyc::services {

namespace {

using core::Result;
using records::AuditAction;
using records::AuditNote;
using records::ChainHead;

/// @p own need not be there: before the first checkpoint it is not.
Result<AuditEvidence> gathered(const QString &own, const QStringList &named, AuditEvidence evidence)
{
    for (const QString &path : QStringList{own} + named) {
        const bool isAbsent = path == own && !QFileInfo::exists(own);
        if (!isAbsent && !records::CheckpointFolder(path).isReadable())
            evidence.unreadableFolders.append(path);
        for (const auto &found : records::CheckpointFolder(path).all()) {
            if (!found.checkpoint)
                evidence.damagedFiles.append(found.name);
            else if (std::find(evidence.checkpoints.cbegin(), evidence.checkpoints.cend(), *found.checkpoint)
                     == evidence.checkpoints.cend()) // a copy says nothing new
                evidence.checkpoints.push_back(*found.checkpoint);
        }
    }
    return evidence;
}

} // namespace

/// An entry on its way into the log.
struct AuditTrail::Waiting
{
    AuditNote note;
    Gap gap; ///< that the log is told of with this one
    int weight = 1; ///< how far it brings the next checkpoint
    vault::Reply<void> reply;
};

void AuditTrail::Gap::add(int entries, const QDateTime &when)
{
    since = entries == 0 || (since.isValid() && since < when) ? since : when;
    count += entries;
}

AuditTrail::AuditTrail(VaultSession &vault, Settings &settings, const Places &places, const core::Clock &clock,
                       QObject *parent)
    : QObject(parent),
      m_vault(vault),
      m_settings(settings),
      m_places(places),
      m_clock(clock),
      m_recordKeys(vault, places),
      m_log(std::make_unique<records::AuditLog>(places.recordsFile())),
      m_hasStore(records::Database::exists(places.recordsFile()))
{
    connect(&m_vault, &VaultSession::changed, this, [this] {
        // Not before it is locked: what waits for the store is written with them until then.
        if (m_vault.state() != VaultSession::State::Open && m_vault.state() != VaultSession::State::Opening)
            storeClosed();
        checkpointWhenDue();
    });
}

AuditTrail::~AuditTrail() = default;

void AuditTrail::storeOpened(const records::DataKey &key)
{
    m_keys = std::make_shared<const records::AuditKeys>(key);
    m_hasStore = true;
    appendWaiting();
}

void AuditTrail::appendWaiting()
{
    while (!m_waiting.empty()) {
        append(m_waiting.front());
        m_waiting.pop_front();
    }
}

QFuture<Result<void>> AuditTrail::letGo()
{
    m_hasStore = false;
    m_keys.reset();
    auto log = std::exchange(m_log, std::make_unique<records::AuditLog>(m_places.recordsFile()));
    return offThread<void>([log = std::shared_ptr<records::AuditLog>(std::move(log))]() mutable -> Result<void> {
        log.reset();
        return {};
    });
}

void AuditTrail::resume()
{
    m_hasStore = records::Database::exists(m_places.recordsFile());
    if (m_hasStore)
        appendWaiting();
}

AuditNote AuditTrail::filled(AuditAction action, const AuditDetails &details) const
{
    return {m_clock.nowUtc(), agentName(m_settings), action,         details.account, details.check,
            details.customer, details.reference,     details.outcome};
}

QFuture<Result<void>> AuditTrail::note(AuditAction action, const AuditDetails &details)
{
    return add(filled(action, details), 1);
}

QFuture<Result<void>> AuditTrail::add(AuditNote note, int weight)
{
    const auto waiting = std::make_shared<Waiting>();
    waiting->note = std::move(note);
    waiting->weight = weight;
    QFuture<Result<void>> result = waiting->reply.future();
    if (m_hasStore)
        append(waiting);
    else
        m_waiting.push_back(waiting);
    return result;
}

void AuditTrail::append(const std::shared_ptr<Waiting> &waiting)
{
    waiting->gap = std::exchange(m_gap, {});
    std::vector<AuditNote> notes;
    if (waiting->gap.count > 0) {
        const QString outcome = QStringLiteral("count=%1 since=%2");
        const QString since = waiting->gap.since.toUTC().toString(Qt::ISODateWithMs);
        notes.push_back(
            filled(AuditAction::Unrecorded, {.outcome = outcome.arg(QString::number(waiting->gap.count), since)}));
    }
    notes.push_back(waiting->note);
    const int weight = static_cast<int>(notes.size()) - 1 + waiting->weight;
    vault::whenEnded<ChainHead>(m_log->append(std::move(notes), m_keys), this,
                                [this, waiting, weight](const Result<ChainHead> &head) {
                                    if (head) {
                                        waiting->reply.end({});
                                        recorded(weight);
                                    } else {
                                        notAppended(*waiting, head.error());
                                    }
                                });
}

void AuditTrail::notAppended(Waiting &waiting, const core::Error &why)
{
    m_gap.add(waiting.gap.count, waiting.gap.since);
    m_gap.add(1, waiting.note.time);
    waiting.reply.end(core::Unexpected(why));
    Q_EMIT failed(why);
}

void AuditTrail::recorded(int entries)
{
    m_sinceCheckpoint += entries;
    Q_EMIT grown();
    checkpointWhenDue();
}

void AuditTrail::missed(int entries)
{
    m_gap.add(entries, m_clock.nowUtc());
}

bool AuditTrail::canSign() const
{
    return m_vault.keeper() && (m_vault.kind() != vault::KeeperKind::Memory || m_places.isPassing);
}

void AuditTrail::checkpointWhenDue()
{
    const bool isDue = m_sinceCheckpoint >= m_settings.number(Setting::CheckpointEvery);
    if (!isDue || !canSign() || m_isMaking)
        return;
    vault::whenEnded<MadeCheckpoint>(checkpoint(), this, [this](const Result<MadeCheckpoint> &made) {
        if (!made)
            Q_EMIT checkpointFailed(made.error());
    });
}

QFuture<Result<MadeCheckpoint>> AuditTrail::checkpoint()
{
    if (m_isMaking)
        return vault::ended<MadeCheckpoint>(core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsBusy));
    m_isMaking = true;
    m_sinceCheckpoint = 0; // also when it fails: the next one is due after as many entries, not after each
    const CheckpointPlaces places{m_places.checkpointFolder(), m_settings.text(Setting::CheckpointFolder)};
    auto *making = new CheckpointMaking(*m_log, m_recordKeys, m_clock, places, this);
    const auto reply = std::make_shared<vault::Reply<MadeCheckpoint>>();
    vault::whenEnded<MadeCheckpoint>(making->start(), this, [this, reply](Result<MadeCheckpoint> result) {
        m_isMaking = false;
        if (result)
            made(*result);
        reply->end(std::move(result));
    });
    return reply->future();
}

void AuditTrail::made(const MadeCheckpoint &made)
{
    const QString outcome =
        QStringLiteral("sequence=%1 key=%2")
            .arg(QString::number(made.checkpoint.head.sequence), records::keyFingerprint(made.checkpoint.publicKey));
    add(filled(AuditAction::Checkpoint, {.outcome = outcome}), 0); // or each would bring on the next one
    if (made.notCopied)
        Q_EMIT checkpointFailed(*made.notCopied);
}

QFuture<Result<void>> AuditTrail::end()
{
    if (!m_hasStore)
        return vault::ended<void>({});
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<void>(note(AuditAction::Stop), this, [this, reply](const Result<void> &noted) {
        if (!noted || !canSign())
            return reply->end(noted);
        vault::whenEnded<MadeCheckpoint>(checkpoint(), this, [this, reply](const Result<MadeCheckpoint> &made) {
            if (!made)
                Q_EMIT checkpointFailed(made.error());
            reply->end({});
        });
    });
    return reply->future();
}

QFuture<Result<AuditEvidence>> AuditTrail::evidence(const QStringList &moreFolders)
{
    QStringList named;
    if (const QString auditors = m_settings.text(Setting::CheckpointFolder); !auditors.isEmpty())
        named.append(auditors);
    named += moreFolders;
    const auto reply = std::make_shared<vault::Reply<AuditEvidence>>();
    const auto gather = [this, reply, own = m_places.checkpointFolder(), named](const AuditEvidence &fromVault) {
        vault::whenEnded<AuditEvidence>(
            offThread<AuditEvidence>([own, named, fromVault] { return gathered(own, named, fromVault); }), this,
            [reply](Result<AuditEvidence> evidence) { reply->end(std::move(evidence)); });
    };
    if (!m_vault.keeper()) {
        gather({});
        return reply->future();
    }
    vault::whenEnded<QByteArray>(m_recordKeys.publicKey(), this, [this, reply, gather](const Result<QByteArray> &key) {
        if (!key)
            return reply->end(core::Unexpected(key.error()));
        vault::whenEnded<ChainHead>(m_recordKeys.signedHead(), this,
                                    [reply, gather, key = *key](const Result<ChainHead> &head) {
                                        if (head)
                                            gather({{}, {}, {}, key, *head});
                                        else
                                            reply->end(core::Unexpected(head.error()));
                                    });
    });
    return reply->future();
}

} // namespace kyc::services
