"""What the page after an exchange says: who is connected, and whom the organiser may count."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.domain.networking.exchange import Answer, Exchange, Member, TextKind, TextsRead
from kiosk.domain.receipt import written
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.namesakes import called
from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.services.sharing.guests import ExchangeGuest
from kiosk.services.sharing.notice import texts
from kiosk.viewmodels.foyer import seating, words
from kiosk.viewmodels.foyer.seating import Seat, Seats
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
    """An exchange that is recorded: what each member answered, in which language, and how many were asked.

    `earlier` are the exchanges of fewer people that went on in this one; `counted` holds the ids of those whom the
    organiser may count.
    """

    exchange: Exchange
    answers: tuple[Answer, ...]
    languages: dict[str, str]
    asked: int
    earlier: tuple[Exchange, ...] = ()
    counted: frozenset[str] = frozenset()

    def of(self, members: Sequence[Member]) -> "Connected":
        """Return the same of those who still share."""
        ids = {member.attendee.id for member in members}
        answers = tuple(answer for answer in self.answers if answer.attendee in ids)
        return replace(self, exchange=replace(self.exchange, members=tuple(members)), answers=answers)

    def without(self, gone: frozenset[str]) -> "Connected":
        """Return the same with nobody in the answers who was erased."""
        answers = (replace(one, named=tuple(id_ for id_ in one.named if id_ not in gone)) for one in self.answers)
        return replace(self, answers=tuple(answers))

    def has_said(self, seats: Seats) -> bool:
        """Tell whether those who share now are the same, and share the same."""
        said = {answer.attendee: ({*answer.fields}, answer.email) for answer in self.answers}
        return said == {seat.person.id: ({*seat.fields}, seat.email) for seat in seating.sharing(seats)}

    def joined_by(self, seats: Seats) -> bool:
        """Tell whether anybody else is asked now."""
        return not {seat.person.id for seat in seats} <= {answer.attendee for answer in self.answers}


@dataclass(frozen=True, slots=True)
class GoingOn:
    """Those who are connected and ask one more: the people as the roster has them, and whose badge was scanned."""

    connected: Connected
    people: dict[str, ExchangeGuest]
    newcomer: Attendee | None = None

    def seats(self) -> Seats:
        """Return who is asked again, with the switches as they were."""
        return tuple(
            Seat(
                guest.person,
                tuple(field for field in seating.available(guest.person) if field in answer.fields),
                self.connected.languages.get(answer.attendee, ""),
                email=answer.email,
                lasting=guest.lasting,
                absent=not guest.inside,
            )
            for answer in self.connected.answers
            if (guest := self.people.get(answer.attendee))
        )


@dataclass(frozen=True, slots=True)
class ScreenLanguage:
    """The screen's language, and how each language is spoken."""

    language: str
    speak: Callable[[str], Spoken]


@dataclass(frozen=True, slots=True)
class ConnectedWords:
    """What the page says besides its codes; `names` are those whom one code for all holds.

    `grows` tells whether one more can join them.
    """

    title: str = ""
    subtitle: str = ""
    sentence: str = ""
    names: str = ""
    grows: bool = False


@dataclass(frozen=True, slots=True)
class MemberQuestion:
    """A yes or no that one member is asked, in the language that they read; `read` tells which texts ask."""

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
        grows=1 < len(left) < seating.MOST,
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
    said = filled(translate("FoyerDone", sentence), time=clock_time(connected.exchange.at, zone))
    if len(connected.exchange.members) == connected.asked:
        return said
    fine = translate(
        "FoyerDone", "Not everybody shares each time, and that is fine: you can scan together again later."
    )
    return f"{said} {fine}"


def count_questions(
    connected: Connected, left: Sequence[str], counted: frozenset[str], event: Event, own: Path, screen: ScreenLanguage
) -> tuple[MemberQuestion, ...]:
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
                MemberQuestion(
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


def undone_sentence(others: Sequence[Attendee], receipt: str) -> str:
    """Say that sharing was taken back, under which number, and who may have saved the contact before."""
    undone = translate("FoyerDone", "Your sharing is undone.")
    undone += " " + filled(translate("FoyerReceipt", "Receipt {number}"), number=written(receipt)) + "."
    if not others:
        return undone
    pattern = translate("FoyerDone", "Ask {names} to delete what they saved.")
    return f"{undone} {filled(pattern, names=words.listed([person.public_name for person in others]))}"


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
