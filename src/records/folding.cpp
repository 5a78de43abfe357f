// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/folding.h"

namespace kyc::records {

QString folded(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    return folded.replace(u'\u00df', QStringLiteral("ss")); // which Qt leaves as it is
}

} // namespace kyc::records
