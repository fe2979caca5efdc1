"""What a person's card says, in the language of the person whose card it is."""

from collections import Counter
from collections.abc import Sequence
from typing import assert_never

from kiosk.domain.networking.exchange import Field
from kiosk.domain.roster.namesakes import called
from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.viewmodels.foyer.masking import last_digits, masked_email, masked_link
from kiosk.viewmodels.foyer.seating import Reply, Seat, Seats, others, waiting
from kiosk.viewmodels.shared.spoken import Spoken

_CONTEXT = "FoyerExchange"


def call_names(seats: Seats) -> dict[str, str]:
    """Return how sentences call people, by id: by first name, and as their cards do where two share one."""
    firsts = {seat.person.id: seat.person.first_name for seat in seats}
    counts = Counter(firsts.values())
    names = called(seat.person for seat in seats)
    return {id_: first if counts[first] == 1 else names[id_] for id_, first in firsts.items()}


def field_label(field: Field, spoken: Spoken) -> str:
    """Return the name of a field as a row begins with it."""
    match field:
        case Field.NAME:
            return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Name"))
        case Field.ORGANISATION:
            return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Organisation"))
        case Field.ROLE:
            return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Role"))
        case Field.EMAIL:
            return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "E-mail"))
        case Field.PHONE:
            return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Phone"))
        case Field.LINK:
            return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Web address"))
        case _:
            assert_never(field)


def field_value(field: Field, seat: Seat, spoken: Spoken, *, proven: bool) -> str:
    """Return what a row shows of a person's detail on a public screen: never all of an address or a number.

    The role stands there once the person has typed the number of their badge.
    """
    match field:
        case Field.EMAIL:
            return masked_email(seat.email or seat.person.email)
        case Field.PHONE:
            digits = last_digits(seat.person.phone)
            ends_in = QT_TRANSLATE_NOOP("FoyerExchange", "ends in {digits}")
            return spoken.say(_CONTEXT, ends_in, digits=digits) if digits else ""
        case Field.LINK:
            return masked_link(seat.person.link)
        case Field.ROLE:
            return seat.person.role if proven else ""
        case Field.NAME | Field.ORGANISATION:
            return ""
        case _:
            assert_never(field)


def state_word(reply: Reply, spoken: Spoken, *, active: bool) -> str:
    """Return a word or two for what a person has answered."""
    match reply:
        case Reply.SHARED:
            return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Shared"))
        case Reply.DECLINED:
            return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "Not now"))
        case Reply.WAITING:
            now = QT_TRANSLATE_NOOP("FoyerExchange", "Now")
            return spoken.say(_CONTEXT, now if active else QT_TRANSLATE_NOOP("FoyerExchange", "Waiting"))
        case _:
            assert_never(reply)


def note(seat: Seat, seats: Seats, spoken: Spoken) -> str:
    """Say why a person is asked again, or what is on already where their card asks them to check in first."""
    if not seat.asked_again:
        as_agreed = QT_TRANSLATE_NOOP("FoyerExchange", "Switched on as you agreed before.")
        return spoken.say(_CONTEXT, as_agreed) if seat.absent and seat.lasting else ""
    if seat.reworded:
        return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "The text has changed: please answer again."))
    new = [other for other in waiting(seats) if not other.asked_again]
    if not new:
        return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "The group changed: please answer again."))
    pattern = QT_TRANSLATE_NOOP("FoyerExchange", "{name} joined: please answer again.")
    return spoken.say(_CONTEXT, pattern, name=call_names(seats)[new[-1].person.id])


def lasting_words(seat: Seat, spoken: Spoken) -> tuple[str, str]:
    """Mark that switches came on as the person agreed before: in a word or two, and as a reader says it."""
    if not seat.lasting:
        return "", ""
    end = QT_TRANSLATE_NOOP("FoyerExchange", "Switched on as you agreed before. Switch it on no more: {name}")
    name = seat.person.public_name
    return spoken.say(_CONTEXT, QT_TRANSLATE_NOOP("FoyerExchange", "As before")), spoken.say(_CONTEXT, end, name=name)


def check_in_words(seat: Seat, spoken: Spoken) -> tuple[str, str]:
    """Ask somebody who is not checked in whether they want to be: in a few words, and as a reader says it."""
    if not seat.absent:
        return "", ""
    asked = QT_TRANSLATE_NOOP("FoyerExchange", "Check in first?")
    said = QT_TRANSLATE_NOOP("FoyerExchange", "{name} is not checked in yet. Check in first?")
    return spoken.say(_CONTEXT, asked), spoken.say(_CONTEXT, said, name=seat.person.public_name)


def outcome(seat: Seat, seats: Seats, spoken: Spoken) -> str:
    """Say what comes of a person's answer."""
    names = call_names(seats)
    rest = others(seats, seat.person.id)
    match seat.reply:
        case Reply.WAITING:
            return ""
        case Reply.SHARED:
            return _awaited([names[one.person.id] for one in rest if one.reply is Reply.WAITING], spoken)
        case Reply.DECLINED:
            nothing = QT_TRANSLATE_NOOP("FoyerExchange", "Nothing about {name} is shared.")
            text = spoken.say(_CONTEXT, nothing, name=names[seat.person.id])
            if len(rest) < 2 or not waiting(seats):
                return text
            go_on = QT_TRANSLATE_NOOP("FoyerExchange", "The others can still go on.")
            return f"{text} {spoken.say(_CONTEXT, go_on)}"
        case _:
            assert_never(seat.reply)


def _awaited(missing: Sequence[str], spoken: Spoken) -> str:
    if not missing:
        return ""
    if len(missing) == 1:
        one = QT_TRANSLATE_NOOP("FoyerExchange", "{names} receives this when {names} shares too.")
        return spoken.say(_CONTEXT, one, names=missing[0])
    each = QT_TRANSLATE_NOOP("FoyerExchange", "Each of the others receives this when they share too.")
    return spoken.say(_CONTEXT, each)
