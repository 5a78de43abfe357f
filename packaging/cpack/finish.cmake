# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
#
# Run by cpack on the packages it has made. CPack gives the three parts of a .deb the permissions that the umask left them;
# they stand in the archive's headers, and would differ from one machine to another.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    if(NOT package MATCHES "\\.deb$")
        continue()
    endif()
    set(offset 8) # after "!<arch>\n"
    foreach(part IN ITEMS debian-binary control.tar data.tar)
        file(READ "${package}" header OFFSET ${offset} LIMIT 58)
        if(NOT header MATCHES "^${part}")
            message(FATAL_ERROR "${package} is not put together as expected: no ${part}")
        endif()
        string(SUBSTRING "${header}" 48 10 size)
        string(STRIP "${size}" size)
        math(EXPR mode "${offset} + 40")
        execute_process(COMMAND printf "100644  "
            COMMAND dd "of=${package}" bs=1 seek=${mode} conv=notrunc status=none COMMAND_ERROR_IS_FATAL ANY)
        math(EXPR offset "${offset} + 60 + ${size} + ${size} % 2")
    endforeach()
endforeach()
