# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${KYC_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Whatever is linked is found by dpkg-shlibdeps: Qt (its icons of SVG and its TLS come with libqt6svg6 and libqt6network6,
# OpenSSL with the latter), QtKeychain, libsodium, libcsv, zlib. Here is what is loaded or read, and so seen by nobody.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_KYC-DESK_PACKAGE_DEPENDS
    ca-certificates         # whom TLS trusts
    hicolor-icon-theme      # the folders of the icon
    libqt6sql6-sqlite       # the records
    libsecret-1-0           # with it QtKeychain speaks to the Secret Service
    qt6-translations-l10n   # the texts of Qt's own buttons
    tzdata)                 # times are shown in a named zone
string(JOIN ", " CPACK_DEBIAN_KYC-DESK_PACKAGE_RECOMMENDS
    "default-dbus-session-bus | dbus-session-bus"
    "gnome-keyring | kwalletmanager"
    qt6-wayland)
set(CPACK_DEBIAN_KYC-DESK_PACKAGE_SUGGESTS "kyc-desk-sandbox, fonts-noto-cjk")
set(CPACK_DEBIAN_KYC-DESK_PACKAGE_NAME kyc-desk)
set(CPACK_DEBIAN_KYC-DESK_DESCRIPTION "${summary}\n${description}")

set(CPACK_DEBIAN_KYC-DESK-SANDBOX_PACKAGE_NAME kyc-desk-sandbox)
set(CPACK_DEBIAN_KYC-DESK-SANDBOX_PACKAGE_SOURCE kyc-desk)
set(CPACK_DEBIAN_KYC-DESK-SANDBOX_PACKAGE_ENHANCES kyc-desk)
set(CPACK_DEBIAN_KYC-DESK-SANDBOX_DESCRIPTION "${sandbox_summary}\n${sandbox_description}")
