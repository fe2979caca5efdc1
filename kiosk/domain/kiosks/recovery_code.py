"""The key of an event as it stands on paper: in five lines, each with two symbols that tell whether it is mistyped."""

import hashlib
from base64 import b32encode

from kiosk.domain.faults.rights import EventKeyMistyped, NotAnEventKey

PREFIX = "FOYER-KEY:"
SEED = 58
"""How many symbols a key has as NKEY seed."""
LINE, CHECKS = 12, 2
"""How many symbols of the key stand on a line, and how many follow that check them."""
LINES = -(-SEED // LINE)
_GROUP = 4
_IN_BASE_32 = str.maketrans("018", "OIB")


def recovery_code(seed: str) -> str:
    """Return a key as its QR code holds it: in QR's alphanumeric set, so that any scanner reads it."""
    return PREFIX + "/".join(_checked(seed))


def recovery_lines(seed: str) -> tuple[str, ...]:
    """Return the lines of a key for somebody who types it, in groups of four."""
    return tuple(" ".join(line[at : at + _GROUP] for at in range(0, len(line), _GROUP)) for line in _checked(seed))


def is_recovery_code(text: str) -> bool:
    """Tell whether a scanned text means to be the key of an event."""
    return text.strip()[: len(PREFIX)].upper() == PREFIX


def is_typed_key(text: str) -> bool:
    """Tell whether a text is long enough for a key, or means to be a scanned one: no passphrase is."""
    return is_recovery_code(text) or len(_symbols(text)) >= SEED


def read_key(text: str) -> str:
    """Read the key of an event, scanned or typed, with or without what checks its lines; spaces do not matter.

    Returns:
        Its seed, of which the caller sees whether it is one.

    Raises:
        Fault: a line is mistyped, or it is no such key at all.
    """
    symbols = _symbols(text)
    if len(symbols) == SEED:
        return symbols
    if line := mistyped_line(text):
        raise EventKeyMistyped(line)
    if len(symbols) != SEED + LINES * CHECKS:
        raise NotAnEventKey()
    return "".join(line[:-CHECKS] for line in _lines(symbols))


def mistyped_line(text: str) -> int:
    """Return the first line, counted from 1, of a key being typed that is whole and cannot be right; 0 for none."""
    symbols = _symbols(text)
    whole = (line for line in _lines(symbols) if len(line) == LINE + CHECKS or len(symbols) == SEED + LINES * CHECKS)
    return next((at for at, line in enumerate(whole, 1) if _check(line[:-CHECKS], at) != line[-CHECKS:]), 0)


def _checked(seed: str) -> list[str]:
    parts = [seed[at : at + LINE] for at in range(0, len(seed), LINE)]
    return [part + _check(part, at) for at, part in enumerate(parts, 1)]


def _lines(symbols: str) -> list[str]:
    return [symbols[at : at + LINE + CHECKS] for at in range(0, len(symbols), LINE + CHECKS)]


def _symbols(text: str) -> str:
    """Return what counts of a text; base 32 has no 0, 1 and 8, so where one stands something else is meant."""
    plain = "".join(text.split()).upper()
    return plain.removeprefix(PREFIX).replace("/", "").translate(_IN_BASE_32)


def _check(part: str, line: int) -> str:
    return b32encode(hashlib.sha256(f"foyer-line/1\0{line}\0{part}".encode()).digest()).decode()[:CHECKS]
