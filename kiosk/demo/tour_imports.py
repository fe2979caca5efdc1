"""The organiser brings a later guest list in on the tour: what it would do, what a column holds, what it did."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl

from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.demo.tour_people import add_somebody
from kiosk.domain.import_preview import ImportSubject
from kiosk.viewmodels.organiser.guests import OrganiserGuests
from kiosk.viewmodels.organiser.import_sources import ImportSource
from kiosk.viewmodels.organiser.imports import OrganiserImports
from kiosk.viewmodels.shared.file_listing import FilePlace

_LATER = """\
Full name;E-mail;Company;Dietary needs;Order status;Ticket code
Nermin Kaplan;nermin.kaplan@example.org;Kaplan Lojistik;vegetarian;paid;LATE-0001
Jonas Okafor;jonas.okafor@example.org;Okafor Tooling;;paid;LATE-0002
Selin Arı;selin.ari@example.org;Arı Bilişim;;to be clarified;LATE-0003
Marta Wójcik;marta.wojcik@example.org;Wójcik i Córki;nuts;paid;LATE-0004
Elif Kiliç;elif.kilic@late.example.org;Kuzey Makine;;paid;LATE-0005
;;Guest of the rector;;paid;
"""


def import_a_later_list(day: TourDay, page: StagedScreen, folder: Path) -> None:
    """Look into a list that came later, and take it over."""
    downloads, hour = folder / "Downloads", 3_600_000
    later = downloads / "late-registrations.csv"
    sources = [
        ImportSource(later, ImportSubject.ROSTER, day.now - hour, 1_800),
        ImportSource(downloads / "guests-november.xlsx", ImportSubject.ROSTER, day.now - 31 * hour, 12_600),
        ImportSource(downloads / "agenda.ics", ImportSubject.AGENDA, day.now - 61 * hour, 23_400),
    ]
    model = page.view_model.page_of(OrganiserImports)
    model.look_in(lambda: sources)
    page.tap("Prepare")
    page.tap("Agenda")
    page.tap("Import an agenda")
    day.show(page, "organiser-import", "lists and agendas that are at hand")
    downloads.mkdir()
    later.write_text(_LATER, "utf-8")
    page.view_model.files.look_in(lambda **_: (FilePlace(downloads, "Downloads", "import"),))
    model.chooseFile()
    page.settle()
    day.show(page, "organiser-choose-file", "any other file, where the system has no chooser of its own")
    page.view_model.files.cancel()
    page.settle()
    model.open(QUrl.fromLocalFile(str(later)))
    page.settle()
    day.show(page, "organiser-import-preview", "what a later list would do; nothing is changed yet")
    model.course.openColumn(0)
    page.settle()
    day.show(page, "organiser-import-column", "what a column holds can be said better")
    page.tap("Leave it as it is")
    page.tap("Import the guest list")
    day.show(page, "organiser-imported", "the report")
    page.tap("People")
    day.show(page, "organiser-people", "everybody on the list, and the groups")
    _put_right(day, page)
    add_somebody(day, page)
    page.tap("The same person?")
    day.show(page, "organiser-same-person", "two entries of the list that may be one person")
    page.press(Qt.Key.Key_1)
    day.show(page, "organiser-made-one", "they are made one, and that can be taken back")
    later.unlink()
    downloads.rmdir()


def _put_right(day: TourDay, page: StagedScreen) -> None:
    """Find somebody on the list, and put right what it has of them."""
    model = page.view_model.page_of(OrganiserGuests)
    model.search("okafor")
    model.choose(0)
    page.settle()
    day.show(page, "organiser-guest", "what is known of a guest, and what happened")
    model.guest.openBadge()
    page.settle()
    day.show(page, "organiser-guest-badge", "their badge, to print or save it")
    page.tap("Back")
    page.tap("Change")
    day.show(page, "organiser-guest-form", "what is changed holds over any later list")
    page.tap("Cancel")
    model.search("")
    page.tap("Groups")
