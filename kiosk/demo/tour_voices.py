"""The voices of the day, as the tour plays them: faces, pain points, and the table that comes of one."""

import tomllib
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from kiosk.app.view_models import ScreenKind
from kiosk.bundled import DEMO
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import MINUTE, TourDay
from kiosk.domain.moment import local
from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.voices.day import tend
from kiosk.services.voices.discussion import link, make_table, moderate, topics
from kiosk.services.voices.feedback import give_feedback, questions, sentences
from kiosk.services.voices.pain_points import add_pain_point, offer_help, ranking, support
from kiosk.services.voices.quotes import quote
from kiosk.storage.tables import sessions
from kiosk.viewmodels.organiser.voices import OrganiserVoices
from kiosk.viewmodels.shared.place import Place

_SPEAKER = "Hande Öztürk"
"""Who speaks at the screen that is shown."""


def voices_of_the_day(day: TourDay) -> None:
    """Let guests speak at a foyer screen, and staff make a table of what all groups share."""
    said = tomllib.loads((DEMO / "voices.toml").read_text("utf-8"))
    _others_speak(day, said["pain_points"], said["sentences"])
    foyer = StagedScreen(ScreenKind.FOYER, day.file, Place("Foyer 1"), day.manner)
    foyer.tick()
    foyer.tap("Touch to begin")
    foyer.tap("Your voice")
    day.show(foyer, "voice-faces", "how is it for you? five faces, for the day or a session")
    foyer.tap("Good")
    day.show(foyer, "voice-questions", "the organiser's own questions, and a sentence for whoever likes")
    voices = foyer.view_model.pages.voices
    voices.setSentence(said["own"][day.manner.language])
    voices.setQuotable(True)
    foyer.settle()
    day.show(foyer, "voice-sentence", "a sentence may be quoted only where its writer says so")
    foyer.tap("Say it with your badge")
    day.show(foyer, "voice-badge", "a badge speaks once, and nothing keeps whose it was")
    foyer.scan(day.badge(day.people[_SPEAKER]))
    day.show(foyer, "voice-pain-points", "what holds people back, what all groups share first")
    voices.setText(said["typed"][day.manner.language])
    foyer.settle()
    day.show(foyer, "voice-same", "same as one of these? what is typed is offered in other words")
    foyer.tap("Support")
    day.show(foyer, "voice-supported", "supported, once, and nobody can tell by whom")
    foyer.tap("Leave")
    foyer.close()


def let_voices_wait(day: TourDay) -> None:
    """Let two guests add what nobody has read yet; others speak of a session meanwhile, so that it is written."""
    language, topic, guests = day.manner.language, topics(day.file)[1].id, reversed(day.present)
    for one in tomllib.loads((DEMO / "voices.toml").read_text("utf-8"))["late"]:
        added = (add_pain_point(day.file, guest.id, topic, one[language], language=language) for guest in guests)
        next(filter(None, added))  # whoever has added one under the topic adds none
    session = min(sessions.shown(day.file.reader), key=lambda one: (one.starts, one.id)).id
    for number, guest in enumerate(day.present[:6]):
        give_feedback(day.file, guest.id, Smiley(3 + number % 3), session=session)
    day.now += 11 * MINUTE
    tend(day.file)


def voices_to_read(day: TourDay, page: StagedScreen) -> None:
    """Show what the organiser reads of it: what waits, a table with who can help, and the faces."""
    voices = page.view_model.page_of(OrganiserVoices)
    page.view_model.openPage("voices")
    page.settle()
    day.show(page, "organiser-voices", "what waits to be read, approved or hidden with one tap")
    voices.show("approved")
    at = next(at for at, one in enumerate(ranking(day.file).pain_points) if one.pain_point.table)
    voices.choose(at)
    page.settle()
    day.show(page, "organiser-table", "a pain point that became a table, who shares it, and who can help")
    voices.show("feedback")
    page.settle()
    day.show(page, "organiser-feedback", "how often each face was chosen")
    voices.show("sentences")
    page.settle()
    day.show(page, "organiser-sentences", "what people said, and what of it the report quotes")


def _choose_quotes(day: TourDay, sentences_said: Sequence[Mapping[str, Any]]) -> None:
    chosen = {one[day.manner.language] for one in sentences_said if one["chosen"]}
    for one in sentences(day.file):
        if one.text in chosen:
            quote(day.file, one.id)


def _others_speak(
    day: TourDay, pain_points: Sequence[Mapping[str, Any]], sentences_said: Sequence[Mapping[str, Any]]
) -> None:
    chance = Random(2026)  # noqa: S311 - the same voices every time
    language, asked = day.manner.language, questions(day.file)
    under = topics(day.file)
    speakers = [person for person in day.present if person.name != _SPEAKER]
    chance.shuffle(speakers)
    for number, person in enumerate(speakers):
        face = Smiley(chance.choices((2, 3, 4, 5), (1, 2, 6, 5))[0])
        answers = {one.id: Smiley(chance.choice((3, 4, 5))) for one in asked}
        words: Mapping[str, Any] = sentences_said[number] if number < len(sentences_said) else {}
        give_feedback(
            day.file,
            person.id,
            face,
            answers=answers,
            sentence=words.get(language, ""),
            language=language,
            quotable=words.get("quotable", False),
        )
    said = [
        add_pain_point(day.file, person.id, under[one["topic"]].id, one[language], language=language)
        for person, one in zip(speakers, pain_points, strict=False)
    ]
    day.now += 11 * MINUTE
    tend(day.file)
    _choose_quotes(day, sentences_said)
    for pain_point, one in zip(said, pain_points, strict=True):
        moderate(day.file, pain_point, PainPointStanding.APPROVED)
        for person in speakers:
            if chance.random() < one["shared"]:
                support(day.file, person.id, pain_point)
    offer_help(day.file, speakers[-1].id, said[0])
    offer_help(day.file, speakers[-2].id, said[0])
    link(day.file, said[0], "Guide", "https://example.org/grants")
    make_table(day.file, said[0], starts=_at(day, 16, 40), place="Room 101", seats=8)
    day.now += 11 * MINUTE
    tend(day.file)
    day.say(f"voices: {len(speakers)} badges spoke, and a pain point became a table")


def _at(day: TourDay, hour: int, minute: int) -> int:
    midnight = local(day.now, day.file.read_event().zone).replace(hour=hour, minute=minute, second=0, microsecond=0)
    return round(midnight.timestamp() * 1000)
