"""What the page after an exchange says: who is connected, and whom the organiser may count."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.domain.networking.exchange import Answer, Exchange, TextKind, TextsRead
from kiosk.domain.roster.namesakes import called
from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.services.notice import texts
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.shared.spoken import Spoken
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

TOGETHER = 7
"""So many people or more take one code home instead of one each."""
_NAMED = 3
"""So many are named in the title; of more it says how many."""
_BETWEEN = "  ·  "


@dataclass(frozen=True, slots=True)
class Connected:
    """An exchange that is recorded: what each member answered, in which language, and how many were asked."""

    exchange: Exchange
    answers: tuple[Answer, ...]
    languages: dict[str, str]
    asked: int


@dataclass(frozen=True, slots=True)
class ScreenLanguage:
    """The screen's language, and how each language is spoken."""

    language: str
    speak: Callable[[str], Spoken]


@dataclass(frozen=True, slots=True)
class ConnectedWords:
    """What the page says besides its codes; `names` are those whom one code for all holds."""

    title: str = ""
    subtitle: str = ""
    sentence: str = ""
    names: str = ""


@dataclass(frozen=True, slots=True)
class CountQuestion:
    """Whether the organiser may count one member, in the language that they read; `read` tells which texts ask."""

    attendee: str
    name: str
    organisation: str
    sentence: str
    label: str
    on: bool
    right_to_left: bool
    read: TextsRead


def connected_words(
    connected: Connected, left: Sequence[str], screen: ScreenLanguage, zone: ZoneInfo
) -> ConnectedWords:
    """Return what the page says of those who still share, by attendee id."""
    names = called(one.attendee for one in connected.exchange.members)
    in_others = [_title_in(connected, screen.speak(other)) for other in _others(connected, screen.language)]
    return ConnectedWords(
        title=_title(connected, names),
        subtitle=_BETWEEN.join(in_others),
        sentence=_sentence(connected, len(left), zone),
        names=words.listed([names[id_] for id_ in left]) if len(left) >= TOGETHER else "",
    )


def _sentence(connected: Connected, left: int, zone: ZoneInfo) -> str:
    """Say when it was saved and what a phone can do, or that nobody shares any more."""
    if not left:
        return translate("FoyerDone", "Nobody shares anything any more.")
    sentence = QT_TRANSLATE_NOOP(
        "FoyerDone", "Saved at {time}. Point your phone at the other’s code to take it along, or simply walk away."
    )
    if left > 2:
        sentence = QT_TRANSLATE_NOOP(
            "FoyerDone", "Saved at {time}. Point your phone at a code to take it along, or simply walk away."
        )
    if left >= TOGETHER:
        sentence = QT_TRANSLATE_NOOP(
            "FoyerDone", "Saved at {time}. The code holds all of you: point your phone at it, or simply walk away."
        )
    return filled(translate("FoyerDone", sentence), time=clock_time(connected.exchange.at, zone))


def count_questions(
    connected: Connected, left: Sequence[str], counted: frozenset[str], event: Event, own: Path, screen: ScreenLanguage
) -> tuple[CountQuestion, ...]:
    """Return the question about the statistics of each member who still shares.

    Raises:
        Fault: an organiser's own text is broken.
    """
    people = {one.attendee.id: one.attendee for one in connected.exchange.members}
    names = called(people.values())
    questions = []
    for answer in connected.answers:
        if answer.attendee in left:
            language = connected.languages.get(answer.attendee, screen.language)
            spoken = screen.speak(language)
            label = QT_TRANSLATE_NOOP("FoyerDone", "Count it in the statistics")
            shown = texts(event, language, answer.fields, own=own)
            questions.append(
                CountQuestion(
                    answer.attendee,
                    names[answer.attendee],
                    people[answer.attendee].organisation,
                    shown.statistics,
                    spoken.say("FoyerDone", label),
                    answer.attendee in counted,
                    spoken.language.right_to_left,
                    shown.read(TextKind.STATISTICS),
                )
            )
    return tuple(questions)


def _others(connected: Connected, language: str) -> list[str]:
    read = dict.fromkeys(connected.languages.get(one.attendee, language) for one in connected.answers)
    return [each for each in read if each != language]


def _title(connected: Connected, names: dict[str, str]) -> str:
    members = connected.exchange.members
    if len(members) == connected.asked == 2:
        return translate("FoyerDone", "You two are connected")
    if len(members) == connected.asked:
        return filled(translate("FoyerDone", "All {count} of you are connected"), count=len(members))
    if len(members) <= _NAMED:
        called_so = words.listed([names[one.attendee.id] for one in members])
        return filled(translate("FoyerDone", "Connected: {names}"), names=called_so)
    return filled(translate("FoyerDone", "{count} of you are connected"), count=len(members))


def _title_in(connected: Connected, spoken: Spoken) -> str:
    count = len(connected.exchange.members)
    if count == connected.asked == 2:
        return spoken.say("FoyerDone", QT_TRANSLATE_NOOP("FoyerDone", "You two are connected"))
    pattern = QT_TRANSLATE_NOOP("FoyerDone", "{count} of you are connected")
    return spoken.say("FoyerDone", pattern, count=str(count))
