# A machine that starts into one screen and does nothing else. Whatever is made is noted in $made, by which it is undone.
# FOYER_ROOT is the tree that is set up, for tests and images; the running system unless it is set.

kiosk_user=foyer-kiosk
kiosk_home=/var/lib/foyer-kiosk
made=/etc/foyer-kiosk/made
new_home=
set_up_before=
kiosk_groups='video render input audio dialout'

in_tree() { printf '%s%s' "${FOYER_ROOT:-}" "$1"; }
is_running_system() { [ -z "${FOYER_ROOT:-}" ]; }
note() { printf '%s\n' "$*" >>"$(in_tree $made)"; }

# Makes everything in a tree of its own, and lists it.
tell_of_kiosk() {
    FOYER_ROOT=$(mktemp -d)
    make_folder "${made%/*}"
    printf '%s:x:UID:\n' $kiosk_user >"$FOYER_ROOT/etc/passwd"
    choose_display
    put_kiosk_files
    start_into_screen
    say "Would add the user $kiosk_user without a password, whose home $kiosk_home holds the event, and make:"
    sed -n 's/^file /  /p' "$FOYER_ROOT$made"
    say 'Would take away: /etc/systemd/system/getty.target.wants/getty@tty1.service'
    say 'The screen would be started so:'
    grep -h '^ExecStart=' "$FOYER_ROOT"/etc/systemd/system/foyer-*.service | sed 's/^ExecStart=/  /'
    rm -rf "$FOYER_ROOT"
}

set_up_kiosk() {
    ask_for_exit_pin
    if grep -qs '^file ' "$(in_tree $made)"; then set_up_before=yes; fi
    make_folder "${made%/*}"
    add_kiosk_user
    give_event
    choose_display
    if [ -n "$set_up_before" ]; then take_kiosk_back keep; fi
    put_kiosk_files
    start_into_screen
    if is_running_system; then systemctl daemon-reload; fi
    say "This machine starts into the $screen screen from now on: restart it."
    tell_of_encryption
}

refuse_what_is_no_kiosk() {
    [ "$(id -u)" -eq 0 ] || fail '--kiosk changes how the machine starts: run it as root, with sudo.'
    if is_running_system && ! [ -d /run/systemd/system ]; then
        fail 'This machine is not run by systemd, which --kiosk sets up.'
    fi
    case $venv in
        *[!A-Za-z0-9/._\ -]*) fail "The path $venv has letters that systemd’s files do not take: use a plain one, such as /opt/foyer." ;;
    esac
    if [ -z "$event$code" ] && ! [ -e "$(in_tree $kiosk_home/event.db)" ]; then
        fail 'A screen needs an event: add --join CODE, with a join code of the hub, or --event FILE.'
    fi
    if [ -n "$event$code" ] && [ -e "$(in_tree $kiosk_home/event.db)" ]; then
        fail "There is an event in $kiosk_home/event.db already: leave out --event and --join, or move it away."
    fi
    [ -z "$event" ] || [ -f "$event" ] || fail "There is no event file at $event."
}

ask_for_exit_pin() {
    exit_pin=${KIOSK_EXIT_PIN:-}
    if [ -n "$exit_pin" ] || grep -qs exit-pin "$(in_tree $kiosk_home/event.kiosk.toml)"; then return 0; fi
    [ -t 0 ] || fail 'The screen closes for an exit PIN only: put its four to twelve digits into the variable KIOSK_EXIT_PIN.'
    printf 'Exit PIN of this machine, six digits or more, not the organiser’s: '
    stty -echo
    read -r exit_pin || true
    stty echo
    printf '\n'
    case $exit_pin in
        *[!0-9]* | '' | ? | ?? | ???) fail 'An exit PIN has four to twelve digits; nothing was changed.' ;;
    esac
}

# A folder and those above it, each noted if it was not there. What is made is noted first: if this is stopped in
# between, it is undone all the same.
make_folder() { # FOLDER
    [ -d "$(in_tree "$1")" ] && return 0
    if [ "$1" != "${made%/*}" ]; then make_folder "$(dirname "$1")"; fi
    if [ "$1" != "${made%/*}" ]; then note "folder $1"; fi
    mkdir -p "$(in_tree "$1")"
}

put_file() { # NAME-IN-RESOURCES PATH
    [ ! -e "$(in_tree "$2")" ] || stop_kiosk "$2 is there already and was not made by this program"
    make_folder "$(dirname "$2")"
    note "file $2"
    sed -e "s|@kiosk@|\"$venv/bin/kiosk\"|g" -e "s|@screen@|$screen|g" -e "s|@session@|$session|g" -e "s|@uid@|$uid|g" \
        -e "s|@display@|$display|g" -e "s|@display_ready@|$display_ready|g" -e "s|@display_environment@|$display_environment|g" \
        -e "s|@screen_environment@|$screen_environment|g" "$root/resources/kiosk/$1" >"$(in_tree "$2")"
    chmod 644 "$(in_tree "$2")"
}

# A link in the place of whatever link was there, which comes back.
put_link() { # TARGET PATH
    make_folder "$(dirname "$2")"
    take_link_away "$2"
    [ ! -e "$(in_tree "$2")" ] || stop_kiosk "$2 is there already and was not made by this program"
    note "file $2"
    ln -s "$1" "$(in_tree "$2")"
}

take_link_away() { # PATH
    if [ -L "$(in_tree "$1")" ]; then
        note "link $1 $(readlink "$(in_tree "$1")")"
        rm "$(in_tree "$1")"
    fi
}

add_kiosk_user() {
    if grep -q "^$kiosk_user:" "$(in_tree /etc/passwd)"; then return 0; fi
    groups=
    for group in $kiosk_groups; do
        if grep -q "^$group:" "$(in_tree /etc/group)"; then groups=${groups:+$groups,}$group; fi
    done
    note "user $kiosk_user"
    # Without a password: nobody logs in as it, at no console and over no network.
    useradd ${FOYER_ROOT:+--prefix "$FOYER_ROOT"} --system --user-group ${groups:+--groups "$groups"} \
        --home-dir $kiosk_home --no-create-home --shell /usr/sbin/nologin --comment 'Foyer screen' $kiosk_user >"$log" 2>&1 ||
        stop_kiosk "The user $kiosk_user could not be added; the reason stands above"
}

as_kiosk_user() {
    if is_running_system; then
        runuser -u $kiosk_user -- env -i "PATH=$PATH" "HOME=$kiosk_home" "KIOSK_EVENT=$kiosk_home/event.db" "$@"
    else
        env "HOME=$(in_tree $kiosk_home)" "KIOSK_EVENT=$(in_tree $kiosk_home/event.db)" "$@"
    fi
}

# The event file is no part of what is undone.
give_event() {
    if [ ! -d "$(in_tree $kiosk_home)" ]; then new_home=yes; fi
    mkdir -p "$(in_tree $kiosk_home)"
    chmod 700 "$(in_tree $kiosk_home)"
    if [ -n "$event" ]; then
        "$venv/bin/kiosk" --event "$event" backup "$(in_tree $kiosk_home/event.db)" >"$log" 2>&1 || stop_kiosk "$event could not be copied"
    fi
    if is_running_system; then
        chown -R $kiosk_user: $kiosk_home
        as_kiosk_user "$venv/bin/kiosk" --version >"$log" 2>&1 ||
            stop_kiosk "The user $kiosk_user cannot run $venv/bin/kiosk: put this checkout where everybody may read it, such as /opt/foyer, and install it there"
    fi
    if [ -n "$code" ]; then
        as_kiosk_user "$venv/bin/kiosk" join "$code" >"$log" 2>&1 || stop_kiosk 'The event could not be joined'
    fi
    if [ -n "$exit_pin" ]; then
        as_kiosk_user "$venv/bin/kiosk" settings exit-pin "$exit_pin" >"$log" 2>&1 || stop_kiosk 'The exit PIN could not be set'
    fi
}

# The keys that are typed are seen again, and what was begun is named.
interrupted() {
    stty echo 2>/dev/null || true
    if [ -n "$screen" ] && [ -e "$(in_tree $made)" ]; then
        say 'Stopped half way: run this again, or take it back with --uninstall-kiosk.' >&3
    fi
    exit 130
}

# Takes back what was made so far: a machine is a kiosk or it is as it was; one that was set up before stays so.
stop_kiosk() { # WHAT-FAILED
    tail -n 3 "$log" >&2
    [ -z "$set_up_before" ] || fail "$1. It is set up as before."
    if [ -n "$new_home" ]; then rm -rf "$(in_tree $kiosk_home)"; fi
    take_kiosk_back
    fail "$1. Nothing was changed."
}

choose_display() {
    uid=$(sed -n "s/^$kiosk_user:[^:]*:\([0-9]*\):.*/\1/p" "$(in_tree /etc/passwd)")
    if [ -z "$x11" ] && { command -v cage || [ -n "$dry_run" ]; } >/dev/null; then
        session=wayland
        display_ready="/bin/sh -c 'until ls /dev/dri/card* >/dev/null 2>\\&1; do sleep 0.3; done'"
        display="/usr/bin/cage -d -- \"$venv/bin/kiosk\" splash --shown /run/foyer-kiosk/shown"
        display_environment='QT_QPA_PLATFORM=wayland'
        screen_environment="XDG_RUNTIME_DIR=/run/user/$uid WAYLAND_DISPLAY=wayland-0 QT_QPA_PLATFORM=wayland"
    elif [ -n "$dry_run" ] || command -v xinit >/dev/null; then
        session=x11
        display_ready=/bin/true
        display="/usr/bin/xinit \"$venv/bin/kiosk\" splash --shown /run/foyer-kiosk/shown -- /usr/bin/X :0 vt1 -keeptty -novtswitch -nolisten tcp -s 0 -dpms"
        display_environment='QT_QPA_PLATFORM=xcb'
        screen_environment="XDG_RUNTIME_DIR=/run/user/$uid DISPLAY=:0 QT_QPA_PLATFORM=xcb"
    else
        stop_kiosk 'There is neither cage nor xinit on this machine to open a display with'
    fi
}

put_kiosk_files() {
    put_file foyer-display.service /etc/systemd/system/foyer-display.service
    put_file foyer-screen.service /etc/systemd/system/foyer-screen.service
    put_file pam /etc/pam.d/$kiosk_user
    put_file logind.conf /etc/systemd/logind.conf.d/foyer-kiosk.conf
    put_file system.conf /etc/systemd/system.conf.d/foyer-kiosk.conf
    put_file sysctl.conf /etc/sysctl.d/90-foyer-kiosk.conf
    put_link /dev/null /etc/systemd/system/ctrl-alt-del.target
}

# Without a desktop, whose login screen belongs to graphical.target, and without the console that would be in its place.
start_into_screen() {
    put_link /lib/systemd/system/multi-user.target /etc/systemd/system/default.target
    put_link ../foyer-display.service /etc/systemd/system/multi-user.target.wants/foyer-display.service
    take_link_away /etc/systemd/system/getty.target.wants/getty@tty1.service
}

tell_of_encryption() {
    case $(lsblk -sno TYPE "$(df --output=source "$kiosk_home" 2>/dev/null | tail -n 1)" 2>/dev/null) in
        *crypt*) say 'Its disk is encrypted.' ;;
        *) say 'Its disk does not seem to be encrypted: whoever carries it off can read the event. See the manual, “A machine that does nothing else”.' ;;
    esac
}

uninstall_kiosk() {
    [ "$(id -u)" -eq 0 ] || fail '--uninstall-kiosk changes how the machine starts: run it as root, with sudo.'
    if ! [ -e "$(in_tree $made)" ]; then
        say 'This machine was not set up with --kiosk; nothing was changed.'
        return 0
    fi
    take_kiosk_back
    if is_running_system; then
        systemctl daemon-reload
        systemctl start getty@tty1.service || true
    fi
    say 'This machine starts as it did before.'
    if [ -e "$(in_tree $kiosk_home/event.db)" ]; then say "The event stays in $kiosk_home, which only root may read."; fi
}

# Undoes what was noted, the last first; with “keep” the user stays, whose files the event is.
take_kiosk_back() { # [keep]
    if is_running_system; then systemctl stop foyer-screen.service foyer-display.service 2>/dev/null || true; fi
    sed '1!G;h;$!d' "$(in_tree $made)" | while read -r kind path target; do
        case $kind in
            file) rm -f "$(in_tree "$path")" ;;
            link) put_link_back "$target" "$path" ;;
            user) if [ "${1:-}" != keep ]; then remove_kiosk_user; fi ;;
            folder) rmdir "$(in_tree "$path")" 2>/dev/null || true ;;
        esac
    done
    had_user=$(grep '^user ' "$(in_tree $made)" || true)
    rm "$(in_tree $made)"
    if [ "${1:-}" = keep ] && [ -n "$had_user" ]; then note "$had_user"; fi
    if [ "${1:-}" != keep ]; then rmdir "$(in_tree "${made%/*}")" 2>/dev/null || true; fi
}

# Somebody may have put it back already, or something else in its place; that stays.
put_link_back() { # TARGET PATH
    if [ -e "$(in_tree "$2")" ] || [ -L "$(in_tree "$2")" ]; then return 0; fi
    mkdir -p "$(dirname "$(in_tree "$2")")"
    ln -s "$1" "$(in_tree "$2")"
}

remove_kiosk_user() {
    grep -q "^$kiosk_user:" "$(in_tree /etc/passwd)" || return 0
    tries=1
    if is_running_system; then
        loginctl terminate-user $kiosk_user 2>/dev/null || true
        [ ! -d $kiosk_home ] || chown -R root: $kiosk_home
        tries=20 # what its session ran takes a moment to end
    fi
    until userdel ${FOYER_ROOT:+--prefix "$FOYER_ROOT"} $kiosk_user >"$log" 2>&1; do
        tries=$((tries - 1))
        if [ "$tries" -le 0 ]; then
            cat "$log" >&2
            say "The user $kiosk_user could not be removed; the reason stands above."
            return 0
        fi
        sleep 0.5
    done
    if grep -q "^$kiosk_user:" "$(in_tree /etc/group)"; then
        groupdel ${FOYER_ROOT:+--prefix "$FOYER_ROOT"} $kiosk_user >"$log" 2>&1 || cat "$log" >&2
    fi
    rmdir "$(in_tree $kiosk_home)" 2>/dev/null || true
}
