"""The fields of a session's form: what stands in them, and what they mean."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.session import Session
from kiosk.domain.language import language_of
from kiosk.domain.moment import clock_time, event_day
from kiosk.domain.roster.folding import fold
from kiosk.services.live_agenda import entering
from kiosk.services.live_agenda.changing import AgendaAct, session_named
from kiosk.services.live_agenda.entering import SessionEntry
from kiosk.services.live_agenda.times import time_for
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.locales import in_order
from kiosk.viewmodels.shared.wording import filled

TITLE, STARTS, ENDS, ROOM, SPEAKERS, TRACK = "title", "starts", "ends", "room", "speakers", "track"
"""The names of the fields; a title in a further language is `title` with a hyphen and its code."""
_LONGEST = 45 * 60_000
"""So long a session lasts at first, ms."""
_ROOMS = 6

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EntryFieldRow:
    """A field, and what stood in it as it was made; figures begin at the left."""

    name: str
    label: str
    stood: str
    figures: bool


def fields_of(session: Session | None, languages: Sequence[str], view: AgendaView | None) -> dict[str, str]:
    """Return what stands in the form of a session, or of a new one, which begins with the next quarter of an hour.

    A language in which a session has no title of its own shows the first one's, and its field is empty.
    """
    if session is None:
        quarter = 15 * 60_000
        starts = -(-view.at // quarter) * quarter if view else 0
        times = {STARTS: clock_time(starts, view.zone), ENDS: clock_time(starts + _LONGEST, view.zone)} if view else {}
        return dict.fromkeys((*_titles(languages), ROOM, SPEAKERS, TRACK), "") | times
    own = {
        name: session.texts[code].title if code in session.texts else "" for name, code in _titles(languages).items()
    }
    first = own[TITLE] or session.text.title
    return {**own, TITLE: first, SPEAKERS: ", ".join(session.speakers), TRACK: session.track}


def field_rows(fields: Mapping[str, str], languages: Sequence[str], session: str) -> list[EntryFieldRow]:
    """Return the fields: of a session that is there without time and room, which are changed by moving it."""
    labels = {name: _title_label(code, len(languages)) for name, code in _titles(languages).items()}
    if not session:
        labels |= {
            STARTS: translate("Agenda", "Begins"),
            ENDS: translate("Agenda", "Ends"),
            ROOM: translate("Agenda", "Room"),
        }
    labels |= {
        SPEAKERS: translate("Agenda", "Speakers, with commas between"),
        TRACK: translate("Agenda", "Track"),
    }
    return [EntryFieldRow(name, label, fields[name], name in (STARTS, ENDS)) for name, label in labels.items()]


def entry_act(
    file: EventFile, session: str, fields: Mapping[str, str], stood: Mapping[str, str], day: date | None
) -> AgendaAct | None:
    """Return what the fields mean; None as long as a new session has no title.

    Args:
        file: the event file.
        session: the id of the session, or an empty text for a new one.
        fields: what is typed, by field.
        stood: what stood there at first.
        day: on which a new session is.

    Raises:
        Fault: what is typed is no time, or the session has no title or would end before it begins.
    """
    event = file.read_event()
    entry, before = _entry(fields, event.languages), _entry(stood, event.languages)
    if session:
        return entering.edit(session_named(file, session), entry, before)
    if not entry.title.strip():
        return None
    near = day or event_day(file.clock(), event.zone)
    starts, ends = (time_for(event, fields[name].strip().replace(".", ":"), near) for name in (STARTS, ENDS))
    return entering.add(file, entry, starts, ends, fields[ROOM])


def near_rooms(sessions: Iterable[Session], fields: Mapping[str, str], view: AgendaView) -> list[ChoiceRow]:
    """Return rooms of the agenda that what is typed is a part of."""
    rooms = in_order({one.text.room for one in sessions if one.text.room}, view.language)
    near = [room for room in rooms if fold(fields[ROOM]) in fold(room)]
    return [ChoiceRow(room, room, room == fields[ROOM]) for room in (near or rooms)[:_ROOMS]]


def _entry(fields: Mapping[str, str], languages: Sequence[str]) -> SessionEntry:
    titles = {code: fields[name] for name, code in _titles(languages).items()}
    first = next((title for title in titles.values() if title.strip()), "")
    speakers = tuple(name.strip() for name in fields[SPEAKERS].split(",") if name.strip())
    return SessionEntry(first, titles, speakers, fields[TRACK])


def _titles(languages: Sequence[str]) -> dict[str, str]:
    """Return the fields of titles, with the language of each."""
    return {TITLE if number == 0 else f"{TITLE}-{code}": code for number, code in enumerate(languages)}


def _title_label(code: str, languages: int) -> str:
    if languages == 1:
        return translate("Agenda", "Title")
    return filled(translate("Agenda", "Title, {language}"), language=language_of(code).own_name)
