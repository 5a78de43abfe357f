// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/help/keylist.h"

#include <QAction>
#include <QTest>

using namespace kyc;

class TestKeyList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsThere()
    {
        QAction look(QStringLiteral("Look &up"));
        look.setShortcut(Qt::CTRL | Qt::Key_K);
        QAction both(QStringLiteral("Accounts"));
        both.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_6), QKeySequence(Qt::Key_F9)});
        QAction without(QStringLiteral("Nothing"));
        const QString list = desktop::keyList({{QStringLiteral("Lookup"), {&look, nullptr, &without, &both}}});
        QVERIFY(list.contains(QLatin1String("\n## Lookup\n")));
        QVERIFY(list.contains(QLatin1String("| Ctrl\\+K | Look up |\n")));
        QVERIFY(list.contains(QLatin1String("| Ctrl\\+6, F9 | Accounts |\n")));
        QVERIFY(!list.contains(QLatin1String("Nothing")));
    }

    void aGroupWithoutKeysIsLeftOut()
    {
        QAction without(QStringLiteral("Nothing"));
        QCOMPARE(desktop::keyList({{QStringLiteral("Empty"), {&without}}, {QStringLiteral("None"), {}}}), QString());
    }

    void namesAreNoMarkup()
    {
        QAction odd(QStringLiteral("A | *b* [c](d)"));
        odd.setShortcut(Qt::CTRL | Qt::Key_Comma);
        const QString list = desktop::keyList({{QStringLiteral("Odd"), {&odd}}});
        QVERIFY(list.contains(QLatin1String("| Ctrl\\+, | A \\| \\*b\\* \\[c\\]\\(d\\) |\n")));
    }

    void keysAreThoseOfThatMoment()
    {
        QAction action(QStringLiteral("Copy"));
        action.setShortcut(Qt::Key_F5);
        const QList<desktop::KeyGroup> groups{{QStringLiteral("Keys"), {&action}}};
        QVERIFY(desktop::keyList(groups).contains(QLatin1String("| F5 | Copy |")));
        action.setShortcut(Qt::Key_F6);
        QVERIFY(desktop::keyList(groups).contains(QLatin1String("| F6 | Copy |")));
    }
};

QTEST_MAIN(TestKeyList)
#include "test_keylist.moc"
