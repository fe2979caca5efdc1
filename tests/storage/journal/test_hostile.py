"""Whatever attackers bring, in any order and parts: nothing of it counts, and all kiosks come to the same.

FOYER_FORGED=1000000 pytest tests/storage/journal/test_hostile.py -m slow  forges so many; or see `hostile.__main__`.
"""

import os
import tempfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import strategies as st

from kiosk.storage.journal import intake
from tests.properties import holds
from tests.storage.journal.hostile.forging import Forger
from tests.storage.journal.hostile.stage import staged
from tests.storage.journal.hostile.trial import tried

EACH = 3_000


@holds(few=3, many=40, seed=st.integers(0, 2**32), size=st.integers(1, 400))
def test_nothing_counts_of_what_attackers_bring_in_any_order(tmp_path: Path, seed: int, size: int) -> None:
    assert tried(Path(tempfile.mkdtemp(dir=tmp_path)), seed, size).forged >= size


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, int(os.environ.get("FOYER_FORGED", "9000")), EACH))
def test_nothing_counts_of_many_records(tmp_path: Path, first: int) -> None:
    tried(tmp_path, 1 + first // EACH, EACH)


def test_of_strangers_little_is_kept_however_they_write_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "OF_STRANGERS", 40)
    tried(tmp_path, 5, 600)


def test_the_attackers_try_everything(tmp_path: Path) -> None:
    with staged(tmp_path, chance := Random(3)) as stage:
        forger = Forger(stage, chance)
        kinds = {record.kind for records in forger.forge(3_000) for record in records}
    assert all(forger.made.records[attack] for attack in forger.attacks)
    assert kinds >= {"erasure", "fence", "invitation", "grant", "event", "import", "scan", "attendee"}
