"""Names of many languages: what a vCard files them under, what a badge prints, and what a public screen shows."""

import csv

import pytest
from hypothesis import strategies as st

from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.vcard import card
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.person_name import is_turned, name_lines, name_parts, public_name
from tests import DATA
from tests.properties import holds

CASES = DATA / "roster" / "cases" / "vcard-names.csv"


NAMES = [
    ("Jan van der Berg", "van der Berg;Jan;;;", "Jan B."),
    ("Madonna", ";Madonna;;;", "Madonna"),
    ("Dr. Ute Kern", "Kern;Ute;;Dr.;", "Ute K."),
    ("María José García López", "García López;María José;;;", "María G."),
    ("Stone, Ada", "Stone;Ada;;;", "Ada S."),
    ("Kinder-, Jugend- und Elterntelefon", "Kinder-\\, Jugend- und Elterntelefon;;;;", "Kinder"),
    ("王小明", "王;小明;;;", "小明"),
    ("Ahmed bin Khalid", "bin Khalid;Ahmed;;;", "Ahmed K."),
    ("Robert Hill, Jr.", "Hill;Robert;;;Jr.", "Robert H."),
    ("Ludwig von Brücke", "von Brücke;Ludwig;;;", "Ludwig B."),
    ("Elif Su Kaya-Öz", "Kaya-Öz;Elif Su;;;", "Elif K."),
    ("Ayşe Nur Yılmaz", "Yılmaz;Ayşe Nur;;;", "Ayşe Y."),
    ("Elif Su Kaya", "Kaya;Elif Su;;;", "Elif K."),
    ("Doç. Dr. Ayşe Yılmaz", "Yılmaz;Ayşe;;Doç. Dr.;", "Ayşe Y."),
    ("Av. Can Ak", "Ak;Can;;Av.;", "Can A."),
    ("Ana García Ruiz", "García Ruiz;Ana;;;", "Ana G."),
    ("Juan Carlos Pérez", "Pérez;Juan Carlos;;;", "Juan P."),
    ("María de los Ángeles García López", "García López;María de los Ángeles;;;", "María G."),
    ("José Ortega y Gasset", "Ortega y Gasset;José;;;", "José O."),
    ("João Pedro da Silva Santos", "da Silva Santos;João Pedro;;;", "João S."),
    ("Carlos Silva Filho", "Silva Filho;Carlos;;;", "Carlos S."),
    ("Abd al-Rahman Hassan", "Hassan;Abd al-Rahman;;;", "Abd al-Rahman H."),
    ("Omar al-Hassan", "al-Hassan;Omar;;;", "Omar H."),
    ("Mohammed El Mansour", "El Mansour;Mohammed;;;", "Mohammed M."),
    ("محمد بن خالد", "بن خالد;محمد;;;", "محمد خ."),
    ("أحمد الحسن", "الحسن;أحمد;;;", "أحمد ح."),
    ("Seán Ó Briain", "Ó Briain;Seán;;;", "Seán B."),
    ("Mary O'Neill", "O'Neill;Mary;;;", "Mary O."),
    ("Ewan Mac Leod", "Mac Leod;Ewan;;;", "Ewan L."),
    ("Ewan McLeod", "McLeod;Ewan;;;", "Ewan M."),
    ("Maria D'Angelo", "D'Angelo;Maria;;;", "Maria D."),
    ("Jean d'Alembert", "d'Alembert;Jean;;;", "Jean A."),
    ("Jan van 't Hoff", "van 't Hoff;Jan;;;", "Jan H."),
    ("JAN VAN DEN BERG", "VAN DEN BERG;JAN;;;", "JAN B."),
    ("Jürgen von und zu Hohenstein", "von und zu Hohenstein;Jürgen;;;", "Jürgen H."),
    ("Prof. Dr.-Ing. Karl zu Guttenberg", "zu Guttenberg;Karl;;Prof. Dr.-Ing.;", "Karl G."),
    ("Jane Doe, MD, PhD", "Doe;Jane;;;MD\\, PhD", "Jane D."),
    ("van den Berg, Jan", "van den Berg;Jan;;;", "Jan B."),
    ("Hill Jr., Robert", "Hill;Robert;;;Jr.", "Robert H."),
    ("van den Berg", "van den Berg;;;;", "van den Berg"),
    ("Van Morrison", "Morrison;Van;;;", "Van M."),
    ("Ben Stiller", "Stiller;Ben;;;", "Ben S."),
    ("David Ben Gurion", "Ben Gurion;David;;;", "David G."),
    ("山田 太郎", "山田;太郎;;;", "太郎"),
    ("山田太郎", "山田;太郎;;;", "太郎"),
    ("長谷川太郎", "長谷川;太郎;;;", "太郎"),
    ("高橋みなみ", "高橋;みなみ;;;", "みなみ"),
    ("欧阳娜娜", "欧阳;娜娜;;;", "娜娜"),
    ("김민준", "김;민준;;;", "민준"),
    ("Nguyễn Văn An", "Nguyễn;Văn An;;;", "An N."),
    ("Сидоров Иван Петрович", "Сидоров;Иван Петрович;;;", "Иван С."),
    ("Acme, Inc.", "Acme\\, Inc.;;;;", "Acme"),
    ("Smith, Jones & Co", "Smith\\, Jones & Co;;;;", "Smith"),
    ("Company 42", "Company 42;;;;", "Company"),
    ("X", ";X;;;", "X"),
    ("", ";;;;", ""),
]
"""A name, how a vCard files it, and what a public screen shows of it."""


@pytest.mark.parametrize(("name", "filed", "public"), NAMES)
def test_a_name_is_filed_and_shown_as_its_language_does(name: str, filed: str, public: str) -> None:
    lines = card({Field.NAME: name}).replace("\r\n ", "").split("\r\n")
    assert f"N:{filed}" in lines
    assert public_name(name) == public
    assert Attendee("x", name).public_name == public


def test_every_name_of_the_file_is_among_them() -> None:
    with CASES.open(encoding="utf-8", newline="") as file:
        names = [row["Name"] for row in csv.DictReader(file)]
    assert set(names) <= {name for name, _, _ in NAMES}


@pytest.mark.parametrize(
    ("given_name", "family_name", "filed", "public"),
    [
        ("Ayşegül Nur", "Demirtaş", "Demirtaş;Ayşegül Nur;;;", "Ayşegül D."),
        ("Dr. Ute", "Kern", "Kern;Ute;;Dr.;", "Ute K."),
        ("Robert", "Hill, Jr.", "Hill;Robert;;;Jr.", "Robert H."),
        ("Jan", "van der Berg", "van der Berg;Jan;;;", "Jan B."),
        ("Abd al-Rahman", "Hassan", "Hassan;Abd al-Rahman;;;", "Abd al-Rahman H."),
        ("María José", "García López", "García López;María José;;;", "María G."),
        ("小明", "王", "王;小明;;;", "小明"),
        ("", "Demirtaş", "Demirtaş;;;;", "Demirtaş"),
        ("Elif", "", ";Elif;;;", "Elif"),
    ],
)
def test_a_list_that_knows_both_parts_is_believed(given_name: str, family_name: str, filed: str, public: str) -> None:
    assert f"N:{filed}" in card({Field.NAME: "Somebody Else"}, given_name, family_name).split("\r\n")
    assert public_name("Somebody Else", given_name, family_name) == public


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Stone, Ada", "Ada Stone"),
        ("van den Berg, Jan", "Jan van den Berg"),
        ("Hill Jr., Robert", "Robert Hill, Jr."),
        ("Robert Hill, Jr.", "Robert Hill, Jr."),
        ("Dr. Ute Kern", "Dr. Ute Kern"),
        ("Kinder-, Jugend- und Elterntelefon", "Kinder-, Jugend- und Elterntelefon"),
        ("Jane Doe, MD, PhD", "Jane Doe, MD, PhD"),
    ],
)
def test_a_phone_shows_the_given_name_first(name: str, read: str) -> None:
    lines = card({Field.NAME: name}).split("\r\n")
    assert f"FN:{read}".replace(",", "\\,") in lines
    assert is_turned(name) == (name != read)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ayşegül Nur Demirtaş", ("Ayşegül Nur", "Demirtaş")),
        ("Dr. Ute Kern", ("Dr. Ute", "Kern")),
        ("Jan van der Berg", ("Jan", "van der Berg")),
        ("Robert Hill, Jr.", ("Robert", "Hill, Jr.")),
        ("Robert (Bob) Hill", ("Robert (Bob)", "Hill")),
        ("Anna Müller geb. Schmidt", ("Anna", "Müller geb. Schmidt")),
        ("Stone, Ada", ("Ada", "Stone")),
        ("王小明", ("王小明", "")),
        ("山田 太郎", ("山田 太郎", "")),
        ("Nguyễn Văn An", ("Nguyễn Văn An", "")),
        ("Dr. Kern", ("Dr. Kern", "")),
        ("Madonna", ("Madonna", "")),
        ("Company 42", ("Company 42", "")),
        ("", ("", "")),
    ],
)
def test_a_badge_shows_every_word_in_the_order_of_reading(name: str, lines: tuple[str, str]) -> None:
    assert name_lines(name) == lines


def test_two_lines_are_those_of_the_list_where_it_has_them() -> None:
    assert name_lines("x", "Nur", "Demirtaş Öz") == ("Nur", "Demirtaş Öz")


def test_sentences_call_people_by_their_given_name() -> None:
    assert Attendee("x", "Abd al-Rahman Hassan").first_name == "Abd al-Rahman"
    assert Attendee("x", "van den Berg").first_name == "van den Berg"
    assert name_parts("Elif Su Kaya").called == "Elif"


def test_no_turkish_name_is_taken_for_a_title() -> None:
    firsts, roots, tails = (line.split() for line in (DATA / "names.txt").read_text("utf-8").splitlines())
    for at, root in enumerate(roots):
        for family in (root, root + tails[at % len(tails)]):
            for name in (f"{firsts[at % len(firsts)]} {family}", f"{firsts[at % len(firsts)]} Nur {family}"):
                parts = name_parts(name)
                assert (f"{parts.given} {parts.family}", parts.family) == (name, family)


@holds(50, 3_000, name=st.text(max_size=60), given_name=st.text(max_size=30), family_name=st.text(max_size=30))
def test_no_name_is_too_odd(name: str, given_name: str, family_name: str) -> None:
    public_name(name, given_name, family_name)
    first, second = name_lines(name)
    assert len(first) + len(second) <= len(name) + 1
    assert is_turned(name) in (True, False)


def test_a_name_of_ten_thousand_words_takes_no_time() -> None:
    assert name_lines("van der " * 10_000 + "Berg")[1] == ""


@pytest.mark.parametrize(
    ("name", "public"),
    [("Zoë 🦊 Núñez 👩‍👩‍👧", "Zoë N."), ("🎉 Ada Ay", "Ada A."), ("🦊", "🦊"), ("Ada 7 Ay", "Ada A.")],
)
def test_what_holds_no_letter_gives_no_initial(name: str, public: str) -> None:
    assert public_name(name) == public
