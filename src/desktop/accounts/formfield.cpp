// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/formfield.h"

#include "desktop/accounts/secretedit.h"
#include "desktop/announcement.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kyc::desktop {

namespace {

QLabel *wrappingLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

QLabel *iconLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignTop);
    label->hide();
    return label;
}

QLayout *besides(QLabel *icon, QLabel *text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kHalfGrid);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return row;
}

void setColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

FormField::FormField(QString key, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_key(std::move(key)),
      m_labelText(label),
      m_editor(editor),
      m_hint(wrappingLabel(QStringLiteral("hintLabel"), this)),
      m_noticeIcon(iconLabel(this)),
      m_notice(wrappingLabel(QStringLiteral("noticeLabel"), this)),
      m_problemIcon(iconLabel(this)),
      m_problemText(wrappingLabel(QStringLiteral("problemLabel"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    if (auto *button = qobject_cast<QAbstractButton *>(editor)) {
        button->setText(label);
    } else {
        m_label = new QLabel(label, this);
        m_label->setObjectName(QStringLiteral("label"));
        m_label->setTextFormat(Qt::PlainText);
        m_label->setWordWrap(true);
        m_label->setBuddy(editor);
        layout->addWidget(m_label);
    }
    layout->addWidget(m_editor);
    layout->addWidget(m_hint);
    layout->addLayout(besides(m_noticeIcon, m_notice));
    layout->addLayout(besides(m_problemIcon, m_problemText));
    m_editor->setParent(this);
    setFocusProxy(m_editor);
    setObjectName(m_key);
    watchEditor();
    describe();
    recolor();
}

void FormField::watchEditor()
{
    if (auto *secret = qobject_cast<SecretEdit *>(m_editor)) {
        secret->setName(m_labelText);
        connect(secret, &SecretEdit::changed, this, &FormField::changed);
    } else if (auto *lineEdit = qobject_cast<QLineEdit *>(m_editor)) {
        connect(lineEdit, &QLineEdit::textChanged, this, &FormField::changed);
    } else if (auto *comboBox = qobject_cast<QComboBox *>(m_editor)) {
        connect(comboBox, &QComboBox::currentIndexChanged, this, &FormField::changed);
    } else if (auto *button = qobject_cast<QAbstractButton *>(m_editor)) {
        connect(button, &QAbstractButton::toggled, this, &FormField::changed);
    }
    m_editor->installEventFilter(this);
    const QList<QWidget *> parts = m_editor->findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->installEventFilter(this);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FormField::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_noticeIcon->setVisible(!notice.isEmpty());
    describe();
}

void FormField::setProblem(const QString &problem)
{
    m_problem = problem;
    if (problem.isEmpty())
        m_isProblemShown = false;
    describe();
}

QString FormField::shownProblem() const
{
    return m_isProblemShown ? m_problem : QString();
}

void FormField::showProblem()
{
    if (m_problem.isEmpty() || m_isProblemShown)
        return;
    m_isProblemShown = true;
    describe();
    announce(this, m_problem);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        endEditing(*event);
    return QWidget::eventFilter(watched, event);
}

void FormField::endEditing(const QEvent &event)
{
    // Whoever goes to another window to copy the key, or opens a menu, has not finished.
    const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
    const QWidget *next = QApplication::focusWidget();
    const bool staysHere = next && (next == m_editor || m_editor->isAncestorOf(next));
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && !staysHere)
        showProblem();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isLookChange = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLookChange && m_problemText)
        recolor();
}

void FormField::describe()
{
    const QString problem = shownProblem();
    m_problemText->setText(problem);
    m_problemText->setVisible(!problem.isEmpty());
    m_problemIcon->setVisible(!problem.isEmpty());

    QStringList description;
    if (!problem.isEmpty())
        description.append(tr("Invalid: %1", "for screen readers: what is wrong with a field").arg(problem));
    description.append(m_notice->text());
    description.append(m_hint->text());
    description.removeAll(QString());
    QWidget *reader = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    reader->setAccessibleName(m_labelText);
    reader->setAccessibleDescription(description.join(u'\n'));
}

void FormField::recolor()
{
    const QPalette palette = this->palette();
    const auto warning = [](const QPalette &colors) { return statusColor(core::Status::ActionRequired, colors); };
    const auto wrong = [](const QPalette &colors) { return statusColor(core::Status::Rejected, colors); };
    const int side = iconSizeBeside(fontMetrics());
    const QSize size(side, side);
    setColor(m_hint, palette.color(QPalette::PlaceholderText));
    setColor(m_notice, warning(palette));
    setColor(m_problemText, wrong(palette));
    const QString icon = QStringLiteral("notice");
    m_noticeIcon->setPixmap(tintedIcon(icon, warning).pixmap(size, devicePixelRatioF()));
    m_problemIcon->setPixmap(tintedIcon(icon, wrong).pixmap(size, devicePixelRatioF()));
}

} // namespace kyc::desktop
