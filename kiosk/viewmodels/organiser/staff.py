"""The page of staff: who may sign in at desks and what they may there; their badges and PINs; and removing them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.badge_number import in_pairs
from kiosk.domain.admission.permission import Permission, StaffMember
from kiosk.domain.fault import Fault
from kiosk.domain.faults.staff import StaffUnnamed
from kiosk.domain.plain_text import one_line
from kiosk.services.staff_members import (
    LONGEST,
    PreparedStaff,
    badge_of_member,
    every_member,
    is_badge_known,
    prepare,
    remove_member,
)
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.staff_badges import StaffBadges
from kiosk.viewmodels.organiser.staff_form import StaffForm, StaffRow
from kiosk.viewmodels.organiser.staff_words import may_said, means_said, permission_title
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserStaff(OrganiserPageModel):
    """The page of staff. It keeps no code and no PIN once it is left, or another member is opened.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._reads = context.file, context.writes, context.reads
        self._members: tuple[StaffMember, ...] = ()
        self._form: StaffForm | None = None
        self._is_shown = self._known_here = False
        self._rows = Rows(StaffRow, parent=self)
        self._permissions = Rows(ChoiceRow, parent=self)
        self._badges = StaffBadges(context, self)
        self._badges.told.connect(self.told)

    @Property(Rows, constant=True)
    def members(self) -> Rows[StaffRow]:
        """Who is prepared."""
        return self._rows

    @Property(Rows, constant=True)
    def permissions(self) -> Rows[ChoiceRow]:
        """What the member may beside checking people in."""
        return self._permissions

    @Property(StaffBadges, constant=True)
    def badges(self) -> StaffBadges:
        """Their badges, to print or save."""
        return self._badges

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether a member, or a new one, is open."""
        return self._form is not None

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        """Whether it is a new one."""
        return self._form is not None and self._form.member is None

    @Property(str, notify=changed)
    def name(self) -> str:
        """Their name."""
        return self._form.name if self._form else ""

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many letters a name may have."""
        return LONGEST

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why something was not done; empty if nothing is wrong."""
        return worded(self._form.wrong) if self._form else ""

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """Whether there is something to save."""
        form = self._form
        return form is not None and (form.member is None or form.may != form.member.may)

    @Property(str, notify=changed)
    def means(self) -> str:
        """By what they sign in."""
        return means_said(self._form.member) if self._form and self._form.member else ""

    @Property(bool, notify=changed)
    def hasBadge(self) -> bool:
        """Whether they have a badge of which this machine can tell the code."""
        return self._known_here

    @Property("QStringList", notify=changed)
    def codeRows(self) -> list[str]:
        """The QR code of their badge, if it is shown."""
        return list(qr_rows(self._form.code)) if self._form and self._form.code else []

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code of their badge, if it is shown."""
        return self._form.code if self._form else ""

    @Property(str, notify=changed)
    def pin(self) -> str:
        """The PIN that was just drawn for them."""
        return in_pairs(self._form.pin).replace(" ", "\N{NO-BREAK SPACE}") if self._form else ""

    @Property(bool, notify=changed)
    def removing(self) -> bool:
        """Whether it is asked if they are to be removed."""
        return self._form is not None and self._form.removing

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return filled(translate("Staff", "Remove {name}?"), name=self.name)

    @Slot()
    def add(self) -> None:
        """Begin with a new member."""
        self._show(StaffForm())

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open a member of the list."""
        if 0 <= row < len(self._members):
            self._open(self._members[row])

    @Slot(str)
    def edit(self, name: str) -> None:
        """Take the name that is being typed for a new member."""
        if self._form and self._form.member is None:
            self._form = replace(self._form, name=name, wrong=None)
            self.changed.emit()

    @Slot(str, bool)
    def allow(self, permission: str, allowed: bool) -> None:
        """Let the member do something, or no more; it holds once it is saved."""
        if self._form:
            one = frozenset({Permission(permission)})
            self._show(replace(self._form, may=self._form.may | one if allowed else self._form.may - one, wrong=None))

    @Slot()
    def save(self) -> None:
        """Prepare the member as the form has them."""
        if (form := self._form) and not one_line(form.name):
            self._fail(StaffUnnamed())
        elif form:
            self._prepare(lambda: prepare(self._file, form.name, form.may))

    @Slot()
    def drawPin(self) -> None:
        """Draw the member a PIN and show it once; the one before opens nothing any more."""
        if member := self._open_member:
            self._prepare(lambda: prepare(self._file, member.name, pin=True))

    @Slot()
    def makeBadge(self) -> None:
        """Make the member a badge and show its code; the one before opens nothing any more."""
        if member := self._open_member:
            self._prepare(lambda: prepare(self._file, member.name, badge=True))

    @Slot()
    def showBadge(self) -> None:
        """Show the code of the member's badge."""
        if member := self._open_member:
            self._reads.run(
                lambda: badge_of_member(self._file, member.id).code,
                lambda code: self._take(PreparedStaff(member, code=code)),
                self._fail,
            )

    @Slot()
    def printBadge(self) -> None:
        """Print or save the member's badge."""
        if member := self._open_member:
            self._badges.begin((member.id,))

    @Slot()
    def remove(self) -> None:
        """Ask whether the member is to be removed."""
        if self._form and self._form.member:
            self._show(replace(self._form, removing=True))

    @Slot()
    def keep(self) -> None:
        """Ask no more; nobody is removed."""
        if self._form:
            self._show(replace(self._form, removing=False))

    @Slot()
    def removeNow(self) -> None:
        """Remove the member: they are signed out everywhere."""
        if member := self._open_member:
            self.keep()
            self._writes.run(lambda: remove_member(self._file, member.name), self._removed, self._fail)

    @Slot()
    def goBack(self) -> None:
        """Close the member; what was not saved is dropped."""
        self._show(None)

    def enter(self, language: str) -> None:
        """Begin with nobody open."""
        del language
        self._is_shown = True
        self._show(None)
        self.refresh()

    def leave(self) -> None:
        """Keep no name, code or PIN."""
        self._is_shown = False
        self._members = ()
        self._badges.close()
        self._show(None)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._badges.retranslate(language)
        self._fill()

    def refresh(self) -> None:
        """Read again who is prepared; another organiser's machine may have changed it."""
        if self._is_shown:
            self._reads.run(lambda: tuple(every_member(self._file)), self._arrived)

    @property
    def _open_member(self) -> StaffMember | None:
        return self._form.member if self._form else None

    def _prepare(self, work: Callable[[], PreparedStaff]) -> None:
        self._writes.run(work, self._take, self._fail)

    def _take(self, made: PreparedStaff) -> None:
        if self._is_shown:
            self._open(made.member, code=made.code, pin=made.pin)
            self.refresh()

    def _removed(self, member: StaffMember) -> None:
        pattern = translate("Staff", "{name} signs in no more, and is signed out at every desk")
        self.told.emit(filled(pattern, name=member.name), "people", False)
        self._show(None)
        self.refresh()

    def _arrived(self, members: tuple[StaffMember, ...]) -> None:
        if not self._is_shown:
            return
        self._members = members
        self._badges.take(members)
        opened = self._open_member
        if opened and opened not in members:
            same = next((one for one in members if one.id == opened.id), None)
            self._form = replace(self._form, member=same, may=same.may) if same and self._form else None
        self._fill()

    def _open(self, member: StaffMember, code: str = "", pin: str = "") -> None:
        self._known_here = member.has_badge and is_badge_known(self._file, member.id)
        self._show(StaffForm(member, member.name, member.may, code, pin))

    def _fail(self, fault: Fault) -> None:
        if self._form:
            self._show(replace(self._form, wrong=fault))

    def _show(self, form: StaffForm | None) -> None:
        self._form = form
        if form is None or form.member is None:
            self._known_here = False
        self._fill()

    def _fill(self) -> None:
        opened = self._open_member.id if self._open_member else ""
        self._rows.replace([StaffRow(one.name, may_said(one), one.id == opened) for one in self._members])
        may = self._form.may if self._form else frozenset()
        self._permissions.replace([ChoiceRow(one, permission_title(one), one in may) for one in Permission])
        self.changed.emit()
