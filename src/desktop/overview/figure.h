// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/history/historychoice.h"
#include "desktop/visuals/tintedicon.h"

namespace kyc::desktop {

/// Where a figure leads to: the list that it counts.
struct FigureTarget
{
    enum class Place { History, Accounts, Imports };

    Place place = Place::History;
    HistoryChoice choice{}; ///< of History
    QString accountId{}; ///< of Accounts; may be empty
};

/// One line of the overview: a shape, a word, a value, and for some how much that is beside the others.
struct Figure
{
    QString id; ///< the same each time it is made, "status-Approved"
    QIcon icon;
    QString word;
    QString value; ///< "12", or some words
    QString description; ///< all of it in words for who does not see it, with where it leads
    QString toolTip;
    FigureTarget target;
    std::optional<double> share{}; ///< 0 to 1: as long as its bar is
    IconColor color{}; ///< of the bar
};

struct FigureGroup
{
    QString title;
    QString explanation; ///< what is counted
    QList<Figure> figures;
    QString nothing; ///< stands there when there are no figures
};

} // namespace kyc::desktop
