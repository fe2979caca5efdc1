"""A person is not a ticket: rosters in which tickets move, are replaced or gone, as one at a terminal meets them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kiosk.adapters.machine.clock import system_clock
from kiosk.adapters.scanners.lines import CodeLines
from kiosk.cli import cli
from kiosk.domain.admission.verdict import Admission, Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import NeverMoved
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.services.admit import admit
from kiosk.services.erase import erase
from kiosk.services.people.tickets import give_back, move_again, moved_tickets
from kiosk.services.walk_in import walk_in
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, derived, scans
from tests import DATA
from tests.conftest import GivenClock

CASES = DATA / "roster" / "cases"
Run = Callable[..., str]


@pytest.fixture
def clock() -> GivenClock:
    return GivenClock(system_clock())  # commands go by the machine's own, and a check-in counts for its day


@pytest.fixture
def kiosk(event_file: EventFile) -> Run:
    """Run a command on the event; returns what it printed."""

    def run(*arguments: str | Path) -> str:
        done = CliRunner().invoke(cli, ["--event", str(event_file.path), *map(str, arguments)])
        assert done.exit_code == 0, done.output
        return done.output

    return run


@pytest.fixture
def import_case(kiosk: Run) -> Callable[..., dict[str, Any]]:
    """Import a roster of the cases; returns the report."""

    def run(name: str, *options: str) -> dict[str, Any]:
        report: dict[str, Any] = json.loads(kiosk("import", "roster", CASES / f"{name}.csv", "--json", *options))
        return report

    return run


Import = Callable[..., dict[str, Any]]


def texts(report: dict[str, Any], kind: str) -> list[str]:
    return [note["text"] for note in report["notes"] if note["kind"] == kind]


def scan(file: EventFile, code: str) -> dict[str, Any]:
    done = CliRunner().invoke(cli, ["--event", str(file.path), "scan", code, "--json"])
    answer: dict[str, Any] = json.loads(done.output)
    return answer


def people(file: EventFile) -> dict[str, str]:
    return {person.name: person.status.value for person in attendees.everyone(file.reader)}


def rebuilt_equal(file: EventFile) -> bool:
    before = derived.contents(file.writer)
    file.rebuild()
    return derived.contents(file.writer) == before


def test_a_ticket_that_goes_to_somebody_else_takes_nobody_with_it(
    event_file: EventFile, kiosk: Run, import_case: Import
) -> None:
    import_case("transfer-1")
    ada = attendees.named(event_file.reader, "Ada Stone")[0]
    report = import_case("transfer-2")
    assert (report["added"], report["changed"], report["moved"], report["unchanged"]) == (0, 0, 1, 1)
    assert texts(report, "moved") == [
        "The ticket went from Ada Stone to Zoe Pine. What Ada Stone did and agreed to stays with Ada Stone."
    ]
    assert people(event_file) == {"Ada Stone": "cancelled", "Ben Hill": "paid", "Zoe Pine": "paid"}
    assert attendees.get(event_file.reader, ada.id) is not None
    assert scan(event_file, "s1")["name"] == "Zoe Pine"
    badge = attendees.badge_codes(event_file.reader)[ada.id]
    assert scan(event_file, badge)["verdict"] == "cancelled"
    again = import_case("transfer-2")
    assert (again["added"], again["changed"], again["moved"], again["unchanged"]) == (0, 0, 0, 2)
    assert rebuilt_equal(event_file)


def test_a_ticket_with_which_somebody_is_in_asks_for_a_decision_when_it_has_moved(
    event_file: EventFile, import_case: Import
) -> None:
    import_case("transfer-1")
    assert scan(event_file, "s1")["verdict"] == "admitted"
    report = import_case("transfer-2")
    assert texts(report, "unclear") == [
        "The ticket of Ada Stone went to Zoe Pine, but Ada Stone came in with it: the door asks for a decision."
    ]
    answer = scan(event_file, "s1")
    assert (answer["verdict"], answer["name"]) == ("needs_decision", "Zoe Pine")
    assert answer["reason"].startswith("Ada Stone came in with this ticket at ")
    assert len(set(scans.arrived_or_imported(event_file.reader))) == 1


def test_a_ticket_is_given_back(event_file: EventFile, kiosk: Run, import_case: Import) -> None:
    import_case("transfer-1")
    import_case("transfer-2")
    assert kiosk("moved-tickets") == "s1\tfrom Ada Stone to Zoe Pine\n"
    assert kiosk("moved-tickets", "--give-back", "s1").startswith("The ticket is Ada Stone’s again")
    assert people(event_file) == {"Ada Stone": "paid", "Ben Hill": "paid", "Zoe Pine": "cancelled"}
    assert scan(event_file, "s1")["name"] == "Ada Stone"
    assert kiosk("moved-tickets") == "No ticket went from one person to another.\n"
    with pytest.raises(NeverMoved):
        give_back(event_file, "s1")
    assert rebuilt_equal(event_file)


def test_giving_a_ticket_back_is_taken_back(event_file: EventFile, import_case: Import) -> None:
    import_case("transfer-1")
    import_case("transfer-2")
    before = people(event_file)
    given_back = give_back(event_file, "s1")
    assert people(event_file) != before
    move_again(event_file, given_back)
    assert people(event_file) == before
    assert scan(event_file, "s1")["name"] == "Zoe Pine"
    assert [moved.code for moved in moved_tickets(event_file)] == ["s1"]
    again = import_case("transfer-2")
    assert (again["added"], again["changed"], again["moved"]) == (0, 0, 0)
    with pytest.raises(NeverMoved):
        move_again(event_file, given_back)
    assert rebuilt_equal(event_file)


def test_the_earlier_list_brings_the_former_holder_back(event_file: EventFile, import_case: Import) -> None:
    import_case("transfer-1")
    import_case("transfer-2")
    import_case("transfer-1")
    assert people(event_file) == {"Ada Stone": "paid", "Ben Hill": "paid", "Zoe Pine": "cancelled"}
    assert scan(event_file, "s1")["name"] == "Ada Stone"


def write(path: Path, *rows: str) -> Path:
    path.write_text("Order code,Attendee name,Email,Secret\n" + "\n".join(rows) + "\n", "utf-8")
    return path


ADA, BEN, CEM = "Ada Stone,ada@x.example", "Ben Hill,ben@x.example", "Cem Ay,cem@x.example"


def test_two_people_swap_their_tickets(event_file: EventFile, kiosk: Run, tmp_path: Path) -> None:
    kiosk("import", "roster", write(tmp_path / "list-1.csv", f"A,{ADA},s1", f"B,{BEN},s2"))
    assert scan(event_file, "s1")["name"] == "Ada Stone"
    said = kiosk("import", "roster", write(tmp_path / "list-2.csv", f"A,{BEN},s1", f"B,{ADA},s2"))
    assert said.startswith("0 attendees added, 0 changed, 2 moved, 0 unchanged")
    assert people(event_file) == {"Ada Stone": "paid", "Ben Hill": "paid"}
    assert (scan(event_file, "s1")["name"], scan(event_file, "s2")["verdict"]) == ("Ben Hill", "already_in")
    assert len(set(scans.arrived_or_imported(event_file.reader))) == 2
    assert rebuilt_equal(event_file)


def test_tickets_that_are_handed_on_in_a_chain_end_with_the_right_people(
    event_file: EventFile, kiosk: Run, tmp_path: Path
) -> None:
    kiosk("import", "roster", write(tmp_path / "list-1.csv", f"A,{ADA},s1", f"B,{BEN},s2"))
    kiosk("import", "roster", write(tmp_path / "list-2.csv", f"A,{BEN},s1", f"B,{CEM},s2"))
    assert people(event_file) == {"Ada Stone": "cancelled", "Ben Hill": "paid", "Cem Ay": "paid"}
    assert [scan(event_file, code)["name"] for code in ("s1", "s2")] == ["Ben Hill", "Cem Ay"]
    assert rebuilt_equal(event_file)


def test_a_code_that_was_replaced_holds_no_more(event_file: EventFile, import_case: Import) -> None:
    import_case("code-changed-1")
    report = import_case("code-changed-2")
    assert (report["added"], report["changed"], report["unchanged"]) == (0, 1, 1)
    assert texts(report, "changed") == [
        "Deniz Aksoy has a new ticket code; the old one, ending in 0001, holds no more."
    ]
    assert scan(event_file, "oldsecret0001")["verdict"] == "revoked"
    assert scan(event_file, "newsecret0001")["verdict"] == "admitted"
    assert import_case("code-changed-2")["unchanged"] == 2
    import_case("code-changed-1")
    assert scan(event_file, "oldsecret0001")["verdict"] == "already_in"
    assert scan(event_file, "newsecret0001")["verdict"] == "revoked"
    assert rebuilt_equal(event_file)


def test_who_is_gone_from_a_list_is_told_and_kept(event_file: EventFile, import_case: Import) -> None:
    import_case("gone-1")
    for _ in range(2):
        report = import_case("gone-2")
        assert report["missing"] == 1
        assert texts(report, "missing") == [
            "Deniz Aksoy stood in an earlier version of “gone” and no longer does. Nothing was cancelled."
        ]
    assert scan(event_file, "oldsecret0001")["verdict"] == "admitted"


def test_who_is_gone_from_a_list_is_cancelled_where_that_is_asked_for_and_comes_back_with_it(
    event_file: EventFile, import_case: Import
) -> None:
    import_case("gone-1")
    assert import_case("gone-2", "--missing", "cancel")["missing"] == 1
    assert scan(event_file, "oldsecret0001")["verdict"] == "cancelled"
    assert import_case("gone-2")["missing"] == 0
    assert import_case("gone-1")["changed"] == 1
    assert scan(event_file, "oldsecret0001")["verdict"] == "admitted"
    assert import_case("gone-2", "--missing", "cancel")["missing"] == 1
    assert scan(event_file, "oldsecret0001")["verdict"] == "already_in"


def test_lists_of_two_sources_do_not_cancel_each_others_people(event_file: EventFile, import_case: Import) -> None:
    import_case("gone-1")
    report = import_case("gone-2", "--source", "speakers", "--missing", "cancel")
    assert report["missing"] == 0
    report = import_case("gone-2", "--missing", "cancel")
    assert people(event_file) == {"Deniz Aksoy": "cancelled", "Lena Vogt": "paid"}
    import_case("transfer-1", "--source", "gone", "--missing", "cancel")
    assert people(event_file)["Lena Vogt"] == "paid"


def test_a_corrected_name_without_a_code_is_asked_about_and_not_doubled_silently(
    event_file: EventFile, import_case: Import
) -> None:
    import_case("typo-fixed-1")
    report = import_case("typo-fixed-2")
    assert texts(report, "doubtful") == [
        "Ada Stone may be Ada Stoen, who is on the list: the same order, and a similar name. Nothing was merged."
    ]
    assert report["missing"] == 1


def test_an_order_and_a_name_are_the_same_person_under_another_e_mail(
    event_file: EventFile, kiosk: Run, tmp_path: Path
) -> None:
    for email in ("ada@x.example", "ada@y.example"):
        path = tmp_path / "list.csv"
        path.write_text(f"Order code,Name,Email\nAB1,Ada Stone,{email}\n", "utf-8")
        kiosk("import", "roster", path)
    (person,) = attendees.everyone(event_file.reader)
    assert person.email == "ada@y.example"


def test_people_of_one_name_with_codes_of_their_own_are_kept_apart(event_file: EventFile, import_case: Import) -> None:
    assert import_case("same-name")["added"] == 4
    before = list(event_file.journal.records())
    assert import_case("same-name")["unchanged"] == 4
    assert list(event_file.journal.records()) == before


def test_people_of_one_name_without_e_mail_and_code_are_not_merged(
    event_file: EventFile, kiosk: Run, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Email\nAli Kaya,anonymous\nAli Kaya,anonymous\nAli Kaya,\n", "utf-8")
    for _ in range(2):
        kiosk("import", "roster", path)
        assert attendees.count(event_file.reader) == 3


def test_a_walk_in_who_later_stands_in_the_roster_is_asked_about(event_file: EventFile, import_case: Import) -> None:
    answer = walk_in(event_file, NewGuest("Ada Stone", "Acme"), point="Desk 1")
    assert isinstance(answer, Admission)
    report = import_case("walk-in")
    assert texts(report, "doubtful") == [
        "Ada Stone is on the list without e-mail and ticket, perhaps added at a desk. Nothing was merged."
    ]


def test_a_doubtful_pair_is_made_one_and_stays_so_whichever_list_comes_again(
    event_file: EventFile, kiosk: Run, import_case: Import
) -> None:
    import_case("typo-fixed-1")
    import_case("typo-fixed-2")
    assert "the same order, and a similar name" in kiosk("merge-people")
    assert "They are one person now: Ada Stone" in kiosk("merge-people", "Ada Stoen", "Ada Stone", "--yes")
    assert kiosk("merge-people").startswith("one\tAda Stone")
    for name in ("typo-fixed-2", "typo-fixed-1"):
        report = import_case(name)
        assert (report["unchanged"], report["missing"], texts(report, "doubtful")) == (1, 0, [])
    assert people(event_file) == {"Ada Stone": "paid"}
    assert kiosk("merge-people", "--undo", "ada@x.example").count("stands by themselves again") == 2
    assert people(event_file) == {"Ada Stoen": "paid", "Ada Stone": "paid"}


def test_a_walk_in_who_is_made_one_with_a_row_of_the_roster_is_in_by_its_ticket(
    event_file: EventFile, kiosk: Run, import_case: Import
) -> None:
    answer = walk_in(event_file, NewGuest("Ada Stone", "Acme"), point="Desk 1")
    assert isinstance(answer, Admission)
    assert answer.attendee is not None
    import_case("walk-in")
    kiosk("merge-people", answer.attendee.id, "ada@x.example", "--yes")
    assert scan(event_file, "sec0000001")["verdict"] == "already_in"
    assert import_case("walk-in")["unchanged"] == 1
    assert rebuilt_equal(event_file)


def unchanged(import_case: Import, file: EventFile, name: str, count: int) -> bool:
    """Import a case once more; tells whether that changes nothing."""
    before = list(file.journal.records())
    report = import_case(name)
    return report["unchanged"] == count and list(file.journal.records()) == before


def test_add_ons_hang_on_their_ticket_and_answer_as_its_person(event_file: EventFile, import_case: Import) -> None:
    assert import_case("addons")["added"] == 1
    (ada,) = attendees.everyone(event_file.reader)
    assert (ada.name, ada.group) == ("Ada Stone", "Conference ticket")
    assert ada.add_ons == ("T-shirt (add-on)", "Workshop (add-on)")
    assert scan(event_file, "sec0000001")["verdict"] == "admitted"
    assert scan(event_file, "sec0000003")["name"] == "Ada Stone"
    assert unchanged(import_case, event_file, "addons", 1)
    assert rebuilt_equal(event_file)


def test_add_ons_that_stand_apart_from_their_ticket_find_it(event_file: EventFile, kiosk: Run, tmp_path: Path) -> None:
    header, ada, shirt, workshop = (CASES / "addons.csv").read_text("utf-8").splitlines()
    other = "ZZ9,1,paid,Conference ticket,Ben Hill,ben@x.example,sec0000009,"
    last = "YY8,1,paid,Conference ticket,Cem Ay,cem@x.example,sec0000008,"
    path = tmp_path / "addons.csv"
    path.write_text("\n".join((header, shirt, other, ada, last, workshop)), "utf-8")
    for _ in range(2):
        kiosk("import", "roster", path)
        added = {person.name: person.add_ons for person in attendees.everyone(event_file.reader)}
        assert sorted(added["Ada Stone"]) == ["T-shirt (add-on)", "Workshop (add-on)"]
        count = event_file.journal.count()
    kiosk("import", "roster", path)
    assert event_file.journal.count() == count


def test_guests_whom_a_list_counts_are_places_to_be_named(
    event_file: EventFile, kiosk: Run, import_case: Import
) -> None:
    assert import_case("guests")["added"] == 3
    assert list(people(event_file)) == ["Ada Stone", "Ada Stone +1", "Ada Stone +2"]
    assert unchanged(import_case, event_file, "guests", 3)
    guest = attendees.named(event_file.reader, "Ada Stone +1")[0]
    assert (guest.unnamed, guest.guest) == (True, 1)
    said = kiosk("name-guest", "Ada Stone +1", "Cem  Ay", "--organisation", "Acme")
    assert said == "Ada Stone +1 is called Cem Ay now.\n"
    assert list(people(event_file)) == ["Ada Stone", "Ada Stone +2", "Cem Ay"]
    assert unchanged(import_case, event_file, "guests", 3)
    erase(event_file, attendees.named(event_file.reader, "Ada Stone")[0].id, reason=ErasureReason.ASKED)
    assert list(people(event_file)) == ["+2", "Cem Ay"]
    assert not [record for record in event_file.journal.records() if "Ada" in (record.body or "")]
    assert rebuilt_equal(event_file)


def test_several_names_in_one_cell_are_several_people(event_file: EventFile, import_case: Import) -> None:
    report = import_case("several-names")
    assert report["added"] == 7
    emails = {person.name: person.email for person in attendees.everyone(event_file.reader)}
    assert emails == {
        **{"Tom Stone": "t@x.example", "Sally Stone": "", "Harry Stone": "", "Ada Hill": "a@x.example", "Ben Hill": ""},
        **{"Mr Kaya": "k@x.example", "Mrs Kaya": ""},
    }
    assert texts(report, "guessed")[0] == (
        "The row names several people, Tom Stone, Sally Stone, Harry Stone: the first has the e-mail, "
        "the others come with them."
    )
    assert unchanged(import_case, event_file, "several-names", 7)


def test_a_ticket_for_several_names_is_kept_as_one_attendee_and_asked_about(
    event_file: EventFile, kiosk: Run, tmp_path: Path
) -> None:
    said = kiosk("import", "roster", write(tmp_path / "list.csv", "A,Ada & Ben Hill,ada@x.example,s1"))
    assert "may be several people" in said
    assert list(people(event_file)) == ["Ada & Ben Hill"]


def test_two_ticket_types_of_one_name_are_two_positions(event_file: EventFile, import_case: Import) -> None:
    report = import_case("roster-two-tickets")
    assert report["added"] == 2
    assert {person.name: person.group for person in attendees.everyone(event_file.reader)} == {
        "Ada Inventa": "Adult",
        "Ada Inventa +1": "Child",
    }
    assert len(texts(report, "doubtful")) == 1
    assert unchanged(import_case, event_file, "roster-two-tickets", 2)


@pytest.mark.parametrize(("name", "count"), [("roster-msforms-anonymous", 3), ("roster-msforms-empty-name", 2)])
def test_anonymous_answers_are_as_many_people(
    event_file: EventFile, import_case: Import, name: str, count: int
) -> None:
    assert import_case(name)["added"] == count
    assert unchanged(import_case, event_file, name, count)


def test_what_a_list_says_beside_names_is_kept_and_holds_at_the_door(
    event_file: EventFile, import_case: Import
) -> None:
    import_case("blocked-valid")
    ada, ben, cem = attendees.everyone(event_file.reader)
    assert (ada.blocked, ada.attention, ada.desk_text) == (True, True, "Collect ID card")
    assert ben.valid_until == 1_479_654_000_000
    assert cem.valid_from == 4_004_802_000_000
    assert scan(event_file, "sec0000001")["reason"] == "The organiser has blocked the ticket of Ada Stone."
    assert {scan(event_file, code)["verdict"] for code in ("sec0000001", "sec0000002", "sec0000003")} == {"not_valid"}
    assert unchanged(import_case, event_file, "blocked-valid", 3)
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    assert not [record for record in event_file.journal.records() if "Collect ID card" in (record.body or "")]


def test_the_organisers_table_has_add_ons_and_answers(event_file: EventFile, kiosk: Run, tmp_path: Path) -> None:
    kiosk("import", "roster", CASES / "addons.csv")
    ada = attendees.named(event_file.reader, "Ada Stone")[0]
    event_file.journal.append(AttendeeDetails(ada.id, answers={"Topic": "Markets"}, link="https://ada.example.org"))
    kiosk("export", "attendees", tmp_path / "people.json")
    (row,) = json.loads((tmp_path / "people.json").read_text("utf-8"))["attendees"]
    assert row["add_ons"] == ["T-shirt (add-on)", "Workshop (add-on)"]
    assert (row["answers"], row["link"]) == (["Topic: Markets"], "https://ada.example.org")


def test_a_ticket_is_the_same_however_its_scanner_ends_it_and_what_is_only_like_it_opens_no_door(
    event_file: EventFile, import_case: Import
) -> None:
    import_case("scan-forms")
    ended = CodeLines().feed(b"abc123def456\rabc123def456\n\r\nabc123def456\0")
    verdicts = [admit(event_file, code, point="Desk 1").verdict for code in ended]
    assert verdicts == [Verdict.ADMITTED, Verdict.ALREADY_IN, Verdict.ALREADY_IN]
    assert admit(event_file, "https://x.example/abc123def456", point="Desk 1").verdict is Verdict.ALREADY_IN
    for like in ("ABC123DEF456", "abc-123-def-456", "abc123def45", "https://x.example/abc123def45", "AB1", "\x1dabc1"):
        assert admit(event_file, like, point="Desk 1").verdict is Verdict.UNKNOWN_CODE
