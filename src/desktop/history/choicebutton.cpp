// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/choicebutton.h"

#include "desktop/lookup/plaintext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace kyc::desktop {

ChoiceButton::ChoiceButton(QWidget *parent) : QToolButton(parent), m_list(new QMenu(this))
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(m_list);
    m_list->installEventFilter(this);
}

void ChoiceButton::setTitle(const QString &title)
{
    m_title = title;
    m_list->setAccessibleName(title);
    showCount();
}

void ChoiceButton::setChoices(const QList<Choice> &choices)
{
    setEnabled(!choices.isEmpty() || !m_chosen.isEmpty());
    QStringList texts;
    for (const Choice &choice : choices)
        texts << choice.key << choice.text;
    if (std::exchange(m_texts, texts) == texts)
        return; // somebody may be choosing
    m_list->clear();
    for (const Choice &choice : choices) {
        if (choice.isFirstOfGroup)
            m_list->addSeparator();
        QAction *action = m_list->addAction(choice.icon, buttonText(abridged(choice.text, 80)));
        action->setData(choice.key);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.key));
        connect(action, &QAction::toggled, this, &ChoiceButton::take);
    }
}

void ChoiceButton::setChosen(const QStringList &keys)
{
    m_chosen = keys;
    const QList<QAction *> actions = m_list->actions();
    for (QAction *action : actions) {
        const QSignalBlocker quiet(action);
        action->setChecked(keys.contains(action->data().toString()));
    }
    showCount();
}

void ChoiceButton::take()
{
    QStringList known;
    QStringList chosen;
    const QList<QAction *> actions = m_list->actions();
    for (const QAction *action : actions) {
        known.append(action->data().toString());
        if (action->isChecked())
            chosen.append(action->data().toString());
    }
    for (const QString &key : std::as_const(m_chosen)) {
        if (!known.contains(key))
            chosen.append(key);
    }
    m_chosen = chosen;
    showCount();
    Q_EMIT changed();
}

void ChoiceButton::showCount()
{
    //: A filter and how many of its values are chosen, for example "Status (2)"
    setText(m_chosen.isEmpty() ? m_title : tr("%1 (%2)").arg(m_title).arg(m_chosen.size()));
    setAccessibleName(
        m_chosen.isEmpty() ? m_title : tr("%1, %n chosen", nullptr, static_cast<int>(m_chosen.size())).arg(m_title));
}

bool ChoiceButton::eventFilter(QObject *watched, QEvent *event)
{
    QAction *action = nullptr;
    if (event->type() == QEvent::MouseButtonRelease)
        action = m_list->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        action = m_list->activeAction();
    if (watched != m_list || !action || !action->isCheckable())
        return QToolButton::eventFilter(watched, event);
    action->toggle();
    return true;
}

} // namespace kyc::desktop
