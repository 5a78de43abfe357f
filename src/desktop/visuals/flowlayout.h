// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <vector>

class QBoxLayout;

namespace kyc::desktop {

/// One after the other like words on a line, and on the next line where there is no more room: with large letters, and
/// in languages with long words. As in Qt's example of that name. GUI thread.
class FlowLayout : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    enum class Side { Leading, Trailing }; ///< that a line which is not full keeps to

    explicit FlowLayout(Side side = Side::Leading, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// In the place that @p row has in @p column, with what was in it but its spacers; the row is deleted.
    static FlowLayout *insteadOf(QBoxLayout *row, QBoxLayout &column, Side side = Side::Leading);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override; ///< of the widest
    [[nodiscard]] QSize sizeHint() const override; ///< all on one line
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> linesFor(int width) const;

    Side m_side;
    std::vector<QLayoutItem *> m_items;
};

} // namespace kyc::desktop
