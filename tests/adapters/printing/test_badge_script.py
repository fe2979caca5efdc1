"""Names of every script stand on paper as they are written: joined, in reading order, with their signs in place."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.adapters.printing.badge_fit import fit
from kiosk.adapters.printing.badge_script import directed, is_right_to_left, may_break
from kiosk.adapters.printing.typeface import ShapedLine, Typeface

FACE = Typeface(bold=True)


def _order(text: str) -> list[str]:
    return [stretch.text for stretch in directed(text)]


def _glyphs(line: ShapedLine) -> list[str]:
    """Return the numbers of a line's glyphs from left to right."""
    shown = "".join(glyphs for run in line.runs for span in run.spans for _, glyphs in span.pieces)
    codes = "".join(part.split("<")[-1] for part in shown.split(">"))
    return [codes[start : start + 4] for start in range(0, len(codes.replace("]", "").replace("[", "")), 4)]


def test_latin_names_are_left_alone() -> None:
    assert _order("Elif Kılıç") == ["Elif Kılıç"]
    assert not is_right_to_left("Elif")
    assert not is_right_to_left("123")
    assert is_right_to_left("محمد")


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("דוד לוי", ["דוד לוי"]),
        ("דוד 12", ["12", "דוד "]),
        ("Dr. דוד", ["Dr. ", "דוד"]),
        ("דוד (x)", [")", "x", "דוד ("]),
        ("جامعة (KSU) 2026", ["2026", ") ", "KSU", "جامعة ("]),
        ("شركة ١٢٣", ["١٢٣", "شركة "]),
    ],
)
def test_words_stand_in_reading_order(text: str, order: list[str]) -> None:
    assert _order(text) == order


def test_brackets_stay_around_what_they_hold() -> None:
    assert _order("Foo (דוד) בר Ltd.") == ["Foo (", "דוד", ") ", "בר", " Ltd."]
    assert _order("John (ג'ון) כהן") == ["John (", "ג'ון", ") ", "כהן"]
    assert _order("كريم ACME (UK) Ltd") == ["ACME (UK) Ltd", "كريم "]


def test_arabic_letters_are_joined_and_lam_and_alef_become_one() -> None:
    separate, joined = FACE.line("م ح م د"), FACE.line("محمد")
    assert set(_glyphs(joined)) != set(_glyphs(separate))
    assert joined.width < separate.width
    assert len(_glyphs(FACE.line("لا"))) == 1


def test_vowel_signs_take_no_width() -> None:
    signed, plain = FACE.line("مُحَمَّد"), FACE.line("محمد")
    assert len(_glyphs(signed)) > len(_glyphs(plain))
    assert signed.width == pytest.approx(plain.width)
    assert FACE.line("أَحْمَد").height > plain.height


def test_letters_that_persian_keeps_apart_are_not_joined() -> None:
    assert _glyphs(FACE.line("علی\u200cرضا")) != _glyphs(FACE.line("علیرضا"))


def test_devanagari_letters_become_one_where_they_are_written_as_one() -> None:
    assert len(_glyphs(FACE.line("क्ष"))) < 3
    assert _glyphs(FACE.line("कि"))[1] == _glyphs(FACE.line("क"))[0]


def test_the_dot_of_a_turkish_i_is_in_no_ligature() -> None:
    assert len(_glyphs(FACE.line("fi ffi"))) == 6


def test_arrows_are_printed_as_typed() -> None:
    assert len(_glyphs(FACE.line("A->B"))) == 4


@given(st.text("AaVvToyıİŞşğ.,-'éÖ 0123ΑλΩЖя", min_size=1, max_size=30))
@settings(max_examples=200, deadline=None)
def test_letters_set_from_pairs_stand_as_harfbuzz_puts_them(text: str) -> None:
    (face, plain) = FACE.faces[0], FACE.faces[0].plain(text)
    shaped = face.shape(text, "Latn")
    assert plain is not None
    assert plain.width == pytest.approx(shaped.width)
    assert _glyphs(ShapedLine.of(plain)) == _glyphs(ShapedLine.of(shaped))


def test_pictures_that_no_font_has_are_left_out_and_letters_are_written_in_latin_ones() -> None:
    assert FACE.line("Ada \U0001f389 Stone").width == pytest.approx(FACE.line("Ada Stone").width)
    assert FACE.line("\U0001f389").width > 0
    hangul = FACE.line("김") if not any(face.has("김") for face in FACE.faces) else FACE.line("Gim")
    assert hangul.width > 0


def test_an_accent_typed_apart_is_the_same_letter() -> None:
    assert FACE.line(unicodedata.normalize("NFD", "Éléonore Şükrü")) == FACE.line("Éléonore Şükrü")


def test_signs_on_top_of_each_other_stay_in_their_box() -> None:
    fitted = fit("สุวรรณภูมิ์", FACE, 500, 30, 100, 10)
    assert fitted.height <= 30.01
    assert fitted.lines[0].height > FACE.line("Elif").height


@pytest.mark.parametrize("word", ["محمدعبداللهالحسن", "क्षत्रियसंस्थानराष्ट्रीय", "เกียรติศักดิ์เกรียงไกร"])
def test_a_word_is_broken_only_where_no_letter_is_torn(word: str) -> None:
    lines = fit(word, FACE, 40, 80, 38, 19).lines
    assert sum(len(_glyphs(line)) for line in lines) == len(_glyphs(FACE.line(word)))


def test_a_word_breaks_after_no_vowel_that_is_written_first() -> None:
    assert may_break("a", "b")
    assert not may_break("เ", "ก")
    assert not may_break("क", "्")
    assert not may_break("्", "ष")
    assert not may_break("م", "ح")
