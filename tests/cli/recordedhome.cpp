// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/recordedhome.h"

#include "records/historytables.h"
#include "records/statement.h"
#include "support/vaultwait.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

namespace kyc::test {

namespace {

constexpr int kPatience = 30'000; // milliseconds

core::Secret passphraseOf(const CliHome &home)
{
    QFile file(home.passphraseSource().section(u':', 1));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no passphrase");
    return core::Secret(file.readAll().trimmed());
}

} // namespace

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

RecordedHome::RecordedHome()
{
    if (!m_home.chooseVaultFile())
        qFatal("no vault");
}

services::Places RecordedHome::places() const
{
    return {filePath(QStringLiteral("config/kyc-desk")), filePath(QStringLiteral("data/kyc-desk")),
            filePath(QStringLiteral("system/kyc-desk/administrator.json")), false};
}

void RecordedHome::withRecords(const std::function<void(services::RecordsSession &)> &what) const
{
    services::Desk desk(places());
    if (!outcome(desk.vault().unlock(passphraseOf(m_home))))
        qFatal("the vault does not open");
    desk.records().follow();
    if (!QTest::qWaitFor([&desk] { return desk.records().database() != nullptr; }, kPatience))
        qFatal("the records do not open");
    what(desk.records());
}

void RecordedHome::change(const Work &work) const
{
    withRecords([&work](services::RecordsSession &session) {
        records::Database &store = *session.database();
        const auto done =
            outcome(store.change<void>([&](const QSqlDatabase &database) { return work(database, store.sealing()); }));
        if (!done)
            qFatal("the records cannot be changed");
    });
}

void RecordedHome::record(const QList<records::HistoryEntry> &entries) const
{
    change([&entries](const QSqlDatabase &database, const records::Sealing &sealing) {
        core::Result<void> state;
        for (const records::HistoryEntry &entry : entries) {
            if (state)
                state = records::appendHistory(database, sealing, entry).map([](qint64) { });
        }
        return state;
    });
}

void RecordedHome::sql(const QString &statement) const
{
    change([&statement](const QSqlDatabase &database, const records::Sealing &) {
        return records::runSql(database, statement);
    });
}

void RecordedHome::set(services::Setting setting, const QVariant &value) const
{
    services::Settings settings(places().settingsFile());
    if (!settings.set(setting, value))
        qFatal("it cannot be set");
}

void RecordedHome::lock(services::Setting setting, const QVariant &value) const
{
    QDir().mkpath(QFileInfo(places().administratorFile).path());
    const QJsonObject locked{{QStringLiteral("value"), QJsonValue::fromVariant(value)},
                             {QStringLiteral("locked"), true}};
    const QJsonObject file{{QStringLiteral("format"), QStringLiteral("kyc-desk-administrator")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("settings"), QJsonObject{{services::Settings::key(setting), locked}}},
                           {QStringLiteral("accounts"), QJsonArray()}};
    write(QStringLiteral("system/kyc-desk/administrator.json"), QJsonDocument(file).toJson());
}

QList<records::CustomerRecord> RecordedHome::customers() const
{
    constexpr int kMost = 1000;
    QList<records::CustomerRecord> all;
    withRecords([&all](services::RecordsSession &session) {
        all = outcome(session.customers()->find(QString(), kMost)).value();
    });
    return all;
}

CliAnswer RecordedHome::run(const QString &line) const
{
    return m_home.run(words(line));
}

CliAnswer RecordedHome::runLocked(const QString &line) const
{
    CliCall call = m_home.call({});
    call.arguments = words(line);
    return runCli(call);
}

QStringList RecordedHome::audited(records::AuditAction action) const
{
    constexpr int kMost = 1000;
    records::AuditLog log(places().recordsFile());
    records::AuditFilter filter;
    filter.action = action;
    QStringList outcomes;
    const auto lines = outcome(log.read(filter, {false, 0, kMost}));
    for (const records::AuditLine &line : lines.value())
        outcomes.append(QString::fromUtf8(line.entry.outcome));
    return outcomes;
}

void RecordedHome::write(const QString &name, const QByteArray &content) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

QByteArray RecordedHome::contentOf(const QString &name) const
{
    QFile file(filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kyc::test
