"""What the desk's screen is made of, as QML reaches it."""

from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.deciding import DeskDeciding
from kiosk.viewmodels.desk.guest import DeskGuest
from kiosk.viewmodels.desk.look import DeskLook
from kiosk.viewmodels.desk.notice import DeskNotice
from kiosk.viewmodels.desk.pane import VerdictPane
from kiosk.viewmodels.desk.party import DeskParty
from kiosk.viewmodels.desk.person_notes import DeskNotes
from kiosk.viewmodels.desk.printing import DeskPrinting
from kiosk.viewmodels.desk.search import DeskSearch
from kiosk.viewmodels.desk.staff import DeskStaff
from kiosk.viewmodels.desk.tally import DeskTally
from kiosk.viewmodels.desk.undo import DeskUndo
from kiosk.viewmodels.desk.walk_in import DeskWalkIn
from kiosk.viewmodels.shared.localized import LocalizedViewModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.sync_line import SyncLine

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk derives from it.")
class DeskParts(LocalizedViewModel):
    """The parts of the desk; whoever derives from it makes them."""

    _answering: DeskAnswering
    _pane: VerdictPane
    _search: DeskSearch
    _tally: DeskTally
    _undoing: DeskUndo
    _walk_in: DeskWalkIn
    _guest: DeskGuest
    _deciding: DeskDeciding
    _printing: DeskPrinting
    _staff: DeskStaff
    _notes: DeskNotes
    _party: DeskParty
    _look: DeskLook
    _notice: DeskNotice
    _sync: SyncLine

    @property
    def answering(self) -> DeskAnswering:
        """What answers scans."""
        return self._answering

    @Property(DeskNotice, constant=True)
    def notice(self) -> DeskNotice:
        """What the organiser announces to whoever works here."""
        return self._notice

    @Property(VerdictPane, constant=True)
    def pane(self) -> VerdictPane:
        """The answer to the last scan."""
        return self._pane

    @Property(DeskSearch, constant=True)
    def search(self) -> DeskSearch:
        """The search."""
        return self._search

    @Property(DeskTally, constant=True)
    def tally(self) -> DeskTally:
        """The numbers and the last scans."""
        return self._tally

    @Property(DeskUndo, constant=True)
    def undoing(self) -> DeskUndo:
        """Taking check-ins back."""
        return self._undoing

    @Property(DeskWalkIn, constant=True)
    def walkIn(self) -> DeskWalkIn:
        """The form for a guest who is on no list."""
        return self._walk_in

    @Property(DeskGuest, constant=True)
    def guest(self) -> DeskGuest:
        """What can be done about the guest on the pane."""
        return self._guest

    @Property(DeskDeciding, constant=True)
    def deciding(self) -> DeskDeciding:
        """Letting in whom the door refused."""
        return self._deciding

    @Property(DeskPrinting, constant=True)
    def printing(self) -> DeskPrinting:
        """Printing badges."""
        return self._printing

    @Property(DeskStaff, constant=True)
    def staff(self) -> DeskStaff:
        """Who is signed in."""
        return self._staff

    @Property(DeskNotes, constant=True)
    def notes(self) -> DeskNotes:
        """What is noted of the guest on the pane."""
        return self._notes

    @Property(DeskParty, constant=True)
    def party(self) -> DeskParty:
        """Those who come together."""
        return self._party

    @Property(DeskLook, constant=True)
    def look(self) -> DeskLook:
        """Its colours and the size of its text."""
        return self._look

    @Property(SyncLine, constant=True)
    def sync(self) -> SyncLine:
        """How this kiosk stands with the others."""
        return self._sync
