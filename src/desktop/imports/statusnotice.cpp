// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/statusnotice.h"

#include "core/errortext.h"
#include "desktop/announcement.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"
#include "services/summary.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace kyc::desktop {

StatusNotice::StatusNotice(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_word(makePlainLabel({}, this)),
      m_text(makePlainLabel({}, this))
{
    m_word->setObjectName(QStringLiteral("statusWordLabel"));
    m_text->setObjectName(QStringLiteral("statusTextLabel"));
    QFont emphasis = font();
    emphasis.setBold(true);
    m_word->setFont(emphasis);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kHalfGrid);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_word, 0, 1);
    layout->addWidget(m_text, 1, 1);
    hide();
}

void StatusNotice::showNothing()
{
    m_status.reset();
    m_word->clear();
    m_text->clear();
    hide();
}

void StatusNotice::showStatus(core::Status status, const QString &text)
{
    m_status = status;
    show(statusIcon(status), services::statusText(status), text);
}

void StatusNotice::showStatus(core::Status status, services::ImportEnd end)
{
    showStatus(status, endLine(end));
}

void StatusNotice::showError(const core::Error &error)
{
    m_status.reset();
    const core::ErrorText words = core::errorText(error);
    QStringList text{words.remedy.text()};
    if (!error.providerMessage.isEmpty())
        text.append(tr("The provider says: %1").arg(abridged(error.providerMessage)));
    text.removeAll(QString());
    show(errorIcon(), words.what.text(), text.join(u'\n'));
}

void StatusNotice::showEnd(services::ImportEnd end)
{
    m_status.reset();
    const services::ImportEndText words = services::importEndText(end);
    show(tintedIcon(QStringLiteral("notice")), words.what.text(), words.remedy.text());
}

void StatusNotice::showText(const QString &text)
{
    m_status.reset();
    show(tintedIcon(QStringLiteral("notice")), text, {});
}

QString StatusNotice::word() const
{
    return m_word->text();
}

QString StatusNotice::text() const
{
    return m_text->text();
}

void StatusNotice::show(const QIcon &icon, const QString &word, const QString &text)
{
    const bool isNew = isHidden() || word != m_word->text() || text != m_text->text();
    const int side = iconSizeBeside(fontMetrics());
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_word->setText(word);
    m_text->setText(text);
    m_text->setHidden(text.isEmpty());
    const QColor color = m_status ? statusColor(*m_status, palette()) : palette().color(QPalette::WindowText);
    QPalette colors = m_word->palette();
    if (colors.color(QPalette::WindowText) != color) {
        colors.setColor(QPalette::WindowText, color);
        m_word->setPalette(colors);
    }
    setVisible(true);
    if (isNew)
        announce(this, word + u'\n' + text);
}

void StatusNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_status && m_word)
        show(statusIcon(*m_status), m_word->text(), m_text->text());
}

QString endLine(services::ImportEnd end)
{
    const services::ImportEndText words = services::importEndText(end);
    //: What happened, and what to do
    return StatusNotice::tr("%1 %2").arg(words.what.text(), words.remedy.text());
}

} // namespace kyc::desktop
