"""What a door would answer to somebody, as the desk would say it, and which of its rules decides."""

from dataclasses import dataclass

from kiosk.domain.admission.door_words import standing_sentence
from kiosk.domain.admission.verdict import Admission
from kiosk.services.door_answer import foreseen, foreseen_for
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import points
from kiosk.viewmodels.desk.answer import PaneContent, answer_of
from kiosk.viewmodels.shared.wording import worded


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom it is asked for: somebody who was found, or whoever holds a code."""

    attendee: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class WouldBe:
    """What the door would answer, as the desk would say it; and the rules of that door, with the one that decides."""

    content: PaneContent
    rules: tuple[tuple[str, bool], ...]


def would_be(file: EventFile, asked: Asked, point: str, at: int, language: str) -> WouldBe | None:
    """Ask what a door would answer at a time (UTC milliseconds), as the desk says it in a language."""
    admission: Admission | None
    if asked.attendee:
        admission = foreseen_for(file, asked.attendee, point=point, at=at)
    else:
        admission = foreseen(file, asked.code, point=point, at=at)
    if admission is None:
        return None
    decides = admission.barrier.rule if admission.barrier else None
    door = points.door_at(file.reader, point)
    rules = tuple((worded(standing_sentence(one)), one.rule == decides) for one in door.asked)
    return WouldBe(answer_of(admission, file.read_event().zone, language, now=at), rules)
