// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookupdetail.h"

#include "desktop/customers/timelineview.h"
#include "desktop/lookup/detailsection.h"
#include "desktop/lookup/idnames.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/rawanswer.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/lookup/rowicon.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"
#include "providers/registry.h"
#include "services/summary.h"
#include "ui_lookupdetail.h"

#include <QEvent>
#include <QFontDatabase>

#include <algorithm>

namespace kyc::desktop {

namespace {

/// Beside text of the widget's font, so much larger.
QSize iconSize(const QWidget &widget, double factor)
{
    const int side = qRound(iconSizeBeside(widget.fontMetrics()) * factor);
    return {side, side};
}

/// High enough for the lines it has, within reason.
int heightFor(const QPlainTextEdit &edit)
{
    const int lines = std::clamp(edit.blockCount() + 1, 4, 12);
    return lines * edit.fontMetrics().lineSpacing() + 2 * kGrid;
}

} // namespace

LookupDetail::LookupDetail(QWidget *parent) : DetailArea(parent), m_ui(std::make_unique<Ui::LookupDetail>())
{
    auto *content = new QWidget(this);
    m_ui->setupUi(content);
    setWidget(content);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Detail of the selected result"));
    makeSections();
    setUpRaw();
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_row, m_action); });
    connect(m_ui->copySummaryButton, &QToolButton::clicked, this, &LookupDetail::copySummaryRequested);
    showNothing();
}

LookupDetail::~LookupDetail() = default;

void LookupDetail::makeSections()
{
    const auto add = [this](const QString &heading, const QString &name) {
        auto *section = new DetailSection(heading, name, m_ui->sectionsWidget);
        m_ui->sectionsLayout->addWidget(section);
        return section;
    };
    m_reasons = add(tr("Why"), QStringLiteral("reasonsSection"));
    m_steps = add(tr("Steps"), QStringLiteral("stepsSection"));
    m_notes = add(tr("Notes"), QStringLiteral("notesSection"));
    m_times = add(tr("Times"), QStringLiteral("timesSection"));
    m_ids = add(tr("Ids"), QStringLiteral("idsSection"));
    connect(m_ids, &DetailSection::idCopied, this, &LookupDetail::idCopied);
    m_words = add(tr("The provider's own words"), QStringLiteral("wordsSection"));
}

void LookupDetail::setUpRaw()
{
    m_ui->copySummaryButton->setIcon(tintedIcon(QStringLiteral("copy")));
    m_raw = new RawAnswer(*m_ui->rawTextEdit, this);
    m_ui->rawTextEdit->setLayoutDirection(Qt::LeftToRight); // as the provider wrote it
    QTextOption summary = m_ui->summaryTextEdit->document()->defaultTextOption();
    summary.setTextDirection(layoutDirection()); // though a line begins with a name
    m_ui->summaryTextEdit->document()->setDefaultTextOption(summary);
    m_ui->rawTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->rawTextEdit->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    m_ui->revealButton->setIcon(tintedIcon(QStringLiteral("reveal")));
    connect(m_ui->rawTextEdit, &WatchedTextEdit::copied, this, [this] { tellCopied(QStringLiteral("raw-answer")); });
    connect(m_ui->summaryTextEdit, &WatchedTextEdit::copied, this, [this] { tellCopied(QStringLiteral("summary")); });
    connect(m_ui->revealButton, &QToolButton::toggled, this, [this] {
        showRaw();
        Q_EMIT revealChanged();
    });
}

void LookupDetail::tellCopied(const QString &what)
{
    const QString told = isRevealed() ? what + u'+' : what; // masked and revealed are two things
    if (m_copied.contains(told))
        return;
    m_copied.append(told);
    Q_EMIT textCopied(what);
}

void LookupDetail::showNothing()
{
    m_copied.clear();
    m_row = -1;
    m_action = RowAction::None;
    m_summary.clear();
    m_ui->summaryTextEdit->clear();
    m_status.reset();
    m_evidence.clear();
    for (DetailSection *section : {m_reasons, m_steps, m_notes, m_times, m_ids, m_words})
        section->clear();
    m_ui->nothingLabel->show();
    m_ui->headWidget->hide();
    m_ui->errorFrame->hide();
    m_ui->summaryWidget->hide();
    m_ui->sectionsWidget->hide();
    setRevealed(false);
    showRaw();
}

void LookupDetail::setPreface(QWidget *preface)
{
    m_ui->contentLayout->insertWidget(0, preface);
}

void LookupDetail::setHint(const QString &text)
{
    m_ui->nothingLabel->setText(text);
}

void LookupDetail::showRow(int index, const LookupRow &row, const QDateTime &now)
{
    const core::Verification *answer = verification(row);
    const QDateTime answerTime = row.outcome ? row.outcome->lookedUpAt : QDateTime();
    const bool isOther = m_row != index || m_checkId != row.checkId || m_answerTime != answerTime;
    m_row = index;
    m_action = m_isOffering ? rowAction(row) : RowAction::None;
    m_checkId = row.checkId;
    m_answerTime = answerTime;
    m_status = answer ? std::optional(answer->status) : std::nullopt;
    m_ui->nothingLabel->hide();
    showHead(row, now);
    showError(row);
    if (!isOther)
        return;
    m_copied.clear();
    m_evidence = answer ? answer->evidence : QList<core::Evidence>();
    const bool wasAsked = row.outcome && rowState(row) != RowState::Lacking;
    m_summary = wasAsked ? services::ticketSummary(*row.outcome, QTimeZone::systemTimeZone()) : QString();
    m_ui->summaryTextEdit->setPlainText(showable(m_summary));
    m_ui->summaryTextEdit->setFixedHeight(heightFor(*m_ui->summaryTextEdit));
    m_ui->summaryWidget->setVisible(!m_summary.isEmpty());
    m_ui->sectionsWidget->setVisible(answer != nullptr);
    if (answer)
        showVerification(*answer);
    setRevealed(false);
    showRaw();
    ensureVisible(0, 0);
}

void LookupDetail::showTimeline(const QList<records::StatusSpan> &spans, const QDateTime &now)
{
    if (spans.isEmpty()) {
        if (m_timeline)
            m_timeline->showNothing();
        return;
    }
    if (!m_timeline) {
        m_timeline = new TimelineView(widget());
        m_ui->contentLayout->insertWidget(m_ui->contentLayout->indexOf(m_ui->rawWidget), m_timeline);
    }
    m_timeline->showSpans(spans, now);
}

void LookupDetail::showHead(const LookupRow &row, const QDateTime &now)
{
    m_ui->headWidget->show();
    m_ui->titleLabel->setText(abridged(checkTitle(row)));
    m_ui->accountLabel->setText(abridged(accountTitle(row)));
    const bool isProduction = row.environment == core::Environment::Production;
    m_ui->environmentIconLabel->setVisible(isProduction);
    if (isProduction)
        m_ui->environmentIconLabel->setPixmap(productionIcon().pixmap(iconSize(*this, 1.0), devicePixelRatioF()));
    m_ui->statusIconLabel->setPixmap(rowIcon(row, true).pixmap(iconSize(*this, 1.5), devicePixelRatioF()));
    m_ui->statusLabel->setText(statusWord(row));
    updateColors();

    const core::Verification *answer = verification(row);
    m_ui->nextLabel->setVisible(answer != nullptr);
    m_ui->sinceLabel->setVisible(answer && services::since(*answer));
    m_ui->stateLabel->setVisible(rowState(row) == RowState::Refreshing || (answer && answer->isFinal));
    if (!answer)
        return;
    m_ui->nextLabel->setText(tr("Next to act: %1").arg(services::nextActorText(answer->nextActor)));
    if (const auto since = services::since(*answer))
        m_ui->sinceLabel->setText(
            tr("Since %1, %2").arg(exactTime(*since, QTimeZone::systemTimeZone()), relativeTime(*since, now)));
    m_ui->stateLabel->setText(rowState(row) == RowState::Refreshing
                                  ? tr("Refreshing: this is the earlier answer.")
                                  : tr("Final: the provider will not change this any more."));
}

void LookupDetail::showError(const LookupRow &row)
{
    const bool isUnderWay = row.isRunning || row.login != services::LookupSession::Login::None;
    const core::Error *error = isUnderWay ? nullptr : lookupError(row);
    m_ui->errorFrame->setVisible(error != nullptr);
    if (!error)
        return;
    const core::ErrorText words = errorWords(row);
    const bool isLacking = m_isOffering && rowState(row) == RowState::Lacking;
    m_ui->whatLabel->setText(abridged(words.what.text()));
    m_ui->remedyLabel->setText(isLacking ? tr("Type it in the row, and the provider is asked.")
                                         : abridged(words.remedy.text()));
    m_ui->remedyLabel->setVisible(!m_ui->remedyLabel->text().isEmpty());
    m_ui->providerMessageLabel->setVisible(!error->providerMessage.isEmpty());
    const QString theirs = abridged(error->providerMessage);
    //: What the provider itself said about an error, with its own error code in brackets
    m_ui->providerMessageLabel->setText(error->providerCode.isEmpty()
                                            ? tr("The provider says: %1").arg(theirs)
                                            : tr("The provider says: %1 (%2)").arg(theirs, error->providerCode));
    m_ui->actionButton->setText(actionText(m_action));
    m_ui->actionButton->setVisible(!m_ui->actionButton->text().isEmpty());
}

void LookupDetail::showVerification(const core::Verification &answer)
{
    for (DetailSection *section : {m_reasons, m_steps, m_notes, m_times, m_ids, m_words})
        section->clear();
    showReasons(answer);
    for (const core::VerificationStep &step : answer.steps) {
        const QString state = services::stepStateText(step.state);
        //: The state of a step in our words and, in brackets, in the provider's
        m_steps->addPair(step.label.text(),
                         step.providerWord.isEmpty() ? state : tr("%1 (%2)").arg(state, step.providerWord));
    }
    for (const core::Message &note : answer.notes)
        m_notes->addText(note.text());
    showTimes(answer);
    showIds(answer);
    for (auto word = answer.raw.cbegin(); word != answer.raw.cend(); ++word)
        m_words->addPair(word.key(), word.value().isEmpty() ? tr("(empty)") : word.value());
}

void LookupDetail::showReasons(const core::Verification &answer)
{
    for (const core::Audience audience : {core::Audience::CustomerSafe, core::Audience::Internal}) {
        bool isFirst = true;
        for (const core::Reason &reason : answer.reasons) {
            if (reason.audience != audience)
                continue;
            if (std::exchange(isFirst, false)) {
                const bool isInternal = audience == core::Audience::Internal;
                m_reasons->addSubheading(services::audienceText(audience),
                                         isInternal ? tintedIcon(QStringLiteral("hide")) : QIcon());
            }
            const QString text = reasonText(reason);
            //: A reason's code, and the reason in words
            m_reasons->addText(
                reason.code.isEmpty() || text.contains(reason.code) ? text : tr("%1: %2").arg(reason.code, text));
        }
    }
    if (answer.retry != core::Retry::Unknown)
        m_reasons->addPair(tr("New attempt"), services::retryText(answer.retry));
}

void LookupDetail::showTimes(const core::Verification &answer)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const auto add = [&](const QString &name, const std::optional<QDateTime> &time) {
        if (time)
            m_times->addPair(name, exactTime(*time, zone));
    };
    add(tr("Created"), answer.times.created);
    add(tr("Submitted"), answer.times.submitted);
    add(tr("Decided"), answer.times.decided);
    add(tr("Expires"), answer.times.expires);
    add(tr("Fetched"), answer.fetchedAt);
    if (answer.source == core::Source::ProviderCache)
        m_times->addText(tr("The provider answered from its own cache."));
}

void LookupDetail::showIds(const core::Verification &answer)
{
    for (auto id = answer.ids.cbegin(); id != answer.ids.cend(); ++id)
        m_ids->addId(idName(id.key()), id.value());
}

bool LookupDetail::isRevealed() const
{
    return m_ui->revealButton->isChecked();
}

bool LookupDetail::canReveal() const
{
    return !m_evidence.isEmpty();
}

void LookupDetail::setRevealed(bool isRevealed)
{
    m_ui->revealButton->setChecked(isRevealed && canReveal());
}

void LookupDetail::showRaw()
{
    m_ui->rawWidget->setVisible(canReveal());
    const core::CheckDescription *check = nullptr;
    if (const providers::Provider *provider = providers::providerOfCheck(m_checkId))
        check = provider->description().check(m_checkId);
    m_raw->show(m_evidence, check ? check->openKeys : QSet<QString>(), isRevealed());
    m_ui->rawLabel->setText(isRevealed() ? tr("Raw answer (personal data shown)") : tr("Raw answer (masked)"));
    m_ui->revealButton->setText(isRevealed() ? tr("Mask") : tr("Reveal"));
    m_ui->revealButton->setIcon(tintedIcon(isRevealed() ? QStringLiteral("hide") : QStringLiteral("reveal")));
}

void LookupDetail::updateColors()
{
    QPalette statusPalette = palette();
    const QColor color = m_status ? statusColor(*m_status, palette()) : palette().color(QPalette::WindowText);
    statusPalette.setColor(QPalette::WindowText, color);
    m_ui->statusLabel->setPalette(statusPalette);
}

void LookupDetail::changeEvent(QEvent *event)
{
    DetailArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ui && widget())
        updateColors();
}

} // namespace kyc::desktop
