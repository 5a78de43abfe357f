// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "sandbox/credentials.h"
#include "sandbox/quitsignals.h"
#include "sandbox/server.h"
#include "sandbox/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QSslKey>

#include <cstdio>

namespace kyc::sandbox {

namespace {

enum ExitCode { Good = 0, Failed = 1, Usage = 2 };

class Program
{
    Q_DECLARE_TR_FUNCTIONS(kyc::sandbox::Program)

public:
    static int run(const QStringList &arguments);

private:
    static int serve(const Settings &settings);
    static std::optional<QSslConfiguration> tls(const Settings &settings);
};

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // Nobody is left to tell when the terminal itself is gone.
    (void)std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    (void)std::fflush(stream);
}

int fail(ExitCode code, const QString &problem)
{
    print(stderr, QStringLiteral("kyc-desk-sandbox: %1\n").arg(problem));
    return code;
}

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString announcement(const QString &url, const Population &population)
{
    const QJsonObject announcement{
        {QStringLiteral("url"), url},
        {QStringLiteral("accounts"), credentials::accounts(url)},
        {QStringLiteral("customers"), population.customers()},
    };
    return QString::fromUtf8(QJsonDocument(announcement).toJson(QJsonDocument::Compact)) + u'\n';
}

/// Nothing when the files hold no certificate with its key.
std::optional<QSslConfiguration> Program::tls(const Settings &settings)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(contents(settings.certificateFile));
    const QByteArray keyText = contents(settings.keyFile);
    QSslKey key(keyText, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(keyText, QSsl::Ec);
    if (chain.isEmpty() || key.isNull())
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate of their own
    return tls;
}

int Program::serve(const Settings &settings)
{
    Simulation simulation(settings.rules);
    for (const QString &fault : settings.faults)
        if (!simulation.addFault(fault))
            return fail(Usage,
                        tr("Not a fault: %1\nWrite KIND@POINT; --help lists the kinds. The points are:\n%2")
                            .arg(fault, simulation.points().join(u'\n')));
    std::optional<QSslConfiguration> tls;
    if (!settings.certificateFile.isEmpty()) {
        tls = Program::tls(settings);
        if (!tls)
            return fail(Failed,
                        tr("No certificate and key in PEM format could be read from %1 and %2.")
                            .arg(settings.certificateFile, settings.keyFile));
    }
    Server server(simulation, settings.latency);
    const QString problem = server.listenOn(settings.host, settings.port, tls);
    if (!problem.isEmpty())
        return fail(Failed,
                    tr("Cannot listen on %1, port %2: %3")
                        .arg(settings.host.toString(), QString::number(settings.port), problem));
    const QuitSignals quitSignals;
    print(stderr, tr("kyc-desk-sandbox listens on %1").arg(server.url()) + u'\n');
    if (settings.isAnnounced)
        print(stdout, announcement(server.url(), simulation.population()));
    return QCoreApplication::exec();
}

int Program::run(const QStringList &arguments)
{
    SettingsReader reader;
    const std::optional<Settings> settings = reader.read(arguments);
    if (!settings)
        return fail(Usage, reader.problem());
    switch (settings->task) {
    case Settings::Task::PrintText:
        print(stdout, settings->text);
        return Good;
    case Settings::Task::PrintPopulation:
        print(stdout, Population().table());
        return Good;
    case Settings::Task::Serve:
        break;
    }
    return serve(*settings);
}

} // namespace

} // namespace kyc::sandbox

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kyc-desk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KYC_VERSION));
    using namespace kyc::core;
    speak(languageFor({}, QLocale::system().uiLanguages()), Surface::Terminal);
    return kyc::sandbox::Program::run(QCoreApplication::arguments());
}
