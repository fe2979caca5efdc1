"""What was changed on the page of badges, and how the last change is taken back."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.fault import Fault
from kiosk.domain.settings.badges import BADGE_LINES, BADGE_NAME_SIZE, GROUP_COLOURS
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, AnySetting
from kiosk.domain.settings.forms import SettingValue
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.values import Source, Values
from kiosk.services.event_logo import choose_logo
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BadgeChange:
    """A setting that was changed, and what it was there; None for nothing."""

    setting: AnySetting
    scope: Scope
    before: SettingValue | None


@dataclass(frozen=True, slots=True)
class LogoChange:
    """Another logo was chosen than this one; empty for none."""

    before: bytes
    is_gone: bool


class BadgeChanges(QObject):
    """Changes settings of badges, and the logo; what a kiosk has set for itself stays its own.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    written = Signal()
    failed = Signal(object, arguments=["fault"])

    def __init__(self, context: OrganiserContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._last: tuple[BadgeChange | LogoChange, ...] = ()

    def sentence(self, layout: str) -> str:
        """Return what was just changed and can be taken back; `layout` is what the one is called that desks print."""
        if not self._last:
            return ""
        last = self._last[0]
        if isinstance(last, LogoChange):
            gone, new = (
                translate("Badges", "The event has no logo any more"),
                translate("Badges", "The event has a logo"),
            )
            return gone if last.is_gone else new
        said = {
            BADGE_LAYOUT.name: filled(translate("Badges", "Desks now print: {layout}"), layout=layout),
            GROUP_COLOURS.name: translate("Badges", "A group has another colour"),
            BADGE_LINES.name: translate("Badges", "Something else stands on badges"),
            BADGE_NAME_SIZE.name: translate("Badges", "Names on badges have another size"),
        }
        return said[last.setting.name]

    def make(self, setting: AnySetting, value: SettingValue | None, values: Values) -> None:
        """Change a setting; `values` are those that hold, and None lets it be as it came."""
        self._last = (self._change_of(setting, values),)
        self._write(setting, value, self._change_of(setting, values).scope)

    def reset(self, settings: tuple[AnySetting, ...], values: Values) -> None:
        """Let some settings be as they came, in one change."""
        changes = tuple(self._change_of(setting, values) for setting in settings)
        self._last = tuple(change for change in changes if change.before is not None)
        for change in changes:
            self._write(change.setting, None, change.scope)

    def choose_logo(self, picture: bytes, lines: tuple[str, ...], values: Values) -> None:
        """Let the event have a logo, or with nothing none, and badges show these parts; both are one change."""
        file, along = self._context.file, self._change_of(BADGE_LINES, values)
        is_new = lines != values.of(BADGE_LINES)

        def chosen(before: bytes) -> None:
            logo = LogoChange(before, is_gone=not picture)
            self._last = (logo, along) if is_new else (logo,)
            self.written.emit()

        if is_new:
            self._write(BADGE_LINES, lines, along.scope)
        self._context.writes.run(lambda: choose_logo(file, picture), chosen, self.failed.emit)

    def take_back(self) -> None:
        """Let it be as it was before the last change."""
        last, self._last = self._last, ()
        for change in last:
            if isinstance(change, LogoChange):
                self._put_back(change.before)
            else:
                self._write(change.setting, change.before, change.scope)

    def forget(self) -> None:
        """Take nothing back any more."""
        self._last = ()

    def _put_back(self, picture: bytes) -> None:
        file = self._context.file
        self._context.writes.run(lambda: choose_logo(file, picture), lambda _: self.written.emit(), self.failed.emit)

    def _change_of(self, setting: AnySetting, values: Values) -> BadgeChange:
        standing = values.standing(setting)
        scope = Scope.KIOSK if standing.source is Source.KIOSK else Scope.EVENT
        return BadgeChange(setting, scope, standing.value if standing.source in (Source.KIOSK, Source.EVENT) else None)

    def _write(self, setting: AnySetting, value: SettingValue | None, scope: Scope) -> None:
        def refused(fault: Fault) -> None:
            self.failed.emit(fault)

        self._context.writes.run(
            lambda: self._context.settings.change(setting, value, scope), lambda _: self.written.emit(), refused
        )
