// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/jsonscan.h"

#include <QSet>

#include <vector>

namespace kyc::core {

namespace {

class Scanner
{
public:
    explicit Scanner(const QByteArray &json) : m_json(json) { }

    JsonFlaw run()
    {
        while (m_at < m_json.size() && m_flaw.kind == JsonFlaw::Kind::None)
            token(m_json.at(m_at++));
        return m_flaw;
    }

private:
    struct Level
    {
        bool isObject = false;
        QSet<QString> keys;
    };

    void token(char c)
    {
        if (c == '{' || c == '[') {
            m_levels.push_back({c == '{', {}});
            m_expectsKey = c == '{';
        } else if (c == '}' || c == ']') {
            if (!m_levels.empty())
                m_levels.pop_back();
            m_expectsKey = false;
        } else if (c == ',') {
            m_expectsKey = !m_levels.empty() && m_levels.back().isObject;
        } else if (c == '"') {
            const QString text = string();
            if (m_expectsKey)
                key(text);
            m_expectsKey = false;
        }
    }

    void key(const QString &name)
    {
        QSet<QString> &keys = m_levels.back().keys;
        if (m_flaw.kind == JsonFlaw::Kind::None && keys.contains(name))
            m_flaw = {JsonFlaw::Kind::DuplicateKey, name};
        keys.insert(name);
    }

    /// The string whose opening quote has just been passed, unescaped.
    QString string()
    {
        QString text;
        qsizetype plainFrom = m_at;
        const auto takePlain = [&] { text += QString::fromUtf8(m_json.constData() + plainFrom, m_at - plainFrom); };
        while (m_at < m_json.size()) {
            const auto c = static_cast<unsigned char>(m_json.at(m_at));
            if (c == '"') {
                takePlain();
                ++m_at;
                break;
            }
            if (c < 0x20)
                m_flaw = {JsonFlaw::Kind::ControlCharacter, {}};
            if (c == '\\') {
                takePlain();
                ++m_at;
                text += escape();
                plainFrom = m_at;
                continue;
            }
            ++m_at;
        }
        if (!text.isValidUtf16())
            m_flaw = {JsonFlaw::Kind::HalfSurrogate, {}};
        return text;
    }

    QChar escape()
    {
        const char c = m_at < m_json.size() ? m_json.at(m_at++) : '\0';
        switch (c) {
        case 'b':
            return u'\b';
        case 'f':
            return u'\f';
        case 'n':
            return u'\n';
        case 'r':
            return u'\r';
        case 't':
            return u'\t';
        case 'u': {
            const ushort unit = m_json.mid(m_at, 4).toUShort(nullptr, 16);
            m_at += 4;
            return {unit};
        }
        case '"':
        case '\\':
        case '/':
            return QLatin1Char(c);
        default:
            m_flaw = {JsonFlaw::Kind::UnknownEscape, {}};
            return QLatin1Char(c);
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    bool m_expectsKey = false;
    std::vector<Level> m_levels;
    JsonFlaw m_flaw;
};

} // namespace

JsonFlaw findJsonFlaw(const QByteArray &json)
{
    return Scanner(json).run();
}

} // namespace kyc::core
