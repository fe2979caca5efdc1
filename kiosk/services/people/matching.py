"""Who a row of a roster is about: the ticket decides, then order and name, then e-mail and name; else it is new."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.domain.erasure import key_of
from kiosk.domain.import_report import Remark
from kiosk.domain.remarks.people import CodeOfRow, NamesakeInFile, PositionsAlike, RowAgain, SeveralTickets
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.folding import fold
from kiosk.services.namesakes import may_be_same
from kiosk.services.people.known import KnownPeople


@dataclass(frozen=True, slots=True)
class Match:
    """Who a row is about, and what its tickets mean.

    Attributes:
        attendee: the id; empty for somebody new.
        tickets: the row's tickets that are theirs.
        received: who held those that come from somebody else, by ticket.
        replaced: tickets of theirs that hold no more, as the row has another in their stead.
        remark: what is to be said of it.
        is_companion: the row is about somebody who comes with that person, not about them.
    """

    attendee: str
    tickets: tuple[str, ...] = ()
    received: Mapping[str, str] = field(default_factory=dict)
    replaced: tuple[str, ...] = ()
    remark: Remark | None = None
    is_companion: bool = False


class Matching:
    """Finds out whom the rows of one file are about, one after the other.

    Args:
        known: everyone on the roster, those of rows before included.
    """

    def __init__(self, known: KnownPeople) -> None:
        self._known, self._tickets = known, known.tickets

    def row(self, attendee: str) -> int | None:
        """Return the row of the file in which a person stands; None if they stand in none so far."""
        return self._known.listing.row(self._known.number(attendee))

    def stand(self, attendee: str, row: int) -> None:
        """Note the row of the file in which a person stands; the first one counts."""
        self._known.listing.take(self._known.number(attendee), row)

    def match(self, entry: RosterEntry, *, last: bool = False) -> Match | None:
        """Return whom a row is about; None where that shows only once all other rows are known.

        Args:
            entry: the row.
            last: all other rows are known.
        """
        tickets, givers, remark = [], {}, None
        are_known = [self._tickets.see(ticket) for ticket in entry.tickets]
        if not any(are_known) and self._is_new(entry):
            return Match("", entry.tickets)
        for ticket in entry.tickets:
            holder = self._known.holder(ticket)
            if holder and not self._is_another(holder, entry, ticket):
                return Match(holder, entry.tickets)
            if (row := self._tickets.row(ticket)) is not None:
                remark = CodeOfRow(row)
                continue
            if holder:
                givers[ticket] = holder
            tickets.append(ticket)
        match = self._by_name(entry, tuple(tickets), givers, last=last)
        if match and remark:
            return Match(match.attendee, match.tickets, match.received, match.replaced, remark)
        return match

    def settle(self, entry: RosterEntry, match: Match, attendee: str) -> None:
        """Note that a row was taken as a person's."""
        self.stand(attendee, entry.row)
        for ticket in match.tickets:
            self._tickets.take(ticket, entry.row)
            if self._known.holder(ticket) != attendee:
                self._known.give(ticket, attendee)
        for ticket in match.replaced:
            self._known.drop(ticket)

    def _is_new(self, entry: RosterEntry) -> bool:
        """Tell whether nobody is alike, as mostly where a roster is read for the first time."""
        key = key_of(entry.email, entry.name)
        return not self._known.with_key(key) and not (entry.order and self._known.in_order(entry.order, key[1]))

    def _is_another(self, holder: str, entry: RosterEntry, ticket: str) -> bool:
        """Tell whether a row speaks of somebody else than the holder of its ticket.

        It does if e-mail and name both differ, or are another known person's. Where only one differs, it was corrected.
        """
        known, key = self._known, key_of(entry.email, entry.name)
        if entry.name_guessed or known.has_key(holder, key):
            return False
        if self._tickets.row(ticket) is not None:
            return True
        email, name = known.key(holder)
        if entry.email and any(not known.aliases.is_one(other, holder) for other in known.with_key(key)):
            return True
        if name == key[1] or (email and email == key[0]):
            return False
        return bool(email and key[0]) or not is_like(known.name(holder), entry.name)

    def _by_name(
        self, entry: RosterEntry, tickets: tuple[str, ...], received: Mapping[str, str], *, last: bool
    ) -> Match | None:
        key = key_of(entry.email, entry.name)
        alike = [one for one in dict.fromkeys(self._candidates(entry)) if one not in received.values()]
        free = [one for one in alike if self.row(one) is None]
        if not free:
            return self._beside(entry, alike, tickets, received)
        exact = [one for one in free if self._known.has_key(one, key)]
        if len(free) > 1 and not exact and not last:
            return None
        attendee = (exact or free)[0]
        held = self._known.tickets_of(attendee) if tickets else ()
        if not held:
            return Match(attendee, tickets, received)
        if not last:
            return None
        return Match(attendee, tickets, received, self._replaced(attendee, entry))

    def _candidates(self, entry: RosterEntry) -> Iterator[str]:
        key = key_of(entry.email, entry.name)
        if entry.order and not entry.name_guessed:
            yield from self._known.in_order(entry.order, key[1])
        yield from (one for one in self._known.with_key(key) if entry.email or self._organisations_agree(one, entry))

    def _organisations_agree(self, attendee: str, entry: RosterEntry) -> bool:
        """Tell whether the organisations allow two rows with one name to be one person."""
        organisation = self._known.value(attendee, "organisation")
        return not organisation or not entry.organisation or fold(organisation) == fold(entry.organisation)

    def _replaced(self, attendee: str, entry: RosterEntry) -> tuple[str, ...]:
        """Return the tickets in whose stead a row has others: no row has them, and no other list issued them."""
        known = self._known
        same_order = bool(entry.order) and known.value(attendee, "order") == entry.order
        number, listing = known.number(attendee), known.listing
        if listing.is_elsewhere(number) or not (same_order or listing.of(number)):
            return ()
        return tuple(sorted(one for one in known.tickets_of(attendee) if not self._tickets.is_seen(one)))

    def _beside(
        self, entry: RosterEntry, alike: list[str], tickets: tuple[str, ...], received: Mapping[str, str]
    ) -> Match:
        """Return whom a row is about that has the name of rows before it."""
        key = key_of(entry.email, entry.name)
        same = [one for one in alike if self._known.key(one) == key]
        if not same:
            return Match("", tickets, received)
        row = self.row(same[0]) or 0
        if tickets and all(map(self._known.tickets_of, same)):
            return Match("", tickets, received, remark=SeveralTickets(row))
        if not entry.email and not tickets:
            return Match("", tickets, received, remark=NamesakeInFile(row))
        if not tickets and "group" in self._known.fields and entry.group != self._known.value(same[0], "group"):
            return Match(same[0], remark=PositionsAlike(row), is_companion=True)
        chosen = next((one for one in same if not self._known.tickets_of(one)), same[0]) if tickets else same[0]
        return Match(chosen, tickets, received, remark=RowAgain(self.row(chosen) or 0))


def is_like(name: str, other: str) -> bool:
    """Tell whether one name may be the other, corrected: a word is the same, or all are but for a letter or two."""
    return bool(set(fold(name).split()) & set(fold(other).split())) or may_be_same(name, other)
