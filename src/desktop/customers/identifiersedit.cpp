// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/identifiersedit.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/namedchoice.h"
#include "desktop/visuals/tintedicon.h"
#include "services/savedcustomers.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace kyc::desktop {

namespace {

constexpr qsizetype kMostShown = 60; // characters of an offered identifier

QComboBox *makeKinds(const QString &key, QWidget *parent)
{
    auto *kinds = new QComboBox(parent);
    kinds->setObjectName(QStringLiteral("kindComboBox"));
    for (const IdentifierChoice &choice : identifierChoices()) {
        if (choice.key.isEmpty()) // "Automatic"
            continue;
        kinds->addItem(choice.label, choice.key);
        kinds->setItemData(kinds->count() - 1, plainToolTip(choice.help), Qt::ToolTipRole);
    }
    if (kinds->findData(key) < 0)
        kinds->addItem(key, key); // of a provider that this program does not know any more
    kinds->setCurrentIndex(kinds->findData(key));
    return kinds;
}

} // namespace

IdentifiersEdit::IdentifiersEdit(QWidget *parent)
    : QWidget(parent),
      m_linesLayout(new QVBoxLayout),
      m_offersLayout(new QVBoxLayout),
      m_addButton(new QPushButton(tintedIcon(QStringLiteral("add")), tr("Add an &identifier"), this))
{
    m_addButton->setObjectName(QStringLiteral("addIdentifierButton"));
    m_addButton->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_linesLayout->setSpacing(kHalfGrid);
    m_offersLayout->setSpacing(kHalfGrid);
    layout->addLayout(m_linesLayout);
    layout->addLayout(m_offersLayout);
    layout->addWidget(m_addButton, 0, Qt::AlignLeading);
    connect(m_addButton, &QPushButton::clicked, this, [this] {
        addLine({QStringLiteral("external-user-id"), QString()})->setFocus(Qt::OtherFocusReason);
        nameLines();
    });
}

void IdentifiersEdit::setIdentifiers(const QList<records::Identifier> &identifiers)
{
    while (!m_lines.isEmpty())
        delete m_lines.takeLast().widget;
    for (const records::Identifier &one : identifiers)
        addLine(one);
    if (identifiers.isEmpty())
        addLine({QStringLiteral("external-user-id"), QString()});
    nameLines();
}

QLineEdit *IdentifiersEdit::addLine(const records::Identifier &identifier)
{
    Line line;
    line.widget = new QWidget(this);
    line.kind = makeKinds(identifier.key, line.widget);
    line.text = new QLineEdit(identifier.text, line.widget);
    line.text->setCursorPosition(0);
    auto *remove = new QToolButton(line.widget);
    remove->setObjectName(QStringLiteral("removeIdentifierButton"));
    remove->setIcon(tintedIcon(QStringLiteral("remove")));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Take this identifier out"));
    remove->setAccessibleName(remove->toolTip());
    auto *layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(line.kind, 2);
    layout->addWidget(line.text, 3);
    layout->addWidget(remove);
    connect(line.text, &QLineEdit::editingFinished, this, &IdentifiersEdit::edited);
    connect(line.kind, &QComboBox::activated, this, &IdentifiersEdit::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = line.widget] { removeLine(widget); });
    QWidget::setTabOrder(m_lines.isEmpty() ? this : m_lines.last().widget, line.widget);
    m_linesLayout->addWidget(line.widget);
    m_lines.append(line);
    return line.text;
}

void IdentifiersEdit::removeLine(const QWidget *widget)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [widget](const Line &one) { return one.widget == widget; });
    if (line == m_lines.end())
        return;
    line->widget->hide();
    line->widget->deleteLater(); // its own button is being pressed
    m_lines.erase(line);
    nameLines();
    m_addButton->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void IdentifiersEdit::nameLines()
{
    int number = 0;
    for (const Line &line : std::as_const(m_lines)) {
        nameChoice(*line.kind, tr("Kind of identifier %1").arg(++number));
        line.text->setAccessibleName(tr("Identifier %1").arg(number));
        line.text->setObjectName(QStringLiteral("identifierLineEdit%1").arg(number));
    }
}

void IdentifiersEdit::setOffered(const QList<records::Identifier> &offered)
{
    while (!m_offers.isEmpty())
        delete m_offers.takeLast().box;
    const QList<records::Identifier> there = identifiers();
    for (const records::Identifier &one : offered) {
        if (services::united(there, {one}).size() == there.size())
            continue;
        //: An identifier that can be taken over: its kind and its text
        const QString text = tr("%1: %2").arg(customerFieldLabel(one.key), abridged(one.text, kMostShown));
        auto *box = new QCheckBox(buttonText(text), this);
        box->setObjectName(QStringLiteral("offeredCheckBox%1").arg(m_offers.size()));
        box->setToolTip(tr("An answer of this lookup has named the customer so"));
        m_offersLayout->addWidget(box);
        m_offers.append({box, one});
        connect(box, &QCheckBox::toggled, this, &IdentifiersEdit::edited);
    }
}

QList<records::Identifier> IdentifiersEdit::identifiers() const
{
    QList<records::Identifier> all;
    for (const Line &line : m_lines) {
        if (const QString text = line.text->text().trimmed(); !text.isEmpty())
            all = services::united(all, {{line.kind->currentData().toString(), text}});
    }
    for (const Offer &offer : m_offers) {
        if (offer.box->isChecked())
            all = services::united(all, {offer.identifier});
    }
    return all;
}

} // namespace kyc::desktop
