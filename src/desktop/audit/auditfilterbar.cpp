// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditfilterbar.h"

#include "desktop/audit/auditwords.h"
#include "ui_auditfilterbar.h"

#include <QSignalBlocker>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 250ms;

QDateTime startOf(const QDate &day)
{
    return day.startOfDay().toUTC();
}

} // namespace

AuditFilterBar::AuditFilterBar(const services::AccountBook &book, QWidget *parent)
    : QWidget(parent),
      m_book(book),
      m_ui(std::make_unique<Ui::AuditFilterBar>())
{
    m_ui->setupUi(this);
    fill();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &AuditFilterBar::changed);
    const auto later = [this] { m_pause.start(); };
    connect(m_ui->periodComboBox, &QComboBox::currentIndexChanged, this, [this](int period) {
        m_ui->daysWidget->setVisible(period == Days);
        m_pause.start();
    });
    connect(m_ui->actionComboBox, &QComboBox::currentIndexChanged, this, later);
    connect(m_ui->accountComboBox, &QComboBox::currentTextChanged, this, later);
    for (QLineEdit *edit : {m_ui->agentLineEdit, m_ui->customerLineEdit, m_ui->referenceLineEdit}) {
        connect(edit, &QLineEdit::textChanged, this, later);
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            m_pause.stop();
            Q_EMIT changed();
        });
    }
    for (QDateEdit *edit : {m_ui->firstDateEdit, m_ui->lastDateEdit})
        connect(edit, &QDateEdit::dateChanged, this, later);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &AuditFilterBar::clear);
    connect(&m_book, &services::AccountBook::changed, this, &AuditFilterBar::fillAccounts);
}

AuditFilterBar::~AuditFilterBar() = default;

void AuditFilterBar::fill()
{
    m_ui->periodComboBox->addItems(
        {tr("Any time"), tr("Today"), tr("The last 7 days"), tr("The last 30 days"), tr("From one day to another")});
    m_ui->actionComboBox->addItem(tr("Anything"));
    for (const records::AuditAction action : auditActions())
        m_ui->actionComboBox->addItem(auditActionText(action), records::toWord(action));
    m_ui->accountComboBox->lineEdit()->setPlaceholderText(tr("Any"));
    m_ui->accountComboBox->lineEdit()->setAccessibleName(m_ui->accountLabel->text().remove(u'&'));
    m_ui->accountComboBox->lineEdit()->setClearButtonEnabled(true);
    fillAccounts();
    const QDate today = QDate::currentDate();
    m_ui->firstDateEdit->setDate(today.addDays(-7));
    m_ui->lastDateEdit->setDate(today);
    m_ui->daysWidget->hide();
}

void AuditFilterBar::fillAccounts()
{
    const QSignalBlocker blocker(m_ui->accountComboBox);
    const QString typed = m_ui->accountComboBox->currentText();
    m_ui->accountComboBox->clear();
    for (const core::Account &account : m_book.accounts())
        m_ui->accountComboBox->addItem(account.name, account.id);
    m_ui->accountComboBox->setCurrentIndex(-1);
    m_ui->accountComboBox->setEditText(typed);
}

void AuditFilterBar::setHashesPossible(bool arePossible)
{
    for (QLineEdit *edit : {m_ui->customerLineEdit, m_ui->referenceLineEdit}) {
        edit->setEnabled(arePossible);
        edit->setToolTip(arePossible ? QString() : tr("Only with the key of the records, which is not at hand."));
        if (!arePossible)
            edit->clear();
    }
}

void AuditFilterBar::clear()
{
    {
        const QSignalBlocker period(m_ui->periodComboBox);
        m_ui->periodComboBox->setCurrentIndex(Ever);
    }
    m_ui->daysWidget->hide();
    m_ui->actionComboBox->setCurrentIndex(0);
    m_ui->accountComboBox->setCurrentIndex(-1);
    m_ui->accountComboBox->clearEditText();
    for (QLineEdit *edit : {m_ui->agentLineEdit, m_ui->customerLineEdit, m_ui->referenceLineEdit})
        edit->clear();
    m_pause.stop();
    Q_EMIT changed();
}

bool AuditFilterBar::isClear() const
{
    return m_ui->periodComboBox->currentIndex() == Ever && m_ui->actionComboBox->currentIndex() == 0
        && m_ui->accountComboBox->currentText().isEmpty() && m_ui->agentLineEdit->text().isEmpty()
        && m_ui->customerLineEdit->text().isEmpty() && m_ui->referenceLineEdit->text().isEmpty();
}

void AuditFilterBar::focusFirst()
{
    m_ui->periodComboBox->setFocus(Qt::ShortcutFocusReason);
}

QString AuditFilterBar::customer() const
{
    return m_ui->customerLineEdit->text().trimmed();
}

QString AuditFilterBar::accountId() const
{
    const QString typed = m_ui->accountComboBox->currentText().trimmed();
    const core::Account *account = m_book.findByName(typed);
    return account ? account->id : typed; // one that was removed is known by its id alone
}

void AuditFilterBar::setPeriod(records::AuditFilter &filter, const QDateTime &nowUtc) const
{
    const QDate today = nowUtc.toLocalTime().date();
    switch (m_ui->periodComboBox->currentIndex()) {
    case Today:
        filter.since = startOf(today);
        break;
    case Week:
        filter.since = startOf(today.addDays(-6));
        break;
    case Month:
        filter.since = startOf(today.addDays(-29));
        break;
    case Days:
        filter.since = startOf(m_ui->firstDateEdit->date());
        filter.until = startOf(m_ui->lastDateEdit->date().addDays(1));
        break;
    default:
        break;
    }
}

records::AuditFilter AuditFilterBar::filter(const records::AuditKeys *keys, const QDateTime &nowUtc) const
{
    records::AuditFilter filter;
    setPeriod(filter, nowUtc);
    filter.action = records::auditActionFromWord(m_ui->actionComboBox->currentData().toString());
    filter.agent = m_ui->agentLineEdit->text().trimmed();
    filter.account = accountId();
    if (keys) {
        if (const QString typed = customer(); !typed.isEmpty())
            filter.customers = {keys->customerHash(typed)};
        filter.reference = keys->referenceHash(m_ui->referenceLineEdit->text().trimmed());
    }
    return filter;
}

} // namespace kyc::desktop
