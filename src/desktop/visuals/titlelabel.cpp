// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/titlelabel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace kyc::desktop {

namespace {

constexpr qreal kLarger = 1.4;

/// A font that was set keeps its size when the application's is changed, unless somebody sees to it.
class TitleSize : public QObject
{
public:
    explicit TitleSize(QLabel &label) : QObject(&label), m_label(label)
    {
        label.installEventFilter(this);
        use();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            use();
        return QObject::eventFilter(watched, event);
    }

private:
    void use()
    {
        QFont font = m_label.font();
        font.setPointSizeF(QApplication::font().pointSizeF() * kLarger);
        m_label.setFont(font);
    }

    QLabel &m_label;
};

} // namespace

void makeTitle(QLabel &label)
{
    new TitleSize(label);
}

} // namespace kyc::desktop
