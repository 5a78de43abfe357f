// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/plaintext.h"

#include <QCoreApplication>
#include <QLabel>

namespace kyc::desktop {

namespace {

// Laying out takes a time that grows with the square of a line's length.
constexpr qsizetype kLongestLine = 400;
constexpr qsizetype kLongestText = 40'000;

/// The length at most @p limit that does not cut a character in two.
qsizetype whole(QStringView text, qsizetype limit)
{
    return limit > 0 && limit < text.size() && text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit;
}

void appendBroken(QString &out, QStringView line)
{
    while (line.size() > kLongestLine) {
        const qsizetype length = whole(line, kLongestLine);
        out += line.left(length);
        out += u'\n';
        line = line.mid(length);
    }
    out += line;
}

} // namespace

QString abridged(const QString &text, qsizetype limit)
{
    return text.size() <= limit ? text : text.left(whole(text, limit)) + QChar(0x2026);
}

QString showable(const QString &text)
{
    const QStringView shown = QStringView(text).left(whole(text, kLongestText));
    QString out;
    out.reserve(shown.size());
    qsizetype start = 0;
    while (true) {
        const qsizetype end = shown.indexOf(u'\n', start);
        appendBroken(out, shown.mid(start, end < 0 ? -1 : end - start));
        if (end < 0)
            break;
        out += u'\n';
        start = end + 1;
    }
    if (shown.size() < text.size()) {
        const auto left = static_cast<int>(text.size() - shown.size());
        out += QStringLiteral("\n\n")
            + QCoreApplication::translate("PlainText", "(%Ln more characters are not shown here.)", nullptr, left);
    }
    return out;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space: pre-wrap\">%1</p>").arg(abridged(text).toHtmlEscaped());
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

void showPlainly(QLabel &label, const QString &text)
{
    label.setTextFormat(Qt::PlainText);
    label.setText(abridged(text));
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.setFocusPolicy(Qt::ClickFocus); // selectable, but no stop of the Tab key
}

QLabel *makePlainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    showPlainly(*label, text);
    label->setWordWrap(true);
    return label;
}

QString buttonText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace kyc::desktop
