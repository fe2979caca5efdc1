"""A foyer screen speaks: it reads each page aloud to whoever plugs in headphones, or asks for it by a key."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.adapters.machine.headphones import HeadphoneJacks
from kiosk.adapters.qt.page_parts import PagePart, page_parts, title_of, top_layer
from kiosk.domain.settings.hearing import SPEECH, SPEECH_RATE
from kiosk.domain.settings.sounds import VOLUME
from kiosk.domain.settings.values import Values
from kiosk.domain.spoken import Part, SpokenPage, is_speech_wanted, news, without_repeats
from kiosk.viewmodels.foyer.spoken_words import greeting, spoken

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.app.screen import Screen
    from kiosk.services.ports import Speaker

_LOOK_MS = 200
"""How often a page is looked at while the screen speaks: soon enough to be heard as an answer."""
_VOLUME_STEP = 15
_SOFTEST = 10


class Speaking(QObject):
    """Speaks while somebody listens; its libraries are loaded when the first one does.

    Args:
        screen: is read aloud.
    """

    def __init__(self, screen: "Screen") -> None:
        super().__init__(screen)
        self._screen, self._plugged = screen, HeadphoneJacks().plugged
        self._make_speaker: Callable[[], Speaker] = self._system_speaker
        self._speaker: Speaker | None = None
        self._is_asked_for = self._speaks = self._has_headphones = False
        self._page, self._items = SpokenPage(), list[PagePart]()
        self._focus: QQuickItem | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._setting, self._volume, self._rate = SPEECH.default, VOLUME.default, SPEECH_RATE.default
        self._begin_anew(screen.values)
        keys = screen.view_model.keys
        keys.repeatWanted.connect(self.repeat)
        keys.silenceWanted.connect(self.silence)
        keys.volumeStepped.connect(self.step_volume)
        screen.view_model.forgotten.connect(self.forget)

    @property
    def speaks(self) -> bool:
        """Whether anybody listens."""
        return self._speaks

    def use(self, plugged: Callable[[], bool | None], make_speaker: "Callable[[], Speaker]") -> None:
        """Ask another one whether headphones are plugged in (None: it cannot be told), and speak by another speaker."""
        self._plugged, self._make_speaker = plugged, make_speaker

    def take_settings(self, values: Values) -> None:
        """Speak as it is set from now on."""
        self._begin_anew(values)
        self.notice()

    @Slot()
    def notice(self) -> None:
        """Ask whether headphones are plugged in, and begin to speak, or stop in the middle of a word."""
        has_headphones = self._plugged()
        if self._has_headphones and not has_headphones:
            self._is_asked_for = False
        self._has_headphones = has_headphones is True
        wanted = is_speech_wanted(self._setting, has_headphones, is_asked_for=self._is_asked_for)
        if wanted != self._speaks:
            self._speaks = wanted
            self._begin() if wanted else self._end()

    def stop(self) -> None:
        """Fall silent for good, and let go of the window."""
        self._speaks = False
        self._end()
        self._items, self._focus = [], None
        if self._speaker:
            self._speaker.close()
            self._speaker = None

    @Slot()
    def look(self) -> None:
        """Say what is new on the page, or where the keyboard has come to."""
        self.notice()
        if not self._speaks:
            return
        before, focus_before = self._page, self._focus
        self._page = self._read()
        fresh = news(before, self._page)
        focused = self._focused()
        if before.name == self._page.name and focused and self._focus is not focus_before:
            rest = [part for part in fresh.parts if part != focused]
            self._say([focused, *rest], at_once=True)
        elif fresh.parts:
            self._say(fresh.parts, at_once=fresh.is_urgent)

    @Slot()
    def repeat(self) -> None:
        """Say the page again; where nothing was said, somebody asks by this key that it is."""
        if self._speaks:
            self._page = SpokenPage()
            self.look()
        else:
            self._is_asked_for = True
            self.notice()

    @Slot()
    def hush(self) -> None:
        """Fall silent, as somebody goes on; what comes is said."""
        if self._speaks and self._speaker:
            self._speaker.stop()

    @Slot()
    def silence(self) -> None:
        """Say nothing any more to whoever asked by a key; with headphones, pulling them out does the same."""
        self._is_asked_for = False
        self.hush()
        self.notice()

    @Slot()
    def forget(self) -> None:
        """End with the visit what the visitor asked for."""
        self._is_asked_for = False
        self._begin_anew(self._screen.values)
        self.notice()

    @Slot(int)
    def step_volume(self, step: int) -> None:
        """Speak louder or softer until the visitor is forgotten."""
        self._volume = min(max(self._volume + step * _VOLUME_STEP, _SOFTEST), 100)
        self._tune()

    def _begin_anew(self, values: Values) -> None:
        self._setting = values.of(SPEECH)
        self._volume, self._rate = values.of(VOLUME), values.of(SPEECH_RATE)
        self._tune()

    def _tune(self) -> None:
        if self._speaker:
            self._speaker.tune(self._volume, self._rate)

    def _begin(self) -> None:
        if self._speaker is None:
            self._speaker = self._make_speaker()
        self._tune()
        self._timer.start()
        self._page, self._focus = SpokenPage(), None
        language = self._screen.language
        self._speaker.say(greeting(is_heard_by_all=not self._has_headphones), language, at_once=True)
        self._page = self._read()
        self._focused()
        self._say(self._page.parts, at_once=False)

    def _end(self) -> None:
        self._timer.stop()
        if self._speaker:
            self._speaker.stop()

    def _read(self) -> SpokenPage:
        layer = top_layer(self._screen.window)
        self._items = page_parts(self._screen.window)
        name = f"{self._screen.view_model.page} {title_of(layer)} {self._screen.language}"
        return SpokenPage(name, tuple(each.part for each in self._items))

    def _focused(self) -> Part | None:
        """Return the part that has the keyboard, if it is one that is told."""
        item: QQuickItem | None = self._screen.window.activeFocusItem()
        self._focus = item
        while item is not None:
            for each in self._items:
                if each.item is item:
                    return each.part
            item = item.parentItem()
        return None

    def _say(self, parts: Sequence[Part], *, at_once: bool) -> None:
        if self._speaker is None:
            return
        for number, part in enumerate(without_repeats(parts)):
            self._speaker.say(spoken(part), self._screen.language, at_once=at_once and number == 0)

    def _system_speaker(self) -> "Speaker":
        from kiosk.adapters.qt.speaker import SystemSpeaker

        return SystemSpeaker()
