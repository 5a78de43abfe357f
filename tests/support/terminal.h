// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace kyc::test {

/// A terminal, and who sits at it.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] QByteArray path() const { return m_path; } ///< for a process that is to have it
    /// Waits until the text is shown, and forgets what was up to then. False when it does not come.
    [[nodiscard]] bool waitFor(const QByteArray &text);
    void type(const QByteArray &line) const;
    /// Everything that was ever shown.
    [[nodiscard]] QByteArray shown();

private:
    bool read(int milliseconds);

    int m_here = -1;
    int m_held = -1; ///< the other end, which would be gone with the process
    QByteArray m_path;
    QByteArray m_shown;
    qsizetype m_seen = 0;
};

} // namespace kyc::test
