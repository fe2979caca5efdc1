"""The process that rehearses an event for a screen: its arguments are the event file and the wish, its output is lines.

A screen would stutter beside a thread that plays mornings, and a process can be ended at any time: then the copy of the
event that it works on is removed as well.
"""

import json
import signal
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import Any

from kiosk.adapters.reading.wire import to_line, to_plain
from kiosk.bootstrap.event_files import open_event
from kiosk.bootstrap.rehearsal import rehearse_event
from kiosk.domain.fault import Fault
from kiosk.domain.rehearsal.assumptions import Assumption
from kiosk.services.rehearsal.rehearse import RehearsalWish
from kiosk.storage.giving_way import give_way


def wish_of(plain: Mapping[str, Any]) -> RehearsalWish:
    """Return a wish as `to_plain` wrote it."""
    values = {Assumption(name): value for name, value in plain["values"].items()}
    return RehearsalWish(plain["desks"], plain["mornings"], plain["seed"], plain["day"], values)


def main() -> None:
    """Rehearse, and say how far that is and what came of it, or why nothing did."""
    signal.signal(signal.SIGTERM, _end)
    give_way()
    path, wish = Path(sys.argv[1]), wish_of(json.loads(sys.argv[2]))
    told = -1

    def progress(done: int, total: int) -> None:
        nonlocal told
        if (percent := 100 * done // max(1, total)) != told:
            told = percent
            _say("progress", done, total)

    try:
        with closing(open_event(path)) as file:
            _say("rehearsal", to_plain(rehearse_event(file, wish, progress=progress)))
    except Fault as fault:
        _say("fault", to_plain(fault))
    except BrokenPipeError:
        pass  # the screen is gone


def _say(*message: object) -> None:
    sys.stdout.buffer.write(to_line(*message))
    sys.stdout.buffer.flush()


def _end(number: int, frame: FrameType | None) -> None:
    """End as after a fault, so that the copy is removed."""
    del number, frame
    raise SystemExit(0)


if __name__ == "__main__":
    main()
