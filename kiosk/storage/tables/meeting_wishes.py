"""The table of whom people wish to meet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.meeting.wish_answer import WishAnswer
from kiosk.domain.meeting.wishes import MeetingWish, SaidWish
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.meeting import MeetingWished
    from kiosk.domain.facts.record import Record


def insert(connection: Connection, wishes: "Sequence[tuple[Record, MeetingWished]]") -> None:
    """Write the rows of what people said of meeting others; one that this version does not know is none."""
    connection.executemany(
        "INSERT INTO meeting_wish (device, seq, at, attendee, other, answer, start, place, point) "
        "VALUES (:device, :seq, :at, :attendee, :other, :answer, :start, :place, :point) ON CONFLICT DO NOTHING",
        (
            {
                "device": record.device,
                "seq": record.seq,
                "at": record.at,
                "attendee": one.attendee,
                "other": one.other,
                "answer": one.answer,
                "start": one.start,
                "place": one.place,
                "point": one.point,
            }
            for record, one in wishes
            if one.answer
        ),
    )


def said(connection: Connection) -> list[SaidWish]:
    """Return all that people said of meeting others, by both, the earliest first, under whatever id."""
    rows = connection.execute(
        "SELECT coalesce(one.person, w.attendee), coalesce(two.person, w.other), w.answer, w.start, w.place, "
        "w.at, w.device, w.seq FROM meeting_wish AS w LEFT JOIN alias AS one ON one.attendee = w.attendee "
        "LEFT JOIN alias AS two ON two.attendee = w.other ORDER BY w.at, w.device, w.seq"
    )
    return [
        (
            (person, other),
            MeetingWish(WishAnswer(answer), (at, device, seq), MeetingPlace(start, place) if start and place else None),
        )
        for person, other, answer, start, place, at, device, seq in rows
        if person != other
    ]
