"""Who and what comes with a person of a roster: guests that a list only counts, and add-ons to a ticket."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from kiosk.domain.admission.code import CodeKind
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.people.known import NOBODY, KnownPeople
from kiosk.services.people.matching import Matching
from kiosk.services.people.unlisted import Unlisted


class Parties:
    """Turns what comes with the people of one file into facts.

    Args:
        known: everyone on the roster.
        matching: tells who stands in the file.
        unlisted: keeps account of who stands on the list.
        new_codes: badge codes for people who are new.
        new_ids: ids for people who are new.
        fields: what the file has columns for.
    """

    def __init__(
        self,
        known: KnownPeople,
        matching: Matching,
        unlisted: Unlisted,
        new_codes: Iterator[str],
        new_ids: Iterator[str],
        fields: frozenset[str],
    ) -> None:
        self._known, self._matching, self._unlisted = known, matching, unlisted
        self._new_codes, self._new_ids, self._fields = new_codes, new_ids, fields
        self._numbers: Counter[str] = Counter()
        self._alone: list[RosterEntry] = []
        self._add_ons: dict[str, tuple[str, ...]] = {}
        self.counts: Counter[str] = Counter()
        """How many companions were `added`, `changed` and `unchanged`."""

    def add_on_codes(self, attendee: str, entry: RosterEntry) -> dict[str, str]:
        """Return the codes of a row's add-ons that its person does not have yet; they answer as that person."""
        fresh = [code for code in entry.add_on_tickets if self._known.holder(code) != attendee]
        for code in fresh:
            self._known.give(code, attendee)
        return dict.fromkeys(fresh, CodeKind.ADD_ON)

    def note_add_ons(self, attendee: str, entry: RosterEntry) -> None:
        """Note what a row has beside its ticket; whether that is a change shows once all rows are known."""
        if "add_ons" in self._fields and sorted(entry.add_ons) != sorted(self._known.value(attendee, "add_ons")):
            self._add_ons[attendee] = entry.add_ons

    def companions(self, main: str, entry: RosterEntry) -> Iterator[AttendeeDetails]:
        """Yield what is to be written of those who come with a person."""
        for name in entry.companions:
            yield from self.companion(main, entry, name)

    def companion(self, main: str, entry: RosterEntry, name: str = "") -> Iterator[AttendeeDetails]:
        """Yield what is to be written of one who comes with a person; the next one of theirs."""
        self._numbers[main] += 1
        number = self._numbers[main]
        attendee = self._known.guest(main, number)
        said = {"group": entry.group, "organisation": entry.organisation, "status": entry.status}
        if attendee:
            body = self._changes(attendee, said)
            self.counts["changed" if body else "unchanged"] += 1
        else:
            attendee = next(self._new_ids)
            fields = {"name": name, "guest_of": main, "guest": number}
            body = {field: value for field, value in (fields | said).items() if value and value != OrderStatus.PAID}
            self._known.remember(attendee, [body.get(field, getattr(NOBODY, field)) for field in self._known.fields])
            body["codes"] = {next(self._new_codes): CodeKind.BADGE}
            self.counts["added"] += 1
        self._matching.stand(attendee, entry.row)
        body |= self._unlisted.listed(attendee)
        if body:
            yield AttendeeDetails(attendee, **body)

    def _changes(self, attendee: str, said: dict[str, Any]) -> dict[str, Any]:
        known = self._known
        body = {
            field: value
            for field, value in said.items()
            if field in self._fields and (value or getattr(NOBODY, field)) != known.value(attendee, field)
        }
        if body:
            known.change(attendee, body)
        return body

    def wait(self, entry: RosterEntry) -> None:
        """Keep an add-on whose ticket does not stand beside it."""
        self._alone.append(entry)

    def late(self) -> Iterator[RosterEntry | AttendeeDetails]:
        """Yield what add-ons change about people, and the add-ons to whom nobody belongs, once all rows are known."""
        for entry in self._alone:
            holders = {holder for ticket in entry.tickets if (holder := self._known.holder(ticket))}
            people = holders or set(self._known.of_order(entry.order))
            if len(people) != 1:
                yield entry
                continue
            (attendee,) = people
            before = self._add_ons.get(attendee, self._known.value(attendee, "add_ons"))
            name = entry.group or entry.name
            if self._add_ons.get(attendee) is not None or name not in before:
                self._add_ons[attendee] = (*before, name)
            fresh = [ticket for ticket in entry.tickets if self._known.holder(ticket) != attendee]
            for ticket in fresh:
                self._known.give(ticket, attendee)
            if fresh:
                yield AttendeeDetails(attendee, codes=dict.fromkeys(fresh, CodeKind.ADD_ON))
        for attendee, add_ons in self._add_ons.items():
            if sorted(add_ons) != sorted(self._known.value(attendee, "add_ons")):
                yield AttendeeDetails(attendee, add_ons=add_ons)
