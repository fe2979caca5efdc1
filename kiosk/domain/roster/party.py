"""Who comes with whom."""

from dataclasses import dataclass

from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.roster.attendee import Attendee


@dataclass(frozen=True, slots=True)
class Companion:
    """One of a party, and today's check-in, if they are in."""

    attendee: Attendee
    checked_in: FirstAdmission | None


@dataclass(frozen=True, slots=True)
class GuestParty:
    """Whom a person brings, or who brings them; neither for most people. `guests` are in the order of the list."""

    host: Companion | None = None
    guests: tuple[Companion, ...] = ()

    def besides(self, attendee: str) -> tuple[Companion, ...]:
        """Return the others of the party, the host first."""
        everyone = (self.host, *self.guests) if self.host else self.guests
        return tuple(one for one in everyone if one.attendee.id != attendee)


NO_PARTY = GuestParty()
