"""People who come together, of one order or with guests whom a list counts: who they are, in and out again at once."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.code import CodeKind
from kiosk.domain.admission.verdict import Admission, Holder, Method, ScanKey, UndoReason, Verdict
from kiosk.domain.admission.wrapping import unwrapped
from kiosk.domain.faults.people import NobodyAdmitted, UndoneBefore
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.party import PartyMember, WholeParty
from kiosk.services.admit import TakenBack, record_answer, take_back
from kiosk.services.door_answer import answer_at
from kiosk.services.holders import holder_of
from kiosk.storage.connection import Connection, is_storable
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, parties, points, scans, search, search_keys
from kiosk.storage.tables import codes as held_codes
from kiosk.storage.tables.parties import LARGEST_PARTY

_IN_OR_OUT = (Verdict.ADMITTED, Verdict.LEFT)


@dataclass(frozen=True, slots=True)
class PartyAnswer:
    """What a door answered to each of those who were checked in together, in their order."""

    answers: tuple[Admission, ...]

    @property
    def let_in(self) -> tuple[Admission, ...]:
        """Those whom it let in."""
        return tuple(one for one in self.answers if one.verdict is Verdict.ADMITTED)

    @property
    def refused(self) -> tuple[Admission, ...]:
        """Those who are not let in by it, whether in before or kept out."""
        return tuple(one for one in self.answers if one.verdict is not Verdict.ADMITTED)


def party_with(file: EventFile, attendee: str, *, point: str) -> WholeParty | None:
    """Return those who come with somebody, themselves included; None if they come alone or are on no list."""
    connection = file.reader
    person = attendees.get(connection, aliases.person_of(connection, attendee))
    if person is None:
        return None
    host = attendees.get(connection, aliases.person_of(connection, person.guest_of)) if person.guest_of else person
    order = host.order if host else ""
    people = _with_guests(connection, {*_of_order(connection, order), host.id if host else person.id, person.id})
    return _party(file, connection, order, people, point) if len(people) > 1 else None


def party_of_order(file: EventFile, order: str, *, point: str) -> WholeParty | None:
    """Return those of an order, and the guests whom the list counts with them; None if nobody is of that order."""
    connection = file.reader
    people = _with_guests(connection, _of_order(connection, order))
    return _party(file, connection, people[0].order or order, people, point) if people else None


def party_scanned(file: EventFile, code: str, *, point: str) -> WholeParty | None:
    """Return whose order a scanned text is; None if it is a code that one person holds, or no order.

    A ticket that a list has for several people of one order, all but the first of whom hold none, is the order's too.
    """
    connection = file.reader
    readings = [reading for reading in unwrapped(code) if is_storable(reading)]
    held = holder_of(connection, code)
    if held is None:
        return next((party for one in readings if (party := party_of_order(file, one, point=point))), None)
    order = held.attendee.order
    if held.revoked or not order:
        return None
    is_number = any(reading.lower() == order.lower() for reading in readings)
    if not is_number and not _is_shared(connection, held.attendee, readings):
        return None
    return party_with(file, held.attendee.id, point=point)


def check_in_party(file: EventFile, people: Sequence[str], *, point: str, staff: str = "") -> PartyAnswer:
    """Check several people in at once, each by the rules of the door and with a record of their own.

    Whoever was erased meanwhile is passed over.

    Raises:
        Fault: the file cannot be written; then nobody was admitted.
    """
    party, answers = secrets.token_hex(8), []
    with file.writing() as connection:
        door = points.door_at(connection, point)
        ids = dict.fromkeys(aliases.person_of(connection, one) for one in people[:LARGEST_PARTY])
        for person in (attendees.get(connection, one) for one in ids):
            if person is None:
                continue
            held = Holder(person, revoked=False, first=None)
            answer = answer_at(connection, door, held, codes.Reading.OURS, file.clock())
            answers.append(record_answer(file, door, answer, staff, Method.SEARCH, party=party))
    return PartyAnswer(tuple(answers))


def party_let_in(file: EventFile, scan: ScanKey) -> list[scans.Scan]:
    """Return the check-ins, or scans at an exit, made in one act with one and not taken back, itself included."""
    attempt = scans.get(file.reader, scan)
    return _standing(file.reader, attempt) if attempt else []


def undo_party(
    file: EventFile, scan: ScanKey, *, staff: str = "", reason: UndoReason = UndoReason.BY_MISTAKE
) -> list[TakenBack]:
    """Take back a check-in and all that were made in one act with it, but for those that were taken back before.

    Raises:
        Fault: that scan let nobody in or out, or all of them were taken back before.
    """
    with file.writing() as connection:
        attempt = scans.get(connection, scan)
        if attempt is None or attempt.verdict not in _IN_OR_OUT:
            raise NobodyAdmitted()
        if not (standing := _standing(connection, attempt)):
            raise UndoneBefore()
        return [take_back(file, connection, one, staff, reason) for one in standing]


def _standing(connection: Connection, attempt: scans.Scan) -> list[scans.Scan]:
    party = parties.of_scan(connection, attempt)
    return [one for one in party if one.verdict in _IN_OR_OUT and not one.undone]


def _party(file: EventFile, connection: Connection, order: str, people: Sequence[Attendee], point: str) -> WholeParty:
    door, now = points.door_at(connection, point), file.clock()
    checked_in = scans.first_admissions(connection, [person.id for person in people], now)

    def member(person: Attendee) -> PartyMember:
        held = Holder(person, revoked=False, first=None)
        answer = answer_at(connection, door, held, codes.Reading.OURS, now)
        return PartyMember(person, checked_in.get(person.id), answer.verdict)

    return WholeParty(order, tuple(member(person) for person in people))


def _of_order(connection: Connection, order: str) -> set[str]:
    if not order or not is_storable(order):
        return set()
    numbers = search_keys.of_order(connection, order, LARGEST_PARTY)
    return {person.id for person in search.attendees_of(connection, numbers).values()}


def _with_guests(connection: Connection, people: set[str]) -> list[Attendee]:
    """Return people, each followed by their guests; ids that an import made ascend as its rows do."""
    guests = attendees.guests_of(connection, aliases.with_aliases(connection, people)) if people else []
    everyone = attendees.of_ids(connection, {*people, *guests}).values()

    def place(person: Attendee) -> tuple[str, int, str]:
        return aliases.person_of(connection, person.guest_of) if person.guest_of else person.id, person.guest, person.id

    return sorted(everyone, key=place)[:LARGEST_PARTY]


def _is_shared(connection: Connection, holder: Attendee, readings: Sequence[str]) -> bool:
    """Tell whether a ticket is all that a whole order has: others of it hold none."""
    others = _of_order(connection, holder.order) - {holder.id}
    if not held_codes.any_without_ticket(connection, sorted(others)):
        return False
    tickets = {one.code for one in held_codes.of_attendee(connection, holder.id) if one.kind == CodeKind.TICKET}
    return any(reading in tickets for reading in readings)
