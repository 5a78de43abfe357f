// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/killbed.h"

#include "records/historysamples.h"
#include "records/historytables.h"
#include "support/kills.h"
#include "support/vaultwait.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

#include <csignal>

namespace kyc::test {

namespace {

constexpr int kPatience = 30'000; // milliseconds

} // namespace

StoreAsItLies::StoreAsItLies(const QString &path) : m_name(QUuid::createUuid().toString())
{
    const QString copy = m_folder.filePath(QStringLiteral("copy.sqlite"));
    for (const QString &part : {QString(), QStringLiteral("-wal")})
        QFile::copy(path + part, copy + part);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(copy);
    if (!database.open())
        qWarning("the copy cannot be opened");
}

StoreAsItLies::~StoreAsItLies()
{
    QSqlDatabase::removeDatabase(m_name);
}

QVariant StoreAsItLies::answer(const QString &question) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    return query.exec(question) && query.next() ? query.value(0) : QVariant();
}

QStringList StoreAsItLies::answers(const QString &question) const
{
    QStringList all;
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.exec(question);
    while (query.next())
        all.append(query.value(0).toString());
    return all;
}

int StoreAsItLies::count(const QString &table) const
{
    const QVariant rows = answer(QStringLiteral("SELECT count(*) FROM ") + table);
    return rows.isNull() ? -1 : rows.toInt();
}

int StoreAsItLies::audited(const QString &action) const
{
    return count(QStringLiteral("audit_entry WHERE action = '%1'").arg(action));
}

bool StoreAsItLies::isSound() const
{
    return answer(QStringLiteral("PRAGMA integrity_check")).toString() == u"ok"
        && answer(QStringLiteral("PRAGMA foreign_key_check")).isNull();
}

KillBed::KillBed(KeyringSession &session) : m_session(session)
{
    if (!m_session.isUsable() || !m_session.startKeyring()) {
        m_problem = QStringLiteral("no keyring: ") + m_session.problem();
        return;
    }
    m_session.enter();
    const CliAnswer chosen = run(QStringLiteral("vault choose --keeper keychain"));
    if (chosen.exitStatus != 0)
        m_problem = QString::fromUtf8(chosen.problems);
}

services::Places KillBed::places() const
{
    return {filePath(QStringLiteral("config/kyc-desk")), filePath(QStringLiteral("data/kyc-desk")),
            filePath(QStringLiteral("none")), false};
}

QString KillBed::filePath(const QString &name) const
{
    return m_session.folder() + QStringLiteral("/home/") + name;
}

QByteArray KillBed::contentOf(const QString &name) const
{
    QFile file(filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void KillBed::write(const QString &name, const QByteArray &content) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

CliCall KillBed::call(const QString &line, const QMap<QString, QString> &more) const
{
    CliCall call;
    call.arguments = words(line);
    call.environment.insert(QStringLiteral("XDG_CONFIG_DIRS"), filePath(QStringLiteral("none")));
    const QProcessEnvironment ours = m_session.environment();
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                                 "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"}) {
        const QString name = QLatin1String(variable);
        call.environment.insert(name, ours.value(name));
    }
    call.environment.insert(more);
    return call;
}

CliAnswer KillBed::killed(const CliCall &call, std::chrono::microseconds longest) const
{
    CliProcess program(call);
    pauseAtMost(longest);
    program.signal(SIGKILL);
    return program.wait();
}

CliAnswer KillBed::killedAfter(const QString &action, const CliCall &call, std::chrono::microseconds longest) const
{
    const QString path = places().recordsFile();
    const int before = StoreAsItLies(path).audited(action);
    CliProcess program(call);
    const QDeadlineTimer patience(kPatience);
    while (StoreAsItLies(path).audited(action) <= before && !patience.hasExpired()) { }
    pauseAtMost(longest);
    program.signal(SIGKILL);
    return program.wait();
}

std::chrono::microseconds KillBed::usually(const CliCall &call) const
{
    constexpr int kTimes = 3;
    auto least = std::chrono::microseconds::max();
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        const CliAnswer answer = runCli(call);
        if (answer.exitStatus != 0)
            qFatal("%s", answer.problems.constData());
        least = std::min(least, std::chrono::microseconds(timer.nsecsElapsed() / 1000));
    }
    return least;
}

void KillBed::withDesk(const std::function<void(services::Desk &)> &what) const
{
    services::Desk desk(places());
    if (!outcome(desk.vault().unlock({})))
        qFatal("the vault does not open");
    what(desk);
}

void KillBed::fill(int count, const std::function<void(records::HistoryEntry &)> &change) const
{
    withDesk([count, &change](services::Desk &desk) {
        desk.records().follow();
        if (!QTest::qWaitFor([&desk] { return desk.records().database() != nullptr; }, kPatience))
            qFatal("the records do not open");
        records::Database &store = *desk.records().database();
        const auto filled = outcome(store.change<void>([&](const QSqlDatabase &database) {
            core::Result<void> state;
            for (int i = 1; i <= count && state; ++i) {
                records::HistoryEntry one = entry(i);
                if (change)
                    change(one);
                state = appendHistory(database, store.sealing(), one).map([](qint64) { });
            }
            return state;
        }));
        if (!filled)
            qFatal("the records cannot be filled");
    });
}

QString KillBed::flaw(bool thoroughly) const
{
    const StoreAsItLies store(places().recordsFile());
    if (!store.isSound())
        return QStringLiteral("SQLite finds it damaged: ")
            + store.answer(QStringLiteral("PRAGMA integrity_check")).toString();
    if (!thoroughly)
        return {};
    const CliAnswer listed = run(QStringLiteral("history list --format json --limit 100000"));
    if (listed.exitStatus != 0 || listed.json().size() != store.count(QStringLiteral("history")))
        return QStringLiteral("%1 entries can be read: ").arg(listed.json().size())
            + QString::fromUtf8(listed.problems);
    const CliAnswer verified = run(QStringLiteral("audit verify"));
    return verified.exitStatus == 0 ? QString() : QString::fromUtf8(verified.output + verified.problems);
}

} // namespace kyc::test
