// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountactivity.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::ErrorKind;
using services::AccountActivity;

Q_DECLARE_METATYPE(kyc::core::ErrorKind)
Q_DECLARE_METATYPE(kyc::core::ErrorCause)

namespace {

const QDateTime kNoon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
const QString kId = QStringLiteral("a-1");

core::Error error(ErrorKind kind, ErrorCause cause, int httpStatus = 0)
{
    core::Error error;
    error.kind = kind;
    error.cause = cause;
    error.httpStatus = httpStatus;
    return error;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAccountActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("new/activity.json"));
    }

    void nothingIsKnownAtFirst()
    {
        const AccountActivity activity(m_file);
        const auto entry = activity.entry(kId);
        QVERIFY(!entry.testedAt && !entry.usedAt && !entry.refusal && !entry.wasTaken);
    }

    void comesBackAfterTheEnd()
    {
        core::Error refusal = error(ErrorKind::Forbidden, ErrorCause::EnvironmentMismatch, 403);
        refusal.args = {QStringLiteral("staging")};
        refusal.providerCode = QStringLiteral("xo9");
        refusal.providerMessage = QStringLiteral("Maria K. is not known here");
        {
            AccountActivity activity(m_file);
            activity.tested(kId, kNoon, refusal);
            activity.used(QStringLiteral("a-2"), kNoon.addMSecs(1), std::nullopt);
        }
        QVERIFY(!contentOf(m_file).contains("Maria"));
        const AccountActivity later(m_file);
        const auto refused = later.entry(kId);
        QCOMPARE(refused.testedAt, kNoon);
        QVERIFY(!refused.usedAt && !refused.wasTaken && refused.refusal);
        QCOMPARE(refused.refusal->kind, ErrorKind::Forbidden);
        QCOMPARE(refused.refusal->cause, ErrorCause::EnvironmentMismatch);
        QCOMPARE(refused.refusal->args, refusal.args);
        QCOMPARE(refused.refusal->providerCode, refusal.providerCode);
        const auto taken = later.entry(QStringLiteral("a-2"));
        QCOMPARE(taken.usedAt, kNoon.addMSecs(1));
        QVERIFY(taken.wasTaken && !taken.refusal);
    }

    void isWrittenByItself()
    {
        AccountActivity activity(m_file);
        activity.used(kId, kNoon, std::nullopt);
        QVERIFY(!QFile::exists(m_file)); // not for each lookup
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_file), 10'000);
    }

    void tellsRefusalsFromOtherErrors_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ErrorCause>("cause");
        QTest::addColumn<bool>("isRefusal");
        QTest::newRow("key wrong") << ErrorKind::Unauthorized << ErrorCause::KeyWrong << true;
        QTest::newRow("token refused") << ErrorKind::Unauthorized << ErrorCause::TokenRefused << true;
        QTest::newRow("address not allowed") << ErrorKind::Forbidden << ErrorCause::CallerAddressNotAllowed << true;
        QTest::newRow("another environment") << ErrorKind::Forbidden << ErrorCause::EnvironmentMismatch << true;
        QTest::newRow("login refused") << ErrorKind::Unauthorized << ErrorCause::LoginRefused << true;
        QTest::newRow("our clock") << ErrorKind::Unauthorized << ErrorCause::ClockOff << false;
        QTest::newRow("perhaps the share token") << ErrorKind::Unauthorized << ErrorCause::ShareTokenRefused << false;
        QTest::newRow("may not ask this") << ErrorKind::Forbidden << ErrorCause::AccessForbidden << false;
        QTest::newRow("no such user") << ErrorKind::UserNotFound << ErrorCause::UserUnknown << false;
        QTest::newRow("provider down") << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << false;
        QTest::newRow("no network") << ErrorKind::Network << ErrorCause::HostNotFound << false;
        QTest::newRow("vault locked") << ErrorKind::Vault << ErrorCause::VaultLocked << false;
    }
    void tellsRefusalsFromOtherErrors()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(ErrorCause, cause);
        QTEST(AccountActivity::isRefusal(error(kind, cause)), "isRefusal");
    }

    void anErrorThatSaysNothingOfTheCredentialChangesNoVerdict()
    {
        AccountActivity activity(m_file);
        activity.tested(kId, kNoon, std::nullopt);
        activity.tested(kId, kNoon.addSecs(1), error(ErrorKind::Network, ErrorCause::HostNotFound));
        QVERIFY(activity.entry(kId).wasTaken);
        QCOMPARE(activity.entry(kId).testedAt, kNoon.addSecs(1));
        activity.used(kId, kNoon.addSecs(2), error(ErrorKind::Unauthorized, ErrorCause::KeyWrong, 401));
        QVERIFY(!activity.entry(kId).wasTaken);
        activity.used(kId, kNoon.addSecs(3), error(ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, 503));
        QVERIFY(activity.entry(kId).refusal);
        activity.used(kId, kNoon.addSecs(4), error(ErrorKind::UserNotFound, ErrorCause::UserUnknown, 404));
        QVERIFY(activity.entry(kId).wasTaken && !activity.entry(kId).refusal);
    }

    void whatWasNeverSentIsNoUse_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("input") << ErrorKind::InvalidInput;
        QTest::newRow("credential") << ErrorKind::MissingCredential;
        QTest::newRow("vault") << ErrorKind::Vault;
        QTest::newRow("cancelled") << ErrorKind::Cancelled;
    }
    void whatWasNeverSentIsNoUse()
    {
        QFETCH(ErrorKind, kind);
        AccountActivity activity(m_file);
        const QSignalSpy changes(&activity, &AccountActivity::changed);
        activity.tested(kId, kNoon, error(kind, ErrorCause::None));
        activity.used(kId, kNoon, error(kind, ErrorCause::None));
        QVERIFY(!activity.entry(kId).testedAt && !activity.entry(kId).usedAt);
        QCOMPARE(changes.count(), 0);
    }

    void aLookupThatWasNotAnsweredIsNoUse()
    {
        AccountActivity activity(m_file);
        activity.used(kId, kNoon, error(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut));
        QVERIFY(!activity.entry(kId).usedAt);
    }

    void anotherCredentialIsJudgedAnew()
    {
        AccountActivity activity(m_file);
        activity.used(kId, kNoon, std::nullopt);
        activity.tested(kId, kNoon, error(ErrorKind::Unauthorized, ErrorCause::KeyWrong, 401));
        const QSignalSpy changes(&activity, &AccountActivity::changed);
        activity.credentialChanged(kId);
        QVERIFY(!activity.entry(kId).refusal && !activity.entry(kId).testedAt);
        QCOMPARE(activity.entry(kId).usedAt, kNoon);
        activity.forget(kId);
        QVERIFY(!activity.entry(kId).usedAt);
        QCOMPARE(changes.count(), 2);
    }

    void twoProgramsDoNotUndoEachOther()
    {
        {
            AccountActivity window(m_file);
            AccountActivity line(m_file);
            window.used(kId, kNoon, std::nullopt);
            line.used(QStringLiteral("a-2"), kNoon, std::nullopt);
        }
        const AccountActivity later(m_file);
        QVERIFY(later.entry(kId).usedAt && later.entry(QStringLiteral("a-2")).usedAt);
    }

    void aForgottenAccountIsGoneFromTheFile()
    {
        {
            AccountActivity activity(m_file);
            activity.used(kId, kNoon, std::nullopt);
        }
        {
            AccountActivity activity(m_file);
            activity.forget(kId);
        }
        QVERIFY(!contentOf(m_file).contains(kId.toUtf8()));
    }

    void aDamagedFileCountsAsEmpty_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x01\x02");
        QTest::newRow("another version") << QByteArray(R"({"format":"kyc-desk-activity","version":2,"accounts":{}})");
        QTest::newRow("texts where numbers are") << QByteArray(
            R"({"format":"kyc-desk-activity","version":1,"accounts":{"a-1":{"usedAt":7,"refusal":3,"wasTaken":"x"}}})");
    }
    void aDamagedFileCountsAsEmpty()
    {
        QFETCH(QByteArray, content);
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(QStringLiteral("activity.json"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const AccountActivity activity(m_file);
        const auto entry = activity.entry(kId);
        QVERIFY(!entry.testedAt && !entry.usedAt && !entry.refusal && !entry.wasTaken);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestAccountActivity)
#include "test_accountactivity.moc"
