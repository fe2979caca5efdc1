"""Who comes with whom."""

from dataclasses import dataclass

from kiosk.domain.admission.verdict import FirstAdmission, Outcome, Verdict, outcome_of
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


@dataclass(frozen=True, slots=True)
class PartyMember:
    """One of those who come together: today's check-in if they are in, and what the door would answer them now."""

    attendee: Attendee
    checked_in: FirstAdmission | None
    verdict: Verdict

    @property
    def comes_in(self) -> bool:
        """Whether the door would let them in."""
        return outcome_of(self.verdict) is Outcome.ADMITTED


@dataclass(frozen=True, slots=True)
class WholeParty:
    """Those of one order, each followed by the guests whom the list counts with them; `order` is empty for none."""

    order: str
    members: tuple[PartyMember, ...]
