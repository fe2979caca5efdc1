"""What an import reads from a roster or an agenda, and what it reports about it."""

from dataclasses import dataclass, field

from kiosk.domain.roster.attendee import OrderStatus


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One row of a roster, in our words. `row` counts as a spreadsheet does: the header is row 1.

    `tickets` are the codes that its system issued; `checked_in_at` (UTC milliseconds) a check-in made elsewhere.
    `name_guessed` tells that the row gives no name, and that `name` was made from the order or the e-mail.
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


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that was skipped, guessed or changed; row 0 speaks of the whole file."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    problems: tuple[Problem, ...] = field(default=())
