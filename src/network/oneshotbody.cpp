// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/oneshotbody.h"

#include <algorithm>

namespace kyc::network {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return bytesAvailable() == 0;
}

bool OneShotBody::seek(qint64 position)
{
    Q_UNUSED(position)
    return false;
}

qint64 OneShotBody::readData(char *data, qint64 longest)
{
    const qint64 count = std::min<qint64>(longest, m_bytes.size() - m_read);
    if (count <= 0)
        return longest > 0 ? -1 : 0;
    std::copy_n(m_bytes.constData() + m_read, count, data);
    m_read += count;
    return count;
}

qint64 OneShotBody::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace kyc::network
