// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "services/settings.h"

#include <QObject>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace kyc::desktop {

/// The controls of a page of settings: each shows one setting, and what is done to it holds as soon as it is whole.
/// What the administrator has locked is shown, cannot be changed, and says why. GUI thread.
class SettingControls : public QObject
{
    Q_OBJECT

public:
    /// @p settings must outlive the controls, which are made for @p page.
    SettingControls(services::Settings &settings, QWidget *page);

    [[nodiscard]] QSpinBox *number(services::Setting setting, const char *name, int least, int most);
    /// Days from 30 on, and below them "for ever"; fewer than now only after a question.
    [[nodiscard]] QSpinBox *days(services::Setting setting, const char *name);
    [[nodiscard]] QCheckBox *flag(services::Setting setting, const char *name, const QString &text);
    [[nodiscard]] QLineEdit *text(services::Setting setting, const char *name);
    /// Says that something is locked, where something is; null where nothing is.
    [[nodiscard]] QLabel *hint() const;

    void keep(services::Setting setting, const QVariant &value);

Q_SIGNALS:
    void kept();
    void failed(const kyc::core::Error &error); ///< the setting is what it was

private:
    void askToShorten(services::Setting setting, QSpinBox *box, int days);
    void prepare(QWidget *control, services::Setting setting, const char *name);

    services::Settings &m_settings;
    QWidget *m_page;
    bool m_isAnyLocked = false;
};

} // namespace kyc::desktop
