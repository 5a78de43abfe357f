// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/imports/importdesk.h"

#include <QWidget>

namespace kyc::desktop {

class DetailSection;
class LinkOffer;
class StatusNotice;

/// What came of an import: the status at the destination, what happened and what to do, what the destination still
/// wants in its order, and its words where it refused. GUI thread.
class ImportResult : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(QWidget *parent = nullptr);

    void showImport(const services::ImportState &import, services::ImportDesk::Runner runner);
    void showNothing();

Q_SIGNALS:
    void idCopied();
    void linkCopied(); ///< the customer's, of an id proof
    void linkOpened();

private:
    void clear();
    void showHead(const services::ImportState &import, services::ImportDesk::Runner runner);
    void showSeen(const services::ImportState &import);

    StatusNotice *m_notice = nullptr;
    DetailSection *m_refusal = nullptr;
    DetailSection *m_forms = nullptr;
    LinkOffer *m_link = nullptr;
    DetailSection *m_reasons = nullptr;
    DetailSection *m_ids = nullptr;
};

} // namespace kyc::desktop
