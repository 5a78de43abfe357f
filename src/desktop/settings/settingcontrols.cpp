// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/settingcontrols.h"

#include "desktop/lookup/plaintext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace kyc::desktop {

using services::Setting;

namespace {

constexpr int kFewestDays = 30;
constexpr int kMostDays = 50 * 365;
constexpr int kLongestText = 256;

} // namespace

SettingControls::SettingControls(services::Settings &settings, QWidget *page)
    : QObject(page),
      m_settings(settings),
      m_page(page)
{ }

void SettingControls::prepare(QWidget *control, Setting setting, const char *name)
{
    control->setObjectName(QLatin1String(name));
    if (!m_settings.isLocked(setting))
        return;
    m_isAnyLocked = true;
    control->setEnabled(false);
    control->setToolTip(tr("Set by your administrator."));
    control->setAccessibleDescription(control->toolTip());
}

QSpinBox *SettingControls::number(Setting setting, const char *name, int least, int most)
{
    auto *box = new QSpinBox(m_page);
    prepare(box, setting, name);
    box->setKeyboardTracking(false); // half a number is none, and each change is in the audit
    box->setGroupSeparatorShown(true);
    box->setRange(least, most);
    box->setValue(m_settings.number(setting));
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) { keep(setting, value); });
    return box;
}

QSpinBox *SettingControls::days(Setting setting, const char *name)
{
    auto *box = new QSpinBox(m_page);
    prepare(box, setting, name);
    box->setKeyboardTracking(false);
    box->setRange(kFewestDays - 1, kMostDays);
    box->setSpecialValueText(tr("for ever", "how long records are kept, instead of a number of days"));
    box->setSuffix(tr(" days", "behind a number"));
    const int now = m_settings.number(setting);
    box->setValue(now == 0 ? box->minimum() : now);
    connect(box, &QSpinBox::valueChanged, this, [this, setting, box](int value) {
        const int wanted = value == box->minimum() ? 0 : value;
        const int kept = m_settings.number(setting);
        if (wanted != 0 && (kept == 0 || wanted < kept))
            askToShorten(setting, box, wanted);
        else
            keep(setting, wanted);
    });
    return box;
}

void SettingControls::askToShorten(Setting setting, QSpinBox *box, int days)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Keep records for a shorter time?"),
                                     tr("Keep them for %n day(s) only?", nullptr, days), QMessageBox::Cancel, m_page);
    question->setObjectName(QStringLiteral("shortenQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What is older is removed within a day and cannot be brought back, but for "
                                    "customers whose records are held."));
    const QAbstractButton *const yes = question->addButton(tr("&Remove what is older"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(question, &QDialog::finished, box, [this, setting, box, question, yes, days] {
        if (question->clickedButton() == yes) {
            keep(setting, days);
            return;
        }
        const QSignalBlocker quiet(box);
        const int kept = m_settings.number(setting);
        box->setValue(kept == 0 ? box->minimum() : kept);
    });
    question->open();
}

QCheckBox *SettingControls::flag(Setting setting, const char *name, const QString &text)
{
    auto *box = new QCheckBox(text, m_page);
    prepare(box, setting, name);
    box->setChecked(m_settings.flag(setting));
    connect(box, &QCheckBox::toggled, this, [this, setting](bool isOn) { keep(setting, isOn); });
    return box;
}

QLineEdit *SettingControls::text(Setting setting, const char *name)
{
    auto *edit = new QLineEdit(m_settings.text(setting), m_page);
    prepare(edit, setting, name);
    edit->setMaxLength(kLongestText);
    connect(edit, &QLineEdit::editingFinished, this, [this, setting, edit] {
        if (const QString typed = edit->text().trimmed(); typed != m_settings.text(setting))
            keep(setting, typed);
    });
    return edit;
}

QLabel *SettingControls::hint() const
{
    if (!m_isAnyLocked)
        return nullptr;
    QLabel *hint = makePlainLabel(tr("What cannot be changed here was set by your administrator."), m_page);
    hint->setObjectName(QStringLiteral("administratorLabel"));
    return hint;
}

void SettingControls::keep(Setting setting, const QVariant &value)
{
    if (const core::Result<void> result = m_settings.set(setting, value); !result)
        Q_EMIT failed(result.error());
    else
        Q_EMIT kept();
}

} // namespace kyc::desktop
