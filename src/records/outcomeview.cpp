// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/outcomeview.h"

#include "core/verification.h"
#include "records/cborscan.h"
#include "records/outcomekeys.h"

#include <algorithm>

namespace kyc::records {

namespace {

using Text = OutcomeView::Text;

/// Whether it is a word of the enumeration that this program knows.
template <class Enum>
bool isWord(Text text)
{
    static const std::vector<QByteArray> kWords = [] {
        std::vector<QByteArray> words;
        for (int value = 0; !toWord(static_cast<Enum>(value)).isEmpty(); ++value)
            words.push_back(toWord(static_cast<Enum>(value)).toLatin1());
        return words;
    }();
    return std::any_of(kWords.cbegin(), kWords.cend(), [text](const QByteArray &word) { return word == text; });
}

void readPairs(CborScan &scan, std::vector<OutcomeView::Pair> &pairs)
{
    pairs.clear();
    for (qsizetype left = scan.map(); left > 0; --left) {
        const Text key = scan.text();
        pairs.push_back({key, scan.text()});
    }
}

/// Goes through an array of at least @p size values; the rest is for later programs.
template <class Take>
void readArray(CborScan &scan, qsizetype size, Take take)
{
    const qsizetype count = scan.array();
    if (count < size)
        scan.skip();
    take();
    for (qsizetype left = count - size; left > 0; --left)
        scan.skip();
}

bool readReason(CborScan &scan, OutcomeView::Reason &reason)
{
    bool isSound = true;
    reason.args.clear();
    readArray(scan, 5, [&] {
        reason.code = scan.text();
        reason.providerText = scan.text();
        readArray(scan, 2, [&] {
            reason.explanation = scan.text();
            for (qsizetype left = scan.array(); left > 0; --left)
                reason.args.push_back(scan.text());
        });
        const Text audience = scan.text();
        isSound = isWord<core::Audience>(audience);
        reason.isInternal = audience == "Internal";
        scan.skip(); // the step
    });
    return isSound;
}

bool readStep(CborScan &scan, OutcomeView::Step &step)
{
    readArray(scan, 4, [&] {
        step.key = scan.text();
        scan.skip(); // the label
        step.state = scan.text();
        step.providerWord = scan.text();
    });
    return isWord<core::StepState>(step.state);
}

template <class T, class Read>
bool readList(CborScan &scan, std::vector<T> &list, Read read)
{
    list.resize(static_cast<std::size_t>(scan.array()));
    return std::all_of(list.begin(), list.end(), [&](T &one) { return read(scan, one); });
}

void readTimes(CborScan &scan, OutcomeView::Verification &seen)
{
    readArray(scan, 4, [&] {
        seen.created = scan.integer();
        seen.submitted = scan.integer();
        seen.decided = scan.integer();
        seen.expires = scan.integer();
    });
}

bool readVerification(CborScan &scan, OutcomeView::Verification &seen)
{
    constexpr int kNeeded = 11;
    int found = 0;
    bool isSound = true;
    for (qsizetype left = scan.map(); left > 0 && isSound && scan.isSound(); --left) {
        const qint64 key = scan.integer().value_or(0);
        ++found;
        if (key == OutcomeKey::Status)
            isSound = isWord<core::Status>(seen.status = scan.text());
        else if (key == OutcomeKey::NextActor)
            isSound = isWord<core::NextActor>(seen.nextActor = scan.text());
        else if (key == OutcomeKey::Retry)
            isSound = isWord<core::Retry>(seen.retry = scan.text());
        else if (key == OutcomeKey::Source)
            isSound = isWord<core::Source>(scan.text());
        else if (key == OutcomeKey::Final)
            seen.isFinal = scan.flag();
        else if (key == OutcomeKey::Reasons)
            isSound = readList(scan, seen.reasons, readReason);
        else if (key == OutcomeKey::Steps)
            isSound = readList(scan, seen.steps, readStep);
        else if (key == OutcomeKey::Times)
            readTimes(scan, seen);
        else if (key == OutcomeKey::FetchedAt)
            seen.fetchedAt = scan.integer();
        else if (key == OutcomeKey::Ids)
            readPairs(scan, seen.ids);
        else if (key == OutcomeKey::Raw)
            readPairs(scan, seen.raw);
        else {
            --found;
            scan.skip();
        }
    }
    return isSound && found == kNeeded;
}

bool readOutcome(CborScan &scan, OutcomeView &view)
{
    constexpr int kNeeded = 9;
    int found = 0;
    bool isSound = true;
    for (qsizetype left = scan.map(); left > 0 && isSound && scan.isSound(); --left) {
        const qint64 key = scan.integer().value_or(0);
        ++found;
        if (key == OutcomeKey::Agent)
            view.agent = scan.text();
        else if (key == OutcomeKey::Reference)
            view.reference = scan.text();
        else if (key == OutcomeKey::Check)
            view.check = scan.text();
        else if (key == OutcomeKey::Account)
            view.account = scan.text();
        else if (key == OutcomeKey::Environment)
            view.environment = scan.text();
        else if (key == OutcomeKey::Label)
            view.label = scan.text();
        else if (key == OutcomeKey::Identifiers)
            readPairs(scan, view.identifiers);
        else if (key == OutcomeKey::LookedUpAt)
            view.lookedUpAt = scan.integer();
        else if (key == OutcomeKey::Verification) {
            view.isAnswered = true;
            isSound = readVerification(scan, view.verification);
        } else if (key == OutcomeKey::Error)
            view.error = scan.skip();
        else {
            --found;
            scan.skip();
        }
    }
    return isSound && found == kNeeded && scan.isSound() && scan.isAtEnd();
}

} // namespace

QByteArrayView OutcomeView::find(const std::vector<Pair> &pairs, QByteArrayView key)
{
    const auto found = std::find_if(pairs.cbegin(), pairs.cend(), [key](const Pair &pair) { return pair.key == key; });
    return found == pairs.cend() ? QByteArrayView() : found->value;
}

bool OutcomeView::take(QByteArrayView encoded)
{
    CborScan scan(encoded);
    isAnswered = false;
    error = {};
    return readOutcome(scan, *this);
}

} // namespace kyc::records
