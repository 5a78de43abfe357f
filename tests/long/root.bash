# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
#
# To be sourced: a bare Debian 12 in the folder $room, made by debootstrap, and commands run in it. Needs root, debootstrap
# and unshare, and the functions fail and say of whoever sources it.

mirror=${KYC_DEBIAN_MIRROR:-$(apt-get indextargets --format '$(SITE)' 2>/dev/null \
    | grep -m 1 -E '/debian/?$' || echo http://deb.debian.org/debian)}

make_root() {
    say "debootstrap from $mirror"
    debootstrap --variant=minbase bookworm "$room" "$mirror" >"$room.log" 2>&1 \
        || { tail -n 20 "$room.log" >&2 && rm -f -- "$room.log" && fail "debootstrap failed"; }
    rm -f -- "$room.log"
    # How packages are reached from here is the machine's business, not the proof's.
    cp -L -- /etc/resolv.conf "$room/etc/resolv.conf"
    printf '127.0.0.1 localhost\n::1 localhost\n' >"$room/etc/hosts" # the installer writes it, debootstrap does not
    apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-)' >"$room/etc/apt/apt.conf.d/90machine" || true
    printf 'deb %s bookworm main\ndeb %s bookworm-updates main\n' "$mirror" "$mirror" >"$room/etc/apt/sources.list"
    printf 'deb %s bookworm-security main\n' "${mirror%/debian*}/debian-security" >>"$room/etc/apt/sources.list"
}

# inside FOLDER COMMAND...: runs a command in the root, with the file systems a program expects and nothing of our
# environment. Whatever is mounted is so in a namespace that ends with the command: there is never anything to unmount.
# With in_background=yes the shell becomes it, so that the job's id is that of what has to be ended.
inside() {
    # shellcheck disable=SC2016 # for the shell within
    ${in_background:+exec} unshare --mount --pid --fork --kill-child bash -c '
        set -e
        mount --make-rprivate /
        mount -t proc proc "$1/proc"
        mount --rbind /sys "$1/sys"
        mount --rbind /dev "$1/dev"
        room=$1 folder=$2
        shift 2
        exec chroot "$room" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
            /bin/bash -c "cd \"\$0\" && exec \"\$@\"" "$folder" "$@"
    ' bash "$room" "$@"
}
