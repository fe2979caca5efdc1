"""Questions that a desk asks whom a list has no answer of, with the answers that there are: each is one tap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.badges.photo_wish import is_about_photos

YES_NO: Final = ("yes", "no")
PHOTOS: Final = "Photos"
"""The question whether somebody may be photographed, where neither list nor organiser words it."""


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


def asked_of(answers: Iterable[tuple[str, str]], questions: Sequence[DoorQuestion]) -> tuple[DoorQuestion, ...]:
    """Return what is asked of a person, with what they answered; whether they may be photographed comes last."""
    said = dict(answers)
    asked = [DoorQuestion(one.question, one.choices, said.get(one.question, "")) for one in questions]
    if not any(is_about_photos(one.question) for one in asked):
        photos = next((question for question in said if is_about_photos(question)), PHOTOS)
        asked.append(DoorQuestion(photos, YES_NO, said.get(photos, "")))
    return tuple(asked)


def still_open(answers: Iterable[tuple[str, str]], questions: Sequence[DoorQuestion]) -> tuple[DoorQuestion, ...]:
    """Return the questions that the organiser wants asked, and to which a person has given no answer."""
    said = dict(answers)
    return tuple(one for one in questions if not said.get(one.question))
