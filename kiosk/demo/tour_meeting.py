"""Meeting somebody at the foyer's screen, as the tour plays it."""

from contextlib import suppress
from itertools import combinations

from kiosk.bootstrap.event_files import settings_of
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.domain.faults.people import TooManyAsked
from kiosk.domain.meeting.interests import Interests
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.settings.meeting import SUGGESTIONS
from kiosk.domain.settings.setting import Scope
from kiosk.services.meeting.interests import agree, suggestion_texts
from kiosk.services.meeting.wishes import wish
from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.voices.discussion import topics

_VISITOR = "Mert Kılıç"
_OTHERS = 12


def meeting(day: TourDay, foyer: StagedScreen) -> None:
    """Let some take part at another screen, and then somebody choose topics and see whom they are suggested."""
    settings_of(day.file).change(SUGGESTIONS, True, Scope.EVENT)
    known = [topic.id for topic in topics(day.file)]
    others = [one for one in day.present if one.name != _VISITOR][:_OTHERS]
    language = day.manner.language
    for at, person in enumerate(others):
        offered, wanted = (known[place % len(known)] for place in (at, at + 1 + at % 2))
        stated = Interests(frozenset({offered}), frozenset({wanted}))
        read = suggestion_texts(day.file, language).read
        agree(day.file, person.id, stated, read=read, language=language, point="Foyer 2")
    foyer.view_model.apply_settings(settings_of(day.file).values())
    foyer.tap("Touch to begin")
    day.show(foyer, "foyer-home-meet", "what a visitor can do where people are suggested to each other")
    foyer.tap("Meet someone")
    foyer.scan(day.badge(day.people[_VISITOR]))
    foyer.settle()
    for digit in day.number(day.people[_VISITOR]):
        foyer.tap(digit)
    page = foyer.view_model.pages.meet
    page.switchOffered(known[0])
    page.switchLookedFor(known[1])
    page.switchLookedFor(known[2])
    foyer.settle()
    day.show(foyer, "meet-topics", "what somebody offers and looks for, before they agree to be suggested")
    page.agree()
    foyer.settle()
    day.show(foyer, "meet-people", "whom they are suggested, the other side's reason first")
    _wishes(day, foyer)
    foyer.tap("Leave")
    _others_meet(day, [one.id for one in others])


def _others_meet(day: TourDay, people: list[str]) -> None:
    """Let the others ask each other at another screen, many of them agree, and most of those meet."""
    for at, (one, other) in enumerate(combinations(people, 2)):
        if at % 3 == 2:
            continue
        with suppress(TooManyAsked):
            wish(day.file, one, other, point="Foyer 2")
            if at % 4:
                wish(day.file, other, one, point="Foyer 2")
                if at % 5:
                    answers = [Answer(person, (Field.EMAIL,), statistics=True) for person in (one, other)]
                    record_exchange(day.file, answers, point="Foyer 2", language=day.manner.language)


def _wishes(day: TourDay, foyer: StagedScreen) -> None:
    """Let the visitor agree to whoever asked, ask another one, and be asked by a third."""
    visitor, page = day.people[_VISITOR], foyer.view_model.pages.meet
    meeting_with, asked, asking, *_ = [card.attendee for card in page.cards.rows]
    for other in (meeting_with, asking):
        wish(day.file, other, visitor.id, point="Foyer 2")
    for other in (meeting_with, asked):
        page.wish(other)
        foyer.settle()
    day.show(foyer, "meet-wishes", "a meeting to which both said yes, somebody who asks, and somebody who was asked")
    page.takeAlong(meeting_with)
    foyer.settle()
    day.show(foyer, "meet-slip", "a meeting to be taken along: its table, its time, and an entry for the phone")
    page.slip.forget()
    foyer.settle()
