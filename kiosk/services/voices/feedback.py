"""Feedback: five faces for a session or the day, the organiser's own questions, a sentence; once a badge and day."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.domain.facts.voices import FeedbackGiven, QuestionDetails
from kiosk.domain.faults.voices import NoSuchQuestion, WordsMissing
from kiosk.domain.plain_text import one_line
from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.domain.voices.feedback import LONGEST_SENTENCE, FaceCount, Question, Sentence, Smiley
from kiosk.domain.voices.mark import about_session
from kiosk.services.voices.day import OpenDay, open_day
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import feedback

_ID = 16
"""Hexadecimal digits."""


def give_feedback(
    file: EventFile,
    attendee: str,
    face: Smiley,
    *,
    session: str = "",
    answers: Mapping[str, Smiley] | None = None,
    sentence: str = "",
    language: str = "",
    quotable: bool = False,
) -> bool:
    """Give feedback with a badge; nothing of it says whose it is.

    Args:
        file: the event file.
        attendee: whose badge it is; only a keyed mark of the person is kept.
        face: how it was.
        session: what it is about; empty for the day.
        answers: a face for each of the organiser's questions that was answered.
        sentence: in their own words; cut to what fits.
        language: in which the sentence is; kept with a sentence only, as a language few speak tells of a person.
        quotable: whether they agree that the sentence may be quoted, without their name.

    Returns:
        Whether it counts: False where a badge of that person has spoken on it before on this day.

    Raises:
        Fault: see `open_day`.
    """
    with open_day(file) as day:
        mark = day.mark(attendee, about_session(session))
        if _has_spoken(file, day, session, mark):
            return False
        said = one_line(sentence)[:LONGEST_SENTENCE].strip()
        chosen = {question: str(one.value) for question, one in (answers or {}).items()}
        spoken = language if said else ""
        day.give(
            attendee, [FeedbackGiven(session, mark, face.value, chosen, said, spoken, quotable=quotable and bool(said))]
        )
        return True


def questions(file: EventFile) -> list[Question]:
    """Return the organiser's questions in their order."""
    return feedback.questions(file.reader)


def ask_question(file: EventFile, text: str, texts: Mapping[str, str] | None = None) -> str:
    """Add a question of the organiser's, or word it in further languages; returns its id.

    Raises:
        Fault: it has no words, this is no organiser's machine, or the file cannot be written.
    """
    known = {one.id: one for one in questions(file)}
    id_ = id_of(text)
    before = known.get(id_)
    place = None if before else len(known) + 1
    wordings = {**(before.texts if before else {}), **(texts or {})}
    file.journal.append(QuestionDetails(id_, one_line(text), wordings, place, gone=False))
    return id_


def drop_question(file: EventFile, text: str) -> None:
    """Ask a question no more; answers stay.

    Raises:
        Fault: there is no such question, this is no organiser's machine, or the file cannot be written.
    """
    if id_of(text) not in {one.id for one in questions(file)}:
        raise NoSuchQuestion(text)
    file.journal.append(QuestionDetails(id_of(text), gone=True))


def face_counts(file: EventFile) -> list[FaceCount]:
    """Return how often each face was chosen, by session and question; of fewer than five, and what waits, nothing."""
    counts: dict[tuple[str, str], dict[int, int]] = {}
    for session, question, face, count in feedback.faces(file.reader):
        counts.setdefault((session, question), {})[face] = count
    return [
        FaceCount(session, question, _told(tuple(each.get(face, 0) for face in Smiley)))
        for (session, question), each in sorted(counts.items())
    ]


def sentences(file: EventFile) -> Sequence[Sentence]:
    """Return what people said in their own words, for the organiser; without the face where fewer than five spoke."""
    enough = {one.session for one in face_counts(file) if not one.question and one.is_told}
    return [one if one.session in enough else replace(one, face=0) for one in feedback.sentences(file.reader)]


def id_of(text: str) -> str:
    """Return the id of what is known by its words, so that two machines which add it add one.

    Raises:
        Fault: there are no words.
    """
    words = one_line(text).strip().casefold()
    if not words:
        raise WordsMissing()
    return hashlib.sha256(words.encode()).hexdigest()[:_ID]


def _told(counts: Sequence[int]) -> Sequence[int]:
    return counts if sum(counts) >= SMALLEST_GROUP else ()


def _has_spoken(file: EventFile, day: OpenDay, session: str, mark: str) -> bool:
    waits = any(isinstance(one, FeedbackGiven) and (one.session, one.mark) == (session, mark) for one in day.waiting)
    return waits or feedback.has_mark(file.reader, session, mark)
