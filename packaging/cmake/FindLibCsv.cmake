# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
#
# libcsv 3, which comes without a pkg-config file. Gives the target LibCsv::LibCsv.
find_path(LibCsv_INCLUDE_DIR NAMES csv.h PATH_SUFFIXES libcsv)
find_library(LibCsv_LIBRARY NAMES csv)
mark_as_advanced(LibCsv_INCLUDE_DIR LibCsv_LIBRARY)

# Other libraries have a csv.h as well: only libcsv's says its version so.
if(LibCsv_INCLUDE_DIR)
    file(STRINGS "${LibCsv_INCLUDE_DIR}/csv.h" LibCsv_lines REGEX "^#define CSV_(MAJOR|MINOR|RELEASE) [0-9]+$")
    string(REGEX MATCHALL "[0-9]+" LibCsv_numbers "${LibCsv_lines}")
    list(JOIN LibCsv_numbers "." LibCsv_VERSION)
    unset(LibCsv_lines)
    unset(LibCsv_numbers)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibCsv
    REQUIRED_VARS LibCsv_LIBRARY LibCsv_INCLUDE_DIR
    VERSION_VAR LibCsv_VERSION)

if(LibCsv_FOUND AND NOT TARGET LibCsv::LibCsv)
    add_library(LibCsv::LibCsv UNKNOWN IMPORTED)
    set_target_properties(LibCsv::LibCsv PROPERTIES
        IMPORTED_LOCATION "${LibCsv_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${LibCsv_INCLUDE_DIR}")
endif()
