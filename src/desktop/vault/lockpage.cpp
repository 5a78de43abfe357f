// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/vault/lockpage.h"

#include "desktop/accounts/secretedit.h"
#include "desktop/announcement.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/vault/keeperwords.h"
#include "desktop/vault/passphraseform.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/visuals/titlelabel.h"
#include "desktop/whendone.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace kyc::desktop {

LockPage::LockPage(services::VaultSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_icon(new QLabel(this)),
      m_title(makePlainLabel(tr("KYC Desk is locked"), this)),
      m_text(makePlainLabel({}, this)),
      m_cancelled(makePlainLabel({}, this)),
      m_passphrase(new PassphraseForm(PassphraseForm::Use::Opens, this)),
      m_unlock(new QPushButton(tr("&Unlock"), this)),
      m_other(new QPushButton(tr("&Keep credentials elsewhere\u2026"), this)),
      m_forgotten(new QPushButton(tr("&Forgot the passphrase\u2026"), this)),
      m_stateLine(new StateLine(this))
{
    setObjectName(QStringLiteral("lockPage"));
    m_title->setObjectName(QStringLiteral("lockTitleLabel"));
    m_cancelled->setObjectName(QStringLiteral("cancelledLabel"));
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_other->setObjectName(QStringLiteral("otherKeeperButton"));
    m_forgotten->setObjectName(QStringLiteral("forgottenButton"));
    m_forgotten->setFlat(true);
    for (QPushButton *button : {m_unlock, m_other, m_forgotten})
        button->setAutoDefault(true);
    makeTitle(*m_title);
    for (QLabel *label : {m_icon, m_title, m_text, m_cancelled}) {
        label->setAlignment(Qt::AlignCenter);
        label->setFocusPolicy(Qt::NoFocus);
    }

    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setSpacing(kWideGrid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_title, m_text, m_cancelled, m_passphrase})
        columnLayout->addWidget(widget);
    columnLayout->addWidget(m_unlock, 0, Qt::AlignHCenter);
    columnLayout->addWidget(m_other, 0, Qt::AlignHCenter);
    columnLayout->addWidget(m_forgotten, 0, Qt::AlignHCenter);
    columnLayout->addWidget(m_stateLine);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);

    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_other, &QPushButton::clicked, this, &LockPage::otherKeeperWanted);
    connect(m_forgotten, &QPushButton::clicked, this, &LockPage::passphraseForgotten);
    for (const auto *edit : m_passphrase->findChildren<SecretEdit *>())
        connect(edit->lineEdit(), &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(&m_session, &services::VaultSession::changed, this, &LockPage::showState);
    drawIcon();
    showState();
}

void LockPage::showLocked(const EndedByLock &ended)
{
    m_passphrase->clear();
    m_stateLine->showNothing();
    QStringList lines;
    if (ended.lookups > 0)
        lines.append(tr("%n lookup(s) were under way and have been cancelled.", nullptr, ended.lookups));
    if (ended.tests > 0)
        lines.append(tr("%n test(s) of a credential were under way and have been cancelled.", nullptr, ended.tests));
    if (ended.wasEditing)
        lines.append(tr("An account was being edited. What was entered there has not been saved."));
    if (ended.wasEditingCustomer)
        lines.append(tr("A customer was being edited. What was entered there has not been saved."));
    m_cancelled->setText(lines.join(u'\n'));
    m_cancelled->setHidden(lines.isEmpty());
    showState();
    announce(this, accessibleName() + u'\n' + accessibleDescription());
}

void LockPage::focusInput()
{
    if (m_passphrase->isVisibleTo(this))
        m_passphrase->setFocus(Qt::OtherFocusReason);
    else
        m_unlock->setFocus(Qt::OtherFocusReason);
}

void LockPage::showState()
{
    using State = services::VaultSession::State;
    const std::optional<vault::KeeperKind> kind = m_session.kind();
    m_passphrase->setHidden(!m_session.needsPassphrase());
    m_other->setHidden(m_session.state() != State::Failed);
    m_forgotten->setVisible(m_session.needsPassphrase() && m_session.hasVaultFile());
    if (!kind)
        m_text->setText(tr("Nothing about customers is shown until you unlock."));
    else if (*kind == vault::KeeperKind::Memory)
        m_text->setText(tr("The credentials of this session are gone. They have to be entered again."));
    else
        m_text->setText(tr("Credentials are kept in: %1").arg(keeperName(*kind, m_session.serviceName())));
    // Labels are not stops of the keyboard: what they say is read out with the page and with what has the keyboard.
    setAccessibleName(m_title->text());
    const QString all = m_cancelled->isHidden() ? m_text->text() : m_text->text() + u'\n' + m_cancelled->text();
    setAccessibleDescription(all);
    m_unlock->setAccessibleDescription(m_title->text() + u'\n' + all);
}

void LockPage::unlock()
{
    if (m_isAsking)
        return;
    if (!m_session.kind()) { // nobody has chosen a place: there is nothing to ask
        Q_EMIT unlocked();
        return;
    }
    const bool needsPassphrase = m_session.needsPassphrase();
    if (needsPassphrase && !m_passphrase->check())
        return;
    m_isAsking = true;
    m_unlock->setEnabled(false);
    m_forgotten->setEnabled(false);
    m_passphrase->setEnabled(false);
    m_stateLine->showProgress(needsPassphrase ? tr("The vault file is being opened\u2026")
                                              : tr("The keychain is being asked\u2026"));
    core::Secret passphrase = needsPassphrase ? m_passphrase->passphrase() : core::Secret();
    whenDone(m_session.unlock(std::move(passphrase)), this, [this](const core::Result<void> &opened) {
        m_isAsking = false;
        m_unlock->setEnabled(true);
        m_forgotten->setEnabled(true);
        m_passphrase->setEnabled(true);
        m_passphrase->clear();
        m_stateLine->showNothing();
        showState();
        if (opened) {
            Q_EMIT unlocked();
            return;
        }
        m_stateLine->showError(opened.error());
        focusInput();
    });
}

void LockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        drawIcon();
}

void LockPage::drawIcon()
{
    m_icon->setPixmap(tintedIcon(QStringLiteral("lock"), QPalette::WindowText)
                          .pixmap(QSize(kLargeIcon, kLargeIcon), devicePixelRatioF()));
}

} // namespace kyc::desktop
