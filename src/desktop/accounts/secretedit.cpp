// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/secretedit.h"

#include "desktop/accounts/pastedsecret.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

namespace kyc::desktop {

SecretLineEdit::SecretLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    // No dictionary, no prediction, no history of an input method may learn a credential.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void SecretLineEdit::insertCleaned(const QString &text)
{
    if (isReadOnly())
        return;
    insert(cleanedSecret(text));
}

void SecretLineEdit::pasteCleaned()
{
    insertCleaned(QGuiApplication::clipboard()->text());
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    pasteCleaned();
    event->accept();
}

void SecretLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() != Qt::MiddleButton || !clipboard->supportsSelection()) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    deselect();
    insertCleaned(clipboard->text(QClipboard::Selection));
}

void SecretLineEdit::dropEvent(QDropEvent *event)
{
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    insertCleaned(event->mimeData()->text());
    event->acceptProposedAction();
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // Not the standard menu: its "Paste" would put the text in as it is, and a credential is not for copying.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("&Paste"), this, &SecretLineEdit::pasteCleaned);
    paste->setObjectName(QStringLiteral("pasteAction"));
    paste->setEnabled(!isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
    menu->addAction(tr("Select &all"), this, &QLineEdit::selectAll)->setEnabled(!text().isEmpty());
    menu->addAction(tr("&Clear"), this, &QLineEdit::clear)->setEnabled(!isReadOnly() && !text().isEmpty());
    menu->popup(event->globalPos());
}

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent),
      m_lineEdit(new SecretLineEdit(this)),
      m_showButton(new QToolButton(this))
{
    m_lineEdit->setObjectName(QStringLiteral("secretLineEdit"));
    m_showButton->setObjectName(QStringLiteral("showButton"));
    m_showButton->setCheckable(true);
    m_showButton->setFocusPolicy(Qt::StrongFocus); // a tool button is left out of the Tab order otherwise
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(m_lineEdit);
    layout->addWidget(m_showButton);
    setFocusProxy(m_lineEdit);

    connect(m_showButton, &QToolButton::toggled, this, &SecretEdit::setShown);
    connect(m_lineEdit, &QLineEdit::textChanged, this, [this] {
        m_showButton->setEnabled(!isEmpty() || m_showButton->isChecked());
        Q_EMIT changed();
    });
    setShown(false);
    m_showButton->setEnabled(false);
}

void SecretEdit::setName(const QString &name)
{
    m_name = name;
    setShown(m_showButton->isChecked());
}

void SecretEdit::setKept(bool isKept)
{
    m_lineEdit->setPlaceholderText(isKept ? tr("kept – type to replace") : QString());
}

bool SecretEdit::isEmpty() const
{
    return m_lineEdit->text().isEmpty();
}

core::Secret SecretEdit::secret() const
{
    return core::Secret::fromText(m_lineEdit->text());
}

void SecretEdit::clear()
{
    m_lineEdit->clear();
    m_showButton->setChecked(false);
    m_showButton->setEnabled(false);
}

void SecretEdit::setShown(bool isShown)
{
    m_lineEdit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_showButton->setIcon(tintedIcon(isShown ? QStringLiteral("hide") : QStringLiteral("reveal")));
    const QString text = isShown ? tr("Hide %1", "%1 is the name of a field").arg(m_name)
                                 : tr("Show %1", "%1 is the name of a field").arg(m_name);
    m_showButton->setToolTip(text);
    m_showButton->setAccessibleName(text);
}

} // namespace kyc::desktop
