"""What one badge says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Badge:
    """What one badge says.

    `code` stands in its QR code and nowhere else; `number` under its fold or on its back, and in no code. Who wishes
    not to be photographed has `no_photos`. `attendee` is whose it is, which stands nowhere on it; empty where that is
    nobody of the roster. `role` is there where the event's badges show it.
    """

    code: str
    given_name: str
    family_name: str = ""
    organisation: str = ""
    group: str = ""
    number: str = ""
    no_photos: bool = False
    attendee: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class BadgeEvent:
    """What every badge of an event says: its name, its colour (``#RRGGBB``), the day in lines, the groups' colours."""

    name: str
    accent: str
    agenda: tuple[str, ...] = ()
    group_colours: tuple[tuple[str, str], ...] = ()
