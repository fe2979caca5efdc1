"""The organiser changes a setting on the tour, and takes the change back."""

from collections.abc import Callable

from kiosk.demo.stage import StagedScreen
from kiosk.viewmodels.organiser.settings import OrganiserSettings

ShowPage = Callable[[StagedScreen, str, str], None]
"""Takes a picture of a screen, under a name, with what it shows."""


def change_a_setting(page: StagedScreen, show: ShowPage) -> None:
    """Open the settings, give visitors more time to answer, save that, and take it back."""
    page.tap("Prepare")
    page.view_model.openPage("settings")  # its step may lie below the others
    page.settle()
    show(page, "organiser-settings", "all that can be set, each explained")
    page.tap("Time to answer")
    page.view_model.page_of(OrganiserSettings).editor.step(1)
    page.tap("Save")
    show(page, "organiser-setting-changed", "one was changed; Undo takes it back")
    page.tap("Undo")
