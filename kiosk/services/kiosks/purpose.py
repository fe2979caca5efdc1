"""What a kiosk may be opened as, told from what it was admitted for."""

from kiosk.domain.kiosks.rights import is_governed
from kiosk.domain.kiosks.role import Role
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import rights


def is_admitted(file: EventFile, roles: frozenset[Role]) -> bool:
    """Tell whether this machine was admitted as one of some roles, or to an event that asks for none.

    Raises:
        Fault: its own key can be kept nowhere.
    """
    if not is_governed(file.read_event().id):
        return True
    own = rights.of(file.reader, file.journal.public_key)
    return own is not None and own.role in roles
