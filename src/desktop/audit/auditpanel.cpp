// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditpanel.h"

#include "core/errortext.h"
#include "desktop/announcement.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace kyc::desktop {

namespace {

constexpr int kProgress = 1000;

QColor goodColor(const QPalette &palette)
{
    return statusColor(core::Status::Approved, palette);
}

} // namespace

AuditPanel::AuditPanel(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_title(makePlainLabel({}, this)),
      m_text(makePlainLabel({}, this)),
      m_progress(new QProgressBar(this)),
      m_cancelButton(new QPushButton(tintedIcon(QStringLiteral("cancel")), tr("&Cancel"), this)),
      m_entryButton(new QPushButton(this)),
      m_closeButton(new QPushButton(tr("C&lose"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setObjectName(QStringLiteral("panelTitleLabel"));
    m_text->setObjectName(QStringLiteral("panelTextLabel"));
    m_progress->setObjectName(QStringLiteral("panelProgressBar"));
    m_progress->setRange(0, kProgress);
    m_cancelButton->setObjectName(QStringLiteral("panelCancelButton"));
    m_entryButton->setObjectName(QStringLiteral("panelEntryButton"));
    m_closeButton->setObjectName(QStringLiteral("panelCloseButton"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addStretch(1);
    for (QPushButton *button : {m_entryButton, m_cancelButton, m_closeButton}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kHalfGrid);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(m_progress, 2, 1);
    layout->addLayout(buttons, 3, 1);
    connect(m_cancelButton, &QPushButton::clicked, this, &AuditPanel::cancelRequested);
    connect(m_entryButton, &QPushButton::clicked, this, [this] { Q_EMIT entryRequested(m_entry); });
    connect(m_closeButton, &QPushButton::clicked, this, &AuditPanel::showNothing);
    showNothing();
}

void AuditPanel::showNothing()
{
    m_title->clear();
    m_text->clear();
    hide();
}

void AuditPanel::show(Look look, const QString &title, const QString &text)
{
    const bool isSound = look == Look::Sound;
    const bool isPlain = look == Look::Plain;
    const auto color = isSound ? IconColor(goodColor) : IconColor(errorColor);
    const QIcon icon = look == Look::Broken ? tintedIcon(QStringLiteral("audit-broken"), color)
        : isSound                           ? tintedIcon(QStringLiteral("audit-sound"), color)
                                            : tintedIcon(QStringLiteral("notice"));
    m_icon->setPixmap(icon.pixmap(QSize(kMediumIcon, kMediumIcon), devicePixelRatioF()));
    m_icon->setVisible(!isPlain);
    QPalette palette = QGuiApplication::palette();
    if (isSound || look == Look::Broken)
        palette.setColor(QPalette::WindowText, color(palette));
    m_title->setPalette(palette);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_progress->hide();
    m_cancelButton->hide();
    m_entryButton->hide();
    m_closeButton->show();
    setVisible(true);
    announce(this, title + u'\n' + text);
}

bool AuditPanel::isRunning() const
{
    return !isHidden() && !m_progress->isHidden();
}

void AuditPanel::showRunning(const QString &text)
{
    show(Look::Plain, text, {});
    m_progress->setValue(0);
    m_progress->setAccessibleName(text);
    m_progress->show();
    m_cancelButton->show();
    m_closeButton->hide();
}

void AuditPanel::setProgress(int permille)
{
    m_progress->setValue(permille);
}

void AuditPanel::showReport(const services::AuditReport &report)
{
    QStringList lines;
    for (const core::Message &sentence : services::sentences(report))
        lines.append(sentence.text());
    const int entries = static_cast<int>(report.verdict.chain.head.sequence);
    if (!report.isSound())
        show(Look::Broken, tr("The audit is not what was recorded, or cannot be proven to be"), lines.join(u'\n'));
    else if (report.word() == services::AuditReport::Word::Sound)
        show(Look::Sound, tr("The audit is sound: %Ln entries", nullptr, entries), lines.join(u'\n'));
    else
        show(Look::Unvouched,
             tr("Nothing was changed within %Ln entries, but nothing vouches for their end", nullptr, entries),
             lines.join(u'\n'));
    m_entry = report.entryInQuestion();
    m_entryButton->setText(tr("&Go to entry %1").arg(QLocale().toString(m_entry)));
    m_entryButton->setVisible(m_entry > 0);
}

void AuditPanel::showNotice(const QString &title, const QString &text)
{
    show(Look::Plain, title, text);
}

void AuditPanel::showError(const core::Error &error)
{
    const core::ErrorText words = core::errorText(error);
    show(Look::Unvouched, words.line(), {});
}

QString AuditPanel::text() const
{
    return m_text->text().isEmpty() ? m_title->text() : m_title->text() + u'\n' + m_text->text();
}

} // namespace kyc::desktop
