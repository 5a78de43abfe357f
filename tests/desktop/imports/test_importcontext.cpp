// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importaccounts.h"
#include "desktop/imports/importcontext.h"
#include "services/imports/importrun.h"
#include "support/fixedclock.h"

#include <QTest>

#include <functional>

using namespace kyc;
using desktop::ImportContext;
using services::ImportEnd;

namespace {

struct World
{
    explicit World(core::Environment destinations = core::Environment::Custom)
        : sumsub(book.add(test::sumsubAccount())),
          kriptomat(book.add(test::kriptomatAccount(destinations))),
          transak(book.add(test::transakAccount(destinations)))
    { }

    services::AccountBook book;
    test::FixedClock clock;
    QString sumsub;
    QString kriptomat;
    QString transak;
};

/// What somebody does with the wizard.
using Typing = std::function<void(ImportContext &, const World &)>;

core::Customer maria()
{
    core::Customer customer;
    customer.label = QStringLiteral("Maria");
    customer.fields = test::quoteFields();
    customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-1"));
    customer.fields.setText(QStringLiteral("user-id"), QStringLiteral("k-1"));
    return customer;
}

/// Types what the page still lacks, and puts in what would be asked.
void complete(ImportContext &context, ImportContext::Page page)
{
    switch (page) {
    case ImportContext::RoutePage:
        context.setGivenToken(core::Secret(QByteArray("_act-token")));
        break;
    case ImportContext::ApplicantPage:
        context.setApplicant({{QStringLiteral("external-user-id"), QStringLiteral("u-1")}});
        context.setReading(test::applicant(core::Status::Approved));
        break;
    case ImportContext::BasisPage:
        context.setBasis(QStringLiteral("consent"));
        context.setReference(QStringLiteral("T-1"));
        break;
    case ImportContext::DestinationPage: {
        core::Fields fields = test::quoteFields();
        fields.setText(QStringLiteral("user-id"), QStringLiteral("k-1"));
        context.setDestinationFields(std::move(fields));
        if (context.canAskDestination())
            context.setPresent(test::seen(core::Status::NotStarted));
        break;
    }
    case ImportContext::ProgressPage:
        context.setRested(true);
        break;
    case ImportContext::ConfirmPage:
    case ImportContext::ResultPage:
        break;
    }
}

} // namespace

Q_DECLARE_METATYPE(Typing)

/// What is entered for an import, and the way through its pages.
class TestImportContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPathLeadsToTheEnd_data()
    {
        QTest::addColumn<bool>("isTokenGiven");
        QTest::addColumn<bool>("isTransak");
        QTest::addColumn<QString>("known");
        QTest::addColumn<bool>("isTicketFirst");
        for (const bool isTokenGiven : {false, true}) {
            for (const bool isTransak : {false, true}) {
                for (const char *known : {"nothing", "a lookup", "a saved customer"}) {
                    for (const bool isTicketFirst : {false, true}) {
                        QTest::addRow("%s, %s, %s known%s", isTokenGiven ? "given token" : "own token",
                                      isTransak ? "transak" : "kriptomat", known, isTicketFirst ? ", ticket first" : "")
                            << isTokenGiven << isTransak << QString::fromLatin1(known) << isTicketFirst;
                    }
                }
            }
        }
    }
    void everyPathLeadsToTheEnd()
    {
        QFETCH(const bool, isTokenGiven);
        QFETCH(const bool, isTransak);
        QFETCH(const QString, known);
        QFETCH(const bool, isTicketFirst);
        World world;
        ImportContext context(world.book, world.clock);
        context.setReferenceFirst(isTicketFirst);
        const QString destination = isTransak ? world.transak : world.kriptomat;
        const bool isKnown = known != QLatin1String("nothing");
        core::Customer customer = isKnown ? maria() : core::Customer();
        if (known == QLatin1String("a saved customer"))
            customer.savedId = 7;
        context.prefill(customer, known == QLatin1String("a lookup") ? destination : QString());
        context.setDestination(destination);
        context.setSource(isTokenGiven ? QString() : world.sumsub);

        QList<int> way;
        for (int page = ImportContext::RoutePage; page != ImportContext::kNoPage;
             page = context.nextId(static_cast<ImportContext::Page>(page))) {
            const auto at = static_cast<ImportContext::Page>(page);
            way.append(page);
            const bool isSure = at == ImportContext::ConfirmPage || at == ImportContext::ResultPage
                || (at == ImportContext::RoutePage && !isTokenGiven)
                || (at == ImportContext::DestinationPage && isTransak && isKnown);
            QCOMPARE(context.isComplete(at), isSure);
            if (at != ImportContext::ProgressPage)
                QCOMPARE(context.problem(at).text.isEmpty(), isSure);
            complete(context, at);
            QVERIFY2(context.isComplete(at), qPrintable(context.problem(at).text));
            QVERIFY(way.size() < 10);
        }
        QCOMPARE(way.contains(ImportContext::ApplicantPage), !isTokenGiven);
        QCOMPARE(way.size(), isTokenGiven ? 6 : 7);
        if (!isTokenGiven) {
            QCOMPARE(way.indexOf(ImportContext::BasisPage) < way.indexOf(ImportContext::ApplicantPage), isTicketFirst);
        }
        QVERIFY(way.indexOf(ImportContext::BasisPage) < way.indexOf(ImportContext::DestinationPage));

        const services::ImportOrder order = context.order();
        QCOMPARE(order.hasGivenToken(), isTokenGiven);
        QCOMPARE(order.destinationAccountId, destination);
        QCOMPARE(order.applicant.isEmpty(), isTokenGiven);
        QCOMPARE(order.destination.contains(QStringLiteral("user-id")), !isTransak);
        QCOMPARE(order.destination.contains(QStringLiteral("fiat-currency")), isTransak);
        QCOMPARE(order.customerLabel, isKnown ? QStringLiteral("Maria") : QString());
        QCOMPARE(order.customerId.has_value(), known == QLatin1String("a saved customer"));
        QCOMPARE(context.secrets().contains(services::kShareTokenField), isTokenGiven);
    }

    void whatWasTypedIsKnown_data()
    {
        QTest::addColumn<Typing>("type");
        QTest::addColumn<bool>("isTyped");
        const auto row = [](const char *name, bool isTyped, const Typing &type) {
            QTest::newRow(name) << type << isTyped;
        };
        row("nothing", false, [](ImportContext &, const World &) { });
        row("another destination", false,
            [](ImportContext &context, const World &world) { context.setDestination(world.transak); });
        row("what was known, once more", false, [](ImportContext &context, const World &) {
            context.setApplicant({{QStringLiteral("external-user-id"), QStringLiteral("u-1")},
                                  {QStringLiteral("applicant-id"), QString()}});
            context.setBasis(QStringLiteral(" "));
        });
        row("what was read", false,
            [](ImportContext &context, const World &) { context.setReading(test::applicant(core::Status::Approved)); });
        row("an applicant", true, [](ImportContext &context, const World &) {
            context.setApplicant({{QStringLiteral("external-user-id"), QStringLiteral("u-2")}});
        });
        row("a basis", true,
            [](ImportContext &context, const World &) { context.setBasis(QStringLiteral("consent")); });
        row("another ticket", true,
            [](ImportContext &context, const World &) { context.setReference(QStringLiteral("T-2")); });
        row("something for the destination", true, [](ImportContext &context, const World &) {
            core::Fields fields = context.typedDestination().clone();
            fields.setText(QStringLiteral("user-id"), QStringLiteral("k-2"));
            context.setDestinationFields(std::move(fields));
        });
        row("a secret for the destination", true, [](ImportContext &context, const World &world) {
            context.setDestination(world.transak);
            core::Fields fields = context.typedDestination().clone();
            fields.setSecret(QStringLiteral("user-access-token"), core::Secret(QByteArray("token-1")));
            context.setDestinationFields(std::move(fields));
        });
        row("a token", true, [](ImportContext &context, const World &) {
            context.setSource({});
            context.setGivenToken(core::Secret(QByteArray("_act-token")));
        });
    }
    void whatWasTypedIsKnown()
    {
        QFETCH(const Typing, type);
        QFETCH(const bool, isTyped);
        World world;
        ImportContext context(world.book, world.clock);
        context.prefill(maria(), world.kriptomat);
        context.setReference(QStringLiteral("T-1"));
        context.setBegun();
        type(context, world);
        QCOMPARE(context.isTyped(), isTyped);
    }

    void aRouteNeedsWhoTheTokenIsFor()
    {
        World world;
        core::Account nameless = test::kriptomatAccount();
        nameless.name = QStringLiteral("kriptomat-2");
        nameless.fields.remove(QStringLiteral("sumsub-client-id"));
        const QString id = world.book.add(std::move(nameless));
        ImportContext context(world.book, world.clock);
        QVERIFY(context.isComplete(ImportContext::RoutePage));
        context.setDestination(id);
        const ImportContext::Problem problem = context.problem(ImportContext::RoutePage);
        QCOMPARE(problem.key, QStringLiteral("destination"));
        QVERIFY2(!problem.text.contains(QLatin1String("sumsub-client-id")), qPrintable(problem.text)); // in words
        context.setSource({}); // with a token at hand nobody has to know
        context.setGivenToken(core::Secret(QByteArray("t")));
        QVERIFY(context.isComplete(ImportContext::RoutePage));
    }

    void withoutAccountsItSaysSo()
    {
        services::AccountBook none;
        const test::FixedClock clock;
        ImportContext context(none, clock);
        QVERIFY(!context.source() && !context.destination());
        QVERIFY(context.hasGivenToken());
        QVERIFY(context.problem(ImportContext::RoutePage).text.contains(QLatin1String("Accounts")));
        QVERIFY(!context.isComplete(ImportContext::DestinationPage));
        QVERIFY(!context.isComplete(ImportContext::ConfirmPage));
    }

    void disabledAccountsAreNotOffered()
    {
        services::AccountBook book;
        core::Account account = test::transakAccount();
        account.isEnabled = false;
        book.add(std::move(account));
        const test::FixedClock clock;
        const ImportContext context(book, clock);
        QVERIFY(context.destinations().isEmpty());
    }

    void productionIsLastAndIsSaid()
    {
        World world;
        core::Account live = test::kriptomatAccount(core::Environment::Production);
        live.name = QStringLiteral("live");
        const QString id = world.book.add(std::move(live));
        ImportContext context(world.book, world.clock);
        QCOMPARE(context.destinations().constLast()->id, id);
        QVERIFY(!context.isProduction());
        context.setDestination(id);
        QVERIFY(context.isProduction());
    }

    void aCustomerForProductionComesFromProduction()
    {
        services::AccountBook book;
        book.add(test::sumsubAccount());
        core::Account live = test::sumsubAccount(core::Environment::Production);
        live.name = QStringLiteral("live");
        const QString source = book.add(std::move(live));
        const QString destination = book.add(test::kriptomatAccount(core::Environment::Production));
        const test::FixedClock clock;
        ImportContext context(book, clock);
        context.prefill(maria(), destination);
        QCOMPARE(context.source()->id, source);
    }

    void onlyWhoCanBeSharedLeadsOn_data()
    {
        QTest::addColumn<core::Status>("status");
        QTest::addColumn<core::NextActor>("actor");
        QTest::addColumn<bool>("isFinal");
        QTest::addColumn<QString>("end");
        using core::NextActor;
        using core::Status;
        QTest::newRow("approved") << Status::Approved << NextActor::Nobody << false << QString();
        QTest::newRow("in review") << Status::InReview << NextActor::Provider << false
                                   << toWord(ImportEnd::ReviewRunning);
        QTest::newRow("retry") << Status::ActionRequired << NextActor::Customer << false
                               << toWord(ImportEnd::ApplicantMustRetry);
        QTest::newRow("on hold") << Status::ActionRequired << NextActor::Us << false
                                 << toWord(ImportEnd::ApplicantOnHold);
        QTest::newRow("rejected for good")
            << Status::Rejected << NextActor::Nobody << true << toWord(ImportEnd::ApplicantRejectedForGood);
        QTest::newRow("unknown") << Status::Unknown << NextActor::Unknown << false
                                 << toWord(ImportEnd::ApplicantNotApproved);
    }
    void onlyWhoCanBeSharedLeadsOn()
    {
        QFETCH(const core::Status, status);
        QFETCH(const core::NextActor, actor);
        QFETCH(const bool, isFinal);
        QFETCH(const QString, end);
        World world;
        ImportContext context(world.book, world.clock);
        context.setApplicant({{QStringLiteral("applicant-id"), QStringLiteral("65f0c0de0000000000000008")}});
        QVERIFY(!context.isComplete(ImportContext::ApplicantPage));
        providers::ApplicantReading reading = test::applicant(status, actor);
        reading.verification.isFinal = isFinal;
        context.setReading(reading);
        QCOMPARE(context.isComplete(ImportContext::ApplicantPage), end.isEmpty());
        QCOMPARE(context.applicantEnd() ? toWord(*context.applicantEnd()) : QString(), end);
    }

    void aProfileThatLacksWhatTheDestinationDemandsDoesNot()
    {
        World world;
        ImportContext context(world.book, world.clock);
        context.setApplicant({{QStringLiteral("external-user-id"), QStringLiteral("u-1")}});
        providers::ApplicantReading reading = test::applicant(core::Status::Approved);
        reading.profile = {{core::ProfileField::FirstName, false}, {core::ProfileField::LastName, true}};
        context.setReading(reading);
        QVERIFY(context.isComplete(ImportContext::ApplicantPage)); // this one demands nothing
        context.setDestination(world.transak);
        QCOMPARE(context.applicantEnd(), ImportEnd::FieldsMissing);
        reading.profile = {}; // unsaid is not missing
        context.setReading(reading);
        QVERIFY(context.isComplete(ImportContext::ApplicantPage));
    }

    void anErrorDoesNotLeadOn()
    {
        World world;
        ImportContext context(world.book, world.clock);
        context.setApplicant({{QStringLiteral("external-user-id"), QStringLiteral("u-1")}});
        context.setReading(core::failure(core::ErrorKind::UserNotFound, core::ErrorCause::UserUnknown));
        QCOMPARE(context.applicantEnd(), ImportEnd::ApplicantNotFound);
        QVERIFY(!context.isComplete(ImportContext::ApplicantPage));
        context.setReading(core::failure(core::ErrorKind::Timeout, core::ErrorCause::None));
        QVERIFY(!context.isComplete(ImportContext::ApplicantPage));
    }

    void whatWasReadCountsOnlyForWhatIsEntered()
    {
        World world;
        ImportContext context(world.book, world.clock);
        const QMap<QString, QString> one{{QStringLiteral("external-user-id"), QStringLiteral("u-1")}};
        context.setApplicant(one);
        context.setReading(test::applicant(core::Status::Approved));
        context.setApplicant(one); // gone back to, and not changed
        QVERIFY(context.reading());
        context.setApplicant({{QStringLiteral("external-user-id"), QStringLiteral("u-2")}});
        QVERIFY(!context.reading());
        QVERIFY(!context.isComplete(ImportContext::ConfirmPage));
        context.setReading(test::applicant(core::Status::Approved));
        core::Account other = test::sumsubAccount();
        other.name = QStringLiteral("sumsub-2");
        context.setSource(world.book.add(std::move(other)));
        QVERIFY(!context.reading());
        QCOMPARE(context.applicant().value(QStringLiteral("external-user-id")), QStringLiteral("u-2")); // stays
    }

    void whatTheDestinationSaidCountsOnlyForWhatIsEntered()
    {
        World world;
        ImportContext context(world.book, world.clock);
        const auto type = [&context](const char *id) {
            core::Fields fields = context.typedDestination().clone();
            fields.setText(QStringLiteral("user-id"), QLatin1String(id));
            context.setDestinationFields(std::move(fields));
        };
        QVERIFY(!context.canAskDestination());
        QCOMPARE(context.problem(ImportContext::DestinationPage).key, QStringLiteral("user-id"));
        type("k-1");
        QVERIFY(context.canAskDestination());
        QVERIFY(!context.isComplete(ImportContext::DestinationPage)); // not asked yet
        context.setPresent(test::seen(core::Status::Approved));
        QCOMPARE(context.presentEnd(), ImportEnd::AlreadyPassed); // which is said, and does not keep from going on
        QVERIFY(context.isComplete(ImportContext::DestinationPage));
        type("k-1");
        QVERIFY(context.present());
        type("k-2");
        QVERIFY(!context.present());
        context.setPresent(core::failure(core::ErrorKind::UserNotFound, core::ErrorCause::UserUnknown));
        QVERIFY(!context.isComplete(ImportContext::DestinationPage));
        context.setPresent(core::failure(core::ErrorKind::Timeout, core::ErrorCause::None));
        QVERIFY(context.isComplete(ImportContext::DestinationPage)); // it is asked once more before the hand-over
        context.setDestination(world.transak);
        QVERIFY(!context.present());
        context.setDestination(world.kriptomat);
        QCOMPARE(context.destinationInput().text(QStringLiteral("user-id")), QStringLiteral("k-2")); // stays
    }

    void fieldsAreCalledAsTheFormsDo()
    {
        World world;
        ImportContext context(world.book, world.clock);
        const QString text = context.problem(ImportContext::ApplicantPage).text;
        QVERIFY2(!text.contains(QLatin1String("external-user-id")) && !text.contains(u'|'), qPrintable(text));
        context.setDestination(world.transak);
        const ImportContext::Problem problem = context.problem(ImportContext::DestinationPage);
        QVERIFY(!problem.key.isEmpty());
        QVERIFY2(!problem.text.contains(problem.key + QLatin1Char('-')), qPrintable(problem.text));
    }

    void blanksAreNoBasis()
    {
        World world;
        ImportContext context(world.book, world.clock);
        context.setBasis(QStringLiteral("  "));
        context.setReference(QStringLiteral("T-1"));
        QCOMPARE(context.problem(ImportContext::BasisPage).key, QStringLiteral("basis"));
        context.setBasis(QStringLiteral("consent"));
        context.setReference(QStringLiteral(" "));
        QCOMPARE(context.problem(ImportContext::BasisPage).key, QStringLiteral("reference"));
    }

    void theCustomerHasAName()
    {
        World world;
        ImportContext context(world.book, world.clock);
        QCOMPARE(context.customerName(), QString());
        context.setApplicant({{QStringLiteral("external-user-id"), QStringLiteral("u-1")}});
        QCOMPARE(context.customerName(), QStringLiteral("u-1"));
        context.setSource({});
        core::Fields fields;
        fields.setText(QStringLiteral("user-id"), QStringLiteral("k-1"));
        context.setDestinationFields(std::move(fields));
        QCOMPARE(context.customerName(), QStringLiteral("k-1"));
        context.prefill(maria(), {});
        QCOMPARE(context.customerName(), QStringLiteral("Maria"));
    }

    void aTokenByHandGoesWithAnotherChoice()
    {
        World world;
        ImportContext context(world.book, world.clock);
        context.setSource({});
        context.setGivenToken(core::Secret(QByteArray("_act-token")));
        QVERIFY(context.secrets().contains(services::kShareTokenField));
        context.setSource(world.sumsub);
        QVERIFY(!context.secrets().contains(services::kShareTokenField));
    }
};

QTEST_GUILESS_MAIN(TestImportContext)
#include "test_importcontext.moc"
