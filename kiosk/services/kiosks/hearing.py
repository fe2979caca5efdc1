"""Hearing from a kiosk by what it carried on a stick: how far it had got when it made its bundle."""

from dataclasses import replace

from kiosk.domain.kiosks.bundle import BundleHeader
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import events, members


def note_bundle(file: EventFile, header: BundleHeader) -> None:
    """Remember how far the maker of a bundle had got, unless something later is known.

    A clock that is known to be wrong is set right; one that goes ahead of this machine's tells no later time than now.

    Args:
        file: the event file, which has taken the bundle over.
        header: the bundle's.

    Raises:
        Fault: the file cannot be written.
    """
    head = header.counts.get(header.device, 0)
    with file.writing() as connection:
        name = events.device_name(connection, header.device) or ""
        known = members.reports(connection).get(header.public_key) or members.Report(
            header.public_key, heard=0, device="", name=name, version="", head=0, waiting=0, behind=0, clock=0
        )
        heard = min(header.at + known.clock, file.clock())
        members.write_reports(connection, [replace(known, heard=heard, device=header.device, head=head)])
