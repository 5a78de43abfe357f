// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <QList>
#include <QString>

namespace kyc::core {

enum class FieldKind {
    Text,
    Email,
    Flag, ///< "true" or "false"
};

/// One input of an account or of a customer. Forms, the command line's --field and --secret and the columns of
/// a table are made from it. Keys are interface.
struct FieldDescription
{
    QString key; ///< for example "external-user-id"
    Message label;
    Message help; ///< one sentence: what it is and where to find it
    FieldKind kind = FieldKind::Text;
    bool isSecret = false;
    bool isRequired = false; ///< always needed; what is needed only sometimes the conversation says
    QString defaultValue{}; ///< used when nothing is given; NOLINT(readability-redundant-member-init): GCC wants it
};

/// Null when there is none of that key; points into the list.
[[nodiscard]] const FieldDescription *findField(const QList<FieldDescription> &fields, const QString &key);

} // namespace kyc::core
