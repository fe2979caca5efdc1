"""The demo's day, played through by a seeded draw: arrivals, exchanges, voices; everyone in it is invented."""

from pathlib import Path
from random import Random

import pytest

from kiosk.bootstrap.demo import make_demo
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services import demo
from kiosk.services.admit import admit_attendee
from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.voices import discussion, feedback, pain_points
from kiosk.services.voices.day import tend
from kiosk.services.voices.quotes import quote
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import STARTS, GivenClock

_PAIN_POINTS = {
    "Access to finance": (
        "Grants close before small firms can apply",
        "Banks ask for collateral that young firms lack",
    ),
    "Markets": ("We cannot read tenders that are written abroad",),
    "Talent": ("Graduates leave the city within a year", "Nobody has time to train those who are new"),
    "Technology": ("We do not know which machine to connect first",),
}


def played_day(path: Path, clock: GivenClock, *, seed: int = 7, exchanges: int = 90) -> EventFile:
    """Play a day: 75 of 83 come, students and the university meet more often than chance, and many say something."""
    draw = Random(seed)
    clock.now = STARTS - 75 * 60_000
    with pytest.MonkeyPatch.context() as patch:  # six digits under a fold, which nobody here asks for
        patch.setattr(demo, "numbers_of", lambda *_: None)
        file = make_demo(path, clock)
    people = sorted(attendees.everyone(file.reader), key=lambda one: one.name)
    came = _arrive(file, clock, draw, people)
    _meet(file, clock, draw, came, exchanges)
    _speak(file, clock, draw, came)
    return file


def _arrive(file: EventFile, clock: GivenClock, draw: Random, people: list[Attendee]) -> list[Attendee]:
    came = draw.sample(people, 75)
    times = sorted(max(0.0, draw.gauss(48, 16) if draw.random() < 0.85 else draw.uniform(50, 90)) for _ in came)
    start = clock.now
    for person, minutes in zip(came, times, strict=True):
        clock.now = max(clock.now + 9_000, start + round(minutes * 60_000))
        admit_attendee(file, person.id, point="Desk 1")
    clock.now = max(clock.now, STARTS + 20 * 60_000)
    for person in came[:48]:
        clock.now += 9_000
        admit_attendee(file, person.id, point="Main hall")
    return came


def _meet(file: EventFile, clock: GivenClock, draw: Random, came: list[Attendee], exchanges: int) -> None:
    sharing = came[:66]
    for number in range(exchanges):
        clock.now = STARTS + (60 + number * 3) * 60_000
        first = draw.choice(sharing)
        size = draw.choices((2, 3, 4, 5, 6), (70, 14, 8, 5, 3))[0]
        others = [one for one in sharing if one.id != first.id]
        weights = [3.0 if {one.group, first.group} == {"Student", "University"} else 1.0 for one in others]
        group = {first.id}
        while len(group) < size:
            group.add(draw.choices(others, weights)[0].id)
        agrees = [Answer(id_, (Field.EMAIL,), draw.random() < 0.93) for id_ in sorted(group)]
        record_exchange(file, agrees, point="Foyer 1")


AGREED, REFUSED = "More time for the tables, please.", "The hall was too cold for us."
"""Sentences that may be quoted, and those that may not; one of the former is."""


def _speak(file: EventFile, clock: GivenClock, draw: Random, came: list[Attendee]) -> None:
    clock.now = STARTS + 380 * 60_000
    texts = [(feedback.id_of(topic), text) for topic, each in _PAIN_POINTS.items() for text in each]
    added = [pain_points.add_pain_point(file, came[at].id, *told, language="en") for at, told in enumerate(texts)]
    clock.forward(11)
    tend(file)
    for id_ in added:
        discussion.moderate(file, id_, PainPointStanding.APPROVED)
    for person in came[8:32]:
        for id_ in draw.sample(added, 2):
            pain_points.support(file, person.id, id_)
    discussion.link(file, added[0], "Guide to grants for small firms", "https://example.org/grants")
    discussion.make_table(file, added[0], starts=clock.now + 1_200_000, place="Table 3", seats=8)
    for person in came[:14]:
        pain_points.offer_help(file, person.id, draw.choice(added))
    asked = [one.id for one in feedback.questions(file)]
    for person in came[4:22]:
        face = draw.choices(tuple(Smiley), (1, 2, 6, 18, 20))[0]
        answers = {id_: draw.choices(tuple(Smiley), (1, 3, 6, 14, 16))[0] for id_ in asked}
        agrees = face > Smiley.FAIR
        said = (AGREED if agrees else REFUSED) if draw.random() < 0.25 else ""
        feedback.give_feedback(file, person.id, face, answers=answers, sentence=said, language="en", quotable=agrees)
    clock.forward(30)
    tend(file)
    quote(file, next(one.id for one in feedback.sentences(file) if one.is_quotable))
    clock.now = STARTS + 480 * 60_000
