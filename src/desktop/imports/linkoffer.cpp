// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/linkoffer.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace kyc::desktop {

LinkOffer::LinkOffer(QWidget *parent) : QWidget(parent), m_label(makePlainLabel({}, this))
{
    setObjectName(QStringLiteral("linkOffer"));
    m_label->setObjectName(QStringLiteral("linkLabel"));
    auto *copyButton = new QPushButton(tr("Copy the id-proof &link"), this);
    copyButton->setObjectName(QStringLiteral("copyLinkButton"));
    auto *openButton = new QPushButton(tr("&Open in the browser\u2026"), this);
    openButton->setObjectName(QStringLiteral("openLinkButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    for (QPushButton *button : {copyButton, openButton}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_label);
    layout->addLayout(buttons);
    connect(copyButton, &QPushButton::clicked, this, &LinkOffer::copy);
    connect(openButton, &QPushButton::clicked, this, &LinkOffer::askToOpen);
    hide();
}

void LinkOffer::showNothing()
{
    m_link.clear();
    m_label->clear();
    delete m_question.data();
    hide();
}

void LinkOffer::showLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url == m_link)
        return; // what is asked about it stays
    showNothing();
    if (!url.isValid() || url.host().isEmpty())
        return;
    m_link = url;
    m_label->setText(tr("The customer proves the identity at %1.", "%1 is a host").arg(url.host()));
    show();
}

void LinkOffer::copy()
{
    QGuiApplication::clipboard()->setText(m_link.toString(QUrl::FullyEncoded));
    Q_EMIT copied();
}

void LinkOffer::askToOpen()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Open in the browser"),
                        tr("Open %1 in the browser?", "%1 is a host").arg(m_link.host()), QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("openLinkQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("The link is the customer's own: whoever follows it can hand in documents in the "
                                    "customer's name. Do so only with the customer; else copy it, and send it to the "
                                    "customer."));
    QPushButton *confirm = question->addButton(tr("&Open"), QMessageBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("confirmOpenLinkButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, [this, link = m_link] {
        Q_EMIT opened();
        QDesktopServices::openUrl(link);
    });
    m_question = question;
    question->open();
}

} // namespace kyc::desktop
