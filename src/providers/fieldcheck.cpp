// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/fieldcheck.h"

#include <QStringDecoder>

#include <algorithm>

namespace kyc::providers {

using core::ErrorCause;
using core::ErrorKind;
using core::FieldDescription;
using core::FieldKind;

namespace {

constexpr qsizetype kLongestEmail = 254;

bool isPlainText(const QString &text)
{
    const bool hasControl = std::any_of(text.cbegin(), text.cend(), [](QChar one) {
        return one.category() == QChar::Other_Control || one.category() == QChar::Separator_Line
            || one.category() == QChar::Separator_Paragraph;
    });
    return !hasControl && text.isValidUtf16() && text.toUtf8().size() <= kLongestField;
}

bool isWellFormed(const FieldDescription &field, const core::Fields &fields)
{
    if (const core::Secret *secret = fields.secret(field.key)) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(secret->open());
        return !decoder.hasError() && isPlainText(text);
    }
    const QString text = fields.text(field.key);
    if (text.isEmpty())
        return true;
    if (field.kind == FieldKind::Flag)
        return text == u"true" || text == u"false";
    return isPlainText(text) && (field.kind != FieldKind::Email || isEmail(text));
}

bool isThere(const FieldDescription &field, const core::Fields &fields)
{
    return field.isSecret ? fields.secret(field.key) != nullptr : !fields.text(field.key).isEmpty();
}

} // namespace

core::Result<void> checkFields(const QList<FieldDescription> &descriptions, const core::Fields &fields,
                               FieldOwner owner)
{
    QStringList missingCredentials;
    QStringList missingFields;
    for (const FieldDescription &field : descriptions) {
        if (!field.isRequired || isThere(field, fields))
            continue;
        const bool isCredential = field.isSecret || owner == FieldOwner::Account;
        (isCredential ? missingCredentials : missingFields).append(field.key);
    }
    if (!missingCredentials.isEmpty())
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, missingCredentials);
    if (!missingFields.isEmpty())
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, missingFields);
    for (const FieldDescription &field : descriptions) {
        if (isWellFormed(field, fields))
            continue;
        if (field.isSecret)
            return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMalformed, {field.key});
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {field.key});
    }
    return {};
}

core::Fields withDefaults(const QList<FieldDescription> &descriptions, const core::Fields &fields)
{
    core::Fields filled = fields.clone();
    for (const FieldDescription &field : descriptions) {
        if (!field.isSecret && filled.text(field.key).isEmpty())
            filled.setText(field.key, field.defaultValue);
    }
    return filled;
}

core::Result<core::Account> preparedAccount(const core::ProviderDescription &description, const core::Account &account)
{
    for (const core::HostDescription &host : description.hosts) {
        if (!isBaseAddress(account.baseUrl(description, host.key)))
            return core::failure(ErrorKind::InvalidInput, ErrorCause::AddressMalformed);
    }
    core::Account prepared = account.clone();
    prepared.fields = withDefaults(description.accountFields, account.fields);
    if (const auto ok = checkFields(description.accountFields, prepared.fields, FieldOwner::Account); !ok)
        return core::Unexpected(ok.error());
    return prepared;
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const QStringView domain = QStringView(text).mid(at + 1);
    const bool hasBlank = std::any_of(text.cbegin(), text.cend(), [](QChar one) { return one.isSpace(); });
    return at > 0 && text.indexOf(u'@') == at && !domain.isEmpty() && !hasBlank && text.size() <= kLongestEmail
        && !domain.startsWith(u'.') && !domain.endsWith(u'.') && !domain.contains(QStringView(u".."));
}

bool isHeaderValue(QByteArrayView value)
{
    constexpr char kBlank = 0x20;
    constexpr char kLastVisible = 0x7e;
    const bool isVisible =
        std::all_of(value.cbegin(), value.cend(), [](char one) { return one >= kBlank && one <= kLastVisible; });
    return isVisible && !value.isEmpty() && value.front() != kBlank && value.back() != kBlank;
}

bool isBaseAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

} // namespace kyc::providers
