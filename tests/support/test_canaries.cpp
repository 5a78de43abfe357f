// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/canaries.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace kyc::test;

/// The search for leaked secrets would find one: a search that cannot fail proves nothing.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachForm_data();
    void findsEachForm();
    void findsItInFilesAndTheirNames();
    void findsItInMemory();
    void findsNothingWhereNothingIs();

private:
    const Canary m_canary = makeCanary(QStringLiteral("key"));
    const CanarySearch m_search{{m_canary}};
};

void TestCanaries::findsEachForm_data()
{
    const QByteArray value = m_canary.value;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << "before " + value + " after";
    QTest::newRow("base64") << value.toBase64();
    QTest::newRow("base64 after one byte") << (":" + value + "!").toBase64();
    QTest::newRow("base64 after two bytes") << ("a:" + value + "!!").toBase64();
    QTest::newRow("base64 after a name, as in basic authentication") << ("agent@example.com:" + value).toBase64();
    QTest::newRow("base64url") << value.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hexadecimal") << value.toHex();
    QTest::newRow("upper case hexadecimal") << value.toHex().toUpper();
    const QString text = QString::fromLatin1(value);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("percent-encoded") << QUrl::toPercentEncoding(text);
}

void TestCanaries::findsEachForm()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!m_search.in(bytes).isEmpty());
}

void TestCanaries::findsItInFilesAndTheirNames()
{
    const QTemporaryDir folder;
    QFile hidden(folder.filePath(QStringLiteral(".hidden")));
    QVERIFY(hidden.open(QIODevice::WriteOnly));
    hidden.write("token=" + m_canary.value);
    hidden.close();
    QCOMPARE(m_search.below(folder.path()).size(), 1);
    QFile named(folder.filePath(QString::fromLatin1(m_canary.value.toHex())));
    QVERIFY(named.open(QIODevice::WriteOnly));
    named.close();
    QCOMPARE(m_search.below(folder.path()).size(), 2);
}

void TestCanaries::findsItInMemory()
{
    QVERIFY(!m_search.inMemoryOf(QCoreApplication::applicationPid()).isEmpty());
}

void TestCanaries::findsNothingWhereNothingIs()
{
    const Canary other = makeCanary(QStringLiteral("other"));
    QVERIFY(m_search.in(other.value + other.value.toBase64() + other.value.toHex()).isEmpty());
    const QTemporaryDir folder;
    QVERIFY(m_search.below(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "test_canaries.moc"
