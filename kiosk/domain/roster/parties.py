"""What of a roster's rows belongs to one person: add-ons to a ticket, guests without a name, several names at once."""

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter

from kiosk.domain.import_report import Remark
from kiosk.domain.remarks.people import NamesPerhaps, NamesTold, TooManyGuests
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.several_names import several_names

Tell = Callable[[RosterEntry, Remark], None]
"""Is told a remark about a row."""

_MAIN_POSITION = attrgetter("main_position")

MOST_GUESTS = 50
"""So many guests of one row are taken; more are a slip of the pen."""


def parties(entries: Iterable[RosterEntry], tell: Tell) -> Iterator[RosterEntry]:
    """Yield the rows of people, with what belongs to each, and the add-ons whose main row does not stand beside them.

    Rows of one order are looked at together where they stand beside each other, so that no file has to be held whole.
    """
    order: list[RosterEntry] = []
    for entry in entries:
        if order and (not entry.order or entry.order != order[0].order):
            yield from _of_order(order, tell)
            order = []
        order.append(entry)
    yield from _of_order(order, tell)


def _of_order(rows: list[RosterEntry], tell: Tell) -> Iterator[RosterEntry]:
    if not any(map(_MAIN_POSITION, rows)):
        yield from [_with_companions(row, tell) for row in rows]
        return
    mains = {row.position: row for row in rows if not row.main_position}
    add_ons: dict[str, list[RosterEntry]] = {}
    for row in rows:
        if row.main_position:
            add_ons.setdefault(row.main_position, []).append(row)
    for position, main in mains.items():
        own = [row for row in add_ons.pop(position, ()) if row.status is not OrderStatus.CANCELLED]
        tickets = tuple(ticket for row in own for ticket in row.tickets)
        with_own = main._replace(add_ons=tuple(row.group or row.name for row in own), add_on_tickets=tickets)
        yield _with_companions(with_own, tell)
    yield from (row for own in add_ons.values() for row in own)


def _with_companions(entry: RosterEntry, tell: Tell) -> RosterEntry:
    """Return a row with those who come with it."""
    names = (entry.name,) if entry.name_guessed else several_names(entry.name)
    if names is None or (len(names) > 1 and entry.tickets):
        tell(entry, NamesPerhaps(entry.name))
        names = (entry.name,)
    count = entry.guests
    if count > MOST_GUESTS:
        tell(entry, TooManyGuests(count, MOST_GUESTS))
        count = MOST_GUESTS
    if len(names) == 1 and not count:
        return entry
    companions = (*names[1:], *[""] * max(0, count - len(names) + 1 if len(names) > 1 else count))
    if len(names) == 1:
        return entry._replace(companions=companions)
    tell(entry, NamesTold(names))
    return entry._replace(name=names[0], given_name="", family_name="", companions=companions)
