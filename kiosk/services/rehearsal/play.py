"""One morning, played: whoever arrives is answered by the real services of check-in, as they stand."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import exp
from typing import assert_never

from kiosk.domain.admission.door import is_for
from kiosk.domain.admission.verdict import Admission, Method, Outcome, Verdict, outcome_of
from kiosk.domain.rehearsal.assumptions import Assumptions
from kiosk.domain.rehearsal.floor import Arrival, Floor, Served
from kiosk.domain.rehearsal.outcome import Morning, Refusal, RoomDemand
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.services.admit import admit, admit_attendee
from kiosk.services.namesakes import Namesakes, PerhapsTheSame
from kiosk.services.rehearsal.cast import ArrivalManner, Coming
from kiosk.services.rehearsal.day_plan import ANY_DESK, DayPlan, SessionChoice, SessionSlot
from kiosk.services.walk_in import walk_in
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import presence

MINUTE_MS = 60_000
CHOOSE_MS = 10 * MINUTE_MS
"""So long before sessions begin those who are in choose one."""
LATE_MS = 20 * MINUTE_MS
"""So long after they began somebody who has just come in goes to one."""
WALK_MS = 2 * MINUTE_MS
"""How long it is to another door."""
SPREAD = 0.35
"""The standard deviation of the logarithm of a service time: nine of ten are within 1.6 times the median."""
_BELL = "\0"
_WRONG_CODE = "SOME-OTHER-TICKET"


@dataclass
class PlayedClock:
    """The time on a morning that is played, in UTC milliseconds."""

    now: int = 0

    def __call__(self) -> int:
        """Return the time."""
        return self.now


@dataclass(frozen=True, slots=True)
class _Entering:
    """Somebody is at an entrance; `turned` if they were sent from another one."""

    guest: Coming
    turned: bool = False


@dataclass(frozen=True, slots=True)
class _Visiting:
    """Somebody is at the door of a session; `turned` if another one was full."""

    guest: Coming
    choice: SessionChoice
    turned: bool = False


@dataclass(frozen=True, slots=True)
class _Leaving:
    """Somebody goes out of a room whose exit is scanned."""

    guest: Coming


@dataclass(frozen=True, slots=True)
class _Bell:
    """Those who are in choose among sessions."""

    slot: SessionSlot


_Errand = _Entering | _Visiting | _Leaving | _Bell


class Play:
    """One morning at the doors of an event file, which is written to.

    Args:
        file: a copy of the event, whose clock is `clock`.
        clock: is moved on as the morning goes by.
        plan: the day.
        assumed: what is assumed.
        pauses: service times that were measured, in seconds; empty for assumed ones.
        chance: by which all is drawn.
        tell: called with each who was served at an entrance.
    """

    def __init__(
        self,
        file: EventFile,
        clock: PlayedClock,
        plan: DayPlan,
        assumed: Assumptions,
        pauses: Sequence[float],
        chance: random.Random,
        tell: Callable[[], None],
    ) -> None:
        self._file, self._clock, self._plan, self._assumed = file, clock, plan, assumed
        self._pauses, self._chance, self._tell = pauses, chance, tell
        self._namesakes = Namesakes(file)
        self._errands: list[_Errand] = []
        self._inside: list[Coming] = []
        self._morning = Morning(rooms={one.session: one for one in map(_demand, _with_doors(plan))})

    def morning(self, coming: Sequence[Coming]) -> Morning:
        """Play the morning of those who come; returns what came of it."""
        doors = {choice.door.point.name for choice in _with_doors(self._plan) if choice.door}
        lines = {
            **self._plan.lines,
            **{name: (name,) for name in (*doors, *self._plan.exits.values())},
            _BELL: (_BELL,),
        }
        arrivals = [self._sent(slot.starts - CHOOSE_MS, _Bell(slot), _BELL) for slot in self._plan.slots]
        arrivals += [self._arrival(guest) for guest in coming]
        waits = Floor(lines, self._serve).play(arrivals)
        self._morning.waits = tuple(wait for wait in waits if wait.line in self._plan.lines)
        self._morning.came = len(coming)
        return self._morning

    def _arrival(self, guest: Coming) -> Arrival:
        return self._sent(self._plan.first + guest.moment, _Entering(guest), self._entrance_for(guest.person))

    def _sent(self, at: int, errand: _Errand, line: str) -> Arrival:
        self._errands.append(errand)
        return Arrival(at, len(self._errands) - 1, line)

    def _entrance_for(self, person: Attendee) -> str:
        """Return the line that somebody joins: by chance one that their ticket is for, in proportion to its desks."""
        lines, doors = self._plan.lines, self._plan.entrances
        fit = [name for name in lines if name == ANY_DESK or is_for(doors[name], person, self._plan.day)]
        return self._chance.choice([name for name in fit or lines for _ in lines[name]])

    def _serve(self, who: int, desk: str, at: int) -> Served:
        self._clock.now = at
        errand = self._errands[who]
        match errand:
            case _Entering():
                return self._enter(errand, desk, at)
            case _Visiting():
                return self._visit(errand, desk, at)
            case _Leaving(guest):
                self._scan(guest, desk)
                return Served(self._seconds(self._assumed.door))
            case _Bell(slot):
                return Served(0, tuple(self._visit_of(guest, slot, at) for guest in self._inside if slot.choices))
            case _:
                assert_never(errand)

    def _enter(self, errand: _Entering, desk: str, at: int) -> Served:
        self._tell()
        guest = errand.guest
        admission = self._answer(guest, desk)
        if outcome_of(admission.verdict) is Outcome.REFUSED:
            self._refuse(admission, guest)
            instead = admission.barrier.instead if admission.barrier else ""
            elsewhere = instead and instead in self._plan.lines and not errand.turned
            then = (self._sent(at + WALK_MS, _Entering(guest, turned=True), instead),) if elsewhere else ()
            return Served(self._seconds(self._assumed.trouble), then)
        guest = replace(guest, person=replace(guest.person, id=admission.attendee.id if admission.attendee else ""))
        if admission.verdict is Verdict.ADMITTED:
            self._morning.checked_in[at // MINUTE_MS] += 1
            self._morning.moments.append(at)
        self._inside.append(guest)
        on = [one for one in self._plan.slots if one.starts - CHOOSE_MS <= at < one.starts + LATE_MS]
        return Served(self._service(guest.manner), tuple(self._visit_of(guest, one, at) for one in on))

    def _answer(self, guest: Coming, desk: str) -> Admission:
        """Have the real services answer somebody at a desk, in the manner in which they come."""
        match guest.manner:
            case ArrivalManner.PLAIN:
                return admit(self._file, guest.code, point=desk)
            case ArrivalManner.NO_CODE:
                return admit_attendee(self._file, guest.person.id, point=desk)
            case ArrivalManner.WRONG_CODE:
                self._refuse(admit(self._file, _WRONG_CODE, point=desk), guest)
                return admit(self._file, guest.code, point=desk)
            case ArrivalManner.TWICE:
                first = admit(self._file, guest.code, point=desk)
                admit(self._file, guest.code, point=desk)
                return first
            case ArrivalManner.WALK_IN:
                return self._walk_in(guest, desk)
            case _:
                assert_never(guest.manner)

    def _walk_in(self, guest: Coming, desk: str) -> Admission:
        besides: set[str] = set()
        while True:
            answer = walk_in(
                self._file, NewGuest(guest.person.name), point=desk, besides=besides, namesakes=self._namesakes
            )
            if not isinstance(answer, PerhapsTheSame):
                return answer
            besides |= {one.attendee.id for one in answer.namesakes}

    def _service(self, manner: ArrivalManner) -> float:
        match manner:
            case ArrivalManner.PLAIN:
                return self._chance.choice(self._pauses) if self._pauses else self._seconds(self._assumed.service)
            case ArrivalManner.NO_CODE | ArrivalManner.WRONG_CODE | ArrivalManner.TWICE:
                return self._seconds(self._assumed.trouble)
            case ArrivalManner.WALK_IN:
                return self._seconds(self._assumed.walk_in)
            case _:
                assert_never(manner)

    def _seconds(self, median: float) -> float:
        """Draw a service time around a median."""
        return median * exp(self._chance.gauss(0, SPREAD))

    def _refuse(self, admission: Admission, guest: Coming) -> None:
        group = guest.person.group if admission.attendee else ""
        self._morning.refused[Refusal(admission.point, admission.verdict, group)] += 1

    def _visit_of(self, guest: Coming, slot: SessionSlot, at: int) -> Arrival:
        """Let somebody choose a session and come to its door about when it begins."""
        fit = [one for one in slot.choices if one.door is None or is_for(one.door, guest.person, self._plan.day)]
        [choice] = self._chance.choices(fit or slot.choices, [one.weight for one in fit or slot.choices])
        moment = max(at + MINUTE_MS, round(slot.starts + self._chance.gauss(-3, 3) * MINUTE_MS))
        return self._visit_at(moment, guest, choice)

    def _visit_at(self, moment: int, guest: Coming, choice: SessionChoice, *, turned: bool = False) -> Arrival:
        return self._sent(moment, _Visiting(guest, choice, turned), choice.door.point.name if choice.door else _BELL)

    def _visit(self, errand: _Visiting, desk: str, at: int) -> Served:
        guest, choice = errand.guest, errand.choice
        if choice.door is None:
            return Served(0)
        admission = self._scan(guest, desk)
        self._count(choice, admission, wished=not errand.turned)
        seconds = self._seconds(self._assumed.door)
        if outcome_of(admission.verdict) is Outcome.REFUSED:
            self._refuse(admission, guest)
            other = None if errand.turned else self._other_than(choice, guest)
            then = (self._visit_at(at + WALK_MS, guest, other, turned=True),) if other else ()
            return Served(seconds, then)
        exit_ = self._plan.exits.get(choice.door.area)
        gone = choice.session.ends + round(self._chance.random() * 3 * MINUTE_MS)
        return Served(seconds, (self._sent(gone, _Leaving(guest), exit_),) if exit_ else ())

    def _other_than(self, full: SessionChoice, guest: Coming) -> SessionChoice | None:
        """Return another session at the same time that somebody may go to, by chance; None without any."""
        slot = next(one for one in self._plan.slots if full in one.choices)
        others = [
            one
            for one in slot.choices
            if one is not full and (one.door is None or is_for(one.door, guest.person, self._plan.day))
        ]
        return self._chance.choice(others) if others else None

    def _scan(self, guest: Coming, point: str) -> Admission:
        if guest.code:
            return admit(self._file, guest.code, point=point)
        return admit_attendee(self._file, guest.person.id, point=point, method=Method.SCAN)

    def _count(self, choice: SessionChoice, admission: Admission, *, wished: bool) -> None:
        demand = self._morning.rooms[choice.session.id]
        inside = presence.count(self._file.writer, demand.room, self._plan.day)
        self._morning.rooms[choice.session.id] = replace(
            demand,
            wished=demand.wished + wished,
            inside=max(demand.inside, inside),
            turned_away=demand.turned_away + (admission.verdict is Verdict.FULL),
        )


def _with_doors(plan: DayPlan) -> list[SessionChoice]:
    return [choice for slot in plan.slots for choice in slot.choices if choice.door]


def _demand(choice: SessionChoice) -> RoomDemand:
    door, session = choice.door, choice.session
    area, most = (door.area, door.most) if door else ("", 0)
    return RoomDemand(session.id, session.text.title, area, session.starts, most)
