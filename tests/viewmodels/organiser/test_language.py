"""A screen that opens in another language than English says nothing in English, what it said first included."""

import pytest

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.services.event import amend_event
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place


@pytest.mark.parametrize(("language", "title"), [("tr", "Hazırlık"), ("ar", "التحضير"), ("en", "Prepare")])
def test_the_pages_are_named_in_the_language_that_the_screen_opens_in(
    event_file: EventFile, qapp: object, language: str, title: str
) -> None:
    amend_event(event_file, languages=(language, "en"))
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.ORGANISER, event_file, Place("Desk 1"), Manner(language, True), (jobs, jobs))
    try:
        assert screen.view_model.pages.rows[0].title == title
    finally:
        screen.close()
