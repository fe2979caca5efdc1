"""What the journal says of exchanges of contacts, and of what people agreed to."""

from dataclasses import dataclass

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role


@fact(
    "exchange",
    subject="exchange",
    tables=("exchange", "exchange_member"),
    writers=(Role.ORGANISER, Role.DESK, Role.FOYER),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class ExchangeMade:
    """Two or more people exchanged contacts: who (attendee ids) and where."""

    exchange: str
    members: tuple[str, ...] = ()
    point: str = ""


@fact(
    "consent",
    subject="attendee",
    personal=True,
    tables=("consent",),
    writers=(Role.ORGANISER, Role.DESK, Role.FOYER),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """One answer of one person to one purpose, given or withdrawn; what is not plainly a yes is none.

    `recipients` are attendee ids, or the organiser, `named` those whom the sentence named if they were others; the
    digests are those of the texts shown (`TextShown`). `staff` noted it, where it was not the person's own tap.
    `email` is another address than the roster's, for this exchange alone. `receipt` is the number that the person got
    with what they took back.
    """

    attendee: str
    exchange: str = ""
    purpose: str = ""
    fields: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    notice_version: str = ""
    notice_digest: str = ""
    text_digest: str = ""
    language: str = ""
    given: bool = False
    version: str = ""
    point: str = ""
    staff: StaffId = ""
    email: str = ""
    receipt: str = ""


@fact(
    "paper_consent",
    subject="attendee",
    personal=True,
    tables=("consent",),
    writers=(Role.ORGANISER, Role.DESK),
    permissions=(Permission.CORRECT,),
)
@dataclass(frozen=True, slots=True)
class PaperConsent:
    """Staff noted that a person signed a sheet: these fields are switched on beforehand in each later exchange.

    `kept` is where the sheet lies, the digests are those of the texts that it has. `undoes` is the record that it takes
    back, its device and number: then it says what holds again, and without `kept` that is the person's own tap.
    """

    attendee: str
    fields: tuple[str, ...] = ()
    kept: str = ""
    notice_version: str = ""
    notice_digest: str = ""
    text_digest: str = ""
    language: str = ""
    given: bool = False
    version: str = ""
    point: str = ""
    staff: StaffId = ""
    undoes: str = ""
