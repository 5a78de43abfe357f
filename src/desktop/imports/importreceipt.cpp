// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importreceipt.h"

#include "services/csvdraft.h"
#include "services/imports/importsummary.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QPromise>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QThreadPool>

#include <memory>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportReceipt)
};

constexpr int kDotsPerInch = 300;
constexpr int kMargin = 20; // mm
constexpr qreal kTitleSize = 16; // points
constexpr qreal kTextSize = 10;

/// Put in as plain text: what was typed is never taken for markup.
void fill(QTextDocument &document, const QList<services::ReceiptLine> &lines)
{
    QTextCursor cursor(&document);
    QTextCharFormat title;
    title.setFontPointSize(kTitleSize);
    title.setFontWeight(QFont::Bold);
    cursor.insertText(Words::tr("Receipt of an import by share token"), title);
    cursor.insertBlock();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 70)});
    const QTextTable *table = cursor.insertTable(static_cast<int>(lines.size()), 2, format);
    QTextCharFormat name;
    name.setFontPointSize(kTextSize);
    name.setFontWeight(QFont::Bold);
    QTextCharFormat value;
    value.setFontPointSize(kTextSize);
    for (int row = 0; row < lines.size(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(lines.at(row).name, name);
        table->cellAt(row, 1).firstCursorPosition().insertText(lines.at(row).value, value);
    }
}

core::Result<void> write(const QByteArray &bytes, const QString &path)
{
    services::CsvDraft draft(path);
    return draft.open().and_then([&draft, &bytes] { return draft.write(bytes); }).and_then([&draft] {
        return draft.moveIntoPlace();
    });
}

} // namespace

QByteArray receiptPdf(const services::ImportState &import, const QTimeZone &zone, std::optional<qint64> auditEntry)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
        writer.setTitle(Words::tr("Receipt of an import by share token"));
        writer.setCreator(QCoreApplication::applicationName());
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        fill(document, services::importReceipt(import, zone, auditEntry));
        document.setPageSize(QSizeF()); // the writer's own
        document.print(&writer);
    }
    return bytes;
}

QFuture<core::Result<void>> saveReceipt(const services::ImportState &import, const QTimeZone &zone,
                                        std::optional<qint64> auditEntry, const QString &path)
{
    const auto promise = std::make_shared<QPromise<core::Result<void>>>();
    QFuture<core::Result<void>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, import, zone, auditEntry, path] {
        promise->addResult(write(receiptPdf(import, zone, auditEntry), path));
        promise->finish();
    });
    return future;
}

} // namespace kyc::desktop
