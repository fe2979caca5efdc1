"""Questions that a desk asks whom a list has no answer of, with the answers that there are: each is one tap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.badges.photo_wish import is_about_photos

YES_NO: Final = ("yes", "no")
PHOTOS: Final = "Photos"
"""The question whether somebody may be photographed, where neither list nor organiser words it."""

NEWS: Final = "news:consent"
"""The question whether the organiser may write to them afterwards; with its colon no list and no setting asks it."""


@dataclass(frozen=True, slots=True)
class DoorQuestion:
    """A question, the answers to choose from, and what the person answered; empty where nobody knows yet."""

    question: str
    choices: tuple[str, ...] = YES_NO
    answer: str = ""


def questions_in(text: str) -> tuple[DoorQuestion, ...]:
    """Read the questions of the setting: ``T-shirt: S, M, L; Parking``; one without answers is for yes or no."""
    found: dict[str, DoorQuestion] = {}
    for part in text.split(";"):
        question, _, answers = part.partition(":")
        if question := question.strip():
            choices = tuple(dict.fromkeys(one.strip() for one in answers.split(",") if one.strip()))
            found.setdefault(question, DoorQuestion(question, choices[:9] or YES_NO))
    return tuple(found.values())


def asked_of(
    answers: Iterable[tuple[str, str]], questions: Sequence[DoorQuestion], news: str = ""
) -> tuple[DoorQuestion, ...]:
    """Return what is asked of a person, with what they answered; photographs and mail afterwards come last.

    Args:
        answers: what the list, or a desk, says.
        questions: what the organiser wants asked.
        news: what they answered about mail afterwards; empty where nobody knows.
    """
    said = dict(answers)
    asked = [DoorQuestion(one.question, one.choices, said.get(one.question, "")) for one in questions]
    if not any(is_about_photos(one.question) for one in asked):
        photos = next((question for question in said if is_about_photos(question)), PHOTOS)
        asked.append(DoorQuestion(photos, YES_NO, said.get(photos, "")))
    asked.append(DoorQuestion(NEWS, YES_NO, news))
    return tuple(asked)


def still_open(answers: Iterable[tuple[str, str]], questions: Sequence[DoorQuestion]) -> tuple[DoorQuestion, ...]:
    """Return the questions that the organiser wants asked, and to which a person has given no answer."""
    said = dict(answers)
    return tuple(one for one in questions if not said.get(one.question))
