# A folder with all that an installation needs, for halls without internet.

# Wheels and packages fit a Python, a processor and a release of the system.
kind_of_machine() {
    release=$(. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-unknown}" "${VERSION_ID:-}")
    printf '%s, %s\n' "${release:-unknown}" "$(uname -m)"
}

open_store() {
    mkdir -p "$store/wheels" "$store/packages/partial" 2>"$log" || fail "$store cannot be written: $(cat "$log")"
    store=$(CDPATH='' cd -- "$store" && pwd -P)
}

check_store() {
    [ -f "$store/made-for" ] || fail "$store was not made by install.sh --download."
    store=$(CDPATH='' cd -- "$store" && pwd -P)
    made_for=$(sed -n 1p "$store/made-for")
    [ "$made_for" = "$(kind_of_machine)" ] ||
        fail "$store was made for $made_for, and this machine is $(kind_of_machine): fetch it again on a machine like this one."
}

check_stored_python() {
    stored=$(sed -n 2p "$store/made-for")
    [ "$stored" = "$(version_of "$python")" ] ||
        fail "$store has packages for Python $stored, and this machine has $(version_of "$python"): fetch it again with PYTHON=python$(version_of "$python")."
}

version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])'; }

fill_store() {
    say "Fetching Python packages into $store/wheels ..."
    needs_of_project >"$store/needs.txt"
    # Wheels, also of what comes as source: the other machine may have nothing to build with.
    pip "$store" wheel --progress-bar off --wheel-dir "$store/wheels" -c "$constraints" -r "$store/needs.txt"
    if is_debian_like; then fill_packages; fi
    { kind_of_machine && version_of "$python"; } >"$store/made-for"
    say "Everything is in $store, $(size_of "$store")for $(sed -n 1p "$store/made-for")."
    say 'Carry it and this checkout to the other machine, and run there: sh resources/install.sh --from DIR'
}

# Also what builds the project's own entry in .venv.
needs_of_project() {
    "$venv/bin/python" - "$root/pyproject.toml" "$test" <<'END'
import sys, tomllib

with open(sys.argv[1], "rb") as file:
    pyproject = tomllib.load(file)
project = pyproject["project"]
extras = ["hub", "report", "test", "check"] if sys.argv[2] else ["hub", "report"]
needs = [*pyproject["build-system"]["requires"], "editables", *project["dependencies"]]
print("\n".join(needs + [need for extra in extras for need in project["optional-dependencies"][extra]]))
END
}

# The packages with all that they stand on, as if nothing were installed: the other machine may have less than this one.
fill_packages() {
    say "Fetching system packages into $store/packages ..."
    : >"$store/packages/status"
    name=$(packaged_python)
    # shellcheck disable=SC2086  # lists of words
    apt install --download-only --no-install-recommends -o Debug::NoLocking=true \
        -o "Dir::State::status=$store/packages/status" -o "Dir::Cache::archives=$store/packages" \
        ${name:+$name $name-venv} $qt_packages $font_packages ${test:+$test_packages} $(kiosk_packages)
    rm -rf "$store/packages/partial" "$store/packages/status" "$store/packages/lock"
}

add_stored_packages() {
    set --
    for file in "$store"/packages/*.deb; do
        name=${file##*/}
        name=${name%%_*}
        if [ -e "$file" ] && [ -n "$(missing_packages "$name")" ]; then set -- "$@" "$file"; fi
    done
    [ $# -gt 0 ] || fail "$store has no system packages, and these are missing: $missing"
    say "Adding $# system packages from $store ..."
    # As root, since the user that apt reads files as may not enter a stick or a home.
    apt install --no-install-recommends -o APT::Sandbox::User=root "$@"
}
