"""One trial: an event, attackers, files that hear of everything in any order, and the auditor."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.facts.record import Record
from kiosk.storage.event_file import EventFile
from tests.storage.journal.hostile.audit import assert_same, audit, contents, left_out_of
from tests.storage.journal.hostile.delivery import deliver
from tests.storage.journal.hostile.forging import Forger
from tests.storage.journal.hostile.stage import Stage, staged

HEARING = 2
"""How many files hear of everything: one that took part from the beginning, and one of a kiosk that comes late."""


@dataclass
class Outcome:
    """What happened in some trials: records by attack, and how often something came of how many messages."""

    records: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def forged(self) -> int:
        """How many records were forged."""
        return sum(self.records.values())

    def add(self, other: "Outcome") -> None:
        """Add what happened in another trial."""
        for ours, theirs in ((self.records, other.records), (self.counts, other.counts)):
            for name, number in theirs.items():
                ours[name] = ours.get(name, 0) + number


def tried(folder: Path, seed: int, size: int) -> Outcome:
    """Play one trial.

    Args:
        folder: for its files; an empty one.
        seed: of everything that is drawn.
        size: how many records are forged at least.
    """
    chance, outcome = Random(seed), Outcome()
    with staged(folder, chance) as stage:
        forger = Forger(stage, chance)
        hostile = list(forger.forge(size))
        honest, late = _listener(stage, "honest"), _listener(stage, "late")
        deliver(honest, [[record] for record in stage.honest], Random(seed))
        everything: list[Sequence[Record]] = [*hostile, *([record] for record in stage.honest)]
        hearing = (chance.choice((stage.founder, stage.kiosks["desk"], stage.kiosks["back"])), late)
        try:
            for file in hearing:
                outcome.add(Outcome(counts=deliver(file, everything, chance).told()))
            for file in hearing:
                audit(file, stage, honest, forger.made)
            assert_same(*map(contents, hearing))
            outcome.add(Outcome(forger.made.records, {"left out": sum(len(left_out_of(file)) for file in hearing)}))
        finally:
            honest.close()
            late.close()
    return outcome


def _listener(stage: Stage, name: str) -> EventFile:
    """Return the file of a kiosk that has heard of nothing yet."""
    file = EventFile.create(stage.folder / f"{name}.db", stage.clock, this_machine)
    file.journal.expect(stage.event)
    return file
