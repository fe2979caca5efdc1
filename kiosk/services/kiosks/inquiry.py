"""Waiting for a word of every kiosk: what each says from now on tells how far it got."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.proof import FRESH_MS
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members

TRIES, PAUSE_S = 15, 1.0
"""How often it is looked whether every kiosk has said something, which each does every few seconds, and the pause."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Since when kiosks were asked (UTC milliseconds, by the hub's clock), and why the hub could not be asked."""

    since: int
    trouble: Fault | None


def inquire(
    file: EventFile, refresh: Callable[[], Fault | None], offset: int, pause: Callable[[float], None] = time.sleep
) -> Inquiry:
    """Wait until every kiosk that is connected has said how far it got, for some seconds at most.

    Args:
        file: the event file.
        refresh: brings what the kiosks last said; returns why the hub could not be asked.
        offset: the hub's clock minus this machine's (milliseconds).
        pause: waits for some seconds.
    """
    since, trouble = file.clock() + offset, refresh()
    for _ in range(TRIES):
        if trouble or not _awaited(file, since):
            break
        pause(PAUSE_S)
        trouble = refresh()
    return Inquiry(since, trouble)


def _awaited(file: EventFile, since: int) -> bool:
    """Tell whether a kiosk that was heard from lately has not said anything since."""
    gone = {member.public_key for member in members.everyone(file.reader) if member.revoked}
    heard = [report.heard for key, report in members.reports(file.reader).items() if key not in gone]
    return any(since - FRESH_MS <= at < since for at in heard)
