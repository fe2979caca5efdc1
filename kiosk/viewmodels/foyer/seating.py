"""Who stands at the kiosk to exchange contacts, and what each of them has answered so far."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.networking.exchange import CHOOSABLE, Answer, Field, TextsRead, choosable
from kiosk.domain.roster.attendee import Attendee

MOST = 12
"""So many people are asked at one screen; each of their names stands in every sentence of consent."""


class Reply(StrEnum):
    """What one person has answered."""

    WAITING = "waiting"
    SHARED = "shared"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Seat:
    """One person of an exchange that is not recorded yet.

    `language` is the one that this person reads; empty for the screen's, as long as they have not answered in it.
    `agreed_to` holds the ids of the people whom the consent sentence named when this person tapped Share, and `read`
    tells which texts stood on the card. `reworded`: they are asked again because those have changed since. `email` is
    another address than the roster's, for this exchange alone. `lasting` are the fields that they agreed to have
    switched on each time, which they come with. `absent`: they are not checked in yet.
    """

    person: Attendee
    fields: tuple[Field, ...] = ()
    language: str = ""
    reply: Reply = Reply.WAITING
    agreed_to: frozenset[str] = frozenset()
    asked_again: bool = False
    read: TextsRead | None = None
    reworded: bool = False
    email: str = ""
    lasting: tuple[Field, ...] = ()
    absent: bool = False

    def cleared(self) -> "Seat":
        """Return the same person unasked, with what they have switched on beforehand."""
        fields = beforehand(self.person, self.lasting)
        return Seat(self.person, fields, self.language, lasting=self.lasting, absent=self.absent)

    def renewed(self, *, reworded: bool = False, asked_again: bool = True) -> "Seat":
        """Return the same person asked once more, with the switches as they are."""
        return Seat(
            self.person,
            self.fields,
            self.language,
            asked_again=asked_again,
            reworded=reworded,
            email=self.email,
            lasting=self.lasting,
            absent=self.absent,
        )


Seats = tuple[Seat, ...]


def join(seats: Seats, person: Attendee, language: str = "") -> Seats:
    """Seat a further person with every switch off, as `take` does."""
    return take(seats, Seat(person, language=language))


def take(seats: Seats, newcomer: Seat) -> Seats:
    """Seat somebody else, if there is room; whoever had agreed is asked again, since their recipients changed."""
    if find(seats, newcomer.person.id) or is_full(seats):
        return seats
    return _ask_again((*seats, newcomer.cleared()))


def is_full(seats: Seats) -> bool:
    """Tell whether nobody else can be asked here."""
    return len(seats) >= MOST


def remove(seats: Seats, attendee: str) -> Seats:
    """Take somebody away who has not answered; whoever agreed to give to them has agreed to the others too."""
    return tuple(seat for seat in seats if seat.person.id != attendee or seat.reply is not Reply.WAITING)


def lose(seats: Seats, gone: frozenset[str]) -> Seats:
    """Take people away who were erased, also from what others agreed to: they receive nothing any more."""
    left = (seat for seat in seats if seat.person.id not in gone)
    return tuple(replace(seat, agreed_to=seat.agreed_to - gone) for seat in left)


def ask_all_again(seats: Seats) -> Seats:
    """Ask everybody again who had agreed: the texts that they read have changed."""
    return tuple(seat.renewed(reworded=True) if seat.reply is Reply.SHARED else seat for seat in seats)


def speak(seats: Seats, attendee: str, language: str) -> Seats:
    """Ask a person who has not answered in another language."""
    seat = find(seats, attendee)
    if seat is None or seat.reply is not Reply.WAITING:
        return seats
    return _with(seats, replace(seat, language=language))


def speak_next(seats: Seats, attendee: str, offered: Sequence[str], screen: str) -> Seats:
    """Ask a person in the language after theirs, or after the screen's, of those that are offered."""
    seat = find(seats, attendee)
    if seat is None or not offered:
        return seats
    read = seat.language or screen
    at = offered.index(read) if read in offered else -1
    return speak(seats, attendee, offered[(at + 1) % len(offered)])


def switch(seats: Seats, attendee: str, field: Field, *, on: bool) -> Seats:
    """Turn one field of a person who has not answered yet on or off; a field without a value stays off."""
    seat = find(seats, attendee)
    if seat is None or seat.reply is not Reply.WAITING or field not in available(seat.person):
        return seats
    wanted = {*seat.fields, field} if on else {*seat.fields} - {field}
    fields = tuple(one for one in CHOOSABLE if one in wanted)
    return _with(seats, replace(seat, fields=fields, email=seat.email if Field.EMAIL in fields else ""))


def end_lasting(seats: Seats, attendee: str) -> Seats:
    """Switch off what came switched on for a person, now that nothing is any more beforehand."""
    seat = find(seats, attendee)
    if seat is None or not seat.lasting:
        return seats
    ended = replace(seat, lasting=())
    if seat.reply is Reply.WAITING:
        fields = tuple(one for one in seat.fields if one not in seat.lasting)
        ended = replace(ended, fields=fields, email=seat.email if Field.EMAIL in fields else "")
    return _with(seats, ended)


def come_in(seats: Seats, attendee: str) -> Seats:
    """Take note that a person is checked in."""
    seat = find(seats, attendee)
    return _with(seats, replace(seat, absent=False)) if seat else seats


def give_email(seats: Seats, attendee: str, email: str) -> Seats:
    """Let a person who shares their e-mail give another one, for this exchange alone; empty for the roster's again."""
    seat = find(seats, attendee)
    if seat is None or seat.reply is not Reply.WAITING or Field.EMAIL not in seat.fields:
        return seats
    return _with(seats, replace(seat, email="" if email == seat.person.email else email))


def share(seats: Seats, attendee: str, language: str = "", read: TextsRead | None = None) -> Seats:
    """Let a person agree to the sentence in front of them, which stood in a language, and in the texts they read."""
    seat = find(seats, attendee)
    if seat is None or seat.reply is not Reply.WAITING or not others(seats, attendee):
        return seats
    named = frozenset(other.person.id for other in others(seats, attendee))
    read_in = seat.language or language
    agreed = replace(
        seat, reply=Reply.SHARED, language=read_in, agreed_to=named, asked_again=False, read=read, reworded=False
    )
    return _with(seats, agreed)


def decline(seats: Seats, attendee: str, language: str = "") -> Seats:
    """Let a person say no, for themselves only."""
    seat = find(seats, attendee)
    if seat is None:
        return seats
    read_in = seat.language or language
    return _with(
        seats, Seat(seat.person, language=read_in, reply=Reply.DECLINED, lasting=seat.lasting, absent=seat.absent)
    )


def reconsider(seats: Seats, attendee: str) -> Seats:
    """Ask a person again who has answered."""
    seat = find(seats, attendee)
    if seat is None:
        return seats
    if seat.reply is not Reply.SHARED:
        return _ask_again(_with(seats, seat.cleared()))
    return _ask_again(_with(seats, seat.renewed(asked_again=False)))


def find(seats: Seats, attendee: str) -> Seat | None:
    """Return a person's seat."""
    return next((seat for seat in seats if seat.person.id == attendee), None)


def others(seats: Seats, attendee: str) -> Seats:
    """Return everybody else who may yet receive what this person shares: those who have not declined."""
    return tuple(seat for seat in seats if seat.person.id != attendee and seat.reply is not Reply.DECLINED)


def waiting(seats: Seats) -> Seats:
    """Return those who have not answered."""
    return tuple(seat for seat in seats if seat.reply is Reply.WAITING)


def sharing(seats: Seats) -> Seats:
    """Return those who agreed."""
    return tuple(seat for seat in seats if seat.reply is Reply.SHARED)


def is_complete(seats: Seats) -> bool:
    """Tell whether all have answered and at least two share."""
    return not waiting(seats) and len(sharing(seats)) >= 2


def has_ended(seats: Seats) -> bool:
    """Tell whether nothing can come of it: of two people or more, fewer than two may yet share."""
    return len(seats) > 1 and len(seats) - len(declined(seats)) < 2


def ask_anew(seats: Seats) -> Seats:
    """Ask everybody as if nobody had answered; whoever did not decline finds their switches as they were."""
    return tuple(Seat(seat.person, seat.fields, seat.language, email=seat.email) for seat in seats)


def next_waiting(seats: Seats, attendee: str) -> str:
    """Return who is asked after a person: the next one who has not answered, from the first on after the last."""
    at = next((at for at, seat in enumerate(seats) if seat.person.id == attendee), -1)
    return next((seat.person.id for seat in waiting((*seats[at + 1 :], *seats[: at + 1]))), "")


def answers(seats: Seats) -> list[Answer]:
    """Return the answers of those who share, to be recorded; about the statistics nobody has been asked so far."""
    return [
        Answer(seat.person.id, seat.fields, None, tuple(sorted(seat.agreed_to)), seat.read, seat.email)
        for seat in sharing(seats)
    ]


def declined(seats: Seats) -> list[str]:
    """Return the ids of those who said no."""
    return [seat.person.id for seat in seats if seat.reply is Reply.DECLINED]


def beforehand(person: Attendee, lasting: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return which switches of a person are on before they touch any."""
    return tuple(field for field in available(person) if field in lasting)


def available(person: Attendee) -> tuple[Field, ...]:
    """Return the fields that this person has and may switch on."""
    return choosable(person)


def _with(seats: Seats, changed: Seat) -> Seats:
    return tuple(changed if seat.person.id == changed.person.id else seat for seat in seats)


def _ask_again(seats: Seats) -> Seats:
    return tuple(_renewed(seat, others(seats, seat.person.id)) for seat in seats)


def _renewed(seat: Seat, recipients: Iterable[Seat]) -> Seat:
    if seat.reply is not Reply.SHARED or all(other.person.id in seat.agreed_to for other in recipients):
        return seat
    return seat.renewed()
