"""Those who come together as rows at the desk, and the one answer once they were checked in."""

from collections.abc import Collection
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.admission.verdict import Admission, Verdict
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.party import PartyMember, WholeParty
from kiosk.viewmodels.desk.answer import PaneContent, seconds
from kiosk.viewmodels.desk.telling_apart import order_of
from kiosk.viewmodels.desk.tone import Tone, tone_of
from kiosk.viewmodels.desk.verdicts import words_of
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate

NAMED = 3
"""So many names stand on the pane; the list beside it has all."""


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One of a party: `ticked` to be checked in, `tone` of what was answered or would be, `unnamed` without a name."""

    name: str
    detail: str
    state_text: str
    ticked: bool
    tone: str
    unnamed: bool


def title_of(party: WholeParty) -> str:
    """Return what the list is of: the order, or the host and how many guests."""
    if party.order:
        return order_of(party.order)
    host = next((one for one in party.members if not one.attendee.guest_of), party.members[0])
    return filled(translate("Party", "{name} and guests"), name=host.attendee.name)


def figure(number: int) -> str:
    """Return a number as the language of the screen writes it."""
    return QLocale().toString(number)


def counted(party: WholeParty) -> str:
    """Say how many of a party are in."""
    inside = sum(one.checked_in is not None for one in party.members)
    pattern = translate("Party", "{inside} of {count} are in")
    return filled(pattern, inside=figure(inside), count=figure(len(party.members)))


def member_row(member: PartyMember, ticked: Collection[str], zone: ZoneInfo) -> PartyRow:
    """Return one of a party before they are checked in."""
    person = member.attendee
    return PartyRow(
        name=person.name,
        detail=joined((person.organisation, person.group)),
        state_text=_standing(member, zone),
        ticked=person.id in ticked,
        tone=tone_of(member.verdict).value,
        unnamed=person.unnamed,
    )


def answered_row(member: PartyMember, answer: Admission | None, zone: ZoneInfo) -> PartyRow:
    """Return one of a party once some were checked in: what was answered, or that they were not asked about."""
    row = member_row(member, (), zone)
    if answer is None:
        return row
    tone = tone_of(answer.verdict)
    return PartyRow(row.name, row.detail, words_of(answer.verdict).headline, False, tone.value, row.unnamed)


def _standing(member: PartyMember, zone: ZoneInfo) -> str:
    if member.checked_in:
        return filled(translate("Desk", "In since {time}"), time=clock_time(member.checked_in.at, zone))
    if member.comes_in:
        return translate("Desk", "Not in yet")
    return words_of(member.verdict).headline


def party_answer(party: WholeParty, answers: tuple[Admission, ...], at: int, zone: ZoneInfo) -> PaneContent:
    """Return what the pane says of all of them: how many are in, and who was not let in and why."""
    let_in = [one for one in answers if one.verdict is Verdict.ADMITTED]
    before = [one for one in answers if one.verdict is Verdict.ALREADY_IN]
    kept_out = [one for one in answers if one.verdict not in (Verdict.ADMITTED, Verdict.ALREADY_IN)]
    sentences = [_named(translate("Party", "Not let in: {names}. Choose them in the list, and decide."), kept_out)]
    sentences.append(_named(translate("Party", "Checked in: {names}."), let_in))
    sentences.append(_named(translate("Party", "In before: {names}."), before))
    tone = Tone.ALREADY_IN if let_in and kept_out else Tone.REFUSED if kept_out else Tone.ADMITTED
    tone = Tone.ALREADY_IN if before and not let_in and not kept_out else tone
    in_now = filled(translate("Party", "{count} in"), count=figure(len(let_in)))
    left = filled(translate("Party", "{count} not"), count=figure(len(kept_out)))
    return PaneContent(
        kind=tone.value,
        word=joined([in_now, left] if kept_out else [in_now]),
        headline=title_of(party),
        sentence=" ".join(one for one in sentences if one),
        time=seconds(at, zone),
    )


def party_taken_back(names: tuple[str, ...], at: int, zone: ZoneInfo) -> PaneContent:
    """Return what the pane says once all of a party's check-ins were taken back."""
    return PaneContent(
        kind=Tone.INFORMATION.value,
        word=filled(translate("Party", "{count} taken back"), count=figure(len(names))),
        headline=translate("Party", "No longer in"),
        sentence=_listed(translate("Party", "{names}. Each can be checked in again."), list(names)),
        time=seconds(at, zone),
    )


def _named(pattern: str, answers: list[Admission]) -> str:
    names = [
        one.attendee.name
        if one.verdict in (Verdict.ADMITTED, Verdict.ALREADY_IN)
        else f"{one.attendee.name} ({words_of(one.verdict).headline})"
        for one in answers
        if one.attendee
    ]
    return _listed(pattern, names) if names else ""


def _listed(pattern: str, names: list[str]) -> str:
    """Say some names, and how many more there are."""
    more = len(names) - NAMED
    shown = names[:NAMED]
    if more > 0:
        shown = [*shown, filled(translate("Party", "{count} more"), count=figure(more))]
    return filled(pattern, names=joined(shown))
