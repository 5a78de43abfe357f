// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QSize>
#include <QString>

class QWidget;

namespace kyc::test {

/// Pictures of windows for people to look at: light, dark, in high contrast, with large letters, small, mirrored, and
/// in every language; and what a program can check of each (`looks.h`). GUI thread.
class Pictures
{
public:
    /// @p subject begins the files' names.
    explicit Pictures(const char *subject) : m_subject(QLatin1String(subject)) { }

    /// The rows of a test that takes a picture in each look; init() is to call use(). The environment's KYC_PICTURES
    /// chooses: "all" takes each language light and dark with letters of either size, "de" only those in German,
    /// nothing two of each language.
    static void everyLook();
    /// To be called once there is an application.
    void begin();
    /// Makes the application look as the test's row says.
    void use();
    void useDefault();
    /// Of the window, as the row says.
    [[nodiscard]] QSize size() const;

    /// Empty, or what is wrong with the picture. Shows the window when it is not shown yet.
    [[nodiscard]] QString take(QWidget &window, const char *what) const;

private:
    QString m_subject;
    QFont m_font;
    int m_look = 0;
};

} // namespace kyc::test
