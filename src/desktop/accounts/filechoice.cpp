// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/filechoice.h"

#include "desktop/rememberedfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace kyc::desktop {

namespace {

constexpr qint64 kLargest = 16 * 1024 * 1024; // bytes

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileChoice)
};

void openDialog(QWidget *parent, QFileDialog::AcceptMode mode, FileChoice::Chosen chosen)
{
    const bool isSave = mode == QFileDialog::AcceptSave;
    auto *dialog = new QFileDialog(parent, isSave ? Words::tr("Export accounts") : Words::tr("Import accounts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(isSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters({Words::tr("Accounts (*.json)"), Words::tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    rememberFolder(*dialog, QLatin1String("accounts"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

core::Unexpected fileFailure(core::ErrorCause cause, const QString &path, const QString &why)
{
    return core::failure(core::ErrorKind::Vault, cause, {QFileInfo(path).fileName(), why});
}

template <class T, class Work>
QFuture<core::Result<T>> elsewhere(Work work)
{
    const auto promise = std::make_shared<QPromise<core::Result<T>>>();
    QFuture<core::Result<T>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

FileChoice FileChoice::dialogs()
{
    return {[](QWidget *parent, Chosen chosen) { openDialog(parent, QFileDialog::AcceptOpen, std::move(chosen)); },
            [](QWidget *parent, Chosen chosen) { openDialog(parent, QFileDialog::AcceptSave, std::move(chosen)); }};
}

QFuture<core::Result<QByteArray>> readFile(const QString &path)
{
    return elsewhere<QByteArray>([path]() -> core::Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fileFailure(core::ErrorCause::FileUnreadable, path, file.errorString());
        return file.read(kLargest);
    });
}

QFuture<core::Result<void>> writeFile(const QString &path, const QByteArray &bytes)
{
    return elsewhere<void>([path, bytes]() -> core::Result<void> {
        QSaveFile file(path);
        // Unbuffered: of what a buffer held back to the end QSaveFile does not see that it could not be written.
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size()
            || !file.commit())
            return fileFailure(core::ErrorCause::FileUnwritable, path, file.errorString());
        return {};
    });
}

} // namespace kyc::desktop
