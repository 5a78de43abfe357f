// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/fields.h"

namespace kyc::core {

void Fields::setText(const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_texts.erase(key);
    else
        m_texts.insert_or_assign(key, value);
}

void Fields::setSecret(const QString &key, Secret value)
{
    if (value.isEmpty())
        m_secrets.erase(key);
    else
        m_secrets.insert_or_assign(key, std::move(value));
}

void Fields::remove(const QString &key)
{
    m_texts.erase(key);
    m_secrets.erase(key);
}

bool Fields::contains(const QString &key) const
{
    return m_texts.contains(key) || m_secrets.contains(key);
}

QString Fields::text(const QString &key) const
{
    const auto found = m_texts.find(key);
    return found == m_texts.end() ? QString() : found->second;
}

const Secret *Fields::secret(const QString &key) const
{
    const auto found = m_secrets.find(key);
    return found == m_secrets.end() ? nullptr : &found->second;
}

QStringList Fields::textKeys() const
{
    QStringList keys;
    for (const auto &entry : m_texts)
        keys.append(entry.first);
    return keys;
}

QStringList Fields::secretKeys() const
{
    QStringList keys;
    for (const auto &entry : m_secrets)
        keys.append(entry.first);
    return keys;
}

Fields Fields::clone() const
{
    Fields copy;
    copy.m_texts = m_texts;
    for (const auto &[key, value] : m_secrets)
        copy.m_secrets.emplace(key, value.clone());
    return copy;
}

void Fields::merge(Fields other)
{
    for (auto &[key, value] : other.m_texts)
        m_texts.insert_or_assign(key, value);
    for (auto &[key, value] : other.m_secrets)
        m_secrets.insert_or_assign(key, std::move(value));
}

} // namespace kyc::core
