#!/bin/sh
# Starts three hubs for one event, so that the stream outlives the loss of any one of them.
#
#   sh resources/hub-cluster.sh EVENT.db HOST[:PORT] HOST[:PORT] HOST[:PORT]
#
# Each HOST is a machine that ssh reaches without a password and that has Foyer (`kiosk` on its PATH); the event and the
# hubs' secrets are copied there, into ~/foyer-hub. Addresses of this machine (127.0.0.1:PORT) run here, in folders
# beside the event file, to try it out. The event file itself is only read. Run it again to start hubs that have ended.
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

start_here() { # NUMBER ADDRESS
    folder=$(dirname "$event")/hub$1
    mkdir -p "$folder/$name.hub"
    [ -f "$folder/$name.db" ] || "$kiosk" --event "$event" backup "$folder/$name.db"
    cp -p "$secrets" "$folder/$name.hub/secrets.json"
    "$kiosk" --event "$folder/$name.db" hub --listen "$2" --hubs "$hubs" >"$folder/hub.log" 2>&1 &
    printf '%s\n' $! >"$folder/hub.pid"
    printf 'Hub %s runs here at %s (process %s).\n' "$1" "$2" $!
}

start_there() { # NUMBER ADDRESS
    host=${2%:*}
    copy=$(mktemp -d)
    "$kiosk" --event "$event" backup "$copy/$name.db"
    ssh "$host" "mkdir -p foyer-hub/$name.hub && chmod 700 foyer-hub foyer-hub/$name.hub"
    ssh "$host" "test -f foyer-hub/$name.db" || scp -q "$copy/$name.db" "$host:foyer-hub/"
    scp -q -p "$secrets" "$host:foyer-hub/$name.hub/"
    rm -rf "$copy"
    ssh "$host" "cd foyer-hub && { nohup kiosk --event $name.db hub --listen 0.0.0.0:${2##*:} --hubs $hubs \
        >hub.log 2>&1 </dev/null & }"
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
