"""Ids of people whom an import adds."""

import secrets
from collections.abc import Iterator
from itertools import count


def new_ids() -> Iterator[str]:
    """Yield ids that nobody else has: 40 random bits, and a count.

    They ascend, so that what is stored of one import lies side by side on the disk: with ids at random each record is
    a page of its own to be written, in every index.
    """
    beginning = secrets.token_hex(5)
    return (f"{beginning}{number:06x}" for number in count())
