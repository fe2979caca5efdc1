"""What the organiser watches during the day; the numbers on who met whom name nobody and count no small circle."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.agenda.session import Session
from kiosk.domain.networking.exchange import ExchangeKind
from kiosk.domain.roster.group_count import GroupCount
from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.services.attendance import shown_day
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import exchanges, sessions, watch
from kiosk.storage.tables.watch import Pair

FEWEST_PEOPLE = SMALLEST_GROUP
"""A cell about fewer people is left empty (privacy rule 9)."""

MOST_GROUPS = 8
"""As many as the matrix shows; the smaller ones are left out of it."""


@dataclass(frozen=True, slots=True)
class ExchangeCount:
    """How many exchanges there were, one to one and in groups, and how many contacts (pairs) they made."""

    one_to_one: int
    in_groups: int
    contacts: int


@dataclass(frozen=True, slots=True)
class Meetings:
    """Who met whom between groups.

    Attributes:
        groups: the groups' names.
        cells: for each group, the pairs that it formed with each group up to itself; None where too few people did.
    """

    groups: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sessions that are on together: a title in the asked language, and when they are on (UTC milliseconds)."""

    title: str
    starts: int
    ends: int


def group_counts(file: EventFile) -> tuple[GroupCount, ...]:
    """Return the groups of the roster, the largest first; those without a group come last."""
    counts = [GroupCount(*row) for row in watch.groups(file.reader, shown_day(file))]
    return tuple(sorted(counts, key=lambda group: not group.name))


def exchange_count(file: EventFile) -> ExchangeCount:
    """Count the exchanges and the contacts that they made."""
    kinds = watch.exchange_kinds(file.reader)
    return ExchangeCount(kinds[ExchangeKind.ONE_TO_ONE], kinds[ExchangeKind.GROUP], exchanges.counts(file.reader)[1])


def meetings(file: EventFile) -> Meetings:
    """Count who met whom between groups, from people whose consent covers the statistics and still stands."""
    counts = [group for group in group_counts(file) if group.name][:MOST_GROUPS]
    return meetings_of(counts, watch.agreed_pairs(file.reader))


def meetings_of(groups: Sequence[GroupCount], pairs: Iterable[Pair]) -> Meetings:
    """Count pairs between groups; a number about fewer than `FEWEST_PEOPLE` people, or of a smaller group, is None."""
    met: dict[frozenset[str], set[tuple[str, str]]] = {}
    for pair in pairs:
        met.setdefault(frozenset((pair.a_group, pair.b_group)), set()).add((pair.a, pair.b))
    cells = tuple(
        tuple(_cell(row, column, met.get(frozenset((row.name, column.name)), set())) for column in groups[: at + 1])
        for at, row in enumerate(groups)
    )
    return Meetings(tuple(group.name for group in groups), cells)


def stretches(file: EventFile, language: str, since: int, until: int) -> tuple[Stretch, ...]:
    """Return what is on between two times (UTC milliseconds), in order; parallel sessions are one stretch.

    What lasts whole days is none of them.
    """
    ends_of: list[Stretch] = []
    for session in sorted(sessions.scheduled(file.reader), key=lambda one: (one.starts, one.starts - one.ends)):
        if session.ends <= since or session.starts >= until or session.all_day:
            continue
        if ends_of and session.starts < ends_of[-1].ends:
            ends_of[-1] = _together(ends_of[-1], session)
        else:
            ends_of.append(Stretch(session.text_in(language).title, session.starts, session.ends))
    return tuple(ends_of)


def _together(stretch: Stretch, session: Session) -> Stretch:
    parallel = session.starts == stretch.starts and session.track
    return Stretch(session.track if parallel else stretch.title, stretch.starts, max(stretch.ends, session.ends))


def _cell(row: GroupCount, column: GroupCount, pairs: set[tuple[str, str]]) -> int | None:
    people = {person for pair in pairs for person in pair}
    if min(row.expected, column.expected) < FEWEST_PEOPLE or len(people) < FEWEST_PEOPLE or len(pairs) < FEWEST_PEOPLE:
        return None
    return len(pairs)


def erased_count(file: EventFile) -> int:
    """Return how many people were erased so far."""
    return watch.erased(file.reader)
