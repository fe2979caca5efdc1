"""Every key that a command prints as JSON stands in that command's section of the manual."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.domain.admission.code import CodeKind
from kiosk.domain.facts.information import InformationNoted
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.voices.feedback import Smiley
from kiosk.services import manual
from kiosk.services.admit import admit
from kiosk.services.kiosks.members import enrol
from kiosk.services.voices.day import close_day
from kiosk.services.voices.discussion import set_topic
from kiosk.services.voices.feedback import give_feedback, sentences
from kiosk.services.voices.pain_points import add_pain_point, offer_help
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, Guest
from tests.facts import Said
from tests.test_manual import commands, sections, words_of
from tests.voices import TALENT, write_waiting

ROSTER = "Name,Ticket\nElif Kılıç,T-1\n,\n"


@pytest.fixture
def printed(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> dict[str, set[str]]:
    """Run every command that takes --json as a program would; returns the keys that each printed."""
    late = seated(event_file, add_guest)
    elif_, can = add_guest("Elif Kılıç"), add_guest("Can Ak", email="can@example.org", order="K7X2M")
    twin = add_guest("Canan Ak", email="can@example.org")
    add_guest("Bora Er", status="cancelled")
    enrol(event_file, "U" + "A" * 55, "Desk 1")
    roster = tmp_path / "roster.csv"
    roster.write_text(ROSTER, "utf-8")
    bundle, plan = tmp_path / "desk.foyer", tmp_path / "plan.svg"
    plan.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>', "utf-8")
    event_file.journal.append(AttendeeDetails(elif_.id, given={elif_.ticket: can.id}))
    event_file.journal.append(
        AttendeeDetails(can.id, codes={elif_.ticket: CodeKind.TICKET}, received={elif_.ticket: elif_.id})
    )
    starts = event_file.read_event().starts
    event_file.journal.append(Said("session", "ws", {"title": "Workshop", "room": "Workshop", "starts": starts}))
    set_topic(event_file, "Talent")
    pain_point = add_pain_point(event_file, can.id, TALENT, "Graduates leave")
    write_waiting(event_file)
    offer_help(event_file, can.id, pain_point)
    give_feedback(event_file, can.id, Smiley.GOOD, sentence="Good talks", quotable=True)
    close_day(event_file)
    (sentence,) = sentences(event_file)
    event_file.journal.append(
        InformationNoted("funding", titles={"": "Funding", "tr": "Destekler"}, texts={"tr": "Açık"})
    )
    calls: dict[str, list[tuple[object, ...]]] = {
        "kiosk info": [()],
        "kiosk change-event": [("--place", "Hall 2", "--ends", "2026-11-21 17:00")],
        "kiosk rehearse": [("--mornings", "1")],
        "kiosk settings": [()],
        "kiosk points": [("Workshop", "--kind", "session_door", "--group", "Speaker"), ()],
        "kiosk staff add": [("Selin Ak", "--pin"), ("Selin Ak", "--may", "all")],
        "kiosk staff list": [()],
        "kiosk attendance": [()],
        "kiosk import roster": [(roster,)],
        "kiosk agenda list": [()],
        "kiosk agenda feed": [("http://127.0.0.1:1/agenda.json",)],
        "kiosk agenda delay": [("Workshop", 20)],
        "kiosk agenda move": [("Workshop", "--room", "Foyer")],
        "kiosk agenda announce": [("Group photo", "--in", "tr", "Toplu fotoğraf")],
        "kiosk agenda changes": [()],
        "kiosk agenda undo": [()],
        "kiosk agenda cancel": [("Workshop",)],
        "kiosk information list": [()],
        "kiosk information add": [("Magazine", "--in", "tr", "Dergi", "--text", "Twelve", "--text-in", "tr", "On iki")],
        "kiosk information remove": [("funding",)],
        "kiosk information floor-plan": [
            (plan, "--room", "Hall A=40,62", "--floor", "1", "--floor-in", "tr", "1. kat")
        ],
        "kiosk awaited": [(elif_.badge, "--by", "Selin"), ()],
        "kiosk moved-tickets": [()],
        "kiosk merge-people": [(), (can.id, twin.id, "--yes"), (), ("--undo", twin.id)],
        "kiosk show-person": [(can.id,)],
        "kiosk rounds": [("--people", 20, "--rounds", 3)],
        "kiosk rounds plan": [("--rounds", 2, "--start", "2040-11-20 14:00", "--minutes", 12)],
        "kiosk rounds show": [()],
        "kiosk rounds late": [(late.id,)],
        "kiosk rounds missing": [(late.id,)],
        "kiosk rounds undo": [()],
        "kiosk scan": [(elif_.badge,)],
        "kiosk check-in-order": [("K7X2M", "--dry-run"), ("K7X2M",)],
        "kiosk find": [("Elif",)],
        "kiosk exchange": [(elif_.badge, can.badge)],
        "kiosk invitations": [(tmp_path / "mail",), ("--withdraw", "--only", can.id)],
        "kiosk badges": [("--dry-run",)],
        "kiosk print": [("--everybody", "--dry-run")],
        "kiosk kiosks": [()],
        "kiosk sync": [("--status",)],
        "kiosk doctor": [(), ("--all",), ("--accessibility",)],
        "kiosk bundle": [(bundle,)],
        "kiosk merge": [(bundle,)],
        "kiosk hand-over": [(tmp_path / "closed", "--export", "contacts.csv")],
        "kiosk check-hand-over": [(tmp_path / "closed",)],
        "kiosk voices topics": [("Talent",)],
        "kiosk voices questions": [("Was there time to talk?",)],
        "kiosk voices list": [()],
        "kiosk voices approve": [(pain_point,)],
        "kiosk voices hide": [(pain_point,)],
        "kiosk voices table": [(pain_point, "--at", "15:20")],
        "kiosk voices link": [(pain_point, "Guide", "https://example.org")],
        "kiosk voices feedback": [(), ("--sentences",)],
        "kiosk voices quote": [(sentence.id,)],
        "kiosk voices close": [("--yes",)],
        "kiosk erase": [(elif_.badge, "--yes")],
        "kiosk purge": [("--now", "--yes")],
    }
    return {name: _keys(event_file, name, arguments) for name, arguments in calls.items()}


def seated(file: EventFile, add_guest: AddGuest) -> Guest:
    """Check two people in, who can be seated in rounds; returns a third."""
    for name in ("Ada Su", "Ece Su"):
        admit(file, add_guest(name).badge, point="Desk 1")
    return add_guest("Naz Su")


def _keys(file: EventFile, name: str, calls: list[tuple[object, ...]]) -> set[str]:
    keys: set[str] = set()
    for arguments in calls:
        words = [*name.split()[1:], "--json", *map(str, arguments)]
        answer = CliRunner().invoke(cli, ["--event", str(file.path), *words])
        assert answer.stdout, (words, answer.output, answer.exception)
        keys |= {key for line in answer.stdout.splitlines() for key in _keys_in(json.loads(line))}
    return keys


def _keys_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _keys_in(each)


def test_every_command_that_prints_json_is_tried(printed: dict[str, set[str]]) -> None:
    takes = {name for name, command in commands().items() if any("--json" in option.opts for option in command.params)}
    others = {"kiosk import agenda", "kiosk join-codes"}
    assert takes - set(printed) == others, "the first prints what importing a roster does, the second needs a hub"


@pytest.mark.parametrize("language", manual.languages())
def test_every_key_is_explained(printed: dict[str, set[str]], language: str) -> None:
    told = sections(language)
    missing = {name: sorted(keys - words_of(told[name])) for name, keys in printed.items()}
    assert {name: keys for name, keys in missing.items() if keys} == {}


def test_the_keys_inside_of_lists_are_seen_too(printed: dict[str, set[str]]) -> None:
    assert {"results", "checked_in"} <= printed["kiosk find"]
    assert {"notes", "row", "kind", "text"} <= printed["kiosk import roster"]
    assert {"recipients", "name"} <= printed["kiosk erase"]
