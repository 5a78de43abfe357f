// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/auditfile.h"

#include "records/auditlog.h"
#include "services/auditexport.h"
#include "services/csvwriter.h"

#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace kyc::services {

namespace {

using core::Result;
using records::AuditLine;

constexpr int kPiece = 1000; // entries
constexpr int kProgress = 1000;

/// One export, in its thread.
class Writing
{
public:
    Writing(const QString &recordsFile, const QString &path, AuditFileFormat format, records::AuditFilter filter,
            std::stop_token stop, QPromise<Result<qint64>> &promise)
        : m_log(recordsFile),
          m_file(path),
          m_format(format),
          m_filter(std::move(filter)),
          m_stop(std::move(stop)),
          m_promise(promise)
    { }

    [[nodiscard]] Result<qint64> run()
    {
        const auto total = waited(m_log.count(m_filter));
        if (!total)
            return core::Unexpected(total.error());
        // Unbuffered: of what a buffer held back to the end QSaveFile does not see that it could not be written.
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return failed();
        if (m_format == AuditFileFormat::Csv && !write(m_writer.header(auditColumns())))
            return failed();
        while (!m_stop.stop_requested()) {
            const auto lines = waited(m_log.read(m_filter, {false, m_last, kPiece}));
            if (!lines)
                return core::Unexpected(lines.error());
            if (!write(text(*lines)))
                return failed();
            m_count += lines->size();
            m_promise.setProgressValue(static_cast<int>(m_count * kProgress / std::max(*total, m_count + 1)));
            if (lines->size() < kPiece)
                return m_file.commit() ? Result<qint64>(m_count) : failed();
        }
        return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
    }

private:
    template <class T>
    [[nodiscard]] static Result<T> waited(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.takeResult();
    }
    [[nodiscard]] bool write(const QByteArray &bytes) { return m_file.write(bytes) == bytes.size(); }
    [[nodiscard]] QByteArray text(const QList<AuditLine> &lines)
    {
        QByteArray text;
        for (const AuditLine &line : lines) {
            if (m_format == AuditFileFormat::Csv)
                m_writer.appendRecord(auditCells(line), text);
            else
                text += auditJsonLine(line);
            m_last = line.entry.sequence;
        }
        return text;
    }
    [[nodiscard]] Result<qint64> failed() const
    {
        return core::failure(core::ErrorKind::Records, core::ErrorCause::FileUnwritable,
                             {QFileInfo(m_file.fileName()).fileName(), m_file.errorString()});
    }

    records::AuditLog m_log;
    QSaveFile m_file;
    const CsvWriter m_writer;
    const AuditFileFormat m_format;
    const records::AuditFilter m_filter;
    const std::stop_token m_stop;
    QPromise<Result<qint64>> &m_promise;
    qint64 m_last = 0;
    qint64 m_count = 0;
};

} // namespace

QFuture<Result<qint64>> writeAuditFile(const QString &recordsFile, const QString &path, AuditFileFormat format,
                                       const records::AuditFilter &filter, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    promise->setProgressRange(0, kProgress);
    QThreadPool::globalInstance()->start([promise, recordsFile, path, format, filter, stop = std::move(stop)] {
        promise->addResult(Writing(recordsFile, path, format, filter, stop, *promise).run());
        promise->finish();
    });
    return promise->future();
}

AuditExportNoting::AuditExportNoting(AuditTrail &trail, records::AuditFilter filter, QObject *parent)
    : Task(parent),
      m_trail(trail),
      m_filter(std::move(filter))
{ }

QFuture<Result<NotedAuditExport>> AuditExportNoting::start()
{
    QFuture<Result<NotedAuditExport>> result = future();
    await(m_trail.log().head(), [this](const Result<records::ChainHead> &head) {
        if (!head)
            return end(core::Unexpected(head.error()));
        m_filter.last = head->sequence;
        count();
    });
    return result;
}

void AuditExportNoting::count()
{
    await(m_trail.log().count(m_filter), [this](const Result<qint64> &entries) {
        if (entries)
            note(*entries);
        else
            end(core::Unexpected(entries.error()));
    });
}

void AuditExportNoting::note(qint64 entries)
{
    const NotedAuditExport noted{m_filter, QStringLiteral("audit entries=%1").arg(entries)};
    await(m_trail.note(records::AuditAction::Export, {.outcome = noted.outcome}),
          [this, noted](const Result<void> &done) {
              if (done)
                  end(noted);
              else
                  end(core::Unexpected(done.error()));
          });
}

QFuture<Result<void>> noteNotCompleted(AuditTrail &trail, const NotedAuditExport &noted, const core::Error &why)
{
    const QString word = why.kind == core::ErrorKind::Cancelled ? QStringLiteral("cancelled") : core::toWord(why.cause);
    return trail.note(records::AuditAction::Export,
                      {.outcome = QStringLiteral("not completed: %1 %2").arg(word, noted.outcome)});
}

} // namespace kyc::services
