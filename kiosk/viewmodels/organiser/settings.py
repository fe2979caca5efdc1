"""The page of settings: all that there are, one of them explained and changed, and the last change taken back."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.roster.folding import fold
from kiosk.domain.settings.catalogue import BY_NAME, POINT, SETTINGS, AnySetting
from kiosk.domain.settings.forms import SettingValue
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.values import Source, Standing, Values
from kiosk.viewmodels.organiser import setting_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.setting_editor import SettingEditor
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting in the list; `marked` is one that somebody has set, `troubled` one with a value that was not used."""

    name: str
    group: str
    title: str
    scope: str
    value: str
    picture: str
    chosen: bool
    marked: bool
    troubled: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A change that can be taken back: what stood where it was made, None for nothing."""

    setting: AnySetting
    scope: Scope
    before: SettingValue | None


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserSettings(OrganiserPageModel):
    """Every setting, and the one that is opened.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._writes, self._reads = context.settings, context.writes, context.reads
        self._place = context.place
        self._values = Values()
        self._query = ""
        self._of_kiosk = False
        self._chosen: AnySetting = SETTINGS[0]
        self._last: Change | None = None
        self._is_open = False
        self._rows = Rows(SettingRow, parent=self)
        self._editor = SettingEditor(self)
        self._editor.saved.connect(self._save)

    @Property(Rows, constant=True)
    def rows(self) -> Rows[SettingRow]:
        """The settings that fit what was looked for, in groups."""
        return self._rows

    @Property(SettingEditor, constant=True)
    def editor(self) -> SettingEditor:
        """The setting that is opened, while it is changed."""
        return self._editor

    @Property(str, notify=changed)
    def kiosk(self) -> str:
        """Which kiosk the settings of one kiosk are about."""
        return self._values.of(POINT) or self._place.kiosk or self._place.point

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What in the kiosk's own file cannot be used as a whole; empty if nothing."""
        return " ".join(worded(message) for message in self._values.unused() if not self._is_of_one(message))

    def undo_sentence(self) -> str:
        """Return what was just changed and can be taken back."""
        if self._last is None:
            return ""
        standing = self._values.standing(self._last.setting)
        pattern = translate("Settings", "{title}: now {value}")
        setting = self._last.setting
        return filled(pattern, title=words.title_of(setting), value=words.value_of(setting, standing.value))

    def take_change_back(self) -> None:
        """Take the last change back."""
        if self._last is not None:
            change, self._last = self._last, None
            self._write(change.setting, change.before, change.scope)

    @Slot(str)
    def search(self, text: str) -> None:
        """List only the settings whose name or explanation has these words."""
        self._query = fold(text.strip())
        self._list()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open another setting; what was typed and not saved is dropped."""
        self._chosen = BY_NAME[name]
        self._show()

    @Slot()
    def takeBack(self) -> None:
        """Take away what is set, so that the next source or the default holds again."""
        standing = self._values.standing(self._chosen)
        if standing.source in (Source.KIOSK, Source.EVENT):
            self._change(standing, None)

    def limit(self, *, to_kiosk: bool) -> None:
        """List only the settings of this kiosk, where those of the event cannot be changed here."""
        if to_kiosk != self._of_kiosk:
            self._of_kiosk = to_kiosk
            self._chosen = next(filter(self._is_listed, SETTINGS))

    def enter(self, language: str) -> None:
        """Begin with the first setting."""
        self._is_open = True
        self.retranslate(language)
        self.refresh()

    def leave(self) -> None:
        """Drop what was typed, and what could be taken back."""
        self._is_open, self._query, self._last = False, "", None
        self._show()
        self.undoableChanged.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        del language
        self._show()
        self.undoableChanged.emit()

    def refresh(self) -> None:
        """Read again what is set, here or on any kiosk."""
        if self._is_open:
            self._reads.run(self._settings.values, self._arrived, self._failed)

    def _arrived(self, values: Values) -> None:
        if values != self._values:
            self._values = values
            self._show(keep=True)
            self.undoableChanged.emit()

    @Slot(object)
    def _save(self, value: object) -> None:
        self._change(self._values.standing(self._chosen), cast("SettingValue", value))

    def _change(self, standing: Standing, value: SettingValue | None) -> None:
        """Set a value where the present one comes from, else where the setting belongs."""
        scope = Scope.KIOSK if standing.source is Source.KIOSK else standing.setting.scope
        before = standing.value if standing.source in (Source.KIOSK, Source.EVENT) else None
        self._last = Change(standing.setting, scope, before)
        self._write(standing.setting, value, scope)

    def _write(self, setting: AnySetting, value: SettingValue | None, scope: Scope) -> None:
        self._writes.run(lambda: self._settings.change(setting, value, scope), lambda _: self._written(), self._failed)

    def _written(self) -> None:
        self._editor.finish()
        self.refresh()
        self.undoableChanged.emit()

    def _failed(self, fault: Fault) -> None:
        self._last = None
        self.undoableChanged.emit()
        self.told.emit(worded(fault), "warning", True)

    def _show(self, *, keep: bool = False) -> None:
        standing = self._values.standing(self._chosen)
        self._editor.open(standing, words.about(standing, self.kiosk), keep=keep)
        self._list()

    def _list(self) -> None:
        listed = filter(self._is_listed, SETTINGS)
        self._rows.replace([self._row(setting) for setting in listed if self._fits(setting)])
        self.changed.emit()

    def _is_listed(self, setting: AnySetting) -> bool:
        """Tell whether a setting can be changed here: one of the event where this is an organiser's machine alone."""
        of_kiosk = setting.scope is Scope.KIOSK or self._values.standing(setting).source is Source.KIOSK
        return of_kiosk or not self._of_kiosk

    def _fits(self, setting: AnySetting) -> bool:
        said = fold(f"{setting.name} {words.title_of(setting)} {words.explanation_of(setting)}")
        return all(word in said for word in self._query.split())

    def _row(self, setting: AnySetting) -> SettingRow:
        standing = self._values.standing(setting)
        return SettingRow(
            name=setting.name,
            group=words.group_title(setting.group),
            title=words.title_of(setting),
            scope=words.scope_of(setting.scope),
            value=words.value_of(setting, standing.value),
            picture=words.group_icon(setting.group),
            chosen=setting is self._chosen,
            marked=standing.source is not Source.DEFAULT,
            troubled=bool(standing.unused),
        )

    def _is_of_one(self, message: object) -> bool:
        return any(message in standing.unused for standing in self._values.standings.values())
