// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/overview/figurebox.h"

#include "desktop/overview/figurebutton.h"
#include "desktop/visuals/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kyc::desktop {

namespace {

QLabel *makeLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(kGrid, 0, kGrid, kHalfGrid);
    return label;
}

} // namespace

FigureBox::FigureBox(QWidget *parent)
    : QGroupBox(parent),
      m_explanation(makeLabel(this, "explanationLabel")),
      m_nothing(makeLabel(this, "nothingLabel")),
      m_rows(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(0);
    layout->addWidget(m_explanation);
    layout->addLayout(m_rows);
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    m_rows->setSpacing(0);
}

FigureButton *FigureBox::makeButton()
{
    auto *button = new FigureButton(this);
    m_rows->addWidget(button);
    button->show(); // at once, so that Tab finds it
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        const FigureTarget target = button->figure().target; // the button may be another one's by then
        Q_EMIT followed(target);
    });
    return button;
}

void FigureBox::setGroup(const FigureGroup &group)
{
    setTitle(group.title);
    m_explanation->setText(group.explanation);
    m_explanation->setVisible(!group.explanation.isEmpty());
    m_nothing->setText(group.nothing);
    m_nothing->setVisible(group.figures.isEmpty());
    QString read; // with the keyboard, just now
    for (const FigureButton *button : std::as_const(m_buttons)) {
        if (button->hasFocus())
            read = button->figure().id;
    }
    while (m_buttons.size() < group.figures.size())
        m_buttons.append(makeButton());
    for (qsizetype i = 0; i < group.figures.size(); ++i) {
        m_buttons.at(i)->setFigure(group.figures.at(i));
        if (group.figures.at(i).id == read)
            m_buttons.at(i)->setFocus(Qt::OtherFocusReason);
    }
    while (m_buttons.size() > group.figures.size())
        delete m_buttons.takeLast();
    align();
}

void FigureBox::align()
{
    int word = 0;
    int value = 0;
    for (const FigureButton *button : std::as_const(m_buttons)) {
        word = std::max(word, button->wordWidth());
        value = std::max(value, button->valueWidth());
    }
    for (FigureButton *button : std::as_const(m_buttons))
        button->setColumns(word, value);
}

void FigureBox::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        align();
}

} // namespace kyc::desktop
