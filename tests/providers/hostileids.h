// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kyc::test {

/// An id that would break a path or a query if it were put there as it is, and how it has to be written.
struct HostileId
{
    const char *name;
    QString id;
    QByteArray encoded;
};

[[nodiscard]] inline QList<HostileId> hostileIds()
{
    return {
        {"slash", QStringLiteral("a/b"), "a%2Fb"},
        {"up and out", QStringLiteral("../admin"), "..%2Fadmin"},
        {"backslash", QStringLiteral("a\\b"), "a%5Cb"},
        {"question mark", QStringLiteral("a?b=c"), "a%3Fb%3Dc"},
        {"hash", QStringLiteral("a#b"), "a%23b"},
        {"percent", QStringLiteral("a%2Fb"), "a%252Fb"},
        {"percent alone", QStringLiteral("100%"), "100%25"},
        {"blank", QStringLiteral("a b"), "a%20b"},
        {"blanks around", QStringLiteral(" a "), "%20a%20"},
        {"plus", QStringLiteral("a+b"), "a%2Bb"},
        {"semicolon", QStringLiteral("a;v=1"), "a%3Bv%3D1"},
        {"ampersand", QStringLiteral("a&b"), "a%26b"},
        {"at and colon", QStringLiteral("a@b:c"), "a%40b%3Ac"},
        {"quotes and brackets", QStringLiteral("\"<{[']}>"), "%22%3C%7B%5B%27%5D%7D%3E"},
        {"three dots", QStringLiteral("..."), "..."},
        {"unreserved", QStringLiteral("aZ09-._~"), "aZ09-._~"},
        {"non-ASCII", QString::fromUtf8("jos\xc3\xa9"), "jos%C3%A9"},
        {"composed and not", QString::fromUtf8("e\xcc\x81"), "e%CC%81"},
        {"right to left", QString::fromUtf8("\xd7\xa9"), "%D7%A9"},
        {"emoji", QString::fromUtf8("\xf0\x9f\x98\x80"), "%F0%9F%98%80"},
        {"full-width slash", QString::fromUtf8("a\xef\xbc\x8f"), "a%EF%BC%8F"},
    };
}

} // namespace kyc::test
