// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: leftovers STORY
//
// Puts a marker into memory the way the story says, gives the memory back, and prints how many copies of the marker
// are left in the writable memory of the process; then its core limit and whether it can be dumped. Built twice: with
// kyc_hardening, and without.

#ifdef KYC_HARDENED
#include "core/hardening.h"
#endif

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

namespace {

// The marker is never written down, else it would be found in every program: only its bytes, each turned over.
constexpr unsigned char kTurn = 0xa5;
constexpr std::size_t kLength = 32;

unsigned char turned(std::size_t place)
{
    return static_cast<unsigned char>((17 * place + 90) % 26 + 'a') ^ kTurn;
}

char letter(std::size_t place)
{
    return static_cast<char>(turned(place) ^ kTurn);
}

QByteArray markedBytes()
{
    QByteArray text(kLength * 8, '.');
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = letter(static_cast<std::size_t>(i) % kLength);
    return text;
}

QString markedText()
{
    QString text(kLength * 8, u'.');
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QLatin1Char(letter(static_cast<std::size_t>(i) % kLength));
    return text;
}

/// Many at a time: the memory of a single one is soon used for something else.
template <class Make>
void manyOf(Make make)
{
    constexpr int kCopies = 100;
    std::vector<decltype(make())> texts;
    for (int i = 0; i < kCopies; ++i)
        texts.push_back(make());
}

QByteArray converted()
{
    return QString::fromLatin1(markedBytes()).toUtf8();
}

void grown()
{
    QByteArray text;
    for (std::size_t i = 0; i < 4096 * kLength; ++i) // moved to larger blocks again and again
        text.append(letter(i % kLength));
}

void aligned()
{
    void *memory = std::aligned_alloc(64, 4096);
    if (!memory)
        std::abort();
    for (std::size_t i = 0; i < 4096; ++i)
        static_cast<volatile char *>(memory)[i] = letter(i % kLength);
    std::free(memory);
}

void fromNew()
{
    const std::unique_ptr<volatile char[]> memory(new char[1024]);
    for (std::size_t i = 0; i < 1024; ++i)
        memory[i] = letter(i % kLength);
}

bool isMarker(const unsigned char *at, std::size_t step)
{
    for (std::size_t i = 0; i < kLength; ++i) {
        if ((at[i * step] ^ kTurn) != turned(i) || (step == 2 && at[i * step + 1] != 0))
            return false;
    }
    return true;
}

/// Looks at the memory itself instead of /proc/self/mem, which is root's once a process cannot be dumped.
int found()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int copies = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = parts.first().split('-');
        const auto *at = reinterpret_cast<const unsigned char *>(ends.first().toULongLong(nullptr, 16));
        const auto *end = reinterpret_cast<const unsigned char *>(ends.last().toULongLong(nullptr, 16));
        for (; at + 2 * kLength <= end; ++at)
            copies += isMarker(at, 1) || isMarker(at, 2) ? 1 : 0;
    }
    return copies;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef KYC_HARDENED
    kyc::core::hardenProcess();
#endif
    const QString story = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (story == QLatin1String("QByteArray"))
        manyOf(markedBytes);
    else if (story == QLatin1String("QString"))
        manyOf(markedText);
    else if (story == QLatin1String("converted"))
        manyOf(converted);
    else if (story == QLatin1String("grown"))
        grown();
    else if (story == QLatin1String("aligned"))
        aligned();
    else if (story == QLatin1String("new"))
        fromNew();
    else
        return 2;
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    std::printf("%d %llu %llu %d\n", found(), static_cast<unsigned long long>(limit.rlim_cur),
                static_cast<unsigned long long>(limit.rlim_max), prctl(PR_GET_DUMPABLE));
    return 0;
}
