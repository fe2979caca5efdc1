"""The organiser finds every setting, learns what it is, changes it, and takes the change back."""

import pytest

from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.catalogue import EXIT_PIN, FOYER_IDLE, LANGUAGES, SETTINGS, STATISTICS
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.sounds import VOLUME
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.settings import OrganiserSettings
from tests.left_behind import texts_of
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


@pytest.fixture
def page(event_file: EventFile, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser()
    model.door.enter(PIN)
    model.openPage("settings")
    return model


@pytest.fixture
def shown(page: OrganiserViewModel) -> OrganiserSettings:
    return page.page_of(OrganiserSettings)


def row(shown: OrganiserSettings, name: str) -> tuple[str, str, bool]:
    (found,) = (row for row in shown.rows.rows if row.name == name)
    return found.value, found.scope, found.marked


def test_every_setting_is_listed_with_its_value_and_whom_it_is_about(shown: OrganiserSettings) -> None:
    assert [one.name for one in shown.rows.rows] == [setting.name for setting in SETTINGS]
    assert row(shown, "foyer-idle") == ("25 seconds", "Whole event", False)
    assert row(shown, "languages") == ("Those of the event", "Whole event", False)
    assert row(shown, "sounds") == ("On", "This kiosk", False)
    assert row(shown, "start-page") == ("The chooser", "This kiosk", False)


def test_a_number_is_changed_saved_and_taken_back(shown: OrganiserSettings, event_file: EventFile) -> None:
    shown.choose("foyer-idle")
    shown.editor.step(1)
    shown.editor.step(1)
    assert (shown.editor.draft, shown.editor.unit, shown.editor.isChanged) == ("35", "35 seconds", True)
    assert settings_of(event_file).values().of(FOYER_IDLE) == 25
    shown.editor.save()
    assert settings_of(event_file).values().of(FOYER_IDLE) == 35
    assert row(shown, "foyer-idle") == ("35 seconds", "Whole event", True)
    assert (shown.editor.isChanged, shown.undoable) == (False, "Quiet before asking: now 35 seconds")
    shown.undo()
    assert settings_of(event_file).values().of(FOYER_IDLE) == 25
    assert shown.undoable == ""
    assert row(shown, "foyer-idle") == ("25 seconds", "Whole event", False)


def test_a_number_stays_within_its_bounds_and_steps_are_round(shown: OrganiserSettings) -> None:
    shown.choose("volume")
    shown.editor.step(1)
    assert shown.editor.draft == "100"
    shown.editor.edit("37")
    shown.editor.step(-1)
    assert shown.editor.draft == "35"
    shown.editor.edit("2")
    shown.editor.step(-1)
    assert shown.editor.draft == "0"


def test_what_it_cannot_be_is_said_beside_the_field_and_not_saved(
    shown: OrganiserSettings, event_file: EventFile
) -> None:
    shown.choose("foyer-idle")
    shown.editor.edit("2")
    assert shown.editor.wrong == ""
    shown.editor.save()
    assert shown.editor.wrong == "It must be a whole number of seconds from 5 to 600."
    assert settings_of(event_file).values().of(FOYER_IDLE) == 25
    assert shown.editor.draft == "2"
    shown.editor.edit("20")
    assert shown.editor.wrong == ""


def test_what_is_typed_and_not_saved_is_dropped_with_the_page_or_by_choice(shown: OrganiserSettings) -> None:
    shown.choose("point")
    shown.editor.edit("Desk 2")
    shown.editor.drop()
    assert (shown.editor.draft, shown.editor.isChanged) == ("", False)
    shown.editor.edit("Desk 2")
    shown.choose("volume")
    shown.choose("point")
    assert shown.editor.draft == ""


def test_a_change_elsewhere_is_shown_and_leaves_what_is_being_typed(
    shown: OrganiserSettings, event_file: EventFile
) -> None:
    shown.choose("foyer-idle")
    shown.editor.edit("33")
    settings_of(event_file).change(STATISTICS, value=False, scope=Scope.EVENT)
    shown.refresh()
    assert row(shown, "statistics") == ("Off", "Whole event", True)
    assert shown.editor.draft == "33"


def test_the_order_of_languages_is_the_order_of_the_taps(shown: OrganiserSettings, event_file: EventFile) -> None:
    shown.choose("languages")
    shown.editor.pick("tr")
    shown.editor.pick("en")
    assert [(one.word, one.place) for one in shown.editor.options.rows if one.chosen] == [("en", "2"), ("tr", "1")]
    shown.editor.save()
    assert settings_of(event_file).values().of(LANGUAGES) == ("tr", "en")
    shown.editor.pick("tr")
    shown.editor.pick("en")
    shown.editor.save()
    assert shown.editor.wrong.startswith("It must be one or more of")


def test_what_is_set_is_taken_away_again(shown: OrganiserSettings, event_file: EventFile) -> None:
    shown.choose("statistics")
    assert not shown.editor.isSet
    shown.editor.turn(False)
    shown.editor.save()
    assert shown.editor.isSet
    assert shown.editor.origin == "Set for the event. Default: On."
    shown.takeBack()
    assert settings_of(event_file).values().of(STATISTICS) is True
    shown.undo()
    assert settings_of(event_file).values().of(STATISTICS) is False


def test_a_kiosks_own_value_is_changed_where_it_stands(shown: OrganiserSettings, event_file: EventFile) -> None:
    settings_of(event_file).change(FOYER_IDLE, 60, Scope.KIOSK)
    shown.refresh()
    shown.choose("foyer-idle")
    assert "For this kiosk alone" in shown.editor.about
    shown.editor.edit("90")
    shown.editor.save()
    assert event_file.path.with_name("event.kiosk.toml").read_text("utf-8").endswith("foyer-idle = 90\n")
    shown.takeBack()
    assert settings_of(event_file).values().of(FOYER_IDLE) == 25


def test_a_variable_wins_and_the_page_says_so(
    page: OrganiserViewModel, shown: OrganiserSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_VOLUME", "30")
    page.refresh()
    shown.choose("volume")
    assert shown.editor.isFixed
    assert shown.editor.origin.startswith("Set by KIOSK_VOLUME on this computer, which wins")


def test_what_cannot_be_used_is_told_where_it_belongs(shown: OrganiserSettings, event_file: EventFile) -> None:
    event_file.path.with_name("event.kiosk.toml").write_text('volume = "loud"\ncolour = 3\n', "utf-8")
    shown.refresh()
    assert [one.name for one in shown.rows.rows if one.troubled] == ["volume"]
    shown.choose("volume")
    assert "“volume” to “loud”, which is not a percentage from 0 to 100" in shown.editor.unused
    assert "“colour”, which this version does not know" in shown.trouble


def test_a_file_that_cannot_be_written_is_told_and_nothing_can_be_undone(
    page: OrganiserViewModel, shown: OrganiserSettings, event_file: EventFile
) -> None:
    said: list[tuple[str, bool]] = []
    page.toasted.connect(lambda text, _, trouble: said.append((text, trouble)))
    event_file.path.with_name("event.kiosk.toml").write_text("volume = = 3\n", "utf-8")
    shown.choose("volume")
    shown.editor.edit("40")
    shown.editor.save()
    assert said[0][1]
    assert "Mend or remove the file first" in said[0][0]
    assert shown.undoable == ""
    assert settings_of(event_file).values().of(VOLUME) == 100
    assert shown.editor.draft == "40"


def test_settings_are_found_by_what_they_are_about(shown: OrganiserSettings) -> None:
    shown.search("Scan pause")
    assert [one.name for one in shown.rows.rows] == ["scanner-gap"]
    shown.search("nothing of the kind")
    assert shown.rows.count == 0


def test_the_page_forgets_what_could_be_undone_when_it_is_left(
    page: OrganiserViewModel, shown: OrganiserSettings
) -> None:
    shown.choose("statistics")
    shown.editor.turn(False)
    shown.editor.save()
    page.openPage("watch")
    assert shown.undoable == ""


def test_an_exit_pin_is_set_shown_to_nobody_and_taken_back(
    page: OrganiserViewModel, shown: OrganiserSettings, event_file: EventFile
) -> None:
    shown.choose("exit-pin")
    assert row(shown, "exit-pin") == ("Closes unasked", "This kiosk", False)
    assert (shown.editor.kind, shown.editor.draft, shown.editor.isChanged) == ("pin", "", False)
    shown.editor.edit("12")
    shown.editor.save()
    assert shown.editor.wrong == "It must be four to twelve digits."
    shown.editor.edit("482913")
    shown.editor.save()
    kept = settings_of(event_file).values().of(EXIT_PIN)
    assert kept.startswith("$argon2id$")
    assert row(shown, "exit-pin") == ("Set", "This kiosk", True)
    assert (shown.editor.draft, shown.editor.isChanged) == ("", False)
    texts = texts_of(page)
    assert "482913" not in texts
    shown.editor.edit("7777")
    shown.editor.save()
    assert page.shown.undoable == "Exit PIN: now Set"
    page.shown.undo()
    assert settings_of(event_file).values().of(EXIT_PIN) == kept, "the one before holds again"
    shown.takeBack()
    assert row(shown, "exit-pin") == ("Closes unasked", "This kiosk", False)
