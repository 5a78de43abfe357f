// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/reply.h"

#include <QObject>

#include <memory>

namespace kyc::vault {

/// Something that takes several calls of keepers, one after the other; made as a shared pointer, and there for as long
/// as it waits for one. Stays in the thread it was made in, which runs an event loop.
class Errand : public std::enable_shared_from_this<Errand>
{
public:
    Errand() = default;
    virtual ~Errand() = default;
    Q_DISABLE_COPY_MOVE(Errand)

protected:
    template <class T, class GoOn>
    void await(const QFuture<core::Result<T>> &future, GoOn goOn)
    {
        whenEnded<T>(future, m_context.get(),
                     [self = shared_from_this(), goOn](core::Result<T> result) { goOn(std::move(result)); });
    }

private:
    struct DeleteLater // the errand may end while one of the context's children ends
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    std::unique_ptr<QObject, DeleteLater> m_context{new QObject};
};

} // namespace kyc::vault
