// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractItemView;

namespace kyc::desktop {

/// From now on a row that is selected alone becomes the current one, and where one may be selected the last one is:
/// assistive technology can select a row, and nothing else, where a click does all of it. To be called once the view
/// has its model. GUI thread.
void leadBySelection(QAbstractItemView &view);

} // namespace kyc::desktop
