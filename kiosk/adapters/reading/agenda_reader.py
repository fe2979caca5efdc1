"""The reader's side of an agenda: its sessions one by one, then all else that was read."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.agenda_file import parse
from kiosk.adapters.reading.agenda_options import AgendaOptions
from kiosk.adapters.reading.child import Send, reopened
from kiosk.adapters.reading.wire import to_plain, to_value


def read(name: str, options: Mapping[str, Any], send: Send) -> None:
    """Send the sessions and the rest of the agenda.

    Raises:
        Fault: it cannot be read.
    """
    given = to_value(AgendaOptions, options)
    with reopened() as handle:
        content = handle.read()
    agenda = parse(content, name, ZoneInfo(given.zone), given.within, lambda: send("going on"))
    for session in agenda.sessions:
        send("session", to_plain(session))
    send("agenda", to_plain(replace(agenda, sessions=())))
