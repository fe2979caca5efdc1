"""What the organiser and staff do with pain points: topics, letting them be seen, links, and tables."""

import secrets
from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.facts.voices import PainPointModerated, TableDetails, TopicDetails
from kiosk.domain.faults.voices import LinkUnfit, NoSuchTopic, NoTableYet
from kiosk.domain.plain_text import one_line
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.domain.voices.pain_point import DiscussionTable, DiscussionTopic, PainPoint, PainPointStanding
from kiosk.domain.web_address import is_web_address
from kiosk.services.awaited import may_read_names
from kiosk.services.staff import staff_id
from kiosk.services.voices.feedback import id_of
from kiosk.services.voices.pain_points import pain_point_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, discussion


def topics(file: EventFile) -> list[DiscussionTopic]:
    """Return the topics of the open discussion in their order."""
    return discussion.topics(file.reader)


def set_topic(file: EventFile, name: str, names: Mapping[str, str] | None = None) -> str:
    """Add a topic, or word it in further languages; returns its id.

    Raises:
        Fault: it has no words, this is no organiser's machine, or the file cannot be written.
    """
    known = {one.id: one for one in topics(file)}
    id_ = id_of(name)
    before = known.get(id_)
    place = None if before else len(known) + 1
    wordings = {**(before.names if before else {}), **(names or {})}
    file.journal.append(TopicDetails(id_, one_line(name), wordings, place, gone=False))
    return id_


def drop_topic(file: EventFile, name: str) -> None:
    """Take a topic away; its pain points stay in exports.

    Raises:
        Fault: there is no such topic, this is no organiser's machine, or the file cannot be written.
    """
    if id_of(name) not in {one.id for one in topics(file)}:
        raise NoSuchTopic(name)
    file.journal.append(TopicDetails(id_of(name), gone=True))


def moderate(file: EventFile, id_: str, standing: PainPointStanding, *, staff: str = "") -> PainPoint:
    """Let a pain point be seen, or hide it; returns it as it stands then.

    Raises:
        Fault: there is no such pain point, or the file cannot be written.
    """
    pain_point = pain_point_of(file, id_)
    with file.writing() as connection:
        by = staff_id(file, connection, staff)
        file.journal.append(PainPointModerated(pain_point.id, standing, staff=by))
    return replace(pain_point, standing=standing)


def link(file: EventFile, id_: str, title: str, address: str, *, staff: str = "") -> PainPoint:
    """Put a link beside a pain point, or take the one of that title away with an empty address.

    Raises:
        Fault: there is no such pain point, it is no address of the web, or the file cannot be written.
    """
    if address and not is_web_address(address):
        raise LinkUnfit(address)
    pain_point = pain_point_of(file, id_)
    links = {name: one for name, one in pain_point.links.items() if name != title}
    if address:
        links[one_line(title)] = one_line(address)
    with file.writing() as connection:
        by = staff_id(file, connection, staff)
        file.journal.append(PainPointModerated(pain_point.id, links=links, staff=by))
    return replace(pain_point, links=links)


def make_table(
    file: EventFile, id_: str, *, starts: int = 0, place: str = "", seats: int = 0, staff: str = ""
) -> DiscussionTable:
    """Make a pain point a table, or change when, where and for how many it is; what is not given stays.

    Args:
        file: the event file.
        id_: the pain point's; it is let be seen with it.
        starts: UTC milliseconds.
        place: such as a room and a number.
        seats: how many fit.
        staff: who does it.

    Raises:
        Fault: there is no such pain point, or the file cannot be written.
    """
    pain_point = pain_point_of(file, id_)
    before = pain_point.table
    table = DiscussionTable(
        before.id if before else secrets.token_hex(8),
        pain_point.id,
        pain_point.topic,
        pain_point.text,
        starts or (before.starts if before else 0),
        one_line(place) or (before.place if before else ""),
        seats or (before.seats if before else 0),
    )
    with file.writing() as connection:
        by = staff_id(file, connection, staff)
        if pain_point.standing is not PainPointStanding.APPROVED:
            file.journal.append(PainPointModerated(pain_point.id, PainPointStanding.APPROVED, staff=by))
        details = TableDetails(
            table.id,
            table.pain_point,
            table.topic,
            table.title,
            table.starts or None,
            table.place,
            table.seats,
            gone=False,
            staff=by,
        )
        file.journal.append(details)
    return table


def drop_table(file: EventFile, id_: str, *, staff: str = "") -> None:
    """Take the table of a pain point away.

    Raises:
        Fault: it has none, or the file cannot be written.
    """
    pain_point = pain_point_of(file, id_)
    if pain_point.table is None:
        raise NoTableYet()
    with file.writing() as connection:
        by = staff_id(file, connection, staff)
        file.journal.append(TableDetails(pain_point.table.id, gone=True, staff=by))


def tables(file: EventFile) -> list[DiscussionTable]:
    """Return the tables in the order of time."""
    return discussion.tables(file.reader)


def helpers_of(file: EventFile, pain_point: PainPoint) -> list[Attendee]:
    """Return who offered help with a pain point, by name; nobody at a kiosk where whole names may not be read."""
    if not may_read_names(file):
        return []
    stands = aliases.of(file.reader)
    people = attendees.of_ids(file.reader, {stands.get(one, one) for one in pain_point.helpers})
    return sorted(people.values(), key=lambda one: (fold(one.name), one.id))
