// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class CustomerBrowser;
}

class CustomersModel;
class StateLine;
class ViewNote;
class Workspace;

/// Saved customers, found as one types, and beside the list everything about the selected one. GUI thread.
class CustomerBrowser : public QWidget
{
    Q_OBJECT

public:
    /// At most so many are listed; who looks for another types more of the name.
    static constexpr int kMostListed = 200;

    /// @p workspace must outlive this.
    explicit CustomerBrowser(Workspace &workspace, QWidget *parent = nullptr);
    ~CustomerBrowser() override;

    /// Asks the records again. Who was selected stays so, unless somebody else shall be.
    void refresh(qint64 wanted = 0);
    /// Forgets what was typed and what is listed.
    void clear();
    void focusFind();
    void showProblem(const core::Error &error);

    [[nodiscard]] QList<records::CustomerRecord> selected() const; ///< those that are legible
    /// Null unless one is selected, and legible. Valid until the list changes.
    [[nodiscard]] const records::CustomerRecord *only() const;
    [[nodiscard]] std::optional<records::Hold> holdOf(qint64 customerId) const;

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    [[nodiscard]] QByteArray splitterState() const;
    void restoreState(const QByteArray &columns, const QByteArray &splitter);

Q_SIGNALS:
    void listed(bool isAnybodySaved);
    void selectionChanged();
    void activated(); ///< by Return or a double click
    void menuRequested(const QPoint &globalPosition);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void list(const QList<records::CustomerRecord> &found);
    void askHolds();
    void selectRow(int row);
    void selectionMoved();
    void showDetail();
    void noteAndShow(const records::CustomerRecord &customer);
    void askTimeline(qint64 customerId);

    Workspace &m_workspace;
    std::unique_ptr<Ui::CustomerBrowser> m_ui;
    CustomersModel *m_model = nullptr;
    StateLine *m_stateLine = nullptr;
    ViewNote *m_viewNote;
    QList<records::Hold> m_holds;
    QTimer m_rest; ///< who rests on a customer sees the detail, and the audit says so; who passes does not
    qint64 m_wanted = 0; ///< to be selected when it is listed
    qint64 m_viewed = 0; ///< who is shown, or is about to be: the audit takes it first
    bool m_isNoted = false; ///< the audit has taken it
    int m_turn = 0; ///< tells answers to the last question from earlier ones
};

} // namespace kyc::desktop
