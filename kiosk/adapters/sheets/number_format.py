"""The text of a cell as a person sees it: 42 as 00042, by the format of its cell (ECMA-376, 18.8.31)."""

import re
from datetime import date, datetime, time

_ZEROS = re.compile(r'(?:"[^"]*"|\\.|[0 \-/().:_])*')
_PART = re.compile(r'"([^"]*)"|\\(.)|(0)|(.)')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
EXACT = 10**15
"""From here on a spreadsheet does not keep the last digits of a whole number: it holds 15."""


def shown(number: int | float, number_format: str) -> str:
    """Return a number as text: with the zeros of its format, else without decimals if it has none."""
    if isinstance(number, float) and number.is_integer() and abs(number) < EXACT:
        number = int(number)
    if abs(number) >= EXACT:
        return f"{float(number):.14E}"
    if isinstance(number, float):
        return f"{number:.15g}"
    first = number_format.split(";", 1)[0]
    if number < 0 or "00" not in first or not _ZEROS.fullmatch(first):
        return str(number)
    return _spread(str(number), first)


def text_of(value: object) -> str:
    """Return the text of a cell that holds no number: a time is ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value) if "_x" in value else value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _spread(digits: str, number_format: str) -> str:
    parts = [(quoted or escaped or other, bool(zero)) for quoted, escaped, zero, other in _PART.findall(number_format)]
    places = sum(is_digit for _, is_digit in parts)
    rest = iter(digits.zfill(places)[-places:])
    extra = digits[: max(0, len(digits) - places)]
    text = ""
    for literal, is_digit in parts:
        if is_digit:
            text += extra + next(rest)
            extra = ""
        else:
            text += literal
    return text
