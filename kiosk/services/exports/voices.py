"""The voices of the day as tables: pain points, the share of each group, faces, and sentences. They name nobody."""

from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

from kiosk.domain.moment import local, utc
from kiosk.domain.networking.contact import Table, table_of
from kiosk.domain.voices.feedback import FaceCount, Sentence
from kiosk.domain.voices.pain_point import SharedPainPoint
from kiosk.domain.voices.ranking import Ranking
from kiosk.domain.voices.rows import ExportedFaces, ExportedPainPoint, ExportedSentence, ExportedShare
from kiosk.services.voices.discussion import topics
from kiosk.services.voices.feedback import face_counts, questions, sentences
from kiosk.services.voices.pain_points import ranking
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions


def voice_tables(file: EventFile) -> list[Table]:
    """Return what people said: pain points, hidden ones too, as staff decide what becomes of those; and feedback."""
    order, zone = ranking(file, only_approved=False), file.read_event().zone
    named = {one.id: one.name for one in topics(file)}
    pain_points = [_pain_point(at, one, named, zone) for at, one in enumerate(order.pain_points, 1)]
    titles = {id_: one.text.title for id_, one in sessions.every(file.reader).items()}
    asked = {one.id: one.text for one in questions(file)}
    faces = [_faces(one, titles, asked) for one in face_counts(file)]
    said = [_sentence(one, titles, zone) for one in sentences(file)]
    return [
        table_of("pain_points", ExportedPainPoint, pain_points),
        table_of("shares", ExportedShare, list(_shares(order))),
        table_of("faces", ExportedFaces, faces),
        table_of("sentences", ExportedSentence, said),
    ]


def _pain_point(place: int, shared: SharedPainPoint, topics: Mapping[str, str], zone: ZoneInfo) -> ExportedPainPoint:
    one = shared.pain_point
    starts = one.table.starts if one.table else 0
    return ExportedPainPoint(
        place=place,
        pain_point_id=one.id,
        topic=topics.get(one.topic, one.topic),
        text=one.text,
        language=one.language,
        standing=one.standing,
        supporters=one.supporters,
        groups=shared.groups if shared.shares else None,
        helpers=len(one.helpers),
        links=tuple(f"{title}: {address}" for title, address in one.links.items()),
        table_starts_utc=utc(starts) if starts else None,
        table_starts_local=local(starts, zone) if starts else None,
        table_place=one.table.place if one.table else "",
        table_seats=one.table.seats or None if one.table else None,
    )


def _shares(order: Ranking) -> Iterator[ExportedShare]:
    for shared in order.pain_points:
        for group, share in order.shares_of(shared).items():
            came = order.groups[group]
            yield ExportedShare(shared.pain_point.id, group, came, round(share * came), round(100 * share))


def _faces(counted: FaceCount, titles: Mapping[str, str], asked: Mapping[str, str]) -> ExportedFaces:
    session, question = titles.get(counted.session, ""), asked.get(counted.question, counted.question)
    counts = counted.counts or (None,) * 5
    return ExportedFaces(counted.session, session, question, counted.voices or None, *counts)


def _sentence(one: Sentence, titles: Mapping[str, str], zone: ZoneInfo) -> ExportedSentence:
    hour = local(one.hour, zone)
    return ExportedSentence(
        one.session,
        titles.get(one.session, ""),
        one.face or None,
        one.text,
        one.language,
        hour,
        quotable=one.is_quotable,
        quoted=one.is_quoted,
    )
