// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/detailsection.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kyc::desktop {

DetailSection::DetailSection(const QString &heading, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_headingLabel(new QLabel(heading, this)),
      m_content(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setAccessibleName(heading);
    QFont headingFont = font();
    headingFont.setBold(true);
    m_headingLabel->setFont(headingFont);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(kHalfGrid);
    m_content->addWidget(m_headingLabel);
    hide();
}

void DetailSection::clear()
{
    for (QWidget *row : std::as_const(m_rows)) {
        m_content->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    hide();
}

QWidget *DetailSection::addRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_content->addWidget(row);
    m_rows.append(row);
    show();
    return row;
}

void DetailSection::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *row = addRow();
    row->layout()->addWidget(makePlainLabel(text, row));
}

void DetailSection::addSubheading(const QString &text, const QIcon &icon)
{
    QWidget *row = addRow();
    auto *layout = qobject_cast<QHBoxLayout *>(row->layout());
    if (!icon.isNull()) {
        auto *iconLabel = new QLabel(row);
        iconLabel->setPixmap(icon.pixmap(QSize(kSmallIcon, kSmallIcon), devicePixelRatioF()));
        layout->addWidget(iconLabel);
    }
    QLabel *label = makePlainLabel(text, row);
    QFont emphasis = label->font();
    emphasis.setItalic(true);
    label->setFont(emphasis);
    layout->addWidget(label, 1);
}

void DetailSection::addPair(const QString &name, const QString &value)
{
    QWidget *row = addRow();
    auto *layout = qobject_cast<QHBoxLayout *>(row->layout());
    QLabel *nameLabel = makePlainLabel(name, row);
    nameLabel->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    nameLabel->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(nameLabel, 2);
    QLabel *valueLabel = makePlainLabel(value, row);
    valueLabel->setAccessibleName(name);
    layout->addWidget(valueLabel, 3);
}

void DetailSection::addId(const QString &name, const QString &value)
{
    addPair(name, value);
    QWidget *row = m_rows.last();
    auto *layout = qobject_cast<QHBoxLayout *>(row->layout());
    auto *valueLabel = qobject_cast<QLabel *>(layout->itemAt(1)->widget());
    valueLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *button = new QToolButton(row);
    button->setObjectName(QStringLiteral("copyIdButton"));
    button->setIcon(tintedIcon(QStringLiteral("copy")));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    //: A button beside an id; %1 is the id's name
    const QString what = tr("Copy %1").arg(name);
    button->setToolTip(plainToolTip(what));
    button->setAccessibleName(what);
    connect(button, &QToolButton::clicked, this, [value] { QGuiApplication::clipboard()->setText(value); });
    layout->addWidget(button, 0, Qt::AlignTop);
}

void DetailSection::setHeading(const QString &heading)
{
    m_headingLabel->setText(heading);
    setAccessibleName(heading);
}

} // namespace kyc::desktop
