"""From the page of preparing one comes to a practice, starts it, and ends it."""

from dataclasses import dataclass, field

from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.practice import OrganiserPractice
from kiosk.viewmodels.organiser.practice_access import PracticeAccess
from kiosk.viewmodels.organiser.prepare import OrganiserPrepare
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "204681"


@dataclass
class Beside:
    """A practice beside the page."""

    runs: bool = False
    status: list[int] = field(default_factory=list)

    def access(self) -> PracticeAccess:
        return PracticeAccess(
            lambda: setattr(self, "runs", True),
            lambda: setattr(self, "runs", False),
            lambda: self.runs,
            lambda: self.status.pop() if self.status else None,
        )


def opened(organiser: OrganiserViewModel) -> OrganiserPractice:
    for _ in range(2):  # chosen, and typed once more
        organiser.door.enter(PIN)
    organiser.openPage("prepare")
    organiser.page_of(OrganiserPrepare).practise()
    assert organiser.component == "PracticePage"
    return organiser.page_of(OrganiserPractice)


def test_one_button_starts_it_and_ends_it_and_what_breaks_off_is_told(make_organiser: MakeOrganiser) -> None:
    beside = Beside()
    organiser = make_organiser(practice=beside.access())
    page = opened(organiser)
    told: list[str] = []
    page.told.connect(lambda text, *_: told.append(text))
    assert (page.act, len(page.lines.rows)) == ("Start practising", 4)
    page.startOrEnd()
    assert (page.running, page.act) == (True, "End the practice")
    page.startOrEnd()
    assert (page.running, page.act) == (False, "Start practising")
    page.startOrEnd()
    beside.runs, beside.status = False, [1]
    page.tick()
    assert not page.running
    assert told == ["The practice opens beside this page."] * 2 + ["The practice did not open, or broke off."]


def test_in_a_practice_there_is_no_other_one(make_organiser: MakeOrganiser, event_file: EventFile) -> None:
    event_file.is_practice = True
    organiser = make_organiser()
    page = opened(organiser)
    assert page.act == ""
    assert page.lines.rows[0].text.startswith("This is the practice.")
