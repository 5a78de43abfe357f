// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace kyc::services {

/// Knows which texts a spreadsheet might run, and what is done about them. A formula starts with = + - @, one of their
/// full-width or small forms, or the minus sign; blanks, control characters and what is invisible may stand before it.
/// It is guarded by an apostrophe
///   - in front of the text, when that starts with a formula, a tab or a line end;
///   - behind each , ; | tab CR or LF in the text that a formula follows, whether or not a quote stands before it: so
///     that it is none either for who opens the file with that separator, or without regard to quotes.
/// Nothing else is changed. An object follows one text, character by character, and says whether it has to be guarded.
class CsvGuard
{
public:
    enum class Meaning : quint8 { Other, Blank, Quote, Separator, Break, Formula };
    static constexpr std::size_t kMeanings = 6;

    [[nodiscard]] static Meaning meaningOf(QChar one);
    void see(Meaning meaning) { m_state = next(m_state, meaning); }
    [[nodiscard]] bool isLive() const { return m_state == State::Live; }

    /// Whether the text starts with what is guarded.
    [[nodiscard]] static bool looksLikeFormula(QStringView text);
    /// The text with its guards.
    [[nodiscard]] static QString guarded(QStringView text);

private:
    enum class State : quint8 { Empty, Blanks, Behind, Within, Live };
    static constexpr std::size_t kStates = 5;
    using enum State;

    [[nodiscard]] static State next(State state, Meaning meaning)
    {
        // clang-format off
        static constexpr std::array<std::array<State, kMeanings>, kStates> kNext{{
            // Other   Blank   Quote   Separator Break   Formula
            {  Within, Blanks, Within, Behind,   Live,   Live   }, // Empty
            {  Within, Blanks, Within, Behind,   Behind, Live   }, // Blanks
            {  Within, Behind, Behind, Behind,   Behind, Live   }, // Behind
            {  Within, Within, Within, Behind,   Behind, Within }, // Within
            {  Live,   Live,   Live,   Live,     Live,   Live   }, // Live
        }};
        // clang-format on
        return kNext[static_cast<std::size_t>(state)][static_cast<std::size_t>(meaning)];
    }

    State m_state = Empty;
};

} // namespace kyc::services
