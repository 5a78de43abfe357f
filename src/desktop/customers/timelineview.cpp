// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/timelineview.h"

#include "desktop/customers/timelinemodel.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/columnwidths.h"
#include "desktop/visuals/metrics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>

#include <algorithm>

namespace kyc::desktop {

namespace {

constexpr int kMostLines = 8; // shown at once
constexpr int kLeastCharacters = 9; // of a column

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent),
      m_model(new TimelineModel(this)),
      m_list(new QTreeView(this)),
      m_message(makePlainLabel({}, this))
{
    auto *heading = new QLabel(tr("Every status seen"), this);
    QFont headingFont = font();
    headingFont.setBold(true);
    heading->setFont(headingFont);
    heading->setBuddy(m_list);
    m_message->setObjectName(QStringLiteral("timelineLabel"));
    m_list->setObjectName(QStringLiteral("timelineTreeView"));
    m_list->setAccessibleName(heading->text());
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    const int character = fontMetrics().averageCharWidth();
    QHeaderView *header = m_list->header();
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(
        std::max(character * kLeastCharacters, headingWidth(*header, TimelineModel::CheckColumn)));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TimelineModel::CheckColumn, QHeaderView::Stretch);
    setColumnWidths(*header, {17, kLeastCharacters, 11, 11});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(heading);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
    showNothing();
}

void TimelineView::showSpans(const QList<records::StatusSpan> &spans, const QDateTime &now)
{
    if (spans.isEmpty())
        return showProblem(tr("Nothing was seen yet."));
    m_model->setSpans(spans, now);
    const int line = m_list->sizeHintForRow(0);
    const int lines = std::clamp(m_model->rowCount(), 1, kMostLines);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + lines * line + 2 * m_list->frameWidth() + kHalfGrid);
    m_list->show();
    m_message->hide();
    show();
}

void TimelineView::showProblem(const QString &text)
{
    m_model->clear();
    m_list->hide();
    m_message->setText(text);
    m_message->show();
    show();
}

void TimelineView::showNothing()
{
    m_model->clear();
    m_message->clear();
    hide();
}

} // namespace kyc::desktop
