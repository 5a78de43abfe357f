// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/checkpointmaking.h"

#include "core/message.h"
#include "records/checkpointfolder.h"
#include "services/offthread.h"

namespace kyc::services {

namespace {

using core::Result;
using records::ChainHead;
using records::CheckpointFolder;

core::Unexpected notSigned(const records::ChainVerdict &verdict)
{
    const core::Message words{QT_TRANSLATE_NOOP("kyc",
                                                "from entry %1 on the audit is not what was signed last, or was "
                                                "changed since; it is not signed again"),
                              {QString::number(verdict.sequence)}};
    return core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsDamaged, {words.text()});
}

Result<MadeCheckpoint> written(const records::Checkpoint &checkpoint, const CheckpointPlaces &places)
{
    const CheckpointFolder own(places.own);
    const auto name = own.add(checkpoint);
    if (!name)
        return core::Unexpected(name.error());
    MadeCheckpoint made{checkpoint, *name, {}};
    if (!places.auditors.isEmpty()) {
        if (const auto copied = CheckpointFolder(places.auditors).catchUp(own); !copied)
            made.notCopied = copied.error();
    }
    return made;
}

} // namespace

CheckpointMaking::CheckpointMaking(records::AuditLog &log, RecordKeys &keys, const core::Clock &clock,
                                   CheckpointPlaces places, QObject *parent)
    : Task(parent),
      m_log(log),
      m_keys(keys),
      m_clock(clock),
      m_places(std::move(places))
{ }

QFuture<Result<MadeCheckpoint>> CheckpointMaking::start()
{
    QFuture<Result<MadeCheckpoint>> result = future();
    await<records::SigningKey>(m_keys.signingKey(), [this](Result<records::SigningKey> key) {
        if (key)
            verify(std::make_shared<records::SigningKey>(std::move(*key)));
        else
            end(core::Unexpected(key.error()));
    });
    return result;
}

void CheckpointMaking::verify(const std::shared_ptr<records::SigningKey> &key)
{
    await<ChainHead>(m_keys.signedHead(), [this, key](const Result<ChainHead> &last) {
        if (!last)
            return end(core::Unexpected(last.error()));
        await<records::AuditVerdict>(
            m_log.verifyBehind(*last), [this, key](const Result<records::AuditVerdict> &verdict) {
                if (!verdict)
                    end(core::Unexpected(verdict.error()));
                else if (!verdict->chain.isSound())
                    end(notSigned(verdict->chain));
                else if (verdict->chain.head.sequence == 0)
                    end(core::failure(core::ErrorKind::Records, core::ErrorCause::RecordAbsent));
                else
                    sign(*key, verdict->chain.head);
            });
    });
}

void CheckpointMaking::sign(const records::SigningKey &key, const ChainHead &head)
{
    const records::Checkpoint checkpoint = key.sign(head, head.sequence, m_clock.nowUtc());
    await<void>(m_keys.keepSignedHead(head), [this, checkpoint](const Result<void> &kept) {
        if (kept)
            write(checkpoint);
        else
            end(core::Unexpected(kept.error()));
    });
}

void CheckpointMaking::write(const records::Checkpoint &checkpoint)
{
    await<MadeCheckpoint>(
        offThread<MadeCheckpoint>([checkpoint, places = m_places] { return written(checkpoint, places); }),
        [this](Result<MadeCheckpoint> made) { end(std::move(made)); });
}

} // namespace kyc::services
