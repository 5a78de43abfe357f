// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the controls that are rows of a form: with their default, and found by their words.
#include "desktop/lookup/plaintext.h"
#include "desktop/settings/settingcontrols.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/visuals/wrappedlabel.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace kyc::desktop {

using services::Setting;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

void SettingControls::updateNote(Shown &shown)
{
    if (!shown.note)
        return;
    const bool isLocked = m_settings.isLocked(shown.setting);
    const QVariant byDefault = m_settings.defaultValue(shown.setting);
    shown.note->setText(isLocked ? tr("Set by your administrator.") : tr("Default: %1").arg(shown.words(byDefault)));
    shown.reset->setVisible(!isLocked && m_settings.value(shown.setting) != byDefault);
}

void SettingControls::resetToDefault(Setting setting)
{
    const QVariant value = m_settings.defaultValue(setting);
    if (const Shown *const shown = shownOf(setting); shown && shown->wish)
        shown->wish(value);
    else
        keep(setting, value);
}

QWidget *SettingControls::makeNote(Shown &shown, const QString &label)
{
    auto *line = new QWidget(m_page);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, kGrid);
    layout->setSpacing(kGrid);
    shown.note = new QLabel(line);
    shown.note->setTextFormat(Qt::PlainText);
    shown.note->setForegroundRole(QPalette::PlaceholderText);
    shown.reset = new QToolButton(line);
    shown.reset->setAutoRaise(true);
    shown.reset->setFocusPolicy(Qt::StrongFocus);
    shown.reset->setText(tr("Back to the default"));
    shown.reset->setIcon(tintedIcon(QStringLiteral("refresh")));
    shown.reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    shown.reset->setAccessibleName(tr("Back to the default: %1").arg(label));
    layout->addWidget(shown.note);
    layout->addWidget(shown.reset);
    layout->addStretch(1);
    const Setting setting = shown.setting;
    connect(shown.reset, &QToolButton::clicked, this, [this, setting] { resetToDefault(setting); });
    updateNote(shown);
    return line;
}

void SettingControls::addRow(QFormLayout *form, const QString &label, QWidget *control, Setting setting,
                             const QString &help)
{
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    const QString name = withoutMnemonic(label.isEmpty() && button ? button->text() : label);
    const QString words = name + u' ' + help + u' ' + services::Settings::key(setting);
    const auto addBelow = [this, form, &words, hasLabel = !label.isEmpty()](QWidget *widget) {
        if (hasLabel)
            form->addRow(QString(), widget); // below the control
        else
            form->addRow(widget);
        m_found.push_back({form, widget, words});
    };
    if (label.isEmpty())
        form->addRow(control);
    else
        form->addRow(label, control);
    m_found.push_back({form, control, words});
    if (!help.isEmpty()) {
        auto *shownHelp = new WrappedLabel(m_page);
        showPlainly(*shownHelp, help);
        addBelow(shownHelp);
        if (control->accessibleDescription().isEmpty())
            control->setAccessibleDescription(help);
    }
    Shown *const shown = shownOf(setting);
    if (!shown)
        return;
    addBelow(makeNote(*shown, name));
    shown->reset->setObjectName(control->objectName() + QStringLiteral("Reset"));
    shown->note->setObjectName(control->objectName() + QStringLiteral("Note"));
}

void SettingControls::addFound(QWidget *widget, const QString &words)
{
    m_found.push_back({nullptr, widget, words});
}

int SettingControls::find(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    int count = 0;
    for (const Found &found : m_found) {
        const bool isShown = std::all_of(wanted.cbegin(), wanted.cend(), [&found](const QString &word) {
            return found.words.contains(word, Qt::CaseInsensitive);
        });
        if (found.form)
            found.form->setRowVisible(found.widget, isShown);
        else
            found.widget->setVisible(isShown);
        count += isShown ? 1 : 0;
    }
    return count;
}

} // namespace kyc::desktop
