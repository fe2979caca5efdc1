"""A list on paper has the letters of its language above its names."""

import pytest

from kiosk.domain.papers.headings import heading_of


@pytest.mark.parametrize(
    ("name", "language", "heading"),
    [
        ("Çelik, Ayşe", "tr", "Ç"),
        ("Çelik, Ayşe", "en", "C"),
        ("ince, İsmail", "tr", "İ"),
        ("Iğdır, Ilgaz", "tr", "I"),
        ("ılgaz", "tr", "I"),
        ("İnce, İsmail", "en", "I"),
        ("Şahin", "tr", "Ş"),
        ("Ünal", "en", "U"),
        ("Ørsted", "en", "O"),
        ("Łukasz", "tr", "L"),
        ("ßen", "en", "S"),
        ("O'Neill", "en", "O"),
        ("'t Hooft", "en", "T"),
        ("أحمد", "ar", "ا"),
        ("أحمد", "en", "ا"),
        ("محمد", "ar", "م"),
        ("Stone", "ar", "S"),
        ("Ελένη", "en", "Ε"),
        ("Ёлкина", "en", "Е"),
        ("王小龍", "en", ""),
        ("김민준", "tr", ""),
        ("3M", "en", "#"),
        ("", "en", "#"),
        ("🎈", "en", "#"),
    ],
)
def test_each_name_stands_under_its_letter(name: str, language: str, heading: str) -> None:
    assert heading_of(name, language) == heading
