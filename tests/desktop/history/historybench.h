// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/workspace.h"
#include "records/historysamples.h"

#include <QTemporaryDir>
#include <QTest>

namespace kyc::test {

/// A workspace whose records are open, in a folder that is thrown away.
class HistoryBench
{
public:
    explicit HistoryBench(bool isPassing = true) : workspace(places(isPassing)) { }

    /// Chooses memory, and waits until it is known whether records are kept.
    [[nodiscard]] bool open()
    {
        const auto chosen = workspace.vault().choose(vault::KeeperKind::Memory);
        using State = services::RecordsSession::State;
        return QTest::qWaitFor(
            [this, &chosen] {
                const State state = workspace.records().state();
                return chosen.isFinished() && state != State::Closed && state != State::Opening;
            },
            20'000);
    }
    /// Keeps the entries of these numbers.
    [[nodiscard]] bool record(int from, int count)
    {
        for (int i = from; i < from + count; ++i) {
            if (!record(entry(i)))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool record(records::HistoryEntry entry)
    {
        const auto id = workspace.records().history()->append(std::move(entry));
        return QTest::qWaitFor([&id] { return id.isFinished(); }, 20'000) && id.result().has_value();
    }
    /// As a lookup does.
    [[nodiscard]] bool lookUp(int number)
    {
        const auto id = workspace.recorder().record(
            entry(number).outcome, {QStringLiteral("p100"), QStringLiteral("a-1"), day(number), QString()});
        return QTest::qWaitFor([&id] { return id.isFinished(); }, 20'000) && id.result().value_or(0) > 0;
    }
    [[nodiscard]] QString recordsFile() const { return m_folder.filePath(QStringLiteral("records.sqlite")); }

private:
    [[nodiscard]] services::Places places(bool isPassing) const
    {
        services::Places places{m_folder.path(), m_folder.path(), m_folder.filePath(QStringLiteral("none"))};
        places.isPassing = isPassing;
        return places;
    }

    QTemporaryDir m_folder;

public:
    desktop::Workspace workspace;
};

} // namespace kyc::test
