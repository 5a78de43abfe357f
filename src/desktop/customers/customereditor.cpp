// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customereditor.h"

#include "core/errortext.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"
#include "records/customertables.h"
#include "services/savedcustomers.h"
#include "ui_customereditor.h"

#include <QPushButton>
#include <QRegularExpression>

namespace kyc::desktop {

namespace {

using records::CustomerRecord;
using records::Identifier;

constexpr qsizetype kMostShown = 60; // characters of a name in a sentence

QStringList tagsFrom(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,\u060c\u3001]")); // also an Arabic, a Japanese comma
    QStringList tags;
    for (const QString &one : text.split(separators)) {
        if (const QString tag = one.simplified(); !tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

} // namespace

CustomerEditor::CustomerEditor(CustomerAccess access, CustomerDraft draft, QWidget *parent)
    : QDialog(parent),
      m_access(std::move(access)),
      m_draft(std::move(draft)),
      m_ui(std::make_unique<Ui::CustomerEditor>()),
      m_stateLine(new StateLine(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("customerEditor"));
    m_stateLine->setContentsMargins(kWideGrid, 0, kWideGrid, 0);
    m_ui->dialogLayout->insertWidget(1, m_stateLine);
    m_ui->noteTextEdit->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    fill(m_draft.record);
    m_ui->identifiersEdit->setOffered(m_draft.offered);
    fitToText(*this, 32, 30);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &CustomerEditor::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &CustomerEditor::reject);
    connect(m_ui->identifiersEdit, &IdentifiersEdit::edited, this, &CustomerEditor::checkQuietly);
    connect(m_ui->helpButton, &QPushButton::clicked, this, &CustomerEditor::help);
    connect(m_ui->anywayButton, &QPushButton::clicked, this, &CustomerEditor::goOnAnyway);
    m_ui->labelLineEdit->setFocus();
    m_ui->labelLineEdit->selectAll();
    checkQuietly();
}

CustomerEditor::~CustomerEditor() = default;

void CustomerEditor::fill(const CustomerRecord &record)
{
    setWindowTitle(m_draft.record.id == 0 ? tr("Save customer") : tr("Edit customer"));
    m_ui->labelLineEdit->setText(record.label);
    m_ui->identifiersEdit->setIdentifiers(record.identifiers);
    m_ui->tagsLineEdit->setText(record.tags.join(QStringLiteral(", ")));
    m_ui->noteTextEdit->setPlainText(record.note);
}

CustomerRecord CustomerEditor::typed() const
{
    CustomerRecord record = m_draft.record;
    record.identifiers = m_ui->identifiersEdit->identifiers();
    record.label = m_ui->labelLineEdit->text().simplified();
    if (record.label.isEmpty() && !record.identifiers.isEmpty())
        record.label = record.identifiers.constFirst().text;
    if (const QString tags = m_ui->tagsLineEdit->text(); tags != record.tags.join(QStringLiteral(", ")))
        record.tags = tagsFrom(tags); // else as they are: one of an import may have a comma in it
    record.note = m_ui->noteTextEdit->toPlainText();
    return record;
}

QList<Identifier> CustomerEditor::addedIdentifiers() const
{
    QList<Identifier> added = m_ui->identifiersEdit->identifiers();
    added.removeIf([this](const Identifier &one) {
        const QList<Identifier> &own = m_draft.record.identifiers;
        return m_draft.record.id != 0 && services::united(own, {one}).size() == own.size();
    });
    return added;
}

void CustomerEditor::askWhose(QList<Identifier> identifiers, const std::function<void()> &goOn)
{
    if (identifiers.isEmpty())
        return goOn();
    const Identifier identifier = identifiers.takeFirst();
    const int turn = ++m_turn;
    whenDone(m_access.whose(identifier), this,
             [this, turn, identifier, identifiers, goOn](const core::Result<QList<CustomerRecord>> &customers) {
                 if (turn != m_turn)
                     return;
                 if (!customers)
                     return failed(customers.error());
                 for (const CustomerRecord &customer : *customers) {
                     if (customer.id != m_draft.record.id && !customer.isUnreadable)
                         return showOwner(identifier, customer);
                 }
                 askWhose(identifiers, goOn);
             });
}

void CustomerEditor::checkQuietly()
{
    if (m_isBusy)
        return;
    askWhose(addedIdentifiers(), [this] {
        if (m_notice == Notice::Owned)
            notify(Notice::None, {});
    });
}

void CustomerEditor::accept()
{
    if (m_isBusy)
        return;
    if (typed().label.isEmpty()) {
        notify(Notice::Incomplete, tr("Give the customer a name or an identifier."));
        m_ui->labelLineEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    askWhose(addedIdentifiers(), [this] { save(); });
}

void CustomerEditor::save()
{
    setBusy(true);
    const CustomerRecord record = typed();
    whenDone(m_access.save(record, m_draft.seenIn ? m_draft.seenIn() : std::vector<qint64>()), this,
             [this, label = record.label](const core::Result<qint64> &id) {
                 if (!id)
                     return failed(id.error());
                 setBusy(false);
                 QDialog::accept();
                 Q_EMIT saved(*id, label);
             });
}

void CustomerEditor::reject()
{
    if (!m_isBusy) // what is under way cannot be taken back
        QDialog::reject();
}

void CustomerEditor::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_ui->scrollArea->setEnabled(!isBusy);
    m_ui->noticeFrame->setEnabled(!isBusy);
    m_ui->buttonBox->setEnabled(!isBusy);
    if (isBusy)
        m_stateLine->showProgress(tr("The customer is being saved\u2026"));
    else
        m_stateLine->showNothing();
}

void CustomerEditor::failed(const core::Error &error)
{
    setBusy(false);
    const QString text = core::errorText(error).line();
    if (error.cause == core::ErrorCause::RecordChanged) {
        notify(
            Notice::Changed,
            tr("Somebody else has changed this customer since you opened it. Load the newer one: what you have typed "
               "is kept on top of it, to be looked at before you save."),
            tr("&Load the newer one"));
    } else if (error.cause == core::ErrorCause::RecordAbsent) {
        notify(Notice::Absent, text, {}, tr("Save as a ne&w customer"));
    } else {
        m_stateLine->showProblem(text);
        m_ui->buttonBox->button(QDialogButtonBox::Save)->setFocus();
    }
}

void CustomerEditor::notify(Notice notice, const QString &text, const QString &help, const QString &anyway)
{
    m_notice = notice;
    m_ui->noticeLabel->setText(text);
    m_ui->helpButton->setText(help);
    m_ui->helpButton->setHidden(help.isEmpty());
    m_ui->anywayButton->setText(anyway);
    m_ui->anywayButton->setHidden(anyway.isEmpty());
    m_ui->noticeFrame->setVisible(notice != Notice::None);
}

void CustomerEditor::showOwner(const Identifier &identifier, const CustomerRecord &owner)
{
    const bool wasSaving = std::exchange(m_isBusy, false);
    setBusy(false);
    m_owner = owner;
    const bool isNew = m_draft.record.id == 0;
    const QString what = customerFieldLabel(identifier.key);
    const QString id = abridged(identifier.text, kMostShown);
    const QString who = abridged(owner.label, kMostShown);
    //: The kind of an identifier, its text, the name of the customer it belongs to
    QString text = isNew ? tr("%1 \u201c%2\u201d belongs to \u201c%3\u201d already.")
                         : tr("%1 \u201c%2\u201d belongs to \u201c%3\u201d too. If both are one person, merge them.");
    text = text.arg(what, id, who);
    notify(Notice::Owned, text, isNew ? tr("&Add to that customer") : QString(),
           isNew ? tr("Save as another &person") : tr("Save &anyway"));
    if (wasSaving)
        (isNew ? m_ui->helpButton : m_ui->anywayButton)->setFocus(Qt::OtherFocusReason);
}

void CustomerEditor::help()
{
    if (m_notice == Notice::Owned)
        addToOwner();
    else if (m_notice == Notice::Changed)
        loadNewer();
}

void CustomerEditor::goOnAnyway()
{
    if (m_notice == Notice::Absent)
        m_draft.record.id = 0;
    ++m_turn; // nobody is asked again
    notify(Notice::None, {});
    save();
}

void CustomerEditor::addToOwner()
{
    const CustomerRecord mine = typed();
    CustomerRecord both = records::mergedCustomer(m_owner, mine);
    if (!mine.label.isEmpty() && mine.label != both.label) // a name that was typed is not lost
        both.note += (both.note.isEmpty() ? QString() : QStringLiteral("\n")) + mine.label;
    both.identifiers = services::united(m_owner.identifiers, mine.identifiers);
    m_draft.record = m_owner;
    notify(Notice::None, {});
    fill(both);
    m_ui->identifiersEdit->setOffered(m_draft.offered);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setFocus(Qt::OtherFocusReason);
    checkQuietly();
}

void CustomerEditor::loadNewer()
{
    setBusy(true);
    whenDone(m_access.load(m_draft.record.id), this, [this](const core::Result<CustomerRecord> &newer) {
        if (!newer)
            return failed(newer.error());
        setBusy(false);
        const CustomerRecord both = services::rebased(m_draft.record, typed(), *newer);
        m_draft.record = *newer;
        notify(Notice::None, {});
        fill(both);
        m_ui->identifiersEdit->setOffered(m_draft.offered);
        m_ui->buttonBox->button(QDialogButtonBox::Save)->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace kyc::desktop
