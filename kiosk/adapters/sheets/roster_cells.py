"""The cells of a roster's rows as text: cleaned, shortened, and what is odd about them remarked."""

import re
from collections.abc import Sequence

from kiosk.adapters.sheets.roster_notes import Notes
from kiosk.domain.plain_text import one_line, writable
from kiosk.domain.remarks.roster import (
    ControlCharacters,
    GuestsUnread,
    NewsUnread,
    NoEmail,
    TextShortened,
    TicketTooLong,
)
from kiosk.domain.remarks.sheets import FurtherAddress
from kiosk.domain.roster.columns import Columns
from kiosk.domain.roster.email import addresses_in
from kiosk.domain.roster.states import States
from kiosk.domain.roster.values import number_in

LONGEST_TEXT = 200
LONGEST_ANSWER = 500
LONGEST_CODE = 1_000
_MOST_ANSWERS = 10_000
"""How many different cells of yes and no are remembered."""
_BETWEEN = re.compile(r"[;,،؛\n]")
UNSEEN = re.compile("[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")  # would hide or turn text around on the screen


class Cells:
    """Reads the cells of one row after the other.

    Args:
        columns: where each field stands.
        states: the words for yes and no.
        notes: takes what is to be said.
    """

    def __init__(self, columns: Columns, states: States, notes: Notes) -> None:
        self._columns, self._fields, self._states, self._notes = columns, columns.fields, states, notes
        self._answers: dict[str, bool] = {}

    def first(self, row: int, cells: Sequence[str], field: str, longest: int = LONGEST_TEXT) -> str:
        """Return the first text of a field's columns that is not empty."""
        for column in self._fields.get(field, ()):
            if cells[column] and (text := self.text(row, cells[column], field, longest)):
                return text
        return ""

    def text(self, row: int, text: str, field: str, longest: int = LONGEST_TEXT) -> str:
        """Return a cell's text as one line without what would not be seen, and not longer than is kept."""
        if not text.isprintable() or "  " in text or text[0] == " " or text[-1] == " ":
            text = self._cleaned(row, text, field)
        if len(text) > longest:
            self._notes.tell(row, TextShortened(field, len(text), longest))
            text = text[:longest].strip()
        return text

    def tickets(self, row: int, cells: Sequence[str]) -> tuple[str, ...]:
        """Return the ticket codes of a row."""
        tickets = []
        for column in self._fields.get("ticket", ()):
            code = cells[column].strip()
            if not code.isprintable():
                code = self._cleaned(row, code, "ticket")
            if len(code) > LONGEST_CODE:
                self._notes.tell(row, TicketTooLong(len(code)))
            elif code.isalnum() or any(map(str.isalnum, code)):
                tickets.append(code)
        return tuple(dict.fromkeys(tickets)) if len(tickets) > 1 else tuple(tickets)

    def email(self, row: int, cells: Sequence[str], field: str = "email") -> str:
        """Return the first e-mail address of a row."""
        for column in self._fields.get(field, ()):
            text = cells[column].strip()
            if not text or self._states.is_blank(text):
                continue
            if not text.isprintable():
                text = self._cleaned(row, text, "email")
            addresses = addresses_in(text)
            if addresses and len(addresses[0]) <= LONGEST_TEXT:
                if len(addresses) > 1:
                    self._notes.tell(row, FurtherAddress(addresses[0], addresses[1:]))
                return addresses[0]
            self._notes.tell(row, NoEmail(text[:40]))
        return ""

    def is_set(self, _row: int, cells: Sequence[str], field: str) -> bool:
        """Tell whether something stands in a column of yes and no that is not a no."""
        return any(cells[column] and self._is_yes(cells[column]) for column in self._fields[field])

    def awaited_by(self, row: int, cells: Sequence[str]) -> tuple[str, ...]:
        """Return the names of who waits for a row's person."""
        said = self.first(row, cells, "awaited_by")
        names = () if self._states.is_blank(said) else map(one_line, _BETWEEN.split(said))
        return tuple(dict.fromkeys(name for name in names if name))

    def news(self, row: int, cells: Sequence[str]) -> bool | None:
        """Tell whether a row's person agreed to mail afterwards; what is neither a plain yes nor no says nothing."""
        for column in self._fields["news"]:
            if (word := cells[column].strip()) and not self._states.is_blank(word):
                answer = self._states.yes_or_no(word)
                if answer is None:
                    self._notes.tell(row, NewsUnread(word[:40]))
                return answer
        return None

    def guests(self, row: int, cells: Sequence[str]) -> int:
        """Return how many more come with a row; where rows have codes of their own, a quantity is the order's."""
        for field, own in (("guests", 0), ("quantity", 1)):
            for column in self._fields.get(field, ()) if own == 0 or "ticket" not in self._fields else ():
                word = cells[column].strip()
                answer = self._states.yes_or_no(word) if not word.isdigit() else None
                number = int(answer) if answer is not None else number_in(word)
                if number is not None:
                    return max(0, number - own)
                if word:
                    self._notes.tell(row, GuestsUnread(word[:40]))
        return 0

    def answers(self, row: int, cells: Sequence[str]) -> tuple[tuple[str, str], ...]:
        """Return the roster's own questions with a row's answers."""
        pairs = (
            (self._columns.header[column][:LONGEST_TEXT], self.text(row, cells[column], "answer", LONGEST_ANSWER))
            for column in self._columns.answers
            if cells[column]
        )
        return tuple(pair for pair in pairs if pair[1])

    def _is_yes(self, word: str) -> bool:
        answer = self._answers.get(word)
        if answer is None:
            if len(self._answers) >= _MOST_ANSWERS:
                self._answers.clear()
            answer = self._answers[word] = bool(word.strip()) and self._states.yes_or_no(word) is not False
        return answer

    def _cleaned(self, row: int, text: str, field: str) -> str:
        plain = writable(UNSEEN.sub("", text))
        if plain != text:
            self._notes.tell(row, ControlCharacters(field))
        return one_line(plain)
