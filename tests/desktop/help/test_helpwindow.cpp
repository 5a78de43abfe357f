// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/help/helpbrowser.h"
#include "desktop/help/helppages.h"
#include "desktop/help/helpwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace kyc;
using desktop::HelpBrowser;
using desktop::HelpWindow;

class TestHelpWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QAction> m_action;
    std::unique_ptr<HelpWindow> m_window;

    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] HelpBrowser *browser() const { return child<HelpBrowser>("helpBrowser"); }
    void trigger(const char *name) { child<QAction>(name)->trigger(); }

private Q_SLOTS:
    void init()
    {
        m_action = std::make_unique<QAction>(QStringLiteral("Look &up"));
        m_action->setShortcut(Qt::CTRL | Qt::Key_K);
        m_window =
            std::make_unique<HelpWindow>(QList<desktop::KeyGroup>{{QStringLiteral("Everywhere"), {m_action.get()}}});
        m_window->open(QStringLiteral("first-steps"));
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void pagesAreChosenFromTheList()
    {
        auto *pages = child<QListWidget>("helpPagesListWidget");
        QCOMPARE(pages->count(), desktop::helpPages().size());
        QCOMPARE(pages->currentRow(), 0);
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentRow(i);
            QCOMPARE(m_window->page(), desktop::helpPages().at(i));
            QVERIFY(m_window->windowTitle().contains(pages->item(i)->text()));
            QCOMPARE(browser()->accessibleName(), pages->item(i)->text());
            QVERIFY(browser()->toPlainText().startsWith(pages->item(i)->text()));
        }
    }

    void linksLeadFromPageToPageAndBack()
    {
        browser()->setSource(QUrl(QStringLiteral("statuses.md")));
        QCOMPARE(m_window->page(), QStringLiteral("statuses"));
        QCOMPARE(child<QListWidget>("helpPagesListWidget")->currentRow(), 1);
        QVERIFY(!child<QAction>("helpForwardAction")->isEnabled());
        trigger("helpBackAction");
        QCOMPARE(m_window->page(), QStringLiteral("first-steps"));
        QCOMPARE(child<QListWidget>("helpPagesListWidget")->currentRow(), 0);
        trigger("helpForwardAction");
        QCOMPARE(m_window->page(), QStringLiteral("statuses"));
    }

    void aLinkIsFollowedWithTheKeyboard()
    {
        browser()->setFocus();
        for (int i = 0; i < 20 && m_window->page() == QLatin1String("first-steps"); ++i) {
            QTest::keyClick(browser(), Qt::Key_Tab);
            QTest::keyClick(browser(), Qt::Key_Return);
        }
        QCOMPARE(m_window->page(), QStringLiteral("statuses"));
    }

    void nothingLeadsOutside_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("the web") << QUrl(QStringLiteral("https:/"
                                                        "/example.com/"));
        QTest::newRow("a file") << QUrl(QStringLiteral("file:/"
                                                       "/"
                                                       "/etc/passwd"));
        QTest::newRow("a page there is not") << QUrl(QStringLiteral("nothing.md"));
        QTest::newRow("a resource that is no page") << QUrl(QStringLiteral("qrc:/icons/copy.svg"));
    }
    void nothingLeadsOutside()
    {
        QFETCH(const QUrl, url);
        const QString before = browser()->toPlainText();
        browser()->setSource(url);
        QCOMPARE(m_window->page(), QStringLiteral("first-steps"));
        QCOMPARE(browser()->toPlainText(), before);
        QVERIFY(!browser()->loadResource(QTextDocument::HtmlResource, url).isValid());
    }

    void statusesHaveTheirShapes()
    {
        m_window->open(QStringLiteral("statuses"));
        int pictures = 0;
        for (QTextBlock block = browser()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (!format.isImageFormat())
                    continue;
                const QUrl name = browser()->source().resolved(QUrl(format.toImageFormat().name()));
                const auto picture = browser()->loadResource(QTextDocument::ImageResource, name).value<QPixmap>();
                QVERIFY2(!picture.isNull(), qPrintable(name.toString()));
                ++pictures;
            }
        }
        QCOMPARE(pictures, 10);
    }

    // In Arabic, too, an option begins with its dashes.
    void codeKeepsItsDirection()
    {
        HelpBrowser arabic(QStringLiteral("ar"));
        arabic.setLayoutDirection(Qt::RightToLeft);
        arabic.open(QStringLiteral("first-steps"));
        QVERIFY2(arabic.toPlainText().contains(QStringLiteral("\u2068--demo\u2069")), qPrintable(arabic.toPlainText()));
        QVERIFY(!browser()->toPlainText().contains(QChar(0x2068)));
    }

    void keysAreThoseOfTheProgram()
    {
        m_window->open(QStringLiteral("keys"));
        bool isThere = false;
        for (QTextFrame *frame : browser()->document()->rootFrame()->childFrames()) {
            const auto *table = qobject_cast<QTextTable *>(frame);
            for (int row = 0; table && row < table->rows(); ++row) {
                isThere = isThere
                    || (table->cellAt(row, 0).firstCursorPosition().block().text() == QLatin1String("Ctrl+K")
                        && table->cellAt(row, 1).firstCursorPosition().block().text() == QLatin1String("Look up"));
            }
        }
        QVERIFY(isThere);
    }

    void whatIsOnThePageIsFound()
    {
        trigger("helpFindAction");
        auto *line = child<QLineEdit>("helpFindLineEdit");
        QCOMPARE(m_window->focusWidget(), line);
        QTest::keyClicks(line, QStringLiteral("credential"));
        QCOMPARE(browser()->textCursor().selectedText().toLower(), QStringLiteral("credential"));
        const int first = browser()->textCursor().position();
        QTest::keyClick(line, Qt::Key_Return);
        const int second = browser()->textCursor().position();
        QVERIFY(second > first);
        trigger("helpFindPreviousAction");
        QCOMPARE(browser()->textCursor().position(), first);
        trigger("helpFindPreviousAction"); // around the beginning
        QVERIFY(browser()->textCursor().position() > second);
        trigger("helpFindNextAction"); // and the end
        QCOMPARE(browser()->textCursor().position(), first);
        line->clear();
        QTest::keyClicks(line, QStringLiteral("no such words"));
        QVERIFY(!child<QLabel>("helpFindLabel")->text().isEmpty());
    }

    void escapeEndsTheSearchFirst()
    {
        trigger("helpFindAction");
        trigger("helpCloseAction");
        QVERIFY(m_window->isVisible());
        QVERIFY(!child<QLineEdit>("helpFindLineEdit")->isVisible());
        trigger("helpCloseAction");
        QVERIFY(!m_window->isVisible());
    }
};

QTEST_MAIN(TestHelpWindow)
#include "test_helpwindow.moc"
