"""Sharing at a foyer screen: nothing of anybody is shown or exported that no consent of theirs covers.

A real process on a real X server is touched and scanned at; what it painted and what was exported is held against the
event file alone, by a checker that uses nothing of the program. `python -m tests.e2e.sharing` plays 200 exchanges.
"""

import random
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.networking.exchange import Field
from tests.e2e.hour.event import foyer_event
from tests.e2e.sharing.checker import NOBODY, Leak, check
from tests.e2e.sharing.named_in_meetings import TABLE, named_wrongly
from tests.e2e.sharing.play import Play
from tests.e2e.sharing.script import CHOICES, Act, Kind, Seat, expected, people
from tests.e2e.sharing.sights import Exported, Presence, Shown, shown_in, unread_codes
from tests.e2e.x_server import x_server
from tests.guests import Guest
from tests.programs import needs

pytestmark = [pytest.mark.slow, needs("Xvfb", "xdotool")]

AND_OTHERS = 2
"""So many more are in: there is no report of fewer than five people."""
OTHER = "vakomebex@example.org"


def acts(elif_: Guest, mert: Guest, can: Guest, nur: Guest) -> list[Act]:
    """Elif shares all with Mert, then another e-mail with Nur while Can declines, and takes all back."""
    return [
        Act(Kind.SHARED, (Seat(elif_, CHOICES, counted=True), Seat(mert))),
        Act(
            Kind.SHARED, (Seat(elif_, (Field.EMAIL,), email=OTHER), Seat(can, shares=False), Seat(nur, (Field.PHONE,)))
        ),
        Act(Kind.IMPORTED, (Seat(elif_), Seat(nur))),
        Act(Kind.ERASED, (Seat(nur),)),
        Act(Kind.WITHDREW_ALL, (Seat(elif_),)),
        Act(Kind.LOOKED, (Seat(mert),)),
    ]


@pytest.fixture(scope="module")
def guests() -> list[Guest]:
    return []


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory, guests: list[Guest]) -> Iterator[Play]:
    """What came of it."""
    folder = tmp_path_factory.mktemp("sharing")
    with ExitStack() as stack:
        file = stack.enter_context(foyer_event(folder))
        guests += people(file, AND_OTHERS + 4, random.Random(1))
        played = Play(file, folder, guests, seed=1, exported_for=1)
        played.act(stack.enter_context(x_server(managed=False)), acts(*guests[:4]))
        yield played


def test_nothing_is_shown_or_exported_of_anybody_without_a_consent_of_theirs(play: Play, guests: list[Guest]) -> None:
    assert [one for chapter in play.chapters for one in chapter.recorded()] == expected(acts(*guests[:4]))
    assert unread_codes(play.record) == 0
    checked = play.checked()
    assert checked.leaks == []
    assert checked.covered > 50, "what was agreed to was to be seen"
    codes = "\n".join(shown.text for shown in shown_in(play.record, play.visits) if shown.is_code)
    assert (OTHER in codes, codes.count("BEGIN:VCARD") > 2) == (True, True), "phones read the codes"


def test_the_table_of_meetings_names_who_agreed_to_be_counted_and_nobody_else(
    play: Play, guests: list[Guest], tmp_path: Path
) -> None:
    elif_, mert, *_ = guests
    before, after = (next(one.path for one in chapter.exported if one.path.name == TABLE) for chapter in play.chapters)
    row = next(one for one in before.read_text("utf-8-sig").splitlines() if elif_.id in one)
    assert (elif_.name in row, mert.id in row, mert.name in row) == (True, False, False), "he was not counted"
    assert elif_.id not in after.read_text("utf-8-sig"), "she took all back"
    shutil.copy(play.chapters[0].copy, tmp_path / "forged.db")
    with closing(sqlite3.connect(tmp_path / "forged.db")) as connection, connection:
        connection.execute("UPDATE consent SET given = 0 WHERE purpose = 'statistics'")
    assert list(named_wrongly(tmp_path / "forged.db", before)) == [(elif_.id, "named")]
    before.with_name("other.csv").write_text(before.read_text("utf-8-sig").replace(elif_.id, mert.id))
    assert list(named_wrongly(play.chapters[0].copy, before.with_name("other.csv"))), "he instead of her"


def leaks_of(play: Play, *shown: Shown, exported: tuple[Exported, ...] = (), copy: Path | None = None) -> list[Leak]:
    """Return what the checker finds at the end of the first chapter."""
    return check(copy or play.chapters[0].copy, shown, exported).leaks


def test_the_checker_finds_a_detail_in_any_export_that_its_owner_did_not_agree_to(
    play: Play, guests: list[Guest], tmp_path: Path
) -> None:
    _, mert, can, *_ = guests
    phone = value_of(play, can, "phone")
    for exported in play.chapters[0].exported:
        path = tmp_path / exported.path.name
        shutil.copy(exported.path, path)
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path, "a") as bundle:
                bundle.writestr("leak.xml", f"<c>{phone}</c>")
        else:
            path.write_text(f"{path.read_text(encoding='utf-8-sig')}\n{phone}")
        towards = exported.towards if exported.towards != can.badge else mert.badge
        planted = replace(exported, path=path, towards=towards)
        assert (can.id, "phone") in {(leak.person, leak.field) for leak in leaks_of(play, exported=(planted,))}, path


def test_the_checker_finds_what_stands_on_a_screen_before_the_wrong_people_or_after_it_was_taken_back(
    play: Play, guests: list[Guest]
) -> None:
    elif_, mert, can, *_ = guests
    visit = play.visits[0]
    email, name = value_of(play, elif_, "email"), elif_.name
    before_mert = Shown(visit.ends - 1, visit.ends, "done", email, True, visit)
    assert leaks_of(play, before_mert) == [], "she agreed to that"
    before_can = replace(before_mert, before=replace(visit, badges=(can.badge,)))
    assert [leak.towards for leak in leaks_of(play, before_can)] == [can.id]
    before_it = replace(before_mert, first=visit.begins, last=visit.begins)
    assert [leak.field for leak in leaks_of(play, before_it)] == ["email"]
    at_rest = Shown(visit.ends + 1, visit.ends + 1, "rest", name, False, Presence(visit.ends + 1, visit.ends + 2))
    assert {leak.towards for leak in leaks_of(play, at_rest)} == {NOBODY}
    half = Shown(visit.begins, visit.begins, "exchange", "lefthalf@example.o", False, visit)
    assert [leak.towards for leak in leaks_of(play, half)] == [NOBODY]
    typed = frozenset({"lefthalf@example.org"})
    copy = play.chapters[0].copy
    assert check(copy, [half], (), typed=typed).leaks == [], "whoever typed it left before they agreed"
    assert check(copy, [replace(half, page="done")], (), typed=typed).leaks, "but nobody sees it after that"
    last = play.visits[-1]
    taken_back = replace(before_mert, first=last.ends, last=last.ends, page="met", before=last)
    copies = [chapter.copy for chapter in play.chapters]
    assert [leak.towards for leak in check(copies[1], [taken_back], (), copies[:1]).leaks] == [mert.id]


def test_the_checker_goes_by_the_file_alone(play: Play, guests: list[Guest], tmp_path: Path) -> None:
    elif_ = guests[0]
    copy = tmp_path / "forged.db"
    shutil.copy(play.chapters[0].copy, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("DELETE FROM consent WHERE attendee = ?", (elif_.id,))
    shown = [one for one in shown_in(play.record, play.visits) if one.first < play.chapters[0].ended]
    found = leaks_of(play, *shown, exported=tuple(play.chapters[0].exported), copy=copy)
    assert {leak.person for leak in found} >= {elif_.id}
    assert {"email", "phone", "link", "role", "full name"} <= {leak.field for leak in found if leak.person == elif_.id}


def value_of(play: Play, guest: Guest, field: str) -> str:
    """Return a detail of somebody as the list has it at the end of the first chapter."""
    with closing(sqlite3.connect(play.chapters[0].copy)) as connection:
        (value,) = connection.execute(f"SELECT {field} FROM attendee WHERE id = ?", (guest.id,)).fetchone()
    return str(value)
