// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rawanswer.h"

#include "core/redaction.h"
#include "desktop/lookup/plaintext.h"

#include <QPlainTextEdit>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <numeric>

namespace kyc::desktop {

namespace {

/// Below this many bytes masking takes no time worth another thread.
constexpr qsizetype kQuick = qsizetype{16} * 1024;

qsizetype totalSize(const QList<core::Evidence> &evidence)
{
    return std::accumulate(evidence.cbegin(), evidence.cend(), qsizetype(0),
                           [](qsizetype sum, const core::Evidence &one) { return sum + one.body.size(); });
}

} // namespace

QString rawAnswerText(const QList<core::Evidence> &evidence, const QSet<QString> &openKeys, bool isRevealed)
{
    QStringList texts;
    for (const core::Evidence &one : evidence) {
        const QString body = isRevealed ? core::revealed(one.body) : core::redacted(one.body, openKeys);
        texts << one.call + u'\n' + body;
    }
    return showable(texts.join(QStringLiteral("\n\n")));
}

RawAnswer::RawAnswer(QPlainTextEdit &edit, QObject *parent) : QObject(parent), m_edit(edit)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            m_edit.setPlainText(m_watcher.result());
    });
}

void RawAnswer::show(const QList<core::Evidence> &evidence, const QSet<QString> &openKeys, bool isRevealed)
{
    m_watcher.setFuture({});
    m_edit.clear();
    if (totalSize(evidence) <= kQuick) {
        m_edit.setPlainText(rawAnswerText(evidence, openKeys, isRevealed));
        return;
    }
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, evidence, openKeys, isRevealed] {
        promise->addResult(rawAnswerText(evidence, openKeys, isRevealed));
        promise->finish();
    });
}

} // namespace kyc::desktop
