// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kyc::desktop {

/// What stands where there is nothing to show yet: a picture, what this is, what to do, the action that does it,
/// and examples where there are any.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    void setAction(const QString &text); ///< empty for none
    void setExamples(const QString &heading, const QStringList &examples); ///< none when the list is empty

Q_SIGNALS:
    void actionTriggered();
    void exampleTriggered(int index);

private:
    QLabel *m_titleLabel = nullptr;
    QLabel *m_explanationLabel = nullptr;
    QPushButton *m_actionButton = nullptr;
    QLabel *m_examplesLabel = nullptr;
    QWidget *m_examples = nullptr;
};

} // namespace kyc::desktop
