// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/answers.h"

#include "providers/sumsub/rejectlabels.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;

/// SumSub's reject labels in plain words.
class TestRejectLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryListedLabel_data();
    void explainsEveryListedLabel();
    void saysNothingOfOthers();
};

void TestRejectLabels::explainsEveryListedLabel_data()
{
    QTest::addColumn<QString>("label");
    const QString list = QString::fromLatin1(testData(QStringLiteral("providers/sumsub/sumsub_reject_labels.txt")));
    const QStringList labels = list.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(labels.size() > 90);
    for (const QString &label : labels)
        QTest::newRow(qPrintable(label)) << label;
}

void TestRejectLabels::explainsEveryListedLabel()
{
    QFETCH(QString, label);
    const QString text = providers::rejectLabelMeaning(label).english();
    QVERIFY2(!text.isEmpty(), "no explanation");
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(text.at(0).isUpper(), qPrintable(text));
    QVERIFY2(!text.contains(u'_'), qPrintable(text));
}

void TestRejectLabels::saysNothingOfOthers()
{
    for (const char *label : {"", "forgery", "FORGERY ", "SOMETHING_NEW"})
        QVERIFY2(providers::rejectLabelMeaning(QString::fromLatin1(label)).isEmpty(), label);
}

QTEST_GUILESS_MAIN(TestRejectLabels)
#include "test_rejectlabels.moc"
