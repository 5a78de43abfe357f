// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/codestrip.h"

#include "desktop/logins/codepanel.h"
#include "desktop/workspace.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace kyc::desktop {

using services::CredentialBroker;

namespace {

/// Digits and Return meant for another input than in @p window must not become a code.
bool isSomebodyTyping(const QWidget *window)
{
    const QWidget *modal = QApplication::activeModalWidget();
    if ((modal && modal != window) || QApplication::activePopupWidget())
        return true;
    const auto *edit = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    return edit && !edit->isReadOnly() && !edit->text().isEmpty();
}

QString othersText(const QList<CodeQuestion> &questions, const QString &asked)
{
    QStringList titles;
    for (const CodeQuestion &question : questions) {
        if (question.asked.id != asked)
            titles.append(codeTitle(question));
    }
    return titles.isEmpty() ? QString()
                            : CodeStrip::tr("After this one: %1", "%1 are other logins that wait for a code")
                                  .arg(QLocale().createSeparatedList(titles));
}

} // namespace

CodeStrip::CodeStrip(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void CodeStrip::follow(CredentialBroker &broker)
{
    m_broker = &broker;
    // From the event loop, so that nothing of the broker is under way, and whoever started it has done with the focus.
    for (const auto signal :
         {&CredentialBroker::questionAsked, &CredentialBroker::questionChanged, &CredentialBroker::questionEnded})
        connect(&broker, signal, this, &CodeStrip::update, Qt::QueuedConnection);
    update();
}

QList<CodeQuestion> CodeStrip::questions() const
{
    std::vector<const core::Customer *> customers;
    if (m_workspace.hasSession())
        customers.push_back(&m_workspace.session().customer());
    for (const core::Customer &customer : m_workspace.customers().customers())
        customers.push_back(&customer);
    QList<CodeQuestion> questions;
    const QList<CredentialBroker::Question> asked =
        m_broker ? m_broker->questions() : QList<CredentialBroker::Question>();
    for (const CredentialBroker::Question &one : asked)
        questions.append(codeQuestion(one, m_workspace.accounts(), customers));
    return questions;
}

void CodeStrip::update()
{
    const QList<CodeQuestion> all = questions();
    const auto ofId = [&all](const QString &id) {
        return std::find_if(all.cbegin(), all.cend(), [&id](const CodeQuestion &one) { return one.asked.id == id; });
    };
    auto next = ofId(m_wanted);
    if (next == all.cend() && m_panel)
        next = ofId(m_panel->questionId());
    if (next == all.cend())
        next = all.cbegin();
    if (next == all.cend()) {
        if (m_panel)
            clear();
        return;
    }
    showPanel(*next);
    m_panel->setOthers(othersText(all, next->asked.id));
}

void CodeStrip::showPanel(const CodeQuestion &question)
{
    if (m_panel && m_panel->questionId() == question.asked.id) {
        m_panel->setQuestion(question);
        return;
    }
    const bool takesKeyboard = hasKeyboard() || !isSomebodyTyping(window());
    if (!hasKeyboard())
        m_before = QApplication::focusWidget();
    dropPanel();
    m_panel = new CodePanel(m_workspace.clock(), question, this);
    m_panel->setObjectName(QStringLiteral("codePanel"));
    layout()->addWidget(m_panel);
    const QString id = question.asked.id;
    connect(m_panel, &CodePanel::answered, this, [this, id] { m_broker->answer(id, m_panel->takeCode()); });
    connect(m_panel, &CodePanel::newCodeWanted, this, [this, id] { m_broker->sendAgain(id); });
    connect(m_panel, &CodePanel::declined, this, [this, id] { m_broker->decline(id); });
    show();
    if (takesKeyboard)
        m_panel->focusCode();
    Q_EMIT changed();
}

void CodeStrip::ask(const QString &questionId)
{
    m_wanted = questionId;
    update();
    if (!m_panel)
        return;
    if (!hasKeyboard())
        m_before = QApplication::focusWidget();
    m_panel->focusCode();
}

void CodeStrip::clear()
{
    const bool hadKeyboard = hasKeyboard();
    dropPanel();
    hide();
    if (hadKeyboard && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void CodeStrip::dropPanel()
{
    if (!m_panel)
        return;
    m_panel->hide();
    m_panel->disconnect(this);
    m_panel->deleteLater(); // it may be its own key press that ends it
    m_panel = nullptr;
}

bool CodeStrip::hasKeyboard() const
{
    return m_panel && QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
}

} // namespace kyc::desktop
