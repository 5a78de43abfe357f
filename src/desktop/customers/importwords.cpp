// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/importwords.h"

#include "desktop/rememberedfolder.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString encodingWord(core::CsvEncoding encoding)
{
    switch (encoding) {
    case core::CsvEncoding::Utf16Le:
    case core::CsvEncoding::Utf16Be:
        return QStringLiteral("UTF-16");
    case core::CsvEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case core::CsvEncoding::Utf8:
        break;
    }
    return QStringLiteral("UTF-8");
}

QString separatorWord(char separator)
{
    switch (separator) {
    case ';':
        return Words::tr("semicolons");
    case '\t':
        return Words::tr("tabs");
    default:
        return Words::tr("commas");
    }
}

void openDialog(QWidget *parent, QFileDialog::AcceptMode mode, FileChoice::Chosen chosen)
{
    const bool isSave = mode == QFileDialog::AcceptSave;
    auto *dialog =
        new QFileDialog(parent, isSave ? Words::tr("Save what could not be imported") : Words::tr("Import customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(isSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {isSave ? Words::tr("Text (*.txt)") : Words::tr("Customers (*.csv *.tsv *.txt)"), Words::tr("All files (*)")});
    if (isSave)
        dialog->setDefaultSuffix(QStringLiteral("txt"));
    rememberFolder(*dialog, QLatin1String("customers"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace

QString fileWords(const QString &name, const services::CustomerPreview &preview)
{
    //: A file's name, how its text is encoded, and what stands between its columns
    return Words::tr("%1: %2, columns apart by %3. Say what each column is taken for.")
        .arg(name, encodingWord(preview.encoding), separatorWord(preview.separator));
}

QString resultWords(const services::ImportedCustomers &done)
{
    QStringList lines;
    if (done.isCancelled)
        lines.append(Words::tr("Cancelled: what was imported before stays."));
    if (!done.brokenOff.isEmpty())
        lines.append(done.brokenOff.text());
    lines.append(Words::tr("Added: %1").arg(done.added));
    if (done.updated > 0)
        lines.append(Words::tr("Got something new: %1").arg(done.updated));
    if (done.unchanged + done.skipped > 0)
        lines.append(Words::tr("Saved before, and left as they are: %1").arg(done.unchanged + done.skipped));
    if (done.bad > 0)
        lines.append(Words::tr("Could not be imported: %1").arg(done.bad));
    return lines.join(u'\n');
}

QStringList problemLines(const services::ImportedCustomers &done)
{
    QStringList lines;
    for (const services::CustomerRowProblem &problem : done.problems)
        lines.append(problem.message.text());
    if (done.bad > done.problems.size())
        lines.append(Words::tr("%n more", nullptr, static_cast<int>(done.bad - done.problems.size())));
    return lines;
}

FileChoice customerFiles()
{
    return {
        [](QWidget *parent, FileChoice::Chosen chosen) {
            openDialog(parent, QFileDialog::AcceptOpen, std::move(chosen));
        },
        [](QWidget *parent, FileChoice::Chosen chosen) {
            openDialog(parent, QFileDialog::AcceptSave, std::move(chosen));
        },
    };
}

} // namespace kyc::desktop
