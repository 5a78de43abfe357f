// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QGridLayout;
class QToolButton;

namespace kyc::desktop {

/// One part of the detail beside the results: a heading, and below it texts and named values. Hidden while empty.
class DetailSection : public QWidget
{
    Q_OBJECT

public:
    DetailSection(const QString &heading, const QString &objectName, QWidget *parent = nullptr);

    void clear();
    void addText(const QString &text);
    /// A line that says for whom or of what kind the texts below it are.
    void addSubheading(const QString &text, const QIcon &icon = {});
    void addPair(const QString &name, const QString &value);
    /// A value in monospace, with a button that puts it on the clipboard.
    void addId(const QString &name, const QString &value);
    void setHeading(const QString &heading);

Q_SIGNALS:
    void idCopied();

private:
    /// False when there are so many rows already that more would hold up the window: they are only counted.
    bool beginRow();
    void addName(const QString &name, QLabel *value);
    /// Adds a widget to the row begun last; it goes with clear().
    void place(QWidget *widget, int column, int span = 1);

    QLabel *m_headingLabel = nullptr;
    QGridLayout *m_content = nullptr;
    QList<QWidget *> m_widgets;
    QLabel *m_leftOutLabel = nullptr;
    QToolButton *m_lastButton = nullptr; ///< to which the Tab key comes
    int m_leftOut = 0;
    int m_row = 0; ///< of the grid; the heading's
};

} // namespace kyc::desktop
