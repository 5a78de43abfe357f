// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/csvreader.h"

#include <QBuffer>
#include <QList>

/// What a reader makes of a text, as tests compare it.
struct CsvRead
{
    QStringList columns;
    QList<QStringList> good;
    QList<kyc::core::CsvProblem> bad;
    kyc::core::CsvEncoding encoding = kyc::core::CsvEncoding::Utf8;
    char separator = 0;
    qint64 records = 0; ///< the number of the last one
};

[[nodiscard]] inline kyc::core::CsvResult<CsvRead> readCsv(const QByteArray &text,
                                                           const kyc::core::CsvReading &how = {})
{
    QBuffer device;
    device.setData(text);
    device.open(QIODevice::ReadOnly);
    const auto reader = kyc::core::CsvReader::open(device, how);
    if (!reader)
        return tl::unexpected(reader.error());
    CsvRead all{.columns = (*reader)->columns(),
                .good = {},
                .bad = {},
                .encoding = (*reader)->encoding(),
                .separator = (*reader)->separator()};
    for (;;) {
        const auto next = (*reader)->next();
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return all;
        all.records = (*next)->record;
        if ((*next)->problem)
            all.bad.append(*(*next)->problem);
        else
            all.good.append((*next)->cells);
    }
}
