"""What people said of the day, as far as it may be told."""

from collections.abc import Mapping, Sequence, Set

from kiosk.domain.language import languages
from kiosk.domain.report.figures import PainPointFigure, QuoteFigure, VoiceFigures
from kiosk.domain.small_cells import SMALLEST_GROUP, told
from kiosk.domain.voices.feedback import MOST_QUOTES, Sentence
from kiosk.domain.voices.pain_point import SharedPainPoint
from kiosk.services.voices.discussion import topics
from kiosk.services.voices.feedback import face_counts, questions, sentences
from kiosk.services.voices.pain_points import ranking
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions


def voice_figures(file: EventFile) -> VoiceFigures:
    """Gather pain points that staff let be seen, offers of help, and faces of which at least five were given."""
    order, said = ranking(file), sentences(file)
    faces = tuple(one for one in face_counts(file) if one.is_told)
    offers = {(helper, one.pain_point.id) for one in order.pain_points for helper in one.pain_point.helpers}
    helping = len({helper for helper, _ in offers})
    return VoiceFigures(
        {one.id: {code: one.name_in(code) for code in languages()} for one in topics(file)},
        tuple(_pain_point(one, order.shares_of(one)) for one in order.pain_points),
        len(offers) if helping >= SMALLEST_GROUP or not offers else None,
        faces,
        _named(file),
        _quotes(file, said, {one.session for one in faces}),
        told(len(said) - len([one for one in said if one.is_quoted])),
    )


def _quotes(file: EventFile, said: Sequence[Sentence], told_of: Set[str]) -> tuple[QuoteFigure, ...]:
    """Return what is quoted, of the day first, then in the order of the agenda; no order tells who came first."""
    starts = {id_: one.starts for id_, one in sessions.every(file.reader).items()}
    chosen = sorted(
        (one for one in said if one.is_quoted),
        key=lambda one: (one.session != "", starts.get(one.session, 0), one.session, one.text),
    )
    return tuple(
        QuoteFigure(one.session if one.session in told_of else "", one.text, one.language)
        for one in chosen[:MOST_QUOTES]
    )


def _pain_point(shared: SharedPainPoint, shares: Mapping[str, float]) -> PainPointFigure:
    one = shared.pain_point
    table = (one.table.starts, one.table.place, one.table.seats) if one.table else None
    return PainPointFigure(one.topic, one.text, told(one.supporters), shares, table, one.links)


def _named(file: EventFile) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """Return what faces can be about: sessions, and the organiser's questions; the day itself has no name here."""
    asked = {("", one.id): {code: one.text_in(code) for code in languages()} for one in questions(file)}
    held = {
        (id_, ""): {code: one.text_in(code).title for code in languages()}
        for id_, one in sessions.every(file.reader).items()
    }
    return asked | held
