// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/quotaform.h"

#include "desktop/accounts/formfield.h"
#include "desktop/visuals/metrics.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kyc::desktop {

namespace {

constexpr double kFastest = 1000;
constexpr int kMostInFlight = 64;

QString rateText(double rate)
{
    return QLocale().toString(rate, 'g', 6);
}

/// Nothing for what is no number, or none that makes sense.
std::optional<double> rateFrom(const QString &text)
{
    bool isNumber = false;
    const double rate = QLocale().toDouble(text.trimmed(), &isNumber);
    return isNumber && rate >= 0 && rate <= kFastest ? std::optional(rate) : std::nullopt;
}

std::optional<int> countFrom(const QString &text)
{
    bool isNumber = false;
    const int count = QLocale().toInt(text.trimmed(), &isNumber);
    return isNumber && count >= 1 && count <= kMostInFlight ? std::optional(count) : std::nullopt;
}

} // namespace

QuotaForm::QuotaForm(const core::Quota &byDefault, const std::optional<core::Quota> &own, QWidget *parent)
    : QWidget(parent),
      m_default(byDefault),
      m_own(own),
      m_rateLineEdit(new QLineEdit),
      m_inFlightLineEdit(new QLineEdit)
{
    m_rateField = new FormField(QStringLiteral("requests-per-second"), tr("Requests a second"), m_rateLineEdit, this);
    m_rateField->setHint(tr("How fast this account may ask; 0 means as fast as possible."));
    m_inFlightField = new FormField(QStringLiteral("in-flight"), tr("Requests at once"), m_inFlightLineEdit, this);
    m_inFlightField->setHint(tr("How many may wait for an answer at the same time."));
    m_rateLineEdit->setPlaceholderText(tr("%1, as the provider allows").arg(rateText(m_default.requestsPerSecond)));
    m_inFlightLineEdit->setPlaceholderText(
        tr("%1, as the provider allows").arg(QLocale().toString(m_default.inFlight)));
    if (m_own) {
        m_rateLineEdit->setText(rateText(m_own->requestsPerSecond));
        m_inFlightLineEdit->setText(QLocale().toString(m_own->inFlight));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWideGrid);
    for (FormField *field : formFields()) {
        layout->addWidget(field);
        connect(field, &FormField::changed, this, &QuotaForm::changed);
    }
}

std::optional<core::Quota> QuotaForm::quota() const
{
    if (m_rateLineEdit->text().trimmed().isEmpty() && m_inFlightLineEdit->text().trimmed().isEmpty())
        return std::nullopt;
    core::Quota quota = m_own.value_or(m_default);
    const double rate = rateFrom(m_rateLineEdit->text()).value_or(m_default.requestsPerSecond);
    if (!m_own || rate < m_own->requestsPerSecond || rate > m_own->requestsPerSecond)
        quota.burst = std::max(1, static_cast<int>(std::ceil(rate)));
    quota.requestsPerSecond = rate;
    quota.inFlight = countFrom(m_inFlightLineEdit->text()).value_or(m_default.inFlight);
    return quota;
}

void QuotaForm::review()
{
    const QString rate = m_rateLineEdit->text();
    const bool isRateWrong = !rate.trimmed().isEmpty() && !rateFrom(rate);
    m_rateField->setProblem(isRateWrong
                                ? tr("Enter a number from 0 to %1.").arg(QLocale().toString(static_cast<int>(kFastest)))
                                : QString());
    const QString count = m_inFlightLineEdit->text();
    const bool isCountWrong = !count.trimmed().isEmpty() && !countFrom(count);
    m_inFlightField->setProblem(isCountWrong ? tr("Enter a whole number from 1 to %1.").arg(kMostInFlight) : QString());
}

} // namespace kyc::desktop
