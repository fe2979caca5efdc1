"""A join code as somebody types it: without the strokes between its parts, and with symbols taken for their like.

Base 32 (RFC 4648) has no 0, 1 and 8, and hexadecimal has no O, I and L, so where a symbol stands tells which it is.
"""

_EVENT, _SECRET = 16, 24
_LONG = _EVENT + 2 * _SECRET
"""How many symbols stand behind the hubs."""
_IN_HEX = str.maketrans("OIL", "011")
_IN_BASE_32 = str.maketrans("018", "OIB")


def parts_of(typed: str) -> list[str]:
    """Return what stands behind ``FOYER:`` in its parts: hubs, event, token, fingerprint.

    Args:
        typed: without spaces.

    Returns:
        Four parts; any other number of what is no code.
    """
    parts = typed.split("/")
    if len(parts) == 1 and len(typed) > _LONG:
        hubs, rest = typed[:-_LONG], typed[-_LONG:]
        parts = [hubs, rest[:_EVENT], rest[_EVENT:-_SECRET], rest[-_SECRET:]]
    if len(parts) != 4:
        return parts
    hubs, event, *secret = parts
    return [hubs, event.upper().translate(_IN_HEX), *(each.upper().translate(_IN_BASE_32) for each in secret)]
