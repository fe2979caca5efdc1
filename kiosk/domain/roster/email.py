"""An e-mail address as people and programs write it."""

import re

_ADDRESS = re.compile(r"[^\s@,;<>()\[\]\"]+@[^\s@,;<>()\[\]\"]+\.[^\s@,;<>()\[\]\"]+")
_PLAIN = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")
_LONGEST = 2_000
"""Characters of a cell in which addresses are looked for; in a longer one each letter might begin one."""
_AROUND = ".,;:'\"<>()[] \t"


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the addresses of a cell, each once, as they are written: ``Ada <a@x.org>``, ``mailto:a@x.org``, several.

    The display name of RFC 5322 and what RFC 6068 adds to an address fall away.
    """
    if len(text) > _LONGEST or "@" not in text:
        return ()
    if _PLAIN.fullmatch(text) and not text.lower().startswith("mailto:") and text[-1] not in _AROUND:
        return (text.strip(_AROUND),)
    plain = re.sub(r"(?i)\bmailto:", " ", text)
    found = (match.split("?", 1)[0].strip(_AROUND) for match in _ADDRESS.findall(plain))
    return tuple(dict.fromkeys(address for address in found if _PLAIN.fullmatch(address)))
