"""Which column of a roster file is which field, by its header's words and, where those do not tell, by its cells."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.faults.sheets import ColumnQuestion, Doubt, NoSuchColumn, NoSuchField
from kiosk.domain.roster.column_signs import Signs, is_code, is_question, is_title, text_in
from kiosk.domain.roster.vocabulary import EITHER, FIELDS, PRIVATE, REGION, TICKET_OR_GROUP, TITLE, UNUSED, RosterWords

IGNORE, ANSWER = "ignore", "answer"
"""What a column is mapped to that shall not be read, or that holds answers to a question of the roster's own."""

CHOICES = (*FIELDS, ANSWER, IGNORE)
MOST_ANSWERS = 40
"""How many columns of answers are read; a roster with more of them is a survey."""

_IDENTIFYING = ("name", "given_name", "family_name", "email", "ticket", "order_name", "preferred_name")
_NAMES = frozenset(("name", "given_name", "family_name"))
_BY_CELLS = (TICKET_OR_GROUP, TITLE, REGION)
ADDING = ("ticket", "status")
"""Fields of which every column counts."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands.

    Args:
        header: the header's cells.
        fields: maps a field to its columns (from 0) in the order of trust.
        guessed: the columns that were taken on one word of their headers, or on their cells.
        answers: the columns that hold answers to the roster's own questions.
        private: the columns that are not read because a desk must not hold such things.
        questions: what is to be asked before anything is read.
    """

    header: tuple[str, ...]
    fields: Mapping[str, tuple[int, ...]]
    guessed: frozenset[int] = frozenset()
    answers: tuple[int, ...] = ()
    private: tuple[int, ...] = ()
    questions: tuple[ColumnQuestion, ...] = ()

    @property
    def score(self) -> int:
        """How many columns are known; 0 if they tell no person from another."""
        return sum(map(len, self.fields.values())) if any(field in self.fields for field in _IDENTIFYING) else 0

    @property
    def unused(self) -> tuple[int, ...]:
        """The columns that are not read at all, without those that are private."""
        read = {*self.answers, *self.private, *(column for columns in self.fields.values() for column in columns)}
        return tuple(column for column, name in enumerate(self.header) if column not in read and name.strip())


@dataclass(slots=True)
class _Recognition:
    """Columns that are being sorted out; `left` are those that nothing is known of yet."""

    keys: list[str]
    left: set[int]
    ranked: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    guessed: set[int] = field(default_factory=set)
    private: list[int] = field(default_factory=list)

    def take(self, column: int, field: str, rank: int = 0) -> None:
        self.left.discard(column)
        if field == PRIVATE:
            self.private.append(column)
        elif field not in (UNUSED, IGNORE):
            self.ranked.setdefault(field, []).append((rank, column))

    def guess(self, column: int, field: str, rank: int = 0) -> None:
        self.take(column, field, rank)
        self.guessed.add(column)

    def keys_of(self, field: str) -> set[str]:
        return {self.keys[column] for _, column in self.ranked.get(field, ())}


def recognise(
    header: Sequence[str],
    vocabulary: RosterWords,
    mapping: Iterable[tuple[str, str]] = (),
    rows: Sequence[Sequence[str]] = (),
) -> Columns:
    """Find the fields among the columns.

    Args:
        header: the header's cells as they stand in the file; of two equal ones the first counts.
        vocabulary: the words that are known.
        mapping: pairs of a column's name and the field it holds, which go before any guess.
        rows: some of the rows below, by which a column of codes is told from one of ticket types; without them no
            question is asked, and nothing is taken for an answer.

    Raises:
        MappingUnfit: a mapping names no column of this header, or no field.
    """
    mapped = _mapped(header, vocabulary, mapping)
    keys = [vocabulary.key(name) for name in header]
    found = _Recognition(keys, {column for column, key in enumerate(keys) if key} - mapped.keys())
    for column, chosen in mapped.items():
        found.take(column, chosen, rank=-1)
    first = {key: column for column, key in reversed(list(enumerate(keys))) if key}
    found.left &= set(first.values())
    _take_known(found, vocabulary, set(mapped.values()))
    cells = [[row[column] for row in rows if column < len(row) and row[column].strip()] for column in range(len(keys))]
    _take_by_cells(found, vocabulary, cells)
    questions: list[ColumnQuestion] = []
    answers = [column for column, chosen in mapped.items() if chosen == ANSWER]
    for column in sorted(found.left):
        doubt = _take_by_signs(found, vocabulary, column, header[column], cells[column] if rows else None)
        if doubt and text_in(cells[column]):
            questions.append(ColumnQuestion.about(header[column], cells[column], doubt))
        elif column in found.left and _may_be_answer(found, vocabulary, column, header[column], cells[column]):
            answers.append(column)
    found.ranked.pop(ANSWER, None)
    del answers[MOST_ANSWERS:]
    fields = {name: tuple(column for _, column in sorted(ranked)) for name, ranked in found.ranked.items()}
    return Columns(
        tuple(header), fields, frozenset(found.guessed), tuple(answers), tuple(found.private), tuple(questions)
    )


def _mapped(header: Sequence[str], vocabulary: RosterWords, mapping: Iterable[tuple[str, str]]) -> dict[int, str]:
    fields: dict[int, str] = {}
    for name, chosen in mapping:
        if chosen not in CHOICES:
            raise NoSuchField(chosen, name, CHOICES)
        column = _column_named(header, vocabulary, name)
        if column is None:
            raise NoSuchColumn(name, tuple(f"“{cell.strip()}”" for cell in header if cell.strip()))
        fields[column] = chosen
    return fields


def _column_named(header: Sequence[str], vocabulary: RosterWords, name: str) -> int | None:
    for same in (
        lambda cell: cell.strip() == name.strip(),
        lambda cell: vocabulary.key(cell) == vocabulary.key(name),
    ):
        for column, cell in enumerate(header):
            if cell.strip() and same(cell):
                return column
    return None


def _take_known(found: _Recognition, vocabulary: RosterWords, mapped: set[str]) -> None:
    """Take the columns whose headers are known as a whole."""
    for column in sorted(found.left):
        chosen, rank = vocabulary.headers.get(found.keys[column], ("", 0))
        if chosen in mapped:
            found.left.discard(column)
        elif chosen and chosen not in _BY_CELLS:
            found.take(column, chosen, rank)
    for column in sorted(found.left):
        if found.keys[column] in vocabulary.either:
            found.take(column, _kind_of_name(found, vocabulary, found.keys[column]), rank=50)


def _kind_of_name(found: _Recognition, vocabulary: RosterWords, key: str) -> str:
    """Tell whether a lone “name” is the full one, or the part of it that has no column of its own."""
    if "family_name" in found.ranked and "given_name" not in found.ranked:
        return "given_name"
    beside = vocabulary.family_beside.get(key, frozenset())
    if "family_name" not in found.ranked and found.keys_of("given_name") & beside:
        return "family_name"
    return EITHER if {"given_name", "family_name"} <= found.ranked.keys() else "name"


def _take_by_cells(found: _Recognition, vocabulary: RosterWords, cells: Sequence[Sequence[str]]) -> None:
    """Take the columns whose headers mean one thing or another, by what stands in them."""
    address = vocabulary.all_of("address_sign")
    has_address = any(set(key.split()) & address for key in found.keys)
    for column in sorted(found.left):
        kind = vocabulary.headers.get(found.keys[column], ("", 0))[0]
        if kind == TICKET_OR_GROUP:
            found.take(column, "ticket" if is_code(cells[column]) else "group", rank=90)
        elif kind == TITLE:
            titled = is_title(cells[column], vocabulary.all_of("title_words"))
            found.take(column, UNUSED if titled else "role", rank=90)
        elif kind == REGION:
            found.take(column, UNUSED if has_address else "status", rank=90)
    if "ticket" not in found.ranked and "order" in found.ranked:  # Eventbrite without barcodes
        for column, key in enumerate(found.keys):
            if key == "attendee nr" and (is_code(cells[column]) or not cells[column]):
                found.take(column, "ticket", rank=90)


def _may_be_answer(found: _Recognition, vocabulary: RosterWords, column: int, name: str, cells: Sequence[str]) -> bool:
    return text_in(cells) and Signs(vocabulary, found.keys[column], name).may_be_answer


def _take_by_signs(
    found: _Recognition, vocabulary: RosterWords, column: int, name: str, cells: Sequence[str] | None
) -> Doubt | None:
    """Take a column on one word of its header, or say what is to be asked about it."""
    signs = Signs(vocabulary, found.keys[column], name)
    if signs.is_private:
        found.take(column, PRIVATE)
    elif signs.is_check_in:
        found.guess(column, "checked_in", rank=90)
    elif signs.is_status:
        found.guess(column, "status", rank=90)
    elif signs.may_be_status and cells is not None:
        return Doubt.STATUS
    elif guess := signs.field_besides(found.ranked.keys()):
        found.guess(column, guess)
    elif signs.may_be_name:
        named = found.ranked.keys() & _NAMES
        if cells is None and not named:
            found.guess(column, "name")
        elif cells is not None and not (named and is_question(name)):
            return Doubt.NAME
    return None
