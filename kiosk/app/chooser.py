"""What `kiosk` opens by itself: the chooser, then what was chosen, then the chooser again."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from kiosk.adapters.qt.scanner import WedgeScanner
from kiosk.app.application import make_application
from kiosk.app.event_files import MachineEventFiles, last_used
from kiosk.app.file_dialogs import offers_file_dialog
from kiosk.app.manner import USUAL_SIZE, Manner, display, show_in_window
from kiosk.app.opening import open_screen
from kiosk.app.reopening import RESTART
from kiosk.app.screen_keyboard import keyboard_languages, offer_by_touch
from kiosk.app.view_models import ScreenKind
from kiosk.app.window import AppWindow
from kiosk.bootstrap.event_files import event_path, open_event, settings_of
from kiosk.domain.fault import Fault
from kiosk.domain.language import language_of
from kiosk.domain.settings.catalogue import START_PAGE
from kiosk.viewmodels.chooser.screen import DEMO, PRACTICE, ChooserViewModel
from kiosk.viewmodels.shared.file_choosing import FileChoosing
from kiosk.viewmodels.shared.jobs import Jobs, ThreadJobs
from kiosk.viewmodels.shared.place import Place


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody chose: a screen, a practice or the demo (`kind`), the event file, and the language they read."""

    kind: str
    path: Path
    language: str


def run_chooser(path: Path | None, open_demo: Callable[[], int], open_practice: Callable[[Path], int]) -> int:
    """Show the chooser and what is chosen there, in turn, until the chooser is closed; returns the exit status.

    Where this kiosk is set to open with a screen, that one comes first.

    Args:
        path: the event file to begin with, which need not be there yet; unless given, the one that was last used here.
        open_demo: opens the demo and stays until it is closed.
        open_practice: opens a practice of an event and stays until it is closed.
    """
    path = path or last_used(event_path(None))
    language, wrong = system_language(), None
    if (first := start_page(path)) is not None:
        wrong = _open_chosen(first, path, "")
    while wish := ask_what_to_open(path, language, wrong):
        path, language, wrong = wish.path, wish.language, None
        if wish.kind == DEMO:
            open_demo()
        elif wish.kind == PRACTICE:
            wrong = _practise(path, open_practice)
        else:
            wrong = _open_chosen(ScreenKind(wish.kind), path, language)
    return 0


def ask_what_to_open(path: Path, language: str, wrong: Fault | None = None) -> Wish | None:
    """Show the chooser until something is chosen.

    Args:
        path: the event file, which need not be there yet.
        language: to begin with.
        wrong: why what was chosen last did not open.

    Returns:
        What was chosen; None if the window was closed.
    """
    offer_by_touch()
    application = make_application()
    joins = ThreadJobs("joining")
    files = MachineEventFiles(path)
    model = make_chooser(files, joins, wrong)
    shown = AppWindow("ChooserWindow", lambda: model, language, properties={"keyboardLanguages": keyboard_languages()})
    wishes: list[Wish] = []

    def take(kind: str) -> None:
        wishes.append(Wish(kind, files.path, shown.language))
        application.quit()

    model.chosen.connect(take)
    scanner = WedgeScanner(model)
    scanner.watch(shown.window)
    scanner.scanned.connect(model.scanned)
    show_in_window(shown.window, display(0), USUAL_SIZE, None)
    application.exec()
    scanner.stop()
    model.join.cancel()  # a joining that is on its way is given up
    joins.stop()
    shown.close()
    return wishes[0] if wishes else None


def start_page(path: Path) -> ScreenKind | None:
    """Return the screen that this kiosk is set to open with; None for the chooser, and where nothing can be read."""
    if not path.exists():
        return None
    with contextlib.suppress(Fault), contextlib.closing(open_event(path)) as file:
        page = settings_of(file).values().of(START_PAGE)
        return ScreenKind(page) if page in set(ScreenKind) else None
    return None


def make_chooser(files: MachineEventFiles, jobs: Jobs, wrong: Fault | None = None) -> ChooserViewModel:
    """Return the chooser's view model, on the event file at hand if it can be opened, and what went wrong before."""
    choosing = FileChoosing(own=not offers_file_dialog())
    try:
        return ChooserViewModel(files.at_hand(), files, jobs, wrong, choosing)
    except Fault as fault:
        return ChooserViewModel(None, files, jobs, fault, choosing)


def system_language() -> str:
    """Return the machine's language if the screens speak it, else English."""
    language = QLocale.system().name().split("_")[0]
    return language_of(language).code


def _practise(path: Path, open_practice: Callable[[Path], int]) -> Fault | None:
    """Open a practice and stay until it is closed; returns why it did not open."""
    try:
        open_practice(path)
    except Fault as fault:
        return fault
    return None


def _open_chosen(kind: ScreenKind, path: Path, language: str) -> Fault | None:
    """Open a screen and stay until it is closed; returns why it did not open, if this machine may not open it."""
    from kiosk.domain.faults.rights import NoDeskHere, NoFoyerHere

    with contextlib.closing(open_event(path)) as file:
        try:
            while open_screen(kind, file, Place(""), Manner(language)) == RESTART:
                pass  # the chooser stays, as what was chosen is not among the program's arguments
        except (NoDeskHere, NoFoyerHere) as fault:
            return fault
    return None
