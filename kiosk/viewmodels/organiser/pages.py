"""The organiser's pages. A further one is one line here, its view model and its QML file."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export import OrganiserExport
from kiosk.viewmodels.organiser.imports import OrganiserImports
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.privacy import OrganiserPrivacy
from kiosk.viewmodels.organiser.settings import OrganiserSettings
from kiosk.viewmodels.organiser.watch import OrganiserWatch


@dataclass(frozen=True, slots=True)
class OrganiserPage:
    """One page: its title is English, and translated under the context OrganiserPages; `component` is its QML type."""

    name: str
    title: str
    icon: str
    component: str
    make: Callable[[OrganiserContext, QObject], OrganiserPageModel]


PAGES = (
    OrganiserPage("watch", QT_TRANSLATE_NOOP("OrganiserPages", "Watch"), "chart", "WatchPage", OrganiserWatch),
    OrganiserPage("import", QT_TRANSLATE_NOOP("OrganiserPages", "Import"), "import", "ImportPage", OrganiserImports),
    OrganiserPage("export", QT_TRANSLATE_NOOP("OrganiserPages", "Export"), "export", "ExportPage", OrganiserExport),
    OrganiserPage("privacy", QT_TRANSLATE_NOOP("OrganiserPages", "Privacy"), "shield", "PrivacyPage", OrganiserPrivacy),
    OrganiserPage("kiosks", QT_TRANSLATE_NOOP("OrganiserPages", "Kiosks"), "device", "KiosksPage", OrganiserKiosks),
    OrganiserPage(
        "settings", QT_TRANSLATE_NOOP("OrganiserPages", "Settings"), "sliders", "SettingsPage", OrganiserSettings
    ),
)
"""Every page, in the order of the navigation; the first one is shown first."""
