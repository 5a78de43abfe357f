// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountverdict.h"

#include "core/errortext.h"
#include "desktop/accounts/credentialvisuals.h"
#include "desktop/announcement.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kyc::desktop {

namespace {

using Kind = services::CredentialState::Kind;

QString withProvidersWords(const core::Error &error)
{
    const core::ErrorText text = core::errorText(error);
    QStringList lines{text.what.text(), text.remedy.text()};
    if (!error.providerMessage.isEmpty())
        lines.append(AccountVerdict::tr("The provider said: %1").arg(abridged(error.providerMessage, 300)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

AccountVerdict::AccountVerdict(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_title(makePlainLabel({}, this)),
      m_text(makePlainLabel({}, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel the test"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_icon->setAlignment(Qt::AlignTop);
    m_title->setObjectName(QStringLiteral("verdictTitleLabel"));
    m_text->setObjectName(QStringLiteral("verdictTextLabel"));
    m_progress->setObjectName(QStringLiteral("testProgressBar"));
    m_progress->setAccessibleName(tr("The credential is being tested"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelTestButton"));
    m_cancel->setAutoDefault(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(kHalfGrid);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addWidget(m_progress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignTop);
    connect(m_cancel, &QPushButton::clicked, this, &AccountVerdict::cancelRequested);
    showNothing();
}

void AccountVerdict::show(const QIcon &icon, const QString &title, const QString &text)
{
    const int side = iconSizeBeside(fontMetrics());
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_progress->hide();
    m_cancel->hide();
    setVisible(true);
}

void AccountVerdict::tell(const QIcon &icon, const QString &title, const QString &text)
{
    const bool isNew = isHidden() || title != m_title->text() || text != m_text->text();
    show(icon, title, text);
    if (isNew)
        announce(this, title + u'\n' + text);
}

void AccountVerdict::showNothing()
{
    hide();
    m_title->clear();
    m_text->clear();
}

void AccountVerdict::showRunning(const QString &accountName)
{
    tell(credentialIcon(Kind::Untested), tr("Testing the credential of \u201c%1\u201d\u2026").arg(accountName), {});
    m_progress->show();
    m_cancel->show();
}

void AccountVerdict::showReport(const QString &accountName, const AccountTests::Report &report)
{
    if (!report) {
        const bool isRefusal = services::AccountActivity::isRefusal(report.error());
        if (report.error().kind == core::ErrorKind::Cancelled)
            tell(credentialIcon(Kind::Untested), tr("The test of \u201c%1\u201d was cancelled").arg(accountName), {});
        else if (isRefusal)
            tell(credentialIcon(Kind::Refused), tr("The credential of \u201c%1\u201d was not taken").arg(accountName),
                 withProvidersWords(report.error()));
        else
            tell(errorIcon(), tr("The credential of \u201c%1\u201d could not be tested").arg(accountName),
                 withProvidersWords(report.error()));
        return;
    }
    QStringList lines;
    for (const core::Message &note : report->notes)
        lines.append(note.text());
    if (report->expiresAt)
        lines.append(tr("Expires: %1").arg(exactTime(*report->expiresAt, QTimeZone::systemTimeZone())));
    tell(credentialIcon(Kind::Good), tr("The provider takes the credential of \u201c%1\u201d").arg(accountName),
         lines.join(u'\n'));
}

void AccountVerdict::showEarlier(const QString &accountName, const services::AccountActivity::Entry &entry,
                                 const QDateTime &now)
{
    if (entry.refusal)
        show(credentialIcon(Kind::Refused), tr("The credential of \u201c%1\u201d was not taken").arg(accountName),
             withProvidersWords(*entry.refusal));
    else if (entry.testedAt && entry.wasTaken)
        show(credentialIcon(Kind::Good), tr("The provider took the credential of \u201c%1\u201d").arg(accountName),
             tr("Tested: %1").arg(relativeTime(*entry.testedAt, now)));
    else
        show(credentialIcon(Kind::Untested), tr("\u201c%1\u201d was not tested yet").arg(accountName),
             tr("A test makes the smallest call that proves the credential. It changes nothing at the provider."));
}

void AccountVerdict::showProblem(const core::Error &error)
{
    tell(errorIcon(), core::errorText(error).what.text(), core::errorText(error).remedy.text());
}

void AccountVerdict::showNotice(const QString &title, const QString &text)
{
    tell(tintedIcon(QStringLiteral("notice")), title, text);
}

} // namespace kyc::desktop
