"""A long roster is put into our words by a process of its own, and comes out as if it had been read here."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.reading import roster_apart
from kiosk.adapters.reading.apart import Apart
from kiosk.adapters.reading.roster_apart import RosterApart
from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.bootstrap.inputs import read_roster
from kiosk.domain.fault import Fault
from kiosk.domain.roster.entry import RosterEntry
from kiosk.storage.event_file import EventFile
from tests import DATA

ISTANBUL, NOW = ZoneInfo("Europe/Istanbul"), 1_795_000_000_000
FILES = sorted(file for pattern in ("*.csv", "*.xlsx", "*.ods") for file in (DATA / "roster").glob(pattern))


def _read(roster: RosterFile) -> tuple[Any, ...]:
    try:
        entries = list(roster.entries())
    except Fault as fault:
        return type(fault), str(fault)
    return entries, sorted(map(repr, roster.notes)), roster.left_out, roster.fields, roster.columns


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_roster_is_the_same_as_if_it_were_read_here(file: Path) -> None:
    assert _read(RosterApart(file, ISTANBUL, NOW)) == _read(RosterFile(file, ISTANBUL, NOW))


def test_a_row_that_is_broken_far_down_is_named_and_those_before_it_came(tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    rows = [f"Elif {number},elif{number}@example.org" for number in range(5_000)]
    path.write_text("\n".join(("Name,Email", *rows, '"Can,can@example.org\n')), "utf-8")
    read = RosterApart(path, ISTANBUL, NOW).entries()
    assert [next(read).name for _ in range(4_000)][-1] == "Elif 3999"
    with pytest.raises(Fault, match="row 5,002: a quotation mark is opened"):
        list(read)


def test_it_can_be_read_again_and_looked_at_in_between(tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("\n".join(("Name,Email", *(f"Elif {n},elif{n}@example.org" for n in range(300)))), "utf-8")
    roster = RosterApart(path, ISTANBUL, NOW)
    assert len(list(roster.entries())) == 300
    assert roster.samples(2) == [["Elif 0", "elif0@example.org"], ["Elif 1", "elif1@example.org"]]
    assert len(list(roster.entries())) == 300


def test_of_a_file_without_a_header_no_process_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("1,2,3\n4,5,6\n", "utf-8")
    started: list[Apart] = []
    begin = Apart.__init__

    def note(apart: Apart, *given: Any) -> None:
        begin(apart, *given)
        started.append(apart)

    monkeypatch.setattr(Apart, "__init__", note)
    with pytest.raises(Fault):
        RosterApart(path, ISTANBUL, NOW)
    rows, _ = started
    assert not rows.end.alive
    assert rows._process.poll() is not None


def test_only_a_long_file_is_worth_two_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, event_file: EventFile
) -> None:
    path, event = tmp_path / "guests.csv", event_file.read_event()
    path.write_text("Name,Email\nElif,elif@example.org\n", "utf-8")
    assert type(read_roster(path, event)) is RosterFile
    monkeypatch.setattr(roster_apart, "LONG", 10)
    assert type(read_roster(path, event)) is RosterApart


GOOD = [2, "Elif", "", "", "", "", "", "", "", "", "paid", ["t1"], None, False, "", "", "", None, None, False, False]
GOOD += ["", "", "", "", [["Menu", "Vegan"]], False, [], None, 0, [], [], []]


@pytest.mark.parametrize(
    ("at", "value"),
    [
        *((0, "2"), (0, True), (1, None), (1, 7), (1, "x" * 1_001), (10, "let in"), (10, []), (11, "t1"), (11, [1])),
        *(
            (11, None),
            (12, "now"),
            (13, 0),
            (25, [["Menu"]]),
            (25, [["Menu", 1]]),
            (25, {"Menu": "Vegan"}),
            (26, None),
            (28, 1),
        ),
    ],
)
def test_what_no_row_can_be_is_no_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, value: object
) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("Name,Email\nElif,elif@example.org\n", "utf-8")
    roster = RosterApart(path, ISTANBUL, NOW)
    good = {field: [value] for field, value in zip(RosterEntry._fields, GOOD, strict=True)}
    monkeypatch.setattr(Apart, "messages", lambda _: iter([("entries", [1, good]), ("left out", [0])]))
    assert [entry.name for entry in roster.entries()] == ["Elif"]
    monkeypatch.setattr(
        Apart, "messages", lambda _: iter([("entries", [1, good | {RosterEntry._fields[at]: [value]}])])
    )
    with pytest.raises(Fault):
        list(roster.entries())


@pytest.mark.parametrize(
    "values",
    [
        *([], [1], [1, []], [1, {}], [True, {"row": [2], "name": ["Elif"]}], [-1, {"row": [2], "name": ["Elif"]}]),
        *([2, {"row": [2], "name": ["Elif"]}], [10**9, {"row": [2, 3], "name": ["Elif", "Can"]}], [1, {"row": [2]}]),
        *([1, {"row": 2, "name": "E"}], [1, {"row": [2], "name": ["Elif"], "PIN": ["2026"]}], [1, {"name": ["Elif"]}]),
        *([1, {"row": [2], "name": ["Elif", "Can"]}], [1, {"row": [2], "name": {"Elif": 1}}]),
    ],
)
def test_fields_that_make_no_rows_are_no_entries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, values: list[object]
) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("Name,Email\nElif,elif@example.org\n", "utf-8")
    roster = RosterApart(path, ISTANBUL, NOW)
    monkeypatch.setattr(Apart, "messages", lambda _: iter([("entries", values)]))
    with pytest.raises(Fault):
        list(roster.entries())
