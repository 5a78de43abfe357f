// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/workspace.h"
#include "support/rawserver.h"
#include "support/vaultwait.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using services::RecordsSession;
using test::outcome;

namespace {

core::Account accountAt(const QUrl &url, const QString &name)
{
    core::Account account;
    account.name = name;
    account.providerId = QStringLiteral("p100");
    account.environment = core::Environment::Custom;
    account.customBaseUrl = url;
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("a-credential")));
    return account;
}

core::Customer somebody()
{
    core::Customer customer;
    customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-1042"));
    return customer;
}

} // namespace

/// The services behind the window, as a whole.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsWhenTheProgramEndsIsRecorded()
    {
        const QTemporaryDir folder;
        test::RawServer server([](test::RawPeer &, const test::RawRequest &) { }); // which never answers
        network::RunnerSettings runner;
        runner.useSystemProxy = false;
        desktop::Workspace workspace({folder.path(), folder.path(), folder.filePath(QStringLiteral("none")), true},
                                     runner);
        QVERIFY(outcome(workspace.vault().choose(vault::KeeperKind::Memory)).has_value());
        QTRY_COMPARE(workspace.records().state(), RecordsSession::State::Open);
        for (const char *name : {"one", "two", "three"})
            QVERIFY(outcome(workspace.store().save(accountAt(server.origin(), QLatin1String(name)))).has_value());
        workspace.session().start(somebody());
        QTRY_COMPARE(server.requestCount(), 3);

        QVERIFY(outcome(workspace.end()).has_value());
        QCOMPARE(workspace.records().state(), RecordsSession::State::Closed);
        const auto lines = outcome(workspace.trail().log().read({}, {.isNewestFirst = false}));
        QStringList told;
        for (const records::AuditLine &line : *lines) {
            QVERIFY(line.entry.customer != records::withheldHash());
            told.append(QString::fromUtf8(line.entry.action + ' ' + line.entry.outcome).trimmed());
        }
        const QStringList end{QStringLiteral("lookup Cancelled record=1"), QStringLiteral("lookup Cancelled record=2"),
                              QStringLiteral("lookup Cancelled record=3"), QStringLiteral("stop")};
        const qsizetype at = told.indexOf(end.first());
        QVERIFY2(at >= 0, qPrintable(told.join(u'\n')));
        QCOMPARE(told.mid(at, end.size()), end); // a checkpoint is behind it
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
