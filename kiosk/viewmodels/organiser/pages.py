"""The organiser's pages. A further one is one line here with what makes its view model, and its QML file.

The pages of the first level are the tabs of the navigation; each other one stands below one of these, from which a way
leads to it and to which it leads back.

A view model and its libraries are loaded when its page is first opened: before that, there is only the PIN.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel


def _prepare(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.prepare import OrganiserPrepare

    return OrganiserPrepare(context, parent)


def _watch(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.watch import OrganiserWatch

    return OrganiserWatch(context, parent)


def _event(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.event import OrganiserEvent

    return OrganiserEvent(context, parent)


def _imports(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.imports import OrganiserImports

    return OrganiserImports(context, parent)


def _people(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.guests import OrganiserGuests

    return OrganiserGuests(context, parent)


def _same_person(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.same_person import OrganiserSamePerson

    return OrganiserSamePerson(context, parent)


def _awaited(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.awaited import OrganiserAwaited

    return OrganiserAwaited(context, parent)


def _agenda(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.agenda import OrganiserAgenda

    return OrganiserAgenda(context, parent)


def _voices(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.voices import OrganiserVoices

    return OrganiserVoices(context, parent)


def _rounds(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.rounds import OrganiserRounds

    return OrganiserRounds(context, parent)


def _information(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.information import OrganiserInformation

    return OrganiserInformation(context, parent)


def _doors(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.doors import OrganiserDoors

    return OrganiserDoors(context, parent)


def _export(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.export import OrganiserExport

    return OrganiserExport(context, parent)


def _close(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.closing import OrganiserClosing

    return OrganiserClosing(context, parent)


def _papers(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.papers import OrganiserPapers

    return OrganiserPapers(context, parent)


def _privacy(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.privacy import OrganiserPrivacy

    return OrganiserPrivacy(context, parent)


def _badges(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.badges import OrganiserBadges

    return OrganiserBadges(context, parent)


def _kiosks(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks

    return OrganiserKiosks(context, parent)


def _staff(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.staff import OrganiserStaff

    return OrganiserStaff(context, parent)


def _settings(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.settings import OrganiserSettings

    return OrganiserSettings(context, parent)


def _practice(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.practice import OrganiserPractice

    return OrganiserPractice(context, parent)


def _rehearsal(context: OrganiserContext, parent: QObject) -> OrganiserPageModel:
    from kiosk.viewmodels.organiser.rehearsal import OrganiserRehearsal

    return OrganiserRehearsal(context, parent)


@dataclass(frozen=True, slots=True)
class OrganiserPage:
    """One page: its title is English, and translated under the context OrganiserPages; `component` is its QML type.

    `below` names the pages of the first level that it stands below; the first of them unless it was opened from
    another one. One that stands below none is of the first level itself. One that is `of_kiosk` opens on every
    machine, as it is about that machine.
    """

    name: str
    title: str
    icon: str
    component: str
    make: Callable[[OrganiserContext, QObject], OrganiserPageModel]
    below: tuple[str, ...] = ()
    of_kiosk: bool = False


PREPARE, WATCH, PEOPLE, EXPORT = "prepare", "watch", "people", "export"

PAGES = (
    OrganiserPage(PREPARE, QT_TRANSLATE_NOOP("OrganiserPages", "Prepare"), "list", "PreparePage", _prepare),
    OrganiserPage("event", QT_TRANSLATE_NOOP("OrganiserPages", "Event"), "pencil", "EventPage", _event, (PREPARE,)),
    OrganiserPage(
        "import", QT_TRANSLATE_NOOP("OrganiserPages", "Import"), "import", "ImportPage", _imports, (PREPARE,)
    ),
    OrganiserPage("badges", QT_TRANSLATE_NOOP("OrganiserPages", "Badges"), "card", "BadgesPage", _badges, (PREPARE,)),
    OrganiserPage(
        "information",
        QT_TRANSLATE_NOOP("OrganiserPages", "Information"),
        "i",
        "EventInformationPage",
        _information,
        (PREPARE,),
    ),
    OrganiserPage("doors", QT_TRANSLATE_NOOP("OrganiserPages", "Doors"), "door", "DoorsPage", _doors, (PREPARE,)),
    OrganiserPage("papers", QT_TRANSLATE_NOOP("OrganiserPages", "Paper"), "printer", "PapersPage", _papers, (PREPARE,)),
    OrganiserPage("staff", QT_TRANSLATE_NOOP("OrganiserPages", "Team"), "lock", "StaffPage", _staff, (PREPARE,)),
    OrganiserPage(
        "practice", QT_TRANSLATE_NOOP("OrganiserPages", "Practice"), "pencil", "PracticePage", _practice, (PREPARE,)
    ),
    OrganiserPage(
        "rehearsal",
        QT_TRANSLATE_NOOP("OrganiserPages", "Rehearse"),
        "people",
        "RehearsalPage",
        _rehearsal,
        (PREPARE, WATCH),
    ),
    OrganiserPage(
        "settings",
        QT_TRANSLATE_NOOP("OrganiserPages", "Settings"),
        "sliders",
        "SettingsPage",
        _settings,
        (PREPARE,),
        of_kiosk=True,
    ),
    OrganiserPage(WATCH, QT_TRANSLATE_NOOP("OrganiserPages", "Watch"), "chart", "WatchPage", _watch),
    OrganiserPage(
        "agenda", QT_TRANSLATE_NOOP("OrganiserPages", "Agenda"), "calendar", "LiveAgendaPage", _agenda, (WATCH, PREPARE)
    ),
    OrganiserPage(
        "awaited", QT_TRANSLATE_NOOP("OrganiserPages", "Awaited"), "star", "AwaitedPage", _awaited, (WATCH, PREPARE)
    ),
    OrganiserPage("voices", QT_TRANSLATE_NOOP("OrganiserPages", "Voices"), "talk", "VoicesPage", _voices, (WATCH,)),
    OrganiserPage("rounds", QT_TRANSLATE_NOOP("OrganiserPages", "Rounds"), "table", "RoundsPage", _rounds, (WATCH,)),
    OrganiserPage(PEOPLE, QT_TRANSLATE_NOOP("OrganiserPages", "People"), "people", "GuestsPage", _people),
    OrganiserPage(
        "same_person",
        QT_TRANSLATE_NOOP("OrganiserPages", "Duplicates"),
        "people",
        "SamePersonPage",
        _same_person,
        (PEOPLE, PREPARE),
    ),
    OrganiserPage(EXPORT, QT_TRANSLATE_NOOP("OrganiserPages", "Export"), "export", "ExportPage", _export),
    OrganiserPage(
        "close", QT_TRANSLATE_NOOP("OrganiserPages", "Close the day"), "check", "ClosePage", _close, (EXPORT,)
    ),
    OrganiserPage("privacy", QT_TRANSLATE_NOOP("OrganiserPages", "Privacy"), "shield", "PrivacyPage", _privacy),
    OrganiserPage("kiosks", QT_TRANSLATE_NOOP("OrganiserPages", "Kiosks"), "device", "KiosksPage", _kiosks),
)
"""Every page in the order in which they are turned, those of the first level each before what stands below it."""
