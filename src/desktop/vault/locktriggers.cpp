// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/vault/locktriggers.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QEvent>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;
using services::Setting;

constexpr int kPatience = 2000; // milliseconds, for one answer of the login manager

const QString kLoginManager = QStringLiteral("org.freedesktop.login1");

/// What the login manager answers to a question for a session; empty where there is none.
QString askForSession(const QDBusConnection &bus, const QString &method, const QVariant &argument)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kLoginManager, QStringLiteral("/org/freedesktop/login1"),
                                                           QStringLiteral("org.freedesktop.login1.Manager"), method);
    question.setArguments({argument});
    const QDBusMessage answer = bus.call(question, QDBus::Block, kPatience);
    return answer.arguments().isEmpty() || answer.type() != QDBusMessage::ReplyMessage
        ? QString()
        : answer.arguments().constFirst().value<QDBusObjectPath>().path();
}

/// The session of this program in the eyes of the login manager. A desktop that starts programs as services of the
/// user has them in no session; then the environment says which one they belong to.
QString sessionPath(const QDBusConnection &bus)
{
    const QString path =
        askForSession(bus, QStringLiteral("GetSessionByPID"), static_cast<uint>(QCoreApplication::applicationPid()));
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    return path.isEmpty() && !id.isEmpty() ? askForSession(bus, QStringLiteral("GetSession"), id) : path;
}

/// Senders are not named: asking the bus who they are takes time, and whoever else sends this only locks the window.
void connectTo(LockTriggers *triggers)
{
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const QString &interface :
         {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
        session.connect({}, {}, interface, QStringLiteral("ActiveChanged"), triggers, SLOT(screenSaverChanged(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    system.connect({}, {}, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
                   triggers, SLOT(aboutToSleep(bool)));
    const QString path = sessionPath(system);
    if (!path.isEmpty())
        system.connect({}, path, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), triggers,
                       SLOT(sessionLocked()));
}

bool isFromAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

LockTriggers::LockTriggers(const services::Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &LockTriggers::lockWanted);
    connect(&m_settings, &services::Settings::changed, this, &LockTriggers::takeSettings);
    QCoreApplication::instance()->installEventFilter(this);
    takeSettings();
}

LockTriggers::~LockTriggers()
{
    if (m_thread)
        m_thread->wait(); // it must not connect what is gone; the bus has time limits of its own
}

void LockTriggers::takeSettings()
{
    setIdleTime(std::chrono::minutes(m_settings.number(Setting::IdleLockMinutes)));
}

void LockTriggers::setIdleTime(std::chrono::milliseconds time)
{
    m_idleTimer.stop();
    m_idleTimer.setInterval(time);
    if (time > 0ms)
        m_idleTimer.start();
}

void LockTriggers::listen()
{
    m_thread = QThread::create([triggers = this] { connectTo(triggers); });
    connect(m_thread, &QThread::finished, this, &LockTriggers::listening);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start(QThread::LowPriority);
}

bool LockTriggers::eventFilter(QObject *watched, QEvent *event)
{
    if (m_idleTimer.interval() > 0 && isFromAPerson(event->type()))
        m_idleTimer.start(); // after it has run out, too: whoever unlocks is here
    return QObject::eventFilter(watched, event);
}

void LockTriggers::screenSaverChanged(bool isActive)
{
    if (isActive && m_settings.flag(Setting::LocksWithScreen))
        Q_EMIT lockWanted();
}

void LockTriggers::aboutToSleep(bool isBeginning)
{
    if (isBeginning && m_settings.flag(Setting::LocksWithScreen))
        Q_EMIT lockWanted();
}

void LockTriggers::sessionLocked()
{
    if (m_settings.flag(Setting::LocksWithScreen))
        Q_EMIT lockWanted();
}

} // namespace kyc::desktop
