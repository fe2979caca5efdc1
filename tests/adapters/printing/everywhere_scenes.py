"""Between a desk, a printing service and an IPP Everywhere printer; test_ipp_everywhere.py runs it apart."""

import os
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.printers import spooler
from kiosk.domain.printing.job import JobState, PrintReason, PrintTrouble
from kiosk.services.admit import admit
from kiosk.services.printing.orders import came_out, open_orders, order_badge, try_again
from kiosk.services.printing.spooler import Spooler
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.adapters.printing.everywhere import EverywherePrinter, until
from tests.conftest import AddGuest, Guest

GUESTS = int(os.environ.get("FOYER_BADGES", "16"))
PATIENCE_S = 600.0


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Iterator[EverywherePrinter]:
    printer = EverywherePrinter(seconds=0.3)
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{printer.service.port}")
    yield printer
    printer.remove()


def check_in(file: EventFile, guest: Guest, layout: str = "label-62") -> None:
    assert admit(file, guest.badge, point="Desk 1").attendee
    order_badge(file, guest.id, PrintReason.CHECK_IN, layout=layout, point="Desk 1")


def see_to_it(badges: Spooler, condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        badges.round(("label",))
        assert time.monotonic() < deadline, "not printed in time"
        time.sleep(0.05)


def have_somebody_look(file: EventFile, printer: EverywherePrinter) -> bool:
    """Do as the desk's pane says of a badge that its printer forgot: look whether it came out, else print it again."""
    forgotten = [job for job in open_orders(file) if job.state is JobState.FAILED]
    assert {job.trouble for job in forgotten} <= {PrintTrouble.FORGOTTEN}
    if forgotten:
        names = {person.id: person.name for person in attendees.everyone(file.reader)}
        out = set(map(name_on, printer.sheets))
        for job in forgotten:
            if names[job.attendee].split()[0] in out:
                came_out(file, job.number)
            else:
                try_again(file, [job])
    return True


def name_on(sheet: Path) -> str:
    text = subprocess.run(["pdftotext", "-layout", sheet, "-"], check=True, capture_output=True, text=True).stdout
    return next(word for word in text.split() if word.startswith("Guest"))


def test_quick_check_ins_are_each_printed_once_though_the_printer_is_unplugged_in_the_midst_of_a_badge(
    printer: EverywherePrinter, event_file: EventFile, add_guest: AddGuest
) -> None:
    guests = [add_guest(f"Guest{number} Kaya") for number in range(GUESTS)]
    badges = spooler(event_file)
    for at, guest in enumerate(guests):
        check_in(event_file, guest)
        if at in (GUESTS // 4, GUESTS // 2):
            see_to_it(badges, printer.is_at_work)
            printer.pull_the_plug()
            printer.clear_half_sheets()
        if at in (GUESTS // 4 + 2, GUESTS // 2 + 2):
            printer.switch_on()
    see_to_it(badges, lambda: have_somebody_look(event_file, printer) and not open_orders(event_file))
    until(lambda: len(printer.sheets) >= GUESTS, "every sheet is in the tray")
    assert Counter(map(name_on, printer.sheets)) == Counter(f"Guest{number}" for number in range(GUESTS))
    assert event_file.reader.execute("SELECT count(*), count(DISTINCT attendee) FROM badge_print").fetchone() == (
        GUESTS,
        GUESTS,
    )


def test_a_label_is_printed_on_a_label_and_a_page_that_the_printer_does_not_have_is_told_and_not_printed(
    printer: EverywherePrinter, event_file: EventFile, add_guest: AddGuest
) -> None:
    badges = spooler(event_file)
    check_in(event_file, add_guest("Guest1 Kaya"))
    check_in(event_file, add_guest("Guest2 Kaya"), "a6")
    see_to_it(badges, lambda: all(job.state is JobState.FAILED for job in open_orders(event_file)))
    (job,) = open_orders(event_file)
    assert (job.layout, job.trouble) == ("a6", PrintTrouble.WRONG_PAPER)
    until(lambda: len(printer.sheets) == 1, "the label is in the tray")
    (sheet,) = printer.sheets
    media, sides = sheet.with_suffix(".paper").read_text().splitlines()
    assert "media-size={x-dimension=6200 y-dimension=11000}" in media
    assert sides == "one-sided"
    about = subprocess.run(["pdfinfo", sheet], check=True, capture_output=True, text=True).stdout
    assert any(size in about for size in ("175.748 x 311.811", "311.811 x 175.748")), about
    try_again(event_file, [job])
    see_to_it(badges, lambda: open_orders(event_file)[0].state is JobState.FAILED)
    assert len(printer.sheets) == 1
