// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/search/searchbar.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/search/customercompletions.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/visuals/tintedicon.h"
#include "ui_searchbar.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace kyc::desktop {

namespace {

constexpr int kReferenceCharacters = 18;

} // namespace

SearchBar::SearchBar(const services::CustomerBook &customers, QWidget *parent)
    : QWidget(parent),
      m_customers(customers),
      m_ui(std::make_unique<Ui::SearchBar>())
{
    m_ui->setupUi(this);
    m_ui->searchLineEdit->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    fillChoices();
    // What completes is not needed before somebody types.
    connect(m_ui->searchLineEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!m_completions)
            setUpCompletions();
        m_completions->complete(text);
    });
    // The reference of one customer must not be recorded with the next.
    connect(m_ui->searchLineEdit, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_isReferenceUsed, false))
            m_ui->referenceLineEdit->setText({});
    });
    connect(m_ui->referenceLineEdit, &QLineEdit::textEdited, this, [this] { m_isReferenceUsed = false; });
    connect(m_ui->referenceLineEdit, &QLineEdit::returnPressed, this, &SearchBar::lookUp);
    m_ui->referenceLineEdit->setFixedWidth(fontMetrics().averageCharWidth() * kReferenceCharacters);
    connect(m_ui->searchLineEdit, &QLineEdit::returnPressed, this, &SearchBar::lookUp);
    connect(m_ui->lookUpButton, &QPushButton::clicked, this, &SearchBar::lookUp);
}

SearchBar::~SearchBar() = default;

void SearchBar::fillChoices()
{
    for (const IdentifierChoice &choice : identifierChoices()) {
        m_ui->identifierComboBox->addItem(choice.label, choice.key);
        m_ui->identifierComboBox->setItemData(m_ui->identifierComboBox->count() - 1, plainToolTip(choice.help),
                                              Qt::ToolTipRole);
    }
}

void SearchBar::setUpCompletions()
{
    m_completions = new CustomerCompletions(m_customers, this);
    auto *completer = new QCompleter(m_completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    m_ui->searchLineEdit->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (const core::Customer *customer = m_completions->customer(index.row()))
            request(*customer);
    });
}

void SearchBar::focusAndSelect()
{
    m_ui->searchLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchLineEdit->selectAll();
}

void SearchBar::setText(const QString &text)
{
    m_ui->searchLineEdit->setText(text);
}

void SearchBar::clear()
{
    if (const QCompleter *completer = m_ui->searchLineEdit->completer())
        completer->popup()->hide();
    m_ui->searchLineEdit->setText({}); // unlike clear(), leaves nothing to undo
    m_ui->referenceLineEdit->setText({});
    m_isReferenceUsed = false;
    if (m_completions)
        m_completions->complete({});
}

QString SearchBar::reference() const
{
    return m_ui->referenceLineEdit->text().trimmed();
}

void SearchBar::focusReference()
{
    m_ui->referenceLineEdit->setFocus(Qt::OtherFocusReason);
}

void SearchBar::request(const core::Customer &customer)
{
    m_isReferenceUsed = !reference().isEmpty();
    Q_EMIT lookUpRequested(customer);
}

void SearchBar::lookUp()
{
    if (const QCompleter *completer = m_ui->searchLineEdit->completer()) {
        if (completer->popup()->isVisible() && completer->popup()->currentIndex().isValid())
            return; // the chosen customer is looked up instead
        completer->popup()->hide(); // before the focus goes elsewhere: closing, it would take it back
    }
    const QString text = m_ui->searchLineEdit->text();
    if (text.trimmed().isEmpty()) {
        focusAndSelect();
        return;
    }
    request(customerFor(text, m_ui->identifierComboBox->currentData().toString(), m_customers));
}

} // namespace kyc::desktop
