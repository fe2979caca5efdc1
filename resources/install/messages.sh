# What the person is told, and the pulse that shows that long work goes on.

say() { printf '%s\n' "$*"; }

fail() {
    stop_pulse
    printf 'install.sh: %s\n' "$*" >&2
    exit 1
}

usage_error() {
    printf '%s\n' "$usage" >&2
    exit 2
}

pulse_process=

# A line every few seconds while something works: how long it has taken, what its log says last, how much is there.
start_pulse() { # FOLDER
    (
        seconds=0
        while sleep 5 >/dev/null 2>&1; do
            seconds=$((seconds + 5))
            printf '  %3d s  %s%s\n' "$seconds" "$(size_of "$1")" "$(last_step)"
        done
    ) &
    pulse_process=$!
}

stop_pulse() {
    if [ -n "$pulse_process" ]; then
        # KILL: a shell that has only just forked may lose a TERM.
        kill -KILL "$pulse_process" 2>/dev/null || true
        wait "$pulse_process" 2>/dev/null || true
        pulse_process=
    fi
}

size_of() {
    megabytes=$(du -sm "$1" 2>/dev/null | awk 'NR == 1 {print $1}')
    printf '%s' "${megabytes:+$megabytes MB, }"
}

last_step() {
    step=$(sed -n 's/^ *\(Downloading .*\)/\1/p; s/^ *\(Using cached .*\)/\1/p; s/^\(Installing collected packages\).*/\1/p
s/^\(Get:[0-9]*\) [^ ]* [^ ]* [^ ]* \([^ ]*\).*\(\[.*\]\)$/Downloading \2 \3/p; s/^\(Unpacking [^ ]*\).*/\1/p
s/^\(Setting up [^ ]*\).*/\1/p' "$log" 2>/dev/null | tail -n 1)
    printf '%s' "${step:-working}"
}

# Runs a command with its output in the log, and a pulse beside it; FOLDER is what grows.
with_pulse() { # FOLDER COMMAND...
    start_pulse "$1"
    shift
    status=0
    "$@" >"$log" 2>&1 || status=$?
    stop_pulse
    return "$status"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Why a download failed, as far as its log tells; `what` is what was to be downloaded.
explain_failed_download() { # WHAT
    if grep -q 'No space left\|enough free space' "$log"; then
        fail 'The disk is full: make room, then run this again.'
    elif grep -q 'certificate has expired\|not yet valid\|is not valid yet\|expired certificate\|file.*is expired' "$log"; then
        fail "The server’s certificate was not accepted because of its dates: set this machine’s clock, then run this again."
    elif grep -q 'unable to get .*issuer\|self.signed certificate\|issuer is unknown\|unknown ca\|UNKNOWN_CA' "$log"; then
        fail "The server’s certificate comes from an authority that this machine does not know, such as a company’s proxy: have its certificate added to the system (update-ca-certificates), or name the file in PIP_CERT, then run this again."
    elif grep -qi 'CERTIFICATE_VERIFY_FAILED\|certificate verification failed' "$log"; then
        fail "The server’s certificate was not accepted: check this machine’s clock and its certificate authorities, then run this again."
    elif grep -q 'NewConnectionError\|NameResolutionError\|ConnectTimeout\|ReadTimeout\|ProxyError\|Temporary failure\|Could not connect\|Unable to connect\|Failed to fetch\|Unable to fetch' "$log"; then
        fail "$1 could not be downloaded: connect this machine to the network, then run this again."
    fi
}
