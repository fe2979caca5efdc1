"""The tables of feedback, and of the organiser's questions."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kiosk.domain.voices.feedback import Question, Sentence, Smiley, sentence_id
from kiosk.storage.connection import Connection
from kiosk.storage.tables.discussion import wordings

if TYPE_CHECKING:
    from kiosk.domain.facts.record import Record
    from kiosk.domain.facts.voices import FeedbackGiven, QuestionDetails, QuoteChosen

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


def fold_quotes(connection: Connection, subjects: "Sequence[Sequence[QuoteChosen]]") -> None:
    """Write the rows of sentences that the report quotes; one that was taken out has none."""
    from kiosk.domain.facts.registry import latest

    for quote in map(latest, subjects):
        connection.execute("DELETE FROM quote WHERE sentence_id = ?", (quote.sentence,))
        if quote.quoted:
            connection.execute("INSERT INTO quote (sentence_id) VALUES (?)", (quote.sentence,))


def insert(connection: Connection, given: "Sequence[tuple[Record, FeedbackGiven]]") -> None:
    """Write the rows of feedback; what has no mark or no face is none."""
    for record, one in given:
        if not one.mark or str(one.face) not in _FACES:
            continue
        key = (record.device, record.seq)
        id_ = sentence_id(one.session, one.mark, one.sentence) if one.sentence else ""
        said = (id_, one.sentence, one.language, bool(id_) and one.quotable)
        connection.execute(
            "INSERT INTO feedback (device, seq, hour, session, mark, face, sentence_id, sentence, language, quotable) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (*key, hour_of(record), one.session, one.mark, one.face, *said),
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
        "SELECT f.sentence_id, f.session, f.face, f.sentence, f.language, f.hour, f.quotable, f.quotable AND EXISTS "
        "(SELECT 1 FROM quote AS q WHERE q.sentence_id = f.sentence_id) "
        "FROM standing_feedback AS f WHERE f.sentence <> '' ORDER BY f.session, f.hour, f.sentence"
    )
    return [
        Sentence(id_, session, face, text, language, hour, is_quotable=bool(quotable), is_quoted=bool(quoted))
        for id_, session, face, text, language, hour, quotable, quoted in rows
    ]
