# A Python that Foyer runs with, and systems that it cannot run on.

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

# Qt's packages for Linux name the oldest glibc that they run with.
refuse_old_system() {
    glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null) || return 0
    glibc=${glibc#glibc }
    case $(uname -m) in
        aarch64 | arm64) least=2.39 systems='Debian 13, Raspberry Pi OS 13 or Ubuntu 24.04' ;;
        x86_64) least=2.34 systems='Debian 12 or Ubuntu 22.04' ;;
        *) return 0 ;;
    esac
    if [ "${glibc%%.*}" -lt 2 ] || [ "${glibc#*.}" -lt "${least#*.}" ]; then
        fail "This system is too old for Qt on this processor (glibc $glibc, needed is $least): use $systems, or newer."
    fi
}

# Without a ready-made pysqlite3 the system's SQLite serves, which up to 3.51.2 can spoil a file that several programs
# write; Foyer then opens it alone.
tell_of_sqlite() {
    if sqlite=$("$venv/bin/python" -c '
try:
    import pysqlite3
except ImportError:
    import sqlite3, sys
    print(sqlite3.sqlite_version)
    sys.exit(sqlite3.sqlite_version_info >= (3, 51, 3))
sys.exit(1)' 2>/dev/null); then
        say "Note: there is no ready-made pysqlite3 for this machine, and the system’s SQLite is $sqlite (3.51.3 is needed for more):
only one program at a time can have an event file open here. One screen a machine works, and further machines through a hub."
    fi
}
