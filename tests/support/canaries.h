// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace kyc::test {

/// A secret planted to see where it turns up.
struct Canary
{
    QString name; ///< for people: what kind of secret it stands for
    QByteArray value;
};

/// A fresh one: no two are alike, and none is in the program's own text.
[[nodiscard]] Canary makeCanary(const QString &name);

/// Finds canaries as they are, in base64 (whatever stands before them), hexadecimal of either case, UTF-16 of either
/// byte order, and percent-encoded.
class CanarySearch
{
public:
    explicit CanarySearch(const QList<Canary> &canaries);

    /// "name as base64" of each that is in the bytes.
    [[nodiscard]] QStringList in(const QByteArray &bytes) const;
    /// Likewise, with the place before it, for every file below the folder: contents and names.
    [[nodiscard]] QStringList below(const QString &folder) const;
    /// Likewise for the memory of a process that may be written to; needs the right to look at it.
    [[nodiscard]] QStringList inMemoryOf(qint64 processId) const;

private:
    struct Pattern
    {
        QString name;
        QByteArray bytes;
    };
    QList<Pattern> m_patterns;
    std::vector<bool> m_beginnings; ///< by two bytes: whether a pattern begins with them
};

} // namespace kyc::test
