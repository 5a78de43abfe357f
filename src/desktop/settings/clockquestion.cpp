// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/clockquestion.h"

#include "desktop/lookup/relativetime.h"
#include "desktop/whendone.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kyc::desktop::ClockQuestion)
};

QString kept(int days)
{
    //: How long entries of the history stay; no number means that none is ever removed
    return days > 0 ? Words::tr("Lookups older than %n day(s) are removed.", nullptr, days)
                    : Words::tr("Lookups are kept for ever.");
}

} // namespace

void askAboutClock(services::Retention &retention, QWidget *parent, RetentionDone done)
{
    auto *question = new QMessageBox(QMessageBox::Warning, Words::tr("Is the clock right?"),
                                     Words::tr("The clock of this computer says %1. Is that right?")
                                         .arg(exactTime(retention.now(), QTimeZone::systemTimeZone())),
                                     QMessageBox::Cancel, parent);
    question->setObjectName(QStringLiteral("clockQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(Words::tr("That is more than a year after anything in the records. If it is right, "
                                           "what is old is removed now and cannot be brought back. %1")
                                     .arg(kept(retention.lookupDays())));
    QPushButton *yes = question->addButton(Words::tr("It is right: &remove what is old"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("clockIsRightButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, parent, [on = QPointer(&retention), parent, done = std::move(done)] {
        if (on)
            whenDone(on->run(services::ClockIs::Right), parent, done);
    });
    question->open();
}

} // namespace kyc::desktop
