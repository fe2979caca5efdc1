"""An evening of 83 and of 1,000 people over the real services: suggestions, wishes, slips, rounds, and their times.

A wish and a yes are whole commits. Beside the suggestions alone (`suggestions`) and the rounds alone (`rounds`) this
says what a visitor waits for, reading the file included.
"""

import argparse
import tempfile
from contextlib import closing
from pathlib import Path

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from tests.networking_evening import play


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", default="83,1000")
    parser.add_argument("--asking", type=int, default=40, help="how many ask whom they are suggested")
    options = parser.parse_args()
    for count in map(int, options.people.split(",")):
        with (
            tempfile.TemporaryDirectory() as folder,
            closing(EventFile.create(Path(folder) / "evening.db", system_clock, this_machine)) as file,
        ):
            found_event(file, "Fair", "Europe/Istanbul", system_clock())
            print(f"an evening of {count:,} people")
            print("\n".join(play(file, count, options.asking).lines()), flush=True)


if __name__ == "__main__":
    main()
