// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/recoveryfile.h"

#include "services/offthread.h"
#include "services/task.h"
#include "vault/reply.h"

namespace kyc::services {

namespace {

using core::Result;
using core::Secret;
using records::AuditAction;

constexpr auto kMade = "made";
constexpr int kMostEntries = 100;

/// What making and bringing back have in common: a file, its passphrase, and the audit.
class RecoveryTask : public Task<void>
{
public:
    RecoveryTask(RecordKeys &keys, AuditTrail &trail, QString path, Secret passphrase, QObject *parent)
        : Task(parent),
          m_keys(keys),
          m_trail(trail),
          m_path(std::move(path)),
          m_passphrase(std::make_shared<const Secret>(std::move(passphrase)))
    { }

protected:
    /// Notes what came of it, then ends with that; or with why it could not be noted.
    void note(const char *done, const Result<void> &result)
    {
        const QString outcome = result
            ? QString::fromLatin1(done)
            : QStringLiteral("not %1: %2").arg(QLatin1String(done), toWord(result.error().cause));
        await<void>(m_trail.note(AuditAction::Recovery, {.outcome = outcome}),
                    [this, result](const Result<void> &noted) { end(result ? noted : result); });
    }
    /// A step that has to succeed for the next one.
    template <class T, class GoOn>
    void need(const char *done, const QFuture<Result<T>> &step, GoOn goOn)
    {
        await<T>(step, [this, done, goOn](Result<T> result) {
            if (!result)
                note(done, core::Unexpected(result.error()));
            else if constexpr (std::is_void_v<T>)
                goOn();
            else
                goOn(std::move(*result));
        });
    }

    RecordKeys &m_keys;
    AuditTrail &m_trail;
    const QString m_path;
    const std::shared_ptr<const Secret> m_passphrase;
};

class RecoveryMaking final : public RecoveryTask
{
public:
    using RecoveryTask::RecoveryTask;

    [[nodiscard]] QFuture<Result<void>> start(WhenThere whenThere)
    {
        QFuture<Result<void>> result = future();
        m_whenThere = whenThere;
        await<void>(m_trail.note(AuditAction::Recovery, {.outcome = QStringLiteral("make")}),
                    [this](const Result<void> &noted) {
                        if (noted)
                            readKeys();
                        else
                            end(noted);
                    });
        return result;
    }

private:
    void readKeys()
    {
        need<records::DataKey>(kMade, m_keys.dataKey(RecordKeys::WhenAbsent::Refuse), [this](records::DataKey key) {
            m_content = std::make_shared<RecoveryContent>(RecoveryContent{std::move(key), {}, {}});
            need<records::SigningKey>(kMade, m_keys.signingKey(), [this](const auto &) { readSigning(); });
        });
    }
    void readSigning()
    {
        need<Secret>(kMade, m_keys.signingSeed(), [this](Secret seed) {
            m_content->signingSeed = std::move(seed);
            need<records::ChainHead>(kMade, m_keys.signedHead(), [this](const records::ChainHead &head) {
                m_content->signedHead = head;
                write();
            });
        });
    }
    void write()
    {
        const auto job = [path = m_path, content = m_content, passphrase = m_passphrase, whenThere = m_whenThere] {
            return writeRecovery(path, *content, *passphrase, whenThere);
        };
        need<void>(kMade, offThread<void>(job), [this] { note(kMade, {}); });
    }

    std::shared_ptr<RecoveryContent> m_content;
    WhenThere m_whenThere = WhenThere::Refuse;
};

class RecoveryReturn final : public RecoveryTask
{
public:
    using RecoveryTask::RecoveryTask;

    [[nodiscard]] QFuture<Result<void>> start()
    {
        QFuture<Result<void>> result = future();
        const auto job = [path = m_path, passphrase = m_passphrase] { return readRecovery(path, *passphrase); };
        need<RecoveryContent>(kBroughtBack, offThread<RecoveryContent>(job), [this](RecoveryContent content) {
            m_content = std::make_shared<RecoveryContent>(std::move(content));
            need<void>(kBroughtBack, m_keys.bringBack(m_content->key), [this] { bringBackSigning(); });
        });
        return result;
    }

private:
    static constexpr auto kBroughtBack = "brought-back";

    void bringBackSigning()
    {
        if (m_content->signingSeed.isEmpty())
            return note(kBroughtBack, {});
        need<void>(kBroughtBack, m_keys.bringBackSigning(m_content->signingSeed, m_content->signedHead),
                   [this] { note(kBroughtBack, {}); });
    }

    std::shared_ptr<RecoveryContent> m_content;
};

} // namespace

RecoveryFile::RecoveryFile(RecordKeys &keys, AuditTrail &trail, QObject *parent)
    : QObject(parent),
      m_keys(keys),
      m_trail(trail)
{ }

QFuture<Result<void>> RecoveryFile::make(const QString &path, Secret passphrase, WhenThere whenThere)
{
    auto *making = new RecoveryMaking(m_keys, m_trail, path, std::move(passphrase), this);
    return making->start(whenThere);
}

QFuture<Result<void>> RecoveryFile::bringBack(const QString &path, Secret passphrase)
{
    auto *returning = new RecoveryReturn(m_keys, m_trail, path, std::move(passphrase), this);
    return returning->start();
}

QFuture<Result<std::optional<QDateTime>>> RecoveryFile::lastMade()
{
    using Time = std::optional<QDateTime>;
    using Lines = QList<records::AuditLine>;
    const auto reply = std::make_shared<vault::Reply<Time>>();
    records::AuditWindow newest;
    newest.most = kMostEntries;
    vault::whenEnded<Lines>(
        m_trail.log().read({.action = AuditAction::Recovery}, newest), this, [reply](const Result<Lines> &lines) {
            if (!lines)
                return reply->end(core::Unexpected(lines.error()));
            const auto made = std::find_if(lines->begin(), lines->end(),
                                           [](const auto &line) { return line.entry.outcome == kMade; });
            reply->end(made == lines->end() ? Time() : Time(records::timeOf(made->entry)));
        });
    return reply->future();
}

} // namespace kyc::services
