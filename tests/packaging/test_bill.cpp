// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "bom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kyc::packaging;

namespace {

const QString kList = QStringLiteral("# remark\n\nlibQt6Http | linked | Qt Http | GPL-3.0-only | https://qt | Qt\n"
                                     "libQt6 | linked | Qt | LGPL-3.0-only | https://qt | Qt\n"
                                     "a/b.hpp | within | A | CC0-1.0 | https://a | A\n");

Product product()
{
    return {QStringLiteral("kyc-desk"), QStringLiteral("0.1.0"), QStringLiteral("MIT"), QStringLiteral("MIT"),
            QDateTime(QDate(2026, 11, 22), {}, Qt::UTC)};
}

Part linkedPart()
{
    return {
        Part::Role::Linked, readLibraries(kList)->at(1),
        SystemPackage{QStringLiteral("libqt6core6"), QStringLiteral("6.4.2"), QStringLiteral("pkg:deb/debian/x@1")}};
}

} // namespace

/// What the programs are made of, and the licences of it.
class TestBill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsRead();
    void aBadLineIsNamed_data();
    void aBadLineIsNamed();
    void theClosestNameComesFirst();
    void eachLicenceIsToldOnce();
    void asSpdx();
    void theSameForTheSame();
    void thisProgramNeedsQt();
    void whoOwnsAFile();
};

void TestBill::theListIsRead()
{
    const auto libraries = readLibraries(kList);
    QVERIFY(libraries);
    QCOMPARE(libraries->size(), 3);
    QCOMPARE(libraries->at(2).how, Library::How::Within);
    QCOMPARE(libraries->at(2).licence, QStringLiteral("CC0-1.0"));
}

void TestBill::aBadLineIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a cell misses") << QStringLiteral("a | linked | A | MIT | https://a");
    QTest::newRow("an empty cell") << QStringLiteral("a | linked | A | | https://a | A");
    QTest::newRow("an unknown way") << QStringLiteral("a | static | A | MIT | https://a | A");
}

void TestBill::aBadLineIsNamed()
{
    QFETCH(QString, line);
    const auto libraries = readLibraries(QStringLiteral("# remark\n") + line);
    QVERIFY(!libraries);
    QVERIFY2(libraries.error().startsWith(QLatin1String("line 2 ")), qPrintable(libraries.error()));
}

void TestBill::theClosestNameComesFirst()
{
    const auto libraries = readLibraries(kList);
    QCOMPARE(libraryOf(*libraries, QStringLiteral("libQt6HttpServer.so.6")).value().name, QStringLiteral("Qt Http"));
    QCOMPARE(libraryOf(*libraries, QStringLiteral("libQt6Core.so.6")).value().name, QStringLiteral("Qt"));
    QVERIFY(!libraryOf(*libraries, QStringLiteral("libz.so.1")));
    // What is compiled in is nothing that a program asks the loader for.
    QVERIFY(!libraryOf(*libraries, QStringLiteral("a/b.hpp")));
}

void TestBill::eachLicenceIsToldOnce()
{
    const QList<Library> libraries = *readLibraries(kList);
    const QString text = libraryText(libraries + libraries);
    QCOMPARE(text.count(QLatin1String("Licence: GPL-3.0-only\n")), 1);
    QVERIFY(text.contains(QLatin1String("A\n    compiled into the program\n    Licence: CC0-1.0\n    Copyright: A\n")));
}

void TestBill::asSpdx()
{
    Part within{Part::Role::Within, readLibraries(kList)->at(2), std::nullopt};
    const QJsonObject bill = QJsonDocument::fromJson(spdx(product(), {linkedPart(), within, linkedPart()})).object();
    QCOMPARE(bill.value(QLatin1String("spdxVersion")).toString(), QStringLiteral("SPDX-2.3"));
    QCOMPARE(bill.value(QLatin1String("creationInfo")).toObject().value(QLatin1String("created")).toString(),
             QStringLiteral("2026-11-22T00:00:00Z"));
    const QJsonArray packages = bill.value(QLatin1String("packages")).toArray();
    QCOMPARE(packages.size(), 3);
    QCOMPARE(packages.at(1).toObject().value(QLatin1String("versionInfo")).toString(), QStringLiteral("6.4.2"));
    QCOMPARE(packages.at(2).toObject().value(QLatin1String("versionInfo")).toString(), QStringLiteral("NOASSERTION"));
    const QJsonArray relationships = bill.value(QLatin1String("relationships")).toArray();
    QCOMPARE(relationships.at(0).toObject().value(QLatin1String("relationshipType")).toString(),
             QStringLiteral("DESCRIBES"));
    QCOMPARE(relationships.at(2).toObject().value(QLatin1String("relationshipType")).toString(),
             QStringLiteral("CONTAINS"));
}

void TestBill::theSameForTheSame()
{
    QCOMPARE(spdx(product(), {linkedPart()}), spdx(product(), {linkedPart()}));
    QVERIFY(spdx(product(), {linkedPart()}) != spdx(product(), {}));
}

void TestBill::thisProgramNeedsQt()
{
    const QStringList needed = neededLibraries(QCoreApplication::applicationFilePath());
    QVERIFY2(needed.contains(QLatin1String("libQt6Core.so.6")), qPrintable(needed.join(u' ')));
    QVERIFY(neededLibraries(QStringLiteral("/nowhere")).isEmpty());
}

void TestBill::whoOwnsAFile()
{
    const auto package = packageOfFile(QStringLiteral("libQt6Core.so.6"));
    QVERIFY(package);
    QCOMPARE(package->name, QStringLiteral("libqt6core6"));
    QVERIFY(package->version.startsWith(u'6'));
    QVERIFY(package->url.startsWith(QLatin1String("pkg:deb/debian/libqt6core6@6")));
    QVERIFY(!packageOfFile(QStringLiteral("libNobodyHasThis.so.1")));
    QVERIFY(!packageOfName(QStringLiteral("nobody-has-this")));
}

QTEST_GUILESS_MAIN(TestBill)
#include "test_bill.moc"
