// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "languages.h"

namespace kyc::packaging {

Language readLanguage(const QString &fileName, const QString &text)
{
    const qsizetype all = text.count(QLatin1String("<message"));
    const qsizetype open = text.count(QLatin1String("type=\"unfinished\""));
    const QString code = fileName.section(u'_', 1).section(u'.', 0, 0);
    return {code, all == 0 ? 0 : static_cast<int>((all - open) * 100 / all)};
}

QString appStreamLanguages(const QList<Language> &languages)
{
    QString out = QStringLiteral("<languages>\n    <lang>en</lang>\n");
    for (const Language &language : languages) {
        if (language.code != u"en" && language.percent > 0)
            out += QStringLiteral("    <lang percentage=\"%1\">%2</lang>\n").arg(language.percent).arg(language.code);
    }
    return out + QStringLiteral("  </languages>");
}

} // namespace kyc::packaging
