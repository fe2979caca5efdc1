"""What a wall shows of the day: what many share, the tables that come of it, who met; of nobody by name."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.domain.information import Information
from kiosk.domain.moment import DAY, event_day, event_day_began
from kiosk.domain.networking.bridges import Bridges, bridges_of
from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.domain.voices.pain_point import DiscussionTable, DiscussionTopic, PainPoint, PainPointStanding
from kiosk.domain.voices.ranking import Ranking, ranked
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import News
from kiosk.storage.tables import discussion, exchanges, information, pain_points, watch

FEWEST = SMALLEST_GROUP
"""Nothing is told of fewer badges or people (privacy rule 9)."""
AT_A_TABLE = 60 * 60_000
"""For how long after it began a table is still told of, in milliseconds: nobody says when one ends."""

_SAID = frozenset({"topic", "pain_point", "support", "moderation", "table", "exchange", "consent", "information"})
"""Kinds of facts that a wall is made of, beside the agenda."""
_COUNTING = frozenset({"grant", "fence", "invitation", "same_person", "erasure"})
"""Kinds of facts by which it changes what counts."""


@dataclass(frozen=True, slots=True)
class WallDay:
    """What a wall shows. `ranking` has what is shared by five badges or more; `contacts` made today is None below five.

    `has_discussion` tells whether the event has an open discussion at all, `bridges` which groups have met least today,
    `links` what to take along.
    """

    has_discussion: bool
    topics: tuple[DiscussionTopic, ...]
    ranking: Ranking
    tables: tuple[DiscussionTable, ...]
    contacts: int | None
    bridges: Bridges | None = None
    links: tuple[Information, ...] = ()


NOTHING = WallDay(has_discussion=False, topics=(), ranking=Ranking({}, ()), tables=(), contacts=None)
"""What a wall shows before anything was read."""


class WallReader:
    """Reads it for one screen, again once something was written that it says; one after the other, in any thread."""

    def __init__(self, file: EventFile) -> None:
        self._file = file
        self._news = News(file.reader)
        self._has_read = False

    def read(self) -> WallDay | None:
        """Return what is to be shown; None if nothing was written that it says."""
        kinds = self._news.kinds(self._file.reader)
        if self._has_read and kinds is not None and not kinds & (_SAID | _COUNTING):
            return None
        return self.read_anew()

    def read_anew(self) -> WallDay:
        """Return what is to be shown now: groups grow, tables end and days begin without a word."""
        self._has_read = True
        return wall_day(self._file)


def wall_day(file: EventFile) -> WallDay:
    """Return what a wall shows now."""
    topics = tuple(discussion.topics(file.reader))
    approved = _approved(file)
    ranking = _ranking(file, approved)
    tables = _tables(file, approved)
    # A network's password stays in the foyer: a wall is seen from the street, too.
    links = tuple(one for one in information.standing(file.reader) if one.link and one.wifi is None)
    return WallDay(bool(topics), topics, ranking, tables, contacts_today(file), bridges_today(file), links)


def top_voice(file: EventFile) -> PainPoint | None:
    """Return what all groups share most; None where no five badges share anything that staff let be seen."""
    ranking = _ranking(file, _approved(file))
    return ranking.pain_points[0].pain_point if ranking.pain_points else None


def contacts_today(file: EventFile) -> int | None:
    """Count the contacts made on the day of the event that is on; None for fewer than five, or by fewer people."""
    began = event_day_began(file.clock(), file.read_event().zone)
    contacts, people = exchanges.made_since(file.reader, began)
    return contacts if min(contacts, people) >= FEWEST else None


def bridges_today(file: EventFile) -> Bridges | None:
    """Tell which groups that came have met least today, as far as people agreed to be counted."""
    now, zone = file.clock(), file.read_event().zone
    came = watch.groups(file.reader, event_day(now, zone).isoformat())
    exchanged = exchanges.groups_since(file.reader, event_day_began(now, zone))
    return bridges_of({name: inside for name, _, inside in came}, exchanged)


def _approved(file: EventFile) -> dict[str, PainPoint]:
    every = pain_points.everything(file.reader)
    return {one.id: one for one in every if one.standing is PainPointStanding.APPROVED}


def _ranking(file: EventFile, approved: Mapping[str, PainPoint]) -> Ranking:
    shared = [one for one in approved.values() if one.supporters >= FEWEST]
    return ranked(shared, pain_points.group_sizes(file.reader))


def _tables(file: EventFile, approved: Mapping[str, PainPoint]) -> tuple[DiscussionTable, ...]:
    """Return the tables of today that are not over, titled by their pain points, those without a time last."""
    now, zone = file.clock(), file.read_event().zone
    today = event_day(now, zone)
    forming = [
        replace(one, title=approved[one.pain_point].text)
        for one in discussion.tables(file.reader)
        if one.pain_point in approved
        and (not one.starts or (one.starts + AT_A_TABLE > now and event_day(one.starts, zone) == today))
    ]
    return tuple(sorted(forming, key=lambda one: (one.starts or now + DAY, one.place, one.id)))
