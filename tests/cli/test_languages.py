"""A language that is not there is refused, with those that are, by every command that takes one."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.domain.language import languages


@pytest.mark.parametrize(
    "command",
    [
        ["desk", "--language", "xx"],
        ["foyer", "--language", "xx"],
        ["organiser", "--language", "xx"],
        ["demo", "--tour", "t", "--language", "xx"],
        ["import", "agenda", "a.json", "--language", "xx"],
        ["exchange", "A", "B", "--language", "xx"],
        ["doctor", "--all", "--certificate", "c.pdf", "--language", "xx"],
        ["new", "--name", "Fair", "--timezone", "UTC", "--starts", "2026-11-20", "--languages", "en,xx"],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_an_unknown_language_is_refused_with_the_list(command: list[str], tmp_path: Path) -> None:
    answer = CliRunner().invoke(cli, ["--event", str(tmp_path / "event.db"), *command])
    assert answer.exit_code == 2, answer.output
    for language in languages().values():
        assert f"{language.code} ({language.own_name})" in answer.output
    assert not (tmp_path / "event.db").exists()
