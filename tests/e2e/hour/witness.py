"""The program with a witness in its foyer screen, which tells what is painted and does nothing: `python -m` this.

It is asked on standard input and tells on standard output, a line of JSON each. Every change of what is shown is told
once the first frame that shows it is painted, with the moment (of `time.monotonic`, which all processes share).
"""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from io import FileIO
from typing import Any

from PySide6.QtCore import QObject, QPointF, QSocketNotifier, QTimer, Slot
from PySide6.QtQuick import QQuickItem

import kiosk.app.opening
from kiosk.app.screen import Screen
from kiosk.cli import main
from tests.flows.conftest import everything_held
from tests.qml.foyer import spoken
from tests.qml.seen import holders, kind

LOOK_MS = 150
"""So often it looks besides: the last frame may have come before the last change."""


@dataclass(frozen=True)
class Shown:
    """What a foyer screen shows, as far as a visit goes by it; `asked` is whose number it asks for,
    `ended` that an exchange came to nothing.

    `locked`: no number can be typed.
    """

    page: str
    sheet: str
    cards: int
    answered: str
    ended: bool
    asked: str
    locked: bool
    warning: bool
    check_in: str
    asks_for_badge: str
    stage: str
    session: bool


class Witness(QObject):
    """Sees what a foyer screen shows.

    Args:
        screen: the screen, which is open.
    """

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen, self._model = screen, screen.view_model
        self._told: Shown | None = None
        screen.window.frameSwapped.connect(self._look)
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self._look)
        timer.start()
        self._questions = FileIO(sys.stdin.fileno(), closefd=False)
        self._asked = QSocketNotifier(self._questions.fileno(), QSocketNotifier.Type.Read, self)
        self._asked.activated.connect(self._answer)

    @Slot()
    def _look(self) -> None:
        shown = self._shown()
        if shown != self._told:
            self._told = shown
            self._tell({"at": time.monotonic(), "shown": asdict(shown)})

    def _shown(self) -> Shown:
        pages = self._model.pages
        return Shown(
            page=self._model.page,
            sheet=self._model.sheet,
            cards=pages.exchange.cards.count,
            answered=pages.exchange.answered,
            ended=bool(pages.exchange.ending),
            asked=next(iter(pages.number.people()), ""),
            locked=pages.number.locked,
            warning=self._model.idle.warning,
            check_in=pages.check_in.kind,
            asks_for_badge=pages.voices.asking,
            stage=pages.voices.stage,
            session=pages.agenda.session.opened,
        )

    @Slot()
    def _answer(self) -> None:
        question = json.loads(self._questions.readline())
        if "find" in question:
            self._tell({"found": self._find(question["find"], question["number"])})
        elif "names" in question:
            self._tell({"names": sorted({spoken(item) for item in self._items()})})
        elif "texts" in question:
            self._tell({"texts": sorted({str(item.property("text") or "") for item in self._items()})})
        else:
            self._tell({"held": "\n".join([everything_held(self._model), *self._words()])})

    def _find(self, names: list[str], number: int) -> list[int] | None:
        """Return the middle of the so-and-so-many-th button, or else text, that bears one of the names.

        The last one, of number -1, lies on top. An asterisk in a name stands for any words. What stands on a card that
        takes no answer yet, as nobody can have read it, is not there before it does.
        """
        bearing = [item for item in self._items() if self._bears(item, names)]
        buttons = [item for item in bearing if item.inherits("QQuickAbstractButton")]
        if not bearing:
            return None
        item = (buttons or bearing)[number]
        if self._is_unread(item):
            return None
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        return [middle.x(), middle.y()]

    @staticmethod
    def _is_unread(item: QQuickItem) -> bool:
        cards = (holder for holder in holders(item) if kind(holder) == "SeatDelegate")
        return any(
            child.inherits("QQmlTimer") and child.property("running") for card in cards for child in card.children()
        )

    def _bears(self, item: QQuickItem, names: list[str]) -> bool:
        if not item.isEnabled():
            return False
        own = spoken(item)
        return any(fnmatchcase(own, name) for name in names)

    def _items(self, *, hidden: bool = False) -> Iterator[QQuickItem]:
        waiting = [self._screen.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if hidden or (item.isVisible() and item.opacity() > 0):
                yield item
                waiting += reversed(item.childItems())

    def _words(self) -> Iterator[str]:
        for item in self._items(hidden=True):
            yield str(item.property("text") or "")
            yield spoken(item)

    @staticmethod
    def _tell(what: dict[str, Any]) -> None:
        print(json.dumps(what), flush=True)


class WatchedScreen(Screen):
    """A screen with a witness."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        Witness(self)


if __name__ == "__main__":
    vars(kiosk.app.opening)["Screen"] = WatchedScreen
    main()
