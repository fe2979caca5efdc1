#!/bin/sh
# Starts three hubs for one event, so that the stream outlives the loss of any one of them.
#
#   sh resources/hub-cluster.sh EVENT.db HOST[:PORT] HOST[:PORT] HOST[:PORT]
#
# Each HOST is a machine that ssh reaches without a password and that has Foyer (`kiosk` on its PATH); the event and the
# hubs' secrets are copied there, into ~/foyer-hub. Addresses of this machine (127.0.0.1:PORT) run here, in folders
# beside the event file, to try it out. The event file itself is only read. Run it again to start hubs that have ended:
# those that run go on. A new join code for all of them: kiosk --event EVENT.db hub --prepare --new-code, then this again.
set -eu

usage='usage: sh resources/hub-cluster.sh EVENT.db HOST[:PORT] HOST[:PORT] HOST[:PORT]'
[ $# -eq 4 ] || { printf '%s\n' "$usage" >&2; exit 2; }
event=$1
shift
kiosk=${KIOSK:-kiosk}
[ -f "$event" ] || { printf 'hub-cluster.sh: there is no event file at %s\n' "$event" >&2; exit 1; }

with_port() { case $1 in *:*) printf '%s' "$1" ;; *) printf '%s:4222' "$1" ;; esac; }

hubs=
for host in "$@"; do hubs=$hubs${hubs:+,}$(with_port "$host"); done
name=$(basename "$event" .db)
secrets=$(dirname "$event")/$name.hub/secrets.json
[ -f "$secrets" ] || "$kiosk" --event "$event" hub --prepare

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Told a folder, ends well if the hub whose process id stands there runs; a machine that was restarted gives ids anew.
runs='pid=$(cat "$1/hub.pid" 2>/dev/null) && kill -0 "$pid" 2>/dev/null && tr "\0" " " <"/proc/$pid/cmdline" 2>/dev/null | grep -q "hub --listen"'

start_here() { # NUMBER ADDRESS
    folder=$(dirname "$event")/hub$1
    mkdir -p "$folder/$name.hub"
    [ -f "$folder/$name.db" ] || "$kiosk" --event "$event" backup "$folder/$name.db"
    cp -p "$secrets" "$folder/$name.hub/secrets.new"
    mv "$folder/$name.hub/secrets.new" "$folder/$name.hub/secrets.json" # a hub that runs reads it meanwhile
    if sh -c "$runs" sh "$folder"; then
        printf 'Hub %s runs here at %s already.\n' "$1" "$2"
        return
    fi
    "$kiosk" --event "$folder/$name.db" hub --listen "$2" --hubs "$hubs" >"$folder/hub.log" 2>&1 &
    printf '%s\n' $! >"$folder/hub.pid"
    printf 'Hub %s runs here at %s (process %s).\n' "$1" "$2" $!
}

start_there() { # NUMBER ADDRESS
    host=${2%:*}
    [ -f "$copy/$name.db" ] || "$kiosk" --event "$event" backup "$copy/$name.db"
    ssh "$host" "mkdir -p foyer-hub/$name.hub && chmod 700 foyer-hub foyer-hub/$name.hub"
    ssh "$host" "test -f foyer-hub/$name.db" || scp -q "$copy/$name.db" "$host:foyer-hub/"
    scp -q -p "$secrets" "$host:foyer-hub/$name.hub/secrets.new"
    ssh "$host" "mv foyer-hub/$name.hub/secrets.new foyer-hub/$name.hub/secrets.json"
    if ssh "$host" "set -- foyer-hub; $runs"; then
        printf 'Hub %s runs on %s already.\n' "$1" "$host"
        return
    fi
    ssh "$host" "cd foyer-hub && { nohup kiosk --event $name.db hub --listen 0.0.0.0:${2##*:} --hubs $hubs \
        >hub.log 2>&1 </dev/null & echo \$! >hub.pid; }"
    printf 'Hub %s runs on %s.\n' "$1" "$host"
}

number=0
for host in "$@"; do
    number=$((number + 1))
    address=$(with_port "$host")
    case $address in
        127.* | localhost:*) start_here "$number" "$address" ;;
        *) start_there "$number" "$address" ;;
    esac
done
printf 'The join code stands in hub.log of each hub.\n'
