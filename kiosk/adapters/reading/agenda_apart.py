"""An agenda that another process reads; what stands at an address is fetched here."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.agenda_source import content_of
from kiosk.adapters.reading.agenda_options import AgendaOptions
from kiosk.adapters.reading.apart import Apart
from kiosk.adapters.reading.wire import ReaderLineError, to_plain, to_value
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session
from kiosk.domain.faults.reading import ReaderDied

_READER = "kiosk.adapters.reading.agenda_reader"


def read_agenda_apart(source: str | Path, zone: ZoneInfo, within: tuple[int, int] | None = None) -> Agenda:
    """Read an agenda in a process of its own.

    Args:
        source: a file, or an http or https address.
        zone: the event's zone, which times without one are meant in.
        within: UTC milliseconds; recurring events are expanded between these.

    Raises:
        Fault: the source cannot be read, is none of the known formats, or takes too much to read.
    """
    return read_content_apart(*content_of(source), zone, within)


def read_content_apart(content: bytes, name: str, zone: ZoneInfo, within: tuple[int, int] | None = None) -> Agenda:
    """Read an agenda that is here already in a process of its own.

    Args:
        content: its bytes.
        name: what a fault calls it.
        zone: as for `read_agenda_apart`.
        within: as for `read_agenda_apart`.

    Raises:
        Fault: it is none of the known formats, or takes too much to read.
    """
    with TemporaryFile() as handle:
        handle.write(content)
        handle.flush()
        return _heard(name, handle, AgendaOptions(zone.key, within))


def _heard(name: str, handle: BinaryIO, options: AgendaOptions) -> Agenda:
    sessions: list[Session] = []
    agenda: Agenda | None = None
    try:
        for word, values in Apart(_READER, name, handle, to_plain(options)).messages():
            if word == "session":
                sessions.append(to_value(Session, *values))
            elif word == "agenda":
                agenda = to_value(Agenda, *values)
    except (ReaderLineError, TypeError) as error:
        raise ReaderDied(name, str(error)) from error
    if agenda is None:
        raise ReaderDied(name, "no agenda came")
    return replace(agenda, sessions=tuple(sessions))
