// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/secretedit.h"

#include "desktop/accounts/pastedsecret.h"
#include "desktop/accounts/secretclipboard.h"
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

namespace {

using namespace std::chrono_literals;

std::chrono::milliseconds &shownFor()
{
    static std::chrono::milliseconds duration = 30s;
    return duration;
}

QToolButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus); // a tool button is left out of the Tab order otherwise
    button->setEnabled(false);
    return button;
}

} // namespace

SecretLineEdit::SecretLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setShown(false);
    setDragEnabled(false);
}

bool SecretLineEdit::event(QEvent *event)
{
    const bool wasTaken = QLineEdit::event(event);
    // Marking the text, by key or mouse, has put it there for everybody.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsSelection() && hasSelectedText() && clipboard->text(QClipboard::Selection) == selectedText())
        clipboard->clear(QClipboard::Selection);
    return wasTaken;
}

void SecretLineEdit::setShown(bool isShown)
{
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); // which sets hints of its own
    // No dictionary, no prediction, no history of an input method may learn a credential.
    const Qt::InputMethodHints hints = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    setInputMethodHints(isShown ? hints : hints | Qt::ImhHiddenText);
}

void SecretLineEdit::forget()
{
    setText({}); // unlike clear(), leaves nothing to undo
}

void SecretLineEdit::insertCleaned(const QString &text)
{
    if (isReadOnly())
        return;
    insert(cleaned(text));
}

QString SecretLineEdit::cleaned(const QString &text) const
{
    return cleanedSecret(text);
}

void SecretLineEdit::pasteCleaned()
{
    insertCleaned(QGuiApplication::clipboard()->text());
}

void SecretLineEdit::copySelected()
{
    if (echoMode() == QLineEdit::Normal && hasSelectedText())
        SecretClipboard::instance().put(core::Secret::fromText(selectedText()));
}

bool SecretLineEdit::takeKey(const QKeyEvent &event)
{
    const bool isCut = event.matches(QKeySequence::Cut);
    if (event.matches(QKeySequence::Paste)) {
        pasteCleaned();
    } else if (isCut || event.matches(QKeySequence::Copy)) {
        copySelected();
        if (isCut && echoMode() == QLineEdit::Normal)
            del();
    } else if (event.matches(QKeySequence::DeleteCompleteLine)) { // these two would copy what they delete
        if (!isReadOnly())
            forget();
    } else if (event.matches(QKeySequence::DeleteEndOfLine)) {
        if (!isReadOnly() && cursorPosition() < text().size()) {
            setSelection(cursorPosition(), static_cast<int>(text().size()));
            del();
        }
    } else {
        return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
    }
    return true;
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(*event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
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
    menu->addAction(tr("&Clear"), this, &SecretLineEdit::forget)->setEnabled(!isReadOnly() && !text().isEmpty());
    menu->popup(event->globalPos());
}

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent),
      m_lineEdit(new SecretLineEdit(this)),
      m_showButton(makeButton("showButton", this)),
      m_copyButton(makeButton("copyButton", this)),
      m_takeAwayButton(makeButton("takeAwayButton", this))
{
    m_lineEdit->setObjectName(QStringLiteral("secretLineEdit"));
    m_showButton->setCheckable(true);
    m_copyButton->setIcon(tintedIcon(QStringLiteral("copy")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(m_lineEdit);
    layout->addWidget(m_showButton);
    layout->addWidget(m_copyButton);
    layout->addWidget(m_takeAwayButton);
    m_takeAwayButton->setIcon(tintedIcon(QStringLiteral("remove")));
    m_takeAwayButton->setCheckable(true);
    m_takeAwayButton->hide();
    connect(m_takeAwayButton, &QToolButton::toggled, this, [this] {
        updatePlaceholder();
        Q_EMIT changed();
    });
    setFocusProxy(m_lineEdit);
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(shownFor());

    connect(&m_hideTimer, &QTimer::timeout, m_showButton, [this] { m_showButton->setChecked(false); });
    connect(m_showButton, &QToolButton::toggled, this, &SecretEdit::setShown);
    connect(m_copyButton, &QToolButton::clicked, this, [this] { SecretClipboard::instance().put(secret()); });
    connect(m_lineEdit, &QLineEdit::textChanged, this, [this] {
        updateButtons();
        Q_EMIT changed();
    });
    setShown(false);
}

void SecretEdit::setShownFor(std::chrono::milliseconds duration)
{
    shownFor() = duration;
}

void SecretEdit::setName(const QString &name)
{
    m_name = name;
    setShown(m_showButton->isChecked());
}

void SecretEdit::setKept(bool isKept, bool canBeTakenAway)
{
    m_isKept = isKept;
    m_takeAwayButton->setVisible(isKept && canBeTakenAway);
    if (!isKept || !canBeTakenAway)
        m_takeAwayButton->setChecked(false);
    updateButtons();
    updatePlaceholder();
}

bool SecretEdit::isKeptTakenAway() const
{
    return m_isKept && isEmpty() && m_takeAwayButton->isChecked();
}

void SecretEdit::updatePlaceholder()
{
    const QString kept =
        m_takeAwayButton->isChecked() ? tr("is taken away when you save") : tr("kept – type to replace");
    m_lineEdit->setPlaceholderText(m_isKept ? kept : QString());
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
    m_lineEdit->forget();
    m_showButton->setChecked(false);
    updateButtons();
}

void SecretEdit::updateButtons()
{
    m_showButton->setEnabled(!isEmpty() || m_showButton->isChecked());
    m_copyButton->setEnabled(!isEmpty());
    m_takeAwayButton->setEnabled(m_isKept && isEmpty());
}

void SecretEdit::setShown(bool isShown)
{
    if (isShown)
        m_hideTimer.start();
    else
        m_hideTimer.stop();
    m_lineEdit->setShown(isShown);
    m_showButton->setIcon(tintedIcon(isShown ? QStringLiteral("hide") : QStringLiteral("reveal")));
    const QString text = isShown ? tr("Hide %1", "%1 is the name of a field").arg(m_name)
                                 : tr("Show %1", "%1 is the name of a field").arg(m_name);
    m_showButton->setToolTip(text);
    m_showButton->setAccessibleName(text);
    const QString copy = tr("Copy %1", "%1 is the name of a field").arg(m_name);
    m_copyButton->setToolTip(copy);
    m_copyButton->setAccessibleName(copy);
    const QString takeAway = tr("Take away the kept %1", "%1 is the name of a field");
    m_takeAwayButton->setToolTip(takeAway.arg(m_name));
    m_takeAwayButton->setAccessibleName(takeAway.arg(m_name));
    updateButtons();
}

} // namespace kyc::desktop
