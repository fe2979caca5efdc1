"""What each kiosk is called: a name that no other one has, given at joining and changed by the organiser."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.faults.hub import KioskNameTaken, NoSuchKiosk
from kiosk.domain.kiosks.names import free_name
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import events, members

if TYPE_CHECKING:
    from kiosk.domain.facts.rights_kinds import Grant


def carry_under_free_name(file: EventFile, grant: "Grant", wanted: str) -> str:
    """Take a kiosk that comes with a join code, under a name that no other kiosk has; returns the name.

    Raises:
        Fault: the code does not let it in, it is shut out, or the file cannot be written.
    """
    from kiosk.services.kiosks.letting_in import carry

    with file.writing() as connection:
        name = free_name(wanted, names_of_others(connection, grant.public_key))
        carry(file, replace(grant, name=name))
    return name


def rename(file: EventFile, public_key: str, name: str) -> None:
    """Call a kiosk something else; it takes the name over with its next look at the file.

    Raises:
        Fault: another kiosk is called so, there is no such kiosk, or the file cannot be written.
    """
    from kiosk.domain.facts.rights_kinds import Grant

    with file.writing() as connection:
        member = members.get(connection, public_key)
        if member is None:
            raise NoSuchKiosk()
        if (free := free_name(name, names_of_others(connection, public_key))) != name:
            raise KioskNameTaken(name, free)
        if member.name != name:
            file.journal.append(Grant(public_key, name=name))


def name_of(connection: Connection, public_key: str) -> str:
    """Return what a kiosk is called by the organiser; empty if it was never enrolled."""
    member = members.get(connection, public_key)
    return member.name if member else ""


def names_of_others(connection: Connection, public_key: str) -> set[str]:
    """Return what all kiosks but one are called; those that were shut out leave their names to others."""
    everyone = members.everyone(connection)
    gone = {one.public_key for one in everyone if one.revoked}
    names = {one.name for one in everyone if not one.revoked and one.public_key != public_key}
    own = {one.name for one in everyone if one.public_key == public_key}
    devices = {
        events.device_name(connection, device) or ""
        for device, key in members.public_keys(connection).items()
        if key != public_key and key not in gone
    }
    return names | (devices - own - {""})


def names_elsewhere(file: EventFile, own: str) -> set[str]:
    """Return what the other kiosks are called; `own` is this one's name, empty if it has none."""
    connection = file.reader
    return names_of_others(connection, members.public_keys(connection).get(file.device, "")) - {own}


def own_name(file: EventFile) -> str:
    """Return what this machine is called in the journal; empty if it has not said so yet."""
    return events.device_name(file.reader, file.device) or ""
