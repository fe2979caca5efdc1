"""What a reader of agendas is told besides the file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgendaOptions:
    """The event's zone by its name, and the UTC milliseconds between which recurring events are expanded."""

    zone: str
    within: tuple[int, int] | None = None
