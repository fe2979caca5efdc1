"""What the page "What is stored about me" says, line by line."""

import re
from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import clock_time, day_of
from kiosk.domain.networking.exchange import ALWAYS_SHARED, Field, Purpose
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.stored import StoredAnswer, StoredPerson
from kiosk.storage.tables.consents import LastingAnswer
from kiosk.viewmodels.foyer.seat_cards import field_names
from kiosk.viewmodels.shared.locales import locale_of, short_day
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One line: what it is, and what is stored. `part` is the heading that it stands under.

    `lasting`: it is switched on whenever they exchange contacts, and a tap ends that.
    """

    part: str
    title: str
    detail: str
    lasting: bool = False


@dataclass(frozen=True, slots=True)
class ShareRow:
    """An exchange in which the visitor shares: with whom, and when, where and what."""

    exchange: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class StoredView:
    """In which language and zone lines are written, and what time it is (UTC milliseconds)."""

    language: str
    zone: ZoneInfo
    now: int


def public_rows(person: Attendee) -> list[StoredRow]:
    """Return what a badge alone shows: what stands on it."""
    part = translate("FoyerStored", "On the guest list")
    return [
        StoredRow(part, translate("FoyerStored", "Name"), person.public_name),
        StoredRow(part, translate("FoyerStored", "Organisation"), person.organisation or _nothing()),
    ]


def roster_rows(person: Attendee) -> list[StoredRow]:
    """Return what the roster says of somebody."""
    part = translate("FoyerStored", "On the guest list")
    said = {
        translate("FoyerStored", "Name"): person.name,
        translate("FoyerStored", "Organisation"): person.organisation,
        translate("FoyerStored", "Role"): person.role,
        translate("FoyerStored", "E-mail"): person.email,
        translate("FoyerStored", "Phone"): person.phone,
        translate("FoyerStored", "Web address"): person.link,
    }
    return [StoredRow(part, title, detail or _nothing()) for title, detail in said.items()]


def summary_rows(summary: str) -> list[StoredRow]:
    """Return the sentences of a summary, a line each."""
    part = translate("FoyerStored", "What you can do")
    return [StoredRow(part, sentence, "") for sentence in re.split(r"(?<=[.:؟]) ", summary) if sentence]


def happened_rows(stored: StoredPerson, view: StoredView) -> list[StoredRow]:
    """Return where somebody was admitted, whom they met in numbers, and each of their answers, the latest first."""
    shares = share_rows(stored, view)
    part = translate("FoyerStored", "Who you share with now")
    shared = [StoredRow(part, one.title, one.detail) for one in shares]
    return [
        *_check_ins(stored, view),
        _contacts(stored, view),
        *shared,
        *_lasting(stored, view),
        *_wished(stored),
        *_answers(stored, view),
        _voices(),
    ]


def share_rows(stored: StoredPerson, view: StoredView) -> list[ShareRow]:
    """Return the exchanges in which somebody shares, the latest first."""
    rows = []
    for one in stored.shares:
        names = joined(one.recipients) or translate("FoyerStored", "Nobody who is on the list any more")
        rows.append(ShareRow(one.exchange, names, joined((_when(one.at, view), one.point, field_names(one.fields)))))
    return rows


def detail_name(field: str) -> str:
    """Return the name of a detail that can be put right, as it stands in a sentence."""
    names = {
        "name": translate("FoyerStored", "name"),
        "organisation": translate("FoyerStored", "organisation"),
        "email": translate("FoyerStored", "e-mail"),
    }
    return names[field]


def _lasting(stored: StoredPerson, view: StoredView) -> list[StoredRow]:
    if stored.lasting is None:
        return []
    part = translate("FoyerStored", "Switched on whenever you exchange contacts")
    since = joined((_when(stored.lasting.at, view), stored.lasting.point))
    detail = filled(_lasting_detail(stored.lasting), time=since, name=stored.lasting.staff)
    return [StoredRow(part, field_names(stored.lasting.fields), detail, lasting=True)]


def _lasting_detail(lasting: LastingAnswer) -> str:
    if lasting.kept is None:
        return translate("FoyerStored", "Since {time}, until the event ends. You still answer each time.")
    if not lasting.staff:
        return translate("FoyerStored", "On paper. Since {time}, until the event ends. You still answer each time.")
    return translate(
        "FoyerStored",
        "On paper, recorded by {name}. Since {time}, until the event ends. You still answer each time.",
    )


def _wished(stored: StoredPerson) -> list[StoredRow]:
    if not stored.wished:
        return []
    part = translate("FoyerStored", "What you asked for")
    pattern = translate("FoyerStored", "To be put right: {fields}")
    title = filled(pattern, fields=joined(map(detail_name, stored.wished)))
    return [StoredRow(part, title, translate("FoyerStored", "The desk has not done it yet."))]


def _voices() -> StoredRow:
    part = translate("FoyerStored", "What you said of the day")
    title = translate("FoyerStored", "Kept without a name: nobody can tell what was yours, so it stands nowhere here.")
    return StoredRow(part, title, "")


def _check_ins(stored: StoredPerson, view: StoredView) -> list[StoredRow]:
    part = translate("FoyerStored", "At the door")
    if not stored.check_ins:
        return [StoredRow(part, translate("FoyerStored", "You were not checked in"), "")]
    title = translate("FoyerStored", "Checked in")
    return [StoredRow(part, title, joined((_when(one.at, view), one.point))) for one in stored.check_ins]


def _contacts(stored: StoredPerson, view: StoredView) -> StoredRow:
    title = translate("FoyerStored", "People you exchanged contacts with")
    return StoredRow(translate("FoyerStored", "Contacts"), title, locale_of(view.language).toString(stored.contacts))


def _answers(stored: StoredPerson, view: StoredView) -> list[StoredRow]:
    part = translate("FoyerStored", "What you answered")
    if not stored.answers:
        return [StoredRow(part, translate("FoyerStored", "You were not asked to agree to anything"), "")]
    return [StoredRow(part, _title(one), _answer(one, view)) for one in reversed(stored.answers)]


def _title(answer: StoredAnswer) -> str:
    match answer.purpose:
        case Purpose.SHARE:
            pattern = translate("FoyerStored", "Sharing your contact: {fields}")
        case Purpose.STATISTICS:
            pattern = translate("FoyerStored", "The organiser’s statistics: {fields}")
        case Purpose.PHOTOS:
            return translate("FoyerStored", "Photographs of you")
        case Purpose.SUGGESTIONS:
            return translate("FoyerStored", "Being suggested to others")
        case Purpose.NEWS:
            return translate("FoyerStored", "Mail from the organiser afterwards")
        case Purpose.CONTACT_MAIL:
            return translate("FoyerStored", "Your contacts, mailed to you once")
        case Purpose.LASTING:
            pattern = translate("FoyerStored", "Switched on whenever you exchange contacts: {fields}")
        case _:
            assert_never(answer.purpose)
    shared: tuple[Field, ...] = answer.fields or ALWAYS_SHARED
    names = field_names(shared)
    return filled(pattern, fields=names[:1].lower() + names[1:])


def _answer(answer: StoredAnswer, view: StoredView) -> str:
    if answer.purpose is Purpose.NEWS and not answer.version:
        return _listed(answer, view)
    if answer.given and answer.standing:
        pattern = translate("FoyerStored", "You agreed, {time}.")
    elif answer.given:
        pattern = translate("FoyerStored", "You agreed, {time}, and answered anew later.")
    else:
        pattern = translate("FoyerStored", "You did not agree, or took it back, {time}.")
    said = filled(pattern, time=_when(answer.at, view))
    version = answer.version.rpartition("/")[2]  # behind that of the notice
    if not version:
        return said
    pattern = translate("FoyerStored", "Text version {version}.")
    return f"{said} {filled(pattern, version=version)}"


def _listed(answer: StoredAnswer, view: StoredView) -> str:
    """Return what a guest list said of it, which knows no text and no time but its own."""
    if answer.given:
        pattern = translate("FoyerStored", "You agreed when you registered; the guest list said so on {time}.")
    else:
        pattern = translate("FoyerStored", "The guest list said on {time} that you do not agree.")
    return filled(pattern, time=_when(answer.at, view))


def _when(at: int, view: StoredView) -> str:
    time = clock_time(at, view.zone)
    if day_of(at, view.zone) == day_of(view.now, view.zone):
        return time
    return f"{short_day(day_of(at, view.zone), view.language)} {time}"


def _nothing() -> str:
    return translate("FoyerStored", "nothing")
