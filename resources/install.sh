#!/bin/sh
# Installs Foyer from this checkout into .venv, and on Debian-like systems what Qt needs around it.
#
#   sh resources/install.sh                 what the kiosk needs, and an entry in your menu
#   sh resources/install.sh --test          also what the tests and checks need; no menu entry
#   sh resources/install.sh --download DIR  fetches everything into DIR, for machines without internet like this one
#   sh resources/install.sh --from DIR      installs from there, without any network
#   sh resources/install.sh --uninstall     removes .venv, menu entry and completion; event files stay
#
# It can be run again at any time: it adds only what is missing.
set -eu

usage='usage: sh resources/install.sh [--test] [--download DIR | --from DIR | --uninstall]'
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
venv=$root/.venv
stamp=$venv/installed-from
constraints=$root/resources/constraints.txt
test=
changed=
store=
task=install

for part in messages python packages environment store; do
    # shellcheck source=/dev/null
    . "$root/resources/install/$part.sh"
done

while [ $# -gt 0 ]; do
    case $1 in
        --test) test=yes ;;
        --uninstall) task=uninstall ;;
        --download | --from)
            [ $# -gt 1 ] || usage_error
            task=${1#--}
            store=$2
            shift
            ;;
        -h | --help)
            sed -n '2,10s/^# \{0,1\}//p' "$0"
            exit 0
            ;;
        *) usage_error ;;
    esac
    shift
done

PATH=$PATH:/usr/sbin:/sbin
log=$(mktemp) || fail 'No temporary file could be made: the disk is full or /tmp is read-only.'
trap 'stop_pulse; rm -f "$log"' EXIT
trap 'exit 130' INT TERM

if [ "$task" = uninstall ]; then
    uninstall
    exit 0
fi
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
set_up_for_user
if [ -n "$changed" ]; then say 'Foyer is installed.'; else say 'Everything is there.'; fi
tell_of_sqlite
say "Start it with: .venv/bin/kiosk demo${test:+    Test it with: .venv/bin/pytest}"
