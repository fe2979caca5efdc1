"""The event's key from the command line: put on paper, under a passphrase, and taken back on a spare machine."""

import subprocess
from contextlib import closing
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.adapters.kiosks.identity import is_seed
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks.recovery_code import read_key
from kiosk.services.kiosks.members import say_of_itself
from kiosk.storage.event_file import EventFile
from tests.cli.commands import run
from tests.cli.test_scan import event
from tests.hosts import new_key

__all__ = ["event"]
PASSPHRASE = "four tins of tea"


def typed(path: Path, lines: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command whose standard input is no terminal but lines of text."""
    return run(path, *arguments, stdin=lines)


def key_of(path: Path) -> str:
    shown = run(path, "event-key")
    assert shown.returncode == 0, shown.stderr
    return read_key("".join(shown.stdout.splitlines()[1:]))


def test_the_key_is_shown_in_lines_that_can_be_checked(event: Path) -> None:
    assert is_seed(key_of(event))


def test_the_key_is_put_under_a_passphrase_and_taken_out_again(event: Path) -> None:
    key = key_of(event)
    sealed = typed(event, PASSPHRASE + "\n", "event-key", "--passphrase")
    assert (sealed.returncode, sealed.stderr) == (0, "")
    assert (
        typed(event, "something else\n", "event-key")
        .stderr.strip()
        .endswith("That is not the passphrase of the event’s key; nothing was changed.")
    )
    assert typed(event, "\n", "event-key").returncode == 1
    shown = typed(event, PASSPHRASE + "\n", "event-key")
    assert read_key("".join(shown.stdout.splitlines()[1:])) == key
    everything = b"".join(file.read_bytes() for file in event.parent.rglob("*") if file.is_file())
    assert key.encode() not in everything
    assert typed(event, PASSPHRASE + "\n", "event-key", "--no-passphrase").returncode == 0
    assert key_of(event) == key


def test_a_short_passphrase_is_refused(event: Path) -> None:
    refused = typed(event, "seven77\n", "event-key", "--passphrase")
    assert refused.returncode == 1
    assert "eight characters or more" in refused.stderr
    assert is_seed(key_of(event))


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_the_recovery_sheet_holds_the_key_as_a_code_and_as_text(event: Path, tmp_path: Path, language: str) -> None:
    key, sheet = key_of(event), tmp_path / "sheet.pdf"
    written = run(event, "event-key", "--sheet", str(sheet), "--language", language)
    assert (written.returncode, written.stderr) == (0, "")
    assert "delete the file" in written.stdout
    assert sheet.stat().st_mode & 0o077 == 0, "its owner reads it alone"
    subprocess.run(["pdftoppm", "-r", "100", "-png", "-singlefile", sheet, tmp_path / "sheet"], check=True)
    with Image.open(tmp_path / "sheet.png") as picture:
        (code,) = zxingcpp.read_barcodes(picture)
    assert read_key(code.text) == key
    text = subprocess.run(["pdftotext", "-layout", sheet, "-"], check=True, capture_output=True, text=True).stdout
    assert all(group in text for group in (key[:4], key[24:28]))
    assert run(event, "event-key", "--sheet", str(tmp_path / "sheet.txt")).returncode == 1


def test_on_paper_only_the_machine_asks_for_the_sheet(event: Path) -> None:
    key = key_of(event)
    assert run(event, "event-key", "--paper-only").returncode == 2, "nobody can be asked"
    assert run(event, "event-key", "--paper-only", "--yes").returncode == 0
    assert "not kept on this machine" in run(event, "event-key").stderr
    back = typed(event, key + "\n", "event-key", "--use", "-")
    assert (back.returncode, back.stderr) == (0, "")
    assert key_of(event) == key


def test_the_lost_laptop_is_shut_out_from_a_spare_that_has_the_key_under_a_passphrase(
    event: Path, tmp_path: Path
) -> None:
    key, spare = key_of(event), tmp_path / "spare" / "spare.db"
    spare.parent.mkdir()
    assert run(event, "backup", str(spare)).returncode == 0
    new_key(spare)
    lines = run(event, "event-key").stdout.splitlines()[1:]
    lines[1] = "AAAA BBBB CCCC DD"
    assert "Line 2 of the key is mistyped" in run(spare, "event-key", "--use", " ".join(lines)).stderr
    assert run(spare, "event-key", "--use", key).returncode == 0
    assert typed(spare, PASSPHRASE + "\n", "event-key", "--passphrase").returncode == 0
    with closing(EventFile.open(event, system_clock, this_machine)) as lost:
        say_of_itself(lost, lost.journal.public_key, "Lost laptop", hub=True)
    assert run(event, "bundle", str(tmp_path / "last.foyer")).returncode == 0
    assert run(spare, "merge", str(tmp_path / "last.foyer")).returncode == 0
    shut_out = ("kiosks", "--shut-out", "Lost laptop", "--hub-too", "--yes")
    assert "not the passphrase" in typed(spare, "something else\n", *shut_out).stderr
    assert typed(spare, PASSPHRASE + "\n", *shut_out).stdout.startswith("Lost laptop is shut out")
