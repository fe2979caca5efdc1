"""Opens one screen and stays until it is closed."""

from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.machine.service_manager import ServiceManager, service_manager
from kiosk.app.application import log, make_application
from kiosk.app.manner import Manner
from kiosk.app.point import held_point, usual_point
from kiosk.app.reopening import REOPEN, RESTART
from kiosk.app.screen import SETTLED_MS, Screen
from kiosk.app.screen_keyboard import offer_by_touch, offer_keyboard
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import kiosk_name, kiosk_role, settings_of
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.domain.settings.catalogue import POINT, SCREEN
from kiosk.domain.settings.values import Values
from kiosk.services.kiosks.names import names_elsewhere, own_name
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.place import Place


def open_screen(kind: ScreenKind, file: EventFile, place: Place, manner: Manner, codes: str = "") -> int:
    """Open a screen and stay until it is closed; returns the exit status, or `RESTART`.

    Args:
        kind: which screen.
        file: the open event file.
        place: where it stands; one without a name is called as it was set, like this kiosk, or as is usual.
        manner: language and window.
        codes: a device, a pipe, or ``-`` for standard input, whose lines are scans as well; none if empty.

    Raises:
        Fault: the machine has no such display, or was admitted for something else.
    """
    _refuse_other_than(kind, file)
    if kind is ScreenKind.FOYER:
        offer_keyboard()
    elif kind is ScreenKind.ORGANISER:
        offer_by_touch()
    make_application()
    while (status := _stay(kind, file, place, manner, codes)) == REOPEN:
        pass  # the event was changed meanwhile
    return status


def _stay(kind: ScreenKind, file: EventFile, place: Place, manner: Manner, codes: str) -> int:
    """Open a screen and stay until it is closed; returns the exit status, or that it is to be opened anew."""
    values = settings_of(file).values()
    for message in values.unused():
        log().warning("%s", message)
    name = kiosk_name(file.path)
    with ExitStack() as beside:
        usual = _usual_point(kind, values, name)
        point = beside.enter_context(held_point(file.path, place.point, usual, elsewhere=names_elsewhere(file, name)))
        called = name or (own_name(file) if kind is ScreenKind.ORGANISER else "") or point
        screen = Screen(kind, file, replace(place, point=point, kiosk=called), _placed(manner, values), codes=codes)
        QTimer.singleShot(SETTLED_MS, screen, lambda: _load_the_rest(screen, lambda: _begin_the_rest(beside, screen)))
        _report_to(service_manager(), screen)
        status = QGuiApplication.exec()
        screen.close()
    return screen.lock.status if screen.lock and status not in (REOPEN, RESTART) else status


def _refuse_other_than(kind: ScreenKind, file: EventFile) -> None:
    """See that a kiosk opens as what it joined as; what the records say is read only where that is something else.

    Raises:
        Fault: it was admitted for something else.
    """
    role, roles = kiosk_role(file.path), _roles(kind)
    if role is None or role in roles:
        return
    from kiosk.domain.faults.rights import NoDeskHere, NoFoyerHere
    from kiosk.services.kiosks.purpose import is_admitted

    if not is_admitted(file, roles):
        raise NoDeskHere() if kind is ScreenKind.DESK else NoFoyerHere()


def _roles(kind: ScreenKind) -> frozenset[Role]:
    """Return the roles of the kiosks that open as a screen; a wall and the organiser's page look at what is there."""
    match kind:
        case ScreenKind.DESK:
            return frozenset({Role.ORGANISER, Role.DESK})
        case ScreenKind.FOYER:
            return frozenset({Role.ORGANISER, Role.DESK, Role.FOYER})
        case ScreenKind.WALL | ScreenKind.ORGANISER:
            return frozenset(Role)
        case _:
            assert_never(kind)


def _usual_point(kind: ScreenKind, values: Values, name: str) -> str:
    """Return what a screen's place is called where nobody asked for a name: as it was set, or like its kiosk."""
    own = "" if kind is ScreenKind.ORGANISER else values.of(POINT) or name
    return own or usual_point(kind)


def _placed(manner: Manner, values: Values) -> Manner:
    """Take from the settings on which display a screen opens, if nobody asked for one."""
    number = manner.screen or values.of(SCREEN)
    if not manner.screen and number > len(QGuiApplication.screens()):
        log().warning("The setting “screen” is %s, and this machine has fewer; the main one is used.", number)
        number = 0
    return replace(manner, screen=number)


def _report_to(manager: ServiceManager, screen: Screen) -> None:
    """Tell who started this process, as systemd does a machine's screen, that the screen works."""
    if manager.address:
        from kiosk.app.watchdog import Watchdog

        Watchdog(screen, manager)


def _load_the_rest(screen: Screen, then: Callable[[], None]) -> None:
    """Load what the first frame did not need where it holds nobody up, and tidy up after killed programs."""

    def load() -> None:

        import kiosk.sync.replicator  # noqa: F401
        from kiosk.storage.settling import settle

        screen.file.surroundings.clear_drafts()
        with suppress(Fault):
            settle(screen.file)

    screen.writes.run(load, lambda _: then())


def _begin_the_rest(beside: ExitStack, screen: Screen) -> None:
    """Keep the display lit, move as the system says, and exchange records with the other kiosks of a hub."""
    from kiosk.adapters.qt.motion_wish import MotionWish
    from kiosk.adapters.qt.wakefulness import Wakefulness
    from kiosk.sync.replicator import in_step

    beside.enter_context(closing(Wakefulness()))
    wish = beside.enter_context(closing(MotionWish(screen)))
    wish.told.connect(screen.look.take_wish)
    wish.ask()
    beside.enter_context(in_step(screen.file))
