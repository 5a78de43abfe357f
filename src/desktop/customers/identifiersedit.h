// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kyc::desktop {

/// What names a customer: a line for each identifier, with its kind, and below them those that are offered, to be
/// ticked. GUI thread.
class IdentifiersEdit : public QWidget
{
    Q_OBJECT

public:
    explicit IdentifiersEdit(QWidget *parent = nullptr);

    void setIdentifiers(const QList<records::Identifier> &identifiers);
    /// Learned elsewhere: not taken unless ticked, those there are already left out.
    void setOffered(const QList<records::Identifier> &offered);
    /// Lines with a text, and what is ticked; each once.
    [[nodiscard]] QList<records::Identifier> identifiers() const;

Q_SIGNALS:
    void edited(); ///< a line was finished, a tick set

private:
    struct Line
    {
        QWidget *widget = nullptr;
        QComboBox *kind = nullptr;
        QLineEdit *text = nullptr;
    };
    struct Offer
    {
        QCheckBox *box = nullptr;
        records::Identifier identifier;
    };

    QLineEdit *addLine(const records::Identifier &identifier);
    void removeLine(const QWidget *widget);
    void nameLines();

    QVBoxLayout *m_linesLayout = nullptr;
    QVBoxLayout *m_offersLayout = nullptr;
    QPushButton *m_addButton = nullptr;
    QList<Line> m_lines;
    QList<Offer> m_offers;
};

} // namespace kyc::desktop
