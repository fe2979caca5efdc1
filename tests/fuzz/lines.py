"""Edits of lines and cells: what stands in one list or calendar, put into another."""

from collections.abc import Sequence
from random import Random

from tests.fuzz.mutation import PIECES, edited, some_edits

MOST_LINES = 16
_RULES = (
    b"RRULE:FREQ=DAILY", b"RRULE:FREQ=DAILY;COUNT=3", b"RRULE:FREQ=WEEKLY;BYDAY=MO,-1FR;UNTIL=20261231",
    b"RRULE:FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU", b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    b"RRULE:FREQ=HOURLY;BYMINUTE=0,1,2;INTERVAL=0", b"RRULE:FREQ=DAILY;INTERVAL=-1", b"RRULE:FREQ=SECONDLY",
    b"RRULE:FREQ=MINUTELY;BYHOUR=9", b"RRULE:FREQ=YEARLY;BYWEEKNO=53;BYEASTER=1", b"RRULE:COUNT=1", b"DURATION:PT90M",
    b"RDATE:20261120T090000Z", b"RDATE;VALUE=PERIOD:20261120T090000Z/PT1H", b"EXDATE;TZID=X/Y:20261120T090000",
    b"RECURRENCE-ID;RANGE=THISANDFUTURE:20261120T090000Z", b"SEQUENCE:99999999999999999999", b"STATUS:CANCELLED",
    b"CLASS:CONFIDENTIAL", b"METHOD:CANCEL", b"X-WR-TIMEZONE:Turkey Standard Time", b"DTSTART;VALUE=DATE:20261120",
    b"DTEND:20261119T000000", b"BEGIN:VTIMEZONE", b"END:VTIMEZONE", b"BEGIN:VALARM", b"BEGIN:STANDARD", b"TZID:X/Y",
    b"TZOFFSETTO:+9999", b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"UID:",
)  # fmt: skip
_CELLS = (
    b"", b" ", b"Name", b"Email", b"Status", b"Checked in", b"Ticket", b"Order", b"Company", b"Guests", b"Quantity",
    b"Valid until", b"Comment", b"Vorname", b"Ad Soyad", "Имя".encode(), "氏名".encode(), b"paid", b"cancelled", b"?",
    b"yes", b"no", b"1,23E+15", b"00042", b"2026-11-20 09:30 CET", b"11/12/2026 9:30 PM", b"20.11.2026", b"9999",
    b"2 x Ada, Bob & Eve", b"Ada <ada@example.org>", b"mailto:ada@example.org", b"=A1+B1", b"Total", b"&amp;amp;#x41;",
    b'"a', b"-1", "Ã¼".encode(), b"Ada Lovelace", b"van den Berg, Ada", b"ada@example.org", b"https://a.example", b'"',
    b"Fri, 20 Nov 2026 09:30:00 +0300", b"Fri Nov 20 2026 09:30:00 GMT+0300 (x)", b"X" * 400, b"\xff", b"\xc4\xb1",
)  # fmt: skip


def edited_calendar(content: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """Return a calendar with some lines exchanged, doubled, moved, changed or taken away."""
    return _edited(content, others, random, b"\n", _RULES, separators=b":;=,")


def edited_list(content: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """Return a list with some rows or cells exchanged, doubled, moved, changed or taken away."""
    separator = max((b",", b";", b"\t", b"|"), key=content[:300].count)
    if random.random() < 0.5:
        return _edited(content, others, random, b"\n", PIECES, separators=separator)
    rows = [line.split(separator) for line in content.split(b"\n")[:MOST_LINES]]
    for _ in range(random.choice((1, 2, 3, 8))):
        row, other = random.choice(rows[:1] if random.random() < 0.4 else rows), random.choice(others)
        cells = _CELLS if random.random() < 0.7 else other.replace(b"\n", separator).split(separator)
        at, chance = random.randrange(len(row)), random.random()
        if chance < 0.6:
            row[at] = random.choice(cells)
        elif chance < 0.7:
            row.insert(at, random.choice(cells))
        elif chance < 0.8 and len(row) > 1:
            del row[at]
        else:  # a column of one's own
            column = [random.choice(cells) for _ in rows]
            for one, cell in zip(rows, column, strict=True):
                one.append(cell)
    return b"\n".join(map(separator.join, rows))


def _edited(
    content: bytes, others: Sequence[bytes], random: Random, end: bytes, pool: Sequence[bytes], separators: bytes
) -> bytes:
    lines = content.split(end)
    if len(lines) > MOST_LINES:
        at = random.randrange(len(lines) - MOST_LINES)
        lines = [*lines[:3], *lines[at + 3 : at + MOST_LINES], *lines[-2:]]
    for _ in range(random.choice((1, 1, 2, 3, 6))):
        at, chance = random.randrange(len(lines)), random.random()
        if chance < 0.15 and len(lines) > 1:
            del lines[at]
        elif chance < 0.3:
            lines[at:at] = [lines[random.randrange(len(lines))]] * random.choice((1, 1, 1, 2, 30))
        elif chance < 0.45:
            lines.insert(at, random.choice(pool))
        elif chance < 0.6:
            lines.insert(at, random.choice(random.choice(others).split(end)))
        elif chance < 0.7:
            lines[at] = random.choice(pool)
        else:
            lines[at] = _changed(lines[at], random, separators)
    return end.join(lines)


def _changed(line: bytes, random: Random, separators: bytes) -> bytes:
    """Return a line with an edit, most often right behind one of its separators."""
    places = [at for at, byte in enumerate(line) if byte in separators]
    if not places or random.random() < 0.5:
        return edited(line, some_edits(random))
    at = random.choice(places) + 1
    until = next((place for place in places if place >= at), len(line))
    return (
        line[:at] + random.choice((b"", b"0", b"-1", b"99999999999", b"X", line[at:until] * 2, *PIECES)) + line[until:]
    )
