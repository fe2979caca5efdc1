"""What an import reads from one row of a roster."""

from typing import NamedTuple

from kiosk.domain.roster.attendee import OrderStatus


class RosterEntry(NamedTuple):
    """One row of a roster, in our words. `row` counts as a spreadsheet does: the header is row 1.

    `tickets` are the codes that its system issued; `checked_in_at` (UTC milliseconds) a check-in made elsewhere.
    `name_guessed` tells that the row gives no name, and that `name` was made from the order or the e-mail.

    `status_word` is the word that stood where a status was not understood. `position` names the row within its order;
    one with `main_position` is an add-on of that one, called `group`. `valid_from` and `valid_until` are in UTC
    milliseconds, `attention` asks the desk to look closer, `desk_text` is what it shall say, and `answers` are the
    roster's own questions with this person's answers; `awaited_by` is who is told once they come, `awaited` that the
    organiser is. `news` is whether they agreed, when they registered, to mail from the organiser after the event; None
    where that is not said. `guests` is how many more come with this row, without a name.

    `parties` makes of several rows what belongs to one person: `add_ons` is what they took beside the ticket, with its
    `add_on_tickets`, and `companions` are those who come with them, by name, empty where the roster gives none.

    A tuple, as a roster has a million of them, and a frozen dataclass takes four times as long.
    """

    row: int
    name: str
    given_name: str = ""
    family_name: str = ""
    organisation: str = ""
    group: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    order: str = ""
    status: OrderStatus = OrderStatus.PAID
    tickets: tuple[str, ...] = ()
    checked_in_at: int | None = None
    name_guessed: bool = False
    status_word: str = ""
    position: str = ""
    main_position: str = ""
    valid_from: int | None = None
    valid_until: int | None = None
    blocked: bool = False
    attention: bool = False
    desk_text: str = ""
    comment: str = ""
    link: str = ""
    language: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    awaited: bool = False
    awaited_by: tuple[str, ...] = ()
    news: bool | None = None
    guests: int = 0
    add_ons: tuple[str, ...] = ()
    add_on_tickets: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
