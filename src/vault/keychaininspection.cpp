// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/keychaininspection.h"

#include "vault/errand.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <array>
#include <chrono>

namespace kyc::vault {

namespace {

using core::ErrorCause;
using core::Result;
using namespace std::chrono_literals;

constexpr auto kAnswerLimit = 5s;
constexpr auto kStartLimit = 20s;

const QString kBus = QStringLiteral("org.freedesktop.DBus");
const QString kSecrets = QStringLiteral("org.freedesktop.secrets");
const QString kWallet = QStringLiteral("org.kde.kwalletd5");

struct Owner
{
    const char *busName;
    const char *display;
};
// What else a Secret Service of that make is called on the bus.
constexpr std::array kOwners{Owner{"org.gnome.keyring", "GNOME Keyring"},
                             Owner{"org.keepassxc.KeePassXC.MainWindow", "KeePassXC"},
                             Owner{"org.kde.kwalletd6", "KWallet"}, Owner{"org.kde.kwalletd5", "KWallet"}};

/// QtKeychain asks KWallet itself in KDE's own session, and the Secret Service everywhere else.
bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || !qgetenv("KDE_FULL_SESSION").isEmpty();
}

QDBusConnection sessionBus()
{
    const QString name = QStringLiteral("kyc-keychain");
    QDBusConnection known(name);
    if (known.isConnected())
        return known;
    QDBusConnection::disconnectFromBus(name); // one that broke is not taken again
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

class Inspection : public Errand
{
public:
    [[nodiscard]] QFuture<Result<QString>> start();

private:
    using Answer = std::function<void(const QDBusMessage &)>;

    void ask(const QDBusMessage &question, std::chrono::seconds limit, Answer goOn);
    void askBus(const QString &method, const QVariantList &arguments, std::chrono::seconds limit, Answer goOn);
    void findOwner(bool mayStart);
    void startService();
    void nameOwner(std::size_t candidate);
    void findCollection();
    void seeIfLocked(const QString &collection);
    void findWallet();
    void seeIfOpen(const QString &wallet);
    void endWith(const QDBusMessage &problem, std::chrono::seconds limit);

    QDBusConnection m_bus = sessionBus();
    QString m_service = isKdeSession() ? kWallet : kSecrets;
    QString m_owner;
    QString m_display;
    Reply<QString> m_reply;
};

QFuture<Result<QString>> Inspection::start()
{
    if (m_bus.isConnected())
        findOwner(true);
    else
        m_reply.end(vaultFailure(ErrorCause::VaultAbsent));
    return m_reply.future();
}

void Inspection::ask(const QDBusMessage &question, std::chrono::seconds limit, Answer goOn)
{
    const auto limitMs = static_cast<int>(std::chrono::milliseconds(limit).count());
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, limitMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [self = shared_from_this(), watcher, goOn = std::move(goOn)] {
                         watcher->deleteLater();
                         goOn(watcher->reply());
                     });
}

void Inspection::askBus(const QString &method, const QVariantList &arguments, std::chrono::seconds limit, Answer goOn)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kBus, QStringLiteral("/org/freedesktop/DBus"), kBus, method);
    question.setArguments(arguments);
    ask(question, limit, std::move(goOn));
}

void Inspection::findOwner(bool mayStart)
{
    askBus(QStringLiteral("GetNameOwner"), {m_service}, kAnswerLimit, [this, mayStart](const QDBusMessage &answer) {
        m_owner = answer.arguments().value(0).toString();
        if (answer.type() == QDBusMessage::ReplyMessage)
            nameOwner(0);
        else if (mayStart)
            startService();
        else
            endWith(answer, kAnswerLimit);
    });
}

void Inspection::startService()
{
    askBus(QStringLiteral("StartServiceByName"), {m_service, 0U}, kStartLimit, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            findOwner(false);
        else
            endWith(answer, kStartLimit);
    });
}

void Inspection::nameOwner(std::size_t candidate)
{
    if (candidate == kOwners.size() || !m_display.isEmpty())
        return m_service == kWallet ? findWallet() : findCollection();
    const Owner &owner = kOwners.at(candidate);
    askBus(QStringLiteral("GetNameOwner"), {QString::fromLatin1(owner.busName)}, kAnswerLimit,
           [this, candidate, &owner](const QDBusMessage &answer) {
               if (answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0) == m_owner)
                   m_display = QString::fromLatin1(owner.display);
               nameOwner(candidate + 1);
           });
}

void Inspection::findCollection()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(m_service, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    ask(question, kAnswerLimit, [this](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ReplyMessage)
            return endWith(answer, kAnswerLimit);
        const QString path = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (path.size() > 1)
            seeIfLocked(path);
        else // there is none yet: writing the first secret asks the agent to make it
            m_reply.end(m_display);
    });
}

void Inspection::seeIfLocked(const QString &collection)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        m_service, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    ask(question, kAnswerLimit, [this](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ReplyMessage)
            endWith(answer, kAnswerLimit);
        else if (answer.arguments().value(0).value<QDBusVariant>().variant().toBool())
            m_reply.end(vaultFailure(ErrorCause::VaultLocked));
        else
            m_reply.end(m_display);
    });
}

void Inspection::findWallet()
{
    ask(QDBusMessage::createMethodCall(m_service, QStringLiteral("/modules/kwalletd5"),
                                       QStringLiteral("org.kde.KWallet"), QStringLiteral("networkWallet")),
        kAnswerLimit, [this](const QDBusMessage &answer) {
            if (answer.type() == QDBusMessage::ReplyMessage)
                seeIfOpen(answer.arguments().value(0).toString());
            else
                endWith(answer, kAnswerLimit);
        });
}

void Inspection::seeIfOpen(const QString &wallet)
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, QStringLiteral("/modules/kwalletd5"),
                                                           QStringLiteral("org.kde.KWallet"), QStringLiteral("isOpen"));
    question << wallet;
    ask(question, kAnswerLimit, [this](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ReplyMessage)
            endWith(answer, kAnswerLimit);
        else if (answer.arguments().value(0).toBool())
            m_reply.end(m_display);
        else
            m_reply.end(vaultFailure(ErrorCause::VaultLocked));
    });
}

void Inspection::endWith(const QDBusMessage &problem, std::chrono::seconds limit)
{
    const QDBusError::ErrorType type = QDBusError(problem).type();
    // A service that dies is a "no reply" as well, but the bus says so at once and under the name of the service.
    const bool isSilent = type == QDBusError::Timeout || type == QDBusError::TimedOut
        || (type == QDBusError::NoReply && !problem.errorMessage().contains(QStringLiteral("disconnected")));
    m_reply.end(isSilent ? vaultFailure(ErrorCause::VaultSilent, {QString::number(limit.count())})
                         : vaultFailure(ErrorCause::VaultAbsent));
}

} // namespace

QFuture<Result<QString>> inspectKeychain()
{
    return std::make_shared<Inspection>()->start();
}

} // namespace kyc::vault
