// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/emptystate.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/titlelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace kyc::desktop {

namespace {

constexpr int kExampleColumns = 3;
constexpr int kLineLength = 80; // characters

QLabel *makeLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

/// A button that stands alone looks cramped in the style's own size.
void giveRoom(QPushButton *button)
{
    button->setMinimumWidth(0);
    button->setMinimumWidth(button->sizeHint().width() + 2 * kGrid);
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_titleLabel(makeLabel(this, QStringLiteral("titleLabel"))),
      m_explanationLabel(makeLabel(this, QStringLiteral("explanationLabel"))),
      m_actionButton(new QPushButton(this)),
      m_examplesLabel(makeLabel(this, QStringLiteral("examplesLabel"))),
      m_examples(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    layout->setSpacing(kGrid);
    layout->addStretch(1);
    makeTitle(*m_titleLabel);
    layout->addWidget(m_titleLabel);
    m_explanationLabel->setMaximumWidth(fontMetrics().averageCharWidth() * kLineLength);
    auto *explanationLayout = new QHBoxLayout;
    explanationLayout->addStretch(1);
    explanationLayout->addWidget(m_explanationLabel, 100);
    explanationLayout->addStretch(1);
    layout->addLayout(explanationLayout);
    m_actionButton->setObjectName(QStringLiteral("actionButton"));
    m_actionButton->setAutoDefault(true);
    layout->addWidget(m_actionButton, 0, Qt::AlignHCenter);
    layout->addSpacing(kWideGrid);
    layout->addWidget(m_examplesLabel);
    layout->addWidget(m_examples, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    new QGridLayout(m_examples);
    m_examplesLabel->hide();
    m_examples->hide();
    m_actionButton->hide();
    connect(m_actionButton, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_titleLabel->setText(title);
    m_explanationLabel->setText(explanation);
}

void EmptyState::setAction(const QString &text)
{
    m_actionButton->setText(text);
    giveRoom(m_actionButton);
    m_actionButton->setVisible(!text.isEmpty());
}

void EmptyState::setExamples(const QString &heading, const QStringList &examples)
{
    qDeleteAll(m_examples->findChildren<QPushButton *>());
    m_examplesLabel->setText(heading);
    m_examplesLabel->setVisible(!examples.isEmpty());
    m_examples->setVisible(!examples.isEmpty());
    auto *grid = qobject_cast<QGridLayout *>(m_examples->layout());
    grid->setSpacing(kGrid);
    for (int i = 0; i < examples.size(); ++i) {
        auto *button = new QPushButton(buttonText(examples.at(i)), m_examples);
        button->setObjectName(QStringLiteral("exampleButton%1").arg(i));
        button->setAutoDefault(true);
        giveRoom(button);
        grid->addWidget(button, i / kExampleColumns, i % kExampleColumns);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT exampleTriggered(i); });
    }
}

} // namespace kyc::desktop
