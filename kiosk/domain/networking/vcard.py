"""vCard 3.0 (RFC 2426), the version that every phone's contacts program reads; Android's refuses 4.0."""

import re
from collections.abc import Mapping, Sequence

from kiosk.domain.networking.exchange import Field
from kiosk.domain.plain_text import one_line, writable
from kiosk.domain.roster.person_name import NameParts, is_turned, name_parts

LINE_OCTETS = 75
"""The longest line, without its end (RFC 2425, 5.8.1)."""

SHORT_OCTETS = 210
"""What a version 10 QR code holds with room for repair; a larger one is hard to scan from a screen."""

BUNDLE_OCTETS = 1_700
"""What a version 30 QR code holds: with four pixels a module it still fits on a screen 768 high."""

_LEAST_OCTETS = 90

_SPECIAL = re.compile(r"([\\,;])")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


def card(values: Mapping[Field, str], given_name: str = "", family_name: str = "", note: str = "") -> str:
    """Return a whole card with the fields that a person shared.

    Args:
        values: what is shared; the name may be missing, then the card bears the organisation's or none.
        given_name: if known; else the name is taken apart.
        family_name: if known.
        note: such as where the two met.
    """
    name, parts = _named(values, given_name, family_name)
    lines = [
        f"N:{escape(parts.family)};{escape(parts.given)};;{escape(parts.prefix)};{escape(parts.suffix)}",
        f"FN:{escape(name or one_line(values.get(Field.ORGANISATION, '')))}",
        *_lines(values),
        *([f"NOTE:{escape(note)}"] if note else []),
    ]
    return _enclose(lines)


def bundle(people: Sequence[tuple[Mapping[Field, str], str, str]], octets: int = BUNDLE_OCTETS) -> str:
    """Return the cards of several people in one text of at most so many octets, each as whole as all have room for.

    Args:
        people: of each what is shared, the given name and the family name.
        octets: the most.
    """
    text = ""
    for room in range(SHORT_OCTETS, _LEAST_OCTETS - 1, -10):
        text = "".join(short_card(values, given, family, room) for values, given, family in people)
        if len(text.encode()) <= octets:
            break
    return text


def short_card(
    values: Mapping[Field, str], given_name: str = "", family_name: str = "", octets: int = SHORT_OCTETS
) -> str:
    """Return a card of under so many octets for a QR code on a screen.

    What does not fit is left out in this order: the role, the web address, the end of the organisation, the
    organisation, the phone number, the e-mail address, the end of the name. A number or address is never cut, since
    half of one is wrong.
    """
    name, parts = _named(values, given_name, family_name)
    for kept in _shorter(values):
        text = _short(name, parts.given, parts.family, kept)
        if len(text.encode()) < octets:
            return text
    for length in range(len(name), 0, -1):
        text = _short(name[:length].rstrip(), "", name[:length].rstrip(), {})
        if len(text.encode()) < octets:
            return text
    return _short("", "", "", {})


def escape(value: str) -> str:
    r"""Escape a value: a backslash before ``\``, ``,`` and ``;``, and ``\n`` for a line break."""
    return _LINE_BREAK.sub(r"\\n", _SPECIAL.sub(r"\\\1", writable(value)))


def fold(line: str) -> str:
    """Fold a line at `LINE_OCTETS` octets without splitting a character; each further line begins with a space."""
    pieces, piece, size = [], "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LINE_OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += octets
    return "\r\n".join([*pieces, piece])


def _named(values: Mapping[Field, str], given_name: str, family_name: str) -> tuple[str, NameParts]:
    """Return the name as it is to be read, the given name first where a comma said otherwise, and its parts."""
    name = one_line(values.get(Field.NAME, ""))
    parts = name_parts(name, one_line(given_name), one_line(family_name))
    return parts.written if is_turned(name) else name, parts


def _lines(values: Mapping[Field, str]) -> list[str]:
    properties = (
        (Field.ORGANISATION, "ORG"),
        (Field.ROLE, "TITLE"),
        (Field.EMAIL, "EMAIL;TYPE=INTERNET"),
        (Field.PHONE, "TEL;TYPE=VOICE"),
    )
    shared = ((name, one_line(values.get(field, ""))) for field, name in properties)
    link = writable(one_line(values.get(Field.LINK, "")))  # an address in itself, where nothing is escaped
    return [*(f"{name}:{escape(value)}" for name, value in shared if value), *([f"URL:{link}"] if link else [])]


def _short(name: str, given: str, family: str, values: Mapping[Field, str]) -> str:
    return _enclose([f"N:{escape(family)};{escape(given)}", f"FN:{escape(name)}", *_lines(values)])


def _shorter(values: Mapping[Field, str]) -> list[dict[Field, str]]:
    kept: dict[Field, str] = {field: value for field, value in values.items() if field is not Field.NAME and value}
    steps = [dict(kept)]
    for field in (Field.ROLE, Field.LINK):
        kept.pop(field, None)
        steps.append(dict(kept))
    organisation = one_line(kept.get(Field.ORGANISATION, ""))
    for length in range(len(organisation) - 1, 7, -1):
        steps.append(kept | {Field.ORGANISATION: organisation[:length].rstrip()})
    for field in (Field.ORGANISATION, Field.PHONE, Field.EMAIL):
        kept.pop(field, None)
        steps.append(dict(kept))
    return steps


def _enclose(lines: list[str]) -> str:
    return "".join(f"{fold(line)}\r\n" for line in ("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"))
