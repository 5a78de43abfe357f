// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/overview/overviewboard.h"

#include "desktop/overview/figurebox.h"
#include "desktop/overview/figurebutton.h"
#include "desktop/visuals/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace kyc::desktop {

namespace {

constexpr int kMaxWidth = 72; // of a column, in lines of text

} // namespace

OverviewBoard::OverviewBoard(QWidget *parent)
    : QScrollArea(parent),
      m_content(new QWidget(this)),
      m_grid(new QGridLayout),
      m_countedLabel(new QLabel(this)),
      m_copyButton(new QPushButton(tintedIcon(QStringLiteral("copy")), tr("Copy o&verview"), this))
{
    setWidgetResizable(true);
    m_arranging.setSingleShot(true);
    m_arranging.setInterval(0);
    connect(&m_arranging, &QTimer::timeout, this, &OverviewBoard::arrange);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // minimumSizeHint() sees to it
    m_content->setObjectName(QStringLiteral("overviewContent"));
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, kHalfGrid, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(m_grid);
    auto *footer = new QHBoxLayout;
    m_countedLabel->setObjectName(QStringLiteral("countedLabel"));
    m_countedLabel->setTextFormat(Qt::PlainText);
    m_countedLabel->setWordWrap(true);
    m_copyButton->setObjectName(QStringLiteral("copyOverviewButton"));
    m_copyButton->setAutoDefault(true);
    footer->addWidget(m_countedLabel, 1);
    footer->addWidget(m_copyButton);
    layout->addLayout(footer);
    layout->addStretch(1);
    m_grid->setSpacing(kWideGrid);
    connect(m_copyButton, &QPushButton::clicked, this, &OverviewBoard::copyRequested);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget * /*before*/, QWidget *now) { rememberFocus(now); });
}

void OverviewBoard::setFigures(const QList<FigureGroup> &groups, const QString &counted)
{
    while (m_boxes.size() < groups.size()) {
        auto *box = new FigureBox(m_content);
        connect(box, &FigureBox::followed, this, &OverviewBoard::followed);
        box->show();
        m_boxes.append(box);
        m_columns = 0;
    }
    for (qsizetype i = 0; i < groups.size(); ++i)
        m_boxes.at(i)->setGroup(groups.at(i));
    m_countedLabel->setText(counted);
    arrange();
    if (!widget())
        setWidget(m_content); // earlier it would be laid out for a size it never has
    updateGeometry();
}

void OverviewBoard::rememberFocus(QWidget *now)
{
    if (const auto *button = qobject_cast<FigureButton *>(now); button && isAncestorOf(button)) {
        m_lastRead = button->figure().id;
        ensureWidgetVisible(now);
    }
}

void OverviewBoard::focusFigures()
{
    FigureButton *first = nullptr;
    for (const FigureBox *box : std::as_const(m_boxes)) {
        for (FigureButton *button : box->buttons()) {
            first = first ? first : button;
            if (button->figure().id == m_lastRead) {
                button->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void OverviewBoard::arrange()
{
    if (m_boxes.isEmpty())
        return;
    int widest = 0;
    for (qsizetype i = 1; i < m_boxes.size(); ++i)
        widest = std::max(widest, m_boxes.at(i)->minimumSizeHint().width());
    const int needed = m_boxes.first()->minimumSizeHint().width() + kWideGrid + widest + kGrid;
    const int columns = viewport()->width() >= needed ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (FigureBox *box : std::as_const(m_boxes))
        m_grid->removeWidget(box);
    const int others = static_cast<int>(m_boxes.size()) - 1;
    m_grid->addWidget(m_boxes.first(), 0, 0, columns == 2 ? others : 1, 1);
    for (int i = 1; i <= others; ++i)
        m_grid->addWidget(m_boxes.at(i), columns == 2 ? i - 1 : i, columns - 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    const int most = fontMetrics().height() * kMaxWidth;
    for (FigureBox *box : std::as_const(m_boxes))
        box->setMaximumWidth(most);
}

QSize OverviewBoard::minimumSizeHint() const
{
    int widest = 0;
    for (const FigureBox *box : m_boxes)
        widest = std::max(widest, box->minimumSizeHint().width());
    return {widest + kGrid + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

void OverviewBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_arranging.start(); // not now: it is within this event that the scroll bars make up their mind
}

void OverviewBoard::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_arranging.start();
}

} // namespace kyc::desktop
