"""`kiosk rehearse`: the morning before it comes, from a terminal or a script."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.domain.admission.point import Point, PointKind
from kiosk.services.points import change_point
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest
from tests.facts import Said
from tests.test_manual import LANGUAGES, sections, words_of

Run = Callable[..., Result]


@pytest.fixture
def rehearse(event_file: EventFile, add_guest: AddGuest) -> Run:
    change_point(event_file, Point("Lab door", PointKind.SESSION_DOOR, room="Laboratory", capacity=1))
    details = {"title": "Tour", "room": "Laboratory", "starts": STARTS, "ends": STARTS + 3_600_000}
    event_file.journal.append(Said("session", "tour", details))
    for name in ("Ada Stone", "Ben Stone", "Cem Stone", "Deniz Stone"):
        add_guest(name)
    add_guest("Ece Stone", group="Student", status="unpaid")

    def run(*arguments: str | Path) -> Result:
        words = ["rehearse", str(event_file.path), "--mornings", "2", *map(str, arguments)]
        return CliRunner().invoke(cli, [*words, "--assume", "no_shows=0"])

    return run


def test_it_says_in_words_where_it_gets_tight_and_what_was_assumed(rehearse: Run) -> None:
    lines = rehearse("--desks", "3").output.splitlines()
    assert lines[0] == ("2026-11-20, first session at 09:30: 2 mornings with 3 desks (Desk 1, Desk 2, Desk 3), seed 1.")
    assert any("unpaid at Desk" in line and "(Student " in line for line in lines)
    assert any("Tour (Laboratory): 4 wish to come in; 1 fit: 3.0 find it full." in line for line in lines)
    assert "  no_shows=0  0 % of those on the list do not come (set)" in lines
    assert any(line.startswith("By 0") and line.endswith("have 1 desk open.") for line in lines)


def test_many_desks_are_counted_and_not_named_one_by_one(rehearse: Run) -> None:
    lines = rehearse("--desks", "40").output.splitlines()
    assert "2 mornings with 40 desks (Desk 1, …, Desk 40), seed 1." in lines[0]
    assert sum("unpaid at the desks (Student " in line for line in lines) == 1


def test_a_program_reads_the_same_and_the_manual_names_each_key(rehearse: Run) -> None:
    told = json.loads(rehearse("--json").output)
    assert (told["listed"], told["came"], told["mornings"]) == (5, 5, 2)
    assert {row["verdict"] for row in told["refused"]} >= {"unpaid", "full"}
    keys = set(told) | {key for name in ("minutes", "refused", "rooms", "openings", "assumed") for key in told[name][0]}
    assert [language for language in LANGUAGES if keys - words_of(sections(language)["kiosk rehearse"])] == []


@pytest.mark.parametrize(
    ("assumed", "said"),
    [("weather=3", "nothing that is assumed"), ("rush=many", "is no number"), ("rush=120", "from 0 to 100 percent")],
)
def test_what_cannot_be_assumed_is_said(rehearse: Run, assumed: str, said: str) -> None:
    refused = rehearse("--assume", assumed)
    assert refused.exit_code == 2
    assert said in refused.output
