// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customerdetail.h"

#include "desktop/customers/customerwords.h"
#include "desktop/customers/timelineview.h"
#include "desktop/lookup/detailsection.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/visuals/titlelabel.h"

#include <QGridLayout>
#include <QLabel>

namespace kyc::desktop {

CustomerDetail::CustomerDetail(QWidget *parent) : DetailArea(parent)
{
    auto *content = new QWidget(this);
    setWidget(content);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Detail of the selected customer"));
    m_hint = makePlainLabel({}, content);
    m_hint->setObjectName(QStringLiteral("hintLabel"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_head = new QWidget(content);
    m_titleLabel = makePlainLabel({}, m_head);
    m_titleLabel->setObjectName(QStringLiteral("customerTitleLabel"));
    makeTitle(*m_titleLabel);
    m_holdIcon = new QLabel(m_head);
    const int side = iconSizeBeside(fontMetrics());
    m_holdIcon->setPixmap(tintedIcon(QStringLiteral("lock")).pixmap(QSize(side, side), devicePixelRatioF()));
    m_holdLabel = makePlainLabel({}, m_head);
    m_holdLabel->setObjectName(QStringLiteral("holdLabel"));
    auto *head = new QGridLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(kHalfGrid);
    head->setColumnStretch(1, 1);
    head->addWidget(m_titleLabel, 0, 0, 1, 2);
    head->addWidget(m_holdIcon, 1, 0, Qt::AlignTop);
    head->addWidget(m_holdLabel, 1, 1);
    m_identifiers = new DetailSection(tr("Identifiers"), QStringLiteral("customerIdentifiersSection"), content);
    m_more = new DetailSection(tr("Tags and note"), QStringLiteral("customerNoteSection"), content);
    m_timeline = new TimelineView(content);
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(kWideGrid);
    for (QWidget *part : {static_cast<QWidget *>(m_hint), m_head, static_cast<QWidget *>(m_timeline),
                          static_cast<QWidget *>(m_identifiers), static_cast<QWidget *>(m_more)})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_identifiers, &DetailSection::idCopied, this, &CustomerDetail::idCopied);
    showNothing({});
}

void CustomerDetail::showCustomer(const records::CustomerRecord &customer, const std::optional<records::Hold> &hold)
{
    m_hint->hide();
    m_head->show();
    m_titleLabel->setText(abridged(customer.label, 200));
    m_holdIcon->setVisible(hold.has_value());
    m_holdLabel->setVisible(hold.has_value());
    m_holdLabel->setText(hold ? holdText(*hold) : QString());
    m_identifiers->clear();
    for (const records::Identifier &one : customer.identifiers)
        m_identifiers->addId(customerFieldLabel(one.key), one.text);
    m_more->clear();
    if (!customer.tags.isEmpty())
        m_more->addPair(tr("Tags"), customer.tags.join(QStringLiteral(", ")));
    m_more->addText(customer.note);
}

void CustomerDetail::showNothing(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_head->hide();
    m_titleLabel->clear();
    m_holdLabel->clear();
    m_identifiers->clear();
    m_more->clear();
    m_timeline->showNothing();
}

} // namespace kyc::desktop
