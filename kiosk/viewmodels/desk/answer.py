"""What the verdict pane shows, and what it advises next."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.admission.action import ActionKind, DeskAction
from kiosk.domain.admission.verdict import Admission, Method, UndoReason, Verdict
from kiosk.domain.moment import local
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.party import NO_PARTY, GuestParty
from kiosk.viewmodels.desk.advice import Advice, name_again, name_guest, not_saved
from kiosk.viewmodels.desk.sentences import (
    coming_in,
    earlier,
    elsewhere_said,
    held_back,
    still_in,
    time_said,
    translate,
    used_before,
)
from kiosk.viewmodels.desk.tone import Tone, tone_of, word_of
from kiosk.viewmodels.desk.undo_words import done_said
from kiosk.viewmodels.desk.verdicts import words_of
from kiosk.viewmodels.shared.person_facts import PaneFact, facts_of
from kiosk.viewmodels.shared.wording import filled, joined, worded

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.undo_words import Undone


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
    facts: tuple[PaneFact, ...] = ()


def answer_of(
    admission: Admission,
    zone: ZoneInfo,
    language: str,
    method: Method = Method.SCAN,
    party: GuestParty = NO_PARTY,
    *,
    now: int,
    named: bool = False,
) -> PaneContent:
    """Return what the pane says about an answered scan at a moment; `named`: the guest got their name since."""
    words, tone = words_of(admission.verdict, admission.ending), tone_of(admission.verdict)
    person = admission.attendee
    given, family = _lines(person)
    return PaneContent(
        kind=tone.value,
        word=words.headline if person else word_of(tone),
        given=given,
        family=family,
        headline="" if person else translate("Verdict", "Blank badge") if admission.is_blank else words.headline,
        organisation=person.organisation if person else "",
        group=person.group if person else "",
        sentence=sentence_of(admission, now, zone, language, method),
        time=seconds(admission.at, zone),
        advice=(*words.advice, *_naming(person, named=named)),
        attention=_attention(person),
        desk_text=person.desk_text if person else "",
        add_ons=_add_ons(person),
        facts=facts_of(person, party) if person else (),
    )


def _naming(person: Attendee | None, *, named: bool) -> tuple[Advice, ...]:
    if person and person.unnamed:
        return (name_guest(),)
    return (name_again(),) if named else ()


def sentence_of(admission: Admission, now: int, zone: ZoneInfo, language: str, method: Method = Method.SCAN) -> str:
    """Return what happened, when, where and by whom, in one sentence; `now` in UTC milliseconds."""
    if admission.verdict is Verdict.ADMITTED:
        return _admitted(admission.point, method)
    if admission.verdict is Verdict.ALREADY_IN and admission.first:
        said = earlier(admission.first, now, zone, language)
        return " ".join((said, door_sentence(admission, zone))).strip()
    if admission.barrier:
        return door_sentence(admission, zone)
    if admission.verdict is Verdict.NOT_VALID and admission.attendee:
        return held_back(admission.attendee, admission.at, zone, language)
    if admission.verdict is Verdict.NEEDS_DECISION and admission.used_by:
        return used_before(admission.used_by, admission.at, zone, language)
    if admission.verdict is Verdict.NEEDS_DECISION and admission.attendee and admission.attendee.status_word:
        pattern = translate(
            "Verdict", "The roster says “{word}”, and what that means is not known. Decide, or ask the organiser."
        )
        return filled(pattern, word=admission.attendee.status_word)
    if admission.coming_in:
        return coming_in(admission.coming_in, language)
    if admission.is_blank:
        return translate("Verdict", "Nobody has this badge yet. F2 gives it to a guest who is on no list.")
    return words_of(admission.verdict, admission.ending).sentence


def door_sentence(admission: Admission, zone: ZoneInfo) -> str:
    """Return which rule of the door keeps somebody out, and what would let them in; empty if none does."""
    if admission.barrier is None:
        return ""
    from kiosk.domain.admission.door_words import barrier_sentences  # a first frame tells of no rule

    return " ".join(map(worded, barrier_sentences(admission.verdict, admission.barrier, zone)))


def taken_back(undone: "Undone", at: int, zone: ZoneInfo, language: str) -> PaneContent:
    """Return what the pane says once a check-in was undone, also where another one of that person still counts."""
    taken, action = undone.taken, undone.action
    person = taken.attendee
    given, family = _lines(person)
    sentence = _undone_sentence(undone)
    if taken.still:
        sentence = still_in(taken.still, time_said(taken.still.at, at, zone, language))
    if not action.here:
        sentence = f"{elsewhere_said(action, at, zone, language)} {sentence}"
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


def _undone_sentence(undone: "Undone") -> str:
    kind = undone.action.kind
    if kind is ActionKind.TURNED_AWAY:
        return translate("Verdict", "No longer turned away. The badge can be scanned again.")
    if kind is ActionKind.WENT_OUT:
        return translate("Verdict", "That the guest went out was taken back.")
    pattern = translate("Verdict", "No longer in: {reason} The badge can be scanned again.")
    if undone.taken.off_list:
        pattern = translate("Verdict", "No longer in, and off the list: {reason}")
    return filled(pattern, reason=_reason(undone.reason))


def done(action: DeskAction, at: int, zone: ZoneInfo) -> PaneContent:
    """Return what the pane says once something other than a scan was taken back."""
    from kiosk.domain.roster.person_name import name_lines, name_parts

    parts = name_parts(action.name)
    given, family = name_lines(action.name, parts.given, parts.family)
    return PaneContent(
        kind=Tone.INFORMATION.value,
        word=word_of(Tone.INFORMATION),
        given=given,
        family=family,
        organisation=action.organisation,
        sentence=done_said(action),
        time=seconds(at, zone),
    )


def not_recorded(sentence: str, at: int, zone: ZoneInfo) -> PaneContent:
    """Return what the pane says when a check-in could not be written; the sentence says why."""
    return PaneContent(
        kind=Tone.REFUSED.value,
        word=translate("Verdict", "Not recorded"),
        headline=translate("Verdict", "Try again"),
        sentence=sentence,
        time=seconds(at, zone),
        advice=not_saved(),
    )


def seconds(at: int, zone: ZoneInfo) -> str:
    """Return UTC milliseconds as ``09:41:12`` in a zone."""
    return local(at, zone).strftime("%H:%M:%S")


def _admitted(point: str, method: Method) -> str:
    if method is Method.DECISION:
        pattern = translate("Verdict", "Let in by a decision at {point}.")
        return filled(pattern, point=point) if point else translate("Verdict", "Let in by a decision.")
    if method is Method.WALK_IN:
        pattern = translate("Verdict", "Added and checked in at {point}.")
        return filled(pattern, point=point) if point else translate("Verdict", "Added and checked in.")
    pattern = translate("Verdict", "Checked in at {point}.")
    return filled(pattern, point=point) if point else words_of(Verdict.ADMITTED).sentence


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
