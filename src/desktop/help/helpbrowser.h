// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace kyc::desktop {

/// Shows the help's pages, with the program's own icons in the colours of its palette. Links lead from page to page and
/// nowhere else: nothing is fetched, and nothing is opened outside. GUI thread.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    /// @p language: a code of core/language.h.
    explicit HelpBrowser(QString language, QWidget *parent = nullptr);

    /// What stands below a page's text, in Markdown.
    void setAppendix(const QString &page, const QString &markdown);
    void open(const QString &page);
    [[nodiscard]] QString page() const; ///< that is shown; empty before open()
    /// From where one is on, and around the end; false when it is nowhere on the page.
    bool findNext(const QString &text, QTextDocument::FindFlags flags = {});

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void polish();

    QString m_language;
    QMap<QString, QString> m_appendices; ///< by page
};

} // namespace kyc::desktop
