// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/search/searchbar.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/visuals/namedchoice.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/whendone.h"
#include "services/savedcustomers.h"
#include "ui_searchbar.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace kyc::desktop {

namespace {

constexpr int kReferenceCharacters = 16;
constexpr int kMostNamesakes = 20; // asked for, to tell whether one alone is meant

} // namespace

SearchBar::SearchBar(const services::CustomerBook &customers, FindCustomers find, QWidget *parent)
    : QWidget(parent),
      m_customers(customers),
      m_find(std::move(find)),
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
    nameChoice(*m_ui->identifierComboBox, m_ui->identifierComboBox->accessibleName());
    for (const IdentifierChoice &choice : identifierChoices()) {
        m_ui->identifierComboBox->addItem(choice.label, choice.key);
        m_ui->identifierComboBox->setItemData(m_ui->identifierComboBox->count() - 1, plainToolTip(choice.help),
                                              Qt::ToolTipRole);
    }
    makeRoomForChoices();
}

// The box is narrower than some of what can be chosen, so that the text before it has room.
void SearchBar::makeRoomForChoices()
{
    QAbstractItemView *choices = m_ui->identifierComboBox->view();
    choices->setMinimumWidth(choices->sizeHintForColumn(0) + choices->fontMetrics().height());
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoomForChoices();
}

void SearchBar::setUpCompletions()
{
    m_completions = new CustomerCompletions(m_customers, m_find, this);
    auto *completer = new QCompleter(m_completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    m_ui->searchLineEdit->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (const std::optional<core::Customer> customer = m_completions->customer(index.row()))
            request(*customer);
    });
    connect(m_completions, &CustomerCompletions::found, completer, [this, completer] {
        if (m_ui->searchLineEdit->hasFocus())
            completer->complete();
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
    ++m_turn;
    if (m_completions)
        m_completions->complete({});
}

QString SearchBar::text() const
{
    return m_ui->searchLineEdit->text();
}

void SearchBar::setReference(const QString &reference)
{
    m_ui->referenceLineEdit->setText(reference);
    m_isReferenceUsed = false;
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
    ++m_turn;
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
    lookUpSaved(text, m_ui->identifierComboBox->currentData().toString());
}

void SearchBar::lookUpSaved(const QString &text, const QString &key)
{
    if (m_completions)
        m_completions->complete({}); // it would open over the results
    if (!m_find)
        return request(customerFor(text, key, m_customers));
    const int turn = ++m_turn;
    whenDone(m_find(text.trimmed(), kMostNamesakes), this,
             [this, turn, text, key](const core::Result<QList<records::CustomerRecord>> &found) {
                 if (turn != m_turn)
                     return;
                 const auto saved = found ? services::meantCustomer(*found, text, key) : std::nullopt;
                 request(saved ? completed(*saved, m_customers) : customerFor(text, key, m_customers));
             });
}

} // namespace kyc::desktop
