"""What a change of the agenda would do, before it is announced; and announcing just that."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.agenda.consequences import Consequence, StarredBy, consequences
from kiosk.domain.agenda.session import Session
from kiosk.domain.faults.live_agenda import AgendaChangedMeanwhile
from kiosk.services.live_agenda.changing import AgendaAct, carry_out
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions, stars


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would be changed at once, and what that brings with it."""

    act: AgendaAct
    consequences: tuple[Consequence, ...] = ()

    @property
    def changes(self) -> list[tuple[Session, Session]]:
        """Each session that would change, as it is and as it would be."""
        return [(effect.before, effect.after) for effect in self.act.effects]


def foresee(file: EventFile, act: AgendaAct) -> Foreseen:
    """Return what an act would bring with it: what stands in its way first, then who starred what it changes."""
    changes = [(effect.before, effect.after) for effect in act.effects]
    found = consequences(changes, sessions.shown(file.reader), file.read_event())
    starred = stars.counts(file.reader, [before.id for before, _ in changes])
    starring = [StarredBy(after, starred[after.id]) for _, after in changes if starred.get(after.id)]
    return Foreseen(act, (*found, *starring))


def carry_out_as_foreseen(file: EventFile, make: Callable[[], AgendaAct], foreseen: Foreseen) -> AgendaAct:
    """Record a change only if it still does what was foreseen.

    Args:
        file: the event file.
        make: returns what is to be changed, of the agenda as it is now.
        foreseen: what the person read.

    Raises:
        Fault: the agenda was changed meanwhile, or this kiosk may not, or the file cannot be written.
    """
    act = make()
    if foresee(file, act).changes != foreseen.changes:
        raise AgendaChangedMeanwhile()
    carry_out(file, act)
    return act
