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

using Content = QMap<QString, QByteArray>;

namespace {

const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");
const QString kC = QStringLiteral("c");

Content three()
{
    return {{kA, QByteArray("value \0 a", 9)}, {kB, "value b"}, {kC, QByteArray(5000, 'c')}};
}

void fill(ScriptedKeeper &keeper, const Content &content)
{
    for (auto one = content.cbegin(); one != content.cend(); ++one)
        keeper.put(one.key(), one.value());
}

} // namespace

class TestMoveAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesEverySecret()
    {
        ScriptedKeeper from;
        ScriptedKeeper to;
        fill(from, three());
        QCOMPARE(outcome(vault::moveAll(from, to)).value(), 3);
        QVERIFY(from.content().isEmpty());
        QCOMPARE(to.content(), three());
    }

    void movesNothing()
    {
        ScriptedKeeper from;
        ScriptedKeeper to;
        fill(to, three());
        QCOMPARE(outcome(vault::moveAll(from, to)).value(), 0);
        QCOMPARE(to.content(), three());
    }

    void manyDoNotUseUpTheStack()
    {
        ScriptedKeeper from;
        ScriptedKeeper to;
        for (int i = 0; i < 2000; ++i)
            from.put(QString::number(i), QByteArray::number(i));
        const Content before = from.content();
        QCOMPARE(outcome(vault::moveAll(from, to)).value(), 2000);
        QCOMPARE(to.content(), before);
    }

    void removesOnlyAfterAllWereComparedAtTheTarget()
    {
        ScriptedKeeper from;
        ScriptedKeeper to;
        fill(from, three());
        bool isComplete = true;
        from.fails = [&](const ScriptedKeeper::Call &call) -> std::optional<core::Error> {
            if (call.what == u"remove")
                isComplete = isComplete && to.content() == three() && to.calls.count(QStringLiteral("read c")) >= 2;
            return std::nullopt;
        };
        QVERIFY(outcome(vault::moveAll(from, to)));
        QVERIFY(isComplete);
    }

    void replacesWhatTheTargetHad()
    {
        ScriptedKeeper from;
        ScriptedKeeper to;
        fill(from, three());
        fill(to, {{kB, "older"}, {QStringLiteral("z"), "not moved"}});
        QVERIFY(outcome(vault::moveAll(from, to)));
        Content expected = three();
        expected.insert(QStringLiteral("z"), "not moved");
        QCOMPARE(to.content(), expected);
    }

    void anyFailingStepLeavesAllAsItWas_data();
    void anyFailingStepLeavesAllAsItWas();
    void mangledAtTheTarget();
    void aTargetThatCannotBeClearedKeepsItsCopy();
    void aSourceThatTakesNothingBackLosesNothing();
    void aRemovalThatFailedHalfwayIsUndone();
    void everythingIsWhereItIsRememberedAtAnyMoment_data();
    void everythingIsWhereItIsRememberedAtAnyMoment();
    void whatCannotBeRememberedIsNotMoved();
    void whatCannotBeUndoneStaysRemembered();
    void theSamePlaceTwiceLosesNothing();
    void cancelling_data();
    void cancelling();
};

void TestMoveAll::anyFailingStepLeavesAllAsItWas_data()
{
    // How many calls there are is found out by a move that goes well.
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    QVERIFY(outcome(vault::moveAll(from, to)));
    QTest::addColumn<bool>("isSource");
    QTest::addColumn<int>("step");
    for (int step = 0; step < from.calls.size(); ++step)
        QTest::addRow("source %d: %s", step, qPrintable(from.calls.at(step))) << true << step;
    for (int step = 0; step < to.calls.size(); ++step)
        QTest::addRow("target %d: %s", step, qPrintable(to.calls.at(step))) << false << step;
}

void TestMoveAll::anyFailingStepLeavesAllAsItWas()
{
    QFETCH(const bool, isSource);
    QFETCH(const int, step);
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    fill(to, {{kB, "older"}});
    (isSource ? from : to).failAt(step, ErrorCause::VaultFull);
    QCOMPARE(causeOf(outcome(vault::moveAll(from, to))), ErrorCause::VaultFull);
    QCOMPARE(from.content(), three());
    QCOMPARE(to.content(), (Content{{kB, "older"}}));
}

void TestMoveAll::mangledAtTheTarget()
{
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    to.mangles = [](Secret value) {
        return value.open() == "value b" ? Secret(QByteArray("value")) : std::move(value);
    };
    QCOMPARE(causeOf(outcome(vault::moveAll(from, to))), ErrorCause::VaultMangles);
    QCOMPARE(from.content(), three());
    QVERIFY(to.content().isEmpty());
}

void TestMoveAll::aTargetThatCannotBeClearedKeepsItsCopy()
{
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    to.fails = [&to](const ScriptedKeeper::Call &call) -> std::optional<core::Error> {
        const bool isDead = call.key == kC || (call.what == u"remove" && call.key == kA);
        return isDead ? std::optional(to.error(ErrorCause::VaultSilent)) : std::nullopt;
    };
    QCOMPARE(causeOf(outcome(vault::moveAll(from, to))), ErrorCause::VaultSilent);
    QCOMPARE(from.content(), three());
    QCOMPARE(to.content(), (Content{{kA, three().value(kA)}}));
}

void TestMoveAll::aSourceThatTakesNothingBackLosesNothing()
{
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    from.fails = [&from](const ScriptedKeeper::Call &call) -> std::optional<core::Error> {
        const bool isRefused = call.what == u"write" || (call.what == u"remove" && call.key == kC);
        return isRefused ? std::optional(from.error(ErrorCause::VaultFull)) : std::nullopt;
    };
    QCOMPARE(causeOf(outcome(vault::moveAll(from, to))), ErrorCause::VaultFull);
    QCOMPARE(from.content(), (Content{{kC, three().value(kC)}}));
    QCOMPARE(to.content(), three()); // one place holds them all
}

void TestMoveAll::aRemovalThatFailedHalfwayIsUndone()
{
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    vault::Keeper &keeper = from;
    from.fails = [&, isInside = false](const ScriptedKeeper::Call &call) mutable -> std::optional<core::Error> {
        if (isInside || call.what != u"remove" || call.key != kB)
            return std::nullopt;
        isInside = true; // it is removed, and yet the answer is an error
        (void)keeper.remove(kB);
        isInside = false;
        return from.error(ErrorCause::VaultSilent);
    };
    QCOMPARE(causeOf(outcome(vault::moveAll(from, to))), ErrorCause::VaultSilent);
    QCOMPARE(from.content(), three());
    QVERIFY(to.content().isEmpty());
}

void TestMoveAll::everythingIsWhereItIsRememberedAtAnyMoment_data()
{
    QTest::addColumn<bool>("isSource");
    QTest::addColumn<int>("failing");
    QTest::newRow("a move that goes well") << true << -1;
    for (int step = 0; step < 7; ++step)
        QTest::addRow("call %d of the source fails", step) << true << step;
    for (int step = 0; step < 12; ++step)
        QTest::addRow("call %d of the target fails", step) << false << step;
}

void TestMoveAll::everythingIsWhereItIsRememberedAtAnyMoment()
{
    QFETCH(const bool, isSource);
    QFETCH(const int, failing);
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    bool isMoved = false;
    QStringList lost;
    const auto look = [&](const ScriptedKeeper &failingOne) {
        return [&](const ScriptedKeeper::Call &call) -> std::optional<core::Error> {
            // The program may be killed before this call, as before any other.
            if ((isMoved ? to : from).content() != three())
                lost << call.what + u' ' + call.key;
            const bool isIt = &failingOne == &(isSource ? from : to) && failingOne.calls.size() == failing + 1;
            return isIt ? std::optional(ScriptedKeeper::error(ErrorCause::VaultFull)) : std::nullopt;
        };
    };
    from.fails = look(from);
    to.fails = look(to);
    const auto moved = outcome(vault::moveAll(from, to, [&](bool isMovedNow) {
        isMoved = isMovedNow;
        return core::Result<void>();
    }));
    QCOMPARE(bool(moved), failing < 0);
    QCOMPARE(isMoved, failing < 0);
    QCOMPARE((isMoved ? to : from).content(), three());
    QVERIFY((isMoved ? from : to).content().isEmpty());
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void TestMoveAll::whatCannotBeRememberedIsNotMoved()
{
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    const auto moved = outcome(vault::moveAll(from, to, [&](bool) -> core::Result<void> {
        return core::Unexpected(ScriptedKeeper::error(ErrorCause::VaultUnwritable));
    }));
    QCOMPARE(causeOf(moved), ErrorCause::VaultUnwritable);
    QCOMPARE(from.content(), three());
    QVERIFY(to.content().isEmpty());
    QVERIFY(!from.calls.join(u' ').contains(QStringLiteral("remove")));
}

void TestMoveAll::whatCannotBeUndoneStaysRemembered()
{
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    from.fails = [](const ScriptedKeeper::Call &call) -> std::optional<core::Error> {
        const bool isRefused = call.what == u"write" || (call.what == u"remove" && call.key == kC);
        return isRefused ? std::optional(ScriptedKeeper::error(ErrorCause::VaultFull)) : std::nullopt;
    };
    QList<bool> remembered;
    const auto moved = outcome(vault::moveAll(from, to, [&](bool isMoved) {
        remembered << isMoved;
        return core::Result<void>();
    }));
    QCOMPARE(causeOf(moved), ErrorCause::VaultFull);
    QCOMPARE(remembered, QList<bool>{true});
    QCOMPARE(to.content(), three());
}

void TestMoveAll::theSamePlaceTwiceLosesNothing()
{
    ScriptedKeeper keeper;
    fill(keeper, three());
    QCOMPARE(causeOf(outcome(vault::moveAll(keeper, keeper))), ErrorCause::VaultMangles);
    QCOMPARE(keeper.content(), three());
}

void TestMoveAll::cancelling_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("while copying") << "write b";
    QTest::newRow("after the last was copied") << "write c";
}

void TestMoveAll::cancelling()
{
    QFETCH(const QString, at);
    ScriptedKeeper from;
    ScriptedKeeper to;
    fill(from, three());
    QFuture<core::Result<int>> future;
    to.fails = [&](const ScriptedKeeper::Call &call) -> std::optional<core::Error> {
        if (call.what + u' ' + call.key == at)
            future.cancel();
        return std::nullopt;
    };
    future = vault::moveAll(from, to);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(from.content(), three());
    QVERIFY(to.content().isEmpty());
}

QTEST_GUILESS_MAIN(TestMoveAll)
#include "test_moveall.moc"
