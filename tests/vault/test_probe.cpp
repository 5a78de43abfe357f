// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/scriptedkeeper.h"
#include "support/vaultwait.h"
#include "vault/probe.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::Secret;

class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingBehind()
    {
        ScriptedKeeper keeper;
        keeper.put(QStringLiteral("a"), "kept");
        QCOMPARE(causeOf(outcome(vault::probe(keeper))), ErrorCause::None);
        QCOMPARE(keeper.content(), (QMap<QString, QByteArray>{{QStringLiteral("a"), "kept"}}));
    }

    void writesReadsAndRemovesOneKeyOfItsOwn()
    {
        ScriptedKeeper keeper;
        QVERIFY(outcome(vault::probe(keeper)));
        QCOMPARE(keeper.calls.size(), 3);
        const QString key = keeper.calls.first().section(u' ', 1);
        QVERIFY2(key.startsWith(vault::keyPrefix()), qPrintable(key));
        QCOMPARE(keeper.calls,
                 (QStringList{QStringLiteral("write ") + key, QStringLiteral("read ") + key,
                              QStringLiteral("remove ") + key}));
        QVERIFY(outcome(vault::probe(keeper)));
        QVERIFY(keeper.calls.at(3).section(u' ', 1) != key);
    }

    void writesFourKibibytesOfChance()
    {
        QList<QByteArray> seen;
        for (int round = 0; round < 2; ++round) {
            ScriptedKeeper keeper;
            keeper.mangles = [&seen](Secret value) {
                seen << value.open().toByteArray();
                return value;
            };
            QVERIFY(outcome(vault::probe(keeper)));
        }
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.first().size(), 4096);
        QVERIFY(seen.first().contains('\0')); // what keeps texts alone would cut it off there
        QVERIFY(seen.first() != seen.last());
    }

    void mangledValues_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("nothing comes back") << "nothing";
        QTest::newRow("cut off") << "cut";
        QTest::newRow("one bit off") << "bit";
        QTest::newRow("a line end more") << "line end";
    }
    void mangledValues()
    {
        QFETCH(const QString, how);
        ScriptedKeeper keeper;
        keeper.mangles = [&how](const Secret &value) {
            QByteArray bytes = value.open().toByteArray();
            if (how == u"nothing")
                bytes.clear();
            else if (how == u"cut")
                bytes.chop(1);
            else if (how == u"bit")
                bytes[2000] = static_cast<char>(bytes.at(2000) ^ 1);
            else
                bytes += '\n';
            return Secret(std::move(bytes));
        };
        QCOMPARE(causeOf(outcome(vault::probe(keeper))), ErrorCause::VaultMangles);
        QVERIFY(keeper.content().isEmpty());
    }

    void errorsAreTheKeepers_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("writing") << 0;
        QTest::newRow("reading") << 1;
        QTest::newRow("removing") << 2;
    }
    void errorsAreTheKeepers()
    {
        QFETCH(const int, step);
        ScriptedKeeper keeper;
        keeper.failAt(step, ErrorCause::VaultSilent);
        QCOMPARE(causeOf(outcome(vault::probe(keeper))), ErrorCause::VaultSilent);
        QCOMPARE(keeper.content().isEmpty(), step != 2);
    }

    void whatWasWrittenAfterAllIsRemoved()
    {
        ScriptedKeeper keeper;
        keeper.fails = [&keeper](const ScriptedKeeper::Call &call) -> std::optional<core::Error> {
            if (call.what != u"write")
                return std::nullopt;
            keeper.put(call.key, "written, and yet the answer is an error");
            return ScriptedKeeper::error(ErrorCause::VaultSilent);
        };
        QCOMPARE(causeOf(outcome(vault::probe(keeper))), ErrorCause::VaultSilent);
        QVERIFY(keeper.content().isEmpty());
    }

    void aKeeperThatIsLockedIsAskedOnce()
    {
        ScriptedKeeper keeper;
        keeper.failAt(0, ErrorCause::VaultLocked);
        QCOMPARE(causeOf(outcome(vault::probe(keeper))), ErrorCause::VaultLocked);
        QCOMPARE(keeper.calls.size(), 1); // each call may open the system's own dialog
    }
};

QTEST_GUILESS_MAIN(TestProbe)
#include "test_probe.moc"
