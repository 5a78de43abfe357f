// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace kyc::desktop {

/// One input of a form with all that belongs to it: the label above it, a hint and what is wrong with it below, each
/// known to screen readers as the input's own.
///
/// What is wrong is shown when editing ends, not while it goes on, and goes at once when it is mended. GUI thread.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the editor. A check box carries the label itself.
    FormField(QString key, const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString label() const { return m_labelText; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    void setHint(const QString &hint); ///< empty: none
    /// A warning that stands as long as it is set; empty: none.
    void setNotice(const QString &notice);

    /// What is wrong now; empty when nothing is. Shown from the next end of editing on.
    void setProblem(const QString &problem);
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }
    /// What a person sees; empty when nothing is shown.
    [[nodiscard]] QString shownProblem() const;

public Q_SLOTS:
    /// Shows what is wrong without waiting for the end of editing.
    void showProblem();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void watchEditor();
    void endEditing(const QEvent &event);
    void describe();
    void recolor();

    QString m_key;
    QString m_labelText;
    QWidget *m_editor = nullptr;
    QLabel *m_label = nullptr; ///< null for a check box
    QLabel *m_hint = nullptr;
    QLabel *m_noticeIcon = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_problemIcon = nullptr;
    QLabel *m_problemText = nullptr;
    QString m_problem;
    bool m_isProblemShown = false;
};

} // namespace kyc::desktop
