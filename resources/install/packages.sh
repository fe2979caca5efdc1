# System packages on Debian, Ubuntu and Raspberry Pi OS.

# Every library that the Qt wheels link to and do not bring along (objdump -p of the modules and plugins we load), and
# what Qt Multimedia opens by name and warns about when it is not there (PipeWire and VA-API).
qt_packages='libegl1 libgl1 libglib2.0-0 libfontconfig1 libfreetype6 libdbus-1-3 libbrotli1 libgssapi-krb5-2 libzstd1
zlib1g libpulse0 libpipewire-0.3-0 libva2 libva-drm2 libva-x11-2 libx11-6 libx11-xcb1 libxext6 libxrandr2
libxkbcommon0 libxkbcommon-x11-0 libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1
libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1'
font_packages='fontconfig fonts-inter fonts-noto-core'
test_packages='xvfb xauth xdotool openbox x11-xkb-utils x11-utils x11-xserver-utils zbar-tools poppler-utils cups
cups-client cups-filters cups-ipp-utils avahi-daemon dbus iproute2 desktop-file-utils libglib2.0-bin fish systemd passwd'

# A compositor that shows one window; Debian's wants the X server for Wayland to be there, and ends without it. Without
# polkit, systemd lets nobody but root put a session in front, so seatd opens the display.
wayland_packages='cage xwayland seatd libpam-systemd dbus'
x11_packages='xinit xserver-xorg libpam-systemd dbus'

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
    fetched_into=
    if [ "$task" = download ]; then fetched_into=$store; fi
    if with_pulse "$fetched_into" as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"; then
        return
    fi
    explain_failed_download 'The system packages'
    tail -n 12 "$log" >&2
    fail "apt-get $1 failed; its last lines stand above."
}

# apt-cache takes a name with a dot for a pattern and finds others by it, so what it shows is compared.
is_packaged() {
    apt-cache show "$1" 2>/dev/null | grep -qxF "Package: $1"
}

packaged_python() {
    for name in python3.15 python3.14 python3.13 python3.12 python3.11; do
        if is_packaged "$name" && is_packaged "$name-venv"; then
            printf '%s\n' "$name"
            return
        fi
    done
}

# What a machine needs that starts into a screen.
kiosk_packages() {
    if [ -z "$screen" ]; then return 0; fi
    if [ -z "$x11" ] && is_packaged cage; then printf '%s' "$wayland_packages"; else printf '%s' "$x11_packages"; fi
}

python_packages() {
    if [ -n "$python" ]; then
        "$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
    else
        name=$(packaged_python)
        printf '%s' "${name:+$name $name-venv}"
    fi
}

needs_python() {
    python=$(find_python)
    [ -z "$python" ] || ! can_make_environments "$python"
}

add_system_packages() {
    missing=
    if [ "$task" != download ]; then
        # shellcheck disable=SC2086  # lists of words
        missing=$(missing_packages $qt_packages $font_packages ${test:+$test_packages} $(kiosk_packages))
    fi
    wants_python=
    if needs_python; then wants_python=yes; fi
    if [ -z "$missing" ] && [ -z "$wants_python" ]; then return 0; fi

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "System packages are missing; have the administrator run: apt-get install ${wants_python:+python3-venv }$missing"
    fi
    as_root true || fail 'Adding system packages needs the administrator’s rights, and sudo did not give them.'
    if [ "$task" = from ]; then
        add_stored_packages
        return
    fi
    say 'Fetching the list of system packages ...'
    apt update
    if [ -n "$wants_python" ]; then missing="$(python_packages) $missing"; fi
    say "Adding system packages: $missing"
    # shellcheck disable=SC2086
    apt install --no-install-recommends $missing
}
