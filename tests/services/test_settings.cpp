// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using services::Setting;
using services::Settings;

Q_DECLARE_METATYPE(kyc::services::Setting)

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("new/settings.ini"));
    }

    void beginsWithTheDefaults()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.text(Setting::Keeper), QString()); // nobody has chosen
        QCOMPARE(settings.number(Setting::IdleLockMinutes), 15);
        QCOMPARE(settings.flag(Setting::LocksWithScreen), true);
        QCOMPARE(settings.number(Setting::ClipboardSeconds), 10);
        QCOMPARE(settings.number(Setting::RevealSeconds), 30);
        QCOMPARE(settings.text(Setting::CompanyCaFile), QString());
        QCOMPARE(settings.text(Setting::CheckpointFolder), QString());
        QCOMPARE(settings.number(Setting::CheckpointEvery), 500);
        QCOMPARE(settings.flag(Setting::RequiresReference), false);
        for (const int year : {2024, 2025, 2026, 2027, 2096}) // whichever leap years are among them: five years
            QVERIFY(QDate(year, 1, 1).daysTo(QDate(year + 5, 1, 1)) <= settings.number(Setting::RetentionLookupDays));
        QCOMPARE(settings.number(Setting::RetentionLookupDays), 1827);
        QCOMPARE(settings.number(Setting::RetentionImportDays), 1827);
        QCOMPARE(settings.flag(Setting::ExportByteOrderMark), false);
        QCOMPARE(settings.text(Setting::ExportSeparator), QStringLiteral("comma"));
        QCOMPARE(settings.text(Setting::ExportColumns), QString());
        QCOMPARE(settings.flag(Setting::ExportMasksIdentifiers), false);
        QCOMPARE(settings.flag(Setting::ExportGuardsFormulas), true);
        QVERIFY(!QFile::exists(m_file));
    }

    void keepsWhatIsSet_data()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("keeper") << Setting::Keeper << QVariant(QStringLiteral("file"));
        QTest::newRow("no choice") << Setting::Keeper << QVariant(QString());
        QTest::newRow("never locks by itself") << Setting::IdleLockMinutes << QVariant(0);
        QTest::newRow("locks after a day") << Setting::IdleLockMinutes << QVariant(1440);
        QTest::newRow("screen") << Setting::LocksWithScreen << QVariant(false);
        QTest::newRow("clipboard") << Setting::ClipboardSeconds << QVariant(300);
        QTest::newRow("reveal") << Setting::RevealSeconds << QVariant(1);
        QTest::newRow("checkpoints go somewhere")
            << Setting::CheckpointFolder << QVariant(QStringLiteral("/of/auditor"));
        QTest::newRow("a checkpoint after each entry") << Setting::CheckpointEvery << QVariant(1);
        QTest::newRow("lookups for ever") << Setting::RetentionLookupDays << QVariant(0);
        QTest::newRow("imports for a month") << Setting::RetentionImportDays << QVariant(30);
        QTest::newRow("imports for fifty years") << Setting::RetentionImportDays << QVariant(18263);
        QTest::newRow("no lookup without a ticket") << Setting::RequiresReference << QVariant(true);
        QTest::newRow("tabs between") << Setting::ExportSeparator << QVariant(QStringLiteral("tab"));
        QTest::newRow("some columns") << Setting::ExportColumns << QVariant(QStringLiteral("status customer"));
        QTest::newRow("all columns") << Setting::ExportColumns << QVariant(QString());
        QTest::newRow("masked") << Setting::ExportMasksIdentifiers << QVariant(true);
        QTest::newRow("a file with a comma") << Setting::CompanyCaFile << QVariant(QStringLiteral("/a b/c, d; e.pem"));
    }
    void keepsWhatIsSet()
    {
        QFETCH(Setting, setting);
        QFETCH(QVariant, value);
        Settings settings(m_file);
        QVERIFY(settings.set(setting, value));
        QCOMPARE(settings.value(setting), value);
        QCOMPARE(Settings(m_file).value(setting), value);
    }

    void refusesWhatIsNotAllowed_data()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("a keeper that does not exist") << Setting::Keeper << QVariant(QStringLiteral("cloud"));
        QTest::newRow("no entry between checkpoints") << Setting::CheckpointEvery << QVariant(0);
        QTest::newRow("lookups for a day") << Setting::RetentionLookupDays << QVariant(1);
        QTest::newRow("lookups for less than nothing") << Setting::RetentionLookupDays << QVariant(-1);
        QTest::newRow("lookups for no number") << Setting::RetentionLookupDays << QVariant(qQNaN());
        QTest::newRow("lookups for a century") << Setting::RetentionLookupDays << QVariant(36500);
        QTest::newRow("negative minutes") << Setting::IdleLockMinutes << QVariant(-1);
        QTest::newRow("more than a day") << Setting::IdleLockMinutes << QVariant(1441);
        QTest::newRow("half a minute") << Setting::IdleLockMinutes << QVariant(0.5);
        QTest::newRow("a clipboard never cleared") << Setting::ClipboardSeconds << QVariant(0);
        QTest::newRow("a secret shown for an hour") << Setting::RevealSeconds << QVariant(3600);
        QTest::newRow("a word for a number") << Setting::RevealSeconds << QVariant(QStringLiteral("soon"));
        QTest::newRow("a flag for a number") << Setting::RevealSeconds << QVariant(true);
        QTest::newRow("a number that is none") << Setting::RevealSeconds << QVariant(qQNaN());
        QTest::newRow("a number for a flag") << Setting::LocksWithScreen << QVariant(1);
        QTest::newRow("a separator that is none") << Setting::ExportSeparator << QVariant(QStringLiteral("x"));
        QTest::newRow("no separator") << Setting::ExportSeparator << QVariant(QString());
        QTest::newRow("a column there is not") << Setting::ExportColumns << QVariant(QStringLiteral("status stature"));
        QTest::newRow("a column twice") << Setting::ExportColumns << QVariant(QStringLiteral("status email status"));
        QTest::newRow("a number for columns") << Setting::ExportColumns << QVariant(1);
        QTest::newRow("a number for a file") << Setting::CompanyCaFile << QVariant(1);
    }
    void refusesWhatIsNotAllowed()
    {
        QFETCH(Setting, setting);
        QFETCH(QVariant, value);
        Settings settings(m_file);
        const QVariant before = settings.value(setting);
        const auto set = settings.set(setting, value);
        QVERIFY(!set);
        QCOMPARE(set.error().cause, core::ErrorCause::ValueOutOfRange);
        QCOMPARE(set.error().args, QStringList{Settings::key(setting)});
        QCOMPARE(settings.value(setting), before);

        QVERIFY(QDir().mkpath(QFileInfo(m_file).path())); // the same from a file that somebody has edited
        {
            QSettings edited(m_file, QSettings::IniFormat);
            if (setting != Setting::CompanyCaFile) // every text is allowed there
                edited.setValue(Settings::key(setting), value);
        }
        QCOMPARE(Settings(m_file).value(setting), before);
    }

    void saysWhatChanged()
    {
        Settings settings(m_file);
        const QSignalSpy changes(&settings, &Settings::changed);
        QVERIFY(settings.set(Setting::RevealSeconds, 20));
        QVERIFY(settings.set(Setting::RevealSeconds, 20));
        QVERIFY(!settings.set(Setting::RevealSeconds, 0));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.constFirst().constFirst().value<Setting>(), Setting::RevealSeconds);
    }

    void theAdministratorPresetsAndTheUserChanges()
    {
        Settings settings(m_file, json("{'privacy/reveal-seconds':{'value':5},'vault/keeper':{'value':'file'}}"));
        QCOMPARE(settings.number(Setting::RevealSeconds), 5);
        QCOMPARE(settings.text(Setting::Keeper), QStringLiteral("file"));
        QVERIFY(!settings.isLocked(Setting::RevealSeconds));
        QVERIFY(settings.set(Setting::RevealSeconds, 6));
        QCOMPARE(settings.number(Setting::RevealSeconds), 6);
    }

    void whatTheAdministratorLockedStaysAsItIs()
    {
        QVERIFY(Settings(m_file).set(Setting::Keeper, QStringLiteral("memory")));
        Settings settings(m_file, json("{'vault/keeper':{'value':'file','locked':true}}"));
        QVERIFY(settings.isLocked(Setting::Keeper));
        QCOMPARE(settings.text(Setting::Keeper), QStringLiteral("file"));
        const auto set = settings.set(Setting::Keeper, QStringLiteral("memory"));
        QVERIFY(!set);
        QCOMPARE(set.error().kind, core::ErrorKind::InvalidInput);
        QCOMPARE(set.error().cause, core::ErrorCause::LockedByAdministrator);
        QCOMPARE(settings.text(Setting::Keeper), QStringLiteral("file"));
    }

    void whatTheAdministratorMayNotSetIsLeftOut()
    {
        const Settings settings(m_file,
                                json("{'privacy/reveal-seconds':{'value':9999,'locked':true},'no/such':{'value':1},"
                                     "'vault/keeper':{'locked':true},'vault/locks-with-screen':{'value':'perhaps'},"
                                     "'privacy/clipboard-seconds':7}"));
        QCOMPARE(settings.number(Setting::RevealSeconds), 30);
        QVERIFY(!settings.isLocked(Setting::RevealSeconds));
        QVERIFY(!settings.isLocked(Setting::Keeper));
        QCOMPARE(settings.flag(Setting::LocksWithScreen), true);
        QCOMPARE(settings.number(Setting::ClipboardSeconds), 10);
    }

    void twoProgramsDoNotUndoEachOther()
    {
        Settings window(m_file);
        Settings line(m_file);
        QVERIFY(window.set(Setting::RevealSeconds, 20));
        QVERIFY(line.set(Setting::ClipboardSeconds, 20));
        const Settings later(m_file);
        QCOMPARE(later.number(Setting::RevealSeconds), 20);
        QCOMPARE(later.number(Setting::ClipboardSeconds), 20);
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        QVERIFY(QDir().mkpath(m_file)); // a folder in its place
        Settings settings(m_file);
        const QSignalSpy changes(&settings, &Settings::changed);
        const auto set = settings.set(Setting::RevealSeconds, 20);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, core::ErrorKind::Vault);
        QCOMPARE(set.error().cause, core::ErrorCause::FileUnwritable);
        QCOMPARE(set.error().args.constFirst(), QStringLiteral("settings.ini"));
        QCOMPARE(settings.number(Setting::RevealSeconds), 30);
        QCOMPARE(changes.count(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
