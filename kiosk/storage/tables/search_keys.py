"""Finding attendees by what stands on a ticket or is said aloud: an order, an e-mail address, an end of a code.

Plain indexes, not words of the full-text index: an address that is erased is overwritten at once, and none of them
stands among the words that typing mistakes are looked up in. Each returns numbers of attendees, as the full-text index
does: they stand in the indexes themselves, so that a thousand are counted without their rows. Ends of codes have a
full-text index of their own.
"""

from kiosk.storage.connection import Connection

_OF_CODE = (
    "SELECT DISTINCT attendee.number FROM code JOIN attendee ON attendee.id = code.attendee WHERE code.revoked = 0"
)
_OF_ENDING = (
    "SELECT DISTINCT attendee.number FROM code_search CROSS JOIN attendee ON attendee.number = code_search.rowid "
    "CROSS JOIN code ON code.attendee = attendee.id WHERE code_search MATCH ? AND code.revoked = 0"
)
_LAST = "\U0010ffff"
"""Sorts after every other symbol."""
ENDING = 4
"""So many symbols of a code's end are needed."""


def of_email(connection: Connection, email: str, most: int) -> list[int]:
    """Return whose e-mail address this is; upper and lower case are the same."""
    return _read(connection, "email <> '' AND lower(email) = lower(?)", (email,), most)


def of_order(connection: Connection, order: str, most: int) -> list[int]:
    """Return the attendees of an order; upper and lower case are the same."""
    return _read(connection, "order_code <> '' AND lower(order_code) = lower(?)", (order,), most)


def with_email_begun(connection: Connection, beginning: str, most: int) -> list[int]:
    """Return attendees whose e-mail address begins so."""
    where = "email <> '' AND lower(email) >= lower(?) AND lower(email) < lower(?) ORDER BY lower(email)"
    return _read(connection, where, (beginning, beginning + _LAST), most)


def with_order_begun(connection: Connection, beginning: str, most: int) -> list[int]:
    """Return attendees whose order's code begins so."""
    where = (
        "order_code <> '' AND lower(order_code) >= lower(?) AND lower(order_code) < lower(?) ORDER BY lower(order_code)"
    )
    return _read(connection, where, (beginning, beginning + _LAST), most)


def with_code_begun(connection: Connection, beginning: str, most: int) -> list[int]:
    """Return attendees one of whose codes that hold begins so, case included."""
    rows = connection.execute(
        f"{_OF_CODE} AND code.code >= ? AND code.code < ? LIMIT ?", (beginning, beginning + _LAST, most)
    )
    return [number for (number,) in rows]


def with_code_ended(connection: Connection, ending: str, most: int) -> list[int]:
    """Return attendees one of whose codes that hold ends so, which takes `ENDING` symbols; case does not matter."""
    rows = connection.execute(
        f"{_OF_ENDING} AND lower(substr(code.code, -length(?))) = lower(?) LIMIT ?",
        (f'"{ending_word(ending)}"', ending, ending, most),
    )
    return [number for (number,) in rows]


def ending_word(code: str) -> str:
    """Return the last symbols of a code as one word of an index, whatever they are; case does not matter."""
    return code[-ENDING:].lower().encode("utf-8", "replace").hex()


def _read(connection: Connection, where: str, values: tuple[str, ...], most: int) -> list[int]:
    rows = connection.execute(f"SELECT number FROM attendee WHERE {where} LIMIT ?", (*values, most))
    return [number for (number,) in rows]
