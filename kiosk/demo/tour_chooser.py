"""The first run on a new kiosk of the tour's day: what `kiosk` opens by itself, and joining the event."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.app.chooser import make_chooser
from kiosk.app.event_files import MachineEventFiles
from kiosk.app.manner import Manner
from kiosk.app.window import AppWindow
from kiosk.demo.stage import draw, hold_still, take_picture
from kiosk.demo.tour_kiosks import JOIN_CODE
from kiosk.domain.faults.hub import NotJoined
from kiosk.domain.faults.link import HubSilent
from kiosk.services.ports import Progress
from kiosk.viewmodels.shared.jobs import ImmediateJobs

ShowWindow = Callable[[Callable[[Path], None], str, str], None]
"""Takes what saves a picture, the picture's name, and what it shows."""


def play_first_run(folder: Path, manner: Manner, show: ShowWindow) -> None:
    """Open the chooser where there is no event yet, and join one as far as half of its copy.

    Args:
        folder: an empty place; nothing is made in it.
        manner: language and size.
        show: shows what there is to see.
    """

    def picture(path: Path) -> None:
        draw(window.window)
        take_picture(window.window, path)

    def join(url: str, path: Path, name: str, progress: Progress, given_up: Callable[[], bool]) -> None:
        del url, path, name, given_up
        progress(1_612_000, 2_600_000)
        show(picture, "chooser-joining", "the event comes from the hub, and can be waved off")
        raise NotJoined(HubSilent())

    model = make_chooser(MachineEventFiles(folder / "none.db", join, folder / "none.json"), ImmediateJobs())
    window = AppWindow("ChooserWindow", lambda: model, manner.language)
    hold_still(window.engine)
    window.window.resize(*manner.size)
    window.window.show()
    show(picture, "chooser-first-run", "a new kiosk: the ways to an event")
    model.startNew()
    model.form.edit("zone", "Atlantis")
    model.form.edit("first", "05/06/2026")
    model.makeEvent()
    show(picture, "chooser-new-event", "a new event, and what is wrong with it beside each field")
    model.goBack()
    joining: Any = model.join
    joining.call("Desk 5")
    model.startJoin()
    show(picture, "chooser-join", "it is given a name and scans the code of the hub")
    joining.join(JOIN_CODE, "Desk 5")
    window.close()
