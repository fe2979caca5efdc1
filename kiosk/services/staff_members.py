"""Preparing members of staff on an organiser's machine: what they may, their badge, their PIN; and removing them.

No kiosk is told the code of a badge or a PIN: of the code, which nobody could guess, a digest travels, and of the PIN
a hash that costs whoever tries one as much as the organiser's own does (see `services.pin`). The code of a badge can be
told again from the file that made it: it is derived from a key that no copy for another kiosk has.
"""

import hmac
import secrets
from collections.abc import Collection
from dataclasses import dataclass

from kiosk.domain.admission import badge_number
from kiosk.domain.admission.code import digest, new_code
from kiosk.domain.admission.permission import Permission, StaffMember
from kiosk.domain.badges.badge import Badge
from kiosk.domain.facts.staff import StaffDetails
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.faults.staff import NoSuchStaff, StaffBadgeMadeElsewhere, StaffErased, StaffGone, StaffUnnamed
from kiosk.domain.kiosks.role import Role
from kiosk.domain.plain_text import one_line
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.person_name import name_lines, name_parts
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.services.staff import is_erased, new_staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import badge_numbers, staff

PIN_DIGITS = 6
"""A hash of the PIN is on every kiosk, so it is drawn, and longer than what opens one machine alone."""
LONGEST = 80


@dataclass(frozen=True, slots=True)
class PreparedStaff:
    """A member of staff as they stand now, and what was made for them: the code of a badge, a PIN; empty for none."""

    member: StaffMember
    code: str = ""
    pin: str = ""


def every_member(file: EventFile) -> list[StaffMember]:
    """Return the members of staff who are prepared, by name."""
    return staff.prepared(file.reader)


def prepare(
    file: EventFile,
    name: str,
    may: Collection[Permission] | None = None,
    *,
    badge: bool = False,
    pin: bool = False,
) -> PreparedStaff:
    """Prepare a member of staff, or change what is prepared of them.

    Args:
        file: the event file.
        name: theirs; who is called so in other letters, capitals or accents, is the same person.
        may: what they may beside checking people in; None leaves it as it is, which at first is nothing.
        badge: make them a badge; one that they had opens nothing any more.
        pin: draw them a PIN; one that they had opens nothing any more.

    Raises:
        Fault: this is no organiser's machine, the name is empty, somebody of that name was erased, or the file cannot
            be written.
    """
    name = one_line(name)[:LONGEST].strip()
    if not name:
        raise StaffUnnamed()
    _ensure_organiser(file)
    drawn = f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}d}" if pin else ""
    hashed = _hash_of(drawn) if pin else None
    with file.writing() as connection:
        if is_erased(connection, name):
            raise StaffErased()
        known = _of_name(connection, name)
        before = staff.member(connection, known) if known else None
        chosen = (before.may if before else frozenset()) if may is None else frozenset(may)
        id_ = known or new_staff_id()
        made = _new_badge(file, connection, id_) if badge else StaffDetails(id_)
        file.journal.append(
            StaffDetails(
                id_,
                name=name if known is None else None,
                may=tuple(sorted(chosen)),
                badge=made.badge,
                badge_salt=made.badge_salt,
                badge_key=made.badge_key,
                pin=hashed if pin else None if before else "",
                removed=False,
            )
        )
        return PreparedStaff(_member(connection, id_), _code(file, connection, id_) if badge else "", drawn)


def remove_member(file: EventFile, name: str) -> StaffMember:
    """Remove a member of staff: signed out everywhere, they sign in no more; their name stays with what they did.

    Raises:
        Fault: this is no organiser's machine, nobody who is prepared is called so, or the file cannot be written.
    """
    _ensure_organiser(file)
    with file.writing() as connection:
        members = [one for one in staff.prepared(connection) if fold(one.name) == fold(name)]
        if not members:
            raise NoSuchStaff(name)
        for one in members:
            file.journal.append(
                StaffDetails(one.id, may=(), badge="", badge_salt="", badge_key="", pin="", removed=True)
            )
        return members[0]


def badge_of_member(file: EventFile, staff_id: str) -> Badge:
    """Return the badge of a member of staff, as it is printed.

    Raises:
        Fault: they were removed, they have none, or it was made on another machine.
    """
    connection = file.reader
    member = staff.member(connection, staff_id)
    if member is None:
        raise StaffGone()
    code = _code(file, connection, staff_id)
    parts = name_parts(member.name)
    given, family = name_lines(member.name, parts.given, parts.family)
    return Badge(code, given or family, family if given else "")


def is_badge_known(file: EventFile, staff_id: str) -> bool:
    """Tell whether this very file can tell the code of a member's badge."""
    key = badge_numbers.key(file.reader)
    salt, key_id = staff.badge_salt_of(file.reader, staff_id)
    return bool(salt) and key is not None and badge_number.key_id(key) == key_id


def _ensure_organiser(file: EventFile) -> None:
    if not is_admitted(file, frozenset({Role.ORGANISER})):
        raise RoleMayNot()


def _of_name(connection: Connection, name: str) -> str | None:
    """Return the id of who is called so, rather of one who is prepared."""
    if exact := staff.id_of(connection, name):
        return exact
    alike = [id_ for id_, other in staff.everyone(connection).items() if fold(other) == fold(name)]
    return next((id_ for id_ in alike if staff.member(connection, id_)), alike[0] if alike else None)


def _member(connection: Connection, staff_id: str) -> StaffMember:
    member = staff.member(connection, staff_id)
    if member is None:
        raise StaffGone()
    return member


def _new_badge(file: EventFile, connection: Connection, staff_id: str) -> StaffDetails:
    drawn = secrets.token_bytes(badge_number.KEY_LENGTH)
    key = badge_numbers.key(connection) or badge_numbers.keep_key(connection, drawn)
    salt = secrets.token_hex(badge_number.SALT_LENGTH)
    event = file.journal.event
    hashed = digest(_derived(event, key, staff_id, salt), event)
    return StaffDetails(staff_id, badge=hashed, badge_salt=salt, badge_key=badge_number.key_id(key))


def _code(file: EventFile, connection: Connection, staff_id: str) -> str:
    key = badge_numbers.key(connection)
    salt, key_id = staff.badge_salt_of(connection, staff_id)
    if not salt or key is None or badge_number.key_id(key) != key_id:
        raise StaffBadgeMadeElsewhere()
    return _derived(file.journal.event, key, staff_id, salt)


def _derived(event: str, key: bytes, staff_id: str, salt: str) -> str:
    drawn = hmac.digest(key, f"staff\n{staff_id}\n{salt}".encode(), "sha256")
    return new_code(event, lambda length: drawn[:length])


def _hash_of(pin: str) -> str:
    from kiosk.services.pin import hash_of

    return hash_of(pin)
