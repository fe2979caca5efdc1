"""The table of clauses says what is so: its tests are there, and settings undo what they take away."""

import ast
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.domain.settings.catalogue import FOYER_WARNING, AnySetting
from kiosk.domain.settings.forms import SettingValue
from kiosk.domain.settings.hearing import SILENT, SPEECH
from kiosk.domain.settings.values import Source, Standing, Values
from kiosk.services.accessibility import Conformity, clauses
from kiosk.storage.event_file import EventFile

TESTS = Path(__file__).parent.parent


def with_values(*pairs: tuple[AnySetting, SettingValue]) -> Values:
    return Values({setting.name: Standing(setting, value, Source.KIOSK) for setting, value in pairs})


def names_in(file: str) -> set[str]:
    module = ast.parse((TESTS / file).read_text("utf-8"))
    return {node.name for node in ast.walk(module) if isinstance(node, ast.FunctionDef)}


def test_every_test_that_shows_a_clause_is_there() -> None:
    shown = [tuple(test.split(": ")) for clause in clauses(Values()) for test in clause.tests]
    known = {file: names_in(file) for file, _ in shown}
    assert [(file, name) for file, name in shown if f"test_{name}" not in known[file]] == []


def test_no_clause_is_met_on_our_word_alone() -> None:
    without = {clause.number for clause in clauses(Values()) if clause.standing is Conformity.MET and not clause.tests}
    assert without == {"11.2.3.1"}, "nothing flashes, and no test could show that nothing does"


def test_clauses_stand_in_their_order_and_once() -> None:
    numbers = [tuple(int(part) for part in clause.number.split(".")) for clause in clauses(Values())]
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize(("setting", "value", "number"), [(SPEECH, SILENT, "5.1.3.1"), (FOYER_WARNING, 10, "11.2.2.1")])
def test_a_setting_that_takes_it_away_makes_a_clause_not_met(
    setting: AnySetting, value: SettingValue, number: str
) -> None:
    (clause,) = (each for each in clauses(with_values((setting, value))) if each.number == number)
    assert clause.standing is Conformity.NOT_MET
    assert setting.name in clause.how


def test_the_command_prints_a_table_and_an_object_a_clause(event_file: EventFile) -> None:
    runner, call = CliRunner(), ["--event", str(event_file.path), "doctor", "--accessibility"]
    table = runner.invoke(cli, call)
    assert table.exit_code == 0
    assert "| 5.1.3.13 | The loudness goes back after each person. | met |" in table.output
    assert "1 not met" in table.output
    assert "It does not notice headphones" in table.output or "It notices headphones" in table.output
    first = json.loads(runner.invoke(cli, [*call, "--json"]).output.splitlines()[0])
    assert list(first) == ["clause", "asks", "standing", "how", "tests"]
