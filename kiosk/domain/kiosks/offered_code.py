"""A join code as an organiser offers it: how many kiosks it lets in, and until when."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfferedCode:
    """A join code and what it is good for.

    Attributes:
        text: the code; empty where a hub runs and there is none for the role.
        expires: until when it lets kiosks in (UTC milliseconds), 0 for until it is withdrawn.
        uses: how many it may let in, 0 for any number.
        used: how many it has let in.
    """

    text: str = ""
    expires: int = 0
    uses: int = 0
    used: int = 0
