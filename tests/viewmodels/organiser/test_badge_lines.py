"""What stands on badges is chosen with taps, seen at once, printed so by every desk, and taken back."""

import io
from base64 import b64decode
from pathlib import Path

import pytest
from PIL import Image

from kiosk.bootstrap.badges import BadgeMaker
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.badges.imprint import BadgeChoice
from kiosk.domain.badges.parts import USUAL
from kiosk.domain.badges.tailoring import EVENT_LOGO
from kiosk.domain.settings.badges import BADGE_LINES, BADGE_NAME_SIZE
from kiosk.services.badges.issuing import badges_of
from kiosk.services.badges.runs import badge_news, record_run
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.storage.tables.logos import event_logo
from kiosk.viewmodels.organiser.badge_lines import BadgeLines
from kiosk.viewmodels.organiser.badges import OrganiserBadges
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import AddGuest
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "204681"


@pytest.fixture
def organiser(event_file: EventFile, add_guest: AddGuest, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    add_guest("Ada Ölçer", group="Speaker", role="Engineer", organisation="Kuzey Makine")
    add_guest("Deniz Aksoy", group="SME")
    set_pin(event_file, PIN)
    return make_organiser()


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserBadges:
    organiser.door.enter(PIN)
    organiser.openPage("badges")
    page = organiser.page_of(OrganiserBadges)
    page.show("lines")
    return page


@pytest.fixture
def lines(page: OrganiserBadges) -> BadgeLines:
    return page.lines


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.jpg"
    Image.new("RGB", (900, 300), "#0A645C").save(path)
    return path


def on(lines: BadgeLines) -> list[str]:
    return [row.name for row in lines.parts.rows if row.on]


def chosen(file: EventFile) -> tuple[object, object]:
    values = settings_of(file).values()
    return values.of(BADGE_LINES), values.of(BADGE_NAME_SIZE)


def test_a_line_that_is_switched_on_is_printed_by_every_desk_and_taken_back(
    page: OrganiserBadges, lines: BadgeLines, event_file: EventFile
) -> None:
    before = page.preview.pictures
    lines.toggle("role")
    assert page.preview.pictures != before, "it is seen at once"
    assert [badge.role for badge in badges_of(event_file)] == ["Engineer", ""]
    assert BadgeMaker(event_file, "a6").layout.front.role
    lines.moveUp("organisation")
    front = BadgeMaker(event_file, "a6").layout.front
    assert front.person
    assert front.organisation
    assert front.organisation.y < front.person.y
    assert [row.name for row in lines.parts.rows if row.raisable] == ["name", "role"]
    page.undo()
    assert on(lines) == ["event", "name", "organisation", "role", "group", "band", "agenda"]
    lines.toggle("name")
    assert "name" in on(lines), "a badge without a name is none"


def test_everything_is_as_the_layout_has_it_again_with_one_tap_and_that_is_taken_back_at_once(
    page: OrganiserBadges, lines: BadgeLines, event_file: EventFile
) -> None:
    plain = BadgeMaker(event_file, "a6").layout
    lines.toggle("group")
    lines.step(1)
    assert (lines.size, lines.isChanged) == ("110%", True)
    wanted = chosen(event_file)
    lines.reset()
    assert (chosen(event_file), lines.isChanged) == ((USUAL, 100), False)
    assert BadgeMaker(event_file, "a6").layout == plain
    page.undo()
    assert chosen(event_file) == wanted
    for _ in range(9):
        lines.step(1)
    assert (lines.size, lines.canGrow) == ("130%", False)


def test_a_logo_stands_on_badges_as_soon_as_it_is_given_and_both_are_taken_back_at_once(
    page: OrganiserBadges, lines: BadgeLines, event_file: EventFile, logo: Path
) -> None:
    lines._take(logo)
    assert (lines.hasLogo, "logo" in on(lines), page.undoable) == (True, True, "The event has a logo")
    kept = Image.open(io.BytesIO(event_logo(event_file.reader)))
    assert (kept.format, kept.size) == ("PNG", (800, 267)), "drawn anew, and small"
    layout = BadgeMaker(event_file, "label-62").layout
    assert [one.file for one in layout.front.logo] == [EVENT_LOGO]
    pictures = [Image.open(io.BytesIO(b64decode(one.partition(",")[2]))) for one in page.preview.pictures]
    assert pictures
    page.undo()
    assert (event_logo(event_file.reader), chosen(event_file)[0]) == (b"", USUAL)
    lines._take(logo)
    lines.removeLogo()
    assert not lines.hasLogo
    page.undo()
    assert lines.hasLogo


def test_what_is_no_picture_is_told_and_the_logo_stays(
    lines: BadgeLines, event_file: EventFile, logo: Path, tmp_path: Path
) -> None:
    lines._take(logo)
    before = event_logo(event_file.reader)
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    lines._take(tmp_path / "logo.svg")
    assert "holds a program" in lines.trouble
    assert "Nothing was changed." in lines.trouble
    assert (event_logo(event_file.reader), lines.reading) == (before, "")


def test_a_role_that_is_not_shown_makes_no_badge_a_changed_one(lines: BadgeLines, event_file: EventFile) -> None:
    people = list(attendees.everyone(event_file.reader))
    record_run(event_file, badges_of(event_file), "a6")
    assert badge_news(event_file, people) == {}
    lines.toggle("role")
    (changed,) = (person.id for person in people if person.role)
    assert badge_news(event_file, people) == {changed: BadgeChoice.CHANGED}


def test_how_large_the_longest_name_is_printed_is_told(page: OrganiserBadges, add_guest: AddGuest) -> None:
    add_guest("Wolfeschlegelsteinhausenbergerdorff Hubert")
    page.choose("label-29")
    assert page.preview.longest.startswith("The longest name is set in ")
    page.choose("label-102")
    assert not page.preview.longestIsSmall
