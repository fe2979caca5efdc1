# The virtual environment, what is installed into it, and what Qt still lacks around it.

disk_needed_mb=2500

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

# What was installed: the project's needs as they then were, and "test" when the tests' packages are in.
wanted_stamp() { printf '%s %s\n' "$(cat "$root/pyproject.toml" "$constraints" | cksum)" "$1"; }

is_installed() {
    [ -x "$venv/bin/kiosk" ] && "$venv/bin/python" -c 'import PySide6.QtCore, kiosk' 2>/dev/null || return 1
    [ "$(cat "$stamp" 2>/dev/null)" = "$(wanted_stamp test)" ] && return 0
    [ -z "$test" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(wanted_stamp run)" ]
}

pip() { # FOLDER ARGUMENTS...: FOLDER is what grows
    folder=$1
    shift
    with_pulse "$folder" "$venv/bin/python" -m pip --disable-pip-version-check --no-input "$@" && return
    if grep -q 'No matching distribution' "$log" && [ "$task" = from ]; then
        grep 'No matching distribution' "$log" >&2
        fail "$store does not have all that this machine needs; fetch it again with --download on a machine of the same kind."
    fi
    explain_failed_download 'The Python packages'
    tail -n 12 "$log" >&2
    fail 'pip could not install the packages; its last lines stand above.'
}

install_project() {
    if is_installed; then return 0; fi
    if [ "$task" = from ]; then check_stored_python; fi
    say "Installing Foyer${test:+ with its tests and checks} into .venv; Qt is large (about 300 MB to fetch), this takes some minutes ..."
    rm -f "$stamp"
    set -- --progress-bar off -c "$constraints" -e "$root[hub,report${test:+,test,check}]"
    if [ "$task" = from ]; then set -- --no-index --find-links "$store/wheels" "$@"; fi
    pip "$venv" install "$@"
    "$venv/bin/python" -m compileall -q "$root/kiosk" || true # the screens open sooner; it is no matter if this fails
    if [ -n "$test" ]; then wanted_stamp test; else wanted_stamp run; fi >"$stamp"
    changed=yes
}

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

# The tests' installation is somebody's checkout, not the program that they start from their menu.
set_up_for_user() {
    if [ -n "$test" ] || [ -z "$changed" ] || [ "$(uname -s)" != Linux ]; then return 0; fi
    if "$venv/bin/kiosk" setup >"$log" 2>&1; then
        say 'Foyer is in your menu; a new shell knows the command “kiosk” and completes what follows it.'
    else
        say "No menu entry was added: $(tail -n 1 "$log")"
    fi
}

uninstall() {
    if grep -qsF "\"$venv/bin/kiosk\"" "$(in_tree /etc/systemd/system/foyer-screen.service)"; then
        fail 'This machine starts into a screen of this .venv: run sudo sh resources/install.sh --uninstall-kiosk first. Nothing was removed.'
    fi
    if [ -x "$venv/bin/kiosk" ] && "$venv/bin/kiosk" setup --remove >"$log" 2>&1; then
        cat "$log"
    else
        say 'There is no working .venv here, so menu entry and completion were not looked for.'
    fi
    if [ -f "$venv/pyvenv.cfg" ]; then
        rm -rf "$venv"
        say "Removed $venv"
    elif [ -e "$venv" ] || [ -L "$venv" ]; then
        fail "$venv is not a virtual environment and was left alone."
    fi
    say "Event files (in ${XDG_DATA_HOME:-${HOME:-~}/.local/share}/foyer-kiosk and where you put them), this checkout and system packages were left."
}
