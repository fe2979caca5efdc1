"""The page of staff, as an organiser prepares those who work at the desks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.domain.admission.permission import Permission
from kiosk.domain.badges.badge import Badge
from kiosk.domain.printing.job import PrintTrouble
from kiosk.services.pin import set_pin
from kiosk.services.signed_in import SignedIn
from kiosk.services.staff_members import every_member, prepare
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.staff import OrganiserStaff
from tests.left_behind import texts_of
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "2611"


@pytest.fixture
def organiser(event_file: EventFile, make_organiser: MakeOrganiser) -> Iterator[OrganiserViewModel]:
    set_pin(event_file, PIN)
    organiser = make_organiser()
    organiser.door.enter(PIN)
    organiser.openPage("staff")
    yield organiser
    organiser.deleteLater()


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserStaff:
    return organiser.page_of(OrganiserStaff)


def add(page: OrganiserStaff, name: str, *may: Permission) -> None:
    page.add()
    page.edit(name)
    for permission in may:
        page.allow(permission, True)
    page.save()


def drawn(page: OrganiserStaff) -> str:
    """Return the PIN that is shown, as it is typed."""
    return "".join(filter(str.isdigit, page.pin))


def test_somebody_is_added_with_what_they_may(page: OrganiserStaff, event_file: EventFile) -> None:
    add(page, "Selin Ak", Permission.DECIDE, Permission.UNDO)
    assert [(one.name, one.may) for one in every_member(event_file)] == [
        ("Selin Ak", frozenset({Permission.DECIDE, Permission.UNDO}))
    ]
    assert [(row.name, row.detail, row.chosen) for row in page.members.rows] == [
        ("Selin Ak", "let in whom the door refuses, take back what others recorded", True)
    ]
    assert (page.isNew, page.isChanged) == (False, False)
    assert page.means == "Cannot sign in yet: make a badge or draw a PIN."


def test_without_a_name_nobody_is_added(page: OrganiserStaff, event_file: EventFile) -> None:
    add(page, "  ")
    assert page.wrong == "A member of staff needs a name; nothing was changed."
    page.edit("S")
    assert page.wrong == ""
    assert every_member(event_file) == []


def test_the_badge_and_the_pin_that_are_shown_sign_in(page: OrganiserStaff, event_file: EventFile) -> None:
    add(page, "Selin Ak")
    page.drawPin()
    (member,) = every_member(event_file)
    assert SignedIn(event_file, "Desk 1").with_pin(member.id, drawn(page))[0].right
    page.makeBadge()
    assert (page.pin, page.means) == ("", "Signs in by a badge or a PIN.")
    assert SignedIn(event_file, "Desk 1").with_badge(page.code)
    code = page.code
    page.goBack()
    page.choose(0)
    assert (page.code, page.codeRows, page.hasBadge) == ("", [], True)
    page.showBadge()
    assert page.code == code
    assert len(page.codeRows) == 21


def test_what_somebody_may_is_changed_once_it_is_saved(page: OrganiserStaff, event_file: EventFile) -> None:
    add(page, "Selin Ak", Permission.DECIDE)
    page.allow(Permission.REPRINT, True)
    page.allow(Permission.DECIDE, False)
    assert page.isChanged
    assert every_member(event_file)[0].may == {Permission.DECIDE}
    page.save()
    assert every_member(event_file)[0].may == {Permission.REPRINT}


def test_somebody_is_removed_after_a_question(
    page: OrganiserStaff, organiser: OrganiserViewModel, event_file: EventFile
) -> None:
    said: list[str] = []
    organiser.toasted.connect(lambda text, *_: said.append(text))
    add(page, "Selin Ak")
    page.remove()
    assert (page.removing, page.question) == (True, "Remove Selin Ak?")
    page.keep()
    assert len(every_member(event_file)) == 1
    page.remove()
    page.removeNow()
    assert (every_member(event_file), page.open, list(page.members.rows)) == ([], False, [])
    assert said == ["Selin Ak signs in no more, and is signed out at every desk"]


def test_what_another_organiser_changes_is_seen(
    page: OrganiserStaff, organiser: OrganiserViewModel, event_file: EventFile
) -> None:
    add(page, "Selin Ak")
    prepare(event_file, "Selin Ak", frozenset(Permission))
    prepare(event_file, "Deniz Kaya")
    organiser.refresh()
    assert [row.name for row in page.members.rows] == ["Deniz Kaya", "Selin Ak"]
    assert all(row.chosen for row in page.permissions.rows)


def test_a_page_that_was_left_keeps_no_code_pin_or_name(page: OrganiserStaff, organiser: OrganiserViewModel) -> None:
    add(page, "Selin Ak")
    page.drawPin()
    pin = page.pin
    page.makeBadge()
    code = page.code
    organiser.openPage("watch")
    assert [trace for trace in ("Selin", pin, code) if trace in texts_of(organiser)] == []


def test_badges_of_the_team_are_seen_saved_and_printed_one_or_several(
    organiser: OrganiserViewModel, page: OrganiserStaff, event_file: EventFile, tmp_path: Path
) -> None:
    made = [prepare(event_file, name, badge=True) for name in ("Deniz Kaya", "Selin Ak")]
    prepare(event_file, "Ece Ak", pin=True)
    page.refresh()
    badges = page.badges
    assert badges.any
    badges.beginAll()
    assert [(row.title, row.chosen) for row in badges.members.rows] == [("Deniz Kaya", True), ("Selin Ak", True)]
    assert (badges.open, badges.count, badges.trouble) == (True, 2, "")
    assert badges.pictures[0].startswith("data:image/png;base64,")
    seen = badges.pictures
    badges.toggle(made[0].member.id)
    assert (badges.count, badges.pictures == seen) == (1, False)
    out = tmp_path / "team.pdf"
    badges.saving.saveAs(QUrl.fromLocalFile(str(out)))
    assert out.read_bytes().startswith(b"%PDF")
    badges.goBack()
    assert (badges.open, badges.pictures, badges.count) == (False, [], 0)
    page.choose(2)
    page.showBadge()
    page.printBadge()
    assert [row.title for row in badges.members.rows if row.chosen] == ["Selin Ak"]
    organiser.openPage("settings")
    assert not any(name in text for text in texts_of(badges) for name in ("Selin", "Deniz"))


def test_nobody_is_offered_whose_badge_this_machine_cannot_tell(page: OrganiserStaff, event_file: EventFile) -> None:
    prepare(event_file, "Ece Ak", pin=True)
    page.refresh()
    assert not page.badges.any


def test_badges_of_the_team_are_sent_to_the_printers_of_this_machine(
    organiser: OrganiserViewModel, page: OrganiserStaff, event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Deniz Kaya", "Selin Ak"):
        prepare(event_file, name, badge=True)
    page.refresh()
    sent: list[str] = []
    trouble: list[PrintTrouble | None] = [None, None, PrintTrouble.NO_PAPER]

    def print_sample(_: EventFile, _layout: str, badge: Badge, _of: object) -> tuple[str, PrintTrouble | None]:
        sent.append(f"{badge.given_name} {badge.family_name}")
        return "Zebra", trouble.pop(0)

    monkeypatch.setattr("kiosk.bootstrap.printers.print_sample", print_sample)
    told: list[tuple[str, bool]] = []
    page.told.connect(lambda text, _, wrong: told.append((text, wrong)))
    page.badges.beginAll()
    page.badges.print()
    assert sent == ["Deniz Kaya", "Selin Ak"]
    page.badges.print()
    assert (told[0], told[1][1]) == (("Badges on their way to Zebra: 2", False), True)
