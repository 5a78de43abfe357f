// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/codepanel.h"

#include "desktop/announcement.h"
#include "desktop/logins/codeedit.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/visuals/flowlayout.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

constexpr int kCodeCharacters = 14;

QPushButton *makeButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

} // namespace

CodePanel::CodePanel(const core::Clock &clock, const CodeQuestion &question, QWidget *parent)
    : QFrame(parent),
      m_clock(clock),
      m_title(makePlainLabel({}, this)),
      m_source(makePlainLabel({}, this)),
      m_consequence(makePlainLabel({}, this)),
      m_others(makePlainLabel({}, this)),
      m_codeLabel(new QLabel(tr("&Code:"), this)),
      m_code(new CodeEdit(this)),
      m_logIn(makeButton(tr("Log &in"), "codeLogInButton", this)),
      m_again(makeButton({}, "codeAgainButton", this)),
      m_cancel(makeButton(tr("Cancel the lo&gin"), "codeCancelButton", this)),
      m_state(new StateLine(this))
{
    setFrameShape(StyledPanel);
    m_title->setObjectName(QStringLiteral("codeTitleLabel"));
    m_source->setObjectName(QStringLiteral("codeSourceLabel"));
    m_consequence->setObjectName(QStringLiteral("codeConsequenceLabel"));
    m_others->setObjectName(QStringLiteral("codeOthersLabel"));
    m_code->setObjectName(QStringLiteral("codeLineEdit"));
    m_codeLabel->setBuddy(m_code);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_others->hide();
    auto *icon = new QLabel(this);
    icon->setPixmap(tintedIcon(QStringLiteral("key")).pixmap(QSize(kMediumIcon, kMediumIcon), devicePixelRatioF()));
    layOut(icon);
    connect(m_code, &QLineEdit::returnPressed, this, &CodePanel::answer);
    connect(m_code, &QLineEdit::textChanged, this, &CodePanel::showState);
    connect(m_code, &CodeEdit::declined, this, &CodePanel::declined);
    connect(m_logIn, &QPushButton::clicked, this, &CodePanel::answer);
    connect(m_cancel, &QPushButton::clicked, this, &CodePanel::declined);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_isSendingAgain = true;
        m_code->setFocus();
        Q_EMIT newCodeWanted();
    });
    connect(&m_countdown, &QTimer::timeout, this, &CodePanel::showCountdown);
    m_countdown.setInterval(1s);
    setQuestion(question);
}

void CodePanel::layOut(QLabel *icon)
{
    m_code->setMinimumWidth(fontMetrics().averageCharWidth() * kCodeCharacters);
    m_code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *inputs = new FlowLayout;
    for (QWidget *input : std::initializer_list<QWidget *>{m_codeLabel, m_code, m_logIn, m_again, m_cancel})
        inputs->addWidget(input);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kHalfGrid);
    grid->setColumnStretch(1, 1);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    int row = 0;
    for (QWidget *line : std::initializer_list<QWidget *>{m_title, m_source, m_consequence})
        grid->addWidget(line, row++, 1);
    grid->addLayout(inputs, row++, 1);
    grid->addWidget(m_state, row++, 1);
    grid->addWidget(m_others, row, 1);
    setTabOrder(m_code, m_logIn);
    setTabOrder(m_logIn, m_again);
    setTabOrder(m_again, m_cancel);
}

void CodePanel::setQuestion(const CodeQuestion &question)
{
    const bool isNew = m_question.asked.id != question.asked.id;
    m_question = question;
    m_title->setText(codeTitle(question));
    m_source->setText(codeSource(question));
    m_consequence->setText(codeConsequence(question));
    setAccessibleName(m_title->text());
    m_code->setAccessibleName(tr("Code: %1", "what the input of a login code is for").arg(m_title->text()));
    m_code->setAccessibleDescription(m_source->text() + u' ' + m_consequence->text());
    m_cancel->setAccessibleDescription(m_consequence->text());
    m_again->setVisible(question.code == core::LoginCode::Mailed);
    showState();
    if (isNew)
        announce(this, m_title->text());
}

void CodePanel::setOthers(const QString &text)
{
    m_others->setText(text);
    m_others->setVisible(!text.isEmpty());
}

core::Secret CodePanel::takeCode()
{
    return m_code->takeCode();
}

void CodePanel::focusCode()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

void CodePanel::answer()
{
    if (!m_logIn->isEnabled())
        return;
    m_isSendingAgain = false;
    m_code->setFocus();
    Q_EMIT answered();
}

void CodePanel::showState()
{
    const bool isRunning = m_question.asked.isRunning;
    const bool isCodeExpected = m_question.code == core::LoginCode::Authenticator || m_question.asked.isCodeSent;
    m_code->setReadOnly(isRunning); // not disabled: the keyboard would go elsewhere
    m_logIn->setEnabled(!isRunning && isCodeExpected && !m_code->text().isEmpty());
    const QString progress =
        m_isSendingAgain ? tr("A new code is being asked for\u2026") : tr("The code is being checked\u2026");
    const QString text = isRunning ? progress : codeProblem(m_question);
    if (text.isEmpty())
        m_state->showNothing();
    else if (text != m_state->text() && isRunning)
        m_state->showProgress(text);
    else if (text != m_state->text())
        m_state->showProblem(text);
    showCountdown();
}

void CodePanel::showCountdown()
{
    const qint64 left = m_clock.nowUtc().msecsTo(m_question.asked.codeAgainAt);
    const bool mustWait = m_question.asked.codeAgainAt.isValid() && left > 0;
    const qint64 seconds = (left + 999) / 1000;
    m_again->setText(mustWait ? tr("&Send a new code (in %1 s)").arg(seconds) : tr("&Send a new code"));
    m_again->setEnabled(!mustWait && !m_question.asked.isRunning);
    if (!mustWait)
        m_countdown.stop();
    else if (!m_countdown.isActive())
        m_countdown.start();
}

} // namespace kyc::desktop
