"""A machine opens as what it joined as; what it may not be it says at once, on the command line and in the chooser."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from kiosk.adapters.kiosks.membership_file import write_membership
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.app import chooser, opening
from kiosk.app.chooser import run_chooser
from kiosk.app.manner import Manner
from kiosk.app.opening import open_screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.role import Role
from kiosk.domain.settings.catalogue import START_PAGE
from kiosk.domain.settings.setting import Scope
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.viewmodels.shared.place import Place
from tests.conftest import GivenClock
from tests.hosts import elsewhere, key_of

JoinedAs = Callable[[Role], EventFile]


@pytest.fixture
def joined_as(event_file: EventFile, tmp_path: Path, clock: GivenClock) -> Iterator[JoinedAs]:
    """Let a machine join with a code for a role, and open its copy of the event."""
    files: list[EventFile] = []

    def joined(role: Role) -> EventFile:
        path = tmp_path / f"{role}.db"
        machine = elsewhere(path, event_file, role)
        event_file.backup(path)
        files.append(EventFile.open(path, clock, machine))
        event = event_file.read_event().id
        write_membership(sync_folder(path), Membership(event, (), "", "", "", "Door", role=role))
        return files[-1]

    yield joined
    for file in files:
        file.close()


class OpenedError(Exception):
    """A screen was about to be shown."""


@pytest.fixture(autouse=True)
def show_nothing(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def begin(*_: object, **__: object) -> NoReturn:
        raise OpenedError

    monkeypatch.setattr(opening, "held_point", begin)


def opens(kind: ScreenKind, file: EventFile) -> None:
    """Open a screen."""
    with pytest.raises(OpenedError):
        open_screen(kind, file, Place(""), Manner("en", windowed=True))


@pytest.mark.parametrize(
    ("role", "kind"),
    [(Role.FOYER, ScreenKind.FOYER), (Role.DESK, ScreenKind.FOYER), (Role.FOYER, ScreenKind.ORGANISER)],
)
def test_a_machine_opens_as_what_it_joined_as(joined_as: JoinedAs, role: Role, kind: ScreenKind) -> None:
    opens(kind, joined_as(role))


def test_a_foyer_screens_machine_says_at_once_that_it_is_no_desk(joined_as: JoinedAs) -> None:
    with pytest.raises(Fault, match="not admitted as a desk, so none opens here"):
        opens(ScreenKind.DESK, joined_as(Role.FOYER))
    with pytest.raises(Fault, match="not admitted as a foyer screen, so none opens here"):
        opens(ScreenKind.FOYER, joined_as(Role.HUB))


def test_a_machine_that_an_organiser_made_more_since_it_joined_opens_as_that(
    joined_as: JoinedAs, event_file: EventFile
) -> None:
    file = joined_as(Role.FOYER)
    enrol(event_file, key_of(file), "Door", role=Role.DESK)
    with file.writing():
        take(file.journal, list(event_file.journal.records()))
    opens(ScreenKind.DESK, file)


def test_the_chooser_says_why_what_was_set_to_open_did_not(
    joined_as: JoinedAs, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = joined_as(Role.FOYER)
    settings_of(file).change(START_PAGE, "desk", Scope.KIOSK)
    said: list[Fault | None] = []
    monkeypatch.setattr(chooser, "ask_what_to_open", lambda _path, _language, wrong: said.append(wrong))
    assert run_chooser(file.path, lambda: 0, lambda _: 0) == 0
    assert "not admitted as a desk" in str(said[0])
