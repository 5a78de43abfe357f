# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_NO_INSTALL_PREFIX_RELOCATION ON)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Productivity")
# As linked: the simulated providers need Qt HTTP Server. CPack has one licence for all, so rpm chooses.
set(CPACK_RPM_PACKAGE_LICENSE [=[%["%{name}" == "kyc-desk-sandbox" ? "MIT AND GPL-3.0-only" : "MIT"]]=])
set(CPACK_RPM_CHANGELOG_FILE "${KYC_MADE}/changelog.rpm")
set(CPACK_RPM_MAIN_COMPONENT kyc-desk)

# The same tree gives the same bytes: no host, and no hour but that of the release.
string(JOIN "\n" CPACK_RPM_SPEC_MORE_DEFINE
    "Packager: ${KYC_MAINTAINER}"
    "%define _buildhost reproducible"
    "%define use_source_date_epoch_as_buildtime 1"
    "%define clamp_mtime_to_source_date_epoch 1"
    "%define _build_id_links none")

# Folders that belong to others.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/licenses /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/zsh
    /usr/share/zsh/site-functions /usr/share/man /usr/share/man/man1 /usr/share/icons /usr/share/icons/hicolor)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 96x96 128x128 192x192 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "/usr/share/icons/hicolor/${size}"
        "/usr/share/icons/hicolor/${size}/apps")
endforeach()

# Whatever is linked is found by rpm itself. Here is what is loaded or read, and so seen by nobody: the driver for SQLite
# and TLS are in qt6-qtbase, the icons of SVG in qt6-qtsvg.
set(CPACK_RPM_KYC-DESK_PACKAGE_NAME kyc-desk)
set(CPACK_RPM_KYC-DESK_PACKAGE_SUMMARY "${summary}")
set(CPACK_COMPONENT_KYC-DESK_DESCRIPTION "${description}")
# CPack has no words for what is recommended: what follows a line end is a line of its own in the spec file.
string(JOIN "\n" CPACK_RPM_KYC-DESK_PACKAGE_REQUIRES
    "ca-certificates, hicolor-icon-theme, libsecret, qt6-qtbase >= 6.4, qt6-qtsvg >= 6.4, qt6-qttranslations, tzdata"
    "Recommends: (gnome-keyring or kwalletmanager)"
    "Recommends: qt6-qtwayland"
    "Suggests: kyc-desk-sandbox")
set(CPACK_RPM_KYC-DESK_USER_FILELIST
    "%doc /usr/share/doc/kyc-desk/changelog"
    "%doc /usr/share/doc/kyc-desk/kyc-desk.libraries"
    "%doc /usr/share/doc/kyc-desk/kyc-desk.spdx.json"
    "%license /usr/share/licenses/kyc-desk/LICENSE")

set(CPACK_RPM_KYC-DESK-SANDBOX_PACKAGE_NAME kyc-desk-sandbox)
set(CPACK_RPM_KYC-DESK-SANDBOX_PACKAGE_SUMMARY "${sandbox_summary}")
string(JOIN "\n" CPACK_RPM_KYC-DESK-SANDBOX_PACKAGE_REQUIRES
    "qt6-qtbase >= 6.4"
    "Enhances: kyc-desk")
set(CPACK_COMPONENT_KYC-DESK-SANDBOX_DESCRIPTION "${sandbox_description}")
set(CPACK_RPM_KYC-DESK-SANDBOX_USER_FILELIST
    "%doc /usr/share/doc/kyc-desk-sandbox/changelog"
    "%doc /usr/share/doc/kyc-desk-sandbox/kyc-desk-sandbox.libraries"
    "%doc /usr/share/doc/kyc-desk-sandbox/kyc-desk-sandbox.spdx.json"
    "%license /usr/share/licenses/kyc-desk-sandbox/LICENSE")
