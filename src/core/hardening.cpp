// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/hardening.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>

#ifdef __linux__
#include <sys/prctl.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define KYC_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define KYC_SANITIZED 1
#endif
#endif

namespace kyc::core {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
// The leak sanitizer attaches to its own process, which this would forbid.
#if defined(__linux__) && !defined(KYC_SANITIZED)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace kyc::core

#if defined(__GLIBC__) && !defined(KYC_SANITIZED)

#include <malloc.h>

#include <cstring>

// The names are the C library's own.
// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,cppcoreguidelines-no-malloc,readability-identifier-naming)
extern "C" {

void *__libc_malloc(std::size_t size) noexcept;
void __libc_free(void *memory) noexcept;

// What operator delete and every library of the process call: the program's own definition comes before the C
// library's. Nothing here may allocate, log, or touch errno.
void free(void *memory) noexcept
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

// The C library's would leave the old bytes behind when it moves a block.
void *realloc(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) { // as glibc does
        free(memory);
        return nullptr;
    }
    const std::size_t usable = malloc_usable_size(memory);
    if (size <= usable && size > usable / 2)
        return memory;
    void *moved = __libc_malloc(size);
    if (moved) {
        std::memcpy(moved, memory, std::min(size, usable));
        free(memory);
    }
    return moved;
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,cppcoreguidelines-no-malloc,readability-identifier-naming)

#endif
