"""The number of a receipt: eight symbols by which staff find what somebody took back, or asked for, at a kiosk."""

import os
from collections.abc import Callable

from kiosk.domain.admission import code as codes

LENGTH = 8
_HALF = LENGTH // 2


def new_receipt(random: Callable[[int], bytes] = os.urandom) -> str:
    """Return a fresh number of 40 bits, without hyphen; `random` gives that many unguessable bytes."""
    return "".join(codes.ALPHABET[byte & 31] for byte in random(LENGTH))


def written(number: str) -> str:
    """Return a number as it is read out and printed: two halves with a hyphen between them."""
    return f"{number[:_HALF]}-{number[_HALF:]}"


def typed(text: str) -> str:
    """Return the number that somebody typed or scanned; empty if it is none."""
    plain = codes.typed(text.strip())
    return plain if len(plain) == LENGTH and set(plain) <= set(codes.ALPHABET) else ""
