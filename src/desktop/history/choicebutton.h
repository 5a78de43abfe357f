// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QToolButton>

class QMenu;

namespace kyc::desktop {

/// A button that opens a list of which any number can be chosen; it says how many are. The list stays open while one
/// chooses: with the mouse or the space bar; Return and Escape close it.
class ChoiceButton : public QToolButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString text;
        QIcon icon{}; // NOLINT(readability-redundant-member-init): GCC wants it
        bool isFirstOfGroup = false; ///< a line is drawn above it
    };

    explicit ChoiceButton(QWidget *parent = nullptr);

    /// What the choices are about, for example "Status".
    void setTitle(const QString &title);
    /// What was chosen stays so, also where there is no such choice any more.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QStringList chosen() const { return m_chosen; } ///< keys, in the order of the choices
    void setChosen(const QStringList &keys); ///< tells nobody

Q_SIGNALS:
    void changed(); ///< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void showCount();

    QMenu *m_list;
    QString m_title;
    QStringList m_texts; ///< of the choices
    QStringList m_chosen;
};

} // namespace kyc::desktop
