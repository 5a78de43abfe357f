// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "pictures/looks.h"

#include "pictures/texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <array>
#include <cmath>
#include <vector>

namespace kyc::test {

namespace {

constexpr double kEnough = 4.5;
constexpr int kTwice = 2;
constexpr int kCloser = 8;

bool isCutOff(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

bool isCutOff(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return room.width() < box.fontMetrics().horizontalAdvance(box.currentText());
}

bool isCutOff(const QLineEdit &edit)
{
    return edit.text().isEmpty() && edit.width() < edit.fontMetrics().horizontalAdvance(edit.placeholderText());
}

/// The first heading whose text is wider than its column.
QString cutOffHeading(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return {};
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section)
            && header.sectionSize(section) < header.fontMetrics().horizontalAdvance(text) + 2 * margin)
            return text;
    }
    return {};
}

QString cutOffTab(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.isTabVisible(i)
            && bar.tabRect(i).width() < bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width())
            return bar.tabText(i);
    }
    return {};
}

QString cutOffWithin(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCutOff(*label))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !button->text().isEmpty() && button->width() < button->sizeHint().width())
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget); box && isCutOff(*box))
        return box->currentText();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && isCutOff(*edit))
        return edit->placeholderText();
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return cutOffHeading(*header);
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return cutOffTab(*bar);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (area && (qobject_cast<const QListView *>(area) || qobject_cast<const QScrollArea *>(area))
        && area->horizontalScrollBar()->maximum() > 0)
        return area->objectName() + QStringLiteral(" has to be moved sideways");
    return {};
}

/// What is made of parts that lie over one another on purpose.
bool isOfParts(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QTabBar *>(&widget) || widget.inherits("QTabWidget") || widget.inherits("QStackedWidget")
        || widget.inherits("QMainWindow") || widget.inherits("QToolBar");
}

/// Of a list or an area that shows a part of more.
bool isMoved(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && parent->parentWidget() && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
}

QString nameOf(const QWidget &widget)
{
    const QString text = textOf(widget);
    const QString className = QLatin1String(widget.metaObject()->className());
    return className + u' ' + widget.objectName() + (text.isEmpty() ? QString() : u' ' + text);
}

QString rectText(const QRect &rect)
{
    return QStringLiteral("%1 x %2 at %3, %4").arg(rect.width()).arg(rect.height()).arg(rect.x()).arg(rect.y());
}

QString overlappingIn(const QWidget &parent)
{
    QList<const QWidget *> beside;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || widget->isWindow() || !widget->isVisible() || widget->size().isEmpty()
            || qobject_cast<const QSplitterHandle *>(widget) || qobject_cast<const QSizeGrip *>(widget))
            continue;
        // From right to left Qt's splitter gives its first part a point more than there is.
        if (!isMoved(*widget) && !parent.rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            return QStringLiteral("%1 (%2) reaches out of %3 (%4)")
                .arg(nameOf(*widget), rectText(widget->geometry()), nameOf(parent), rectText(parent.rect()));
        for (const QWidget *other : beside) {
            if (other->geometry().intersects(widget->geometry()))
                return nameOf(*other) + QStringLiteral(" and ") + nameOf(*widget);
        }
        beside.append(widget);
    }
    return {};
}

bool hasOwnDirection(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->testAttribute(Qt::WA_SetLayoutDirection))
            return true;
    }
    return false;
}

/// WCAG 2.1's relative luminance.
double luminance(QRgb color)
{
    static const std::array<double, 256> kLinear = [] {
        std::array<double, 256> linear{};
        for (std::size_t channel = 0; channel < linear.size(); ++channel) {
            const double value = static_cast<double>(channel) / 255;
            linear[channel] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return linear;
    }();
    const auto linear = [](int channel) { return kLinear[static_cast<std::size_t>(channel)]; };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double contrast(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// The part of the window, drawn @p times as large.
QImage enlarged(QWidget &window, const QRect &part, int times)
{
    QImage picture(part.size() * times, QImage::Format_RGB32);
    picture.setDevicePixelRatio(times);
    window.render(&picture, {}, part);
    picture.setDevicePixelRatio(1);
    return picture;
}

/// The luminance of what a text in the part stands on: of the shade that most of it has. A shade, because buttons run
/// from one colour to the next.
double luminanceAround(const QImage &picture, const QRect &part)
{
    struct Shade
    {
        int count = 0;
        double sum = 0;
    };
    constexpr int kBits = 4; // of each channel
    std::vector<Shade> shades(1U << (3 * kBits));
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QRgb color = picture.pixel(x, y);
            const int number = ((qRed(color) >> 4) << 8) | ((qGreen(color) >> 4) << 4) | (qBlue(color) >> 4);
            Shade &shade = shades[static_cast<std::size_t>(number)];
            ++shade.count;
            shade.sum += luminance(color);
        }
    }
    const auto most = std::max_element(shades.cbegin(), shades.cend(),
                                       [](const Shade &a, const Shade &b) { return a.count < b.count; });
    return most->sum / std::max(most->count, 1);
}

/// Between what a text in the part stands on and the point farthest from it.
double greatestContrast(const QImage &picture, const QRect &place)
{
    const QRect part = place & picture.rect();
    const double around = luminanceAround(picture, part);
    double greatest = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            greatest = std::max(greatest, contrast(around, luminance(picture.pixel(x, y))));
    }
    return greatest;
}

} // namespace

QString firstCutOff(const QWidget &window)
{
    if (const QSize room = window.screen()->availableSize();
        window.width() > room.width() || window.height() > room.height())
        return QStringLiteral("the window, of %1 x %2").arg(window.width()).arg(window.height());
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const QString text = cutOffWithin(widget); !text.isEmpty())
            return text;
    }
    return {};
}

QString firstOverlapping(const QWidget &window)
{
    if (const QString both = overlappingIn(window); !both.isEmpty() && !isOfParts(window))
        return both;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isOfParts(*widget))
            continue;
        if (const QString both = overlappingIn(*widget); !both.isEmpty())
            return both;
    }
    return {};
}

QString firstNotMirrored(const QWidget &window)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->layoutDirection() != QApplication::layoutDirection()
            && !hasOwnDirection(widget))
            return nameOf(*widget);
    }
    return {};
}

QString firstTooPale(QWidget &window)
{
    const QImage whole = enlarged(window, window.rect(), kTwice);
    for (const ShownText &shown : shownTexts(window)) {
        const QRect part(shown.place.topLeft() * kTwice, shown.place.size() * kTwice);
        if (greatestContrast(whole, part) >= kEnough)
            continue;
        // Strokes thinner than a point have their own colour nowhere: closer.
        const QImage closer = enlarged(window, shown.place, kCloser);
        if (const double measured = greatestContrast(closer, closer.rect()); measured < kEnough)
            return QStringLiteral("%1 (%2:1)").arg(shown.text).arg(measured, 0, 'f', 2);
    }
    return {};
}

bool isBlank(const QImage &picture)
{
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 4) {
        for (int x = 0; x < picture.width(); x += 4)
            colors.insert(picture.pixel(x, y));
    }
    return colors.size() < 12;
}

} // namespace kyc::test
