"""`kiosk rounds` says how many tables, with an event and without one."""

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.adapters.machine.clock import system_clock
from kiosk.cli import cli
from kiosk.domain.facts import reading
from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.faults.rounds import NoRoundsPlanned
from kiosk.services.admit import admit
from kiosk.services.rounds.plans import current_plan
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.programs import need


@pytest.fixture
def clock() -> GivenClock:
    return GivenClock(system_clock())  # commands go by the machine's own


def rounds(*words: object) -> str:
    answer = CliRunner().invoke(cli, ["rounds", *map(str, words)])
    assert answer.exit_code == 0, answer.output
    return answer.output


def test_without_an_event_a_number_of_people_is_enough() -> None:
    said = json.loads(rounds("--people", 83, "--rounds", 6, "--json"))
    assert said == {"people": 83, "tables": 11, "rounds": 6, "repeats": 0, "bound": 0}
    text = rounds("--people", 83, "--rounds", 6)
    assert "11 tables instead of 10: nobody meets anybody twice, for up to 11 rounds." in text


def test_too_few_tables_are_told_with_the_bound_and_what_would_do() -> None:
    text = rounds("--people", 40, "--rounds", 4, "--tables", 4)
    assert "no plan can have fewer than" in text
    assert "nobody meets anybody twice" in text


def test_with_an_event_those_are_seated_who_are_in(event_file: EventFile, add_guest: AddGuest) -> None:
    path = str(event_file.path)
    nobody = CliRunner().invoke(cli, ["--event", path, "rounds", "--rounds", "2"])
    assert nobody.exit_code == 1
    assert "Fewer than two people are checked in" in str(nobody.exception)
    for number in range(12):
        guest = add_guest(f"Guest {number}", f"T-{number}")
        if number < 9:
            admit(event_file, guest.badge, point="Desk 1")
    said = json.loads(CliRunner().invoke(cli, ["--event", path, "rounds", "--rounds", "2", "--json"]).output)
    assert said["people"] == 9


LONG = "Abdurrahman Gazi Karamanoğlu-Çelikkıran Wolfeschlegelsteinhausenbergerdorff Öztürk"


def text_of(pdf: Path) -> str:
    need("pdftotext")
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout


def test_slips_hold_ones_own_tables_and_cards_name_nobody(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    for name in (LONG, "Elif Kılıç", "Can Ak", *(f"Guest {number:02}" for number in range(9))):
        admit(event_file, add_guest(name, organisation=f"{name} Ltd").badge, point="Desk 1")
    path = ["--event", str(event_file.path), "rounds"]
    missing = CliRunner().invoke(cli, [*path, "cards", str(tmp_path / "none.pdf")])
    assert isinstance(missing.exception, NoRoundsPlanned)
    words = ["plan", "--rounds", "3", "--start", "14:00", "--minutes", "12", "--tables", "4"]
    wished = ["--together", "Elif Kılıç", "Can Ak", "--together", "Can Ak", "Guest 07", "--colleagues", "anywhere"]
    CliRunner().invoke(cli, [*path, *words, *wished])
    said = [json.loads(line) for line in CliRunner().invoke(cli, [*path, "show", "--json"]).output.splitlines()]
    assert [line["unmet"] for line in said] == [[]] * 3
    slips, cards = tmp_path / "slips.pdf", tmp_path / "cards.pdf"
    assert "Wrote 12 slips" in CliRunner().invoke(cli, [*path, "slips", str(slips)]).output
    assert "Wrote 4 cards" in CliRunner().invoke(cli, [*path, "cards", str(cards), "--language", "tr"]).output
    printed = text_of(slips)
    assert all(name in printed for name in ("Elif Kılıç", "Can Ak", "Guest 08"))
    assert printed.count("Round 3 · 14:24") == 12
    plan = current_plan(event_file)
    assert plan is not None
    for table in range(1, 5):
        seated = sum(len(plan.at_table(round_, table)) for round_ in range(3))
        assert printed.count(f"Table {table}") == seated
    on_cards = text_of(cards)
    assert on_cards.count("Masa ") == 4
    assert "2. tur 14:12" in on_cards
    assert "Elif" not in on_cards
    notes = [fact for _, fact in reading.read_as(NamesExported, list(event_file.journal.records()))]
    assert [(note.kind, note.rows) for note in notes] == [("round_slips", 12)]
