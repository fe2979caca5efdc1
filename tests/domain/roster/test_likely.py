"""What a column may hold is offered by its header's words, in any language, and by what its cells look like."""

import pytest

from kiosk.adapters.sheets.vocabulary_file import vocabulary
from kiosk.domain.roster.likely import MOST, likely_fields


@pytest.mark.parametrize(
    ("header", "cells", "first"),
    [
        ("Firm", ["Bridge", "Harbour"], "organisation"),
        ("Kontakt", ["ada@example.org", "ben@example.org"], "email"),
        ("Wie heißt du?", ["Ada Stone", "Ben Hill"], "name"),
        ("Begleitpersonen", ["1", "2", ""], "guests"),
        ("X", ["AB12-99", "QX33-10"], "ticket"),
        ("Profil", ["https://linkedin.example.org/in/ada"], "link"),
        ("Which topics interest you?", ["Access to finance, and a taste of everything else"], "answer"),
        ("Telefon numarası", ["+90 212 555 00 01"], "phone"),
    ],
)
def test_the_likeliest_field_comes_first(header: str, cells: list[str], first: str) -> None:
    fields = likely_fields(header, cells, vocabulary())
    assert fields[0] == first
    assert len(fields) <= MOST


def test_of_a_column_without_cells_something_is_offered_all_the_same() -> None:
    assert "answer" in likely_fields("Zzz", [], vocabulary())
