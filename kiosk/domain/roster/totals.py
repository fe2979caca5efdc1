"""Telling the row of a total, as spreadsheets have it at their end, from a person."""

from collections.abc import Sequence

_NAMES = """total, totals, grand total, subtotal, sub total, sum, total guests, total attendees, count, toplam,
genel toplam, ara toplam, summe, gesamt, gesamtsumme, zwischensumme, insgesamt, anzahl, totale, totaal, subtotaal,
total general, total général, sous-total, sous total, suma, razem, celkem, součet, spolu, összesen, ukupno, skupaj,
total geral, i alt, sammanlagt, summa, totalt, yhteensä, итого, всего, усього, разом, общо, σύνολο, المجموع,
الإجمالي, مجموع, סה"כ, סהכ, 合計, 合计, 总计, 總計, 합계, σ"""
_WORDS = frozenset(word.strip() for word in _NAMES.replace("\n", " ").split(","))
_LONGEST = 20


def total_in(cells: Sequence[str]) -> str:
    """Return the words of a row that is a total: one of its names, and beside it nothing but numbers; else nothing."""
    first = next((cell for cell in cells if cell and not cell.isspace()), "")
    if len(first) > _LONGEST or first.strip(" :.\t").casefold() not in _WORDS:
        return ""
    first, *others = [cell for cell in cells if cell and not cell.isspace()]
    is_person = any("@" in cell or not any(map(str.isdigit, cell)) for cell in others)
    return "" if is_person else " ".join((first, *others))[:60]
