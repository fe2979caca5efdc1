"""A person shown, put right and noted at a terminal."""

import json
from pathlib import Path

from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.services.admit import admit
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest


def run(file: EventFile, *words: str) -> str:
    done = CliRunner().invoke(cli, ["--event", str(file.path), *words])
    assert done.exit_code == 0, done.output
    return done.output


def test_a_phone_is_put_right_and_shown_as_that_and_taken_back(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Stone", phone="1", email="ada@x.example")
    assert "was put right: phone, attention." in run(
        event_file, "correct-person", "Ada Stone", "--phone", "2", "--attention"
    )
    shown = run(event_file, "show-person", "ada@x.example")
    assert "phone\t2\tput right at the desk\n" in shown
    assert "attention\n" in shown
    assert "Details put right" in shown
    assert "nothing was changed" in run(event_file, "correct-person", ada.id, "--phone", "2")
    assert "as the lists say again" in run(event_file, "correct-person", ada.badge, "--as-listed")
    person = attendees.get(event_file.reader, ada.id)
    assert person is not None
    assert (person.phone, person.attention) == ("1", False)


def test_a_note_is_made_and_taken_off(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Ada Stone")
    said = run(event_file, "note-person", "Ada Stone", "left_bag", "--staff", "Selin")
    assert said == "Noted of Ada Stone: Left a bag at the desk.\n"
    shown = json.loads(run(event_file, "show-person", "Ada Stone", "--json"))
    assert shown["notes"] == ["left_bag"]
    assert [(one["what"], one["staff"]) for one in shown["history"]][:1] == [("Noted: Left a bag at the desk", "Selin")]
    assert run(event_file, "note-person", "Ada Stone", "left_bag", "--off") == "Noted of Ada Stone: nothing.\n"


def test_a_lost_badge_is_replaced_without_a_printer_and_written_as_a_pdf(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    ada = add_guest("Ada Stone")
    out = tmp_path / "badge.pdf"
    said = run(event_file, "replace-badge", "Ada Stone", str(out), "--staff", "Selin")
    assert out.read_bytes().startswith(b"%PDF")
    code = said.partition("Its code is ")[2].partition(".")[0]
    assert admit(event_file, ada.badge, point="Desk 1").verdict is Verdict.REVOKED
    assert admit(event_file, code, point="Desk 1").verdict is Verdict.ADMITTED
    assert "no longer holds\tDesk, Selin" in run(event_file, "show-person", "Ada Stone")


def test_a_correction_needs_something_to_put_right_and_a_note_is_from_the_list(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    add_guest("Ada Stone")
    for words in (["correct-person", "Ada Stone"], ["note-person", "Ada Stone", "is rude"]):
        done = CliRunner().invoke(cli, ["--event", str(event_file.path), *words])
        assert done.exit_code == 2


def test_what_a_ticket_is_worth_is_decided_and_the_next_list_does_not_change_it(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Stone", status="unpaid")
    assert "Ada Stone was put right: status." in run(event_file, "correct-person", "Ada Stone", "--status", "paid")
    event_file.journal.append(AttendeeDetails(ada.id, status=OrderStatus.CANCELLED))
    assert json.loads(run(event_file, "show-person", "Ada Stone", "--json"))["status"] == "paid"
    assert admit(event_file, ada.badge, point="Desk 1").verdict is Verdict.ADMITTED
    run(event_file, "correct-person", "Ada Stone", "--as-listed")
    assert "status\tcancelled\n" in run(event_file, "show-person", "Ada Stone")
