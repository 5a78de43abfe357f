// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/importdoing.h"

#include "cli/importlist.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"

#include <QJsonDocument>

namespace kyc::cli {

using services::ImportEnd;
using services::ImportState;

namespace {

/// Whether the destination has the verification and says so.
bool isCarriedOver(const ImportState &import)
{
    return import.end == ImportEnd::Done || import.end == ImportEnd::EddRequired
        || import.end == ImportEnd::FormsMissing;
}

} // namespace

ImportDoing::ImportDoing(services::Desk &desk, const How &how)
    : m_desk(desk),
      m_runner(how.runner, desk.clock(), desk.randomness()),
      m_broker(desk.store(), desk.accounts(), desk.activity(), m_runner, desk.clock(), desk.randomness()),
      m_prompt(m_broker, desk.accounts()),
      m_engine(m_runner, desk.clock(), &m_broker)
{
    desk.watch().follow(m_broker);
    m_imports = std::make_unique<services::ImportDesk>(services::ImportParts{.records = desk.records(),
                                                                             .trail = desk.trail(),
                                                                             .vault = desk.vault(),
                                                                             .accounts = desk.accounts(),
                                                                             .recorder = desk.recorder(),
                                                                             .runner = m_runner,
                                                                             .broker = m_broker,
                                                                             .engine = m_engine,
                                                                             .settings = desk.settings(),
                                                                             .clock = desk.clock(),
                                                                             .randomness = desk.randomness(),
                                                                             .places = desk.places(),
                                                                             .pollInterval = how.pollInterval});
    if (const auto read = waitFor(m_imports->reload()); !read)
        m_problem = read.error();
    QObject::connect(m_imports.get(), &services::ImportDesk::changed, m_imports.get(),
                     [this](qint64 id) { print(id); });
}

ImportDoing::~ImportDoing()
{
    m_imports.reset();
    static_cast<void>(waitFor(m_desk.store().settled())); // the tokens of logins are kept meanwhile
}

void ImportDoing::print(qint64 id)
{
    const ImportState *import = m_imports->find(id);
    if (import)
        m_isWritten = writeResults(QJsonDocument(importJson(*import)).toJson(QJsonDocument::Compact) + '\n');
}

ExitStatus ImportDoing::follow(qint64 id)
{
    std::optional<core::Error> cutOff;
    {
        const Interrupts interrupts;
        const QObject here;
        QObject::connect(&interrupts, &Interrupts::interrupted, &here, [this, id] { m_imports->stop(id); });
        QObject::connect(m_imports.get(), &services::ImportDesk::ended, &here, &QCoreApplication::quit);
        QObject::connect(m_imports.get(), &services::ImportDesk::failed, &here,
                         [&cutOff](qint64, const core::Error &error) { cutOff = error; });
        while (m_imports->runner(id) == services::ImportDesk::Runner::Here)
            QCoreApplication::exec();
    }
    if (cutOff)
        return unusable(*cutOff);
    const ImportState *import = m_imports->find(id);
    if (!import)
        return ExitStatus::StoreUnavailable;
    if (import->end) {
        const services::ImportEndText words = importEndText(*import->end);
        tell(words.what);
        tell(words.remedy);
    }
    return isCarriedOver(*import) && m_isWritten ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

} // namespace kyc::cli
