"""Who stands on which list: people whom a newer version of it no longer names, and those whose ticket went away."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, assert_never

from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.remarks.people import (
    AlikeByEmail,
    AlikeByName,
    AlikeInOrder,
    AlikeUnlisted,
    RowGone,
    RowGoneCancelled,
    RowGoneInside,
    TicketUsedBefore,
)
from kiosk.domain.roster.attendee import Listed, OrderStatus
from kiosk.domain.roster.source import Missing
from kiosk.services.people.arrivals import ImportedArrivals
from kiosk.services.people.digests import Digests
from kiosk.services.people.known import KnownPeople
from kiosk.services.people.likeness import AlikePair, Likeness, RosterPerson, Sign, alike_among, signs_of
from kiosk.services.people.matching import Matching
from kiosk.storage.connection import Connection
from kiosk.storage.tables import erasures

_THERE = Listed.THERE


@dataclass(frozen=True, slots=True)
class _Gift:
    """A ticket that went to somebody else, and the row that says so."""

    receiver: str
    row: int


class Unlisted:
    """Keeps account of who stands on the list that is imported, and says at its end who does no more.

    Args:
        connection: where to read.
        known: everyone on the roster.
        matching: tells who stands in the file.
        source: the list; empty if the file is a version of none.
        missing: what becomes of those who stand on it no more.
        arrivals: who is in.
        has_status: the file says what an order is worth.
    """

    def __init__(
        self,
        connection: Connection,
        known: KnownPeople,
        matching: Matching,
        source: str,
        missing: Missing,
        arrivals: ImportedArrivals,
        *,
        has_status: bool,
    ) -> None:
        self.count = 0
        """How many stood on the list and no longer do."""
        self._known, self._matching, self._arrivals = known, matching, arrivals
        self._source, self._missing, self._has_status = source, missing, has_status
        self._gifts: dict[str, _Gift] = {}
        self._before = status_before(connection, list(known.ids(known.listing.cancelled())))

    def listed(self, attendee: str) -> dict[str, Any]:
        """Return what a fact says of somebody who stands on the list; whoever was cancelled as gone from it is back."""
        number, listing = self._known.number(attendee), self._known.listing
        listed = listing.of(number)
        if listed is _THERE or not (self._source or listed):
            return {}
        body: dict[str, Any] = {"sources": {self._source: _THERE}}
        if listed is Listed.CANCELLED and not self._has_status:
            body["status"] = self._before.get(attendee, OrderStatus.PAID)
        listing.read(number, _THERE, is_here=True)
        return body

    def gave(self, giver: str, receiver: str, row: int) -> None:
        """Note that somebody's ticket went to another person."""
        self._gifts[giver] = _Gift(receiver, row)

    def facts(self, notes: list[ImportNote]) -> Iterator[AttendeeDetails]:
        """Yield what is to be written of those who stand on the list no more, and add what is to be said of them."""
        for giver, gift in self._gifts.items():
            if self._stands(giver) or self._known.tickets_of(giver) or self._is_elsewhere(giver):
                continue
            if self._arrivals.has_come(giver):
                names = (self._known.name(giver), self._known.name(gift.receiver))
                notes.append(ImportNote(gift.row, TicketUsedBefore(*names)))
            yield self._cancelled(giver)
        for attendee in self._known.ids(self._known.listing.absent()) if self._source else ():
            listed = self._known.listing.of(self._known.number(attendee))
            stands = any(map(self._stands, self._known.aliases.others_of(attendee)))
            if not stands and attendee not in self._gifts and listed and listed is not Listed.CANCELLED:
                yield from self._gone(attendee, listed, notes)
        notes.extend(ImportNote(pair.one.row, alike_remark(pair)) for pair in self._alike())

    def _gone(self, attendee: str, listed: Listed, notes: list[ImportNote]) -> Iterator[AttendeeDetails]:
        is_over = self._known.value(attendee, "status") is OrderStatus.CANCELLED
        stays = self._missing is not Missing.CANCEL or self._arrivals.has_come(attendee)
        if not is_over and not self._is_elsewhere(attendee):
            self.count += 1
            words = (self._known.name(attendee), self._source)
            remark = RowGone(*words) if self._missing is not Missing.CANCEL else RowGoneCancelled(*words)
            notes.append(ImportNote(0, RowGoneInside(*words) if self._arrivals.has_come(attendee) else remark))
            if not stays:
                yield self._cancelled(attendee)
                return
        if listed is Listed.THERE:
            yield AttendeeDetails(attendee, sources={self._source: Listed.GONE})

    def _cancelled(self, attendee: str) -> AttendeeDetails:
        sources = {self._source: Listed.CANCELLED}
        return AttendeeDetails(attendee, status=OrderStatus.CANCELLED, sources=sources)

    def _stands(self, attendee: str) -> bool:
        return self._matching.row(attendee) is not None

    def _is_elsewhere(self, attendee: str) -> bool:
        return self._known.listing.is_elsewhere(self._known.number(attendee))

    def _alike(self) -> Iterator[AlikePair]:
        """Yield who is new and may be somebody who was on the roster before, and stands in no row."""
        known = self._known
        new = known.ids(known.listing.new())
        first = next(new, None)
        if first is None or not known.before:
            return
        signs, row = Digests(), known.listing.row
        left = array("i", (number for number in range(known.before) if row(number) is None))
        for number, attendee in zip(left, known.ids(left), strict=True):
            for sign in signs_of(known.person(attendee)):
                signs.add("\0".join(sign), number)

        def with_sign(sign: Sign) -> Iterator[RosterPerson]:
            return map(known.person, known.ids(signs.every("\0".join(sign))))

        people = (known.person(one, self._matching.row(one) or 0) for one in chain((first,), new))
        yield from alike_among(people, with_sign)


def alike_remark(pair: AlikePair) -> Remark:
    """Say why somebody new may be somebody who is on the roster."""
    match pair.likeness:
        case Likeness.CODE:
            raise ValueError("whose ticket a row has is settled before it is asked who is alike")
        case Likeness.ORDER:
            return AlikeInOrder(pair.one.name, pair.other.name)
        case Likeness.EMAIL:
            return AlikeByEmail(pair.one.name, pair.other.name)
        case Likeness.NAME:
            return AlikeByName(pair.one.name)
        case Likeness.UNLISTED:
            return AlikeUnlisted(pair.one.name)
        case _:
            assert_never(pair.likeness)


def status_before(connection: Connection, people: list[str]) -> dict[str, OrderStatus]:
    """Return what the orders of people were worth before they were cancelled for standing on a list no more."""
    statuses: dict[str, OrderStatus] = {}
    for facts in erasures.histories(connection, people):
        for fact in facts:
            if fact.status and Listed.CANCELLED not in fact.sources.values():
                statuses[fact.attendee] = fact.status
    return statuses
