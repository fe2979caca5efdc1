"""Reading the feed of the agenda whenever it is due. A broken one leaves the agenda as it was."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.feed import (
    Feed,
    FeedAnswer,
    FeedContent,
    FeedLook,
    FeedRefused,
    FeedUnchanged,
    Validators,
    broken_look,
    good_look,
)
from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.faults.agenda_feed import FeedReadElsewhere, NoFeed
from kiosk.domain.import_report import ImportReport
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.feed import feed_here
from kiosk.services.live_agenda.gone import gone_from
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import agenda_feed, events


@dataclass(frozen=True, slots=True)
class FeedAccess:
    """What asks a feed's server, reads what it sent, and writes a fault down so that it can be worded later."""

    ask: Callable[[str, Validators], FeedAnswer]
    read: Callable[[bytes, str, Event], Agenda]
    noted: Callable[[Fault], str]


@dataclass(frozen=True, slots=True)
class FeedRound:
    """How a feed stands after it was asked; a report if it held something new, or what went wrong, if anything."""

    look: FeedLook
    report: ImportReport | None = None
    fault: Fault | None = None


class FeedReader:
    """Reads the feed of an event file, whenever it is due; belongs to one thread.

    Args:
        file: the event file.
        access: asks and reads.
        chance: gives a number between 0 and 1, which moves each next time a little.
    """

    def __init__(self, file: EventFile, access: FeedAccess, chance: Callable[[], float] = random.random) -> None:
        self._file, self._access, self._chance = file, access, chance

    def read_if_due(self) -> FeedRound | None:
        """Ask the feed if it is time to; returns None, and asks nobody, if it is not, or another kiosk does.

        Raises:
            Fault: the event file cannot be written.
        """
        feed = feed_here(self._file)
        if feed is None or not self._last(feed).is_due(self._file.clock()):
            return None
        return self._read(feed)

    def read_now(self) -> FeedRound:
        """Ask the feed, due or not.

        Raises:
            Fault: there is none, another kiosk reads it, or the event file cannot be written.
        """
        feed = agenda_feed.standing(self._file.reader)
        if feed is None:
            raise NoFeed()
        if feed.kiosk != self._file.device:
            raise FeedReadElsewhere(events.device_names(self._file.reader).get(feed.kiosk, feed.kiosk))
        return self._read(feed)

    def _read(self, feed: Feed) -> FeedRound:
        before = self._last(feed)
        self._put_off(before)  # whatever becomes of this program meanwhile, the server is not asked at once again
        try:
            answer = self._access.ask(feed.address, before.validators)
            return self._noted(feed, self._taken(feed, before, answer))
        except Fault as fault:
            return self._noted(feed, self._broken(before, fault))

    def _taken(self, feed: Feed, before: FeedLook, answer: FeedAnswer) -> FeedRound:
        match answer:
            case FeedUnchanged():
                return FeedRound(self._good(before))
            case FeedRefused(fault=fault, wait=wait):
                return self._broken(before, fault, wait)
            case FeedContent(content=content, validators=validators):
                agenda = self._access.read(content, feed.address, self._file.read_event())
                if feed_here(self._file) != feed:  # another one was given meanwhile
                    return FeedRound(before)
                report = import_agenda(self._file, agenda, gone_stays=True)
                gone = gone_from(self._file, agenda)
                return FeedRound(replace(self._good(before), validators=validators, gone=gone), report)
            case _:
                assert_never(answer)

    def _good(self, before: FeedLook) -> FeedLook:
        return good_look(before, self._file.clock(), self._chance())

    def _broken(self, before: FeedLook, fault: Fault, wait: int = 0) -> FeedRound:
        noted = self._access.noted(fault)
        return FeedRound(broken_look(before, self._file.clock(), self._chance(), noted, wait), fault=fault)

    def _put_off(self, before: FeedLook) -> None:
        due = broken_look(before, self._file.clock(), self._chance(), "").due
        with self._file.writing() as connection:
            agenda_feed.note_look(connection, replace(before, due=due))

    def _noted(self, feed: Feed, round_: FeedRound) -> FeedRound:
        """Keep how the feed stands once all that it brought is stored: nothing is taken for known that is not."""
        with self._file.writing() as connection:
            if feed_here(self._file) == feed:
                agenda_feed.note_look(connection, round_.look)
        return round_

    def _last(self, feed: Feed) -> FeedLook:
        """Return how it stood; as new if it is another feed, or the event has other days."""
        event = self._file.read_event()
        terms = f"{feed.address} {event.zone.key} {event.starts} {event.ends}"
        look = agenda_feed.last_look(self._file.reader)
        return look if look.terms == terms else FeedLook(terms=terms)
