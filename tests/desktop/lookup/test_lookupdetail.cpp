// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/detailsection.h"
#include "desktop/lookup/idnames.h"
#include "desktop/lookup/lookupdetail.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/samplerows.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace kyc;
using namespace kyc::desktop;
using core::ErrorCause;
using core::ErrorKind;
using test::sampleError;
using test::sampleRow;
using test::sampleTime;
using test::sampleVerification;

Q_DECLARE_METATYPE(kyc::desktop::RowAction)

namespace {

const QString kP100 = QStringLiteral("p100/kyc");

LookupRow rowWithEvidence(const char *body)
{
    core::Verification answer = sampleVerification(core::Status::Approved);
    answer.evidence.append({QStringLiteral("GET /v1/kyc/status/\u2026"), QByteArray(body)});
    return sampleRow(kP100, answer);
}

QString rawText(const LookupDetail &detail)
{
    return detail.findChild<QPlainTextEdit *>(QStringLiteral("rawTextEdit"))->toPlainText();
}

/// All that the detail says, hidden parts left out.
QString shownText(const LookupDetail &detail)
{
    QStringList texts;
    for (const auto *label : detail.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&detail))
            texts.append(label->text().remove(QChar(0x200b)));
    }
    return texts.join(u'\n');
}

} // namespace

class TestLookupDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingAtFirst();
    void masksPersonalDataUntilRevealed();
    void masksAgainOnAnotherRow();
    void masksAgainOnAnotherAnswer();
    void staysRevealedWhileTheAnswerStays();
    void forgetsWhatItShowed();
    void separatesReasonsByAudience();
    void showsStepsNotesTimesAndWords();
    void valuesAreReadWithTheirNames();
    void idsCanBeCopied();
    void showsMarkupAsItIs();
    void showsAnErrorWithTheActionThatHelps();
    void showsTheProvidersOwnMessage();
    void aLackingRowHasNoSummary();
    void saysThatAnEarlierAnswerIsShown();
    void saysWhatIsFinal();
    void namesIds();
    void longTextsAreAbridged();
    void showableBreaksLongLinesAndCounts();
    void aLargeAnswerComesLaterAndIsMaskedToo();
    void manyReasonsAreCounted();
    void toolTipsAreNoMarkup();
};

void TestLookupDetail::showsNothingAtFirst()
{
    const LookupDetail detail;
    QVERIFY(detail.summary().isEmpty());
    QVERIFY(!detail.canReveal());
    QVERIFY(!detail.isRevealed());
    QVERIFY(!detail.findChild<QWidget *>(QStringLiteral("rawWidget"))->isVisibleTo(&detail));
}

void TestLookupDetail::masksPersonalDataUntilRevealed()
{
    LookupDetail detail;
    detail.showRow(0, rowWithEvidence(R"({"status":"VERIFIED","name":"Maria Kowalska"})"), sampleTime());
    QVERIFY(detail.canReveal());
    QVERIFY2(rawText(detail).contains(QStringLiteral("VERIFIED")), qPrintable(rawText(detail)));
    QVERIFY2(rawText(detail).contains(QStringLiteral("name")), qPrintable(rawText(detail)));
    QVERIFY2(!rawText(detail).contains(QStringLiteral("Kowalska")), qPrintable(rawText(detail)));
    QSignalSpy changed(&detail, &LookupDetail::revealChanged);
    detail.setRevealed(true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(rawText(detail).contains(QStringLiteral("Kowalska")));
    detail.setRevealed(false);
    QVERIFY(!rawText(detail).contains(QStringLiteral("Kowalska")));
}

void TestLookupDetail::masksAgainOnAnotherRow()
{
    LookupDetail detail;
    const LookupRow row = rowWithEvidence(R"({"name":"Maria"})");
    detail.showRow(0, row, sampleTime());
    detail.setRevealed(true);
    detail.showRow(1, row, sampleTime());
    QVERIFY(!detail.isRevealed());
    QVERIFY(!rawText(detail).contains(QStringLiteral("Maria")));
}

void TestLookupDetail::masksAgainOnAnotherAnswer()
{
    LookupDetail detail;
    LookupRow row = rowWithEvidence(R"({"name":"Maria"})");
    detail.showRow(0, row, sampleTime());
    detail.setRevealed(true);
    row.outcome->lookedUpAt = sampleTime().addSecs(9);
    detail.showRow(0, row, sampleTime());
    QVERIFY(!detail.isRevealed());
    QVERIFY(!rawText(detail).contains(QStringLiteral("Maria")));
}

void TestLookupDetail::staysRevealedWhileTheAnswerStays()
{
    LookupDetail detail;
    LookupRow row = rowWithEvidence(R"({"name":"Maria"})");
    detail.showRow(0, row, sampleTime());
    detail.setRevealed(true);
    row.isRunning = true;
    detail.showRow(0, row, sampleTime());
    QVERIFY(detail.isRevealed());
    QVERIFY(rawText(detail).contains(QStringLiteral("Maria")));
}

void TestLookupDetail::forgetsWhatItShowed()
{
    LookupDetail detail;
    detail.showRow(0, rowWithEvidence(R"({"name":"Maria"})"), sampleTime());
    detail.setRevealed(true);
    detail.showNothing();
    QVERIFY(!detail.isRevealed());
    QVERIFY(rawText(detail).isEmpty());
    QVERIFY(detail.summary().isEmpty());
    for (const auto *edit : detail.findChildren<QPlainTextEdit *>())
        QVERIFY2(!edit->toPlainText().contains(QStringLiteral("Maria")), qPrintable(edit->objectName()));
}

void TestLookupDetail::separatesReasonsByAudience()
{
    core::Verification answer = sampleVerification(core::Status::Rejected);
    core::Reason inside;
    inside.code = QStringLiteral("FRAUD");
    inside.providerText = QStringLiteral("Suspected forgery");
    core::Reason outside;
    outside.providerText = QStringLiteral("The photo is blurred");
    outside.audience = core::Audience::CustomerSafe;
    answer.reasons = {inside, outside};
    LookupDetail detail;
    detail.showRow(0, sampleRow(kP100, answer), sampleTime());
    const QString text = shownText(detail);
    const qsizetype mayBeTold = text.indexOf(QStringLiteral("May be told to the customer"));
    const qsizetype blurred = text.indexOf(QStringLiteral("The photo is blurred"));
    const qsizetype internal = text.indexOf(QStringLiteral("do not tell the customer"));
    const qsizetype forgery = text.indexOf(QStringLiteral("FRAUD: Suspected forgery"));
    QVERIFY2(mayBeTold >= 0 && mayBeTold < blurred && blurred < internal && internal < forgery, qPrintable(text));
}

void TestLookupDetail::showsStepsNotesTimesAndWords()
{
    core::Verification answer = sampleVerification(core::Status::ActionRequired);
    answer.steps.append(
        {QStringLiteral("edd"), core::Message("EDD"), core::StepState::Open, QStringLiteral("required")});
    answer.notes.append(core::Message("Missing forms not checked."));
    answer.times.submitted = QDateTime(QDate(2026, 3, 9), QTime(7, 30), Qt::UTC);
    answer.source = core::Source::ProviderCache;
    answer.raw = {{QStringLiteral("kyc_status"), QStringLiteral("passed")}, {QStringLiteral("edd_status"), QString()}};
    LookupDetail detail;
    detail.showRow(0, sampleRow(QStringLiteral("kriptomat/kyc"), answer), sampleTime());
    const QString text = shownText(detail);
    for (const char *expected : {"EDD", "open (required)", "Missing forms not checked.", "Submitted", "Fetched",
                                 "own cache", "kyc_status", "passed", "(empty)", "Next to act: Us"})
        QVERIFY2(text.contains(QString::fromLatin1(expected)), expected);
    QVERIFY2(!text.contains(QStringLiteral("Expires")), "only what the provider said");
    QVERIFY(detail.summary().contains(QStringLiteral("Action required")));
}

void TestLookupDetail::valuesAreReadWithTheirNames()
{
    DetailSection section(QStringLiteral("Ids"), QStringLiteral("ids"));
    section.addPair(QStringLiteral("R&D"), QStringLiteral("open"));
    section.addId(QStringLiteral("Applicant id"), QStringLiteral("65f0"));
    const std::array<std::pair<QString, QString>, 2> expected{
        {{QStringLiteral("R&D"), QStringLiteral("open")}, {QStringLiteral("Applicant id"), QStringLiteral("65f0")}}};
    const QList<QLabel *> labels = section.findChildren<QLabel *>();
    for (const auto &[name, value] : expected) {
        QString read;
        for (QLabel *label : labels) {
            for (const auto &[by, relation] : QAccessible::queryAccessibleInterface(label)->relations()) {
                if (relation == QAccessible::Label && by->text(QAccessible::Name) == name)
                    read = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
            }
        }
        QCOMPARE(read, value);
    }
}

void TestLookupDetail::idsCanBeCopied()
{
    core::Verification answer = sampleVerification(core::Status::Approved);
    answer.ids.insert(QStringLiteral("applicantId"), QStringLiteral("65f0c0de0000000000001042"));
    LookupDetail detail;
    detail.showRow(0, sampleRow(kP100, answer), sampleTime());
    QVERIFY(shownText(detail).contains(QStringLiteral("65f0c0de0000000000001042")));
    auto *button = detail.findChild<QToolButton *>(QStringLiteral("copyIdButton"));
    QVERIFY(button);
    QCOMPARE(button->accessibleName(), QStringLiteral("Copy Applicant id"));
    button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("65f0c0de0000000000001042"));
}

void TestLookupDetail::showsMarkupAsItIs()
{
    core::Verification answer = sampleVerification(core::Status::Rejected);
    core::Reason reason;
    reason.providerText = QStringLiteral("<b>Approved</b><img src=\"file:///etc/hostname\">");
    answer.reasons = {reason};
    answer.raw.insert(QStringLiteral("<i>key</i>"), QStringLiteral("<u>word</u>"));
    answer.ids.insert(QStringLiteral("applicantId"), QStringLiteral("<s>1</s>"));
    LookupDetail detail;
    detail.showRow(0, sampleRow(kP100, answer), sampleTime());
    for (const auto *label : detail.findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(shownText(detail).contains(reason.providerText));
}

void TestLookupDetail::showsAnErrorWithTheActionThatHelps()
{
    LookupDetail detail;
    detail.showRow(3, sampleRow(kP100, sampleError(ErrorKind::Unauthorized, ErrorCause::KeyWrong)), sampleTime());
    auto *button = detail.findChild<QPushButton *>(QStringLiteral("actionButton"));
    QVERIFY(button->isVisibleTo(&detail));
    QSignalSpy requested(&detail, &LookupDetail::actionRequested);
    button->click();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().at(0).toInt(), 3);
    QCOMPARE(requested.first().at(1).value<RowAction>(), RowAction::OpenAccount);
    QVERIFY(!detail.canReveal());
    // and nothing of it stays when an answer comes
    detail.showRow(3, sampleRow(kP100, sampleVerification(core::Status::Approved)), sampleTime().addSecs(1));
    QVERIFY(!button->isVisibleTo(&detail));
}

void TestLookupDetail::showsTheProvidersOwnMessage()
{
    core::Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.cause = ErrorCause::RequestRefused;
    error.providerMessage = QStringLiteral("quote is %2 gone");
    error.providerCode = QStringLiteral("9001");
    LookupDetail detail;
    detail.showRow(0, sampleRow(kP100, core::Unexpected(error)), sampleTime());
    QVERIFY2(shownText(detail).contains(QStringLiteral("The provider says: quote is %2 gone (9001)")),
             qPrintable(shownText(detail)));
}

void TestLookupDetail::aLackingRowHasNoSummary()
{
    LookupDetail detail;
    detail.showRow(
        0,
        sampleRow(kP100,
                  sampleError(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {QStringLiteral("external-user-id")})),
        sampleTime());
    QVERIFY(detail.summary().isEmpty());
}

void TestLookupDetail::saysThatAnEarlierAnswerIsShown()
{
    LookupRow row = sampleRow(kP100, sampleVerification(core::Status::Approved));
    row.isRunning = true;
    LookupDetail detail;
    detail.showRow(0, row, sampleTime());
    QVERIFY(shownText(detail).contains(QStringLiteral("this is the earlier answer")));
    QVERIFY(shownText(detail).contains(QStringLiteral("Approved")));
}

void TestLookupDetail::saysWhatIsFinal()
{
    core::Verification answer = sampleVerification(core::Status::Rejected);
    LookupDetail detail;
    detail.showRow(0, sampleRow(kP100, answer), sampleTime());
    QVERIFY(!shownText(detail).contains(QStringLiteral("Final")));
    answer.isFinal = true;
    detail.showRow(1, sampleRow(kP100, answer), sampleTime());
    QVERIFY(shownText(detail).contains(QStringLiteral("Final")));
}

void TestLookupDetail::namesIds()
{
    QCOMPARE(idName(QStringLiteral("applicantId")), QStringLiteral("Applicant id"));
    QCOMPARE(idName(QStringLiteral("somethingNew")), QStringLiteral("somethingNew"));
}

void TestLookupDetail::longTextsAreAbridged()
{
    QCOMPARE(abridged(QStringLiteral("short")), QStringLiteral("short"));
    QCOMPARE(abridged(QStringLiteral("abcdef"), 3), QStringLiteral("abc\u2026"));
    QCOMPARE(abridged(QStringLiteral("ab\U0001F600"), 3), QStringLiteral("ab\u2026")); // no half of a character
    core::Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.cause = ErrorCause::RequestRefused;
    error.providerMessage = QString(1000000, u'x');
    LookupDetail detail;
    detail.showRow(0, sampleRow(kP100, core::Unexpected(error)), sampleTime());
    for (const auto *label : detail.findChildren<QLabel *>())
        QVERIFY2(label->text().size() < 3000, qPrintable(label->objectName()));
}

void TestLookupDetail::showableBreaksLongLinesAndCounts()
{
    QCOMPARE(showable(QStringLiteral("one\n\ntwo\n")), QStringLiteral("one\n\ntwo\n"));
    const QString wide = showable(QString(1001, u'x'));
    QCOMPARE(wide.count(u'x'), 1001);
    for (const QString &line : wide.split(u'\n'))
        QVERIFY(line.size() <= 400);
    const QString much = showable(QString(100'000, u'x'));
    QVERIFY2(much.endsWith(QStringLiteral("more characters are not shown here.)")), qPrintable(much.right(80)));
    QVERIFY(much.size() < 50'000);
}

void TestLookupDetail::aLargeAnswerComesLaterAndIsMaskedToo()
{
    QByteArray body = R"({"status":"VERIFIED","names":[)";
    while (body.size() < 1000000)
        body += R"("Kowalska",)";
    body += R"("Kowalska"]})";
    LookupDetail detail;
    detail.showRow(0, rowWithEvidence(body.constData()), sampleTime());
    QVERIFY2(rawText(detail).isEmpty(), "the window does not wait for it");
    QTRY_VERIFY(!rawText(detail).isEmpty());
    QVERIFY(!rawText(detail).contains(QStringLiteral("Kowalska")));
    detail.setRevealed(true);
    QTRY_VERIFY(rawText(detail).contains(QStringLiteral("Kowalska")));
    // What is under way for a row that is shown no more never comes.
    detail.setRevealed(false);
    detail.showRow(1, rowWithEvidence(R"({"status":"EXPIRED"})"), sampleTime());
    QVERIFY(rawText(detail).contains(QStringLiteral("EXPIRED")));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QCoreApplication::processEvents();
    QVERIFY(rawText(detail).contains(QStringLiteral("EXPIRED")));
}

void TestLookupDetail::manyReasonsAreCounted()
{
    core::Verification answer = sampleVerification(core::Status::Rejected);
    for (int i = 0; i < 5000; ++i) {
        core::Reason reason;
        reason.providerText = QStringLiteral("reason %1").arg(i);
        answer.reasons.append(reason);
    }
    LookupDetail detail;
    detail.showRow(0, sampleRow(kP100, answer), sampleTime());
    QVERIFY(detail.findChildren<QLabel *>().size() < 150);
    QVERIFY(shownText(detail).contains(QStringLiteral("more are in the raw answer.")));
    QVERIFY(shownText(detail).contains(QStringLiteral("reason 0")));
    // and the next answer begins anew
    detail.showRow(1, sampleRow(kP100, sampleVerification(core::Status::Approved)), sampleTime());
    QVERIFY(!shownText(detail).contains(QStringLiteral("more are in")));
}

void TestLookupDetail::toolTipsAreNoMarkup()
{
    QVERIFY(plainToolTip({}).isEmpty());
    QVERIFY(!plainToolTip(QStringLiteral("<img src=x>")).contains(QStringLiteral("<img")));
    QVERIFY(plainToolTip(QStringLiteral("one\ntwo")).contains(QStringLiteral("one\ntwo")));
    QCOMPARE(buttonText(QStringLiteral("A & B")), QStringLiteral("A && B"));
}

QTEST_MAIN(TestLookupDetail)
#include "test_lookupdetail.moc"
