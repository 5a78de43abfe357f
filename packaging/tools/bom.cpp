// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "bom.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kyc::packaging {

namespace {

const QString kNothingSaid = QStringLiteral("NOASSERTION");

QString idOf(const QString &name)
{
    static const QRegularExpression kOther(QStringLiteral("[^A-Za-z0-9.-]+"));
    return QStringLiteral("SPDXRef-") + QString(name).replace(kOther, QStringLiteral("-"));
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? kNothingSaid : text;
}

QString nameOf(const Part &part)
{
    return part.package ? part.package->name : part.library.name;
}

QJsonObject packageObject(const Part &part)
{
    const QString licence = orNothing(part.library.licence);
    QJsonObject object{
        {QStringLiteral("SPDXID"), idOf(nameOf(part))},
        {QStringLiteral("name"), nameOf(part)},
        {QStringLiteral("versionInfo"), part.package ? part.package->version : kNothingSaid},
        {QStringLiteral("downloadLocation"), kNothingSaid},
        {QStringLiteral("filesAnalyzed"), false},
        {QStringLiteral("licenseConcluded"), licence},
        {QStringLiteral("licenseDeclared"), licence},
        {QStringLiteral("copyrightText"), orNothing(part.library.copyright)},
    };
    if (!part.library.home.isEmpty())
        object.insert(QStringLiteral("homepage"), part.library.home);
    if (part.package)
        object.insert(QStringLiteral("externalRefs"),
                      QJsonArray{QJsonObject{{QStringLiteral("referenceCategory"), QStringLiteral("PACKAGE-MANAGER")},
                                             {QStringLiteral("referenceType"), QStringLiteral("purl")},
                                             {QStringLiteral("referenceLocator"), part.package->url}}});
    return object;
}

QJsonObject relationship(const QString &from, const char *what, const QString &to)
{
    return {{QStringLiteral("spdxElementId"), from},
            {QStringLiteral("relationshipType"), QLatin1String(what)},
            {QStringLiteral("relatedSpdxElement"), to}};
}

QJsonObject relationship(const QString &product, const Part &part)
{
    const QString id = idOf(nameOf(part));
    switch (part.role) {
    case Part::Role::Linked:
        return relationship(product, "DYNAMIC_LINK", id);
    case Part::Role::Within:
        return relationship(product, "CONTAINS", id);
    case Part::Role::AtRun:
        return relationship(id, "RUNTIME_DEPENDENCY_OF", product);
    case Part::Role::BuiltWith:
        break;
    }
    return relationship(id, "BUILD_DEPENDENCY_OF", product);
}

QJsonObject productObject(const Product &product)
{
    return {
        {QStringLiteral("SPDXID"), idOf(product.name)},
        {QStringLiteral("name"), product.name},
        {QStringLiteral("versionInfo"), product.version},
        {QStringLiteral("downloadLocation"), kNothingSaid},
        {QStringLiteral("filesAnalyzed"), false},
        {QStringLiteral("licenseConcluded"), product.licenceAsLinked},
        {QStringLiteral("licenseDeclared"), product.licence},
        {QStringLiteral("copyrightText"), QStringLiteral("2026 KYC Desk contributors")},
        {QStringLiteral("homepage"), QStringLiteral("https://kycdesk.org")},
        {QStringLiteral("primaryPackagePurpose"), QStringLiteral("APPLICATION")},
    };
}

} // namespace

QByteArray spdx(const Product &product, const QList<Part> &parts)
{
    const QString id = idOf(product.name);
    QJsonArray packages{productObject(product)};
    QJsonArray relationships{relationship(QStringLiteral("SPDXRef-DOCUMENT"), "DESCRIBES", id)};
    QStringList told;
    for (const Part &part : parts) {
        relationships.append(relationship(id, part));
        if (told.contains(nameOf(part)))
            continue;
        told.append(nameOf(part));
        packages.append(packageObject(part));
    }
    const QByteArray content = QJsonDocument(QJsonArray{packages, relationships}).toJson(QJsonDocument::Compact);
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
    const QJsonObject document{
        {QStringLiteral("spdxVersion"), QStringLiteral("SPDX-2.3")},
        {QStringLiteral("dataLicense"), QStringLiteral("CC0-1.0")},
        {QStringLiteral("SPDXID"), QStringLiteral("SPDXRef-DOCUMENT")},
        {QStringLiteral("name"), QStringLiteral("%1-%2").arg(product.name, product.version)},
        // Its own for each content, without chance.
        {QStringLiteral("documentNamespace"),
         QStringLiteral("https://kycdesk.org/spdx/%1-%2-%3").arg(product.name, product.version, digest)},
        {QStringLiteral("creationInfo"),
         QJsonObject{{QStringLiteral("created"), product.madeUtc.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("creators"),
                      QJsonArray{QStringLiteral("Organization: KYC Desk contributors"),
                                 QStringLiteral("Tool: kyc-desk-make-bom")}}}},
        {QStringLiteral("packages"), packages},
        {QStringLiteral("relationships"), relationships},
    };
    return QJsonDocument(document).toJson();
}

} // namespace kyc::packaging
