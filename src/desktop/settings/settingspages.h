// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/settings/settingcontrols.h"

#include <functional>

namespace kyc::desktop {

/// Asks for a file to read; calls back with its path, later or never.
using ChooseFile = std::function<void(QWidget *parent, std::function<void(const QString &path)> chosen)>;

// Each fills a page with what belongs to it.
void fillGeneralPage(QWidget *page, SettingControls &controls);
void fillPrivacyPage(QWidget *page, SettingControls &controls);
void fillNetworkPage(QWidget *page, SettingControls &controls, const ChooseFile &chooseCertificates);
void fillExportPage(QWidget *page, SettingControls &controls);

} // namespace kyc::desktop
