"""The pages of the foyer's screen, each named once: its view model, its QML type, and what is blanked of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.event import Event
from kiosk.domain.settings.by_name import CHECK_IN_BY_NAME
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, PRINTING, STATISTICS
from kiosk.domain.settings.meeting import SUGGESTIONS
from kiosk.domain.settings.plan import PLAN_PLACE
from kiosk.domain.settings.take_home import CONTACT_MAIL, PHONE_LINK, SHEET_PRINTER
from kiosk.domain.settings.values import Values
from kiosk.services.look_up import SelfCheckIn
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.by_name import FoyerByName
from kiosk.viewmodels.foyer.check_in import FoyerCheckIn
from kiosk.viewmodels.foyer.connected import GoingOn
from kiosk.viewmodels.foyer.done import FoyerDone
from kiosk.viewmodels.foyer.exchange import FoyerExchange
from kiosk.viewmodels.foyer.floor_plan import FoyerFloorPlan
from kiosk.viewmodels.foyer.information import FoyerInformation
from kiosk.viewmodels.foyer.meet import FoyerMeet
from kiosk.viewmodels.foyer.met import FoyerMet, TakeHome
from kiosk.viewmodels.foyer.number import FoyerNumber
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.resting import FoyerResting
from kiosk.viewmodels.foyer.rounds import FoyerRounds
from kiosk.viewmodels.foyer.starred_agenda import FoyerStarredAgenda
from kiosk.viewmodels.foyer.stored import FoyerStored
from kiosk.viewmodels.foyer.voices import FoyerVoices
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place

if TYPE_CHECKING:
    from kiosk.viewmodels.foyer.visit import FoyerVisit

REST, HOME, CHECK_IN, AGENDA, EXCHANGE, DONE, MET = "rest", "home", "checkIn", "agenda", "exchange", "done", "met"
STORED, VOICES, INFORMATION, BY_NAME, MEET = "stored", "voices", "information", "byName", "meet"
FLOOR_PLAN, ROUNDS = "floorPlan", "rounds"

TAKE_HOME = "takeHome"
"""The sheet with the link to all contacts of a visitor."""

_STEPS = {REST: 0, HOME: 1, BY_NAME: 3, FLOOR_PLAN: 3, DONE: 3, STORED: 3}
_STEPS_OF_OTHERS = 2


def leads_back(before: str, page: str) -> bool:
    """Tell whether a page lies nearer to the screen at rest than the one before it."""
    return _STEPS.get(page, _STEPS_OF_OTHERS) < _STEPS.get(before, _STEPS_OF_OTHERS)


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    `component` is its QML type in Kiosk.Foyer; `model`, which it gets as `model`, is None for a page that only offers
    ways on. A page that is `personal` shows plain bars while the screen asks whether anyone is still there.
    """

    name: str
    component: str
    model: FoyerPageModel | None = None
    personal: bool = False


class FoyerPages:
    """All pages, by name those that others lead to, and the question for a number that lies over them.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: runs what is recorded.
        place: where the screen stands.
        parent: the foyer's view model.
        means: how a visitor's contacts leave, beside codes.
    """

    def __init__(
        self,
        file: EventFile,
        reads: Jobs,
        writes: Jobs,
        place: Place,
        parent: "FoyerVisit",
        means: TakeHome | None = None,
    ) -> None:
        self.resting = FoyerResting(file, reads, parent)
        self.check_in = FoyerCheckIn(file, writes, place, parent)
        self.by_name = FoyerByName(file, writes, place, parent)
        self.agenda = FoyerStarredAgenda(file, reads, writes, place, parent)
        self.exchange = FoyerExchange(file, reads, writes, place, parent)
        self.done = FoyerDone(file, reads, writes, place, parent)
        self.met = FoyerMet(file, reads, writes, place, means, parent)
        self.stored = FoyerStored(file, reads, writes, place, parent)
        self.met.mail.answered.connect(self.stored.mail.reload)
        self.stored.mail.answered.connect(self.met.mail.reload)
        self.voices = FoyerVoices(file, reads, writes, place, parent)
        self.floor_plan = FoyerFloorPlan(file, reads, place, parent)
        self.information = FoyerInformation(file, reads, self.floor_plan, parent)
        self.rounds = FoyerRounds(file, reads, place, parent)
        self.meet = FoyerMeet(file, reads, writes, place, means.press if means else None, parent)
        self.number = FoyerNumber(file, reads, writes, place, parent)
        self.floor_plan.wanted.connect(lambda: parent.turn(FLOOR_PLAN))
        self._looks_for_table = False
        self.check_in.answered.connect(lambda kind: self._tell_tables(kind, parent))
        self.by_name.answered.connect(lambda done: self._tell(done, parent))
        self.done.goesOn.connect(lambda going: self._go_on(going, parent))
        self.done.passedOn.connect(lambda code: self.begin(code, parent))
        self.exchange.numberWanted.connect(self.number.ask)
        self.met.numberWanted.connect(lambda person, has_way: self.number.ask(person, has_other_way=has_way))
        self.stored.numberWanted.connect(self.number.ask)
        self.agenda.numberWanted.connect(self.number.ask)
        self.meet.numberWanted.connect(self.number.ask)
        for page in (self.exchange, self.met, self.stored, self.agenda, self.meet):
            self.number.proven.connect(page.prove)
        parent.sheetChanged.connect(lambda: self.met.link.hold(shown=parent.sheet == TAKE_HOME))
        self.met.link.expired.connect(parent.closeSheet)
        self.listed = (
            Page(REST, "RestPage", self.resting),
            Page(HOME, "HomePage"),
            Page(CHECK_IN, "CheckInPage", self.check_in, personal=True),
            Page(BY_NAME, "ByNamePage", self.by_name, personal=True),
            Page(AGENDA, "AgendaPage", self.agenda),
            Page(EXCHANGE, "ExchangePage", self.exchange, personal=True),
            Page(DONE, "DonePage", self.done, personal=True),
            Page(MET, "MetPage", self.met, personal=True),
            Page(STORED, "StoredPage", self.stored, personal=True),
            Page(VOICES, "VoicesPage", self.voices, personal=True),
            Page(INFORMATION, "InformationPage", self.information),
            Page(FLOOR_PLAN, "FloorPlanPage", self.floor_plan),
            Page(ROUNDS, "RoundsPage", self.rounds, personal=True),
            Page(MEET, "MeetPage", self.meet, personal=True),
        )

    @property
    def models(self) -> tuple[FoyerPageModel, ...]:
        """The view models of the pages that have one, and of what lies over them."""
        return (*(page.model for page in self.listed if page.model), self.number)

    def take_event(self, event: Event, languages: Sequence[str]) -> None:
        """Speak of an event that was changed, on cards in any of the languages that the screen offers."""
        self.exchange.set_event(event)
        self.exchange.offer_languages(languages)
        self.done.set_event(event)

    def take_settings(self, settings: Values) -> None:
        """Offer what is set."""
        self.resting.take_settings(settings)
        self.done.ask_statistics(wanted=settings.of(STATISTICS))
        self.by_name.offer(wanted=settings.of(CHECK_IN_BY_NAME))
        self.meet.offer(wanted=settings.of(SUGGESTIONS))
        self.check_in.offer_name(wanted=settings.of(CHECK_IN_BY_NAME))
        layout = settings.of(BADGE_LAYOUT) if settings.of(PRINTING) == "check-in" else ""
        self.by_name.print_in(layout)
        self.check_in.print_in(layout)
        self.floor_plan.stand_at(settings.of(PLAN_PLACE))
        self.met.sheet.print_on(settings.of(SHEET_PRINTER))
        self.meet.slip.print_on(settings.of(SHEET_PRINTER))
        self.met.link.offer(wanted=settings.of(PHONE_LINK))
        for page in (self.met, self.stored):
            page.mail.offer(wanted=settings.of(CONTACT_MAIL))

    def forget(self) -> None:
        """Forget the visitor, on every page."""
        for model in self.models:
            model.forget()

    def retranslate(self, language: str) -> None:
        """Say the same in another language, on every page."""
        for model in self.models:
            model.retranslate(language)

    def refresh(self) -> None:
        """Read again what others may have changed meanwhile."""
        self.resting.refresh()
        self.number.refresh()
        self.information.refresh()
        self.floor_plan.refresh()
        self.rounds.refresh()
        self.meet.refresh()

    def tick(self) -> None:
        """Look at the clock, where something lasts for a while."""
        self.resting.tick()
        self.number.tick()
        self.done.tick()
        self.met.link.tick()
        self.rounds.tick()

    def named(self, name: str) -> Page:
        """Return a page by its name."""
        return next(page for page in self.listed if page.name == name)

    def return_from(self, visit: "FoyerVisit") -> bool:
        """Turn back to what led to the page that is shown, as it was left, if the page keeps that."""
        if visit.page != FLOOR_PLAN:
            return False
        visit.turn(self.floor_plan.cameFrom)
        return True

    def open(self, page: str, visit: "FoyerVisit") -> None:
        """Turn to a page; whoever was just checked in goes on there without another scan.

        So is who looks at their tables the first one of an exchange; the others of a table scan their own badges.

        Who has typed their number to see whom they met types it no second time to see what else is stored.
        """
        arrived = self.check_in.arrived if visit.page == CHECK_IN else None
        arrived = self.rounds.person if (visit.page, page) == (ROUNDS, EXCHANGE) else arrived
        proven = self.met.proven if (visit.page, page) == (MET, STORED) else ""
        self.forget()
        visit.turn(page)
        if page == EXCHANGE and arrived:
            self.exchange.seat(arrived)
        if page == ROUNDS and arrived:
            self.rounds.show_person(arrived)
        if page == MEET and arrived:
            self.meet.ask(arrived)
        if proven:
            self.stored.show_all(proven)

    def begin(self, code: str, visit: "FoyerVisit") -> None:
        """Check whoever scans a badge in, as another visitor for all that the screen knows.

        Who is in already, and scans while people look for their tables, sees their own at once, unless they asked to
        be checked in.
        """
        self._looks_for_table = visit.page != CHECK_IN
        self.forget()
        visit.turn(CHECK_IN)
        self.check_in.scan(code)

    def _tell_tables(self, kind: str, visit: "FoyerVisit") -> None:
        """Show whoever is in already at which tables they sit, where they look for those."""
        if kind == "already_in" and self._looks_for_table and self.check_in.arrived and self.rounds.is_near:
            self.open(ROUNDS, visit)

    def without_number(self, page: str) -> None:
        """Forget who was asked for a number on a page and does not want to type it."""
        if page == MET:
            self.met.forget()
        elif page == AGENDA:
            self.agenda.forget_asked()
        elif page == MEET:
            self.meet.forget()

    def _go_on(self, going: GoingOn, visit: "FoyerVisit") -> None:
        """Ask those who are connected again, with one more."""
        self.forget()
        visit.turn(EXCHANGE)
        self.exchange.go_on(going)

    def _tell(self, done: SelfCheckIn, visit: "FoyerVisit") -> None:
        """Answer who typed their name where scans are answered."""
        self.forget()
        visit.turn(CHECK_IN)
        self.check_in.show_answer(done)
