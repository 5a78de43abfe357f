// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customerimportdialog.h"

#include "core/errortext.h"
#include "desktop/announcement.h"
#include "desktop/customers/columnsform.h"
#include "desktop/customers/importwords.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace kyc::desktop {

CustomerImportDialog::CustomerImportDialog(records::Database &database, services::AuditTrail &trail, QString path,
                                           FileChoice files, QWidget *parent)
    : QDialog(parent),
      m_import(database, trail),
      m_path(std::move(path)),
      m_files(std::move(files)),
      m_fileLabel(makePlainLabel(tr("%1 is being read\u2026").arg(QFileInfo(m_path).fileName()), this)),
      m_progress(new QProgressBar(this)),
      m_stateLine(new StateLine(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_importButton(m_buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("customerImportDialog"));
    setWindowTitle(tr("Import customers"));
    m_importButton->setObjectName(QStringLiteral("startImportButton"));
    m_importButton->setEnabled(false);
    m_importButton->setDefault(true);
    m_progress->setObjectName(QStringLiteral("importProgressBar"));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("How much of the file is imported"));
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_fileLabel);
    layout->addWidget(m_columnsPart = makeColumnsPart(), 1);
    layout->addWidget(m_resultPart = makeResultPart(), 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stateLine);
    layout->addWidget(m_buttons);
    connect(m_importButton, &QPushButton::clicked, this, &CustomerImportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CustomerImportDialog::reject);
    fitToText(*this, 44, 30);
    whenDone(services::CustomerImport::preview(m_path), this,
             [this](const core::Result<services::CustomerPreview> &preview) { showPreview(preview); });
}

QWidget *CustomerImportDialog::makeColumnsPart()
{
    auto *part = new QWidget(this);
    auto *scrollArea = new QScrollArea(part);
    m_columns = new ColumnsForm(scrollArea);
    auto *content = new QWidget(scrollArea);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->addWidget(m_columns);
    contentLayout->addStretch(1);
    scrollArea->setWidget(content);
    scrollArea->setWidgetResizable(true);
    scrollArea->setFocusPolicy(Qt::NoFocus);
    auto *known = new QLabel(tr("Whoever is saved already:"), part);
    auto *skips = new QRadioButton(tr("&Stays as it is"), part);
    skips->setObjectName(QStringLiteral("skipKnownRadioButton"));
    m_updates = new QRadioButton(tr("&Gets what is new: identifiers, tags, a note. Nothing is replaced"), part);
    m_updates->setObjectName(QStringLiteral("updateKnownRadioButton"));
    skips->setChecked(true);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(scrollArea, 1);
    layout->addWidget(known);
    layout->addWidget(skips);
    layout->addWidget(m_updates);
    connect(m_columns, &ColumnsForm::changed, this, &CustomerImportDialog::checkMapping);
    part->setEnabled(false);
    return part;
}

QWidget *CustomerImportDialog::makeResultPart()
{
    auto *part = new QWidget(this);
    m_resultLabel = makePlainLabel({}, part);
    m_resultLabel->setObjectName(QStringLiteral("importResultLabel"));
    m_problems = new QPlainTextEdit(part);
    m_problems->setObjectName(QStringLiteral("importProblemsTextEdit"));
    m_problems->setAccessibleName(tr("Rows that could not be imported"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_saveProblems = new QPushButton(tr("Save this &list\u2026"), part);
    m_saveProblems->setObjectName(QStringLiteral("saveProblemsButton"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_resultLabel);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_saveProblems, 0, Qt::AlignLeading);
    connect(m_saveProblems, &QPushButton::clicked, this, &CustomerImportDialog::saveProblems);
    part->hide();
    return part;
}

void CustomerImportDialog::showPreview(const core::Result<services::CustomerPreview> &preview)
{
    if (!preview) {
        m_fileLabel->setText(QFileInfo(m_path).fileName());
        m_stateLine->showError(preview.error());
        return;
    }
    m_preview = *preview;
    m_fileLabel->setText(fileWords(QFileInfo(m_path).fileName(), m_preview));
    m_columns->setColumns(m_preview.columns, m_preview.mapping, m_preview.rows);
    m_columnsPart->setEnabled(true);
    checkMapping();
    m_importButton->setFocus();
}

void CustomerImportDialog::checkMapping()
{
    const core::Message obstacle = services::CustomerPreview::obstacle(m_preview.columns, m_columns->mapping());
    m_importButton->setEnabled(obstacle.isEmpty());
    if (obstacle.isEmpty())
        m_stateLine->showNothing();
    else
        m_stateLine->showProblem(obstacle.text());
}

void CustomerImportDialog::start()
{
    m_importButton->setEnabled(false);
    m_columnsPart->setEnabled(false);
    m_stateLine->showNothing();
    m_progress->setValue(0);
    m_progress->show();
    m_running = m_import.start(m_path, m_columns->mapping(),
                               m_updates->isChecked() ? services::WhenKnown::Update : services::WhenKnown::Skip);
    auto *watcher = new QFutureWatcher<core::Result<services::ImportedCustomers>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    watcher->setFuture(m_running);
    whenDone(m_running, this, [this](const core::Result<services::ImportedCustomers> &result) { showResult(result); });
}

void CustomerImportDialog::showResult(const core::Result<services::ImportedCustomers> &result)
{
    m_progress->hide();
    m_running = {};
    if (!result) {
        m_stateLine->showError(result.error());
        m_columnsPart->setEnabled(true);
        m_importButton->setEnabled(true);
        Q_EMIT imported(); // what came before the error stays
        return;
    }
    m_fileLabel->setText(QFileInfo(m_path).fileName());
    m_columnsPart->hide();
    m_importButton->hide();
    m_resultPart->show();
    m_resultLabel->setText(resultWords(*result));
    announce(m_resultPart, m_resultLabel->text());
    const QStringList problems = problemLines(*result);
    m_problems->setPlainText(problems.join(u'\n'));
    m_problems->setHidden(problems.isEmpty());
    m_saveProblems->setHidden(problems.isEmpty());
    QPushButton *close = m_buttons->button(QDialogButtonBox::Cancel);
    close->setText(tr("&Close"));
    close->setFocus();
    if (result->added + result->updated > 0)
        Q_EMIT imported();
}

void CustomerImportDialog::saveProblems()
{
    m_files.toWrite(this, [this](const QString &path) {
        whenDone(writeFile(path, m_problems->toPlainText().toUtf8() + '\n'), this,
                 [this](const core::Result<void> &written) {
                     if (written)
                         m_stateLine->showNothing();
                     else
                         m_stateLine->showError(written.error());
                 });
    });
}

void CustomerImportDialog::reject()
{
    if (m_progress->isVisibleTo(this))
        m_import.cancel(); // showResult() tells what was imported before
    else
        QDialog::reject();
}

} // namespace kyc::desktop
