"""However a command is fed or ended, it says one sentence and leaves nothing half done."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.cli.ending import sentence_of
from kiosk.storage.event_file import EventFile
from tests.cli.commands import run_bytes
from tests.facts import Said

COMMAND = (sys.executable, "-m", "kiosk", "--event")


@pytest.fixture
def event(tmp_path: Path) -> Path:
    path = tmp_path / "event.db"
    run(path, "new", "--name", "Keys", "--timezone", "Europe/Istanbul", "--starts", "2026-11-20")
    return path


def run(path: Path, *arguments: str | bytes, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return run_bytes(path, *arguments, stdin=stdin)


def refused(answer: subprocess.CompletedProcess[bytes]) -> str:
    lines = answer.stderr.decode().splitlines()
    assert (answer.returncode, len(lines)) == (1, 1), answer
    return lines[0]


def test_bytes_that_are_no_text_get_a_verdict_and_the_next_code_too(event: Path) -> None:
    answer = run(event, "scan", "-", "--json", stdin=b"abc\xff\xfe\n\x00\nT-1\r\n")
    assert answer.stderr == b""
    told = [json.loads(line) for line in answer.stdout.decode().splitlines()]
    assert [line["code"] for line in told] == ["abc\ufffd\ufffd", "T-1"]


@pytest.mark.parametrize(
    "arguments",
    [("scan", b"\xff"), ("undo", b"\xff", "--staff", b"\xff"), ("exchange", b"\xff", "A"), ("find", b"\xff")],
)
def test_an_argument_that_is_no_text_is_refused_in_words(event: Path, arguments: tuple[str | bytes, ...]) -> None:
    answer = run(event, *arguments, *(("--point", b"Desk \xff") if arguments[0] == "scan" else ()))
    assert answer.returncode == 1
    assert b"Traceback" not in answer.stderr
    assert len((answer.stdout + answer.stderr).decode().splitlines()) == 1


def test_an_answer_that_cannot_be_written_is_told_in_one_sentence(event: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        answer = subprocess.run([*COMMAND, event, "info"], stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert "could not be written (No space left on device)" in refused(answer)


def test_closed_streams_are_no_mistake(event: Path) -> None:
    closed = subprocess.run(
        ["sh", "-c", 'exec "$@" <&- >&-', "sh", *COMMAND, str(event), "scan", "-"],
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    assert (closed.returncode, closed.stderr) == (0, b"")


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_a_command_that_is_told_to_stop_says_so_and_keeps_what_it_answered(event: Path, told: signal.Signals) -> None:
    command = [*COMMAND, str(event), "scan", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"T-1\n")
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"unknown_code")
        process.send_signal(told)
        assert process.wait(30) == 1
        assert process.stderr
        assert process.stderr.read().decode().splitlines() == [
            "kiosk: Stopped; what was answered before is kept, and nothing is half done."
        ]
    file = EventFile.open(event, system_clock, this_machine)
    assert file.reader.execute("SELECT count(*) FROM scan").fetchone() == (1,)
    file.close()


def test_the_event_file_is_never_written_over(event: Path) -> None:
    file = EventFile.open(event, system_clock, this_machine)
    file.journal.append(Said("attendee", "p1", {"name": "Elif Kılıç", "codes": {"T-1": "ticket"}}))
    file.close()
    inode = event.stat().st_ino
    assert "is the event file itself" in refused(run(event, "backup", str(event)))
    run(event, "backup", str(event.with_name("backup.db")))
    assert "is an event file" in refused(run(event, "badges", str(event.with_name("backup.db"))))
    assert event.stat().st_ino == inode
    assert b'"attendees": 1' in run(event, "info", "--json").stdout


def test_a_backup_to_a_folder_that_is_missing_is_told(event: Path, tmp_path: Path) -> None:
    assert "There is no folder" in refused(run(event, "backup", str(tmp_path / "none" / "b.db")))


@pytest.mark.parametrize(
    ("option", "value", "reason"),
    [
        ("--name", " ", "needs a name"),
        ("--languages", ",", "needs a language"),
        ("--starts", "0001-01-01", "between 1971 and 2200"),
        ("--starts", "9999-12-31", "between 1971 and 2200"),
    ],
)
def test_an_event_that_no_screen_could_show_is_not_made(tmp_path: Path, option: str, value: str, reason: str) -> None:
    given = {"--name": "Keys", "--timezone": "UTC", "--starts": "2026-11-20"} | {option: value}
    path = tmp_path / "event.db"
    assert reason in refused(run(path, "new", *(part for pair in given.items() for part in pair)))
    assert list(tmp_path.iterdir()) == []


def test_what_was_scanned_or_asked_for_stands_neither_in_the_file_nor_on_standard_error(event: Path) -> None:
    secret = b"https://example.org/u/elif.kilic@example.org"
    run(event, "scan", secret)
    assert secret[-20:] not in run(event, "find", secret).stderr
    assert secret[-20:] not in run(event, "undo", secret, "--staff", "Selin").stderr
    content = b"".join(file.read_bytes() for file in event.parent.glob("event.db*"))
    assert b"elif.kilic" not in content


def test_a_mistake_in_the_program_is_told_without_what_it_worked_on() -> None:
    told = sentence_of(ValueError("Elif Kılıç"))
    assert "ValueError" in told
    assert "Elif" not in told
    assert "kiosk doctor" in told


def test_nobody_else_of_this_machine_may_read_an_event_nor_what_is_made_of_it(event: Path, tmp_path: Path) -> None:
    file = EventFile.open(event, system_clock, this_machine)
    file.journal.append(Said("attendee", "p1", {"name": "Elif Kılıç", "codes": {"T-1": "ticket"}}))
    file.close()
    script = (
        "import os, sys; os.umask(0); from pathlib import Path; from kiosk.bootstrap.event_files import open_event; "
    )
    script += "file = open_event(Path(sys.argv[1])); file.read_event(); "
    script += "print(*sorted((p.name, oct(p.stat().st_mode)) for p in Path(sys.argv[1]).parent.glob('event.db*')))"
    shown = subprocess.run([sys.executable, "-c", script, str(event)], capture_output=True, text=True, check=True)
    assert shown.stdout.count("0o100600") == 3, shown.stdout
    for words in (("backup", "b.db"), ("bundle", "b.fbn"), ("badges", "b.pdf"), ("export", "contacts", "c.csv")):
        assert run(event, *words[:-1], str(tmp_path / words[-1])).returncode == 0
        assert (tmp_path / words[-1]).stat().st_mode & 0o777 == 0o600
