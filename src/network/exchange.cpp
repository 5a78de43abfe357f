// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/exchange.h"

#include "network/contentcoding.h"
#include "network/jsonextent.h"
#include "network/lowdelay.h"
#include "network/networkproblem.h"
#include "network/oneshotbody.h"
#include "network/requestaddress.h"
#include "network/tlsproblem.h"
#include "network/tracelog.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslCertificate>

#include <algorithm>

namespace kyc::network {

using core::ErrorCause;
using core::ErrorKind;
using core::HttpMethod;

namespace {

constexpr qint64 kReadAtOnce = qint64(64) * 1024;

core::Error networkError(ErrorKind kind, ErrorCause cause, QStringList args)
{
    core::Error error;
    error.kind = kind;
    error.cause = cause;
    error.args = std::move(args);
    error.retryable = kind == ErrorKind::Timeout || kind == ErrorKind::Network;
    return error;
}

} // namespace

Exchange::Exchange(core::HttpRequest request, QUrl url, QByteArray requestId, Done done)
    : m_request(std::move(request)),
      m_url(std::move(url)),
      m_requestId(std::move(requestId)),
      m_done(std::move(done))
{
    constexpr std::chrono::milliseconds kQuiet{250};
    m_timer.setSingleShot(true);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &Exchange::settle);
}

Exchange::~Exchange()
{
    abort();
}

void Exchange::start(LanePool &lanes, const QSslConfiguration &tls, std::chrono::milliseconds timeout)
{
    m_lanes = &lanes;
    m_age.start();
    connect(&m_timer, &QTimer::timeout, this, [this, timeout] {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(timeout).count();
        giveUp(networkError(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut, {QString::number(seconds)}));
    });
    m_timer.start(timeout);
    lanes.take(m_url, !m_request.isRepeatable(), this, [this, tls](Lane &lane) { send(lane, tls); });
}

void Exchange::abort()
{
    m_isEnded = true;
    letGo();
}

void Exchange::send(Lane &lane, const QSslConfiguration &tls)
{
    m_lane = &lane;
    const QNetworkRequest request = networkRequest(tls);
    if (!m_request.isRepeatable()) {
        auto *body = new OneShotBody(m_request.body); // empty for a GET, and as good
        m_reply = m_request.method == HttpMethod::Post
            ? lane.manager.post(request, body)
            : lane.manager.sendCustomRequest(request, core::toWord(m_request.method), body);
        body->setParent(m_reply);
    } else {
        m_reply = lane.manager.get(request);
    }
    m_reply->setReadBufferSize(kReadAtOnce);
    watch(*m_reply);
    watchRepeats(*m_reply);
}

QNetworkRequest Exchange::networkRequest(const QSslConfiguration &tls) const
{
    QNetworkRequest request(m_url);
    request.setSslConfiguration(tls);
    request.setRawHeader("User-Agent", "KYC-Desk/" + QCoreApplication::applicationVersion().toLatin1());
    request.setRawHeader("X-Request-Id", m_requestId);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", kAcceptedCodings); // said by us, it is also undone by us
    for (const core::HttpHeader &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    if (!m_request.isRepeatable()) {
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        if (m_request.method == HttpMethod::Post && m_request.header("Content-Type").isEmpty())
            request.setRawHeader("Content-Type", "application/json");
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2CleartextAllowedAttribute, false);
    return request;
}

void Exchange::watch(QNetworkReply &reply)
{
    connect(&reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(&reply, &QNetworkReply::encrypted, this, &Exchange::encrypted);
    connect(&reply, &QNetworkReply::sslErrors, this, &Exchange::judge);
    connect(&reply, &QNetworkReply::finished, this, &Exchange::finished);
    connect(m_lanes, &LanePool::condemned, this, [this](const Lane *lane, const QString &origin) {
        if (lane == m_lane && origin == originKey(m_url))
            giveUp(networkError(ErrorKind::Tls, ErrorCause::CertificateWeak, {m_url.host()}));
    });
}

void Exchange::watchRepeats(QNetworkReply &reply)
{
    const auto broken = [this] {
        giveUp(networkError(ErrorKind::Network, ErrorCause::ConnectionReset, {m_url.host()}));
    };
    connect(&reply, &QNetworkReply::socketStartedConnecting, this, [this, broken] {
        const bool wasFresh = std::exchange(m_hasConnected, true);
        if (wasFresh && m_isSent)
            broken();
        m_isSent = false;
    });
    connect(&reply, &QNetworkReply::requestSent, this, [this, broken] {
        m_isSent = true;
        if (++m_sendings > (m_request.isRepeatable() ? 2 : 1))
            broken();
    });
}

void Exchange::read()
{
    while (m_reply != nullptr && m_reply->bytesAvailable() > 0) {
        const QByteArray more = m_reply->read(kReadAtOnce);
        if (more.isEmpty())
            return;
        if (m_body.size() + more.size() > core::kMaxBodyBytes) {
            giveUp(tooLarge());
            return;
        }
        m_body += more;
    }
    if (m_reply != nullptr && !m_reply->isFinished() && endsByClosing())
        m_quiet.start();
}

bool Exchange::endsByClosing() const
{
    return m_url.scheme() == u"https" && !m_reply->hasRawHeader("Content-Length")
        && !m_reply->hasRawHeader("Transfer-Encoding")
        && !m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
}

// Over TLS, Qt 6.4 never tells that a body without a length has ended with its connection. What does not grow any
// more and is not an object or array left open is taken for the whole.
void Exchange::settle()
{
    const auto answer = response();
    if (answer)
        end(answer);
}

void Exchange::encrypted()
{
    const QSslConfiguration tls = m_reply->sslConfiguration();
    const QList<QSslCertificate> chain = tls.peerCertificateChain();
    if (isWeak(chain)) {
        // Nothing has been sent yet: the manager's thread waits for this call to return.
        m_lanes->condemn(*m_lane, m_url);
        return;
    }
    // Qt 6.4 has not tied a reply to its connection yet when that one speaks HTTP/2, so it names no certificates: what
    // is weak was refused by the TLS library's own level then (tlssetup). A wrong guess is put right by the answer.
    const bool isHttp2 = chain.isEmpty() || tls.nextNegotiatedProtocol() == QSslConfiguration::ALPNProtocolHTTP2;
    if (isHttp2)
        setLowDelay();
    m_lanes->learn(m_url, isHttp2 ? LanePool::Protocol::Http2 : LanePool::Protocol::Http1);
}

void Exchange::judge(const QList<QSslError> &errors)
{
    const auto problem = tlsProblem(errors, m_reply->sslConfiguration().peerCertificateChain(), m_url.host());
    if (problem)
        m_tlsProblem = problem;
    else
        m_reply->ignoreSslErrors(errors);
}

bool Exchange::isAnswered() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return false;
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
    case QNetworkReply::AuthenticationRequiredError:
        return true;
    case QNetworkReply::ContentReSendError: // a POST that is redirected: Qt wanted to rewind the body
        return status >= 300 && status < 400;
    default:
        // An HTTP status is an error to Qt too, with this untranslated text; all others are about the way.
        return status >= 400 && m_reply->errorString().startsWith(QLatin1String("Error transferring "));
    }
}

void Exchange::finished()
{
    if (m_tlsProblem) {
        end(core::Unexpected(*m_tlsProblem));
        return;
    }
    if (!isAnswered()) {
        end(core::Unexpected(networkProblem(m_reply->error(), m_reply->errorString(), m_url.host())));
        return;
    }
    read();
    if (m_reply == nullptr)
        return;
    const bool isHttp2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    if (m_url.scheme() == u"https")
        m_lanes->learn(m_url, isHttp2 ? LanePool::Protocol::Http2 : LanePool::Protocol::Http1);
    end(response());
}

core::Result<core::HttpResponse> Exchange::response() const
{
    core::HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const QNetworkReply::RawHeaderPair &header : m_reply->rawHeaderPairs())
        response.headers.append({header.first, header.second});
    auto body = decoded(response.header("Content-Encoding"), m_body, core::kMaxBodyBytes);
    if (!body)
        return core::Unexpected(body.error().kind == ErrorKind::TooLarge ? tooLarge() : body.error());
    response.body = std::move(*body);
    // Qt 6.4 takes a chunked body that breaks off for a whole one.
    if (response.header("Content-Length").isEmpty() && jsonExtent(response.body) == JsonExtent::Cut) {
        return core::Unexpected(networkError(ErrorKind::Network, ErrorCause::ConnectionReset, {m_url.host()}));
    }
    return response;
}

core::Error Exchange::tooLarge() const
{
    constexpr qsizetype kKibibyte = 1024;
    return networkError(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge,
                        {QString::number(core::kMaxBodyBytes / kKibibyte)});
}

void Exchange::giveUp(core::Error error)
{
    end(core::Unexpected(std::move(error)));
}

void Exchange::end(const core::Result<core::HttpResponse> &answer)
{
    if (std::exchange(m_isEnded, true))
        return;
    traceExchange(m_request, m_requestId, answer, std::chrono::milliseconds(m_age.elapsed()));
    const Lane *lane = m_lane;
    letGo();
    if (!answer && lane != nullptr && m_url.scheme() == u"https")
        m_lanes->doubt(*lane, m_url);
    m_done(answer);
}

void Exchange::letGo()
{
    m_timer.stop();
    m_quiet.stop();
    if (m_reply != nullptr) {
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        disconnect(reply, nullptr, this, nullptr);
        reply->abort();
        reply->deleteLater();
    }
    if (m_lane != nullptr)
        m_lanes->give(*std::exchange(m_lane, nullptr), m_url);
}

} // namespace kyc::network
