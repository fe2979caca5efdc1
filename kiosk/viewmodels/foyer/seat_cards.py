"""What stands on each person's card while they exchange contacts."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.networking.exchange import ALWAYS_SHARED, Field
from kiosk.services.notice import texts
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.seating import Reply, Seat, Seats, available, others, waiting
from kiosk.viewmodels.shared.wording import filled, joined


@dataclass(frozen=True, slots=True)
class SeatCard:
    """One person's card: first name, initial and organisation, the switches, and the sentences of consent."""

    attendee: str
    name: str
    organisation: str
    initial: str
    reply: str
    active: bool
    has_role: bool
    has_email: bool
    has_phone: bool
    role_on: bool
    email_on: bool
    phone_on: bool
    statistics_on: bool
    consent: str
    statistics: str
    note: str
    outcome: str
    summary: str


def seat_cards(seats: Seats, active: str, event: Event, language: str, own: Path) -> tuple[SeatCard, ...]:
    """Return the cards in the order of the scans.

    Raises:
        Fault: an organiser's own text is broken.
    """
    return tuple(_card(seat, seats, active, event, language, own) for seat in seats)


def call_names(seats: Seats) -> dict[str, str]:
    """Return how sentences call people, by id: by first name, and with the initial where two share one."""
    firsts = {seat.person.id: seat.person.first_name for seat in seats}
    counts = Counter(firsts.values())
    return {seat.person.id: _call_name(seat, firsts[seat.person.id], counts) for seat in seats}


def _call_name(seat: Seat, first: str, counts: Mapping[str, int]) -> str:
    return first if counts[first] == 1 else seat.person.public_name


def field_names(fields: tuple[Field, ...]) -> str:
    """Return what is shared as a line: ``Role, e-mail, phone``; without further fields, what always goes along."""
    chosen = [field for field in fields if field not in ALWAYS_SHARED] or list(ALWAYS_SHARED)
    names = joined(_field_name(field) for field in chosen)
    return names[:1].upper() + names[1:]


def _card(seat: Seat, seats: Seats, active: str, event: Event, language: str, own: Path) -> SeatCard:
    person, has = seat.person, available(seat.person)
    recipients = [other.person for other in others(seats, person.id)]
    shown = texts(event, language, seat.fields, recipients, own) if recipients else None
    return SeatCard(
        attendee=person.id,
        name=person.public_name,
        organisation=person.organisation,
        initial=person.public_name[:1],
        reply=seat.reply.value,
        active=person.id == active,
        has_role=Field.ROLE in has,
        has_email=Field.EMAIL in has,
        has_phone=Field.PHONE in has,
        role_on=Field.ROLE in seat.fields,
        email_on=Field.EMAIL in seat.fields,
        phone_on=Field.PHONE in seat.fields,
        statistics_on=seat.statistics,
        consent=shown.share if shown else "",
        statistics=shown.statistics if shown else "",
        note=_note(seat, seats),
        outcome=_outcome(seat, seats),
        summary=field_names(seat.fields),
    )


def _note(seat: Seat, seats: Seats) -> str:
    if not seat.asked_again:
        return ""
    new = [other for other in waiting(seats) if not other.asked_again]
    if not new:
        return QCoreApplication.translate("FoyerExchange", "The group changed: please answer again.")
    pattern = QCoreApplication.translate("FoyerExchange", "{name} joined: please answer again.")
    return filled(pattern, name=call_names(seats)[new[-1].person.id])


def _outcome(seat: Seat, seats: Seats) -> str:
    names = call_names(seats)
    rest = others(seats, seat.person.id)
    match seat.reply:
        case Reply.WAITING:
            return ""
        case Reply.SHARED:
            missing = [names[one.person.id] for one in rest if one.reply is Reply.WAITING]
            return _awaited(missing) if missing else _received([names[one.person.id] for one in rest])
        case Reply.DECLINED:
            nothing = QCoreApplication.translate("FoyerExchange", "Nothing about {name} is shared.")
            text = filled(nothing, name=names[seat.person.id])
            if len(rest) < 2 or not waiting(seats):
                return text
            go_on = QCoreApplication.translate("FoyerExchange", "{names} can still go on.")
            return f"{text} {filled(go_on, names=words.listed([names[one.person.id] for one in rest]))}"
        case _:
            assert_never(seat.reply)


def _received(receivers: list[str]) -> str:
    if not receivers:
        return QCoreApplication.translate("FoyerExchange", "Nobody else shares, so nothing is given to anyone.")
    if len(receivers) > 1:
        return QCoreApplication.translate("FoyerExchange", "All others who share have this.")
    return filled(QCoreApplication.translate("FoyerExchange", "{name} has this."), name=receivers[0])


def _awaited(missing: list[str]) -> str:
    pattern = QCoreApplication.translate("FoyerExchange", "{names} receive this when they share too.")
    if len(missing) == 1:
        pattern = QCoreApplication.translate("FoyerExchange", "{names} receives this when {names} shares too.")
    return filled(pattern, names=words.listed(missing))


def _field_name(field: Field) -> str:
    match field:
        case Field.NAME:
            return QCoreApplication.translate("FoyerExchange", "name")
        case Field.ORGANISATION:
            return QCoreApplication.translate("FoyerExchange", "organisation")
        case Field.ROLE:
            return QCoreApplication.translate("FoyerExchange", "role")
        case Field.EMAIL:
            return QCoreApplication.translate("FoyerExchange", "e-mail")
        case Field.PHONE:
            return QCoreApplication.translate("FoyerExchange", "phone")
