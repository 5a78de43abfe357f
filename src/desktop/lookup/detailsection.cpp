// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/detailsection.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kyc::desktop {

namespace {

enum GridColumn { NameColumn, ValueColumn, ButtonColumn, ColumnCount };

constexpr int kMostRows = 40;
constexpr qsizetype kLongestId = 200; // characters

/// An id has no places to break a line at; it may break anywhere.
QString breakable(const QString &id)
{
    QString text;
    text.reserve(id.size() * 2);
    for (const QChar character : id) {
        text += character;
        if (!character.isHighSurrogate())
            text += QChar(0x200b); // zero-width space
    }
    return text;
}

} // namespace

DetailSection::DetailSection(const QString &heading, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_headingLabel(new QLabel(heading, this)),
      m_content(new QGridLayout(this))
{
    setObjectName(objectName);
    setAccessibleName(heading);
    QFont headingFont = font();
    headingFont.setBold(true);
    m_headingLabel->setFont(headingFont);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setHorizontalSpacing(kGrid);
    m_content->setVerticalSpacing(kHalfGrid);
    m_content->setColumnStretch(NameColumn, 2);
    m_content->setColumnStretch(ValueColumn, 3);
    m_content->addWidget(m_headingLabel, 0, 0, 1, ColumnCount);
    hide();
}

void DetailSection::clear()
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        m_content->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_widgets.clear();
    m_lastButton = nullptr;
    m_row = 0;
    m_leftOut = 0;
    m_leftOutLabel = nullptr;
    hide();
}

bool DetailSection::beginRow()
{
    if (m_row < kMostRows) {
        ++m_row;
        return true;
    }
    if (!m_leftOutLabel) {
        ++m_row;
        m_leftOutLabel = makePlainLabel({}, this);
        place(m_leftOutLabel, NameColumn, ColumnCount);
    }
    m_leftOutLabel->setText(tr("%n more are in the raw answer.", nullptr, ++m_leftOut));
    return false;
}

void DetailSection::place(QWidget *widget, int column, int span)
{
    m_content->addWidget(widget, m_row, column, 1, span);
    m_widgets.append(widget);
    show();
}

void DetailSection::addText(const QString &text)
{
    if (text.isEmpty() || !beginRow())
        return;
    place(makePlainLabel(text, this), NameColumn, ColumnCount);
}

void DetailSection::addSubheading(const QString &text, const QIcon &icon)
{
    if (!beginRow())
        return;
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    if (!icon.isNull()) {
        auto *iconLabel = new QLabel(line);
        const int side = iconSizeBeside(fontMetrics());
        iconLabel->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
        layout->addWidget(iconLabel);
    }
    QLabel *label = makePlainLabel(text, line);
    QFont emphasis = label->font();
    emphasis.setItalic(true);
    label->setFont(emphasis);
    layout->addWidget(label, 1);
    place(line, NameColumn, ColumnCount);
}

void DetailSection::addPair(const QString &name, const QString &value)
{
    if (!beginRow())
        return;
    QLabel *valueLabel = makePlainLabel(value, this);
    addName(name, valueLabel);
    place(valueLabel, ValueColumn, 2);
}

/// A screen reader says it with the value, whose label it is.
void DetailSection::addName(const QString &name, QLabel *value)
{
    QLabel *nameLabel = makePlainLabel(buttonText(name), this);
    nameLabel->setBuddy(value);
    nameLabel->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    nameLabel->setForegroundRole(QPalette::PlaceholderText);
    place(nameLabel, NameColumn);
}

void DetailSection::addId(const QString &name, const QString &value)
{
    if (!beginRow())
        return;
    QLabel *valueLabel = makePlainLabel(breakable(abridged(value, kLongestId)), this);
    // Not to be selected: the places to break at would be copied too. That is what the button is for.
    valueLabel->setTextInteractionFlags(Qt::NoTextInteraction);
    valueLabel->setAccessibleName(value);
    addName(name, valueLabel);
    QFont fixed; // the family alone: as large as the text around it
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    valueLabel->setFont(fixed);
    place(valueLabel, ValueColumn);

    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("copyIdButton"));
    button->setIcon(tintedIcon(QStringLiteral("copy")));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    //: A button beside an id; %1 is the id's name
    const QString what = tr("Copy %1").arg(name);
    setPlainToolTip(*button, what);
    button->setAccessibleName(what);
    connect(button, &QToolButton::clicked, this, [this, value] {
        QGuiApplication::clipboard()->setText(value);
        Q_EMIT idCopied();
    });
    place(button, ButtonColumn);
    setTabOrder(m_lastButton ? static_cast<QWidget *>(m_lastButton) : this, button);
    m_lastButton = button;
    m_content->setAlignment(button, Qt::AlignTop);
}

void DetailSection::setHeading(const QString &heading)
{
    m_headingLabel->setText(heading);
    setAccessibleName(heading);
}

} // namespace kyc::desktop
