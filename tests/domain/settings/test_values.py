"""What can be set: every value can be typed as it is printed, and the nearest source of a value wins."""

import json
import tomllib
from typing import Any

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fault import Fault
from kiosk.domain.settings.catalogue import (
    BY_NAME,
    EXIT_PIN,
    FOYER_IDLE,
    LANGUAGES,
    POINT,
    SCANNER_PREFIX,
    SETTINGS,
    AnySetting,
    setting_named,
)
from kiosk.domain.settings.forms import Form, Hours, OneLine, OneOf, OnOff, Pin, SomeOf, WholeNumber, printed, storable
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.sounds import SOUNDS, VOLUME
from kiosk.domain.settings.values import KioskFile, Source, resolve

LINES = st.text("aZ9]#|=\"'\\éİ🙂م", max_size=16)


def values_of(form: Form) -> st.SearchStrategy:
    match form:
        case WholeNumber():
            return st.integers(form.lowest, form.highest)
        case OnOff():
            return st.booleans()
        case OneLine():
            return LINES
        case OneOf():
            return st.sampled_from(form.words)
        case SomeOf():
            return st.lists(st.sampled_from(form.words), min_size=1, unique=True).map(tuple)
        case Hours():
            times = st.times().map(lambda time: f"{time:%H:%M}")
            return st.lists(times, min_size=2, max_size=2, unique=True).map("-".join)
        case Pin():
            return st.text("0123456789", min_size=4, max_size=12)


settings_and_values = st.sampled_from(SETTINGS).flatmap(lambda one: st.tuples(st.just(one), values_of(one.form)))


@given(settings_and_values)
def test_a_value_is_read_as_it_is_printed(pair: tuple[AnySetting, Any]) -> None:
    setting, value = pair
    assert setting.read(printed(value)) == value


@given(settings_and_values)
def test_a_value_outlives_the_journal_and_the_kiosks_file(pair: tuple[AnySetting, Any]) -> None:
    setting, value = pair
    assert setting.form.check(json.loads(json.dumps(storable(value)))) == value
    assert setting.form.check(tomllib.loads(tomlkit.dumps({setting.name: storable(value)}))[setting.name]) == value


@given(st.sampled_from(SETTINGS), st.text(max_size=30))
def test_whatever_is_typed_is_taken_or_refused_with_what_is_allowed(setting: AnySetting, text: str) -> None:
    try:
        value = setting.read(text)
    except Fault as fault:
        sentence = str(fault)
    else:
        sentence = ""
        assert setting.form.check(storable(value)) == value
    assert not sentence or (setting.name in sentence and str(setting.form.allowed) in sentence)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(
    st.dictionaries(st.sampled_from([one.variable for one in SETTINGS]), st.text()),
    st.dictionaries(st.sampled_from([*BY_NAME, "colour"]), ANYTHING),
    st.dictionaries(st.sampled_from([*BY_NAME, "colour"]), ANYTHING),
)
def test_whatever_stands_in_files_and_variables_every_setting_has_a_value_of_its_form(
    variables: dict[str, str], kiosk: dict[str, Any], event: dict[str, Any]
) -> None:
    values = resolve(variables, KioskFile(kiosk), event)
    for setting in SETTINGS:
        standing = values.standing(setting)
        if standing.source is Source.DEFAULT:
            assert standing.value == setting.default
        else:
            assert setting.form.check(storable(standing.value)) == standing.value
    assert values.unknown == tuple(name for name in ["colour"] if name in kiosk)


def test_the_variable_wins_over_the_kiosks_file_that_over_the_event_and_that_over_the_default() -> None:
    variable, kiosk, event = {"KIOSK_FOYER_IDLE": "40"}, KioskFile({"foyer-idle": 50}), {"foyer-idle": 60}
    assert resolve(variable, kiosk, event).of(FOYER_IDLE) == 40
    assert resolve({}, kiosk, event).of(FOYER_IDLE) == 50
    assert resolve({}, KioskFile(), event).of(FOYER_IDLE) == 60
    assert resolve({}, KioskFile(), {}).of(FOYER_IDLE) == 25


def test_what_is_about_one_kiosk_cannot_be_set_by_the_event() -> None:
    assert resolve({}, KioskFile(), {"volume": 10}).standing(VOLUME).source is Source.DEFAULT


def test_a_bad_value_gives_way_to_the_next_source_and_is_told() -> None:
    values = resolve({"KIOSK_FOYER_IDLE": "soon"}, KioskFile({"foyer-idle": 0, "volume": "loud"}), {"foyer-idle": 60})
    assert values.of(FOYER_IDLE) == 60
    assert values.of(VOLUME) == 100
    told = [str(message) for message in values.unused()]
    assert any("KIOSK_FOYER_IDLE" in one and "“soon”" in one and "from 5 to 600" in one for one in told)
    assert any("“volume” to “loud”" in one and "from 0 to 100" in one for one in told)


def test_an_empty_variable_sets_nothing() -> None:
    assert resolve({"KIOSK_SOUNDS": ""}, KioskFile(), {}).of(SOUNDS) is True


@pytest.mark.parametrize("name", ["volume", "Volume", "KIOSK_VOLUME", " volume "])
def test_a_setting_is_found_by_its_name_or_its_variable(name: str) -> None:
    assert setting_named(name) is VOLUME


def test_a_setting_that_is_none_is_refused_with_the_list() -> None:
    with pytest.raises(Fault, match="foyer-idle, foyer-warning"):
        setting_named("loudness")


@pytest.mark.parametrize(
    ("setting", "text", "value"),
    [
        (SOUNDS, "Yes", True),
        (SOUNDS, "0", False),
        (LANGUAGES, "tr, EN", ("tr", "en")),
        (POINT, "  Desk   2 ", "Desk 2"),
        (SCANNER_PREFIX, " ]", " ]"),
    ],
)
def test_people_may_type_it_their_way(setting: AnySetting, text: str, value: object) -> None:
    assert setting.read(text) == value


@pytest.mark.parametrize(
    ("setting", "text"), [(SOUNDS, "loud"), (LANGUAGES, ""), (LANGUAGES, "en,en"), (POINT, "x" * 81), (VOLUME, "٣")]
)
def test_what_it_cannot_be_is_refused(setting: AnySetting, text: str) -> None:
    with pytest.raises(Fault, match="must be"):
        setting.read(text)


def test_every_setting_explains_itself_in_one_sentence_and_the_event_decides_what_is_for_all() -> None:
    for setting in SETTINGS:
        assert setting.explanation.endswith(".")
        assert setting.title
        assert setting.changer == ("organiser" if setting.scope is Scope.EVENT else "staff")


@pytest.mark.parametrize("typed", ["123", "1234567890123", "12a4", "١٢٣٤"])
def test_no_sentence_repeats_a_pin_that_was_mistyped(typed: str) -> None:
    with pytest.raises(Fault, match="four to twelve digits") as refused:
        EXIT_PIN.read(typed)
    values = resolve({EXIT_PIN.variable: typed}, KioskFile({EXIT_PIN.name: typed}), {})
    said = " ".join([str(refused.value), *map(str, values.unused())])
    assert len(values.unused()) == 2
    assert typed not in said
    assert values.of(EXIT_PIN) == ""


def test_a_pin_that_somebody_wrote_into_the_file_by_hand_holds() -> None:
    assert resolve({}, KioskFile({EXIT_PIN.name: "482913"}), {}).of(EXIT_PIN) == "482913"
