"""What the organiser's page says of the feed of the agenda, and of what is to be answered."""

from dataclasses import dataclass
from typing import assert_never
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.differences import Difference, SessionPart
from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import clock_time
from kiosk.services.live_agenda.feed_standing import FeedStanding, FeedState
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.organiser.agenda_words import made_at
from kiosk.viewmodels.shared.wording import filled, joined, worded

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FeedQuestionRow:
    """A session of which the feed says something new, or that it holds no more; `listed` is what would be then."""

    identity: str
    title: str
    ours: str
    listed: str
    keep: str
    take: str


def question_rows(standing: FeedStanding, view: AgendaView) -> list[FeedQuestionRow]:
    """Return what is to be answered: first what is gone, then what differs."""
    return [
        *(_gone_row(session, view) for session in standing.gone),
        *(_difference_row(difference, view) for difference in standing.differences),
    ]


def standing_title(standing: FeedStanding, view: AgendaView) -> str:
    """Say in a few words how the feed stands."""
    match standing.state:
        case FeedState.OFF:
            return translate("Agenda", "Read from no address")
        case FeedState.ELSEWHERE:
            return filled(translate("Agenda", "Read on {kiosk}"), kiosk=standing.kiosk)
        case FeedState.NEW:
            return translate("Agenda", "Asked in a moment")
        case FeedState.GOOD:
            time = made_at(standing.look.good_at, view)
            return filled(translate("Agenda", "In order, read at {time}"), time=time)
        case FeedState.BROKEN:
            time = made_at(standing.look.broken_since, view)
            return filled(translate("Agenda", "Not in order since {time}"), time=time)
        case _:
            assert_never(standing.state)


def standing_detail(standing: FeedStanding, view: AgendaView) -> str:
    """Say what there is to know of that: why it is not in order, when it is asked again."""
    due = made_at(standing.look.due, view)
    soon = translate("Agenda", "It is asked again in a moment.")
    again = filled(translate("Agenda", "It is asked again at {time}."), time=due) if standing.look.due else soon
    match standing.state:
        case FeedState.OFF:
            return translate(
                "Agenda",
                "Programs that plan events give their agenda an address. What is new there comes by itself every few "
                "minutes; what you changed by hand stays.",
            )
        case FeedState.ELSEWHERE:
            return translate("Agenda", "Its page says how that stands. Give the address here to read it here instead.")
        case FeedState.NEW:
            return standing.address
        case FeedState.GOOD:
            return f"{host_of(standing.address)}. {again}"
        case FeedState.BROKEN:
            return " ".join((worded(standing.fault), translate("Agenda", "The agenda stays as it is."), again)).strip()
        case _:
            assert_never(standing.state)


def host_of(address: str) -> str:
    """Return whose address it is."""
    return urlsplit(address).hostname or address


def _gone_row(session: Session, view: AgendaView) -> FeedQuestionRow:
    return FeedQuestionRow(
        session.id,
        session.text_in(view.language).title,
        joined((made_at(session.starts, view), session.text_in(view.language).room)),
        translate("Agenda", "It is not in the feed any more."),
        translate("Agenda", "It stays"),
        translate("Agenda", "Call off"),
    )


def _difference_row(difference: Difference, view: AgendaView) -> FeedQuestionRow:
    ours, listed = (
        joined(_said(session, part, view) for part in difference.parts)
        for session in (difference.ours, difference.listed)
    )
    return FeedQuestionRow(
        difference.ours.id,
        difference.ours.text_in(view.language).title,
        filled(translate("Agenda", "By hand: {what}"), what=ours),
        filled(translate("Agenda", "New in the agenda: {what}"), what=listed),
        translate("Agenda", "Keep ours"),
        translate("Agenda", "Take the new"),
    )


def _said(session: Session, part: SessionPart, view: AgendaView) -> str:
    text = session.text_in(view.language)
    match part:
        case SessionPart.TIME:
            return f"{made_at(session.starts, view)}–{clock_time(session.ends, view.zone)}"
        case SessionPart.ROOM:
            return text.room or translate("Agenda", "in no room")
        case SessionPart.TITLE:
            return text.title
        case SessionPart.SPEAKERS:
            return joined(session.speakers) or translate("Agenda", "without speakers")
        case SessionPart.TRACK:
            return filled(translate("Agenda", "track: {track}"), track=session.track or "–")
        case SessionPart.TAKES_PLACE:
            off, on = translate("Agenda", "cancelled"), translate("Agenda", "takes place")
            return off if session.is_cancelled else on
        case _:
            assert_never(part)
