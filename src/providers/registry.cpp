// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/registry.h"

#include "providers/kriptomat/kriptomat.h"
#include "providers/p100/p100.h"
#include "providers/sumsub/sumsub.h"
#include "providers/sumvin/sumvin.h"
#include "providers/transak/transak.h"

#include <algorithm>

namespace kyc::providers {

const QList<const Provider *> &all()
{
    static const QList<const Provider *> providers{
        &p100(), &transak(), &sumvin(), &kriptomat(), &sumsub(),
    };
    return providers;
}

const Provider *find(const QString &providerId)
{
    const auto found = std::find_if(all().cbegin(), all().cend(), [&providerId](const Provider *provider) {
        return provider->description().id == providerId;
    });
    return found == all().cend() ? nullptr : *found;
}

const Provider *providerOfCheck(const QString &checkId)
{
    const auto found = std::find_if(all().cbegin(), all().cend(), [&checkId](const Provider *provider) {
        return provider->description().check(checkId) != nullptr;
    });
    return found == all().cend() ? nullptr : *found;
}

} // namespace kyc::providers
