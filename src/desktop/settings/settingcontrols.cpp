// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/settingcontrols.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"

#include <QCheckBox>
#include <QComboBox>
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

QString textOf(const QSpinBox &box, int value, SettingControls::Unit unit)
{
    if (value <= box.minimum() && !box.specialValueText().isEmpty())
        return box.specialValueText();
    return box.prefix() + box.locale().toString(value) + (unit ? unit(value) : box.suffix());
}

void showIn(QSpinBox &box, int value, SettingControls::Unit unit)
{
    const QSignalBlocker quiet(&box);
    if (unit)
        box.setSuffix(unit(value));
    box.setValue(value);
}

QString daysUnit(int days)
{
    //: Behind the number, which is not in the text
    return SettingControls::tr(" day(s)", nullptr, days);
}

} // namespace

SettingControls::SettingControls(services::Settings &settings, QWidget *page)
    : QObject(page),
      m_settings(settings),
      m_page(page)
{
    connect(&settings, &services::Settings::changed, this, &SettingControls::settingChanged);
}

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

void SettingControls::addShown(Setting setting, std::function<void(const QVariant &)> show,
                               std::function<QString(const QVariant &)> words)
{
    show(m_settings.value(setting));
    m_shown.push_back({setting, std::move(show), std::move(words), {}});
}

SettingControls::Shown *SettingControls::shownOf(Setting setting)
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [setting](const Shown &shown) { return shown.setting == setting; });
    return found == m_shown.end() ? nullptr : &*found;
}

void SettingControls::settingChanged(Setting setting)
{
    Shown *const shown = shownOf(setting);
    if (!shown)
        return;
    shown->show(m_settings.value(setting));
    updateNote(*shown);
}

QSpinBox *SettingControls::number(Setting setting, const char *name, int least, int most, Unit unit)
{
    auto *box = new QSpinBox(m_page);
    prepare(box, setting, name);
    box->setKeyboardTracking(false); // half a number is none, and each change is in the audit
    box->setGroupSeparatorShown(true);
    box->setRange(least, most);
    addShown(
        setting, [box, unit](const QVariant &value) { showIn(*box, value.toInt(), unit); },
        [box, unit](const QVariant &value) { return textOf(*box, value.toInt(), unit); });
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) { keep(setting, value); });
    return box;
}

QSpinBox *SettingControls::days(Setting setting, const char *name)
{
    auto *box = new QSpinBox(m_page);
    prepare(box, setting, name);
    box->setKeyboardTracking(false);
    box->setRange(kFewestDays - 1, kMostDays);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(tr("for ever", "how long records are kept, instead of a number of days"));
    const auto shownAs = [box](const QVariant &value) { return value.toInt() == 0 ? box->minimum() : value.toInt(); };
    addShown(
        setting, [box, shownAs](const QVariant &value) { showIn(*box, shownAs(value), daysUnit); },
        [box, shownAs](const QVariant &value) { return textOf(*box, shownAs(value), daysUnit); });
    m_shown.back().wish = [box, shownAs](const QVariant &value) { box->setValue(shownAs(value)); };
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
    connect(question, &QDialog::finished, box, [this, setting, question, yes, days] {
        if (question->clickedButton() == yes)
            keep(setting, days);
        else
            settingChanged(setting); // shows what it is
    });
    question->open();
}

QCheckBox *SettingControls::flag(Setting setting, const char *name, const QString &text)
{
    auto *box = new QCheckBox(text, m_page);
    prepare(box, setting, name);
    addShown(
        setting,
        [box](const QVariant &value) {
            const QSignalBlocker quiet(box);
            box->setChecked(value.toBool());
        },
        [](const QVariant &value) {
            return value.toBool() ? tr("on", "a setting that is on or off") : tr("off", "a setting that is on or off");
        });
    connect(box, &QCheckBox::toggled, this, [this, setting](bool isOn) { keep(setting, isOn); });
    return box;
}

QLineEdit *SettingControls::text(Setting setting, const char *name)
{
    auto *edit = new QLineEdit(m_page);
    prepare(edit, setting, name);
    edit->setMaxLength(kLongestText);
    addShown(
        setting, [edit](const QVariant &value) { edit->setText(value.toString()); },
        [edit](const QVariant &value) {
            return !value.toString().isEmpty()       ? value.toString()
                : !edit->placeholderText().isEmpty() ? edit->placeholderText()
                                                     : tr("none", "the default of a setting that is a text");
        });
    connect(edit, &QLineEdit::editingFinished, this, [this, setting, edit] {
        if (const QString typed = edit->text().trimmed(); typed != m_settings.text(setting))
            keep(setting, typed);
    });
    return edit;
}

QComboBox *SettingControls::choice(Setting setting, const char *name, const QList<Choice> &choices)
{
    auto *box = new QComboBox(m_page);
    prepare(box, setting, name);
    for (const Choice &one : choices)
        box->addItem(one.text, one.value);
    addShown(
        setting, [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); },
        [box](const QVariant &value) { return box->itemText(box->findData(value)); });
    // Not as the arrow keys go by: a language would change with each.
    connect(box, &QComboBox::activated, this, [this, setting, box] {
        if (box->currentData() != m_settings.value(setting))
            keep(setting, box->currentData());
    });
    return box;
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
    const core::Result<void> result = m_settings.set(setting, value);
    if (!result) {
        Q_EMIT failed(result.error());
        settingChanged(setting); // shows what it still is
    } else {
        Q_EMIT kept();
    }
}

} // namespace kyc::desktop
