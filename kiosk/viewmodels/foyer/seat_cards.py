"""What stands on each person's card while they exchange contacts, in the language that this person reads."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.networking.exchange import ALWAYS_SHARED, Field, TextKind, TextsRead
from kiosk.domain.roster.namesakes import called, still_alike
from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.services.sharing.notice import texts
from kiosk.viewmodels.foyer.seat_words import (
    check_in_words,
    field_label,
    field_value,
    lasting_words,
    note,
    outcome,
    state_word,
)
from kiosk.viewmodels.foyer.seating import Reply, Seat, Seats, available, others
from kiosk.viewmodels.shared.spoken import Spoken
from kiosk.viewmodels.shared.wording import joined

_CONTEXT = "FoyerExchange"
_WITH_ORGANISATION = 3
"""Of so many recipients the sentence names the organisation; of more only where the name alone tells nobody apart."""
_NEXT_BADGE = QT_TRANSLATE_NOOP(
    "FoyerExchange", "Choose what to share. The question follows once the next badge is scanned."
)
"""Why there is nothing to agree to as yet."""


@dataclass(frozen=True, slots=True)
class SeatCard:
    """One person's card: name and organisation, a row for each field that they have, and the sentence of consent.

    `fields`, `labels` and `values` go together, a row each; `chosen` are the fields that are switched on. `alike`: only
    the organisation tells this person from another one here. All words are in the language of the card; `read` tells
    which texts they are. `other_email` is what is said of giving another address; empty where it cannot be given.
    `lasting` marks that fields are switched on as the person agreed before; empty where none are.
    `check_in` asks somebody who is not checked in whether they want to be; empty for who is.
    """

    attendee: str
    name: str
    organisation: str
    initial: str
    alike: bool
    reply: str
    active: bool
    language: str
    language_name: str
    right_to_left: bool
    fields: tuple[str, ...]
    labels: tuple[str, ...]
    values: tuple[str, ...]
    chosen: tuple[str, ...]
    consent: str
    hint: str
    note: str
    outcome: str
    state_word: str
    share_word: str
    read_on_word: str
    decline_word: str
    change_word: str
    remove_word: str
    other_email: str
    lasting: str
    lasting_spoken: str
    check_in: str
    check_in_spoken: str
    read: TextsRead | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """How people are asked: the event, the folder of its own texts, the screen's language, and how each is spoken.

    `proven` are those who have typed the number of their badge. `goes_on`: some of them are connected already, who
    wait for one more where it `awaits`, and are asked together with them.
    """

    event: Event
    own: Path
    language: str
    speak: Callable[[str], Spoken]
    proven: frozenset[str] = frozenset()
    awaits: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class _Group:
    """Who is here, how cards and sentences call them, whom the name tells from nobody, and who is asked now."""

    seats: Seats
    names: dict[str, str]
    named: dict[str, str]
    alike: frozenset[str]
    active: str


def seat_cards(seats: Seats, active: str, asking: Asking) -> tuple[SeatCard, ...]:
    """Return the cards in the order of the scans.

    Raises:
        Fault: an organiser's own text is broken.
    """
    names = called(seat.person for seat in seats)
    alike = still_alike(names)
    named = {seat.person.id: _named(seat, names, len(seats), alike) for seat in seats}
    group = _Group(seats, names, named, alike, active)
    return tuple(_card(seat, group, asking) for seat in seats)


def field_names(fields: tuple[Field, ...]) -> str:
    """Return what is shared as a line: ``Role, e-mail, phone``; without further fields, what always goes along."""
    chosen = [field for field in fields if field not in ALWAYS_SHARED] or list(ALWAYS_SHARED)
    names = joined(_field_name(field) for field in chosen)
    return names[:1].upper() + names[1:]


def _named(seat: Seat, names: dict[str, str], people: int, alike: frozenset[str]) -> str:
    """Return how a sentence of consent names a person."""
    name, organisation = names[seat.person.id], seat.person.organisation
    whole = people <= _WITH_ORGANISATION + 1 or seat.person.id in alike or name == seat.person.first_name
    return f"{name} ({organisation})" if organisation and whole else name


def _card(seat: Seat, group: _Group, asking: Asking) -> SeatCard:
    person, has, seats, active = seat.person, available(seat.person), group.seats, group.active
    language = seat.language or asking.language
    spoken, proven = asking.speak(language), person.id in asking.proven
    consent, read = _consent(seat, group, asking, language)
    check_in, check_in_spoken = check_in_words(seat, spoken)
    # There is room for one of the two; whoever is not in yet has the other as a note.
    lasting, lasting_spoken = ("", "") if check_in else lasting_words(seat, spoken)
    return SeatCard(
        attendee=person.id,
        name=group.names[person.id],
        organisation=person.organisation,
        initial=person.public_name[:1],
        alike=person.id in group.alike,
        reply=seat.reply.value,
        active=person.id == active,
        language=language,
        language_name=spoken.language.own_name,
        right_to_left=spoken.language.right_to_left,
        fields=tuple(field.value for field in has),
        labels=tuple(field_label(field, spoken) for field in has),
        values=tuple(field_value(field, seat, spoken, proven=proven) for field in has),
        chosen=tuple(field.value for field in seat.fields),
        consent=consent,
        hint="" if consent else spoken.say(_CONTEXT, _NEXT_BADGE),
        note=note(seat, seats, spoken),
        outcome=outcome(seat, seats, spoken),
        state_word=state_word(seat.reply, spoken, active=person.id == active),
        share_word=spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Share")),
        read_on_word=spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Read to the end first")),
        decline_word=spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Not now")),
        change_word=_change_word(seat.reply, spoken),
        remove_word=spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Remove")),
        other_email=_other_email(seat, spoken, proven=proven),
        lasting=lasting,
        lasting_spoken=lasting_spoken,
        check_in=check_in,
        check_in_spoken=check_in_spoken,
        read=read,
    )


def _consent(seat: Seat, group: _Group, asking: Asking, language: str) -> tuple[str, TextsRead | None]:
    """Return the sentence of consent, and which texts a person has read who agrees to it."""
    recipients = [other.person for other in others(group.seats, seat.person.id)]
    if not recipients or asking.awaits:
        return "", None
    shown = texts(asking.event, language, seat.fields, recipients, asking.own, group.named)
    return shown.share, shown.read(TextKind.SHARE)


def _other_email(seat: Seat, spoken: Spoken, *, proven: bool) -> str:
    if Field.EMAIL not in seat.fields or not proven:
        return ""
    return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Another e-mail, just for this"))


def _change_word(reply: Reply, spoken: Spoken) -> str:
    shared, declined = (
        QT_TRANSLATE_NOOP("FoyerExchange", "Change"),
        QT_TRANSLATE_NOOP("FoyerExchange", "Change my mind"),
    )
    return spoken.say(_CONTEXT, declined if reply is Reply.DECLINED else shared)


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
        case Field.LINK:
            return QCoreApplication.translate("FoyerExchange", "web address")
