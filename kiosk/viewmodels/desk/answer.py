"""What the verdict pane shows, and what it advises next."""

from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.admission.verdict import Admission, Method, UndoReason, Verdict
from kiosk.domain.moment import local
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.admit import TakenBack
from kiosk.viewmodels.shared.sentences import still_in, time_said, translate
from kiosk.viewmodels.shared.verdict_words import Tone, sentence_of, word_of, words_of
from kiosk.viewmodels.shared.wording import filled, joined

SEARCH = "search"
WALK_IN = "walk_in"
LET_IN = "let_in"
TURN_AWAY = "turn_away"


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do next: an icon, a line, a second line, and what it does when chosen (nothing if empty)."""

    icon: str = ""
    text: str = ""
    detail: str = ""
    key_cap: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class PaneContent:
    """All that the verdict pane shows. Without a `kind` the desk waits for its first scan."""

    kind: str = ""
    word: str = ""
    given: str = ""
    family: str = ""
    headline: str = ""
    organisation: str = ""
    group: str = ""
    sentence: str = ""
    time: str = ""
    advice: tuple[Advice, ...] = ()
    attention: str = ""
    desk_text: str = ""
    add_ons: str = ""


def answer_of(admission: Admission, zone: ZoneInfo, language: str, method: Method = Method.SCAN) -> PaneContent:
    """Return what the pane says about an answered scan."""
    words = words_of(admission.verdict, admission.ending)
    person = admission.attendee
    given, family = _lines(person)
    return PaneContent(
        kind=words.tone.value,
        word=words.headline if person else word_of(words.tone),
        given=given,
        family=family,
        headline="" if person else words.headline,
        organisation=person.organisation if person else "",
        group=person.group if person else "",
        sentence=sentence_of(admission, zone, language, method),
        time=seconds(admission.at, zone),
        advice=advice_on(admission.verdict),
        attention=_attention(person),
        desk_text=person.desk_text if person else "",
        add_ons=_add_ons(person),
    )


def taken_back(taken: TakenBack, reason: UndoReason, at: int, zone: ZoneInfo, language: str) -> PaneContent:
    """Return what the pane says once a check-in was undone, also where another one of that person still counts."""
    person = taken.attendee
    given, family = _lines(person)
    pattern = translate("Verdict", "No longer in: {reason} The badge can be scanned again.")
    sentence = filled(pattern, reason=_reason(reason))
    if taken.still:
        sentence = still_in(taken.still, time_said(taken.still.at, at, zone, language))
    return PaneContent(
        kind=Tone.INFORMATION.value,
        word=word_of(Tone.INFORMATION),
        given=given,
        family=family,
        headline="" if person else translate("Desk", "Erased guest"),
        organisation=person.organisation if person else "",
        group=person.group if person else "",
        sentence=sentence,
        time=seconds(at, zone),
    )


def not_recorded(sentence: str, at: int, zone: ZoneInfo) -> PaneContent:
    """Return what the pane says when a check-in could not be written; the sentence says why."""
    again = Advice(
        "scan",
        translate("Advice", "Scan it again"),
        translate("Advice", "Nobody was let in; nothing is half written"),
    )
    organiser = Advice(
        "people",
        translate("Advice", "Call the organiser if it stays"),
        translate("Advice", "Other desks can go on admitting"),
    )
    return PaneContent(
        kind=Tone.REFUSED.value,
        word=translate("Verdict", "Not recorded"),
        headline=translate("Verdict", "Try again"),
        sentence=sentence,
        time=seconds(at, zone),
        advice=(again, organiser),
    )


def advice_on(verdict: Verdict) -> tuple[Advice, ...]:
    """Return what the staff can do next after a verdict."""
    match verdict:
        case Verdict.ADMITTED:
            return ()
        case Verdict.ALREADY_IN:
            return (Advice("people", translate("Advice", "Not this person?"), "", "F6", SEARCH),)
        case Verdict.UNKNOWN_CODE:
            return (_scan_again(), _by_name(), _walk_in())
        case Verdict.DAMAGED_CODE:
            return (_scan_smooth(), _by_name())
        case Verdict.OTHER_EVENT:
            return (_this_badge(), _by_name(), _walk_in())
        case Verdict.REVOKED:
            return (
                Advice(
                    "scan",
                    translate("Advice", "Scan the new one"),
                    translate("Advice", "A newer badge was given"),
                ),
                Advice(
                    "search", translate("Advice", "None at hand?"), translate("Advice", "Find by name"), "F6", SEARCH
                ),
            )
        case Verdict.UNPAID:
            return (
                Advice(
                    "coins",
                    translate("Advice", "Ask the organiser"),
                    translate("Advice", "Only they can mark it paid"),
                ),
                _other_ticket(),
            )
        case Verdict.CANCELLED:
            return (
                _other_ticket(),
                Advice(
                    "meet", translate("Advice", "Add a walk-in"), translate("Advice", "As a new guest"), "F2", WALK_IN
                ),
            )
        case Verdict.NOT_VALID:
            return (
                Advice(
                    "people", translate("Advice", "Ask the organiser"), translate("Advice", "Only they can change it")
                ),
                _other_ticket(),
            )
        case Verdict.NEEDS_DECISION:
            return (
                Advice("check", translate("Advice", "Let the guest in"), "", "F7", LET_IN),
                Advice("x", translate("Advice", "Turn the guest away"), "", "F8", TURN_AWAY),
            )
        case Verdict.TURNED_AWAY:
            return (_other_ticket(),)
        case _:
            assert_never(verdict)


def _scan_again() -> Advice:
    return Advice(
        "scan", translate("Advice", "Scan it again"), translate("Advice", "Hold the badge flat, 10 to 20 cm away")
    )


def _scan_smooth() -> Advice:
    return Advice(
        "scan",
        translate("Advice", "Smooth the badge and scan it again"),
        translate("Advice", "Out of its sleeve, without a fold, 10 to 20 cm away"),
    )


def _this_badge() -> Advice:
    return Advice(
        "card", translate("Advice", "Ask for this event’s badge"), translate("Advice", "Many guests carry several")
    )


def _by_name() -> Advice:
    return Advice(
        "search",
        translate("Advice", "Find the guest by name"),
        translate("Advice", "Ask for the surname and type it"),
        translate("Advice", "A–Z"),
        SEARCH,
    )


def _walk_in() -> Advice:
    return Advice(
        "meet",
        translate("Advice", "Add a walk-in"),
        translate("Advice", "Name and organisation; let in at once"),
        "F2",
        WALK_IN,
    )


def _other_ticket() -> Advice:
    return Advice("scan", translate("Advice", "Scan another ticket"), translate("Advice", "Some guests hold two"))


def seconds(at: int, zone: ZoneInfo) -> str:
    """Return UTC milliseconds as ``09:41:12`` in a zone."""
    return local(at, zone).strftime("%H:%M:%S")


def _lines(person: Attendee | None) -> tuple[str, str]:
    from kiosk.domain.roster.person_name import name_lines

    return name_lines(person.name, person.given_name, person.family_name) if person else ("", "")


def _attention(person: Attendee | None) -> str:
    if person and person.unnamed:
        return translate("Desk", "A guest without a name yet: ask for it.")
    return translate("Desk", "The organiser asks you to look closer.") if person and person.attention else ""


def _add_ons(person: Attendee | None) -> str:
    if person is None or not person.add_ons:
        return ""
    return filled(translate("Desk", "With {things}"), things=joined(person.add_ons))


def _reason(reason: UndoReason) -> str:
    match reason:
        case UndoReason.WRONG_PERSON:
            return translate("Desk", "it was the wrong person.")
        case UndoReason.BY_MISTAKE:
            return translate("Desk", "the check-in was a mistake.")
        case UndoReason.LEFT_AGAIN:
            return translate("Desk", "the guest has left again.")
        case UndoReason.ADMITTED_TWICE:
            return translate("Desk", "the guest was admitted twice.")
        case _:
            assert_never(reason)
