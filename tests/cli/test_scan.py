"""Checking in from the command line, as another program would use it."""

import json
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.code import new_code
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import staff
from tests.cli.commands import run
from tests.facts import Said


@pytest.fixture
def event(tmp_path: Path) -> Path:
    path = tmp_path / "event.db"
    run(path, "new", "--name", "Keys", "--timezone", "Europe/Istanbul", "--starts", "2026-11-20T09:30")
    return path


def add(path: Path, name: str, *codes: str, **fields: str) -> str:
    """Put a person on the roster; returns their badge code."""
    file = EventFile.open(path, system_clock, this_machine)
    badge = new_code(file.read_event().id)
    body = {"name": name, "codes": {badge: "badge"} | dict.fromkeys(codes, "ticket"), **fields}
    file.journal.append(Said("attendee", name.lower(), body))
    file.close()
    return badge


def scanned(path: Path, *codes: str) -> list[dict[str, str]]:
    answer = run(path, "scan", "--json", "--point", "Desk 1", *codes)
    assert answer.stderr == ""
    return [json.loads(line) for line in answer.stdout.splitlines()]


def test_a_guest_is_admitted_once_and_then_is_already_in_with_time_and_place(event: Path) -> None:
    badge = add(event, "Elif Kılıç")
    (first,) = scanned(event, badge)
    assert (first["verdict"], first["name"], first["point"]) == ("admitted", "Elif Kılıç", "Desk 1")
    (again,) = scanned(event, badge)
    assert again["verdict"] == "already_in"
    assert again["at"] == first["at"]
    assert again["at"].endswith("+03:00")
    assert first["at"][11:16] in again["reason"]
    assert "Desk 1" in again["reason"]
    assert set(again) == {"code", "verdict", "reason", "attendee", "name", "point", "at"}


def test_every_kind_of_code_gets_its_own_verdict(event: Path) -> None:
    badge = add(event, "Elif Kılıç", "ticket-Elif", status="paid")
    add(event, "Can Ak", "unpaid-ticket", status="unpaid")
    add(event, "Wu Li", "cancelled-ticket", status="cancelled")
    add(event, "Ada Ay", "unclear-ticket", status="unclear", status_word="?")
    file = EventFile.open(event, system_clock, this_machine)
    file.journal.append(Said("attendee", "elif kılıç", {"revoked": [badge]}))
    file.close()
    wrong = badge[:-1] + ("0" if badge[-1] != "0" else "1")
    codes = (badge, "ticket-Elif", "TICKET-ELIF", "unpaid-ticket", "cancelled-ticket", "unclear-ticket")
    others = (wrong, new_code("another"), "?")
    assert [answer["verdict"] for answer in scanned(event, *codes, *others)] == [
        *("revoked", "admitted", "unknown_code", "unpaid", "cancelled", "needs_decision"),
        *("damaged_code", "other_event", "unknown_code"),
    ]


def test_a_badge_code_may_be_typed_by_hand(event: Path) -> None:
    badge = add(event, "Elif Kılıç")
    by_hand = f"{badge[:4]}-{badge[4:9]} {badge[9:]}".lower().replace("0", "o").replace("1", "l")
    assert scanned(event, by_hand)[0]["verdict"] == "admitted"


def test_undo_says_who_and_why_and_lets_the_guest_in_again(event: Path) -> None:
    badge = add(event, "Elif Kılıç")
    scanned(event, badge)
    undone = run(event, "undo", badge, "--staff", "Selin", "--reason", "wrong_person")
    assert "Elif Kılıç is no longer in" in undone.stdout
    file = EventFile.open(event, system_clock, this_machine)
    (by, reason) = file.reader.execute("SELECT undone_by, undo_reason FROM scan").fetchone()
    assert (staff.everyone(file.reader)[by], reason) == ("Selin", "wrong_person")
    file.close()
    assert scanned(event, badge)[0]["verdict"] == "admitted"
    run(event, "undo", badge, "--staff", "Selin")
    assert "not in" in run(event, "undo", badge, "--staff", "Selin").stderr


def test_the_exit_status_tells_whether_everybody_was_admitted(event: Path) -> None:
    badge = add(event, "Elif Kılıç")
    assert run(event, "scan", badge).returncode == 0
    assert run(event, "scan", "nobody").returncode == 1
    assert run(event, "scan", "-", stdin="nobody\n").returncode == 0
    assert run(event, "scan").returncode == 2


def test_find_answers_queries_one_line_each(event: Path) -> None:
    add(event, "Elif Kılıç", organisation="Kuzey Makine", group="SME")
    badge = add(event, "Mert Kılıçaslan")
    scanned(event, badge)
    lines = run(event, "find", "-", "--json", stdin="kilic\nmert kil\nzzzz\n").stdout.splitlines()
    answers = [json.loads(line) for line in lines]
    assert [[found["name"] for found in answer["results"]] for answer in answers] == [
        ["Elif Kılıç", "Mert Kılıçaslan"],
        ["Mert Kılıçaslan"],
        [],
    ]
    assert answers[0]["results"][0] == {
        "attendee": "elif kılıç",
        "name": "Elif Kılıç",
        "organisation": "Kuzey Makine",
        "group": "SME",
        "checked_in": None,
    }
    assert answers[1]["results"][0]["checked_in"]


def test_info_counts_what_is_there(event: Path) -> None:
    scanned(event, add(event, "Elif Kılıç"))
    told = json.loads(run(event, "info", "--json").stdout)
    assert {key: told[key] for key in ("event", "attendees", "checked_in", "sessions", "exchanges", "contacts")} == {
        "event": "Keys",
        "attendees": 1,
        "checked_in": 1,
        "sessions": 0,
        "exchanges": 0,
        "contacts": 0,
    }
    assert told["device"]
    assert told["journal"] >= 4


def test_every_command_has_help(tmp_path: Path) -> None:
    from kiosk.cli import COMMANDS, cli

    context = cli.make_context("kiosk", ["--event", str(tmp_path / "e.db"), "info"])
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        assert command.help, f"{name} has no help"


def test_a_session_door_counts_keeps_its_rules_and_says_the_way_in(event: Path) -> None:
    speaker, guest = add(event, "Elif", group="Speaker"), add(event, "Can", group="SME")
    door = ("--kind", "session_door", "--capacity", "1", "--group", "Speaker", "--until", "17:00")
    assert "This door is for Speaker." in run(event, "points", "Workshop", *door, "--instead", "Main hall").stdout
    asked = run(event, "scan", "--json", "--dry-run", "--at", "10:30", "--point", "Workshop", guest, speaker)
    refused, let_in = (json.loads(line) for line in asked.stdout.splitlines())
    assert (refused["verdict"], let_in["verdict"]) == ("not_at_this_door", "admitted")
    assert "This door is for Speaker. Main hall is open to this guest." in refused["reason"]
    late = run(event, "scan", "--dry-run", "--at", "17:00", "--point", "Workshop", speaker)
    assert (late.returncode, "Only before 17:00." in late.stdout) == (1, True)
    (state,) = [json.loads(line) for line in run(event, "points", "--json").stdout.splitlines()]
    assert (state["point"], state["inside"], state["over"], len(state["rules"])) == ("Workshop", 0, 0, 2)


def test_a_decision_from_the_command_line_is_kept_with_its_reason_and_by_whom(event: Path) -> None:
    unpaid, gone = add(event, "Elif", status="unpaid"), add(event, "Can", status="cancelled")
    assert run(event, "scan", "--let-in", "paid", unpaid).returncode == 2, "who decides?"
    answer = run(event, "scan", "--staff", "Selin", "--let-in", "paid", unpaid, gone)
    assert [line.split("\t")[0] for line in answer.stdout.splitlines()] == ["admitted", "cancelled"]
    file = EventFile.open(event, system_clock, this_machine)
    rows = file.reader.execute("SELECT verdict, method, reason FROM scan ORDER BY seq").fetchall()
    file.close()
    assert rows == [("unpaid", "scan", ""), ("admitted", "decision", "paid"), ("cancelled", "scan", "")]
