"""How the key of an event is kept on a machine."""

from enum import StrEnum

SHORTEST_PASSPHRASE = 8
"""How many characters a passphrase has at least."""


class KeptKey(StrEnum):
    """How the key of an event is kept beside the event's file."""

    CLEAR = "clear"
    """As it is: whoever reads the disk has it."""
    SEALED = "sealed"
    """Under a passphrase."""
    NOWHERE = "nowhere"
    """Not at all: on paper, or on another machine."""
