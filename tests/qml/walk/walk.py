"""Puts a screen through all its states, and looks at each in the looks that are wanted."""

import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.demo.stage import take_picture
from tests.qml.walk import answers, foyer_meeting, foyer_pages, foyer_rounds, foyer_visits, panels, troubles
from tests.qml.walk.foyer_stage import WalkedFoyer
from tests.qml.walk.glance import Glance, glance
from tests.qml.walk.grid import Look, Looks
from tests.qml.walk.stage import Stage, WalkedDesk, WalkedScreen

Scene = Callable[[Stage], Iterator[str]]

DESK: tuple[Scene[WalkedDesk], ...] = (
    answers.idle,
    answers.names,
    answers.codes,
    answers.orders,
    answers.doors,
    answers.told,
    panels.search,
    panels.walk_in,
    panels.details,
    panels.party,
    panels.helping,
    troubles.undoing,
    troubles.news,
    troubles.twice,
    troubles.counts,
    troubles.printing,
    troubles.staff,
    troubles.scanners,
    troubles.kiosks,
    troubles.announced,
    troubles.listening,
)
FOYER: tuple[Scene[WalkedFoyer], ...] = (
    foyer_pages.at_rest,
    foyer_pages.at_home,
    foyer_pages.checking_in,
    foyer_pages.reading,
    foyer_pages.informed,
    foyer_visits.exchanges,
    foyer_visits.endings,
    foyer_visits.own,
    foyer_visits.speaking,
    foyer_rounds.seated,
    foyer_meeting.meeting,
)


@dataclass
class Walked:
    """What a walk came by, and what was wrong."""

    states: list[str] = field(default_factory=list)
    looks: Counter[Look] = field(default_factory=Counter)
    """How many states were shown in each look; some are also shown at another size."""
    verdicts: set[str] = field(default_factory=set)
    layers: set[str] = field(default_factory=set)
    """What lay over a page, or beside it."""
    wrong: dict[Look, dict[str, list[str]]] = field(default_factory=lambda: defaultdict(dict))
    """What was wrong in each look with each state."""
    seconds: float = 0.0

    @property
    def faults(self) -> int:
        """How many things were wrong."""
        return sum(len(faults) for states in self.wrong.values() for faults in states.values())

    def __str__(self) -> str:
        return "\n".join(told(state, look, faults) for look in self.wrong for state, faults in self.wrong[look].items())


def told(state: str, look: Look, faults: Sequence[str]) -> str:
    """Return what is wrong with a state in a look, a line each."""
    return "\n  ".join([f"{state} | {look}", *faults])


def walk(
    stage: Stage,
    scenes: Sequence[Scene[Stage]],
    looks: Looks,
    *,
    only: str = "",
    pictures: Path | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Walked:
    """Go through all states of a screen.

    Args:
        stage: the screen.
        scenes: bring it to one state after the other.
        looks: how each is shown.
        only: part of the name of the states to look at; all if empty.
        pictures: a folder for a picture of every state; none unless given.
        tell: is told what was wrong, as it is found.
    """
    walked, began = Walked(), time.monotonic()
    for scene in scenes:
        stage.rest()
        for state in scene(stage):
            walked.states.append(state)
            walked.layers |= {stage.layer} - {""}
            if only not in state:
                continue
            last: Glance | None = None
            for look in looks(len(walked.states)):
                walked.looks[look] += 1
                last = glance(stage, look, last)
                if last.wrong:
                    walked.wrong[look][state] = last.wrong
                    tell(told(state, look, last.wrong))
                if pictures:
                    save_picture(stage, pictures, f"{state} {look}")
    walked.verdicts = {row[0] for row in stage.file.reader.execute("SELECT DISTINCT verdict FROM scan")}
    walked.seconds = time.monotonic() - began
    return walked


def save_picture(stage: WalkedScreen, folder: Path, name: str) -> None:
    """Save what a screen shows."""
    take_picture(stage.window, folder / f"{re.sub(r'[^A-Za-z0-9]+', '-', name)}.png")
