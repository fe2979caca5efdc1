"""One setting while it is changed: what is typed or chosen so far, and what is wrong with it."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.scanner_layout import CALIBRATION
from kiosk.domain.settings.catalogue import SCANNER_LAYOUT, SETTINGS
from kiosk.domain.settings.forms import Hours, OneLine, OneOf, OnOff, Pin, SettingValue, SomeOf, WholeNumber, printed
from kiosk.domain.settings.values import Source, Standing
from kiosk.viewmodels.organiser import setting_words as words
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

COARSE = 60
"""From how many values on a number is moved in steps of five."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One word that can be chosen; `place` counts the chosen ones of several from 1, empty for none."""

    word: str
    title: str
    chosen: bool
    place: str


@QmlElement
@QmlUncreatable("The page of settings makes it.")
class SettingEditor(QObject):
    """Edits one setting. What is typed is a draft until it is saved."""

    changed = Signal()
    saved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing = Standing(SETTINGS[0], SETTINGS[0].default, Source.DEFAULT)
        self._about = ""
        self._draft = ""
        self._wrong = False
        self._options = Rows(OptionRow, parent=self)

    @Property(Rows, constant=True)
    def options(self) -> Rows[OptionRow]:
        """The words of a choice."""
        return self._options

    @Property(str, notify=changed)
    def title(self) -> str:
        """The setting's name."""
        return words.title_of(self._standing.setting)

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """What it is."""
        return words.explanation_of(self._standing.setting)

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The icon of its group."""
        return words.group_icon(self._standing.setting.group)

    @Property(str, notify=changed)
    def scope(self) -> str:
        """Whom it is about, in two words."""
        return words.scope_of(self._standing.setting.scope)

    @Property(str, notify=changed)
    def about(self) -> str:
        """Where a change goes, who may make it, and when it holds."""
        later = translate("Settings", "It holds from the next start of a screen.")
        return f"{self._about} {later}" if self._standing.setting.at_start else self._about

    @Property(str, notify=changed)
    def origin(self) -> str:
        """Where the value comes from, and the default if it is another."""
        setting, origin = self._standing.setting, words.origin_of(self._standing)
        if self._standing.source is Source.DEFAULT:
            return origin
        default = filled(translate("Settings", "Default: {value}."), value=words.value_of(setting, setting.default))
        return f"{origin} {default}"

    @Property(str, notify=changed)
    def unused(self) -> str:
        """What stands somewhere for it and could not be used; empty if nothing."""
        return " ".join(worded(message) for message in self._standing.unused)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """How it is changed: whole, switch, line, choice, several or pin."""
        form = self._standing.setting.form
        match form:
            case WholeNumber():
                return "whole"
            case OnOff():
                return "switch"
            case OneLine() | Hours():
                return "line"
            case OneOf():
                return "choice"
            case SomeOf():
                return "several"
            case Pin():
                return "pin"
            case _:
                assert_never(form)

    @Property(list, notify=changed)
    def code(self) -> list[str]:
        """The rows of a code to be scanned, that finds the value by itself; empty for settings that have none."""
        return list(qr_rows(CALIBRATION)) if self._standing.setting is SCANNER_LAYOUT else []

    @Property(str, notify=changed)
    def draft(self) -> str:
        """What is typed so far."""
        return self._draft

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        """Whether a switch is on so far."""
        return self._draft == printed(True)

    @Property(str, notify=changed)
    def unit(self) -> str:
        """The number with what it counts, beside the field; empty where that is nothing or it is no number."""
        form = self._standing.setting.form
        value = self._value()
        if not isinstance(form, WholeNumber) or not form.unit or isinstance(value, bool) or not isinstance(value, int):
            return ""
        return words.number_of(value, form.unit)

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """What it would have to be; empty while nothing is wrong."""
        if not self._wrong:
            return ""
        allowed = worded(self._standing.setting.form.allowed)
        return filled(translate("Settings", "It must be {allowed}."), allowed=allowed)

    @Property(str, notify=changed)
    def help(self) -> str:
        """What it may be."""
        allowed = worded(self._standing.setting.form.allowed)
        return filled(translate("Settings", "It may be {allowed}."), allowed=allowed)

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """Whether there is something to save."""
        return self._draft != _draft_of(self._standing)

    @Property(bool, notify=changed)
    def isFixed(self) -> bool:
        """Whether a variable of the environment wins, so that nothing here would hold."""
        return self._standing.source is Source.VARIABLE

    @Property(bool, notify=changed)
    def isSet(self) -> bool:
        """Whether somebody set it, so that it can be taken away again."""
        return self._standing.source in (Source.KIOSK, Source.EVENT)

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take what was typed so far."""
        self._take(text)

    @Slot(int)
    def step(self, direction: int) -> None:
        """Move a number up or down, within its bounds."""
        form, value = self._standing.setting.form, self._value()
        if isinstance(form, WholeNumber):
            by = 5 if form.highest - form.lowest >= COARSE else 1
            start = value if isinstance(value, int) else int(self._standing.value or 0)  # type: ignore[arg-type]
            moved = (start // by + direction) * by if direction > 0 else -((-start) // by - direction) * by
            self._take(str(min(max(moved, form.lowest), form.highest)))

    @Slot(bool)
    def turn(self, wanted: bool) -> None:
        """Turn a switch on or off."""
        self._take(printed(wanted))

    @Slot(str)
    def pick(self, word: str) -> None:
        """Choose a word; of several, a further one stands last, and one that was chosen goes."""
        if isinstance(self._standing.setting.form, SomeOf):
            chosen = [one for one in self._draft.split(",") if one]
            chosen = [one for one in chosen if one != word] if word in chosen else [*chosen, word]
            self._take(",".join(chosen))
        else:
            self._take(word)

    @Slot()
    def save(self) -> None:
        """Save what was typed, or say what it would have to be."""
        value = self._value()
        self._wrong = value is None
        self.changed.emit()
        if value is not None and self.isChanged:
            self.saved.emit(value)

    @Slot()
    def drop(self) -> None:
        """Drop what was typed."""
        self._take(_draft_of(self._standing))

    def finish(self) -> None:
        """Take it that the draft was saved: what is read next may replace it."""
        self._draft = _draft_of(self._standing)

    def open(self, standing: Standing, about: str, *, keep: bool) -> None:
        """Show a setting; `keep` leaves what was typed and not saved where it is the same one."""
        same = standing.setting is self._standing.setting
        kept = self._draft if keep and same and self.isChanged else _draft_of(standing)
        self._standing, self._about = standing, about
        self._take(kept)

    def _value(self) -> SettingValue | None:
        try:
            return self._standing.setting.form.read(self._draft)
        except ValueError:
            return None

    def _take(self, draft: str) -> None:
        self._draft, self._wrong = draft, False
        self._options.replace(self._option_rows())
        self.changed.emit()

    def _option_rows(self) -> list[OptionRow]:
        form = self._standing.setting.form
        if not isinstance(form, OneOf | SomeOf):
            return []
        chosen = [word for word in self._draft.split(",") if word]
        places = {word: str(at) for at, word in enumerate(chosen, 1)} if isinstance(form, SomeOf) else {}
        return [OptionRow(word, words.word_of(word), word in chosen, places.get(word, "")) for word in form.words]


def _draft_of(standing: Standing) -> str:
    """Return what stands in the field before anything was typed; of a PIN, nothing."""
    return "" if isinstance(standing.setting.form, Pin) else printed(standing.value)
