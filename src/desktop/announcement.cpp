// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/announcement.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QCoreApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kAfterFocus = 100ms;
constexpr auto kAskedWithin = 10s; ///< a screen reader asks for the text when it comes to it

/// What is announced, as the screen reader finds it: a notification of the program that is nowhere on the screen.
///
/// Qt keeps QAccessible::Alert from the readers of Linux, and has an event for announcements from 6.8 on only. That a
/// notification has come to show, every reader says.
class Notice : public QAccessibleInterface
{
public:
    explicit Notice(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(QCoreApplication::instance());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_text : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    QString m_text;
};

std::function<void(const QString &)> s_speaker;

/// Each time another one: readers remember the text of those that they know.
void say(const QString &text)
{
    if (s_speaker)
        return s_speaker(text);
    auto *notice = new Notice(text);
    const QAccessible::Id id = QAccessible::registerAccessibleInterface(notice); // which owns it
    QAccessibleEvent shown(notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QTimer::singleShot(kAskedWithin, qApp, [id] { QAccessible::deleteAccessibleInterface(id); });
}

} // namespace

void announce(const QWidget *place, const QString &text)
{
    if (!QAccessible::isActive() && !s_speaker)
        return;
    QTimer::singleShot(kAfterFocus, place, [place, text = text.trimmed()] {
        if (place->isVisible() && !text.isEmpty())
            say(text);
    });
}

void setSpeaker(std::function<void(const QString &)> speaker)
{
    s_speaker = std::move(speaker);
}

} // namespace kyc::desktop
