// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historyfilterbar.h"

#include "desktop/history/historywords.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/flowlayout.h"
#include "desktop/visuals/namedchoice.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"
#include "providers/registry.h"
#include "services/summary.h"
#include "ui_historyfilterbar.h"

#include <QKeyEvent>

namespace kyc::desktop {

namespace {

constexpr char kErrorMark = '!'; // in front of an error kind's word, so that it is no status

QList<ChoiceButton::Choice> results()
{
    QList<ChoiceButton::Choice> choices;
    for (int i = 0; i <= static_cast<int>(core::Status::Unknown); ++i) {
        const auto status = static_cast<core::Status>(i);
        choices.append({core::toWord(status), services::statusText(status), statusIcon(status)});
    }
    for (int i = static_cast<int>(core::ErrorKind::Unauthorized); i <= static_cast<int>(core::ErrorKind::Cancelled);
         ++i) {
        const auto kind = static_cast<core::ErrorKind>(i);
        if (kind == core::ErrorKind::Records) // nothing was asked then
            continue;
        choices.append({QLatin1Char(kErrorMark) + core::toWord(kind), services::errorKindText(kind), errorIcon(),
                        kind == core::ErrorKind::Unauthorized});
    }
    return choices;
}

QStringList keysOf(const HistoryChoice &choice)
{
    QStringList keys;
    for (const core::Status status : choice.statuses)
        keys.append(core::toWord(status));
    for (const core::ErrorKind kind : choice.errorKinds)
        keys.append(QLatin1Char(kErrorMark) + core::toWord(kind));
    return keys;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::HistoryFilterBar>())
{
    m_ui->setupUi(this);
    m_ui->textLineEdit->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_ui->textLineEdit->installEventFilter(this);
    FlowLayout::insteadOf(m_ui->choicesLayout, *m_ui->filterLayout);
    setUpChoices();
    connect(m_ui->textLineEdit, &QLineEdit::textChanged, this, &HistoryFilterBar::textEdited);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &HistoryFilterBar::clear);
    showChoice();
}

HistoryFilterBar::~HistoryFilterBar() = default;

void HistoryFilterBar::setUpChoices()
{
    m_ui->resultButton->setTitle(tr("Status"));
    m_ui->resultButton->setChoices(results());
    m_ui->providerButton->setTitle(tr("Provider"));
    QList<ChoiceButton::Choice> providers;
    for (const providers::Provider *provider : providers::all())
        providers.append({provider->description().id, provider->description().label.text()});
    m_ui->providerButton->setChoices(providers);
    m_ui->accountButton->setTitle(tr("Account"));
    m_ui->accountButton->setChoices({});
    m_ui->agentButton->setTitle(tr("Agent"));
    m_ui->agentButton->setChoices({});
    m_ui->kindButton->setTitle(tr("Kind"));
    m_ui->kindButton->setChoices({{toWord(records::HistoryKind::Lookup), kindWord(records::HistoryKind::Lookup)},
                                  {toWord(records::HistoryKind::Import), kindWord(records::HistoryKind::Import)}});
    for (ChoiceButton *button : findChildren<ChoiceButton *>())
        connect(button, &ChoiceButton::changed, this, &HistoryFilterBar::chosen);
    for (int i = 0; i <= static_cast<int>(Period::FromTo); ++i)
        m_ui->periodComboBox->addItem(periodText(static_cast<Period>(i)));
    nameChoice(*m_ui->periodComboBox, m_ui->periodComboBox->accessibleName());
    connect(m_ui->periodComboBox, &QComboBox::activated, this, &HistoryFilterBar::chosen);
    const QDate today = QDate::currentDate();
    m_ui->fromDateEdit->setDate(today.addMonths(-1));
    m_ui->untilDateEdit->setDate(today);
    for (QDateEdit *edit : {m_ui->fromDateEdit, m_ui->untilDateEdit})
        connect(edit, &QDateEdit::dateChanged, this, &HistoryFilterBar::chosen);
}

void HistoryFilterBar::setContents(const records::HistoryContents &contents, const QMap<QString, QString> &accountNames)
{
    QList<ChoiceButton::Choice> agents;
    for (const QString &agent : contents.agents)
        agents.append({agent, agent});
    m_ui->agentButton->setChoices(agents);
    QList<ChoiceButton::Choice> accounts;
    for (auto it = accountNames.cbegin(); it != accountNames.cend(); ++it)
        accounts.append({it.key(), it.value()});
    m_accountNames = accountNames;
    bool isFirst = !accounts.isEmpty();
    for (auto it = contents.accounts.cbegin(); it != contents.accounts.cend(); ++it) {
        if (m_accountNames.contains(it.key()))
            continue;
        //: The name of an account that was removed
        accounts.append({it.key(), tr("%1 (removed)").arg(it.value()), {}, std::exchange(isFirst, false)});
        m_accountNames.insert(it.key(), it.value());
    }
    m_ui->accountButton->setChoices(accounts);
}

void HistoryFilterBar::setCounts(qint64 found, qint64 inAll)
{
    const QLocale locale;
    if (found < 0)
        m_ui->countLabel->setText(tr("Searching\u2026"));
    else if (inAll < 0 || found == inAll)
        m_ui->countLabel->setText(locale.toString(found));
    else
        m_ui->countLabel->setText(tr("%1 of %2").arg(locale.toString(found), locale.toString(inAll)));
}

void HistoryFilterBar::focusText()
{
    m_ui->textLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->textLineEdit->selectAll();
}

void HistoryFilterBar::textEdited()
{
    m_choice.text = m_ui->textLineEdit->text();
    tell(); // at once: a search that is no longer wanted ends within a page
}

void HistoryFilterBar::chosen()
{
    m_choice.statuses.clear();
    m_choice.errorKinds.clear();
    for (const QString &key : m_ui->resultButton->chosen()) {
        if (const auto status = core::statusFromWord(key))
            m_choice.statuses.append(*status);
        else if (const auto kind = core::errorKindFromWord(key.mid(1)))
            m_choice.errorKinds.append(*kind);
    }
    m_choice.providerIds = m_ui->providerButton->chosen();
    m_choice.accountIds = m_ui->accountButton->chosen();
    m_choice.agents = m_ui->agentButton->chosen();
    m_choice.kinds.clear();
    for (const QString &key : m_ui->kindButton->chosen())
        m_choice.kinds.append(records::historyKindFromWord(key).value_or(records::HistoryKind::Lookup));
    m_choice.period = static_cast<Period>(m_ui->periodComboBox->currentIndex());
    const bool isFromTo = m_choice.period == Period::FromTo;
    m_choice.from = isFromTo ? m_ui->fromDateEdit->date() : QDate();
    m_choice.until = isFromTo ? m_ui->untilDateEdit->date() : QDate();
    tell();
}

void HistoryFilterBar::setChoice(const HistoryChoice &choice)
{
    m_choice = choice;
    const QSignalBlocker quietText(m_ui->textLineEdit);
    const QSignalBlocker quietFrom(m_ui->fromDateEdit);
    const QSignalBlocker quietUntil(m_ui->untilDateEdit);
    m_ui->textLineEdit->setText(choice.text);
    m_ui->resultButton->setChosen(keysOf(choice));
    m_ui->providerButton->setChosen(choice.providerIds);
    m_ui->accountButton->setChosen(choice.accountIds);
    m_ui->agentButton->setChosen(choice.agents);
    QStringList kinds;
    for (const records::HistoryKind kind : choice.kinds)
        kinds.append(toWord(kind));
    m_ui->kindButton->setChosen(kinds);
    m_ui->periodComboBox->setCurrentIndex(static_cast<int>(choice.period));
    if (choice.from.isValid())
        m_ui->fromDateEdit->setDate(choice.from);
    if (choice.until.isValid())
        m_ui->untilDateEdit->setDate(choice.until);
    tell();
}

void HistoryFilterBar::clear()
{
    setChoice({});
    m_ui->textLineEdit->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
}

void HistoryFilterBar::tell()
{
    showChoice();
    Q_EMIT changed();
}

void HistoryFilterBar::showChoice()
{
    m_ui->fromToWidget->setVisible(m_choice.period == Period::FromTo);
    const bool isEverything = m_choice.isEverything();
    m_ui->choiceWidget->setVisible(!isEverything);
    //: Between the parts of a filter, for example "Status: Approved · Agent: maria"
    const QString between = tr(" \u00b7 ");
    m_ui->choiceLabel->setText(isEverything ? QString()
                                            : abridged(choiceTexts(m_choice, m_accountNames).join(between), 300));
}

bool HistoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_ui->textLineEdit && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_ui->textLineEdit->text().isEmpty()) {
        if (event->type() == QEvent::KeyPress)
            m_ui->textLineEdit->clear();
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kyc::desktop
