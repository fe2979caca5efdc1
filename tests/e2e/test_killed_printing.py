"""A desk that is killed while it prints: a real process, a real printing service, and each badge in the tray once."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.code import new_code
from kiosk.services.event import found_event
from kiosk.services.printing.orders import open_orders
from kiosk.storage.event_file import EventFile
from tests.adapters.printing.cupsd import Cupsd, SocketPrinter
from tests.facts import Said
from tests.programs import needs

pytestmark = [pytest.mark.slow, needs("pdftotext")]

GUESTS, KILLS = 24, 4
PATIENCE_S = 120.0


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Iterator[SocketPrinter]:
    label = SocketPrinter()
    label.switch_on()
    service = Cupsd(label=label)
    service.start()
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{service.port}")
    monkeypatch.setenv("KIOSK_PRINTING", "check-in")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    yield label
    service.remove()
    label.switch_off()


@pytest.fixture
def hall(tmp_path: Path) -> tuple[Path, list[str]]:
    path = tmp_path / "fair.db"
    file = EventFile.create(path, system_clock, this_machine)
    event = found_event(file, "Keys", "Europe/Istanbul", system_clock())
    codes = [new_code(event.id) for _ in range(GUESTS)]
    file.journal.append_many(
        Said("attendee", f"p{n}", {"name": f"Guest{n} Kaya", "codes": {code: "badge"}}) for n, code in enumerate(codes)
    )
    file.close()
    return path, codes


def desk(path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "kiosk", "--event", str(path), "desk", "--windowed", "--codes", "-"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def scanned(file: EventFile) -> int:
    (count,) = file.reader.execute("SELECT count(DISTINCT attendee) FROM scan WHERE verdict = 'admitted'").fetchone()
    return int(count)


def name_on(sheet: bytes) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=sheet, check=True, capture_output=True)
    return next(word for word in done.stdout.decode().split() if word.startswith("Guest"))


def test_a_desk_that_is_killed_again_and_again_loses_doubles_and_swaps_no_badge(
    printer: SocketPrinter, hall: tuple[Path, list[str]]
) -> None:
    path, codes = hall
    file = EventFile.open(path, system_clock, this_machine)
    share = GUESTS // KILLS
    for turn in range(KILLS):
        process = desk(path)
        assert process.stdin
        process.stdin.write("".join(f"{code}\n" for code in codes[turn * share : (turn + 1) * share]))
        process.stdin.flush()
        until(lambda turn=turn: scanned(file) == (turn + 1) * share, "everybody is let in")  # type: ignore[misc]
        if turn % 2:
            seen = len(printer.tray)
            until(lambda seen=seen: len(printer.tray) > seen, "it prints")  # type: ignore[misc]
        process.kill()
        process.wait()
        process.stdin.close()
    last = desk(path)
    until(lambda: not open_orders(file), "all is printed")
    until(lambda: len(printer.tray) >= GUESTS, "all is in the tray")
    last.kill()
    last.wait()
    assert last.stdin
    last.stdin.close()
    assert Counter(map(name_on, printer.tray)) == Counter(f"Guest{number}" for number in range(GUESTS))
    assert file.reader.execute("SELECT count(*) FROM badge_print").fetchone() == (GUESTS,)
    file.close()


def test_a_disk_that_is_full_while_badges_are_printed_loses_and_doubles_none_and_is_told(
    printer: SocketPrinter, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() or subprocess.run(["unshare", "-m", "true"], check=False).returncode:
        pytest.skip("no full disk here: a small one of its own needs root and a mount namespace")
    command = ["unshare", "-m", "--propagation", "private", sys.executable, "-m", "tests.e2e.full_disk", str(disk)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE_S)
    assert done.returncode == 0, done.stderr[-3_000:]
    assert "is full; nothing was recorded" in done.stdout
    names = [f"Guest{number}" for number in range(12)]
    until(lambda: len(printer.tray) >= len(names), "all is in the tray")
    assert Counter(map(name_on, printer.tray)) == Counter(names)
