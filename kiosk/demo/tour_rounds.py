"""Rounds at tables, as the tour plays them."""

from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import MINUTE, TourDay
from kiosk.services.rounds.plans import plan_rounds
from kiosk.viewmodels.organiser.rounds import OrganiserRounds
from kiosk.viewmodels.shared.place import Place

_ROUNDS, _MINUTES = 5, 12


def rounds_at_tables(day: TourDay) -> None:
    """Let somebody look for their table shortly before the rounds, and the wall count them down."""
    day.now += 25 * MINUTE
    plan = plan_rounds(day.file, _ROUNDS, starts=day.now + 8 * MINUTE, minutes=_MINUTES)
    foyer = StagedScreen(ScreenKind.FOYER, day.file, Place("Foyer 1"), day.manner)
    foyer.tick()
    foyer.tap("Touch to begin")
    foyer.tap("Your tables")
    day.show(foyer, "foyer-tables-scan", "who looks for their table scans their badge")
    foyer.scan(day.badge(next(person for person in day.present if person.id in plan.people)))
    day.show(foyer, "foyer-tables", "at which table somebody sits, in each round, and nobody else's name")
    foyer.tap("Leave")
    foyer.close()
    day.now = plan.starts + 4 * MINUTE
    wall = StagedScreen(ScreenKind.WALL, day.file, Place("Wall 1"), day.manner)
    wall.tick()
    day.show(
        wall, "wall-rounds", "how long a round still is, for the whole hall; it rings where one begins or soon ends"
    )
    wall.close()


def rounds_planned(day: TourDay, page: StagedScreen) -> None:
    """Show what the organiser sees of it: how many tables rounds need, and the plan with its papers."""
    rounds = page.view_model.page_of(OrganiserRounds)
    page.view_model.openPage("rounds")
    page.settle()
    day.show(page, "organiser-rounds", "who sits where, how often two people meet again, and what is printed")
    rounds.plan(True)
    rounds.form.step("tables", -1)
    page.settle()
    day.show(page, "organiser-rounds-plan", "how many tables rounds need so that nobody meets anybody twice")
    rounds.form.step("tables", 1)
    _wished(rounds, 0, 7)
    rounds.wishes.wish("together")
    _wished(rounds, 3, 12)
    rounds.wishes.wish("apart")
    _wished(rounds, 1, 5)
    day.show(page, "organiser-rounds-wish", "people who are to sit at one table each time, or never")
    rounds.wishes.clear()
    day.show(page, "organiser-rounds-wishes", "who is kept together and who apart, before the plan is made")
    rounds.plan(False)


def _wished(rounds: OrganiserRounds, *rows: int) -> None:
    for row in rows:
        rounds.choose(row)
