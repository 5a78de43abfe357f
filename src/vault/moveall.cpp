// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/errand.h"
#include "vault/probe.h"

#include <vector>

namespace kyc::vault {

namespace {

using core::ErrorCause;
using core::Result;
using core::Secret;

/// Copies, verifies, removes; and goes all the way back when one step fails.
class Move : public Errand
{
public:
    Move(Keeper &from, Keeper &to, RememberMove remember) : m_from(from), m_to(to), m_remember(std::move(remember)) { }

    [[nodiscard]] QFuture<Result<int>> start()
    {
        await(m_from.keys(), [this](const Result<QStringList> &keys) {
            if (!keys)
                return m_reply.end(core::Unexpected(keys.error()));
            m_keys = *keys;
            m_items.reserve(static_cast<std::size_t>(m_keys.size()));
            copyNext();
        });
        return m_reply.future();
    }

private:
    struct Item
    {
        QString key;
        Secret value;
        Secret before; ///< what the target held
        bool isRemoved = false; ///< from the source, as far as is known
    };

    void copyNext();
    void keepWhatIsThere(const QString &key, Secret value);
    void copy(Item &item);
    void rememberIt();
    void removeNext(std::size_t index);
    void seeItIsStillThere(std::size_t index);
    /// Gives the source back what was removed, from the item before @p end on, the last first.
    void goBack(std::size_t end, const core::Error &why);
    void forgetIt(const core::Error &why);
    void clearTarget(std::size_t end, const core::Error &why);

    /// Whether to go back instead of on.
    template <class T>
    [[nodiscard]] bool isOver(const Result<T> &result)
    {
        if (result && !m_reply.isCanceled())
            return false;
        core::Error cancelled;
        cancelled.kind = core::ErrorKind::Cancelled;
        cancelled.cause = ErrorCause::CancelledByAgent;
        goBack(m_items.size(), result ? cancelled : result.error());
        return true;
    }

    Keeper &m_from;
    Keeper &m_to;
    RememberMove m_remember;
    bool m_isRemembered = false;
    QStringList m_keys;
    qsizetype m_next = 0; // of the keys
    std::vector<Item> m_items;
    Reply<int> m_reply;
};

void Move::copyNext()
{
    if (m_next == m_keys.size())
        return rememberIt();
    const QString key = m_keys.at(m_next++);
    await(m_from.read(key), [this, key](Result<Secret> value) {
        if (isOver(value))
            return;
        if (value->isEmpty()) // removed by somebody else since
            copyNext();
        else
            keepWhatIsThere(key, std::move(*value));
    });
}

void Move::keepWhatIsThere(const QString &key, Secret value)
{
    const auto moved = std::make_shared<Secret>(std::move(value));
    await(m_to.read(key), [this, key, moved](Result<Secret> before) {
        if (isOver(before))
            return;
        copy(m_items.emplace_back(Item{key, std::move(*moved), std::move(*before)}));
    });
}

void Move::copy(Item &item)
{
    await(m_to.write(item.key, item.value.clone()), [this, &item](const Result<void> &written) {
        if (isOver(written))
            return;
        await(m_to.read(item.key), [this, &item](const Result<Secret> &read) {
            if (isOver(read))
                return;
            if (read->equals(item.value))
                copyNext();
            else
                goBack(m_items.size(), vaultFailure(ErrorCause::VaultMangles).value());
        });
    });
}

void Move::rememberIt()
{
    if (m_remember) {
        const Result<void> remembered = m_remember(true);
        if (isOver(remembered))
            return;
        m_isRemembered = true;
    }
    removeNext(0);
}

void Move::removeNext(std::size_t index)
{
    if (index == m_items.size())
        return m_reply.end(static_cast<int>(m_items.size()));
    Item &item = m_items[index];
    item.isRemoved = true;
    await(m_from.remove(item.key), [this, index](const Result<void> &removed) {
        if (!isOver(removed))
            seeItIsStillThere(index);
    });
}

void Move::seeItIsStillThere(std::size_t index)
{
    // It is not when both keepers keep their secrets in the same place.
    await(m_to.read(m_items[index].key), [this, index](const Result<Secret> &read) {
        if (isOver(read))
            return;
        if (read->equals(m_items[index].value))
            removeNext(index + 1);
        else
            goBack(m_items.size(), vaultFailure(ErrorCause::VaultMangles).value());
    });
}

void Move::goBack(std::size_t end, const core::Error &why)
{
    while (end > 0 && !m_items[end - 1].isRemoved)
        --end;
    if (end == 0)
        return forgetIt(why);
    const std::size_t index = end - 1;
    await(m_from.write(m_items[index].key, m_items[index].value.clone()), [this, index, why](const Result<void> &) {
        await(m_from.read(m_items[index].key), [this, index, why](const Result<Secret> &read) {
            if (read && read->equals(m_items[index].value))
                goBack(index, why);
            else // everything stays where all of it is
                m_reply.end(core::Unexpected(why));
        });
    });
}

void Move::forgetIt(const core::Error &why)
{
    if (m_isRemembered && !m_remember(false))
        return m_reply.end(core::Unexpected(why));
    clearTarget(m_items.size(), why);
}

void Move::clearTarget(std::size_t end, const core::Error &why)
{
    if (end == 0)
        return m_reply.end(core::Unexpected(why));
    const Item &item = m_items[end - 1];
    await(item.before.isEmpty() ? m_to.remove(item.key) : m_to.write(item.key, item.before.clone()),
          [this, end, why](const Result<void> &) { clearTarget(end - 1, why); });
}

} // namespace

QFuture<Result<int>> moveAll(Keeper &from, Keeper &to, RememberMove remember)
{
    return std::make_shared<Move>(from, to, std::move(remember))->start();
}

} // namespace kyc::vault
