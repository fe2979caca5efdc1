"""The PIN before the organiser's page: changed, forgotten and found again; and machines that have none to check."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk.app.view_models import _keys
from kiosk.bootstrap.event_files import settings_of
from kiosk.bootstrap.event_keys import event_key_text, forget_key, keep_key, kept_key
from kiosk.bootstrap.imports import FileImports
from kiosk.bootstrap.outputs import write_export, write_person, write_processing
from kiosk.bootstrap.paper_orders import write_paper
from kiosk.bootstrap.round_papers import write_round_paper
from kiosk.domain.kiosks.kept_key import KeptKey
from kiosk.domain.kiosks.recovery_code import recovery_code, recovery_lines
from kiosk.domain.kiosks.role import Role
from kiosk.domain.settings.catalogue import EXIT_PIN, SETTINGS
from kiosk.domain.settings.setting import Scope
from kiosk.services.pin import FREE_TRIES, has_pin, set_pin, try_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.context import OrganiserContext, Outputs
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.settings import OrganiserSettings
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import GivenClock
from tests.hosts import elsewhere

PIN, OTHER = "20265", "482913"
PASSPHRASE = "four tins of tea"

Organiser = Callable[[EventFile], OrganiserViewModel]


@pytest.fixture
def organiser(qapp: object) -> Organiser:
    """Open the organiser's side of any file, with its own key and settings."""
    models: list[OrganiserViewModel] = []  # the door ends with the model that holds it

    def make(file: EventFile) -> OrganiserViewModel:
        jobs, outputs = (
            ImmediateJobs(),
            Outputs(write_export, write_person, write_processing, write_paper, write_round_paper),
        )
        imports = partial(FileImports, file)
        context = OrganiserContext(
            file, jobs, jobs, Place("Organiser"), outputs, settings_of(file), imports, keys=_keys(file)
        )
        models.append(OrganiserViewModel(context))
        return models[-1]

    return make


@pytest.fixture
def desk(event_file: EventFile, tmp_path: Path, clock: GivenClock) -> EventFile:
    """Return the event file of a machine that joined as a desk."""
    set_pin(event_file, PIN)
    path = tmp_path / "desk" / "desk.db"
    path.parent.mkdir()
    machine = elsewhere(path, event_file, Role.DESK)
    event_file.copy_for_another(path)
    return EventFile.open(path, clock, machine)


def test_the_pin_is_changed_by_who_knows_it(event_file: EventFile, organiser: Organiser) -> None:
    set_pin(event_file, PIN)
    door = organiser(event_file).door
    door.change()
    assert (door.stage, door.title) == ("change", "The PIN so far")
    door.enter("11111")
    assert (door.stage, door.troubled) == ("change", True)
    door.enter(PIN)
    assert door.stage == "choose"
    door.enter(OTHER)
    door.enter(OTHER)
    assert door.isOpen
    assert try_pin(event_file, OTHER).right
    assert not try_pin(event_file, PIN).right


def test_a_forgotten_pin_is_replaced_with_the_key_of_the_sheet(event_file: EventFile, organiser: Organiser) -> None:
    set_pin(event_file, PIN)
    model = organiser(event_file)
    door = model.door
    door.forgot()
    assert (door.stage, door.asksKey) == ("recover", True)
    lines = list(recovery_lines(event_key_text(event_file)))
    door.edit(lines[1] + lines[0])
    assert door.sentence == "Line 1 of the key is mistyped; nothing was changed."
    door.edit(" ".join(lines))
    assert not door.troubled
    scanned: list[str] = []
    door.scanned.connect(scanned.append)
    model.scanned(recovery_code(event_key_text(event_file)))
    door.useKey(scanned[0])
    assert door.stage == "choose"
    assert has_pin(event_file), "until another one is chosen"
    door.enter(OTHER)
    door.enter(OTHER)
    assert try_pin(event_file, OTHER).right


def test_the_passphrase_does_as_well_and_the_key_stays_under_it(event_file: EventFile, organiser: Organiser) -> None:
    set_pin(event_file, PIN)
    keep_key(event_file, "", PASSPHRASE)
    door = organiser(event_file).door
    door.forgot()
    door.useKey("something else")
    assert door.sentence == "That is not the passphrase of the event’s key; nothing was changed."
    door.useKey(PASSPHRASE)
    assert door.stage == "choose"
    assert kept_key(event_file) is KeptKey.SEALED


def test_guessing_passphrases_is_braked_and_locks_no_pin(event_file: EventFile, organiser: Organiser) -> None:
    set_pin(event_file, PIN)
    keep_key(event_file, "", PASSPHRASE)
    door = organiser(event_file).door
    door.forgot()
    for number in range(FREE_TRIES):
        door.useKey(f"a guess {number}")
    assert door.barred
    door.useKey(PASSPHRASE)
    assert door.stage == "recover"
    door.startAgain()
    assert (door.stage, door.barred) == ("enter", False)
    door.enter(PIN)
    assert door.isOpen


def test_the_key_that_lies_here_as_it_is_opens_nothing_by_itself(event_file: EventFile, organiser: Organiser) -> None:
    set_pin(event_file, PIN)
    door = organiser(event_file).door
    door.forgot()
    door.useKey("  ")
    assert door.stage == "recover"
    door.useKey("four tins of tea")
    assert door.troubled


def test_a_desk_has_no_pin_to_check_and_says_where_organisers_work(desk: EventFile, organiser: Organiser) -> None:
    assert not has_pin(desk)
    door = organiser(desk).door
    assert (door.stage, door.title) == ("elsewhere", "Not an organiser’s laptop")
    assert door.sentence.startswith("Organisers work on the organiser’s laptop")
    door.enter(PIN)
    assert door.stage == "elsewhere"
    desk.close()


def test_a_desk_opens_its_own_settings_and_nothing_else(desk: EventFile, organiser: Organiser) -> None:
    model = organiser(desk)
    model.door.openKiosk()
    assert model.door.isOpen
    assert [row.name for row in model.pages.rows] == ["settings"]
    assert model.component == "SettingsPage"
    model.openPage("watch")
    model.turn(1)
    assert model.component == "SettingsPage"
    settings = model.page_of(OrganiserSettings)
    assert {row.name for row in settings.rows.rows} == {one.name for one in SETTINGS if one.scope is Scope.KIOSK}
    assert settings.editor.title == settings.rows.rows[0].title, "what is opened is one of them"
    model.door.lock()
    assert model.door.stage == "elsewhere"
    desk.close()


def test_behind_its_exit_pin_if_it_has_one(desk: EventFile, organiser: Organiser) -> None:
    settings_of(desk).change(EXIT_PIN, OTHER, Scope.KIOSK)
    model = organiser(desk)
    door = model.door
    door.openKiosk()
    assert (door.stage, door.title) == ("kiosk", "Exit PIN of this kiosk")
    door.enter(PIN)
    assert not door.isOpen
    door.enter(OTHER)
    assert (door.isOpen, door.limited) == (True, True)
    settings = model.page_of(OrganiserSettings)
    assert EXIT_PIN.name in {row.name for row in settings.rows.rows}, "what is set here alone can be changed here"
    desk.close()


def test_with_the_key_a_desk_becomes_an_organisers_and_chooses_a_pin_of_its_own(
    desk: EventFile, event_file: EventFile, organiser: Organiser
) -> None:
    key = event_key_text(event_file)
    model = organiser(desk)
    model.door.useKey(key)
    assert model.door.stage == "choose"
    model.door.enter(OTHER)
    model.door.enter(OTHER)
    assert (model.door.isOpen, model.door.limited) == (True, False)
    assert len(model.pages.rows) > 1
    assert model.component == "PreparePage"
    assert not try_pin(desk, PIN).right
    desk.close()


def test_a_machine_that_keeps_the_key_but_lost_its_own_is_not_turned_away(
    event_file: EventFile, organiser: Organiser
) -> None:
    assert organiser(event_file).door.stage == "choose"
    forget_key(event_file)
    assert organiser(event_file).door.stage == "choose", "it was admitted"
