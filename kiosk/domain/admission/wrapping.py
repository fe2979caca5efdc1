"""What scanners and phones put around a code: white space, control characters, an AIM identifier, an address.

A code is always looked up as it stands first, so nothing that a ticket system issued is ever taken apart.
"""

import re
from collections.abc import Iterator
from itertools import islice

from kiosk.domain.admission.code import Reading, read, typed

_AROUND = re.compile(r"^[\s\x00-\x1f\x7f\ufeff]+|[\s\x00-\x1f\x7f\ufeff]+$")
_AIM = re.compile(r"\](?!c\d\d)[A-Za-z][0-9A-Za-z]")
"""``]``, which kind of bar code it was, and how it was read (ISO/IEC 15424): ``]Q1`` is a QR code, ``]C0`` Code 128."""
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,15}:(?://)?(?P<rest>\S+)")
_PARTS = re.compile(r"[?&#;]")
LIMIT = 8
"""How many readings of one text are tried at most: an address must not try a whole list of tickets at once."""


def unwrapped(text: str) -> Iterator[str]:
    """Yield what a scanned text may be as a code, the likeliest first, beginning with the text itself."""
    return islice(_distinct(_readings(text)), LIMIT)


def read_scanned(text: str, event_id: str) -> Reading:
    """Tell what a scanned text is, whatever is around it, as far as a badge code tells by itself."""
    readings = {read(typed(each), event_id) for each in unwrapped(text)}
    return next((each for each in Reading if each in readings), Reading.FOREIGN)


def plain_code(text: str) -> str:
    """Return a scanned text without white space, control characters and the AIM identifier around it."""
    bare = _AROUND.sub("", text)
    return _AROUND.sub("", _AIM.sub("", bare, count=1)) if _AIM.match(bare) else bare


def _readings(text: str) -> Iterator[str]:
    yield text
    yield _AROUND.sub("", text)
    plain = plain_code(text)
    yield plain
    if address := _ADDRESS.fullmatch(plain):
        yield from _inside(address["rest"])


def _inside(rest: str) -> Iterator[str]:
    """Yield what an address may be around: the end of its path, what its questions answer, the end of its fragment."""
    from urllib.parse import unquote, unquote_plus  # hardly any code is an address

    path, *further = _PARTS.split(rest)
    values = [each.partition("=")[2] or each for each in further]
    for part in (path.rstrip("/").rpartition("/")[2], *values, *(each.rpartition("/")[2] for each in values)):
        yield from (unquote(part), unquote_plus(part), part)


def _distinct(readings: Iterator[str]) -> Iterator[str]:
    seen: set[str] = set()
    for reading in readings:
        if reading and reading not in seen:
            seen.add(reading)
            yield reading
