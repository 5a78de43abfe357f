// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Texts have the room they need: with long words, large letters, and from right to left.
#include "desktop/visuals/columnwidths.h"
#include "desktop/visuals/detailarea.h"
#include "desktop/visuals/fillingstack.h"
#include "desktop/visuals/flowlayout.h"
#include "desktop/visuals/titlelabel.h"
#include "desktop/visuals/wrappedlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace kyc::desktop;

namespace {

constexpr int kSide = 100;

/// A window of boxes one after the other.
struct Boxes
{
    explicit Boxes(FlowLayout::Side side = FlowLayout::Side::Leading)
    {
        auto *layout = new FlowLayout(side, &window);
        layout->setSpacing(10);
        for (int i = 0; i < 4; ++i) {
            auto *box = new QWidget(&window);
            box->setFixedSize(kSide, 20);
            layout->addWidget(box);
            boxes.append(box);
        }
    }
    void show(int width)
    {
        window.resize(width, 200);
        window.show();
        window.layout()->activate();
    }
    [[nodiscard]] QPoint at(int box) const { return boxes.at(box)->pos(); }

    QWidget window;
    QList<QWidget *> boxes;
};

/// A page that counts how often it is asked how high it would like to be.
class CountingPage : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        ++asked;
        return width;
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {kSide, 2 * kSide}; }
    mutable int asked = 0;
};

} // namespace

class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatDoesNotFitGoesToTheNextLine()
    {
        Boxes boxes;
        boxes.show(4 * kSide + 30);
        QCOMPARE(boxes.at(3), QPoint(330, 0));
        boxes.show(4 * kSide + 29);
        QCOMPARE(boxes.at(2), QPoint(220, 0));
        QCOMPARE(boxes.at(3), QPoint(0, 30));
        QCOMPARE(boxes.window.layout()->heightForWidth(4 * kSide + 30), 20);
        QCOMPARE(boxes.window.layout()->heightForWidth(2 * kSide + 10), 50);
        QCOMPARE(boxes.window.layout()->minimumSize(), QSize(kSide, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        Boxes boxes;
        boxes.boxes.at(0)->hide();
        boxes.show(3 * kSide + 20);
        QCOMPARE(boxes.at(1), QPoint(0, 0));
        QCOMPARE(boxes.at(3), QPoint(220, 0));
    }

    void fromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Boxes boxes;
        boxes.show(500);
        QCOMPARE(boxes.at(0), QPoint(400, 0));
        QCOMPARE(boxes.at(3), QPoint(70, 0));
    }

    void toTheOtherSide()
    {
        Boxes boxes(FlowLayout::Side::Trailing);
        boxes.show(500);
        QCOMPARE(boxes.at(3), QPoint(400, 0));
        QCOMPARE(boxes.at(0), QPoint(70, 0));
    }

    void insteadOfARow()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(new QLabel(QStringLiteral("above")));
        auto *row = new QHBoxLayout;
        column->addLayout(row);
        column->addWidget(new QLabel(QStringLiteral("below")));
        auto *label = new QLabel(QStringLiteral("in it"));
        row->addStretch(1);
        row->addWidget(label);
        const auto *flow = FlowLayout::insteadOf(row, *column);
        QCOMPARE(column->count(), 3);
        QCOMPARE(column->itemAt(1), flow);
        QCOMPARE(flow->count(), 1);
        QCOMPARE(flow->itemAt(0)->widget(), label);
    }

    void detailsAreNeverMovedSideways()
    {
        DetailArea area;
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        auto *part = new QWidget(content);
        part->setMinimumWidth(300);
        layout->addWidget(part);
        area.setWidget(content);
        QWidget window;
        auto *outer = new QHBoxLayout(&window);
        outer->addWidget(&area);
        window.resize(50, 50);
        window.show();
        QTRY_COMPARE(area.horizontalScrollBar()->maximum(), 0);
        part->setMinimumWidth(600); // what is shown has changed
        QTRY_VERIFY(window.width() > 600);
        QTRY_COMPARE(area.horizontalScrollBar()->maximum(), 0);
        area.setParent(nullptr);
    }

    void titlesGrowWithAllLetters()
    {
        const QFont before = QApplication::font();
        QLabel label(QStringLiteral("Title"));
        makeTitle(label);
        const qreal size = label.font().pointSizeF();
        QVERIFY(size > before.pointSizeF());
        QFont twice = before;
        twice.setPointSizeF(2 * before.pointSizeF());
        QApplication::setFont(twice);
        QTRY_COMPARE(label.font().pointSizeF(), 2 * size);
        QApplication::setFont(before);
        QTRY_COMPARE(label.font().pointSizeF(), size);
    }

    void pagesNobodySeesAreNotLaidOut()
    {
        QWidget window;
        auto *stack = new FillingStack(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(stack);
        QList<CountingPage *> pages;
        for (int i = 0; i < 3; ++i) {
            pages.append(new CountingPage);
            stack->addWidget(pages.last());
        }
        window.resize(3 * kSide, 3 * kSide);
        window.show();
        layout->activate();
        for (const CountingPage *page : pages)
            QCOMPARE(page->asked, 0);
        // What a page cannot do without it has, from the moment on that it is seen.
        QVERIFY(stack->currentWidget()->height() > 2 * kSide);
        pages.last()->setMinimumHeight(5 * kSide);
        QVERIFY(window.minimumSizeHint().height() < 3 * kSide);
        stack->setCurrentIndex(2);
        QTRY_VERIFY(window.height() >= 5 * kSide);
        stack->setCurrentIndex(0);
        QVERIFY(window.minimumSizeHint().height() >= 5 * kSide);
    }

    void helpInAFormIsAsHighAsItsLines()
    {
        QWidget window;
        auto *form = new QFormLayout(&window);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        auto *help = new WrappedLabel(&window);
        help->setText(QStringLiteral("It holds at once, or as soon as what is under way or being entered has ended. "
                                     "Files and what the providers say stay as they are."));
        form->addRow(QStringLiteral("Language:"), new QLineEdit(&window));
        form->addRow(QString(), help);
        auto *below = new QLineEdit(&window);
        form->addRow(QStringLiteral("Colours:"), below);
        for (const int width : {700, 400, 900}) {
            window.resize(width, 400);
            window.show();
            QTRY_COMPARE(help->height(), help->heightForWidth(help->width()));
            QTRY_VERIFY2(below->y() - help->geometry().bottom() < help->fontMetrics().height(),
                         qPrintable(QStringLiteral("%1 at %2").arg(below->y() - help->geometry().bottom()).arg(width)));
        }
    }

    void headingsCanBeRead()
    {
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels({QStringLiteral("A heading that is long in this language"),
                                         QStringLiteral("Short"), QStringLiteral("The last one")});
        QTableView table;
        table.setModel(&model);
        QHeaderView &header = *table.horizontalHeader();
        header.setStretchLastSection(true);
        setColumnWidths(header, {5, 40});
        table.resize(200, 100);
        table.show();
        const auto textWidth = [&](int column) {
            return header.fontMetrics().horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
        };
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY2(header.sectionSize(column) >= textWidth(column), qPrintable(QString::number(column)));
        QCOMPARE(header.sectionSize(1), 40 * header.fontMetrics().averageCharWidth());
        const QByteArray state = header.saveState();
        header.resizeSection(1, 300);
        restoreColumns(header, state);
        QCOMPARE(header.sectionSize(1), 40 * header.fontMetrics().averageCharWidth());
        restoreColumns(header, {});
        QVERIFY(header.sectionSize(2) >= textWidth(2));
    }
};

QTEST_MAIN(TestRoom)
#include "test_room.moc"
