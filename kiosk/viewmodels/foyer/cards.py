"""Contacts to take home: a card a person, with a code that a phone's camera reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.domain.networking.contact import Meeting
from kiosk.domain.networking.exchange import Exchange, Field, Member, visible
from kiosk.domain.networking.vcard import bundle, short_card
from kiosk.domain.roster.namesakes import called, still_alike
from kiosk.viewmodels.foyer.seat_cards import field_names

if TYPE_CHECKING:
    import qrcode

_MASK = 2


@dataclass(frozen=True, slots=True)
class ContactCard:
    """One person who shared: what a public screen may show, and their vCard as rows of a QR code, `1` dark.

    `undoable` tells whether the visitor's own sharing with this person stands; `exchange` is where it does. `alike`:
    only the organisation tells this person from another one of the exchange.
    """

    attendee: str
    exchange: str
    name: str
    organisation: str
    initial: str
    fields: str
    place: str = ""
    undoable: bool = False
    alike: bool = False
    code: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Coded:
    """A member with the rows of their QR code, made away from the GUI thread."""

    member: Member
    code: tuple[str, ...]


def coded(members: Sequence[Member], *, dense: bool = False) -> tuple[Coded, ...]:
    """Make the QR codes of members, all of the same version, so that they look alike on one page.

    `dense` leaves out some of what repairs a dirty code, so that several beside each other have larger modules.
    """
    cards = [_vcard(member) for member in members]
    version = max((_qr(card, None, dense=dense).version for card in cards), default=1)
    codes = [_rows(_qr(card, version, dense=dense)) for card in cards]
    return tuple(Coded(member, code) for member, code in zip(members, codes, strict=True))


def coded_together(members: Sequence[Member]) -> tuple[str, ...]:
    """Make one QR code of everybody's cards, as small as it can be."""
    people = [(visible(one.attendee, one.fields), one.attendee.given_name, one.attendee.family_name) for one in members]
    return _rows(_qr(bundle(people).encode(), None, dense=True)) if people else ()


def of_exchange(exchange: Exchange, members: Sequence[Coded]) -> tuple[ContactCard, ...]:
    """Return the cards of an exchange that was just recorded, called so that namesakes are told apart."""
    names = called(one.member.attendee for one in members)
    alike = still_alike(names)
    cards = (_card(one, exchange.id, "", undoable=True, names=names) for one in members)
    return tuple(replace(card, alike=card.attendee in alike) for card in cards)


def of_meetings(
    meetings: Sequence[Meeting], members: Sequence[Coded], places: Sequence[str]
) -> tuple[ContactCard, ...]:
    """Return the cards of everyone whom a visitor met; `members` and `places` follow the order of the meetings."""
    found = iter(members)
    return tuple(
        _card(next(found), meeting.exchange, place, undoable=bool(meeting.shared))
        for meeting, place in zip(meetings, places, strict=True)
        for _ in meeting.others
    )


def _card(
    one: Coded, exchange: str, place: str, *, undoable: bool, names: Mapping[str, str] | None = None
) -> ContactCard:
    person = one.member.attendee
    return ContactCard(
        person.id,
        exchange,
        (names or {}).get(person.id, person.public_name),
        person.organisation,
        person.public_name[:1],
        field_names(tuple(item for item in visible(person, one.member.fields) if item in tuple(Field))),
        place,
        undoable,
        code=list(one.code),
    )


def coded_text(text: str) -> tuple[str, ...]:
    """Return a short text, such as a web address, as a code; none of no text."""
    return _rows(_qr(text.encode(), None)) if text else ()


def _vcard(member: Member) -> bytes:
    person = member.attendee
    values = visible(person, member.fields)
    return short_card(values, person.given_name, person.family_name).encode()


def _qr(content: bytes, version: int | None, *, dense: bool = False) -> "qrcode.QRCode":
    import qrcode  # a library for pictures comes with it: no screen waits for that before anybody has met anybody

    correction = qrcode.constants.ERROR_CORRECT_L if dense else qrcode.constants.ERROR_CORRECT_M
    code = qrcode.QRCode(version, correction, border=0, mask_pattern=_MASK)
    code.add_data(content, optimize=0)
    code.make(fit=version is None)
    return code


def _rows(code: "qrcode.QRCode") -> tuple[str, ...]:
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.get_matrix())
