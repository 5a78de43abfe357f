// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/help/keylist.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

/// As it is, whatever Markdown makes of it.
QString literal(const QString &text)
{
    QString out;
    for (const QChar character : text) {
        if (QStringView(u"\\`*_{}[]()<>#+-.!|~").contains(character))
            out += u'\\';
        out += character;
    }
    return out;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(literal(sequence.toString(QKeySequence::NativeText)));
    return keys.join(Words::tr(", ", "between keys that do the same"));
}

QString nameOf(const QAction &action)
{
    QString name = action.text();
    return literal(name.remove(u'&'));
}

} // namespace

QString keyList(const QList<KeyGroup> &groups)
{
    QString list;
    for (const KeyGroup &group : groups) {
        QString rows;
        for (const QAction *action : group.actions) {
            if (action && !action->shortcut().isEmpty())
                rows += QStringLiteral("| %1 | %2 |\n").arg(keysOf(*action), nameOf(*action));
        }
        if (!rows.isEmpty())
            list += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                        .arg(literal(group.title), literal(Words::tr("key")), literal(Words::tr("what it does")))
                + rows;
    }
    return list;
}

} // namespace kyc::desktop
