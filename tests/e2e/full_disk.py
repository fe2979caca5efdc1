"""Prints badges from an event file on a disk of two megabytes that is filled up meanwhile; run apart, as root.

It ends with status 0 once every badge was printed and recorded once, and says what was told of the disk.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.printers import spooler
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.code import new_code
from kiosk.domain.fault import Fault
from kiosk.domain.printing.job import PrintReason
from kiosk.services.event import found_event
from kiosk.services.printing.orders import open_orders, order_badge
from kiosk.storage.event_file import EventFile
from tests.facts import Said

GUESTS = 12
PATIENCE_S = 100.0


def main() -> None:
    """Print, fill the disk, print, make room, and print the rest."""
    folder = Path(sys.argv[1])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], check=True)
    file = EventFile.create(folder / "fair.db", system_clock, this_machine)
    event = found_event(file, "Keys", "Europe/Istanbul", system_clock())
    file.journal.append_many(
        Said("attendee", f"p{n}", {"name": f"Guest{n} Kaya", "codes": {new_code(event.id): "badge"}})
        for n in range(GUESTS)
    )
    for number in range(GUESTS):
        order_badge(file, f"p{number}", PrintReason.ON_REQUEST, layout="label-62", point="Desk 1")
    badges, told, deadline = spooler(file), set[str](), time.monotonic() + PATIENCE_S
    badges.round(("label",))
    fill_up(folder)
    is_full = True
    while open_orders(file):
        assert time.monotonic() < deadline, (told, open_orders(file))
        try:
            badges.round(("label",))
        except Fault as fault:
            told.add(str(fault))
        if is_full and (len(told) or time.monotonic() > deadline - PATIENCE_S + 20):
            time.sleep(1)  # the printer goes on meanwhile
            (folder / "filler").unlink()
            is_full = False
        time.sleep(0.05)
    assert not is_full
    assert file.reader.execute("SELECT count(*), count(DISTINCT attendee) FROM badge_print").fetchone() == (
        GUESTS,
        GUESTS,
    )
    print(*sorted(told), sep="\n", flush=True)
    os._exit(0)


def fill_up(folder: Path) -> None:
    """Write until nothing more has room."""
    with (folder / "filler").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(4_096))
        except OSError:
            return


if __name__ == "__main__":
    main()
