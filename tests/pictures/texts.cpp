// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "pictures/texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace kyc::test {

namespace {

constexpr int kMostRows = 40; ///< more than a window shows

/// The texts of one window, as they are found.
class Reader
{
public:
    explicit Reader(const QWidget &window) : m_window(window) { }

    void read(const QWidget &widget)
    {
        if (const auto *view = qobject_cast<const QHeaderView *>(&widget))
            return readHeader(*view);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            return readCells(*view);
        if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            return readTabs(*bar);
        add(textOf(widget), widget, widget.rect());
    }

    QList<ShownText> texts;

private:
    /// @p place is in the widget.
    void add(const QString &text, const QWidget &widget, const QRect &place)
    {
        // Of a column or a line at a list's edge only a part may be there, without its text.
        const QRect visible = widget.visibleRegion().boundingRect() & place;
        if (!text.trimmed().isEmpty() && visible == place && !place.isEmpty())
            texts.append({text, QRect(widget.mapTo(&m_window, place.topLeft()), place.size())});
    }
    void readHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int section = 0; section < header.count(); ++section) {
            if (!header.isSectionHidden(section))
                add(header.model()->headerData(section, Qt::Horizontal).toString(), *header.viewport(),
                    QRect(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height()));
        }
    }
    void readCells(const QAbstractItemView &view)
    {
        if (!view.model())
            return;
        const int rows = std::min(view.model()->rowCount(view.rootIndex()), kMostRows);
        const int columns = view.model()->columnCount(view.rootIndex());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = view.model()->index(row, column, view.rootIndex());
                if (index.flags().testFlag(Qt::ItemIsEnabled))
                    add(index.data().toString(), *view.viewport(), view.visualRect(index));
            }
        }
    }
    void readTabs(const QTabBar &bar)
    {
        for (int i = 0; i < bar.count(); ++i) {
            if (bar.isTabVisible(i) && bar.isTabEnabled(i))
                add(bar.tabText(i), bar, bar.tabRect(i));
        }
    }

    const QWidget &m_window;
};

} // namespace

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->displayText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    return {};
}

QList<ShownText> shownTexts(const QWidget &window)
{
    Reader reader(window);
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled())
            reader.read(*widget);
    }
    return reader.texts;
}

} // namespace kyc::test
