"""What the page of doors is read from: the points as they stand, and what a point and its rules can be made of."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.admission.rules import RuleKind
from kiosk.domain.agenda.session import Session
from kiosk.services.points import PointState, days_of, every_point
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, sessions


@dataclass(frozen=True, slots=True)
class DoorChoices:
    """What there is to choose from: groups and add-ons of the roster, sessions, their rooms, and the event's days."""

    groups: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    sessions: tuple[Session, ...] = ()
    days: tuple[str, ...] = ()

    @property
    def rooms(self) -> tuple[str, ...]:
        """The rooms of the agenda, each once."""
        return tuple(dict.fromkeys(one.text.room for one in self.sessions if one.text.room))

    def names_for(self, kind: RuleKind) -> tuple[str, ...]:
        """Return the names that a rule of a kind can go by."""
        match kind:
            case RuleKind.GROUPS:
                return self.groups
            case RuleKind.PRODUCTS:
                return self.products
            case RuleKind.DAYS:
                return self.days
            case RuleKind.TIMES | RuleKind.CAPACITY | RuleKind.AGAIN:
                return ()
            case _:
                assert_never(kind)


def read_choices(file: EventFile) -> DoorChoices:
    """Read what there is to choose from."""
    reader = file.reader
    listed = sorted(sessions.scheduled(reader), key=lambda one: (one.starts, one.text.room))
    return DoorChoices(
        tuple(sorted(attendees.groups(reader))),
        tuple(attendees.add_ons(reader)),
        tuple(one for one in listed if not one.all_day),
        tuple(days_of(file)),
    )


def read_points(file: EventFile) -> tuple[PointState, ...]:
    """Read the points as they stand."""
    return tuple(every_point(file))
