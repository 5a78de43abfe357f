// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/codepanel.h"
#include "desktop/logins/customerlogindialog.h"
#include "desktop/logins/samplequestions.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/theme.h"
#include "support/fixedclock.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace kyc;
using namespace kyc::desktop;

namespace {

/// How a picture is taken.
struct Setting
{
    const char *name;
    ColorScheme scheme;
    int percent;
    Qt::LayoutDirection direction;
};

const QList<Setting> kSettings{
    {"light", ColorScheme::Light, 100, Qt::LeftToRight},
    {"dark", ColorScheme::Dark, 100, Qt::LeftToRight},
    {"high contrast", ColorScheme::HighContrast, 100, Qt::LeftToRight},
    {"200 percent", ColorScheme::Light, 200, Qt::LeftToRight},
    {"mirrored", ColorScheme::Light, 100, Qt::RightToLeft},
};

/// A label too small for its text is one that cuts it off.
QString firstCutOffText(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < wanted || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            return label->text();
    }
    return {};
}

} // namespace

/// Pictures of what logins ask, for people to look at, and what a program can check of how it looks.
class TestLoginsScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void panels_data() { everySetting(); }
    void panels();
    void customerLogin_data() { everySetting(); }
    void customerLogin();

private:
    static void everySetting();
    void takePicture(QWidget &window, const char *what);

    qreal m_pointSize = 0;
};

void TestLoginsScreenshots::everySetting()
{
    QTest::addColumn<int>("setting");
    for (int i = 0; i < kSettings.size(); ++i)
        QTest::newRow(kSettings.at(i).name) << i;
}

void TestLoginsScreenshots::initTestCase()
{
    m_pointSize = QApplication::font().pointSizeF();
    QVERIFY(QDir().mkpath(QStringLiteral(KYC_SCREENSHOTS)));
}

void TestLoginsScreenshots::init()
{
    QFETCH(int, setting);
    const Setting &chosen = kSettings.at(setting);
    applyTheme(*qApp, chosen.scheme);
    QFont font = QApplication::font();
    font.setPointSizeF(m_pointSize * chosen.percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(chosen.direction);
}

void TestLoginsScreenshots::cleanup()
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_pointSize);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLoginsScreenshots::takePicture(QWidget &window, const char *what)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(firstCutOffText(window), QString());
    const QString setting = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const QString path = QStringLiteral(KYC_SCREENSHOTS "/%1-%2.png").arg(QLatin1String(what), setting);
    const QPixmap picture = window.grab();
    QVERIFY(!picture.isNull());
    QVERIFY2(picture.save(path), qPrintable(path));
}

void TestLoginsScreenshots::panels()
{
    test::FixedClock clock;
    clock.setNow(test::questionTime().addSecs(18));
    CodeQuestion refused = test::ownQuestion();
    refused.asked.problem = test::codeRefused();
    CodeQuestion running = test::ownQuestion();
    running.asked.isRunning = true;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    for (const CodeQuestion &question : {test::ownQuestion(), refused, running, test::customersQuestion()})
        layout->addWidget(new CodePanel(clock, question, &window));
    auto *last = window.findChildren<CodePanel *>().constLast();
    last->setOthers(QStringLiteral("After this one: \u201ckriptomat-live\u201d waits for a login code"));
    last->findChild<QLineEdit *>(QStringLiteral("codeLineEdit"))->setText(QStringLiteral("123456"));
    layout->addStretch(1);
    // As wide as it is in the window at its smallest.
    window.resize(window.fontMetrics().height() * 46, window.sizeHint().height());
    window.show();
    takePicture(window, "login-codes");
}

void TestLoginsScreenshots::customerLogin()
{
    core::FieldDescription email;
    email.key = QStringLiteral("email");
    email.label = core::Message("E-mail address");
    email.help = core::Message("The address the customer has registered with.");
    const CustomerLoginDialog::Subject subject{
        QStringLiteral("Transak"), QStringLiteral("transak-live"), QStringLiteral("Maria Kowalska"), {}};
    CustomerLoginDialog dialog(subject, {email});
    dialog.open();
    takePicture(dialog, "login-customer");
}

QTEST_MAIN(TestLoginsScreenshots)
#include "test_logins_screenshots.moc"
