#!/bin/sh
# Installs Foyer from this checkout into .venv, and on Debian-like systems what Qt needs around it.
#
#   sh resources/install.sh                 what the kiosk needs, and an entry in your menu
#   sh resources/install.sh --test          also what the tests and checks need; no menu entry
#   sh resources/install.sh --download DIR  fetches everything into DIR, for machines without internet like this one
#   sh resources/install.sh --from DIR      installs from there, without any network
#   sh resources/install.sh --uninstall     removes .venv, menu entry and completion; event files stay
#   sh resources/install.sh --kiosk SCREEN  as root: the machine starts into SCREEN, foyer, desk or wall, and nothing else;
#                                           with --join CODE or --event FILE, and --x11 where Wayland does not work;
#                                           --dry-run only says what would be made
#   sh resources/install.sh --uninstall-kiosk  takes that back; the event stays
#
# It can be run again at any time: it adds only what is missing.
set -eu

usage='usage: sh resources/install.sh [--test] [--download DIR | --from DIR | --uninstall]
       sh resources/install.sh --kiosk foyer|desk|wall [--join CODE | --event FILE] [--x11] [--dry-run] [--download DIR | --from DIR]
       sh resources/install.sh --uninstall-kiosk'
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
venv=$root/.venv
stamp=$venv/installed-from
constraints=$root/resources/constraints.txt
test=
changed=
store=
task=install
screen=
event=
code=
x11=
dry_run=

for part in messages python packages environment store kiosk; do
    # shellcheck source=/dev/null
    . "$root/resources/install/$part.sh"
done

while [ $# -gt 0 ]; do
    case $1 in
        --test) test=yes ;;
        --uninstall | --uninstall-kiosk) task=${1#--} ;;
        --x11) x11=yes ;;
        --dry-run) dry_run=yes ;;
        --kiosk | --event | --join)
            [ $# -gt 1 ] || usage_error
            case $1 in
                --kiosk) screen=$2 ;;
                --event) event=$2 ;;
                --join) code=$2 ;;
            esac
            shift
            ;;
        --download | --from)
            [ $# -gt 1 ] || usage_error
            task=${1#--}
            store=$2
            shift
            ;;
        -h | --help)
            sed -n '2,14s/^# \{0,1\}//p' "$0"
            exit 0
            ;;
        *) usage_error ;;
    esac
    shift
done

case $screen in
    foyer | desk | wall) ;;
    '') [ -z "$event$code$x11$dry_run" ] || usage_error ;;
    *) usage_error ;;
esac
[ -z "$event" ] || [ -z "$code" ] || usage_error

PATH=$PATH:/usr/sbin:/sbin
log=$(mktemp) || fail 'No temporary file could be made: the disk is full or /tmp is read-only.'
trap 'stop_pulse; rm -f "$log"' EXIT
exec 3>&2 # where it is told that it was stopped, whatever is written to the log then
trap interrupted INT TERM

case $task in
    uninstall)
        uninstall
        exit 0
        ;;
    uninstall-kiosk)
        uninstall_kiosk
        exit 0
        ;;
esac
if [ -n "$dry_run" ]; then
    tell_of_kiosk
    exit 0
fi
if [ -n "$screen" ] && [ "$task" != download ]; then refuse_what_is_no_kiosk; fi
refuse_32_bit
refuse_old_system
case $task in
    download) open_store ;;
    from) check_store ;;
esac
if is_debian_like; then add_system_packages; fi
python=$(find_python)
[ -n "$python" ] || fail 'Foyer needs Python 3.11 or newer, and there is none on this system: install it, then run this again.'
can_make_environments "$python" || fail "$python lacks the modules venv and ensurepip: install them, then run this again."
make_environment
if [ "$task" = download ]; then
    fill_store
    exit 0
fi
install_project
check_libraries
if [ -n "$screen" ]; then
    set_up_kiosk
    exit 0
fi
set_up_for_user
if [ -n "$changed" ]; then say 'Foyer is installed.'; else say 'Everything is there.'; fi
tell_of_sqlite
say "Start it with: .venv/bin/kiosk demo${test:+    Test it with: .venv/bin/pytest}"
