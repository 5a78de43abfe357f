// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/credentialrotation.h"

#include "core/errortext.h"
#include "desktop/whendone.h"

#include <QMessageBox>
#include <QPushButton>

namespace kyc::desktop {

CredentialRotation::CredentialRotation(core::Account before, const services::AccountBook &book, SaveAccount save,
                                       AccountTests &tests, QWidget *window)
    : QObject(window),
      m_before(std::move(before)),
      m_book(book),
      m_save(std::move(save)),
      m_tests(tests),
      m_window(window)
{
    connect(&m_tests, &AccountTests::ended, this, &CredentialRotation::tested);
}

void CredentialRotation::start()
{
    m_tests.forget(m_before.id);
    m_tests.start(m_before.id);
}

void CredentialRotation::tested(const QString &accountId)
{
    if (accountId != m_before.id)
        return;
    const AccountTests::Report *report = m_tests.verdict(accountId);
    if (report && !*report && !m_before.fields.secretKeys().isEmpty())
        ask(report->error());
    else
        deleteLater();
}

void CredentialRotation::ask(const core::Error &refusal)
{
    disconnect(&m_tests, nullptr, this, nullptr);
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Rotate the credential"),
                                     tr("The new credential of \u201c%1\u201d could not be proved.").arg(m_before.name),
                                     QMessageBox::NoButton, m_window);
    question->setObjectName(QStringLiteral("rotationQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("%1\n\nWhich one shall be kept?").arg(core::errorText(refusal).line()));
    QPushButton *old = question->addButton(tr("Keep the &old one"), QMessageBox::AcceptRole);
    old->setObjectName(QStringLiteral("keepOldButton"));
    QPushButton *fresh = question->addButton(tr("Keep the &new one"), QMessageBox::RejectRole);
    fresh->setObjectName(QStringLiteral("keepNewButton"));
    question->setDefaultButton(old);
    question->setEscapeButton(fresh);
    connect(old, &QPushButton::clicked, this, &CredentialRotation::putBack);
    connect(fresh, &QPushButton::clicked, this, &QObject::deleteLater);
    question->open();
}

void CredentialRotation::putBack()
{
    const QStringList secrets = m_before.fields.secretKeys();
    const core::Account *now = m_book.find(m_before.id);
    QStringList added = now ? now->fields.secretKeys() : QStringList();
    added.removeIf([&secrets](const QString &key) { return secrets.contains(key); });
    whenDone(m_save(std::move(m_before), secrets, added), this, [this](const core::Result<QString> &saved) {
        if (!saved)
            Q_EMIT problem(saved.error());
        else
            m_tests.forget(*saved);
        deleteLater();
    });
}

} // namespace kyc::desktop
