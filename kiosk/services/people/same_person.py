"""Making one person of two entries of the roster, and two of them again; nothing is lost by either."""

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.faults.people import NobodyNamed, NotMerged, SamePersonTwice, SeveralNamed
from kiosk.domain.roster.attendee import Attendee, Listed, OrderStatus
from kiosk.services.holders import holder_of
from kiosk.services.people.likeness import AlikePair, RosterPerson, alike_pairs
from kiosk.services.receipts import holder_of_receipt
from kiosk.services.staff import ensure_may_change, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, codes, consents, exchanges, scans

_WORTH = (OrderStatus.PAID, OrderStatus.UNCLEAR, OrderStatus.UNPAID, OrderStatus.CANCELLED)
"""What orders are worth, the best first: one of a person's tickets that lets them in is enough."""


@dataclass(frozen=True, slots=True)
class Belongings:
    """What goes along with a person who becomes one with another: how many of each."""

    check_ins: int
    exchanges: int
    consents: int
    codes: int


def person_meant(file: EventFile, text: str) -> Attendee:
    """Return the attendee whose id, code, e-mail or whole name this is, or the number of a receipt that they got.

    Raises:
        Fault: it is nobody's, or that of several.
    """
    reader = file.reader
    holder = holder_of(reader, text)
    person = attendees.get(reader, aliases.person_of(reader, text)) or (holder.attendee if holder else None)
    person = person or holder_of_receipt(reader, text)
    alike = [person] if person else attendees.with_email(reader, text) or attendees.named(reader, text)
    if not alike:
        raise NobodyNamed(text)
    if len(alike) > 1:
        raise SeveralNamed(text, tuple(f"{one.name} ({one.id})" for one in alike))
    return alike[0]


def belongings(file: EventFile, attendee: str) -> Belongings:
    """Return what goes along with a person who becomes one with another."""
    reader = file.reader
    return Belongings(
        check_ins=len(scans.standing_of(reader, attendee)),
        exchanges=len(exchanges.of_attendee(reader, attendee)),
        consents=consents.count_of(reader, attendee),
        codes=sum(not code.revoked for code in codes.of_attendee(reader, attendee)),
    )


def merge_people(file: EventFile, attendee: str, other: str, *, point: str = "", staff: str = "") -> Attendee:
    """Let an attendee and all that belongs to them stand under another one; `separate` takes that back.

    Of what both entries say the later counts, but the better of two tickets does.

    Args:
        file: the event file.
        attendee: the id of the one who stands under the other from now on.
        other: the other one's id.
        point: the desk at which that is done; empty for an organiser.
        staff: who does it, by name.

    Raises:
        Fault: they are one already, or not on the roster, who is signed in may correct nobody, or the file cannot be
            written; then nothing was changed.
    """
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        one, two = attendees.get(connection, attendee), attendees.get(connection, other)
        if one is None or two is None:
            raise NobodyNamed(attendee if one is None else other)
        if one.id == two.id:
            raise SamePersonTwice()
        better = min(two, one, key=lambda person: _WORTH.index(person.status))
        by = staff_id(file, connection, staff)
        file.journal.append(SamePerson(one.id, two.id, point=point, staff=by))
        if one.status is not two.status:
            file.journal.append(AttendeeDetails(better.id, status=better.status, status_word=better.status_word))
        return attendees.get(connection, two.id) or two


def part_again(file: EventFile, attendee: str) -> None:
    """Let an attendee stand under nobody else, as before `merge_people`; whoever else is one with them stays so.

    Raises:
        Fault: they stand under nobody, or the file cannot be written; then nothing was changed.
    """
    with file.writing() as connection:
        if aliases.person_of(connection, attendee) == attendee:
            raise NotMerged()
        file.journal.append(SamePerson(attendee, ""))


def tell_apart(file: EventFile, attendee: str, other: str) -> None:
    """Keep that two people who look alike are two, so that they are asked about no more.

    Raises:
        Fault: they are one, or not on the roster, or the file cannot be written; then nothing was changed.
    """
    with file.writing() as connection:
        for one in (attendee, other):
            if attendees.get(connection, one) is None:
                raise NobodyNamed(one)
        if attendee == other:
            raise SamePersonTwice()
        file.journal.append(SamePerson(attendee, apart={other: True}))


def ask_again(file: EventFile, attendee: str, other: str) -> None:
    """Take back that two people who look alike are two; whether they may be one is asked again.

    Raises:
        Fault: the file cannot be written; then nothing was changed.
    """
    with file.writing() as connection:
        for one, two in aliases.told_apart(connection):
            if {aliases.person_of(connection, one), aliases.person_of(connection, two)} == {attendee, other}:
                file.journal.append(SamePerson(one, apart={two: False}))


def separate(file: EventFile, attendee: str, *, point: str = "", staff: str = "") -> list[Attendee]:
    """Make several people of one again, each with what was theirs; returns them.

    Raises:
        Fault: nobody was made one with this person, who is signed in may correct nobody, or the file cannot be written;
            then nothing was changed.
    """
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        members = aliases.members(connection, aliases.person_of(connection, attendee))
        if len(members) == 1:
            raise NotMerged()
        by, act = staff_id(file, connection, staff), secrets.token_hex(8)
        file.journal.append_many(SamePerson(member, "", point=point, staff=by, act=act) for member in members)
        return [person for member in members if (person := attendees.get(connection, member))]


def merged_people(file: EventFile) -> list[tuple[Attendee, tuple[str, ...]]]:
    """Return who stands for several entries of the roster, with the ids of the others, by name."""
    others: dict[str, list[str]] = {}
    for attendee, person in sorted(aliases.of(file.reader).items()):
        others.setdefault(person, []).append(attendee)
    people = attendees.of_ids(file.reader, others)
    return sorted(((people[one], tuple(ids)) for one, ids in others.items() if one in people), key=lambda p: p[0].name)


def told_apart(file: EventFile) -> list[tuple[Attendee, Attendee]]:
    """Return who looks alike and is two people, as the organiser said, by name; each pair once."""
    pairs = {frozenset(aliases.person_of(file.reader, one) for one in pair) for pair in aliases.told_apart(file.reader)}
    people = attendees.of_ids(file.reader, {one for pair in pairs for one in pair})
    both = [sorted((people[one] for one in pair), key=_by_name) for pair in pairs if pair <= people.keys()]
    return sorted(((pair[0], pair[1]) for pair in both if len(pair) == 2), key=lambda pair: _by_name(pair[0]))


def _by_name(person: Attendee) -> tuple[str, str]:
    return person.name, person.id


def perhaps_same(file: EventFile) -> list[AlikePair]:
    """Return who on the roster may be one person: not who was told apart, nor two whom one and the same list names.

    Two who hold the same code may be one whatever list names them: kiosks that are apart may both import it.
    """
    people = list(_everyone(file.reader))
    apart = {frozenset((one.id, other.id)) for one, other in told_apart(file)}
    lists = {attendee: _lists(json.loads(text)) for attendee, text in attendees.sources(file.reader)}

    def are_two(one: RosterPerson, other: RosterPerson) -> bool:
        if frozenset((one.attendee, other.attendee)) in apart:
            return True
        are_listed = bool(lists.get(one.attendee, _NOWHERE) & lists.get(other.attendee, _NOWHERE))
        return are_listed and not one.shared_codes & other.shared_codes

    return list(alike_pairs(people, are_two))


_NOWHERE: frozenset[str] = frozenset()


def _lists(listed: dict[str, str]) -> frozenset[str]:
    return frozenset(name for name, at in listed.items() if at == Listed.THERE)


def _everyone(connection: Connection) -> Iterator[RosterPerson]:
    ticketed = {held.attendee for held in codes.tickets(connection) if not held.revoked}
    shared: dict[str, set[str]] = {}
    for held in codes.shared(connection):
        shared.setdefault(held.attendee, set()).add(held.code)
    for person in attendees.everyone(connection):
        yield RosterPerson(
            person.id,
            person.name,
            person.email,
            person.order,
            person.organisation,
            has_ticket=person.id in ticketed or person.id in shared,
            shared_codes=frozenset(shared.get(person.id, ())),
        )
