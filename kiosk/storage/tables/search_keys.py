"""Finding attendees by what stands on a ticket or is said aloud: an order, an e-mail address, an end of a code.

Plain indexes, not words of the full-text index: an address that is erased is overwritten at once, and none of them
stands among the words that typing mistakes are looked up in.
"""

from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.connection import Connection
from kiosk.storage.tables.attendees import COLUMNS, attendee_of

_QUALIFIED = ", ".join(f"attendee.{column}" for column in COLUMNS.split(", "))
_OF_CODE = f"SELECT DISTINCT {_QUALIFIED} FROM code JOIN attendee ON attendee.id = code.attendee WHERE code.revoked = 0"
_LAST = "\U0010ffff"
"""Sorts after every other symbol."""
ENDING = 4
"""So many symbols of a code's end are needed."""


def of_email(connection: Connection, email: str, limit: int) -> list[Attendee]:
    """Return whose e-mail address this is; upper and lower case are the same."""
    return _read(connection, "email <> '' AND lower(email) = lower(?)", (email,), limit)


def of_order(connection: Connection, order: str, limit: int) -> list[Attendee]:
    """Return the attendees of an order; upper and lower case are the same."""
    return _read(connection, "order_code <> '' AND lower(order_code) = lower(?)", (order,), limit)


def with_email_begun(connection: Connection, beginning: str, limit: int) -> list[Attendee]:
    """Return attendees whose e-mail address begins so."""
    where = "email <> '' AND lower(email) >= lower(?) AND lower(email) < lower(?) ORDER BY lower(email)"
    return _read(connection, where, (beginning, beginning + _LAST), limit)


def with_order_begun(connection: Connection, beginning: str, limit: int) -> list[Attendee]:
    """Return attendees whose order's code begins so."""
    where = (
        "order_code <> '' AND lower(order_code) >= lower(?) AND lower(order_code) < lower(?) ORDER BY lower(order_code)"
    )
    return _read(connection, where, (beginning, beginning + _LAST), limit)


def with_code_begun(connection: Connection, beginning: str, limit: int) -> list[Attendee]:
    """Return attendees one of whose codes that hold begins so, case included."""
    rows = connection.execute(
        f"{_OF_CODE} AND code.code >= ? AND code.code < ? LIMIT ?", (beginning, beginning + _LAST, limit)
    )
    return [attendee_of(row) for row in rows]


def with_code_ended(connection: Connection, ending: str, limit: int) -> list[Attendee]:
    """Return attendees one of whose codes that hold ends so, which takes `ENDING` symbols; case does not matter."""
    rows = connection.execute(
        f"{_OF_CODE} AND lower(substr(code.code, -4)) = lower(substr(?1, -4)) "
        "AND lower(substr(code.code, -length(?1))) = lower(?1) LIMIT ?2",
        (ending, limit),
    )
    return [attendee_of(row) for row in rows]


def _read(connection: Connection, where: str, values: tuple[str, ...], limit: int) -> list[Attendee]:
    rows = connection.execute(f"SELECT {COLUMNS} FROM attendee WHERE {where} LIMIT ?", (*values, limit))
    return [attendee_of(row) for row in rows]
