// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/population.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseResource()
{
    Q_INIT_RESOURCE(population);
}

namespace kyc::sandbox {

namespace {

struct Identifiers
{
    QString key; ///< the one the provider finds the person by
    QJsonObject fields;
    QJsonObject secrets;
};

const QStringList &checks()
{
    static const QStringList checks{QStringLiteral("p100/kyc"),         QStringLiteral("transak/reliance"),
                                    QStringLiteral("transak/id-proof"), QStringLiteral("sumvin/kyc"),
                                    QStringLiteral("kriptomat/kyc"),    QStringLiteral("sumsub/applicant")};
    return checks;
}

Person personNamed(const QString &name, qint64 number)
{
    Person person;
    person.label = name;
    person.email = QStringLiteral("%1@example.com").arg(name);
    person.externalUserId = QStringLiteral("u-%1").arg(name);
    person.quoteId = QStringLiteral("quote-%1").arg(name);
    person.shareToken = QStringLiteral("share-%1").arg(name);
    person.workflowRunId = QStringLiteral("wfr-%1").arg(name);
    person.personalAccessToken = QStringLiteral("sumvin-pat-%1").arg(name);
    person.userId = QStringLiteral("k-%1").arg(name);
    person.applicantId = QStringLiteral("65f0c0de%1").arg(number, 16, 10, QLatin1Char('0'));
    return person;
}

/// What a lookup of that check names the person by.
Identifiers identifiers(const QString &checkId, const Person &person)
{
    if (checkId == u"p100/kyc")
        return {person.externalUserId, {{QStringLiteral("external-user-id"), person.externalUserId}}, {}};
    if (checkId == u"transak/reliance")
        return {person.quoteId,
                {{QStringLiteral("email"), person.email}, {QStringLiteral("quote-id"), person.quoteId}},
                {{QStringLiteral("share-token"), person.shareToken}}};
    if (checkId == u"transak/id-proof")
        return {person.workflowRunId,
                {{QStringLiteral("email"), person.email}, {QStringLiteral("workflow-run-id"), person.workflowRunId}},
                {}};
    if (checkId == u"sumvin/kyc")
        return {
            person.personalAccessToken, {}, {{QStringLiteral("personal-access-token"), person.personalAccessToken}}};
    if (checkId == u"kriptomat/kyc")
        return {person.userId, {{QStringLiteral("user-id"), person.userId}}, {}};
    return {person.applicantId,
            {{QStringLiteral("external-user-id"), person.externalUserId},
             {QStringLiteral("applicant-id"), person.applicantId}},
            {}};
}

void insertAll(QJsonObject &target, const QJsonObject &source)
{
    for (auto it = source.constBegin(); it != source.constEnd(); ++it)
        target.insert(it.key(), it.value());
}

/// Cells of a Markdown row; '|' does not occur in the data.
QString line(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QLatin1String(" | ")));
}

QString quoted(const QJsonObject &values)
{
    QStringList quoted;
    for (const QJsonValue value : values)
        quoted += QStringLiteral("`%1`").arg(value.toString());
    return quoted.join(QLatin1String(", "));
}

} // namespace

Population::Population()
{
    initialiseResource();
    QFile file(QStringLiteral(":/sandbox/population.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("population.json is not built in");
    const QJsonObject source = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &checkId : checks()) {
        qint64 number = 0;
        for (const QJsonValue row : source.value(checkId).toArray())
            addRow(checkId, row.toObject(), ++number);
    }
    for (const QJsonValue customer : source.value(u"customers").toArray())
        addCustomer(customer.toObject(), source);
}

void Population::addRow(const QString &checkId, const QJsonObject &row, qint64 number)
{
    Person person = personNamed(row.value(u"name").toString(), number);
    person.row = row;
    if (row.contains(u"id")) {
        person.externalUserId = row.value(u"id").toString();
        person.userId = person.externalUserId;
    }
    addPerson(checkId, person);

    const Identifiers known = identifiers(checkId, person);
    QJsonObject listed{{QStringLiteral("check"), checkId},
                       {QStringLiteral("fields"), known.fields},
                       {QStringLiteral("secrets"), known.secrets}};
    for (const QString &key : {QStringLiteral("name"), QStringLiteral("says"), QStringLiteral("status"),
                               QStringLiteral("nextActor"), QStringLiteral("retry"), QStringLiteral("error")})
        if (row.contains(key))
            listed.insert(key, row.value(key));
    m_rows.append(listed);
}

void Population::addCustomer(const QJsonObject &customer, const QJsonObject &source)
{
    const qint64 number = customer.value(u"number").toInteger();
    Person person = personNamed(QString::number(number), number);
    person.label = customer.value(u"label").toString();
    person.email = customer.value(u"email").toString();
    for (const QString &checkId : checks()) {
        const QJsonArray rows = source.value(checkId).toArray();
        const QJsonValue name = customer.value(checkId);
        const auto row =
            std::find_if(rows.cbegin(), rows.cend(), [&name](const QJsonValue &one) { return one[u"name"] == name; });
        Q_ASSERT(row != rows.cend());
        person.row = (*row).toObject();
        addPerson(checkId, person);
    }
    person.row = customer;
    m_customers += person;
}

void Population::addPerson(const QString &checkId, const Person &person)
{
    m_byCheck[checkId].insert(identifiers(checkId, person).key, person);
    if (checkId == u"sumsub/applicant")
        m_applicantOf.insert(person.externalUserId, person.applicantId);
    if (checkId.startsWith(u"transak/"))
        m_transakEmails.insert(person.email);
}

const Person *Population::find(const QString &checkId, const QString &identifier) const
{
    const auto directory = m_byCheck.constFind(checkId);
    if (directory == m_byCheck.constEnd())
        return nullptr;
    const auto found = directory->constFind(identifier);
    return found == directory->constEnd() ? nullptr : &*found;
}

const Person *Population::applicantOf(const QString &externalUserId) const
{
    return find(QStringLiteral("sumsub/applicant"), m_applicantOf.value(externalUserId));
}

bool Population::isTransakEmail(const QString &email) const
{
    return m_transakEmails.contains(email);
}

QJsonArray Population::customers() const
{
    QJsonArray customers;
    for (const Person &person : m_customers) {
        QJsonObject fields;
        QJsonObject secrets;
        for (const QString &checkId : checks()) {
            const Identifiers known = identifiers(checkId, person);
            insertAll(fields, known.fields);
            insertAll(secrets, known.secrets);
        }
        customers.append(QJsonObject{{QStringLiteral("label"), person.label},
                                     {QStringLiteral("fields"), fields},
                                     {QStringLiteral("secrets"), secrets}});
    }
    return customers;
}

QJsonArray Population::rows() const
{
    return m_rows;
}

QString Population::table() const
{
    QString table = line({QStringLiteral("check"), QStringLiteral("asked with"), QStringLiteral("the provider says"),
                          QStringLiteral("means")})
        + QStringLiteral("|---|---|---|---|\n");
    for (const QJsonValue row : m_rows) {
        QJsonObject known = row[u"fields"].toObject();
        insertAll(known, row[u"secrets"].toObject());
        const QString error = row[u"error"].toString();
        table += line({row[u"check"].toString(), quoted(known), row[u"says"].toString(),
                       error.isEmpty() ? row[u"status"].toString() : QStringLiteral("error %1").arg(error)});
    }
    return table + u'\n' + customerTable();
}

QString Population::customerTable() const
{
    QString table =
        line(QStringList{QStringLiteral("customer"), QStringLiteral("identifiers"), QStringLiteral("story")} + checks())
        + QStringLiteral("|---|---|---|---|---|---|---|---|---|\n");
    const QJsonArray customers = this->customers();
    for (qsizetype i = 0; i < m_customers.size(); ++i) {
        const QJsonObject row = m_customers.at(i).row;
        QJsonObject known = customers.at(i)[u"fields"].toObject();
        insertAll(known, customers.at(i)[u"secrets"].toObject());
        QStringList cells{m_customers.at(i).label, quoted(known), row.value(u"story").toString()};
        for (const QString &checkId : checks())
            cells += row.value(checkId).toString();
        table += line(cells);
    }
    return table;
}

} // namespace kyc::sandbox
