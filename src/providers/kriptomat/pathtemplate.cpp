// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/pathtemplate.h"

#include <QRegularExpression>

#include <algorithm>

namespace kyc::providers {

namespace {

const QString kPlace = QStringLiteral("{user_id}");

bool isSegment(const QString &segment)
{
    // RFC 3986's pchar, escapes included.
    static const QRegularExpression allowed(QStringLiteral("\\A(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+\\z"));
    return segment == kPlace || (core::Target::isSafeSegment(segment) && allowed.match(segment).hasMatch());
}

} // namespace

bool isUserPathTemplate(const QString &pathTemplate)
{
    if (!pathTemplate.startsWith(u'/'))
        return false;
    const QStringList segments = pathTemplate.mid(1).split(u'/');
    return segments.count(kPlace) == 1 && std::all_of(segments.cbegin(), segments.cend(), isSegment);
}

void appendUserPath(core::Target &target, const QString &pathTemplate, const QString &userId)
{
    const qsizetype place = pathTemplate.indexOf(kPlace);
    target.path(pathTemplate.left(place).toLatin1());
    target.segment(userId);
    target.path(pathTemplate.mid(place + kPlace.size()).toLatin1());
}

} // namespace kyc::providers
