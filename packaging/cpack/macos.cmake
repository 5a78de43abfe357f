# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
#
# Not built here. The bundle on a disk image, to be dragged to the applications.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "KYC Desk ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT ULFO)
