"""How settings and their values are called on the screen."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.language import languages
from kiosk.domain.settings.catalogue import AnySetting
from kiosk.domain.settings.forms import Pin, SettingValue, Unit, WholeNumber
from kiosk.domain.settings.setting import Changer, Group, Scope
from kiosk.domain.settings.values import Source, Standing
from kiosk.viewmodels.shared.scanner_words import layout_name
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate


def title_of(setting: AnySetting) -> str:
    """Return a setting's name."""
    return translate("Settings", setting.title)


def explanation_of(setting: AnySetting) -> str:
    """Return what a setting is, in a sentence."""
    return translate("Settings", setting.explanation)


def group_title(group: Group) -> str:
    """Return what settings of a group are about."""
    match group:
        case Group.FOYER:
            return translate("Settings", "In the foyer")
        case Group.LANGUAGES:
            return translate("Settings", "Languages")
        case Group.SCANNER:
            return translate("Settings", "Scanner")
        case Group.SOUND:
            return translate("Settings", "Sound")
        case Group.SCREEN:
            return translate("Settings", "Place and screen")
        case Group.PRINTING:
            return translate("Settings", "Printing")
        case Group.STAFF:
            return translate("Settings", "Staff")
        case Group.PEOPLE:
            return translate("Settings", "Guests at the desk")
        case _:
            assert_never(group)


def group_icon(group: Group) -> str:
    """Return the picture of a group."""
    match group:
        case Group.FOYER:
            return "tap"
        case Group.LANGUAGES:
            return "globe"
        case Group.SCANNER:
            return "scan"
        case Group.SOUND:
            return "mega"
        case Group.SCREEN:
            return "device"
        case Group.PRINTING:
            return "printer"
        case Group.STAFF:
            return "people"
        case Group.PEOPLE:
            return "talk"
        case _:
            assert_never(group)


def value_of(setting: AnySetting, value: SettingValue) -> str:
    """Return a value as people read it."""
    if isinstance(value, bool):
        return translate("Settings", "On") if value else translate("Settings", "Off")
    if isinstance(value, int):
        return number_of(value, setting.form.unit if isinstance(setting.form, WholeNumber) else Unit.NONE)
    if not value:
        return translate("Settings", setting.unset)
    if isinstance(setting.form, Pin):
        return translate("Settings", "Set")
    return joined(word_of(word) for word in value) if isinstance(value, tuple) else word_of(value)


def number_of(number: int, unit: Unit) -> str:
    """Return a number with what it counts."""
    figure = QLocale().toString(number)
    match unit:
        case Unit.MINUTES:
            return filled(translate("Settings", "{count} minutes"), count=figure)
        case Unit.SECONDS:
            return filled(translate("Settings", "{count} seconds"), count=figure)
        case Unit.MILLISECONDS:
            return filled(translate("Settings", "{count} milliseconds"), count=figure)
        case Unit.PERCENT:
            return filled(translate("Settings", "{count}%"), count=figure)
        case Unit.NONE:
            return figure
        case _:
            assert_never(unit)


def word_of(word: str) -> str:
    """Return how a choice is called: a language by its own name, a screen by its title, anything else as it is."""
    screens = {
        "chooser": translate("Settings", "The chooser"),
        "desk": translate("Settings", "The desk"),
        "foyer": translate("Settings", "The foyer screen"),
        "wall": translate("Settings", "The wall"),
        "organiser": translate("Settings", "The organiser"),
        "off": translate("Settings", "Not here"),
        "ask": translate("Settings", "When asked to"),
        "check-in": translate("Settings", "At each check-in"),
        "logo": translate("Settings", "Logo"),
        "event": translate("Settings", "Event"),
        "name": translate("Settings", "Guest"),
        "organisation": translate("Settings", "Organisation"),
        "role": translate("Settings", "What they do"),
        "group": translate("Settings", "Group"),
        "band": translate("Settings", "Band or arch"),
        "agenda": translate("Settings", "Agenda"),
        "system": translate("Settings", "As the system says"),
        "always": translate("Settings", "Always"),
        "never": translate("Settings", "Never"),
    }
    return languages()[word].own_name if word in languages() else screens.get(word) or layout_name(word)


def scope_of(scope: Scope) -> str:
    """Return whom a setting is about, in two words."""
    match scope:
        case Scope.EVENT:
            return translate("Settings", "Whole event")
        case Scope.KIOSK:
            return translate("Settings", "This kiosk")
        case _:
            assert_never(scope)


def about(standing: Standing, kiosk: str) -> str:
    """Return where a change goes and who may make it; `kiosk` is this kiosk's name."""
    setting = standing.setting
    if setting.scope is Scope.EVENT and standing.source is Source.KIOSK:
        pattern = translate("Settings", "For this kiosk alone ({kiosk}); what the event sets does not count here.")
        return filled(pattern, kiosk=kiosk)
    match setting.changer:
        case Changer.ORGANISER:
            return translate("Settings", "For the whole event, on every kiosk. The organiser changes it.")
        case Changer.STAFF:
            return filled(translate("Settings", "For this kiosk alone ({kiosk}). Staff may change it."), kiosk=kiosk)
        case _:
            assert_never(setting.changer)


def origin_of(standing: Standing) -> str:
    """Return where the value comes from."""
    setting = standing.setting
    match standing.source:
        case Source.VARIABLE:
            pattern = translate("Settings", "Set by {variable} on this computer, which wins over what is set here.")
            return filled(pattern, variable=setting.variable)
        case Source.KIOSK:
            return translate("Settings", "Set on this kiosk.")
        case Source.EVENT:
            return translate("Settings", "Set for the event.")
        case Source.DEFAULT:
            return translate("Settings", "Nobody has set it; this is the default.")
        case _:
            assert_never(standing.source)
