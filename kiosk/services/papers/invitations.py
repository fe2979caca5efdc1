"""Codes that guests get ahead of the day: one each, never the badge's own, and the same each time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from kiosk.domain.admission.code import CodeKind, new_codes
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import NobodyToInvite, RosterEmpty
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.domain.language import SOURCE
from kiosk.domain.papers.days import days_of
from kiosk.domain.papers.invitation import GuestInvitation, InvitationSheet
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.services.admit import event_id_of
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.services.papers.request import InvitationRequest
from kiosk.services.people.choosing import wanted
from kiosk.services.ports import Progress
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, codes

STRETCH = 250
"""So many people get their codes in one transaction, between which desks write."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The invitations to write, by name.

    `new` are the codes made just now; `dropped` are invitations whose code holds no more, so that no file of theirs may
    be left; `withdrawn` are people whose invitation was taken back before and who were not named.
    """

    invitations: tuple[GuestInvitation, ...]
    new: int = 0
    dropped: tuple[GuestInvitation, ...] = ()
    withdrawn: int = 0

    @property
    def unreachable(self) -> int:
        """How many have no e-mail."""
        return sum(not one.email for one in self.invitations)


def invite(file: EventFile, request: InvitationRequest, progress: Progress | None = None) -> Invited:
    """Give each guest a code who has none, and return the invitations of all who were asked for.

    Whoever was cancelled or is blocked gets none; guests whom a list only counts get theirs, for whoever brings them.

    Args:
        file: the event file.
        request: of whom.
        progress: is told people done and people in all.

    Raises:
        Fault: nobody is on the roster or was asked for, or the file cannot be written; those who have a code keep it.
    """
    _refuse_others(file)
    people = _people(file, request)
    languages = (request.language,) if request.language else file.read_event().languages
    making = _Making(file, request)
    made: list[GuestInvitation] = []
    for number, stretch in enumerate(_stretches(people)):
        for person, code in making.codes(stretch):
            made.append(_invitation(person, code, languages))
        if progress:
            progress(min((number + 1) * STRETCH, len(people)), len(people))
    if not made and not request.new:
        raise NobodyToInvite()
    written = tuple(_reachable(file, made))
    return Invited(written, making.new, tuple(making.dropped), making.withdrawn)


def sheets_of(file: EventFile, languages: Iterable[str]) -> dict[str, InvitationSheet]:
    """Return what stands on every invitation, by language."""
    event = file.read_event()
    return {
        language: InvitationSheet(
            event.name_in(language), event.place_in(language), days_of(event, language), event.accent, language
        )
        for language in sorted(set(languages))
    }


def withdraw(file: EventFile, groups: Sequence[str] = (), only: Sequence[str] = ()) -> Invited:
    """Let the invitations of some people hold no more; tickets of other systems are not ours to take back.

    Raises:
        Fault: nobody of them has one, or the file cannot be written.
    """
    _refuse_others(file)
    everyone = list(attendees.everyone(file.reader))
    people = wanted(file, everyone, groups, only)
    dropped: list[GuestInvitation] = []
    for stretch in _stretches(people):
        with file.writing() as connection:
            held = _held(connection, stretch)
            facts = [AttendeeDetails(p.id, revoked=tuple(held[p.id])) for p in stretch if p.id in held]
            file.journal.append_many(facts)
            dropped += [_invitation(p, code, ()) for p in stretch for code in held.get(p.id, ())]
    if not dropped:
        raise NobodyToInvite()
    return Invited((), dropped=tuple(dropped))


def _refuse_others(file: EventFile) -> None:
    """Let nobody but an organiser's machine make codes: the note that they left is its alone to write."""
    if not is_admitted(file, frozenset({Role.ORGANISER})):
        raise RoleMayNot()


class _Making:
    """Finds everybody's code, and makes those that are missing."""

    def __init__(self, file: EventFile, request: InvitationRequest) -> None:
        self._file, self._request = file, request
        self._codes = new_codes(event_id_of(file))
        self.new = self.withdrawn = 0
        self.dropped: list[GuestInvitation] = []

    def codes(self, people: Sequence[Attendee]) -> Iterator[tuple[Attendee, str]]:
        """Yield those of some people who get an invitation, each with the code."""
        standing = self._standing(self._file.reader, people)
        if any(self._is_to_be_made(standing, person) for person in people):
            with self._file.writing() as connection:
                standing = self._standing(connection, people)  # another program may have made some meanwhile
                self._make(standing, [person for person in people if self._is_to_be_made(standing, person)])
        for person in people:
            if code := standing.code.get(person.id):
                yield person, code
            elif person.id in standing.withdrawn:
                self.withdrawn += 1

    def _make(self, standing: "_CodesHeld", people: Sequence[Attendee]) -> None:
        facts = []
        for person in people:
            before = standing.held.get(person.id, [])
            code = standing.code[person.id] = next(self._codes)
            facts.append(AttendeeDetails(person.id, codes={code: CodeKind.INVITATION}, revoked=tuple(before)))
            self.dropped += [_invitation(person, each, ()) for each in before]
        self._file.journal.append_many(facts)
        self.new += len(facts)

    def _is_to_be_made(self, standing: "_CodesHeld", person: Attendee) -> bool:
        if person.id in standing.tickets or person.id in standing.left_out:
            return False
        return self._request.renew or not (person.id in standing.held or person.id in standing.withdrawn)

    def _standing(self, connection: Connection, people: Sequence[Attendee]) -> "_CodesHeld":
        ids = [person.id for person in people]
        every = codes.of_kind(connection, CodeKind.INVITATION, ids)
        held = _held(connection, people)
        tickets = _tickets(connection, ids) if self._request.tickets else {}
        withdrawn = set() if self._request.only else every.keys() - held.keys() - tickets.keys()
        left_out = {person for person in ids if person in held or person in tickets} if self._request.new else set()
        code = {person: max(held[person]) for person in held} | tickets
        return _CodesHeld(
            {person: one for person, one in code.items() if person not in left_out},
            held,
            tickets,
            frozenset(withdrawn),
            frozenset(left_out),
        )


@dataclass(frozen=True, slots=True)
class _CodesHeld:
    """How some people stand, by id: the code to write, invitations that hold, tickets; and whom it leaves out."""

    code: dict[str, str]
    held: dict[str, list[str]]
    tickets: dict[str, str]
    withdrawn: frozenset[str]
    left_out: frozenset[str]


def _people(file: EventFile, request: InvitationRequest) -> list[Attendee]:
    everyone = list(attendees.everyone(file.reader))
    if not everyone:
        raise RosterEmpty()
    people = wanted(file, everyone, request.groups, request.only)
    return [person for person in people if person.status is not OrderStatus.CANCELLED and not person.blocked]


def _stretches(people: Sequence[Attendee]) -> Iterator[tuple[Attendee, ...]]:
    source = iter(people)
    while stretch := tuple(islice(source, STRETCH)):
        yield stretch


def _held(connection: Connection, people: Sequence[Attendee]) -> dict[str, list[str]]:
    every = codes.of_kind(connection, CodeKind.INVITATION, [person.id for person in people])
    holding = {person: [one.code for one in held if not one.revoked] for person, held in every.items()}
    return {person: held for person, held in holding.items() if held}


def _tickets(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    every = codes.of_kind(connection, CodeKind.TICKET, ids)
    holding = {person: [one.code for one in held if not one.revoked] for person, held in every.items()}
    return {person: held[0] for person, held in holding.items() if held}


def _invitation(person: Attendee, code: str, languages: Sequence[str]) -> GuestInvitation:
    language = person.language if person.language in languages else next(iter(languages), SOURCE)
    return GuestInvitation(
        person.id,
        code,
        person.name,
        person.given_name,
        person.family_name,
        person.organisation,
        person.group,
        person.email,
        language,
    )


def _reachable(file: EventFile, made: Sequence[GuestInvitation]) -> Iterator[GuestInvitation]:
    """Yield invitations, those of guests without an e-mail with that of whoever brings them."""
    without = [one.attendee for one in made if not one.email]
    guests = attendees.of_ids(file.reader, without)
    hosts = attendees.of_ids(file.reader, {guest.guest_of for guest in guests.values() if guest.guest_of})
    for one in made:
        guest = guests.get(one.attendee)
        host = hosts.get(guest.guest_of) if guest else None
        yield replace(one, email=host.email) if host else one
