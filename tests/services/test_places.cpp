// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/ownfile.h"
#include "services/places.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;

namespace {

constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

bool isForOwnerAlone(const QString &path)
{
    return !(QFileInfo(path).permissions() & kOthers);
}

} // namespace

/// Where the programs keep their files, and how these are written.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void filesStandInTheUsersFolders()
    {
        qputenv("XDG_CONFIG_HOME", path(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8());
        const services::Places places = services::standardPlaces();
        QCOMPARE(places.settingsFile(), path(QStringLiteral("config/kyc-desk/settings.ini")));
        QCOMPARE(places.accountsFile(), path(QStringLiteral("config/kyc-desk/accounts.json")));
        QCOMPARE(places.vaultFile(), path(QStringLiteral("data/kyc-desk/vault.kyc")));
        QCOMPARE(places.activityFile(), path(QStringLiteral("data/kyc-desk/activity.json")));
        QVERIFY(!QFileInfo::exists(places.configFolder)); // asking makes nothing
    }

    void theAdministratorsFileIsTheFirstSystemWideOne()
    {
        qputenv("XDG_CONFIG_HOME", path(QStringLiteral("config")).toUtf8());
        qputenv("XDG_CONFIG_DIRS", (path(QStringLiteral("one")) + u':' + path(QStringLiteral("two"))).toUtf8());
        const QString users = path(QStringLiteral("config/kyc-desk/administrator.json"));
        const QString one = path(QStringLiteral("one/kyc-desk/administrator.json"));
        const QString two = path(QStringLiteral("two/kyc-desk/administrator.json"));
        QVERIFY(services::writeOwnFile(users, "{}"));
        QCOMPARE(services::standardPlaces().administratorFile, two); // need not exist; never the user's own
        QVERIFY(services::writeOwnFile(one, "{}"));
        QCOMPARE(services::standardPlaces().administratorFile, one);
        QVERIFY(services::writeOwnFile(two, "{}"));
        QCOMPARE(services::standardPlaces().administratorFile, one);
    }

    void filesAreForTheirOwnerAlone()
    {
        const QString file = path(QStringLiteral("new/folder/file"));
        QVERIFY(services::writeOwnFile(file, "1"));
        QVERIFY(isForOwnerAlone(file));
        QVERIFY(isForOwnerAlone(path(QStringLiteral("new/folder"))));
        QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        QVERIFY(services::writeOwnFile(file, "22"));
        QVERIFY(isForOwnerAlone(file));
        QCOMPARE(**services::readOwnFile(file), QByteArray("22"));
        QCOMPARE(QDir(path(QStringLiteral("new/folder"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatIsNotThereIsNoError()
    {
        const auto bytes = services::readOwnFile(path(QStringLiteral("nothing")));
        QVERIFY(bytes && !bytes->has_value());
    }

    void whatCannotBeReadOrWrittenIsNamed()
    {
        const QString folder = path(QStringLiteral("a-folder"));
        QVERIFY(QDir().mkpath(folder)); // a folder where the file should be: holds for root too
        const auto bytes = services::readOwnFile(folder);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().cause, core::ErrorCause::FileUnreadable);
        QCOMPARE(bytes.error().args.constFirst(), QStringLiteral("a-folder"));
        QVERIFY(!bytes.error().args.constLast().isEmpty());
        const auto written = services::writeOwnFile(folder, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().cause, core::ErrorCause::FileUnwritable);
        QCOMPARE(written.error().args.constFirst(), QStringLiteral("a-folder"));
        QVERIFY(services::writeOwnFile(path(QStringLiteral("file")), "x"));
        const auto below = services::writeOwnFile(path(QStringLiteral("file/below")), "x");
        QVERIFY(!below);
        QCOMPARE(below.error().cause, core::ErrorCause::FileUnwritable);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "test_places.moc"
