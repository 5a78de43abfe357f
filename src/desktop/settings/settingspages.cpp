// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/settingspages.h"

#include "core/language.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "services/loginname.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

namespace kyc::desktop {

namespace {

using services::Setting;

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr int kLongestIdle = 24 * 60; // minutes
constexpr int kLongestShown = 300; // seconds
constexpr int kSmallestText = 75; // per cent
constexpr int kLargestText = 300;
constexpr int kTextStep = 25;
constexpr int kShortestWait = 5; // seconds
constexpr int kLongestWait = 120;

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    form->setVerticalSpacing(kGrid / 2);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

void addHint(QFormLayout *form, const SettingControls &controls)
{
    if (QLabel *hint = controls.hint())
        form->addRow(hint);
}

QList<SettingControls::Choice> languageChoices()
{
    QList<SettingControls::Choice> choices{{Pages::tr("As the system"), QString()}};
    for (const core::Language &language : core::languages())
        choices.append({language.name, language.code});
    return choices;
}

} // namespace

void fillGeneralPage(QWidget *page, SettingControls &controls)
{
    QFormLayout *form = makeForm(page);
    controls.addRow(form, Pages::tr("&Language:"),
                    controls.choice(Setting::Language, "languageComboBox", languageChoices()), Setting::Language,
                    Pages::tr("It holds at once, or as soon as what is under way or being entered has ended. Files and "
                              "what the providers say stay as they are."));
    controls.addRow(form, Pages::tr("&Colours:"),
                    controls.choice(Setting::ColorScheme, "coloursComboBox",
                                    {{Pages::tr("As the system"), QString()},
                                     {Pages::tr("Light"), QStringLiteral("light")},
                                     {Pages::tr("Dark"), QStringLiteral("dark")},
                                     {Pages::tr("High contrast"), QStringLiteral("high-contrast")}}),
                    Setting::ColorScheme);
    QSpinBox *text = controls.number(Setting::TextPercent, "textSizeSpinBox", kSmallestText, kLargestText);
    text->setSingleStep(kTextStep);
    text->setSuffix(Pages::tr(" %", "per cent, behind a number"));
    controls.addRow(form, Pages::tr("Size of &text:"), text, Setting::TextPercent);
    controls.addRow(form, {},
                    controls.flag(Setting::Notifies, "notificationsCheckBox",
                                  Pages::tr("Tell me through the &desktop when an import has ended")),
                    Setting::Notifies, Pages::tr("When no window of the program is in front. It names nobody."));
    controls.addRow(
        form, {},
        controls.flag(Setting::HasTrayIcon, "trayCheckBox", Pages::tr("Show an &icon among those of the system")),
        Setting::HasTrayIcon);
    QLineEdit *name = controls.text(Setting::AgentName, "agentNameLineEdit");
    name->setPlaceholderText(services::loginName());
    controls.addRow(form, Pages::tr("Your &name in the records:"), name, Setting::AgentName,
                    Pages::tr("It stands beside each lookup and each entry of the audit from now on. Left empty, it is "
                              "the name you are logged in with on this computer."));
    addHint(form, controls);
}

void fillPrivacyPage(QWidget *page, SettingControls &controls)
{
    QFormLayout *form = makeForm(page);
    QSpinBox *idle = controls.number(Setting::IdleLockMinutes, "idleLockSpinBox", 0, kLongestIdle);
    idle->setSuffix(Pages::tr(" min", "minutes, behind a number"));
    idle->setSpecialValueText(Pages::tr("never", "instead of a number of minutes"));
    QSpinBox *clipboard = controls.number(Setting::ClipboardSeconds, "clipboardSpinBox", 1, kLongestShown);
    QSpinBox *reveal = controls.number(Setting::RevealSeconds, "revealSpinBox", 1, kLongestShown);
    for (QSpinBox *box : {clipboard, reveal})
        box->setSuffix(Pages::tr(" s", "seconds, behind a number"));
    controls.addRow(form, Pages::tr("&Lock when unused for:"), idle, Setting::IdleLockMinutes);
    controls.addRow(form, {},
                    controls.flag(Setting::LocksWithScreen, "lockWithScreenCheckBox",
                                  Pages::tr("Lock with the &screen, and before the computer sleeps")),
                    Setting::LocksWithScreen);
    controls.addRow(form, Pages::tr("A &copied credential stays on the clipboard for:"), clipboard,
                    Setting::ClipboardSeconds);
    controls.addRow(form, Pages::tr("A s&hown credential stays shown for:"), reveal, Setting::RevealSeconds);
    addHint(form, controls);
}

void fillNetworkPage(QWidget *page, SettingControls &controls, const ChooseFile &chooseCertificates)
{
    QFormLayout *form = makeForm(page);
    auto *file = new QWidget(page);
    QLineEdit *path = controls.text(Setting::CompanyCaFile, "companyCaLineEdit");
    path->setParent(file);
    path->setAccessibleName(Pages::tr("&Certificates to trust as well:").remove(u'&'));
    auto *choose = new QPushButton(Pages::tr("&Choose\u2026"), file);
    choose->setObjectName(QStringLiteral("chooseCompanyCaButton"));
    choose->setAutoDefault(false);
    choose->setEnabled(path->isEnabled());
    choose->setAccessibleName(Pages::tr("Choose a file of certificates"));
    auto *layout = new QHBoxLayout(file);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(path, 1);
    layout->addWidget(choose);
    file->setObjectName(QStringLiteral("companyCa"));
    file->setFocusProxy(path);
    QObject::connect(choose, &QPushButton::clicked, &controls, [page, &controls, chooseCertificates] {
        chooseCertificates(page, [on = QPointer<SettingControls>(&controls)](const QString &chosen) {
            if (on)
                on->keep(Setting::CompanyCaFile, chosen);
        });
    });
    controls.addRow(
        form, Pages::tr("&Certificates to trust as well:"), file, Setting::CompanyCaFile,
        Pages::tr("A file in PEM format, for a company's own proxy. No certificate that does not hold can be "
                  "accepted otherwise."));
    controls.addRow(
        form, {}, controls.flag(Setting::UsesSystemProxy, "systemProxyCheckBox", Pages::tr("Use the &system's proxy")),
        Setting::UsesSystemProxy, Pages::tr("Addresses on this computer are never reached through a proxy."));
    QSpinBox *answer = controls.number(Setting::AnswerSeconds, "answerSpinBox", kShortestWait, kLongestWait);
    answer->setSuffix(Pages::tr(" s", "seconds, behind a number"));
    controls.addRow(form, Pages::tr("&Wait for an answer of a provider for:"), answer, Setting::AnswerSeconds);
    form->addRow(
        makePlainLabel(Pages::tr("What is changed here holds when the program is started the next time."), page));
    addHint(form, controls);
}

void fillExportPage(QWidget *page, SettingControls &controls)
{
    QFormLayout *form = makeForm(page);
    form->addRow(
        makePlainLabel(Pages::tr("What an export to CSV begins with. It can be changed, and the columns chosen, "
                                 "each time, and is remembered."),
                       page));
    controls.addRow(form, Pages::tr("&Separator:"),
                    controls.choice(Setting::ExportSeparator, "exportSeparatorComboBox",
                                    {{Pages::tr("Comma"), QStringLiteral("comma")},
                                     {Pages::tr("Semicolon"), QStringLiteral("semicolon")},
                                     {Pages::tr("Vertical bar"), QStringLiteral("bar")},
                                     {Pages::tr("Tab"), QStringLiteral("tab")}}),
                    Setting::ExportSeparator);
    controls.addRow(form, {},
                    controls.flag(Setting::ExportByteOrderMark, "exportMarkCheckBox",
                                  Pages::tr("&Byte-order mark at the start, which Excel wants")),
                    Setting::ExportByteOrderMark);
    controls.addRow(form, {},
                    controls.flag(Setting::ExportGuardsFormulas, "exportGuardCheckBox",
                                  Pages::tr("Put an a&postrophe before text that a spreadsheet would run")),
                    Setting::ExportGuardsFormulas);
    controls.addRow(form, {},
                    controls.flag(Setting::ExportMasksIdentifiers, "exportMaskCheckBox",
                                  Pages::tr("&Mask what identifies customers")),
                    Setting::ExportMasksIdentifiers);
    addHint(form, controls);
}

} // namespace kyc::desktop
