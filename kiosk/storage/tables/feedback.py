"""The tables of feedback, and of the organiser's questions."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kiosk.domain.voices.feedback import Question, Sentence, Smiley
from kiosk.storage.connection import Connection
from kiosk.storage.tables.discussion import wordings

if TYPE_CHECKING:
    from kiosk.domain.facts.record import Record
    from kiosk.domain.facts.voices import FeedbackGiven, QuestionDetails

HOUR_MS = 3_600_000
_FACES = {str(face.value) for face in Smiley}


def fold_questions(connection: Connection, subjects: "Sequence[Sequence[QuestionDetails]]") -> None:
    """Write the rows of questions; one that is gone has none."""
    from kiosk.domain.facts.registry import latest

    for question in map(latest, subjects):
        connection.execute("DELETE FROM question WHERE id = ?", (question.question,))
        if question.text and not question.gone:
            connection.execute(
                "INSERT INTO question (id, text, texts, place) VALUES (?, ?, ?, ?)",
                (question.question, question.text, wordings(question.texts), question.place or 0),
            )


def insert(connection: Connection, given: "Sequence[tuple[Record, FeedbackGiven]]") -> None:
    """Write the rows of feedback; what has no mark or no face is none."""
    for record, one in given:
        if not one.mark or str(one.face) not in _FACES:
            continue
        key = (record.device, record.seq)
        connection.execute(
            "INSERT INTO feedback (device, seq, hour, session, mark, face, sentence, language) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (*key, hour_of(record), one.session, one.mark, one.face, one.sentence, one.language),
        )
        connection.executemany(
            "INSERT INTO feedback_answer (device, seq, question, face) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [(*key, question, int(face)) for question, face in one.answers.items() if face in _FACES],
        )


def hour_of(record: "Record") -> int:
    """Return the hour in which a voice was written, in UTC milliseconds: nothing finer stands in a table."""
    return record.at // HOUR_MS * HOUR_MS


def questions(connection: Connection) -> list[Question]:
    """Return the organiser's questions in their order."""
    rows = connection.execute("SELECT id, text, texts FROM question ORDER BY place, text, id")
    return [Question(id_, text, json.loads(texts)) for id_, text, texts in rows]


def has_mark(connection: Connection, session: str, mark: str) -> bool:
    """Tell whether feedback on a session bears a mark."""
    query = "SELECT 1 FROM feedback WHERE session = ? AND mark = ? LIMIT 1"
    return connection.execute(query, (session, mark)).fetchone() is not None


def faces(connection: Connection) -> Iterator[tuple[str, str, int, int]]:
    """Yield how often each face was chosen: session, question (empty for the face itself), face, how often."""
    yield from connection.execute(
        "SELECT session, '', face, count(*) FROM standing_feedback GROUP BY session, face "
        "UNION ALL SELECT f.session, a.question, a.face, count(*) FROM standing_feedback AS f "
        "JOIN feedback_answer AS a ON a.device = f.device AND a.seq = f.seq GROUP BY f.session, a.question, a.face "
        "ORDER BY 1, 2, 3"
    )


def sentences(connection: Connection) -> list[Sentence]:
    """Return all sentences, by session and hour, and within these by their words: no order tells who came first."""
    rows = connection.execute(
        "SELECT session, face, sentence, language, hour FROM standing_feedback WHERE sentence <> '' "
        "ORDER BY session, hour, sentence"
    )
    return [Sentence(*row) for row in rows]
