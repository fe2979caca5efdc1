"""How the organiser's pages stand to each other, and which one is shown first."""

from collections.abc import Sequence

from kiosk.domain.event import Event
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.pages import PAGES, PREPARE, WATCH, OrganiserPage


def landing(file: EventFile, event: Event) -> OrganiserPage:
    """Return the page on which an organiser lands: what is to do before the first day, or while nobody is invited."""
    from kiosk.storage.tables import attendees  # the first frame, which is locked, needs none of it

    is_ahead = event.days_until(file.clock()) > 0 or not attendees.is_anybody(file.reader)
    name = PREPARE if is_ahead else WATCH
    return next(page for page in PAGES if page.name == name)


def tabs_of(pages: Sequence[OrganiserPage]) -> list[tuple[OrganiserPage, tuple[OrganiserPage, ...]]]:
    """Return the pages of the first level among some, each with those that may stand below it."""
    names = {page.name for page in pages}
    tabs = [page for page in pages if not names.intersection(page.below)]
    return [(tab, tuple(page for page in pages if tab.name in page.below)) for tab in tabs]


def parent_of(page: OrganiserPage, present: str, pages: Sequence[OrganiserPage]) -> str:
    """Return the name of the page of the first level below which one is shown; its own if it stands below none.

    Args:
        page: the page.
        present: the first level's page that was shown before; if it may stand there, the way back leads there again.
        pages: those that may be seen.
    """
    names = {one.name for one in pages}
    below = [name for name in page.below if name in names]
    if not below:
        return page.name
    return present if present in below else below[0]
