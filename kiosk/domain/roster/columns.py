"""Which column of a roster file is which field, by its header's words; what is guessed is said."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.headers import AMBIGUOUS, FAMILY_FIRST, FIELDS, GIVEN_BESIDE, HEADERS, LOOSE, NEVER_LOOSE

IGNORE = "ignore"
"""What a column is mapped to that shall not be read."""

CHOICES = (*FIELDS, IGNORE)
_IDENTIFYING = ("name", "given_name", "family_name", "email", "ticket", "order_name")
_ADDING = ("ticket", "status")
"""Fields of which every column counts."""

_TRUST = {header: (field, rank) for field, headers in HEADERS.items() for rank, header in enumerate(headers)}
_EVENTBRITE = frozenset(("order nr", "attendee nr"))
_STATE = frozenset(("state", "estado"))
_ADDRESS = frozenset(("address", "city", "country", "zip code", "zip", "ciudad", "pais", "cidade"))


class MappingError(Exception):
    """A mapping names a column or a field that there is not; the text lists the choices."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands. `fields` maps a field to its columns (from 0) in the order of trust."""

    header: tuple[str, ...]
    fields: Mapping[str, tuple[int, ...]]
    loose: frozenset[int] = frozenset()

    @property
    def score(self) -> int:
        """How many columns are known; 0 if they tell no person from another."""
        return sum(map(len, self.fields.values())) if any(field in self.fields for field in _IDENTIFYING) else 0

    def explained(self) -> list[str]:
        """Say what each column was taken as, and which ones are not used."""
        taken = {column: field for field, columns in self.fields.items() for column in columns}
        said = [self._taken_as(column, field) for column, field in sorted(taken.items())]
        unused = [f"“{name}”" for column, name in enumerate(self.header) if column not in taken and name.strip()]
        if unused:
            said.append(f"Not used: {', '.join(unused)}.")
        return said

    def _taken_as(self, column: int, field: str) -> str:
        name = self.header[column].strip()
        first = self.fields[field][0]
        if field == "order_name":
            return f"Column “{name}” was taken as name where a row has no name of its own."
        where = f" where “{self.header[first].strip()}” is empty" if column != first and field not in _ADDING else ""
        guess = ", a guess from one word in it; use --map if that is wrong" if column in self.loose else ""
        return f"Column “{name}” was taken as {field}{where}{guess}."


def recognise(header: Sequence[str], mapping: Iterable[tuple[str, str]] = ()) -> Columns:
    """Find the fields among the columns.

    Args:
        header: the header's cells as they stand in the file; of two equal ones the first counts.
        mapping: pairs of a column's name and the field it holds, which go before any guess.

    Raises:
        MappingError: a mapping names no column of this header, or no field.
    """
    mapped = _mapped(header, mapping)
    folded = [fold_header(name) for name in header]
    headed = _known(folded, set(mapped))
    loose = _loose(folded, set(mapped) | {column for columns in headed.values() for column in columns}, set(headed))
    fields: dict[str, list[int]] = {}
    for column, field in mapped.items():
        fields.setdefault(field, []).append(column)
    for field, columns in (*headed.items(), *loose.items()):
        fields.setdefault(field, columns)
    fields.pop(IGNORE, None)
    guessed = frozenset(column for columns in loose.values() for column in columns)
    return Columns(tuple(header), {field: tuple(columns) for field, columns in fields.items()}, guessed)


def fold_header(name: str) -> str:
    """Fold a header's cell: ``Order #`` and ``order nr.`` are equal, ``checkedInAt`` is ``checked in at``."""
    spaced = "".join(f" {b}" if b.isupper() and a.islower() else b for a, b in zip(f" {name}", name, strict=False))
    plain, split = fold(name.replace("#", " nr ")), fold(spaced.replace("#", " nr "))
    return plain if plain in _TRUST or plain in AMBIGUOUS else split


def _mapped(header: Sequence[str], mapping: Iterable[tuple[str, str]]) -> dict[int, str]:
    fields: dict[int, str] = {}
    for name, field in mapping:
        if field not in CHOICES:
            raise MappingError(f"There is no field “{field}”; choose one of {', '.join(CHOICES)}.")
        column = _column_named(header, name)
        if column is None:
            names = ", ".join(f"“{cell.strip()}”" for cell in header if cell.strip())
            raise MappingError(f"The file has no column “{name}”; it has {names}.")
        fields[column] = field
    return fields


def _column_named(header: Sequence[str], name: str) -> int | None:
    for same in (lambda cell: cell.strip() == name.strip(), lambda cell: fold_header(cell) == fold_header(name)):
        for column, cell in enumerate(header):
            if cell.strip() and same(cell):
                return column
    return None


def _known(folded: Sequence[str], taken: set[int]) -> dict[str, list[int]]:
    ranked: dict[str, list[tuple[int, int]]] = {}
    seen: set[str] = set()
    foreign = _STATE if _ADDRESS & set(folded) else frozenset()  # there, a state is a part of an address
    for column, header in enumerate(folded):
        if column in taken or not header or header in seen | foreign:
            continue
        seen.add(header)
        if header in _TRUST:
            field, rank = _TRUST[header]
            ranked.setdefault(field, []).append((rank, column))
    columns_of = {field: [column for _, column in sorted(columns)] for field, columns in ranked.items()}
    for column, header in enumerate(folded):
        if header in AMBIGUOUS and column not in taken and folded.index(header) == column:
            columns_of.setdefault(_kind_of_name(header, folded, columns_of), []).append(column)
    if seen >= _EVENTBRITE and "ticket" not in columns_of:
        columns_of["ticket"] = [folded.index("attendee nr")]
    return columns_of


def _kind_of_name(header: str, folded: Sequence[str], columns_of: Mapping[str, Sequence[int]]) -> str:
    if "family_name" in columns_of and "given_name" not in columns_of:
        return "given_name"
    given = {folded[column] for column in columns_of.get("given_name", ())}
    if "family_name" not in columns_of and header in FAMILY_FIRST and given & GIVEN_BESIDE:
        return "family_name"
    return "name"


def _loose(folded: Sequence[str], taken: set[int], fields: set[str]) -> dict[str, list[int]]:
    columns_of: dict[str, list[int]] = {}
    for field, signs in LOOSE:
        if field in fields or (field == "name" and {"given_name", "family_name"} & (fields | columns_of.keys())):
            continue
        for column, header in enumerate(folded):
            words = set(header.split())
            if column not in taken and words & signs and not words & (NEVER_LOOSE - _kept(field)):
                columns_of[field] = [column]
                taken.add(column)
                break
    return columns_of


def _kept(field: str) -> frozenset[str]:
    mail_words = frozenset(("address", "adres", "adresse", "adresi", "what"))
    return mail_words if field in ("email", "phone") else frozenset()
