// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/announcement.h"

#include <QStringList>

namespace kyc::test {

/// What a screen reader would be told, as long as this lives; one at a time.
class Announcements
{
    Q_DISABLE_COPY_MOVE(Announcements)

public:
    Announcements()
    {
        desktop::setSpeaker([this](const QString &text) { m_heard.append(text); });
    }
    ~Announcements() { desktop::setSpeaker({}); }
    [[nodiscard]] const QStringList &heard() const { return m_heard; }

private:
    QStringList m_heard;
};

} // namespace kyc::test
