"""The tour from the command line: what is played unless something else is asked for."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.domain.language import languages as installed


def test_the_tour_is_played_in_every_language_and_at_two_sizes_unless_asked_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[tuple[Any, ...]] = []
    monkeypatch.setattr("kiosk.demo.tour.play", lambda folder, *what, replace: played.append(what[:2]))
    for words in ((), ("--language", "tr", "--size", "640x480")):
        done = CliRunner().invoke(cli, ["demo", "--tour", str(tmp_path / "tour"), *words])
        assert done.exit_code == 0, done.output
    sizes = ((1280, 800), (1920, 1080))
    assert played == [(tuple(installed()), sizes), (("tr",), ((640, 480),))]
