#!/bin/sh
# Installs Foyer from this checkout into .venv, and on Debian-like systems what Qt needs around it.
#
#   sh resources/install.sh           what the kiosk needs
#   sh resources/install.sh --test    also what the tests and checks need
#
# It can be run again at any time: it adds only what is missing.
set -eu

usage='usage: sh resources/install.sh [--test]'
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
venv=$root/.venv
stamp=$venv/installed-from
disk_needed_mb=2500

# Every library that the Qt wheels link to and do not bring along (objdump -p of the modules and plugins we load), and
# what Qt Multimedia opens by name and warns about when it is not there (PipeWire and VA-API).
qt_packages='libegl1 libgl1 libglib2.0-0 libfontconfig1 libfreetype6 libdbus-1-3 libbrotli1 libgssapi-krb5-2 libzstd1
zlib1g libpulse0 libpipewire-0.3-0 libva2 libva-drm2 libva-x11-2 libx11-6 libx11-xcb1 libxext6 libxrandr2
libxkbcommon0 libxkbcommon-x11-0 libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1
libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1'
font_packages='fontconfig fonts-inter fonts-noto-core'
test_packages='xvfb xauth xdotool x11-xkb-utils x11-utils zbar-tools poppler-utils
iproute2'

say() { printf '%s\n' "$*"; }

fail() {
    printf 'install.sh: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# ---- Python ------------------------------------------------------------------------------------------------------

is_usable_python() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11) or sys.maxsize < 2**32)' 2>/dev/null
}

find_python() {
    for name in ${PYTHON:-} python3 python3.15 python3.14 python3.13 python3.12 python3.11 python; do
        found=$(command -v "$name" 2>/dev/null) || continue
        if is_usable_python "$found"; then
            printf '%s\n' "$found"
            return
        fi
    done
}

can_make_environments() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

refuse_32_bit() {
    if command -v python3 >/dev/null && python3 -c 'import sys; sys.exit(sys.maxsize > 2**32)'; then
        fail 'This is a 32-bit system, for which Qt has no ready-made packages; install the 64-bit edition of it.'
    fi
}

# ---- system packages ---------------------------------------------------------------------------------------------

is_debian_like() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# Some libraries carry "t64" at the end of their package's name since Debian 13 and Ubuntu 24.04.
missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Abbrev}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^ii' ||
            printf '%s ' "$package"
    done
}

apt() {
    if as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" \
        >"$log" 2>&1; then
        return
    fi
    if grep -q 'No space left\|enough free space' "$log"; then
        fail 'The disk is full: make room, then run this again.'
    elif grep -q 'Temporary failure\|Could not connect\|Unable to connect\|Failed to fetch\|Unable to fetch' "$log"; then
        fail 'The system packages could not be downloaded: connect this machine to the network, then run this again.'
    fi
    tail -n 12 "$log" >&2
    fail "apt-get $1 failed; its last lines stand above."
}

newest_packaged_python() {
    for name in python3.15 python3.14 python3.13 python3.12 python3.11; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return
        fi
    done
}

add_system_packages() {
    # shellcheck disable=SC2086  # lists of words
    missing=$(missing_packages $qt_packages $font_packages ${test:+$test_packages})
    python=$(find_python)
    wants_python=
    if [ -z "$python" ] || ! can_make_environments "$python"; then wants_python=yes; fi
    if [ -z "$missing" ] && [ -z "$wants_python" ]; then return 0; fi

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "System packages are missing; have the administrator run: apt-get install ${wants_python:+python3-venv }$missing"
    fi
    as_root true || fail 'Adding system packages needs the administrator’s rights, and sudo did not give them.'
    say 'Fetching the list of system packages ...'
    apt update
    if [ -n "$wants_python" ]; then missing="$(python_packages) $missing"; fi
    say "Adding system packages: $missing"
    # shellcheck disable=SC2086
    apt install --no-install-recommends $missing
}

python_packages() {
    if [ -n "$python" ]; then
        "$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
    else
        name=$(newest_packaged_python)
        printf '%s' "${name:+$name $name-venv}"
    fi
}

# ---- the virtual environment -------------------------------------------------------------------------------------

environment_is_sound() {
    is_usable_python "$venv/bin/python" && "$venv/bin/python" -c '
import os, sys, pip
sys.exit(not os.path.samefile(sys.prefix, sys.argv[1]))' "$venv" 2>/dev/null
}

# A console script names its interpreter in full, so an environment that was moved or copied must be made again.
environment_was_moved() {
    [ -f "$venv/bin/pip" ] && ! head -n 3 "$venv/bin/pip" | grep -qF "$venv/bin/python"
}

make_environment() {
    if [ -e "$venv" ] || [ -L "$venv" ]; then
        if environment_is_sound && ! environment_was_moved; then return 0; fi
        [ -f "$venv/pyvenv.cfg" ] || fail "$venv exists and is not a virtual environment: move it away, then run this again."
        say 'Making .venv again: it belongs to another Python or another folder.'
        rm -rf "$venv"
    fi
    free_mb=$(df -Pk "$root" | awk 'NR == 2 {print int($4 / 1024)}')
    [ "${free_mb:-$disk_needed_mb}" -ge "$disk_needed_mb" ] ||
        fail "The disk has $free_mb MB left and .venv needs $disk_needed_mb MB: make room, then run this again."
    say "Making the virtual environment .venv with $("$python" -V) ..."
    "$python" -m venv "$venv" >"$log" 2>&1 || {
        tail -n 5 "$log" >&2
        rm -rf "$venv"
        fail 'The virtual environment could not be made; the reason stands above.'
    }
}

# What was installed: pyproject.toml as it then was, and "test" when the tests' packages are in.
wanted_stamp() { printf '%s %s\n' "$(cksum <"$root/pyproject.toml")" "$1"; }

is_installed() {
    [ -x "$venv/bin/kiosk" ] && "$venv/bin/python" -c 'import PySide6.QtCore, kiosk' 2>/dev/null || return 1
    [ "$(cat "$stamp" 2>/dev/null)" = "$(wanted_stamp test)" ] && return 0
    [ -z "$test" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(wanted_stamp run)" ]
}

install_project() {
    if is_installed; then return 0; fi
    say "Installing Foyer${test:+ with its tests and checks} into .venv; Qt is large, this takes some minutes ..."
    rm -f "$stamp"
    if ! "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --quiet \
        -e "$root[hub${test:+,test,check}]" >"$log" 2>&1; then
        if grep -q 'No space left' "$log"; then
            fail 'The disk is full: make room, then run this again.'
        elif grep -q 'CERTIFICATE_VERIFY_FAILED' "$log"; then
            fail 'The package server’s certificate was not accepted: set this machine’s clock, then run this again.'
        elif grep -q 'NewConnectionError\|NameResolutionError\|ConnectTimeout\|ReadTimeout\|ProxyError' "$log"; then
            fail 'The Python packages could not be downloaded: connect this machine to the network, then run this again.'
        fi
        tail -n 12 "$log" >&2
        fail 'pip could not install the packages; its last lines stand above.'
    fi
    "$venv/bin/python" -m compileall -q "$root/kiosk" || true # the screens open sooner; it is no matter if this fails
    if [ -n "$test" ]; then wanted_stamp test; else wanted_stamp run; fi >"$stamp"
    changed=yes
}

# ---- what Qt still lacks -----------------------------------------------------------------------------------------

missing_libraries() {
    command -v ldd >/dev/null || return 0
    for qt in "$venv"/lib/python3*/site-packages/PySide6/Qt; do
        for part in lib/libQt6Quick.so.6 lib/libQt6Multimedia.so.6 lib/libQt6VirtualKeyboard.so.6 \
            plugins/platforms/libqxcb.so plugins/platforms/libqwayland.so plugins/platforms/libqoffscreen.so; do
            if [ -e "$qt/$part" ]; then ldd "$qt/$part" 2>/dev/null; fi
        done
    done | awk '/not found/ {print $1}' | sort -u | tr '\n' ' '
}

check_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=$(missing_libraries)
    [ -n "$missing" ] || return 0
    fail "Qt needs system libraries that this system lacks: ${missing% }. Add them with its package manager, then run this again."
}

# ------------------------------------------------------------------------------------------------------------------

test=
changed=
for argument in "$@"; do
    case $argument in
        --test) test=yes ;;
        -h | --help)
            sed -n '2,7s/^# \{0,1\}//p' "$0"
            exit 0
            ;;
        *)
            printf '%s\n' "$usage" >&2
            exit 2
            ;;
    esac
done

PATH=$PATH:/usr/sbin:/sbin
log=$(mktemp) || fail 'No temporary file could be made: the disk is full or /tmp is read-only.'
trap 'rm -f "$log"' EXIT
trap 'exit 130' INT TERM

refuse_32_bit
if is_debian_like; then add_system_packages; fi
python=$(find_python)
[ -n "$python" ] || fail 'Foyer needs Python 3.11 or newer, and there is none on this system: install it, then run this again.'
can_make_environments "$python" || fail "$python lacks the modules venv and ensurepip: install them, then run this again."
make_environment
install_project
check_libraries
if [ -n "$changed" ]; then say 'Foyer is installed.'; else say 'Everything is there.'; fi
say "Start it with: .venv/bin/kiosk demo${test:+    Test it with: .venv/bin/pytest}"
