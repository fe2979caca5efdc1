"""What a person sees on a terminal: the true reason of a failure, and nothing that the terminal obeys."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.cli.plain_stream import plain
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from tests.cli.commands import run_bytes
from tests.facts import Said

ESCAPES = "\x1b]0;pwned\x07\x1b[2J\x9b31m\x85\u2028\r\x7f"
KIOSK = [sys.executable, "-m", "kiosk"]
WEAK = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
"""A root that folders without permission keep out, as they keep out everybody else."""


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """An event whose every name another kiosk wrote for the terminals of others."""
    path = tmp_path / "fair.db"
    file = EventFile.create(path, system_clock, this_machine)
    found_event(file, f"Fair{ESCAPES}", "Europe/Istanbul", system_clock(), place=f"Hall{ESCAPES}")
    codes = {"T-1": "ticket", "T-2": "ticket"}
    for fact in (
        Said("attendee", "p1", {"name": f"Elif{ESCAPES}", "organisation": f"Kuzey\n{ESCAPES}", "codes": codes}),
        Said("grant", "UKEY", {"name": f"Desk{ESCAPES}", "role": "desk", "expires": 1}),
        Said("device", "d1", {"name": f"Desk{ESCAPES}"}),
        Said("session", "s1", {"title": f"Talk{ESCAPES}", "starts": system_clock(), "ends": system_clock()}),
    ):
        file.journal.append(fact)
    file.close()
    return path


def run(path: Path, *words: str, stdin: str = "", before: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[bytes]":
    if not before:
        return run_bytes(path, *words, stdin=stdin.encode())
    command = [*before, *KIOSK, "--event", str(path), *words]
    return subprocess.run(command, input=stdin.encode(), capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize(
    "words",
    [
        *(("info",), ("find", "Elif"), ("find", "-"), ("scan", "T-1", "--point", f"Door{ESCAPES}"), ("kiosks",)),
        *(("scan", "-"), ("doctor",), ("doctor", "--all"), ("export", "contacts", "none/x\x1b[2J.csv")),
        *(("import", "roster", "none\x1b[2J.csv"), ("no\x1b[2Jcommand",), ("import", "agenda", "none\x1b[2J.ics")),
        *(("undo", "T-1", "--staff", f"Selin{ESCAPES}"), ("erase", "nobody\x1b[2J", "--yes"), ("settings",)),
    ],
)
def test_no_command_writes_anything_that_a_terminal_obeys(hostile: Path, words: tuple[str, ...]) -> None:
    run(hostile, "scan", "T-2")
    answer = run(hostile, *words, stdin="Elif\nT-1\n\x1b[2J\n")
    for text in (answer.stdout.decode(), answer.stderr.decode()):
        assert plain(text) == text, text
    assert "Elif" in answer.stdout.decode() or words[0] not in ("find", "scan"), "the name is still there"


@pytest.mark.parametrize("words", [("find", "Elif", "--json"), ("info", "--json"), ("kiosks", "--json")])
def test_json_stays_json_and_means_the_same(hostile: Path, words: tuple[str, ...]) -> None:
    answer = run(hostile, *words).stdout.decode()
    assert plain(answer) == answer
    assert any(ESCAPES in text for line in answer.splitlines() for text in texts_in(json.loads(line)))


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts_in(inner)


def test_a_line_feed_in_a_name_begins_no_line_of_its_own(hostile: Path) -> None:
    assert len(run(hostile, "find", "Elif").stdout.decode().splitlines()) == 1


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing may be made nor read."""
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0)
    yield folder
    folder.chmod(0o700)


@pytest.mark.skipif(os.name != "posix" or not Path("/usr/bin/setpriv").exists(), reason="needs Linux's setpriv")
@pytest.mark.parametrize(
    "words",
    [
        *(("import", "roster", "{locked}/a.csv"), ("import", "agenda", "{locked}/a.ics")),
        *(("export", "contacts", "{locked}/a.csv"), ("backup", "{locked}/b.db"), ("bundle", "{locked}/b.fbn")),
        *(("badges", "{locked}/b.pdf"), ("doctor", "--all", "--certificate", "{locked}/p.pdf")),
    ],
)
def test_a_folder_that_may_not_be_used_is_named_with_the_reason(
    hostile: Path, locked: Path, words: tuple[str, ...]
) -> None:
    named = [word.format(locked=locked) for word in words]
    answer = run(hostile, *named, before=tuple(WEAK))
    assert answer.returncode == 1, answer
    assert "it is not permitted" in answer.stderr.decode()
    assert str(locked) in answer.stderr.decode()
    assert "Something is wrong" not in answer.stderr.decode()


@pytest.mark.skipif(os.name != "posix" or not Path("/usr/bin/setpriv").exists(), reason="needs Linux's setpriv")
def test_a_home_that_cannot_be_written_to_keeps_nobody_from_scanning_and_is_named(hostile: Path, locked: Path) -> None:
    home = ("env", "-u", "XDG_STATE_HOME", "-u", "XDG_DATA_HOME", f"HOME={locked}")
    assert b"Elif" in run(hostile, "scan", "T-1", before=(*WEAK, *home)).stdout
    new = ["new", "--name", "F", "--timezone", "UTC", "--starts", "2026-11-20"]
    made = subprocess.run([*WEAK, *home, *KIOSK, *new], capture_output=True, text=True, timeout=60, check=False)
    assert made.returncode == 1
    assert f"{locked}/.local" in made.stderr
    assert "it is not permitted" in made.stderr
    assert "Nothing can be kept in" in run(hostile, "doctor", before=(*WEAK, *home)).stdout.decode()


@pytest.mark.parametrize(
    ("environment", "reason"),
    [
        ({"DISPLAY": ":77"}, "Nothing answers at the display “:77”"),
        ({"WAYLAND_DISPLAY": "wayland-77"}, "Nothing answers at the display “wayland-77”"),
        ({"QT_QPA_PLATFORM": "nonsense"}, "names “nonsense”, which Qt has not"),
        ({}, "There is no display"),
    ],
)
def test_a_display_that_does_not_answer_is_named(hostile: Path, environment: dict[str, str], reason: str) -> None:
    cleared = ("-u", "QT_QPA_PLATFORM", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY")
    variables = [f"{name}={value}" for name, value in environment.items()]
    answer = run(hostile, "desk", before=("env", *cleared, *variables))
    assert answer.returncode == 1, answer
    assert reason in answer.stderr.decode()
    assert len(answer.stderr.decode().splitlines()) == 1


def test_what_libraries_say_to_programmers_is_not_said_to_people(hostile: Path) -> None:
    script = (
        "import sys, warnings; from kiosk import cli; from kiosk.services import event; real = event.summary\n"
        "def warn(file):\n    warnings.warn('old style', UserWarning); warnings.warn('x', DeprecationWarning)\n"
        "    return real(file)\n"
        "event.summary = warn; sys.argv = ['kiosk', '--event', sys.argv[1], 'info']; cli.main()"
    )
    answer = subprocess.run([sys.executable, "-c", script, str(hostile)], capture_output=True, timeout=60, check=False)
    assert b"journal" in answer.stdout
    assert answer.stderr == b""
