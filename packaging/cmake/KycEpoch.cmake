# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT

# kyc_epoch(DATE VARIABLE): the seconds from 1970 to the beginning of a day, 2026-11-22, in UTC.
function(kyc_epoch date variable)
    if(NOT date MATCHES "^([0-9][0-9][0-9][0-9])-0?([0-9]+)-0?([0-9]+)$")
        message(FATAL_ERROR "${date} is not a day")
    endif()
    set(year ${CMAKE_MATCH_1})
    set(month ${CMAKE_MATCH_2})
    set(day ${CMAKE_MATCH_3})
    # Years that begin in March have their leap day at the end.
    if(month LESS 3)
        math(EXPR year "${year} - 1")
        math(EXPR month "${month} + 12")
    endif()
    math(EXPR days "365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400 + (153 * (${month} - 3) + 2) / 5 + ${day} - 719469")
    math(EXPR seconds "${days} * 86400")
    set(${variable} ${seconds} PARENT_SCOPE)
endfunction()
