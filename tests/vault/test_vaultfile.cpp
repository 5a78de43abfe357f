// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/vaultfile.h"

#include <QTest>
#include <QtEndian>

using namespace kyc;
using namespace kyc::vault;
using core::ErrorCause;
using core::Result;
using core::Secret;

namespace {

constexpr qsizetype kVersionAt = 8;
constexpr qsizetype kOperationsAt = 12;
constexpr qsizetype kMemoryAt = 20;
constexpr qsizetype kHeaderSize = 68;
constexpr qsizetype kTagSize = 16;

VaultEntries entriesOf(const QMap<QString, QByteArray> &values)
{
    VaultEntries entries;
    for (auto one = values.cbegin(); one != values.cend(); ++one)
        entries.emplace(one.key(), Secret(QByteArray(one.value())));
    return entries;
}

QMap<QString, QByteArray> valuesOf(const VaultEntries &entries)
{
    QMap<QString, QByteArray> values;
    for (const auto &[key, value] : entries)
        values.insert(key, value.open().toByteArray());
    return values;
}

template <class Number>
QByteArray withNumber(QByteArray file, qsizetype at, Number number)
{
    qToBigEndian(number, file.data() + at);
    return file;
}

} // namespace

class TestVaultFile : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const VaultKey> m_key;
    QMap<QString, QByteArray> m_values{{QStringLiteral("account/api-key"), "a-planted-secret"},
                                       {QStringLiteral("account/token"), QByteArray("\0\xFF\n", 3)}};
    QByteArray m_file;

    [[nodiscard]] ErrorCause causeOf(const QByteArray &file) const
    {
        const Result<VaultEntries> entries = unsealVault(file, *m_key);
        return entries ? ErrorCause::None : entries.error().cause;
    }

private Q_SLOTS:
    void initTestCase();
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void headerIsAtLeastModerate();
    void nothingIsInPlain();
    void eachSealingIsAnother();
    void everyFlippedBitIsSeen();
    void everyTruncationIsSeen();
    void trailingBytesAreSeen();
    void everyFileOfOneByte();
    void versions_data();
    void versions();
    void strengths_data();
    void strengths();
    void anotherPassphrase();
    void anotherLock();
    void brokenEntriesUnderAGoodTag_data();
    void brokenEntriesUnderAGoodTag();
};

void TestVaultFile::initTestCase()
{
    auto key = VaultKey::derive(Secret(QByteArray("correct horse")), VaultLock::fresh());
    QVERIFY(key);
    m_key = *key;
    m_file = sealVault(entriesOf(m_values), *m_key);
}

void TestVaultFile::opensWhatItSealed_data()
{
    QTest::addColumn<QMap<QString, QByteArray>>("values");
    using Values = QMap<QString, QByteArray>;
    QTest::newRow("nothing") << Values();
    QTest::newRow("one") << Values{{QStringLiteral("a"), "1"}};
    QTest::newRow("any bytes") << m_values;
    QTest::newRow("an empty value") << Values{{QStringLiteral("a"), QByteArray("")}};
    QTest::newRow("a large value") << Values{{QStringLiteral("a"), QByteArray(1 << 20, 'x')}};
}

void TestVaultFile::opensWhatItSealed()
{
    using Values = QMap<QString, QByteArray>;
    QFETCH(const Values, values);
    const Result<VaultEntries> entries = unsealVault(sealVault(entriesOf(values), *m_key), *m_key);
    QVERIFY(entries);
    QCOMPARE(valuesOf(*entries), values);
}

void TestVaultFile::headerIsAtLeastModerate()
{
    QVERIFY(m_file.startsWith("KYCVAULT"));
    QCOMPARE(qFromBigEndian<quint32>(m_file.constData() + kVersionAt), 1U);
    QVERIFY(qFromBigEndian<quint64>(m_file.constData() + kOperationsAt) >= crypto_pwhash_OPSLIMIT_MODERATE);
    QVERIFY(qFromBigEndian<quint64>(m_file.constData() + kMemoryAt) >= crypto_pwhash_MEMLIMIT_MODERATE);
    QVERIFY(crypto_pwhash_MEMLIMIT_MODERATE >= 256U << 20U);
    QVERIFY(VaultLock::fresh().salt != VaultLock::fresh().salt);
}

void TestVaultFile::nothingIsInPlain()
{
    for (auto one = m_values.cbegin(); one != m_values.cend(); ++one) {
        QVERIFY(!m_file.contains(one.key().toUtf8()));
        QVERIFY(!m_file.contains(one.value()));
    }
    QVERIFY(!m_file.contains("horse"));
    QVERIFY(!m_file.contains(QByteArray(reinterpret_cast<const char *>(m_key->bytes()), 8)));
}

void TestVaultFile::eachSealingIsAnother()
{
    const QByteArray again = sealVault(entriesOf(m_values), *m_key);
    QCOMPARE(again.size(), m_file.size());
    QVERIFY(again.sliced(44, 24) != m_file.sliced(44, 24));
    QVERIFY(again.sliced(kHeaderSize) != m_file.sliced(kHeaderSize));
}

void TestVaultFile::everyFlippedBitIsSeen()
{
    QMap<ErrorCause, int> causes;
    for (qsizetype bit = 0; bit < m_file.size() * 8; ++bit) {
        QByteArray file = m_file;
        file[bit / 8] = static_cast<char>(file.at(bit / 8) ^ (1 << (bit % 8)));
        const ErrorCause cause = causeOf(file);
        const bool isNamed = cause == ErrorCause::VaultDamaged || cause == ErrorCause::VaultTooNew
            || cause == ErrorCause::VaultLocked; // another salt or strength asks for the passphrase again
        QVERIFY2(isNamed, qPrintable(QStringLiteral("bit %1").arg(bit)));
        ++causes[cause];
    }
    QCOMPARE(causes.value(ErrorCause::VaultTooNew), 31); // the bits of the version but its last
    QVERIFY(causes.value(ErrorCause::VaultLocked) >= 8 * 16 && causes.value(ErrorCause::VaultLocked) <= 8 * 32);
}

void TestVaultFile::everyTruncationIsSeen()
{
    for (qsizetype size = 0; size < m_file.size(); ++size)
        QVERIFY2(causeOf(m_file.first(size)) == ErrorCause::VaultDamaged, qPrintable(QString::number(size)));
}

void TestVaultFile::trailingBytesAreSeen()
{
    QCOMPARE(causeOf(m_file + '\0'), ErrorCause::VaultDamaged);
    QCOMPARE(causeOf(m_file + m_file), ErrorCause::VaultDamaged);
}

void TestVaultFile::everyFileOfOneByte()
{
    for (int byte = 0; byte < 256; ++byte)
        QCOMPARE(causeOf(QByteArray(1, static_cast<char>(byte))), ErrorCause::VaultDamaged);
}

void TestVaultFile::versions_data()
{
    QTest::addColumn<quint32>("version");
    QTest::addColumn<ErrorCause>("cause");
    QTest::newRow("0") << 0U << ErrorCause::VaultDamaged;
    QTest::newRow("1") << 1U << ErrorCause::None;
    QTest::newRow("2") << 2U << ErrorCause::VaultTooNew;
    QTest::newRow("the highest") << 0xFFFFFFFFU << ErrorCause::VaultTooNew;
}

void TestVaultFile::versions()
{
    QFETCH(const quint32, version);
    QFETCH(const ErrorCause, cause);
    const QByteArray file = withNumber(m_file, kVersionAt, version);
    QCOMPARE(causeOf(file), cause);
    if (cause == ErrorCause::VaultTooNew) {
        QCOMPARE(vaultLock(file).error().args, QStringList{QString::number(version)});
        QCOMPARE(causeOf(file.first(kOperationsAt)), cause); // whatever a later format is like
    }
}

void TestVaultFile::strengths_data()
{
    QTest::addColumn<quint64>("operations");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<bool>("isTaken");
    constexpr quint64 kOperations = crypto_pwhash_OPSLIMIT_MODERATE;
    constexpr quint64 kMemory = crypto_pwhash_MEMLIMIT_MODERATE;
    QTest::newRow("moderate") << kOperations << kMemory << true;
    QTest::newRow("sensitive") << quint64{crypto_pwhash_OPSLIMIT_SENSITIVE} << quint64{crypto_pwhash_MEMLIMIT_SENSITIVE}
                               << true;
    QTest::newRow("an operation less") << kOperations - 1 << kMemory << false;
    QTest::newRow("a byte less") << kOperations << kMemory - 1 << false;
    QTest::newRow("interactive") << quint64{crypto_pwhash_OPSLIMIT_INTERACTIVE}
                                 << quint64{crypto_pwhash_MEMLIMIT_INTERACTIVE} << false;
    QTest::newRow("nothing") << quint64{0} << quint64{0} << false;
    QTest::newRow("an hour of work") << quint64{10'000} << kMemory << false;
    QTest::newRow("a terabyte") << kOperations << (quint64{1} << 40U) << false;
    QTest::newRow("the highest numbers") << ~quint64{0} << ~quint64{0} << false;
}

void TestVaultFile::strengths()
{
    QFETCH(const quint64, operations);
    QFETCH(const quint64, memory);
    QFETCH(const bool, isTaken);
    const Result<VaultLock> lock =
        vaultLock(withNumber(withNumber(m_file, kOperationsAt, operations), kMemoryAt, memory));
    QCOMPARE(lock.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(lock.error().cause, ErrorCause::VaultDamaged);
}

void TestVaultFile::anotherPassphrase()
{
    const auto wrong = VaultKey::derive(Secret(QByteArray("correct horsf")), m_key->lock());
    QVERIFY(wrong);
    const Result<VaultEntries> entries = unsealVault(m_file, **wrong, ErrorCause::VaultPassphraseWrong);
    QVERIFY(!entries);
    QCOMPARE(entries.error().cause, ErrorCause::VaultPassphraseWrong);
    const auto again = VaultKey::derive(Secret(QByteArray("correct horse")), vaultLock(m_file).value());
    QVERIFY(again);
    QCOMPARE(valuesOf(unsealVault(m_file, **again).value()), m_values);
}

void TestVaultFile::anotherLock()
{
    const VaultKey other(VaultLock::fresh());
    const Result<VaultEntries> entries = unsealVault(m_file, other, ErrorCause::VaultPassphraseWrong);
    QVERIFY(!entries);
    QCOMPARE(entries.error().cause, ErrorCause::VaultLocked);
}

void TestVaultFile::brokenEntriesUnderAGoodTag_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::newRow("half a length") << QByteArray("\0\0", 2);
    QTest::newRow("a key and no value") << QByteArray("\0\0\0\1k", 5);
    QTest::newRow("a key that is too long") << QByteArray("\0\0\0\5k", 5);
    QTest::newRow("a value that is too long") << QByteArray("\0\0\0\1k\0\0\0\2v", 10);
    QTest::newRow("the highest length") << QByteArray("\xFF\xFF\xFF\xFFk", 5);
    QTest::newRow("the same key twice") << QByteArray("\0\0\0\1k\0\0\0\1v\0\0\0\1k\0\0\0\1w", 20);
}

void TestVaultFile::brokenEntriesUnderAGoodTag()
{
    QFETCH(const QByteArray, entries);
    QByteArray file = m_file.first(kHeaderSize);
    file.resize(kHeaderSize + entries.size() + kTagSize);
    auto *start = reinterpret_cast<unsigned char *>(file.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        start + kHeaderSize, nullptr, reinterpret_cast<const unsigned char *>(entries.constData()),
        static_cast<unsigned long long>(entries.size()), start, kHeaderSize, nullptr, start + 44, m_key->bytes());
    const Result<VaultEntries> opened = unsealVault(file, *m_key, ErrorCause::VaultPassphraseWrong);
    QVERIFY(!opened);
    QCOMPARE(opened.error().cause, ErrorCause::VaultDamaged);
}

QTEST_GUILESS_MAIN(TestVaultFile)
#include "test_vaultfile.moc"
