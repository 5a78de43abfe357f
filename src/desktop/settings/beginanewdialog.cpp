// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/beginanewdialog.h"

#include "core/errortext.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kyc::desktop {

BeginAnewDialog::BeginAnewDialog(services::RecordsSession &records, const services::Places &places,
                                 const core::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_clock(clock),
      m_confirmation(new QLineEdit(this)),
      m_stateLine(new StateLine(this))
{
    setWindowTitle(tr("Begin new records"));
    const QFileInfo file(places.recordsFile());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kWideGrid);
    for (const QString &text :
         {core::errorText(records.problem()).line(),
          tr("Customers, history and audit begin anew, empty. What is there now is not deleted: it is put aside in the "
             "folder %1, as %2 with \u201c.aside-\u201d and the time behind its name, and the audit's checkpoints "
             "likewise.")
              .arg(file.path(), file.fileName()),
          tr("What was put aside can be opened again later, with a recovery file, but not together with what is "
             "recorded from now on. If you have a recovery file, bring the key back from it instead.")})
        layout->addWidget(makePlainLabel(text, this));
    m_confirmation->setObjectName(QStringLiteral("confirmationLineEdit"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    //: What has to be typed so that nobody begins anew by mistake; the same as in the label.
    form->addRow(tr("&Type \u201c"
                    "begin anew\u201d if that is meant:"),
                 m_confirmation);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_stateLine);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_begin = buttons->button(QDialogButtonBox::Ok);
    m_begin->setText(tr("&Begin anew"));
    m_begin->setObjectName(QStringLiteral("confirmAnewButton"));
    m_begin->setEnabled(false);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setDefault(true);
    layout->addWidget(buttons);
    fitToText(*this, 34, 20);
    connect(m_confirmation, &QLineEdit::textChanged, this, [this] {
        m_begin->setEnabled(isConfirmed());
        m_begin->setDefault(isConfirmed());
        m_cancel->setDefault(!isConfirmed());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &BeginAnewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BeginAnewDialog::reject);
    m_confirmation->setFocus();
}

bool BeginAnewDialog::isConfirmed() const
{
    return m_confirmation->text().simplified().compare(tr("begin anew", "to be typed"), Qt::CaseInsensitive) == 0;
}

void BeginAnewDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_confirmation, m_begin, m_cancel})
        widget->setDisabled(isBusy);
    if (isBusy)
        m_stateLine->showProgress(tr("The records are being put aside\u2026"));
    else
        m_stateLine->showNothing();
}

void BeginAnewDialog::accept()
{
    if (m_isBusy || !isConfirmed())
        return;
    setBusy(true);
    whenDone(m_records.beginAnew(m_clock.nowUtc()), this, [this](const core::Result<void> &begun) {
        setBusy(false);
        if (begun)
            QDialog::accept();
        else
            m_stateLine->showError(begun.error());
    });
}

void BeginAnewDialog::reject()
{
    if (!m_isBusy) // what is under way is not left half done
        QDialog::reject();
}

} // namespace kyc::desktop
