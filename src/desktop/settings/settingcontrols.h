// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "services/settings.h"

#include <QObject>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QWidget;

namespace kyc::desktop {

/// The controls of a page of settings: each shows one setting, and what is done to it holds as soon as it is whole. Its
/// default stands below, with a button that goes back to it. What the administrator has locked is shown, cannot be
/// changed, and says why. GUI thread.
class SettingControls : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString value; ///< of the setting
    };

    /// @p settings must outlive the controls, which are made for @p page.
    SettingControls(services::Settings &settings, QWidget *page);

    /// Stands behind a number and agrees with it: " day" or " days".
    using Unit = QString (*)(int number);

    [[nodiscard]] QSpinBox *number(services::Setting setting, const char *name, int least, int most,
                                   Unit unit = nullptr);
    /// Days from 30 on, and below them "for ever"; fewer than now only after a question.
    [[nodiscard]] QSpinBox *days(services::Setting setting, const char *name);
    [[nodiscard]] QCheckBox *flag(services::Setting setting, const char *name, const QString &text);
    [[nodiscard]] QLineEdit *text(services::Setting setting, const char *name);
    [[nodiscard]] QComboBox *choice(services::Setting setting, const char *name, const QList<Choice> &choices);

    /// Puts a control into the form, with its default, and @p help below. @p label is empty for a check box.
    void addRow(QFormLayout *form, const QString &label, QWidget *control, services::Setting setting,
                const QString &help = {});
    /// Something else that can be found, by these words.
    void addFound(QWidget *widget, const QString &words);
    /// Shows what holds all the words, or all of it where there are none; the number of things shown.
    int find(const QString &words);

    /// Says that something is locked, where something is; null where nothing is.
    [[nodiscard]] QLabel *hint() const;

    void keep(services::Setting setting, const QVariant &value);

Q_SIGNALS:
    void kept();
    void failed(const kyc::core::Error &error); ///< the setting is what it was

private:
    /// A setting that is shown.
    struct Shown
    {
        services::Setting setting;
        std::function<void(const QVariant &)> show;
        std::function<QString(const QVariant &)> words; ///< of a value
        std::function<void(const QVariant &)> wish; ///< as if typed: asks where that asks; empty where nothing asks
        QToolButton *reset = nullptr;
        QLabel *note = nullptr;
    };
    struct Found
    {
        QFormLayout *form = nullptr; ///< that has it as a row; null for a widget by itself
        QWidget *widget = nullptr;
        QString words;
    };

    void askToShorten(services::Setting setting, QSpinBox *box, int days);
    void prepare(QWidget *control, services::Setting setting, const char *name);
    void addShown(services::Setting setting, std::function<void(const QVariant &)> show,
                  std::function<QString(const QVariant &)> words);
    Shown *shownOf(services::Setting setting);
    void settingChanged(services::Setting setting);
    void updateNote(Shown &shown);
    void resetToDefault(services::Setting setting);
    QWidget *makeNote(Shown &shown, const QString &label);

    services::Settings &m_settings;
    QWidget *m_page;
    std::vector<Shown> m_shown;
    std::vector<Found> m_found;
    bool m_isAnyLocked = false;
};

} // namespace kyc::desktop
