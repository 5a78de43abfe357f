// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QMessageBox;

namespace kyc::desktop {

/// Offers the link under which the customer proves an identity: to be copied, or to be opened once its host was named
/// and agreed to. Names the host alone, since whoever has the link may act as the customer. Hidden while there is none.
/// GUI thread.
class LinkOffer : public QWidget
{
    Q_OBJECT

public:
    explicit LinkOffer(QWidget *parent = nullptr);

    void showLink(const QString &link);
    void showNothing(); ///< and forgets the last one

Q_SIGNALS:
    void copied();
    void opened();

private:
    void copy();
    void askToOpen();

    QUrl m_link;
    QLabel *m_label = nullptr;
    QPointer<QMessageBox> m_question;
};

} // namespace kyc::desktop
