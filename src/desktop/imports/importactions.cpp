// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importactions.h"

#include "desktop/visuals/placeaction.h"

#include <QAction>

namespace kyc::desktop {

ImportActions::ImportActions(QObject *parent)
    : QObject(parent),
      begin(makePlaceAction(this, "beginImportAction", tr("&New import\u2026"), "add", Qt::CTRL | Qt::Key_I)),
      resume(makePlaceAction(this, "resumeImportAction", tr("&Go on"), "refresh", Qt::CTRL | Qt::Key_Return)),
      stop(makePlaceAction(this, "stopImportAction", tr("&Stop"), "cancel", Qt::SHIFT | Qt::Key_Escape)),
      watchOn(makePlaceAction(this, "watchImportAction", tr("&Watch on"), "place-watchlist", Qt::CTRL | Qt::Key_W)),
      newToken(makePlaceAction(this, "newTokenAction", tr("New &token\u2026"), "rotate", Qt::CTRL | Qt::Key_T)),
      discard(makePlaceAction(this, "discardImportAction", tr("&Discard\u2026"), "remove", Qt::CTRL | Qt::Key_Delete)),
      copySummary(makePlaceAction(this, "copyImportSummaryAction", tr("&Copy summary"), "copy",
                                  Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
      saveReceipt(makePlaceAction(this, "saveReceiptAction", tr("Save &receipt\u2026"), nullptr, QKeySequence::Save))
{ }

QList<QAction *> ImportActions::all() const
{
    return {begin, resume, stop, watchOn, newToken, discard, copySummary, saveReceipt};
}

} // namespace kyc::desktop
