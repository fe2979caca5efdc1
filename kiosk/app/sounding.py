"""What a screen is heard to answer: a verdict's sound, and the tick of a tap on its touchscreen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QInputDevice, QWindow

from kiosk.app.application import log
from kiosk.bundled import RESOURCES
from kiosk.domain.settings.sounds import SOUNDS, TOUCH_SOUND, VOLUME
from kiosk.domain.settings.values import Values

if TYPE_CHECKING:
    from kiosk.adapters.qt.sound import Sounds
    from kiosk.adapters.qt.taps import Taps

TOUCH = "touch"


class Sounding(QObject):
    """Plays sounds as they are set; silent until they are loaded.

    Args:
        values: what is set.
        parent: the screen.
    """

    def __init__(self, values: Values, parent: QObject) -> None:
        super().__init__(parent)
        self._values = values
        self._sounds: Sounds | None = None
        self._taps: Taps | None = None

    def take_settings(self, values: Values) -> None:
        """Play as it is set from now on."""
        self._values = values
        if self._sounds:
            self._sounds.set_volume(values.of(VOLUME))

    @Slot(str)
    def play(self, name: str) -> None:
        """Play the sound of an answer."""
        if self._sounds and self._values.of(SOUNDS):
            self._sounds.play(name)

    @Slot()
    def tick(self) -> None:
        """Let a tap be heard, beside no answer: that is what somebody listens for."""
        if self._sounds and self._values.of(TOUCH_SOUND) and not self._sounds.is_playing:
            self._sounds.play(TOUCH)

    def load(self) -> None:
        """Get the sounds ready; without Qt's sound libraries the screen stays silent."""
        try:
            from kiosk.adapters.qt.sound import Sounds
        except ImportError:
            log().warning("no sound: Qt's multimedia libraries are not installed")
            return
        self.use(Sounds(RESOURCES / "sounds", self))

    def use(self, sounds: "Sounds") -> None:
        """Play these sounds."""
        self._sounds = sounds
        sounds.set_volume(self._values.of(VOLUME))

    def hear_taps(self, window: QWindow) -> None:
        """Tick at the taps on a window, if this machine has a touchscreen."""
        touch = QInputDevice.DeviceType.TouchScreen
        if self._taps is None and any(device.type() is touch for device in QInputDevice.devices()):
            from kiosk.adapters.qt.taps import Taps

            self._taps = Taps(window, self)
            self._taps.tapped.connect(self.tick)
