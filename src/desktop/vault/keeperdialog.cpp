// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/vault/keeperdialog.h"

#include "desktop/announcement.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/vault/keeperwords.h"
#include "desktop/vault/passphraseform.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace kyc::desktop {

namespace {

using vault::KeeperKind;

constexpr std::array kKinds{KeeperKind::Keychain, KeeperKind::File, KeeperKind::Memory};

} // namespace

KeeperDialog::KeeperDialog(services::VaultSession &session, const services::Settings &settings, Task task,
                           QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_settings(settings),
      m_task(task),
      m_group(new QButtonGroup(this)),
      m_form(new QWidget),
      m_passphrase(new PassphraseForm(PassphraseForm::Use::Seals, m_form)),
      m_stateLine(new StateLine(this))
{
    const bool isMove = m_task == Task::Move;
    setWindowTitle(isMove ? tr("Move credentials") : tr("Where shall credentials be kept?"));
    auto *form = new QVBoxLayout(m_form);
    form->setSpacing(kWideGrid);
    form->addWidget(makePlainLabel(
        isMove ? tr("Every credential is carried over and compared, and only then removed from where it is now.")
               : tr("Credentials are kept in one place alone, and never anywhere else by themselves. You can move them "
                    "to another one later."),
        m_form));
    for (const KeeperKind kind : kKinds) {
        if (!isMove || m_session.kind() != kind)
            form->addWidget(makeOffer(kind));
        if (kind == KeeperKind::File)
            form->addWidget(m_passphrase);
    }
    m_passphrase->setUse(m_session.hasVaultFile() ? PassphraseForm::Use::Opens : PassphraseForm::Use::Seals);
    form->addStretch(1);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    // After the form: the Tab key goes from the first choice on, in the order in which things were made.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_ok->setText(isMove ? tr("&Move them") : tr("&Keep them there"));
    m_cancel->setText(isMove ? tr("Cancel") : tr("&Not now"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGrid);
    layout->addWidget(area, 1);
    layout->addWidget(m_stateLine);
    layout->addWidget(buttons);
    fitToText(*this, 32, 30);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeeperDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeeperDialog::reject);
    connect(m_group, &QButtonGroup::buttonToggled, this, &KeeperDialog::selectionChanged); // by whatever means
    selectionChanged();
}

QWidget *KeeperDialog::makeOffer(KeeperKind kind)
{
    auto *offer = new QWidget(m_form);
    auto *button = new QRadioButton(keeperName(kind), offer);
    button->setObjectName(vault::toWord(kind) + QStringLiteral("RadioButton"));
    auto *meaning = makePlainLabel(keeperMeaning(kind), offer);
    auto *finding = makePlainLabel({}, offer);
    finding->setObjectName(vault::toWord(kind) + QStringLiteral("FindingLabel"));
    for (QLabel *label : {meaning, finding}) {
        label->setIndent(iconSizeBeside(fontMetrics()) + kGrid);
        label->setFocusPolicy(Qt::NoFocus);
    }
    QFont italic = finding->font();
    italic.setItalic(true);
    finding->setFont(italic);
    auto *layout = new QVBoxLayout(offer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(button);
    layout->addWidget(meaning);
    layout->addWidget(finding);
    m_group->addButton(button, static_cast<int>(kind));
    m_offers.insert(kind, {button, finding});
    showFinding(kind, tr("Being tried out\u2026"));
    const QString only = m_settings.text(services::Setting::Keeper);
    if (m_settings.isLocked(services::Setting::Keeper) && only != vault::toWord(kind)) {
        button->setEnabled(false);
        showFinding(kind, tr("Ruled out by your administrator."));
    } else if (kind == KeeperKind::Memory && m_task == Task::Move && m_session.isKeyOfRecordsKept()) {
        button->setEnabled(false);
        showFinding(kind,
                    tr("Not possible: the key to history, customers and audit is kept with the credentials, and "
                       "memory would forget it."));
    } else {
        tryOut(kind);
    }
    return offer;
}

void KeeperDialog::tryOut(KeeperKind kind)
{
    whenDone(m_session.tryOut(kind), this,
             [this, kind](const core::Result<void> &found) { showFinding(kind, findingText(kind, found)); });
}

void KeeperDialog::showFinding(KeeperKind kind, const QString &text)
{
    const Offer offer = m_offers.value(kind);
    offer.finding->setText(text);
    offer.button->setAccessibleDescription(keeperMeaning(kind) + u'\n' + text);
    if (offer.button->hasFocus())
        announce(this, text);
}

std::optional<KeeperKind> KeeperDialog::selection() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<KeeperKind>(id));
}

void KeeperDialog::selectionChanged()
{
    m_passphrase->setVisible(selection() == KeeperKind::File);
    m_ok->setEnabled(selection().has_value() && !m_isBusy);
    m_stateLine->showNothing();
    if (selection() == KeeperKind::File)
        m_passphrase->setFocus();
}

void KeeperDialog::setBusy(const QString &what)
{
    m_isBusy = true;
    m_form->setEnabled(false);
    m_ok->setEnabled(false);
    m_cancel->setEnabled(false);
    m_stateLine->showProgress(what);
}

void KeeperDialog::setIdle()
{
    m_isBusy = false;
    m_form->setEnabled(true);
    m_ok->setEnabled(true);
    m_cancel->setEnabled(true);
    m_stateLine->showNothing();
}

void KeeperDialog::failed(const core::Error &error)
{
    setIdle();
    m_stateLine->showError(error);
    if (selection() == KeeperKind::File)
        m_passphrase->setFocus();
}

void KeeperDialog::accept()
{
    const std::optional<KeeperKind> kind = selection();
    if (m_isBusy || !kind || (kind == KeeperKind::File && !m_passphrase->check()))
        return;
    if (m_task == Task::Move)
        move(*kind);
    else
        choose(*kind);
}

void KeeperDialog::choose(KeeperKind kind)
{
    setBusy(tr("The place is being made ready\u2026"));
    core::Secret passphrase = kind == KeeperKind::File ? m_passphrase->passphrase() : core::Secret();
    whenDone(m_session.choose(kind, std::move(passphrase)), this, [this](const core::Result<void> &chosen) {
        if (!chosen) {
            failed(chosen.error());
            return;
        }
        m_passphrase->clear();
        QDialog::accept();
    });
}

void KeeperDialog::move(KeeperKind kind)
{
    setBusy(tr("Credentials are being carried over\u2026"));
    core::Secret passphrase = kind == KeeperKind::File ? m_passphrase->passphrase() : core::Secret();
    whenDone(m_session.moveTo(kind, std::move(passphrase)), this, [this](const core::Result<int> &moved) {
        if (!moved) {
            failed(moved.error());
            return;
        }
        m_passphrase->clear();
        QDialog::accept();
    });
}

void KeeperDialog::reject()
{
    if (m_isBusy)
        return;
    m_passphrase->clear();
    QDialog::reject();
}

} // namespace kyc::desktop
