// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/tracelog.h"

namespace kyc::network {

Q_LOGGING_CATEGORY(lcNetwork, "kyc.network", QtWarningMsg)

void traceExchange(const core::HttpRequest &request, const QByteArray &requestId,
                   const core::Result<core::HttpResponse> &answer, std::chrono::milliseconds duration)
{
    const QString outcome = answer ? QString::number(answer->status) : core::toWord(answer.error().kind);
    qCInfo(lcNetwork).noquote() << core::toWord(request.method) << request.origin.host() << request.tracePath << outcome
                                << duration.count() << "ms" << requestId;
}

} // namespace kyc::network
