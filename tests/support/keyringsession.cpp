// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/keyringsession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <csignal>

namespace kyc::test {

namespace {

constexpr int kStartMs = 20'000;
constexpr int kAnswerMs = 5'000;
const QString kSecrets = QStringLiteral("org.freedesktop.secrets");

constexpr auto kBusSetup = R"(<busconfig>
  <type>session</type>
  <listen>unix:path=%1/run/bus</listen>
  <servicedir>%1/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

const QList<std::pair<const char *, const char *>> kFolders{{"HOME", "home"},
                                                            {"XDG_DATA_HOME", "home/data"},
                                                            {"XDG_CONFIG_HOME", "home/config"},
                                                            {"XDG_CACHE_HOME", "home/cache"},
                                                            {"XDG_STATE_HOME", "home/state"},
                                                            {"XDG_RUNTIME_DIR", "run"}};
const QString kServices = QStringLiteral("services");
// What would lead out of the session.
const QStringList kUnset{
    QStringLiteral("DISPLAY"),         QStringLiteral("WAYLAND_DISPLAY"),  QStringLiteral("XDG_CURRENT_DESKTOP"),
    QStringLiteral("DESKTOP_SESSION"), QStringLiteral("KDE_FULL_SESSION"), QStringLiteral("GNOME_KEYRING_CONTROL")};

void signalTo(const QProcess &process, int number)
{
    if (process.processId() > 0)
        (void)::kill(static_cast<pid_t>(process.processId()), number);
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished();
}

} // namespace

KeyringSession::KeyringSession() : m_connection(QStringLiteral("kyc-test-%1").arg(reinterpret_cast<quintptr>(this)))
{
    for (const auto &[variable, name] : kFolders) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        if (!QDir().mkpath(path)
            || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            m_problem = QStringLiteral("cannot make %1").arg(path);
    }
    if (!QDir(m_folder.path()).mkdir(kServices))
        m_problem = QStringLiteral("cannot make the folder of the bus's services");
    if (m_problem.isEmpty() && !startBus())
        m_problem = QStringLiteral("the bus did not start: ") + QString::fromLocal8Bit(m_bus.readAll());
}

KeyringSession::~KeyringSession()
{
    if (m_keyring)
        end(*m_keyring);
    QDBusConnection::disconnectFromBus(m_connection);
    end(m_bus);
}

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : kUnset)
        environment.remove(variable);
    for (const auto &[variable, name] : kFolders)
        environment.insert(QString::fromLatin1(variable), m_folder.filePath(QString::fromLatin1(name)));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address); // empty for the bus itself
    return environment;
}

void KeyringSession::enter() const
{
    for (const QString &variable : kUnset)
        qunsetenv(variable.toLatin1().constData());
    const QProcessEnvironment ours = environment();
    for (const auto &[variable, name] : kFolders)
        qputenv(variable, ours.value(QString::fromLatin1(variable)).toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLocal8Bit());
}

bool KeyringSession::startBus()
{
    QFile setup(m_folder.filePath(QStringLiteral("bus.conf")));
    const QByteArray text = QString::fromLatin1(kBusSetup).arg(m_folder.path()).toUtf8();
    if (!setup.open(QIODevice::WriteOnly) || setup.write(text) != text.size())
        return false;
    setup.close();
    m_bus.setProcessEnvironment(environment());
    m_bus.setProcessChannelMode(QProcess::MergedChannels);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                 QStringLiteral("--config-file=") + setup.fileName()});
    const QDeadlineTimer limit(kStartMs);
    while (!m_bus.canReadLine() && m_bus.state() != QProcess::NotRunning && !limit.hasExpired())
        m_bus.waitForReadyRead(100);
    m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
    return m_address.startsWith(u"unix:") && QDBusConnection::connectToBus(m_address, m_connection).isConnected();
}

void KeyringSession::endBus()
{
    end(m_bus);
}

bool KeyringSession::startKeyring(const QByteArray &password)
{
    return start({QStringLiteral("--unlock")}, password);
}

bool KeyringSession::startLockedKeyring()
{
    return start({}, {});
}

bool KeyringSession::letTheBusStartKeyring()
{
    QFile service(m_folder.filePath(kServices + QStringLiteral("/org.freedesktop.secrets.service")));
    const QByteArray text("[D-BUS Service]\nName=org.freedesktop.secrets\n"
                          "Exec=/usr/bin/gnome-keyring-daemon --start --foreground --components=secrets\n");
    if (!service.open(QIODevice::WriteOnly) || service.write(text) != text.size())
        return false;
    service.close();
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    const QDBusMessage reload = QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus,
                                                               QStringLiteral("ReloadConfig"));
    return QDBusConnection(m_connection).call(reload, QDBus::Block, kAnswerMs).type() == QDBusMessage::ReplyMessage;
}

bool KeyringSession::replaceKeyring(const QByteArray &password)
{
    return start({QStringLiteral("--unlock"), QStringLiteral("--replace")}, password);
}

bool KeyringSession::start(const QStringList &arguments, const QByteArray &password)
{
    const QString before = keyringOwner();
    auto keyring = std::make_unique<QProcess>();
    keyring->setProcessEnvironment(environment());
    keyring->setProcessChannelMode(QProcess::MergedChannels);
    keyring->start(QStringLiteral("gnome-keyring-daemon"),
                   QStringList{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")} + arguments);
    keyring->write(password);
    keyring->closeWriteChannel();
    const QDeadlineTimer limit(kStartMs);
    const auto isThere = [this, &before] { return isKeyringRunning() && keyringOwner() != before; };
    while (!isThere() && keyring->state() != QProcess::NotRunning && !limit.hasExpired())
        keyring->waitForReadyRead(20);
    if (m_keyring)
        end(*m_keyring);
    m_keyring = std::move(keyring);
    return isThere();
}

QString KeyringSession::keyringOwner() const
{
    return QDBusConnection(m_connection).interface()->serviceOwner(kSecrets);
}

bool KeyringSession::isKeyringRunning() const
{
    return !keyringOwner().isEmpty();
}

void KeyringSession::killKeyring()
{
    if (m_keyring)
        end(*m_keyring);
    const QDeadlineTimer limit(kStartMs);
    while (isKeyringRunning() && !limit.hasExpired()) { }
}

void KeyringSession::freezeKeyring()
{
    if (m_keyring)
        signalTo(*m_keyring, SIGSTOP);
}

void KeyringSession::thawKeyring()
{
    if (m_keyring)
        signalTo(*m_keyring, SIGCONT);
}

void KeyringSession::freezeBus()
{
    signalTo(m_bus, SIGSTOP);
}

QString KeyringSession::defaultCollection() const
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(kSecrets, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    const QDBusMessage answer = QDBusConnection(m_connection).call(question, QDBus::Block, kAnswerMs);
    return answer.arguments().value(0).value<QDBusObjectPath>().path();
}

bool KeyringSession::lockKeyring()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(kSecrets, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    question << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(defaultCollection())});
    return QDBusConnection(m_connection).call(question, QDBus::Block, kAnswerMs).type() == QDBusMessage::ReplyMessage
        && isKeyringLocked();
}

bool KeyringSession::isKeyringLocked() const
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        kSecrets, defaultCollection(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusMessage answer = QDBusConnection(m_connection).call(question, QDBus::Block, kAnswerMs);
    return answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

bool KeyringSession::forgetKeyrings()
{
    return QDir(m_folder.filePath(QStringLiteral("home/data/keyrings"))).removeRecursively();
}

} // namespace kyc::test
