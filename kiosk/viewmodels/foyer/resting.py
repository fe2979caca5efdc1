"""What rests with the foyer: the voice that most share, and the hours in which the screen is dim or dark."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.domain.moment import local
from kiosk.domain.settings.hours import DIM_HOURS, OFF_HOURS, are_on
from kiosk.domain.settings.values import Values
from kiosk.services.wall import WallDay, WallReader
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.showing import FoyerShowing
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

AWAKE_MS = 60_000
"""For how long a screen stays lit after a visit: whoever comes next stands behind."""


class Light(StrEnum):
    """How bright the resting screen is."""

    LIT = ""
    DIM = "dim"
    OFF = "off"


@QmlElement
@QmlUncreatable("The foyer's pages make it.")
class FoyerResting(FoyerPageModel):
    """The resting page beside the agenda; anybody who touches the screen, or scans, finds it lit.

    Args:
        file: the event file.
        reads: runs look-ups.
        parent: the foyer's view model.
    """

    changed = Signal()

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._reads = file, reads
        self._wall = WallReader(file)
        self._voice, self._badges = "", 0
        self._settings = Values()
        self._light, self._lit_until = Light.LIT, 0
        self._showing = FoyerShowing(self)

    @Property(FoyerShowing, constant=True)
    def showing(self) -> FoyerShowing:
        """What the organiser told the screen to show."""
        return self._showing

    @Property(str, notify=changed)
    def voice(self) -> str:
        """The pain point that all groups share most, of five badges or more; empty if there is none."""
        return self._voice

    @Property(int, notify=changed)
    def badges(self) -> int:
        """How many badges share it."""
        return self._badges

    @Property(str, notify=changed)
    def light(self) -> str:
        """How bright the screen is: empty for as ever, dim, or off."""
        return self._light.value

    def take_settings(self, settings: Values) -> None:
        """Take other hours."""
        self._settings = settings
        self.tick()

    def refresh(self) -> None:
        """Read again which voice most share."""
        self._reads.run(self._wall.read, self._take)
        self._showing.refresh()

    def tick(self) -> None:
        """Look at the clock."""
        self._showing.tick(self._file.clock())
        if (light := self._light_now()) is not self._light:
            self._light = light
            self.changed.emit()

    def forget(self) -> None:
        """Stay lit for a while: somebody was here."""
        self._lit_until = self._file.uptime() + AWAKE_MS
        self.tick()

    def retranslate(self, language: str) -> None:
        """Say the same in another language: people's own words stay as they are."""
        self._showing.retranslate(language)

    def _light_now(self) -> Light:
        if self._file.uptime() < self._lit_until:
            return Light.LIT
        now = local(self._file.clock(), self._file.read_event().zone)
        minute = now.hour * 60 + now.minute
        if are_on(self._settings.of(OFF_HOURS), minute):
            return Light.OFF
        return Light.DIM if are_on(self._settings.of(DIM_HOURS), minute) else Light.LIT

    def _take(self, day: WallDay | None) -> None:
        if day is None:
            return
        top = day.ranking.pain_points[0].pain_point if day.ranking.pain_points else None
        self._voice, self._badges = (top.text, top.supporters) if top else ("", 0)
        self.changed.emit()
