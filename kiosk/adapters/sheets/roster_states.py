"""The status, the check-in and the validity of a roster's rows."""

from collections.abc import Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

from kiosk.adapters.sheets.roster_notes import Notes
from kiosk.domain.import_report import Remark
from kiosk.domain.moment import end_of_day, utc
from kiosk.domain.plain_text import one_line, writable
from kiosk.domain.remarks.roster import (
    AmountsPaid,
    CheckInUntold,
    MonthFirst,
    StatusUnclear,
    TimeOfTwoDates,
    ZoneOfColumn,
)
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.columns import Columns
from kiosk.domain.roster.states import State, States, amount_in, worst
from kiosk.domain.roster.times import is_month_first, read_time, zone_in
from kiosk.domain.roster.vocabulary import RosterWords

LONGEST_WORD = 40
_LONGEST_STATE, _MOST_STATES = 400, 20_000
"""Letters of a cell that is looked at for a state; and how many different cells are remembered."""


class StatusColumns:
    """Reads what a row's order is worth at the door.

    Args:
        columns: where each field stands.
        vocabulary: the words of states.
        notes: takes what is to be said.
    """

    def __init__(self, columns: Columns, vocabulary: RosterWords, notes: Notes) -> None:
        self._columns, self._states, self._notes = columns, vocabulary.states, notes
        self._places = columns.fields.get("status", ())
        keys = {column: vocabulary.key(columns.header[column]) for column in self._places}
        answering, paying = vocabulary.all_of("answering"), vocabulary.all_of("paid_sign")
        self._answering = {column for column, key in keys.items() if key in answering}
        self._paying = {column for column, key in keys.items() if set(key.split()) & paying}
        self._known: dict[tuple[int, str], State] = {}

    def read(self, row: int, cells: Sequence[str]) -> tuple[OrderStatus, str, bool]:
        """Return the order's status, the word if it is not understood, and whether it says that the guest is in."""
        if not self._places:
            return OrderStatus.PAID, "", False
        states, unclear, is_in = [], "", False
        for column in self._places:
            word = cells[column].strip()
            if not word:
                continue
            state = self._known.get((column, word))
            if state is None:
                if len(self._known) >= _MOST_STATES:
                    self._known.clear()
                state = self._known[column, word] = self._state(column, word)
            if column in self._paying and state.status is OrderStatus.PAID and amount_in(word) not in (None, 1):
                self._notes.count(row, AmountsPaid, self._columns.header[column].strip())
            if state.status is OrderStatus.UNCLEAR:
                unclear = unclear or one_line(writable(word[:LONGEST_WORD]))
            states.append(state.status)
            is_in = is_in or state.inside
        status = worst(states)
        if status is not OrderStatus.UNCLEAR:
            return status, "", is_in
        self._notes.count(row, StatusUnclear, unclear)
        return status, unclear, is_in

    def _state(self, column: int, word: str) -> State:
        if len(word) > _LONGEST_STATE:
            return State(OrderStatus.UNCLEAR)
        if column in self._paying and self._states.yes_or_no(word) is None and (amount := amount_in(word)) is not None:
            return State(OrderStatus.PAID if amount else OrderStatus.UNCLEAR)
        return self._states.state_of(word, answers=column in self._answering)


class TimeColumns:
    """Reads when a row was checked in elsewhere, and from when until when it is valid.

    Args:
        columns: where each field stands.
        states: the words for yes and no.
        zone: the event's zone.
        now: UTC milliseconds, for a check-in whose time the file does not tell.
        notes: takes what is to be said.
    """

    def __init__(self, columns: Columns, states: States, zone: ZoneInfo, now: int, notes: Notes) -> None:
        self._fields, self._states, self._zone, self._now, self._notes = columns.fields, states, zone, now, notes
        self._zones: dict[int, tzinfo | str] = {}
        self._month_first: bool | None = None
        for column in self._fields.get("checked_in", ()):
            name = columns.header[column]
            if found := zone_in(name, utc(now).year):
                self._zones[column] = found
                if not isinstance(found, str):
                    notes.tell(0, ZoneOfColumn(name.strip(), str(found)))

    def checked_in(self, row: int, cells: Sequence[str], *, is_in: bool) -> int | None:
        """Return when a row was checked in (UTC milliseconds), None if it was not; `is_in` is what its status says."""
        for column in self._fields.get("checked_in", ()):
            word = cells[column].strip()
            if not word:
                continue
            answer = self._states.yes_or_no(word)
            if answer is None:
                return self._time(row, word, self._zones.get(column, self._zone))
            is_in = is_in or answer
        if is_in:
            self._notes.count(row, CheckInUntold)
            return self._now
        return None

    def valid(self, row: int, cells: Sequence[str], field: str) -> int | None:
        """Return from when or until when a row is valid, in UTC milliseconds; a day lasts until the next one begins."""
        for column in self._fields.get(field, ()):
            if word := cells[column].strip():
                at = self._time(row, word, self._zone)
                whole_day = field == "valid_until" and ":" not in word
                return end_of_day(at, self._zone) if at is not None and whole_day else at
        return None

    def _time(self, row: int, word: str, zone: tzinfo | str) -> int | None:
        named, home = (f"{word} {zone}", self._zone) if isinstance(zone, str) else (word, zone)
        at = read_time(named, home, month_first=self._reads_month_first(row, word))
        if isinstance(at, Remark):
            self._notes.tell(row, at)
            return None
        return at

    def _reads_month_first(self, row: int, word: str) -> bool:
        if "/" not in word:
            return bool(self._month_first)
        sure = is_month_first(word)
        if sure is not None:
            if self._month_first is False and sure:
                self._notes.tell_once(row, MonthFirst())
            self._month_first = sure
        elif self._month_first is None and word[:4].count("/"):
            self._notes.tell(row, TimeOfTwoDates(word[:LONGEST_WORD]))
            self._month_first = False
        return bool(self._month_first)
