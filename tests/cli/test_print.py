"""`kiosk print`, as an organiser uses it, on a real printing service."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.kiosks.places import printing_lock, sync_folder
from kiosk.cli import cli
from kiosk.domain.printing.job import PrintReason
from kiosk.services.printing.orders import badge_standing, open_orders, order_badge
from kiosk.storage.event_file import EventFile
from tests.adapters.printing.cupsd import Cupsd, SocketPrinter
from tests.conftest import AddGuest


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Iterator[SocketPrinter]:
    label = SocketPrinter()
    label.switch_on()
    service = Cupsd(label=label)
    service.start()
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{service.port}")
    yield label
    service.remove()
    label.switch_off()


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")


def run(file: EventFile, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--event", str(file.path), "print", *words])


@pytest.mark.slow
def test_badges_are_printed_once_of_one_of_some_and_of_all_that_are_left(
    printer: SocketPrinter, event_file: EventFile, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Ölçer", organisation="Kuzey")
    add_guest("Can Demir", group="SME")
    add_guest("Ece Kaya", group="SME")
    add_guest("Burak Şahin", status="cancelled")
    alone = run(event_file, "olcer", "--staff", "Selin")
    assert (alone.exit_code, alone.output) == (0, "Ada Ölçer: printed on label\n")
    printed = badge_standing(event_file.reader, ada.id).printed
    assert printed
    assert (printed.printer, printed.staff, printed.reason) == ("label", "Selin", PrintReason.ON_REQUEST)
    looked = run(event_file, "--everybody", "--dry-run")
    assert looked.output.splitlines() == [
        "Ada Ölçer: was printed before; --again prints it again",
        "Can Demir: would be printed",
        "Ece Kaya: would be printed",
    ]
    assert open_orders(event_file) == []
    rest = run(event_file, "--everybody", "--json", "--layout", "a7", "--printer", "label")
    assert rest.exit_code == 0
    states = [json.loads(line) for line in rest.output.splitlines()]
    assert Counter((one["state"], one["printer"], one["trouble"]) for one in states) == {
        ("printed_before", "", None): 1,
        ("printed", "label", None): 2,
    }
    again = run(event_file, "olcer", "--again", "damaged")
    assert again.output == "Ada Ölçer: printed on label\n"
    assert len(printer.tray) == 4


def test_what_no_printer_prints_now_waits_and_is_told(
    no_printer: None, event_file: EventFile, add_guest: AddGuest
) -> None:
    add_guest("Ada Ölçer")
    result = run(event_file, "--everybody", "--wait", "0")
    assert (result.exit_code, result.stdout) == (1, "Ada Ölçer: waits\n")
    assert "This machine’s printing service does not answer." in result.stderr
    assert len(open_orders(event_file)) == 1
    assert len(open_orders(event_file)) == 1


def test_where_a_desk_is_open_it_prints_what_was_ordered(
    no_printer: None, event_file: EventFile, add_guest: AddGuest
) -> None:
    add_guest("Ada Ölçer")
    sync_folder(event_file.path).mkdir(exist_ok=True)
    desk = HeldLock(printing_lock(event_file.path))
    assert desk.take()
    result = run(event_file, "--everybody", "--wait", "0")
    desk.release()
    assert (result.exit_code, result.stdout, result.stderr) == (1, "Ada Ölçer: waits\n", "")


def test_a_faulty_layout_or_nobody_who_fits_orders_nothing(
    no_printer: None, event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Ada Ölçer")
    own = tmp_path / "own.toml"
    own.write_text("name = 1\n")
    assert "line 1: “name” must be a text" in str(run(event_file, "Ada", "--layout", str(own)).exception)
    assert "Nobody on the roster fits" in str(run(event_file, "Zzyzx").exception)
    assert run(event_file).exit_code == 2
    assert run(event_file, "Ada", "--everybody").exit_code == 2
    assert open_orders(event_file) == []


def test_a_badge_that_the_desk_ordered_is_not_ordered_twice(
    no_printer: None, event_file: EventFile, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Ölçer")
    order_badge(event_file, ada.id, PrintReason.CHECK_IN, layout="label-62", point="Desk 1")
    run(event_file, "Ada", "--wait", "0")
    (job,) = open_orders(event_file)
    assert job.reason is PrintReason.CHECK_IN
