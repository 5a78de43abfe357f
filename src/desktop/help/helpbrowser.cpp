// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/help/helpbrowser.h"

#include "desktop/help/helppages.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"

#include <QEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextTable>

namespace kyc::desktop {

namespace {

constexpr QLatin1String kErrorIcon("lookup-error");
constexpr int kStatusLevel = 3; // of the headings that begin with a picture

/// In the colour that it has everywhere.
QIcon iconOf(const QString &name)
{
    if (name == kErrorIcon)
        return errorIcon();
    for (int i = 0; i <= static_cast<int>(core::Status::Unknown); ++i) {
        const auto status = static_cast<core::Status>(i);
        if (name == statusIconName(status))
            return statusIcon(status);
    }
    return iconNames().contains(name) ? tintedIcon(name) : QIcon();
}

/// What is typed as it stands, from left to right, dashes first.
QString withCodeIsolated(QString markdown)
{
    static const QRegularExpression kCode(QStringLiteral("(`[^`\\n]+`)"));
    return markdown.replace(kCode, QStringLiteral("\u2068\\1\u2069"));
}

} // namespace

HelpBrowser::HelpBrowser(QString language, QWidget *parent) : QTextBrowser(parent), m_language(std::move(language))
{
    setObjectName(QStringLiteral("helpBrowser"));
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(kWideGrid);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::polish); // also when one goes back
}

void HelpBrowser::setAppendix(const QString &page, const QString &markdown)
{
    m_appendices.insert(page, markdown);
}

void HelpBrowser::open(const QString &page)
{
    setSource(helpUrl(page));
}

QString HelpBrowser::page() const
{
    return helpPageOf(source());
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType /*type*/)
{
    const QUrl whole = source().resolved(name);
    if (!helpPageOf(whole).isEmpty())
        QTextBrowser::doSetSource(whole, QTextDocument::MarkdownResource);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (const QString page = helpPageOf(name); !page.isEmpty()) {
        const QString text = helpText(page, m_language) + u'\n' + m_appendices.value(page);
        return isRightToLeft() ? withCodeIsolated(text) : text;
    }
    if (type != QTextDocument::ImageResource || !name.path().endsWith(QLatin1String(".svg")))
        return {};
    const int size = iconSizeBeside(fontMetrics()) * 3 / 2;
    return iconOf(name.fileName().section(u'.', 0, 0)).pixmap(QSize(size, size), devicePixelRatioF());
}

void HelpBrowser::polish()
{
    const int lineSpace = fontMetrics().height() / 3;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 1)
            format.setTopMargin(3.0 * lineSpace);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        if (format.headingLevel() < kStatusLevel)
            continue;
        // Behind a picture Qt forgets that this is a heading.
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        bold.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        cursor.mergeCharFormat(bold);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(palette().brush(QPalette::Shadow));
        format.setCellPadding(kHalfGrid);
        format.setCellSpacing(0);
        format.setTopMargin(lineSpace);
        format.setBottomMargin(lineSpace);
        table->setFormat(format);
    }
}

bool HelpBrowser::findNext(const QString &text, QTextDocument::FindFlags flags)
{
    if (text.isEmpty() || find(text, flags))
        return !text.isEmpty();
    const QTextCursor before = textCursor();
    moveCursor(flags.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags))
        return true;
    setTextCursor(before);
    return false;
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !page().isEmpty())
        reload();
}

} // namespace kyc::desktop
