"""The kiosks of the event: how each one stands, how another one joins, and shutting one out."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk import __version__
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.recovery_code import is_recovery_code
from kiosk.domain.kiosks.showing import group_of
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.domain.language import SOURCE
from kiosk.services.kiosks.members import kiosks
from kiosk.services.kiosks.restarting import restart_orders
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.organiser.kiosk_fences import KioskFences
from kiosk.viewmodels.organiser.kiosk_hub import KioskHub
from kiosk.viewmodels.organiser.kiosk_join import KioskJoin
from kiosk.viewmodels.organiser.kiosk_key import KioskKey
from kiosk.viewmodels.organiser.kiosk_look import Told
from kiosk.viewmodels.organiser.kiosk_naming import KioskNaming
from kiosk.viewmodels.organiser.kiosk_proof import KioskProof
from kiosk.viewmodels.organiser.kiosk_restarting import KioskRestarting
from kiosk.viewmodels.organiser.kiosk_rows import KioskRow, kiosk_rows
from kiosk.viewmodels.organiser.kiosk_showing import KioskShowing
from kiosk.viewmodels.organiser.kiosk_standing import ListContext
from kiosk.viewmodels.organiser.kiosk_stick import KioskStick
from kiosk.viewmodels.organiser.kiosk_updates import KioskUpdates
from kiosk.viewmodels.organiser.listed_kiosks import ListedKiosks
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_TICKS = 5
"""How many seconds lie between two questions to the hub."""

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserKiosks(ListedKiosks):
    """The list of kiosks, read again every few seconds while its page is open.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(ListContext(0, __version__, SOURCE, context.file.read_event().zone), parent)
        self._file, self._hub = context.file, context.hub
        self._writes, self._reads = context.writes, context.reads
        self._status = context.status
        self._ticks = 0
        self._is_open = self._reading = False
        self._naming = KioskNaming(self._file, self._writes, self)
        self._naming.renamed.connect(self._was_renamed)
        self._own_hub, self._proof = KioskHub(self._hub, self._reads, self), KioskProof(context, self)
        self._join, self._fences = KioskJoin(context, self), KioskFences(context, self)
        self._stick, self._key = KioskStick(context, self), KioskKey(context, self)
        self._showing, self._updates = KioskShowing(context, self), KioskUpdates(self)
        self._restarting = KioskRestarting(context, self)
        self._stick.taken.connect(self._proof.check)
        for mover in (self._own_hub, self._join, self._fences, self._key, self._restarting):
            mover.moved.connect(self.refresh)
        for part in (
            self._own_hub,
            self._join,
            self._proof,
            self._fences,
            self._showing,
            self._updates,
            self._restarting,
        ):
            part.told.connect(self.told)

    @Property(KioskHub, constant=True)
    def hub(self) -> KioskHub:
        """The hub of this computer."""
        return self._own_hub

    @Property(KioskJoin, constant=True)
    def join(self) -> KioskJoin:
        """How another kiosk joins."""
        return self._join

    @Property(KioskKey, constant=True)
    def key(self) -> KioskKey:
        """The recovery sheet, and how the event's key is kept."""
        return self._key

    @Property(KioskStick, constant=True)
    def stick(self) -> KioskStick:
        """A USB stick instead of the network."""
        return self._stick

    @Property(KioskProof, constant=True)
    def proof(self) -> KioskProof:
        """Whether anything is missing."""
        return self._proof

    @Property(KioskFences, constant=True)
    def fences(self) -> KioskFences:
        """How much counts of what the chosen kiosk recorded."""
        return self._fences

    @Property(KioskNaming, constant=True)
    def naming(self) -> KioskNaming:
        """Calling the chosen kiosk something else."""
        return self._naming

    @Property(KioskShowing, constant=True)
    def showing(self) -> KioskShowing:
        """What foyers are told to show."""
        return self._showing

    @Property(KioskRestarting, constant=True)
    def restarting(self) -> KioskRestarting:
        """Restarting the chosen kiosk."""
        return self._restarting

    @Property(KioskUpdates, constant=True)
    def updates(self) -> KioskUpdates:
        """Updating one kiosk after the other."""
        return self._updates

    @Property(Rows, constant=True)
    def rows(self) -> Rows[KioskRow]:
        """The kiosks, those that need somebody first."""
        return self._rows

    @Slot(str)
    def choose(self, public_key: str) -> None:
        """Show one kiosk, or none if it was shown."""
        self._pick("" if public_key == self._seen.chosen else public_key)

    @Slot()
    def askName(self) -> None:
        """Ask what the chosen kiosk is to be called."""
        if kiosk := self._kiosk:
            self._naming.ask(kiosk.public_key, kiosk.name)

    @Slot()
    def askShowing(self) -> None:
        """Ask what the chosen kiosk is to show."""
        if kiosk := self._kiosk:
            self._showing.ask(kiosk.public_key, kiosk.name, group_of(kiosk.role))

    def ask_hub(self, hub: HubAccess) -> None:
        """Ask another hub from now on."""
        self._hub = hub
        self._own_hub.ask(hub)
        self._join.ask_hub(hub)
        self._proof.ask(hub)
        self._stick.ask_hub(hub)

    def enter(self, language: str) -> None:
        """Read the list, and go on reading it."""
        self._is_open, self._ticks = True, 0
        self.retranslate(language)
        self.refresh()

    def leave(self) -> None:
        """Ask nothing more, and choose nobody."""
        self._is_open = False
        self._proof.close()
        self._stick.close()
        self._join.close()
        self._key.close()
        self._showing.drop()
        self._updates.close()
        self._pick("")

    def take_scan(self, code: str) -> bool:
        """Take the key of a recovery sheet."""
        return is_recovery_code(code) and self._key.scan(code)

    def tick(self) -> None:
        """Read the list every few seconds while the page is open."""
        self._ticks += 1
        if self._is_open and self._ticks % EVERY_TICKS == 0:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list, unless it is being read."""
        if self._is_open and not self._reading:
            self._reading = True
            self._reads.run(self._look, self._arrived, self._failed)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._seen = replace(self._seen, language=language)
        self._proof.retranslate(language)
        self._stick.retranslate(language)
        self._join.retranslate(language)
        self._key.retranslate(language)
        self._showing.retranslate(language)
        self._show()

    def _look(self) -> Told:
        trouble, code = self._hub.refresh_reports(), self._join.look()
        listed, restarts = tuple(kiosks(self._file)), restart_orders(self._file)
        return Told(listed, trouble, code, self._status(), self._hub.stoppable(), restarts)

    def _arrived(self, told: Told) -> None:
        self._reading = False
        self._told = told
        self._own_hub.show(runs=told.code.code is not None, stoppable=told.stoppable)
        self._join.show(told.code)
        self._show()

    def _failed(self, fault: Fault) -> None:
        self._reading = False
        self._told = replace(self._told, trouble=fault)
        self._show()

    @Slot(str)
    def _was_renamed(self, name: str) -> None:
        pattern = translate("Kiosks", "It is called {name} now, and so are its screens once they are opened again")
        self.told.emit(filled(pattern, name=name), "device", False)
        self.refresh()

    def _pick(self, public_key: str) -> None:
        self._naming.drop()
        self._showing.drop()
        self._seen = replace(self._seen, chosen=public_key)
        self._show()

    def _show(self) -> None:
        now, status = self._file.clock(), self._told.status
        silent = (status.since or now) if status.is_apart else 0
        self._seen = replace(self._seen, now=now, silent=silent, here=status.state is SyncState.HUB_ENDED)
        self._rows.replace(kiosk_rows(self._told.kiosks, self._seen))
        self._fences.show(self._kiosk, self._seen.language)
        self._updates.show(self._told.kiosks, now)
        self._restarting.show(self._kiosk, self._told.restarts.get(self._seen.chosen), now)
        self.changed.emit()
