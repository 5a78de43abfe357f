// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/codepanel.h"
#include "desktop/logins/customerlogindialog.h"
#include "desktop/logins/samplequestions.h"
#include "pictures/pictures.h"
#include "support/fixedclock.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace kyc;
using namespace kyc::desktop;

namespace { } // namespace

/// Pictures of what logins ask, for people to look at, and what a program can check of how it looks.
class TestLoginsPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pictures.begin(); }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }
    void panels_data() { test::Pictures::everyLook(); }
    void panels();
    void customerLogin_data() { test::Pictures::everyLook(); }
    void customerLogin();

private:
    test::Pictures m_pictures{"logins"};
};

void TestLoginsPictures::panels()
{
    test::FixedClock clock;
    clock.setNow(test::questionTime().addSecs(18));
    CodeQuestion refused = test::ownQuestion();
    refused.asked.problem = test::codeRefused();
    CodeQuestion running = test::ownQuestion();
    running.asked.isRunning = true;
    int number = 0;
    for (const CodeQuestion &question : {test::ownQuestion(), refused, running, test::customersQuestion()}) {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *panel = new CodePanel(clock, question, &window);
        layout->addWidget(panel);
        if (!question.asked.isRunning) {
            panel->setOthers(QStringLiteral("\u201ckriptomat-live\u201d"));
            panel->findChild<QLineEdit *>(QStringLiteral("codeLineEdit"))->setText(QStringLiteral("123456"));
        }
        layout->addStretch(1);
        const int width = m_pictures.size().width() * 4 / 5; // about as in the window
        window.resize(width, layout->totalHeightForWidth(width));
        QCOMPARE(m_pictures.take(window, qPrintable(QStringLiteral("code-%1").arg(++number))), QString());
    }
}

void TestLoginsPictures::customerLogin()
{
    core::FieldDescription email;
    email.key = QStringLiteral("email");
    email.label = core::Message("E-mail address");
    email.help = core::Message("The address the customer has registered with.");
    const CustomerLoginDialog::Subject subject{
        QStringLiteral("Transak"), QStringLiteral("transak-live"), QStringLiteral("Maria Kowalska"), {}};
    CustomerLoginDialog dialog(subject, {email});
    dialog.open();
    QCOMPARE(m_pictures.take(dialog, "customer"), QString());
}

QTEST_MAIN(TestLoginsPictures)
#include "test_logins.moc"
