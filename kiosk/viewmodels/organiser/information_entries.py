"""What visitors take along, on the page of information: links, the Wi-Fi and texts, added, changed and taken away."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.information import Information
from kiosk.domain.language import SOURCE
from kiosk.services import information
from kiosk.storage.tables.information import standing
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.information_changes import InformationChange, InformationChanges
from kiosk.viewmodels.organiser.information_rows import MAIN
from kiosk.viewmodels.organiser.take_along_draft import (
    TakeAlongDraft,
    TakeAlongField,
    TakeAlongKind,
    draft_fields,
    draft_of,
    kind_of,
    main_title,
)
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, isolated, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NEW = "new"
"""What is opened where nothing that is there already is."""
_PICTURES = {TakeAlongKind.LINK: "link", TakeAlongKind.WIFI: "globe", TakeAlongKind.TEXT: "note"}

translate = QCoreApplication.translate
EntriesRead = tuple[tuple[Information, ...], Mapping[str, tuple[str, ...]]]
"""The entries, and the code of each as rows of dark and light."""


@dataclass(frozen=True, slots=True)
class TakeAlongRow:
    """An entry in the list."""

    entry: str
    title: str
    detail: str
    picture: str
    subject: str
    chosen: bool


@QmlElement
@QmlUncreatable("The page of information makes it.")
class InformationEntries(QObject):
    """The entries, and the one that is opened or added.

    Args:
        context: what the pages work with.
        changes: makes the changes.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, changes: InformationChanges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._changes, self._file = context, changes, context.file
        self._event: Event = context.file.read_event()
        self._language, self._is_open = SOURCE, False
        self._entries: tuple[Information, ...] = ()
        self._codes: Mapping[str, tuple[str, ...]] = {}
        self._entry, self._wrong = NEW, ""
        self._draft = self._stood = TakeAlongDraft()
        self._rows = Rows(TakeAlongRow, parent=self)
        self._kinds = Rows(ChoiceRow, parent=self)
        self._fields = Rows(TakeAlongField, parent=self)

    @Property(Rows, constant=True)
    def entries(self) -> Rows[TakeAlongRow]:
        """What visitors take along, in the order of their page."""
        return self._rows

    @Property(Rows, constant=True)
    def kinds(self) -> Rows[ChoiceRow]:
        """What an entry can give."""
        return self._kinds

    @Property(Rows, constant=True)
    def fields(self) -> Rows[TakeAlongField]:
        """The fields of what is opened."""
        return self._fields

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        """Whether something is added."""
        return self._entry == NEW

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is opened."""
        return translate("InformationPage", "Something to take along") if self.isNew else main_title(self._stood)

    @Property("QStringList", notify=changed)
    def code(self) -> list[str]:
        """The code that visitors scan, as rows of dark and light; none before it is saved."""
        return [] if self.isChanged else list(self._codes.get(self._entry, ()))

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it was not saved; empty if nothing is wrong."""
        return self._wrong

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """Whether there is something to save or to drop."""
        return self._draft != self._stood

    @Slot(str)
    def choose(self, entry: str) -> None:
        """Open an entry; what was typed in another is dropped."""
        self._open(entry)

    @Slot()
    def add(self) -> None:
        """Begin a new entry."""
        self._open(NEW)

    @Slot(str)
    def pickKind(self, kind: str) -> None:
        """Let the entry give something else; its words stay."""
        self._draft, self._wrong = replace(self._draft, kind=TakeAlongKind(kind)), ""
        self._list_fields()
        self._show()

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """Take what is typed in a field."""
        typed = {**self._draft.typed, name: text}
        self._draft = replace(self._draft, typed={one: value for one, value in typed.items() if value})
        self._wrong = ""
        self.changed.emit()

    @Slot()
    def drop(self) -> None:
        """Drop what was typed."""
        self._open(self._entry)

    @Slot()
    def save(self) -> None:
        """Show it to visitors."""
        file, draft = self._file, self._draft
        before = self._shown
        titles, texts, link, wifi = draft.titles, draft.texts, draft.link, draft.wifi
        if not self.isChanged:
            return
        if before is None:

            def added(entry: Information) -> InformationChange:
                self._entry = entry.id
                said = filled(translate("InformationPage", "Visitors can now take along: {title}"), title=_title(entry))
                return InformationChange(said, lambda: information.remove(file, entry.id))

            self._changes.make(lambda: information.add(file, titles, texts, link=link, wifi=wifi), added, self._fail)
            return

        def changed(entry: Information) -> InformationChange:
            said = filled(translate("InformationPage", "Changed: {title}"), title=_title(entry))
            return InformationChange(said, lambda: information.restore(file, before, entry))

        self._changes.make(
            lambda: information.change(file, before, titles, texts, link=link, wifi=wifi), changed, self._fail
        )

    @Slot()
    def remove(self) -> None:
        """Show it no more."""
        if before := self._shown:
            file = self._file
            said = filled(translate("InformationPage", "No longer to be taken along: {title}"), title=_title(before))
            self._changes.make(
                lambda: information.remove(file, before.id),
                lambda _: InformationChange(said, lambda: information.restore(file, before)),
                self._fail,
            )

    def enter(self, language: str) -> None:
        """Show what there is."""
        self._is_open, self._event, self._language = True, self._file.read_event(), language
        self.refresh()
        self._open(self._rows.rows[0].entry if self._rows.count else NEW)

    def leave(self) -> None:
        """Forget what was opened and typed."""
        self._is_open, self._entries = False, ()
        self._open(NEW)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._list_fields()
        self._show()

    def refresh(self) -> None:
        """Read again what any organiser may have changed; what is typed stays."""
        if self._is_open:
            self._context.reads.run(self._look, self._arrived)

    @property
    def _shown(self) -> Information | None:
        return next((one for one in self._entries if one.id == self._entry), None)

    def _look(self) -> EntriesRead:
        entries = tuple(standing(self._file.reader))
        known = {one.id: self._codes.get(one.id) for one in entries if one in self._entries}
        return entries, {one.id: known.get(one.id) or qr_rows(one.code) for one in entries}

    def _arrived(self, read: EntriesRead) -> None:
        if not self._is_open or read[0] == self._entries:
            return
        self._entries, self._codes = read
        shown = self._shown
        stands = self._draft_of(shown) if shown else TakeAlongDraft()
        if shown is None and self._entry != NEW:
            self._open(NEW)
        elif not self.isChanged or self._draft == stands or (self._stood == TakeAlongDraft() and shown):
            self._open(self._entry)
        else:
            self._stood = stands
            self._show()

    def _open(self, entry: str) -> None:
        self._entry, self._wrong = entry, ""
        self._draft = self._stood = self._draft_of(self._shown) if self._shown else TakeAlongDraft()
        self._list_fields()
        self._show()

    def _draft_of(self, entry: Information) -> TakeAlongDraft:
        return draft_of(entry, self._event.languages[0])

    def _fail(self, fault: Fault) -> None:
        self._wrong = worded(fault) if self._is_open else ""
        self.changed.emit()

    def _list_fields(self) -> None:
        self._fields.replace([])  # each field is made anew: what is typed in one is its own
        self._fields.replace(draft_fields(self._draft, self._event))

    def _show(self) -> None:
        titles = {
            TakeAlongKind.LINK: translate("InformationPage", "A link"),
            TakeAlongKind.WIFI: translate("InformationPage", "The Wi-Fi"),
            TakeAlongKind.TEXT: translate("InformationPage", "A text"),
        }
        self._kinds.replace([ChoiceRow(one, titles[one], one is self._draft.kind) for one in TakeAlongKind])
        self._rows.replace([self._row(one) for one in self._entries])
        self.changed.emit()

    def _row(self, one: Information) -> TakeAlongRow:
        detail = isolated(one.wifi.network if one.wifi else one.link) or one.text_in(self._language)
        title, picture = one.title_in(self._language), _PICTURES[kind_of(one)]
        return TakeAlongRow(one.id, title, detail, picture, "", one.id == self._entry)


def _title(entry: Information) -> str:
    return entry.title_in(MAIN)
