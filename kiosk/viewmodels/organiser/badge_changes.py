"""What was changed on the page of badges, and how the last change is taken back."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.domain.fault import Fault
from kiosk.domain.settings.setting import Scope, Setting
from kiosk.domain.settings.values import Source, Values
from kiosk.viewmodels.organiser.context import OrganiserContext


@dataclass(frozen=True, slots=True)
class BadgeChange:
    """A setting that was changed, and what it was there; None for nothing."""

    setting: Setting[str]
    scope: Scope
    before: str | None


class BadgeChanges(QObject):
    """Changes settings of badges; what a kiosk has set for itself stays its own.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    written = Signal()
    failed = Signal(object, arguments=["fault"])

    def __init__(self, context: OrganiserContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._last: BadgeChange | None = None

    def is_of(self, setting: Setting[str]) -> bool:
        """Tell whether the last change, which can be taken back, was one of a setting."""
        return self._last is not None and self._last.setting is setting

    def make(self, setting: Setting[str], value: str, values: Values) -> None:
        """Change a setting; `values` are those that hold."""
        standing = values.standing(setting)
        scope = Scope.KIOSK if standing.source is Source.KIOSK else Scope.EVENT
        before = str(standing.value) if standing.source in (Source.KIOSK, Source.EVENT) else None
        self._last = BadgeChange(setting, scope, before)
        self._write(setting, value, scope)

    def take_back(self) -> None:
        """Let it be as it was before the last change."""
        if self._last is not None:
            last, self._last = self._last, None
            self._write(last.setting, last.before, last.scope)

    def forget(self) -> None:
        """Take nothing back any more."""
        self._last = None

    def _write(self, setting: Setting[str], value: str | None, scope: Scope) -> None:
        def refused(fault: Fault) -> None:
            self.failed.emit(fault)

        self._context.writes.run(
            lambda: self._context.settings.change(setting, value, scope), lambda _: self.written.emit(), refused
        )
