// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cliprocess.h"

#include <QTemporaryDir>

namespace kyc::test {

/// A user of their own for kyc-desk-cli: home, configuration, data and temporary files in one folder, and a vault file
/// whose passphrase stands in a file outside of it.
class CliHome
{
public:
    CliHome();

    [[nodiscard]] QString path() const { return m_home.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_home.filePath(name); }
    /// "file:…", for --passphrase.
    [[nodiscard]] QString passphraseSource() const;
    [[nodiscard]] QMap<QString, QString> environment() const;

    [[nodiscard]] CliCall call(const QStringList &arguments, const QMap<QString, QString> &more = {}) const;
    /// Runs it; the passphrase is given along with commands that take one.
    [[nodiscard]] CliAnswer run(const QStringList &arguments, const QMap<QString, QString> &more = {}) const;
    /// "vault choose --keeper file". False when that failed.
    [[nodiscard]] bool chooseVaultFile() const;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_outside;
};

} // namespace kyc::test
