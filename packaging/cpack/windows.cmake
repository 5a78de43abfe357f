# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
#
# Not built here. An MSI through WiX (cpack -G WIX), an MSIX through makeappx (cpack -G External).
set(CPACK_GENERATOR WIX)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "KYC Desk")
set(CPACK_WIX_PRODUCT_ICON "${KYC_MADE}/kyc-desk.ico")
set(CPACK_WIX_PROGRAM_MENU_FOLDER "KYC Desk")
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "${PROJECT_HOMEPAGE_URL}")
configure_file("${CMAKE_SOURCE_DIR}/LICENSE" "${KYC_MADE}/LICENSE.txt" COPYONLY) # WiX goes by the name's end
set(CPACK_RESOURCE_FILE_LICENSE "${KYC_MADE}/LICENSE.txt")
# Never to be changed: by it Windows knows that a newer version replaces an older one.
set(CPACK_WIX_UPGRADE_GUID "7A0B6C52-5D5E-4F0F-8C55-0E2D1C8F3A6B")

configure_file(../windows/msix.cmake.in "${KYC_MADE}/msix.cmake" @ONLY)
set(CPACK_EXTERNAL_ENABLE_STAGING ON)
set(CPACK_EXTERNAL_PACKAGE_SCRIPT "${KYC_MADE}/msix.cmake")
