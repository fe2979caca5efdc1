"""Reading what a record says whatever it holds: a newer version may have written it, or another program.

A fact is worth more than one of its fields, so a value that cannot be used is read as if it were not there. Each record
is read by itself, so the tables come out the same in whatever order the records came. Where nothing can stand in for a
value, see `fields`.
"""

from kiosk.storage.connection import is_storable
from kiosk.storage.tables.fields import LATEST


def text(value: object) -> str:
    """Return a text as it is but for halves of a character, a number as text, and anything else as no text."""
    if isinstance(value, str):
        return value if is_storable(value) else value.encode("utf-8", "replace").decode()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def texts(value: object) -> list[str]:
    """Return the texts in a list; none of what is no list."""
    return [text(one) for one in value if isinstance(one, str)] if isinstance(value, list) else []


def number(value: object, otherwise: int = 0) -> int:
    """Return a whole number from 0 up to the end of the calendar, or else another one."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < LATEST else otherwise
