// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// What checks the pictures finds what is wrong, and nothing else.
#include "pictures/looks.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace kyc;

namespace {

/// A window in which all is as it should be.
struct Sound
{
    Sound()
    {
        label->setObjectName(QStringLiteral("label"));
        edit->setPlaceholderText(QStringLiteral("Name"));
        QPalette palette = edit->palette();
        palette.setColor(QPalette::PlaceholderText, QColor(80, 80, 80));
        edit->setPalette(palette);
        box->addItem(QStringLiteral("Every status"));
        model.setHorizontalHeaderLabels({QStringLiteral("Status"), QStringLiteral("Looked up")});
        model.appendRow({new QStandardItem(QStringLiteral("Approved")), new QStandardItem(QStringLiteral("9:41"))});
        table->setModel(&model);
        auto *layout = new QGridLayout(&window);
        layout->addWidget(label, 0, 0);
        layout->addWidget(edit, 0, 1);
        layout->addWidget(box, 1, 0);
        layout->addWidget(button, 1, 1);
        layout->addWidget(table, 2, 0, 1, 2);
        window.resize(400, 300);
        window.show();
        isShown = QTest::qWaitForWindowExposed(&window);
    }

    QStandardItemModel model;
    QWidget window;
    QLabel *label = new QLabel(QStringLiteral("Customer"));
    QLineEdit *edit = new QLineEdit;
    QComboBox *box = new QComboBox;
    QPushButton *button = new QPushButton(QStringLiteral("Look up"));
    QTableView *table = new QTableView;
    bool isShown = false;
};

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void nothingIsWrongWithASoundWindow()
    {
        Sound sound;
        QVERIFY(sound.isShown);
        QCOMPARE(test::firstCutOff(sound.window), QString());
        QCOMPARE(test::firstOverlapping(sound.window), QString());
        QCOMPARE(test::firstNotMirrored(sound.window), QString());
        QCOMPARE(test::firstTooPale(sound.window), QString());
        QVERIFY(!test::isBlank(sound.window.grab().toImage()));
    }

    void whatIsCutOff()
    {
        Sound sound;
        sound.label->setFixedWidth(20);
        QTRY_COMPARE(test::firstCutOff(sound.window), QStringLiteral("Customer"));
        sound.label->setFixedWidth(200);
        sound.button->setFixedWidth(20);
        QTRY_COMPARE(test::firstCutOff(sound.window), QStringLiteral("Look up"));
        sound.button->setFixedWidth(100);
        sound.box->setFixedWidth(30);
        QTRY_COMPARE(test::firstCutOff(sound.window), QStringLiteral("Every status"));
        sound.box->setFixedWidth(150);
        sound.edit->setFixedWidth(10);
        QTRY_COMPARE(test::firstCutOff(sound.window), QStringLiteral("Name"));
        sound.edit->setFixedWidth(100);
        QTRY_COMPARE(test::firstCutOff(sound.window), QString());
        sound.table->setColumnWidth(1, 20);
        QTRY_COMPARE(test::firstCutOff(sound.window), QStringLiteral("Looked up"));
        sound.table->setColumnHidden(1, true);
        QTRY_COMPARE(test::firstCutOff(sound.window), QString());
    }

    void aWrappedLabelIsCutOffBelow()
    {
        QWidget window;
        QLabel label(QStringLiteral("As long as it takes until there are more lines than there is room for"), &window);
        label.setWordWrap(true);
        label.setGeometry(0, 0, 80, 20);
        window.show();
        QVERIFY(!test::firstCutOff(window).isEmpty());
        label.setGeometry(0, 0, 80, 400);
        QCOMPARE(test::firstCutOff(window), QString());
    }

    void aWindowLargerThanTheScreen()
    {
        Sound sound;
        sound.window.setMinimumSize(4000, 100);
        QTRY_VERIFY(test::firstCutOff(sound.window).startsWith(QStringLiteral("the window, of 4000")));
    }

    void oneOverTheOther()
    {
        Sound sound;
        QWidget over(&sound.window);
        over.setObjectName(QStringLiteral("over"));
        over.setGeometry(sound.label->geometry());
        over.show();
        QVERIFY(test::firstOverlapping(sound.window).contains(QStringLiteral("label")));
        over.setGeometry(0, 0, 2, 2);
        QCOMPARE(test::firstOverlapping(sound.window), QString());
        over.setGeometry(398, 0, 20, 2);
        QVERIFY(test::firstOverlapping(sound.window).contains(QStringLiteral("reaches out of")));
    }

    void whatIsNotMirrored()
    {
        Sound sound;
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(test::firstNotMirrored(sound.window), QString());
        sound.label->setLayoutDirection(Qt::LeftToRight); // a code, for example
        QCOMPARE(test::firstNotMirrored(sound.window), QString());
        sound.label->setAttribute(Qt::WA_SetLayoutDirection, false); // and one that was forgotten
        QVERIFY(test::firstNotMirrored(sound.window).contains(QStringLiteral("label")));
    }

    void whatIsTooPale()
    {
        Sound sound;
        const auto color = [&sound](QColor text) {
            QPalette palette = sound.label->palette();
            palette.setColor(QPalette::WindowText, text);
            palette.setColor(QPalette::Window, Qt::white);
            sound.label->setPalette(palette);
            sound.label->setAutoFillBackground(true);
        };
        color(QColor(0x6e, 0x6e, 0x6e)); // 5.1:1 on white
        QCOMPARE(test::firstTooPale(sound.window), QString());
        color(QColor(0x86, 0x86, 0x86)); // 3.6:1
        QVERIFY(test::firstTooPale(sound.window).startsWith(QStringLiteral("Customer (3.")));
        sound.label->setEnabled(false); // what cannot be used may be pale
        QCOMPARE(test::firstTooPale(sound.window), QString());
    }

    void cellsToo()
    {
        Sound sound;
        sound.model.item(0, 1)->setForeground(QColor(0xb0, 0xb0, 0xb0));
        QVERIFY(test::firstTooPale(sound.window).startsWith(QStringLiteral("9:41 (")));
    }

    void whatIsBlank()
    {
        QImage picture(200, 200, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(test::isBlank(picture));
    }
};

QTEST_MAIN(TestLooks)
#include "test_looks.moc"
