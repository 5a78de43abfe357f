// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lookup/rowwords.h"
#include "desktop/visuals/detailarea.h"
#include "records/customers.h"

#include <memory>

namespace kyc::desktop {

namespace Ui {
class LookupDetail;
}

class DetailSection;
class RawAnswer;
class TimelineView;

/// Everything about one result row: what it means, why, for whom that is meant, steps, times, ids, and the raw
/// answer with personal data masked until the agent reveals it. GUI thread.
class LookupDetail : public DetailArea
{
    Q_OBJECT

public:
    explicit LookupDetail(QWidget *parent = nullptr);
    ~LookupDetail() override;

    /// Shows the row as it is now. Another row, or another answer in the same one, is masked again.
    void showRow(int index, const LookupRow &row, const QDateTime &now);
    void showNothing();
    /// Every status that was ever seen of the customer, whichever row is shown; none to show nothing of it.
    void showTimeline(const QList<records::StatusSpan> &spans, const QDateTime &now);
    /// False where nothing can be done in the row: it is of the history.
    void setActionsOffered(bool isOffered) { m_isOffering = isOffered; }
    /// Stands above all that is shown; owned by this from then on.
    void setPreface(QWidget *preface);
    /// What stands while nothing is shown.
    void setHint(const QString &text);

    /// The plain-language summary; empty when nothing is shown or nothing has been answered.
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] bool isRevealed() const;
    [[nodiscard]] bool canReveal() const; ///< whether there is a raw answer
    void setRevealed(bool isRevealed);

Q_SIGNALS:
    void actionRequested(int row, kyc::desktop::RowAction action);
    void copySummaryRequested();
    void revealChanged();
    void idCopied();
    /// A person took part of a text that stands here; told once for each answer. @p what: "summary" or "raw-answer".
    void textCopied(const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSections();
    void setUpRaw();
    void showHead(const LookupRow &row, const QDateTime &now);
    void showError(const LookupRow &row);
    void showVerification(const core::Verification &answer);
    void showReasons(const core::Verification &answer);
    void showTimes(const core::Verification &answer);
    void showIds(const core::Verification &answer);
    void showRaw();
    void tellCopied(const QString &what);
    void updateColors();

    std::unique_ptr<Ui::LookupDetail> m_ui;
    DetailSection *m_reasons = nullptr;
    DetailSection *m_steps = nullptr;
    DetailSection *m_notes = nullptr;
    DetailSection *m_times = nullptr;
    DetailSection *m_ids = nullptr;
    DetailSection *m_words = nullptr;
    RawAnswer *m_raw = nullptr;
    TimelineView *m_timeline = nullptr; ///< made when first needed
    int m_row = -1;
    bool m_isOffering = true;
    RowAction m_action = RowAction::None;
    QString m_checkId;
    QString m_summary;
    QStringList m_copied; ///< what textCopied() told of this answer
    std::optional<core::Status> m_status;
    QDateTime m_answerTime; ///< tells one answer of a row from the next
    QList<core::Evidence> m_evidence;
};

} // namespace kyc::desktop
