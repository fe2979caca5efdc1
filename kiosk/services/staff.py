"""Members of staff: their names stand in one place, and in no scan, undo or log, which bear an id."""

import secrets

from kiosk.domain.admission.decision import is_allowed
from kiosk.domain.admission.permission import Permission, StaffMember
from kiosk.domain.erasure import staff_mark
from kiosk.domain.faults.staff import SignInFirst, StaffMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import staff


def staff_id(file: EventFile, connection: Connection, name: str) -> str:
    """Return the id of a member of staff; on an organiser's machine somebody whom nobody knew is written down.

    Belongs in a transaction.

    Args:
        file: the event file.
        connection: its writing connection.
        name: theirs.

    Returns:
        The id. Empty without a name, for somebody who was erased, as what they do from then on names nobody, and for a
        name that only an organiser could write down.
    """
    if not name:
        return ""
    if known := staff.id_of(connection, name):
        return known
    if is_erased(connection, name) or not is_admitted(file, frozenset({Role.ORGANISER})):
        return ""
    from kiosk.domain.facts.staff import StaffDetails

    new = new_staff_id()
    file.journal.append(StaffDetails(new, name))
    return new


def new_staff_id() -> str:
    """Return an id for somebody whom nobody knew."""
    return secrets.token_hex(8)


def is_erased(connection: Connection, name: str) -> bool:
    """Tell whether a member of staff of that name was erased."""
    from kiosk.storage.tables import erasures

    return erasures.is_marked(connection, lambda salt: staff_mark(salt, name))


def ensure_allowed(connection: Connection, name: str, permission: Permission) -> None:
    """Refuse what somebody may not do at a desk.

    Args:
        connection: where to look.
        name: who is signed in, or says that they are there; empty for nobody.
        permission: what they are about to do.

    Raises:
        Fault: staff were prepared, and nobody is signed in, or somebody who may not.
    """
    member = member_named(connection, name)
    if not is_allowed(permission, member, staffed=staff.is_staffed(connection)):
        raise StaffMayNot() if member else SignInFirst()


def ensure_may_change(
    file: EventFile, connection: Connection, permission: Permission, *, point: str, staff: str
) -> None:
    """Refuse what somebody may not do at a desk, or by command in somebody's name; an organiser does it without one.

    Args:
        file: the event file.
        connection: where to look.
        permission: what they are about to do.
        point: the desk; empty by command, and on the organiser's page.
        staff: who is signed in, or says that they are there; empty for nobody.

    Raises:
        Fault: staff were prepared, and nobody is signed in, or somebody who may not.
    """
    if not (point or staff) and is_admitted(file, frozenset({Role.ORGANISER})):
        return
    ensure_allowed(connection, staff, permission)


def member_named(connection: Connection, name: str) -> StaffMember | None:
    """Return the member of staff of a name who is prepared; None if there is none."""
    known = staff.id_of(connection, name) if name else None
    return staff.member(connection, known) if known else None
