// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountform.h"

#include "desktop/accounts/credentialvisuals.h"
#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/quotaform.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/visuals/metrics.h"
#include "providers/registry.h"
#include "services/summary.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kyc::desktop {

namespace {

using core::Account;
using core::Environment;

const QString kName = QStringLiteral("name");
const QString kProvider = QStringLiteral("provider");
const QString kEnvironment = QStringLiteral("environment");
const QString kBaseUrl = QStringLiteral("base-url");
const QString kEnabled = QStringLiteral("enabled");

const core::ProviderDescription *descriptionOf(const Account &account)
{
    const providers::Provider *provider = providers::find(account.providerId);
    return provider ? &provider->description() : nullptr;
}

/// Whether both ask the same provider at the same addresses.
bool asksTheSame(const Account &one, const Account &other)
{
    const core::ProviderDescription *description = descriptionOf(one);
    return description && one.providerId == other.providerId
        && std::all_of(description->hosts.cbegin(), description->hosts.cend(), [&](const core::HostDescription &host) {
               return one.baseUrl(*description, host.key) == other.baseUrl(*description, host.key);
           });
}

} // namespace

AccountForm::AccountForm(services::AccountBook &book, const Account &account, QWidget *parent)
    : QWidget(parent),
      m_book(book),
      m_saved(account.clone()),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kWideGrid);
    build();
    showAccount();
    setFocusProxy(m_nameLineEdit);
}

void AccountForm::build()
{
    m_nameLineEdit = new QLineEdit;
    m_providerComboBox = new QComboBox;
    m_environmentComboBox = new QComboBox;
    m_baseUrlLineEdit = new QLineEdit;
    m_enabledCheckBox = new QCheckBox;
    fillChoices();

    addField(kName, tr("Name (required)"), m_nameLineEdit)
        ->setHint(tr("Yours to choose; results and the command line name the account by it."));
    addField(kProvider, tr("Provider"), m_providerComboBox);
    addField(kEnvironment, tr("Environment"), m_environmentComboBox);
    addField(kBaseUrl, tr("Base address (required)"), m_baseUrlLineEdit)
        ->setNotice(tr("The account's credentials are sent to this address. Enter only one you trust."));
    m_baseUrlLineEdit->setPlaceholderText(QStringLiteral("https://"));
    m_baseUrlLineEdit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_baseUrlLineEdit->setLayoutDirection(Qt::LeftToRight);
    addField(kEnabled, tr("Ask this account in lookups"), m_enabledCheckBox);
}

FormField *AccountForm::addField(const QString &key, const QString &label, QWidget *editor)
{
    auto *field = new FormField(key, label, editor, this);
    m_layout->addWidget(field);
    m_ownFields.append(field);
    connect(field, &FormField::changed, this, &AccountForm::review);
    return field;
}

void AccountForm::fillChoices()
{
    for (const providers::Provider *provider : providers::all())
        m_providerComboBox->addItem(provider->description().label.text(), provider->description().id);
    for (const Environment environment : {Environment::Staging, Environment::Production, Environment::Custom})
        m_environmentComboBox->addItem(environmentIcon(environment), services::environmentText(environment),
                                       core::toWord(environment));
}

void AccountForm::showAccount()
{
    m_nameLineEdit->setText(m_saved.name);
    if (!m_saved.providerId.isEmpty())
        m_providerComboBox->setCurrentIndex(m_providerComboBox->findData(m_saved.providerId));
    m_environmentComboBox->setCurrentIndex(m_environmentComboBox->findData(core::toWord(m_saved.environment)));
    m_baseUrlLineEdit->setText(m_saved.customBaseUrl.toString());
    m_enabledCheckBox->setChecked(m_saved.isEnabled);
    showProvider();
    connect(m_providerComboBox, &QComboBox::currentIndexChanged, this, &AccountForm::showProvider);
}

void AccountForm::showProvider()
{
    delete m_fieldsForm;
    delete m_quotaForm;
    m_fieldsForm = nullptr;
    m_quotaForm = nullptr;
    const providers::Provider *provider = providers::find(m_providerComboBox->currentData().toString());
    if (provider) {
        m_fieldsForm = new FieldsForm(provider->description().accountFields, this);
        if (provider->description().id == m_saved.providerId)
            m_fieldsForm->setValues(m_saved.fields);
        connect(m_fieldsForm, &FieldsForm::changed, this, &AccountForm::review);
        m_layout->addWidget(m_fieldsForm);
        m_quotaForm = new QuotaForm(provider->description().quota, m_saved.quota, this);
        connect(m_quotaForm, &QuotaForm::changed, this, &AccountForm::review);
        m_layout->addWidget(m_quotaForm);
    }
    review();
}

core::Account AccountForm::draft() const
{
    Account account;
    account.id = m_saved.id;
    if (m_quotaForm)
        account.quota = m_quotaForm->quota();
    account.name = m_nameLineEdit->text().trimmed();
    account.providerId = m_providerComboBox->currentData().toString();
    account.environment =
        core::environmentFromWord(m_environmentComboBox->currentData().toString()).value_or(Environment::Staging);
    if (account.environment == Environment::Custom)
        account.customBaseUrl = QUrl(m_baseUrlLineEdit->text().trimmed(), QUrl::StrictMode);
    account.isEnabled = m_enabledCheckBox->isChecked();
    core::Fields kept;
    if (account.providerId == m_saved.providerId)
        kept = m_saved.fields.clone();
    if (!mayKeepSecrets(account)) {
        const QStringList secrets = kept.secretKeys();
        for (const QString &key : secrets)
            kept.remove(key);
    }
    account.fields = m_fieldsForm ? m_fieldsForm->values(std::move(kept)) : std::move(kept);
    return account;
}

bool AccountForm::mayKeepSecrets(const Account &account) const
{
    return !m_saved.id.isEmpty() && asksTheSame(account, m_saved);
}

void AccountForm::review()
{
    if (!m_fieldsForm)
        return;
    const Account account = draft();
    const core::ProviderDescription *description = descriptionOf(account);
    const bool isCustom = account.environment == Environment::Custom;
    const QUrl address = description ? account.baseUrl(*description, QStringLiteral("api")) : QUrl();
    showKeptSecrets(account);
    m_quotaForm->review();

    QMap<QString, core::Message> problems = m_book.problems(account);
    for (FormField *field : m_ownFields + m_fieldsForm->formFields()) {
        field->setProblem(problems.take(field->key()).text());
        if (field->key() == kBaseUrl)
            field->setVisible(isCustom && !m_areOnlySecrets);
        if (field->key() == kEnvironment) {
            field->setHint(isCustom || address.isEmpty() ? QString() : tr("Asks %1").arg(address.toDisplayString()));
            field->showProblem(); // a choice is complete as soon as it is made
        }
    }
    // What the book finds wrong beyond the fields of this form must not pass unseen.
    if (!problems.isEmpty())
        formFields().constFirst()->setProblem(problems.first().text());
}

void AccountForm::showKeptSecrets(const Account &account)
{
    const bool areKept = mayKeepSecrets(account);
    const QStringList saved = account.providerId == m_saved.providerId ? m_saved.fields.secretKeys() : QStringList();
    m_fieldsForm->setKeptSecrets(areKept ? saved : QStringList());
    const QString again = tr("Enter it again: the account now sends it to another address.");
    for (FormField *field : m_fieldsForm->formFields()) {
        const bool isLost = !areKept && saved.contains(field->key()) && !account.fields.contains(field->key());
        field->setNotice(isLost ? again : QString());
    }
}

QList<FormField *> AccountForm::formFields() const
{
    return m_fieldsForm ? m_ownFields + m_fieldsForm->formFields() + m_quotaForm->formFields() : m_ownFields;
}

void AccountForm::setOnlySecrets(bool showsRest)
{
    FormField *first = nullptr;
    for (FormField *field : formFields()) {
        if (qobject_cast<SecretEdit *>(field->editor())) {
            first = first ? first : field;
            continue;
        }
        field->setEnabled(false);
        field->setHidden(!showsRest || (field->key() == kBaseUrl && m_saved.environment != Environment::Custom));
    }
    m_areOnlySecrets = !showsRest;
    if (first)
        first->setFocus();
}

FormField *AccountForm::firstWrong()
{
    review();
    const QList<FormField *> fields = formFields();
    for (FormField *field : fields)
        field->showProblem();
    const auto wrong =
        std::find_if(fields.cbegin(), fields.cend(), [](const FormField *field) { return field->hasProblem(); });
    return wrong == fields.cend() ? nullptr : *wrong;
}

QStringList AccountForm::enteredSecrets() const
{
    return m_fieldsForm ? m_fieldsForm->enteredSecrets() : QStringList();
}

QStringList AccountForm::removedSecrets() const
{
    return m_fieldsForm ? m_fieldsForm->removedSecrets() : QStringList();
}

void AccountForm::clearSecrets()
{
    if (m_fieldsForm)
        m_fieldsForm->clearSecrets();
}

} // namespace kyc::desktop
