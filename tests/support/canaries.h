// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace kyc::test {

/// A secret, or something about a person, planted to see where it turns up.
struct Canary
{
    QString name; ///< for people: what kind of secret it stands for
    QByteArray value; ///< UTF-8
};

/// What a process leaves where others can see it, but for its memory.
struct Traces
{
    QString folder; ///< everything that it may write to
    qint64 processId = 0; ///< 0: it has ended
    QByteArray output;
    QByteArray problems; ///< the standard error
};

/// A fresh one: no two are alike, and none is in the program's own text.
[[nodiscard]] Canary makeCanary(const QString &name);
/// Likewise, but as an identifier may be: of ASCII letters and digits.
[[nodiscard]] Canary makePlainCanary(const QString &name);
/// The same in lower case: as programs write it that compare texts.
[[nodiscard]] Canary inLowerCase(const Canary &canary);

/// Finds canaries as they are, in base64 (whatever stands before them), hexadecimal of either case, UTF-16 of either
/// byte order, percent-encoded, and escaped for JSON, HTML and CSV. One of digits alone, a code, is found only where no
/// other digit stands beside it.
class CanarySearch
{
public:
    explicit CanarySearch(const QList<Canary> &canaries);

    /// "name as base64" of each that is in the bytes.
    [[nodiscard]] QStringList in(const QByteArray &bytes) const;
    /// Likewise, with the place before it, for each of the files: contents and names.
    [[nodiscard]] QStringList inFiles(const QStringList &paths) const;
    [[nodiscard]] QStringList below(const QString &folder) const; ///< every file of it
    /// Likewise for the command line and the environment of a process.
    [[nodiscard]] QStringList aroundProcess(qint64 processId) const;
    [[nodiscard]] QStringList in(const Traces &traces) const; ///< all of that
    /// Likewise for the memory of a process that may be written to; needs the right to look at it.
    [[nodiscard]] QStringList inMemoryOf(qint64 processId) const;

private:
    struct Pattern
    {
        QString name;
        QByteArray bytes;
        bool isNumber = false; ///< part of a longer one it is nothing
    };
    void addForms(const Canary &canary);
    void addEncodedForms(const Canary &canary);
    void add(const Canary &canary, const char *form, const QByteArray &bytes);

    std::vector<std::vector<Pattern>> m_patterns; ///< by the two bytes that they begin with
};

} // namespace kyc::test
