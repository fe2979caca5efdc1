"""The feed of the agenda: an address that one kiosk reads again and again."""

from dataclasses import replace

from kiosk.domain.agenda.feed import Feed, is_feed_address
from kiosk.domain.facts.live_agenda import AgendaFeedSet
from kiosk.domain.faults.agenda_feed import NoFeed, NoFeedAddress
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import agenda_feed


def set_feed(file: EventFile, address: str) -> Feed:
    """Let the agenda be read from an address again and again, on this kiosk alone.

    Raises:
        Fault: it is no address, or this kiosk may not.
    """
    address = address.strip()
    if not is_feed_address(address):
        raise NoFeedAddress(address[:200])
    with file.writing():
        if not file.device:  # its first record gives it an id
            file.journal.append(AgendaFeedSet(agenda_feed.THE_FEED, address=address))
        file.journal.append(AgendaFeedSet(agenda_feed.THE_FEED, address=address, kiosk=file.device))
    return Feed(address, file.device)


def stop_feed(file: EventFile) -> Feed:
    """Read the agenda from nowhere any more; it stays as it is. Returns what it was read from.

    Raises:
        Fault: it was read from nowhere, or this kiosk may not.
    """
    if (feed := agenda_feed.standing(file.reader)) is None:
        raise NoFeed()
    with file.writing():
        file.journal.append(AgendaFeedSet(agenda_feed.THE_FEED, address=""))
    return feed


def ask_soon(file: EventFile) -> None:
    """Have the feed asked as soon as whatever reads it looks.

    Raises:
        Fault: there is none that is read here, or the file cannot be written.
    """
    if feed_here(file) is None:
        raise NoFeed()
    with file.writing() as connection:
        agenda_feed.note_look(connection, replace(agenda_feed.last_look(file.reader), due=0))


def feed_here(file: EventFile) -> Feed | None:
    """Return the feed if this kiosk is the one that reads it."""
    feed = agenda_feed.standing(file.reader)
    return feed if feed and feed.kiosk == file.device else None
