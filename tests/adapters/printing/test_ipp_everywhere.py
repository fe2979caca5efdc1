"""Badges on a printer as shops sell them today: one that speaks IPP Everywhere, and can be unplugged."""

from pathlib import Path

import pytest

from tests.adapters.printing.everywhere import in_a_network_of_its_own


@pytest.mark.slow
def test_a_printer_that_speaks_ipp_everywhere_prints_each_badge_once_and_on_its_own_paper(tmp_path: Path) -> None:
    in_a_network_of_its_own(Path(__file__).with_name("everywhere_scenes.py"), tmp_path / "scenes", patience=900)
