// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/cborscan.h"

namespace kyc::records {

namespace {

// Major types, and what of them is used (RFC 8949).
constexpr int kUnsigned = 0;
constexpr int kNegative = 1;
constexpr int kBytes = 2;
constexpr int kText = 3;
constexpr int kArray = 4;
constexpr int kMap = 5;
constexpr int kTag = 6;
constexpr int kSimple = 7;
constexpr quint64 kFalse = 20;
constexpr quint64 kTrue = 21;
constexpr quint64 kNull = 22;
constexpr uchar kBitsOfInfo = 5;
constexpr uchar kInfoMask = 0x1f;
constexpr uchar kInOneByte = 24;
constexpr uchar kInEightBytes = 27;

} // namespace

void CborScan::fail()
{
    m_isSound = false;
    m_at = m_end;
}

CborScan::Head CborScan::head()
{
    if (m_at == m_end) {
        fail();
        return {};
    }
    const auto first = static_cast<uchar>(*m_at++);
    const uchar info = first & kInfoMask;
    Head head{first >> kBitsOfInfo, info};
    if (info < kInOneByte)
        return head;
    const qsizetype size = info <= kInEightBytes ? qsizetype{1} << (info - kInOneByte) : m_end - m_at + 1;
    if (m_end - m_at < size) {
        fail();
        return {};
    }
    head.value = 0;
    for (qsizetype i = 0; i < size; ++i)
        head.value = (head.value << 8U) | static_cast<uchar>(*m_at++);
    return head;
}

QByteArrayView CborScan::bytes(quint64 size)
{
    if (size > static_cast<quint64>(m_end - m_at)) {
        fail();
        return {};
    }
    const QByteArrayView found(m_at, static_cast<qsizetype>(size));
    m_at += size;
    return found;
}

qsizetype CborScan::count(int major)
{
    const Head found = head();
    // Each value takes a byte at least.
    if (found.major != major || found.value > static_cast<quint64>(m_end - m_at)) {
        fail();
        return 0;
    }
    return static_cast<qsizetype>(found.value);
}

qsizetype CborScan::array()
{
    return count(kArray);
}

qsizetype CborScan::map()
{
    return count(kMap);
}

QByteArrayView CborScan::text()
{
    const Head found = head();
    if (found.major == kText || found.major == kBytes)
        return bytes(found.value);
    fail();
    return {};
}

std::optional<qint64> CborScan::integer()
{
    const Head found = head();
    const bool isSmall = found.value <= static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (found.major == kUnsigned && isSmall)
        return static_cast<qint64>(found.value);
    if (found.major == kNegative && isSmall)
        return -1 - static_cast<qint64>(found.value);
    if (found.major != kSimple || found.value != kNull)
        fail();
    return std::nullopt;
}

bool CborScan::flag()
{
    const Head found = head();
    if (found.major != kSimple || (found.value != kTrue && found.value != kFalse))
        fail();
    return m_isSound && found.value == kTrue;
}

QByteArrayView CborScan::skip()
{
    const char *const start = m_at;
    for (quint64 left = 1; left > 0 && m_isSound; --left) {
        const Head found = head();
        if (found.major == kBytes || found.major == kText)
            (void)bytes(found.value);
        else if (found.major == kTag)
            ++left;
        else if ((found.major == kArray || found.major == kMap) && found.value > static_cast<quint64>(m_end - m_at))
            fail();
        else if (found.major == kArray || found.major == kMap)
            left += found.value * (found.major == kMap ? 2 : 1);
    }
    return m_isSound ? QByteArrayView(start, m_at - start) : QByteArrayView();
}

} // namespace kyc::records
