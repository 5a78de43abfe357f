// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace kyc::sandbox {

namespace {

constexpr qsizetype kHugeBytes = 2 * core::kMaxBodyBytes;
constexpr qsizetype kBombBytes = 32 * core::kMaxBodyBytes;

/// The same shape with each plain value of another type.
QJsonValue otherType(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = otherType(it.value());
        return object;
    }
    case QJsonValue::Array: {
        QJsonArray array = value.toArray();
        for (QJsonValueRef one : array)
            one = otherType(one);
        return array;
    }
    case QJsonValue::String:
        return 7;
    default:
        return QJsonArray{QStringLiteral("wrong type")};
    }
}

QByteArray padded(const QByteArray &body, qsizetype size)
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    object.insert(u"padding", QString(size, u'a'));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < values.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB8'8320U : value >> 1U;
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = ~0U;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    const quint32 ordered = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&ordered), sizeof(ordered)};
}

/// RFC 1952 around what qCompress() makes: 4 bytes of length and RFC 1950's 2 bytes before, 4 after.
QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray header = QByteArray::fromHex("1f8b08000000000000ff");
    const QByteArray deflated = qCompress(bytes, 9).mid(6).chopped(4);
    return header + deflated + littleEndian(crc32(bytes)) + littleEndian(static_cast<quint32>(bytes.size()));
}

const QByteArray &bomb()
{
    static const QByteArray bomb = gzip(R"({"padding":")" + QByteArray(kBombBytes, 'a') + R"("})");
    return bomb;
}

void setHeader(core::HttpResponse &answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.removeIf([&name](const core::HttpHeader &one) { return one.name == name; });
    answer.headers.append({name, value});
}

} // namespace

core::HttpResponse spoiled(const Fault &fault, core::HttpResponse answer)
{
    switch (fault.kind) {
    case Fault::Kind::Reset:
    case Fault::Kind::Stall:
    case Fault::Kind::Cut:
    case Fault::Kind::Drip:
    case Fault::Kind::BadLength:
        break;
    case Fault::Kind::Garbage:
        answer.body = QByteArray::fromHex("00ff7b22fe80") + QByteArray(64, '\x9d');
        break;
    case Fault::Kind::WrongType:
        answer.body = QJsonDocument(otherType(QJsonDocument::fromJson(answer.body).object()).toObject())
                          .toJson(QJsonDocument::Compact);
        break;
    case Fault::Kind::Huge:
        answer.body = padded(answer.body, kHugeBytes);
        break;
    case Fault::Kind::Html:
        setHeader(answer, "Content-Type", "text/html; charset=utf-8");
        answer.body = "<!DOCTYPE html><html><title>Sign in</title><body>Please sign in.</body></html>";
        break;
    case Fault::Kind::Empty:
        answer.body.clear();
        break;
    case Fault::Kind::GzipBomb:
        setHeader(answer, "Content-Encoding", "gzip");
        answer.body = bomb();
        break;
    case Fault::Kind::Redirect:
        answer.status = fault.status;
        setHeader(answer, "Location", fault.url);
        break;
    case Fault::Kind::Status:
        if (fault.number > 0)
            setHeader(answer, "Retry-After", QByteArray::number(fault.number));
        break;
    }
    return answer;
}

} // namespace kyc::sandbox
