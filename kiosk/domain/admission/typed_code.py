"""A join code as somebody types it: without the strokes between its parts, and with symbols taken for their like.

Base 32 (RFC 4648) has no 0, 1 and 8, so where one stands something else is meant.
"""

EVENT, TOKEN, FINGERPRINT = 26, 27, 26
"""How many symbols each part behind the hubs has, its two check symbols included."""
_LONG = EVENT + TOKEN + FINGERPRINT
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
        parts = [hubs, rest[:EVENT], rest[EVENT:-FINGERPRINT], rest[-FINGERPRINT:]]
    if len(parts) != 4:
        return parts
    hubs, *others = parts
    return [hubs, *(each.upper().translate(_IN_BASE_32) for each in others)]
