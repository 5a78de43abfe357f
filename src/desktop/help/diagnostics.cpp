// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/help/diagnostics.h"

#include "desktop/workspace.h"
#include "network/tlssetup.h"
#include "services/logsink.h"

#include <QGuiApplication>
#include <QMap>
#include <QScreen>
#include <QSysInfo>

#include <array>

namespace kyc::desktop {

namespace {

using services::Setting;
using State = services::VaultSession::State;

QString line(const char *what, const QString &value)
{
    return QStringLiteral("%1: %2\n").arg(QLatin1String(what), value);
}

QString stateWord(State state)
{
    switch (state) {
    case State::NotChosen:
        return QStringLiteral("not chosen");
    case State::Locked:
        return QStringLiteral("locked");
    case State::Opening:
        return QStringLiteral("opening");
    case State::Open:
        return QStringLiteral("open");
    case State::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QString versions()
{
    return line("KYC Desk", QCoreApplication::applicationVersion()) + line("Qt", QString::fromLatin1(qVersion()))
        + line("TLS", network::tlsLibraryName())
        + line("System",
               QStringLiteral("%1, kernel %2, %3")
                   .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()))
        + line("Desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("unknown")))
        + line("Window system", QGuiApplication::platformName())
        + line("Scale", QString::number(QGuiApplication::primaryScreen()->devicePixelRatio()));
}

QString keeper(const services::VaultSession &vault)
{
    const QString kind = vault.kind() ? vault::toWord(*vault.kind()) : QStringLiteral("none");
    QString text = line("Keeper", QStringLiteral("%1, %2").arg(kind, stateWord(vault.state())));
    if (!vault.serviceName().isEmpty())
        text += line("Keychain service", services::redactedLog(vault.serviceName()));
    return text;
}

QString settings(const services::Settings &all)
{
    // Not the path of the company's certificates: it may name a person.
    constexpr std::array kShown{Setting::Keeper, Setting::IdleLockMinutes, Setting::LocksWithScreen,
                                Setting::ClipboardSeconds, Setting::RevealSeconds};
    QString text;
    for (const Setting setting : kShown) {
        text += QStringLiteral("%1 = %2%3\n")
                    .arg(services::Settings::key(setting), all.text(setting),
                         all.isLocked(setting) ? QStringLiteral(" (locked)") : QString());
    }
    const bool hasCompanyCa = !all.text(Setting::CompanyCaFile).isEmpty();
    return text
        + QStringLiteral("%1 = %2\n")
              .arg(services::Settings::key(Setting::CompanyCaFile), hasCompanyCa ? QStringLiteral("(set)") : QString());
}

QString accounts(const services::AccountBook &book)
{
    QMap<QString, int> counts;
    for (const core::Account &account : book.accounts())
        ++counts[QStringLiteral("%1, %2").arg(account.providerId, core::toWord(account.environment))];
    QString text = line("Accounts", QString::number(book.accounts().size()));
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        text += QStringLiteral("  %1: %2\n").arg(it.key()).arg(*it);
    return text;
}

} // namespace

QString diagnostics(Workspace &workspace)
{
    return versions() + keeper(workspace.vault()) + settings(workspace.settings()) + accounts(workspace.accounts())
        + QStringLiteral("\nLog:\n") + services::keptLogLines().join(u'\n') + u'\n';
}

} // namespace kyc::desktop
