"""The numbers of badges: given when badges are printed or at a desk, asked for at the foyer, with a brake on guessing.

A number has a million values, so whoever holds the file can try them all; each costs `_PEPPERS` hashes. What is hashed
with the number is drawn and thrown away, hence to give a number costs one hash, and a hall's badges are printed as
quickly as before, while to check or guess one costs them all (Manber, "A simple scheme to make passwords based on
one-way functions much harder to crack", Computers & Security 15, 1996).
"""

import hmac
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from kiosk.domain.admission import badge_number, brake
from kiosk.domain.admission.code import CodeKind
from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.badge_numbers import BadgeNumber, NumberTry
from kiosk.domain.faults.people import NoBadge, PersonGone
from kiosk.services.ports import Progress
from kiosk.services.staff import ensure_may_change, staff_id
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, codes
from kiosk.storage.tables import badge_numbers as rows

_PEPPERS = 512
_MEMORY_KB = 256
_PART = 10
"""How many a thread hashes in one go, and how many are written at once without further ado."""


class NumberOutcome(StrEnum):
    """What came of a number that somebody typed."""

    RIGHT = "right"
    WRONG = "wrong"
    BRAKED = "braked"
    """It was not looked at: too many wrong ones came before."""
    NONE = "none"
    """No badge of this person has a number."""


@dataclass(frozen=True, slots=True)
class NumberAnswer:
    """What came of a number, and until when (UTC milliseconds) no other is looked at; 0 if one may be typed now."""

    outcome: NumberOutcome
    until: int = 0


@dataclass(frozen=True, slots=True)
class Tried:
    """Whose number was tried wrongly, how often since it was last right or new, and where last."""

    attendee: str
    name: str
    tries: int
    point: str


def numbers_of(file: EventFile, badges: Mapping[str, str], progress: Progress | None = None) -> dict[str, str]:
    """Return the numbers to print on badges: the one that each was printed with from this file before, else a new one.

    Args:
        file: the event file.
        badges: badge codes by attendee id.
        progress: is told how many were given, of how many, where that takes a while; if it raises, those are kept.

    Returns:
        The numbers by badge code.

    Raises:
        Fault: the file cannot be written.
    """
    key = _key(file)
    numbers = known_numbers(file, badges)
    _give(file, key, {attendee: code for attendee, code in badges.items() if code not in numbers}, numbers, progress)
    return numbers


def known_numbers(file: EventFile, badges: Mapping[str, str]) -> dict[str, str]:
    """Return those numbers that this very file can tell, by badge code; no other kiosk can."""
    key = rows.key(file.reader)
    if key is None:
        return {}
    made_here = badge_number.key_id(key)
    numbers = rows.of_codes(file.reader, badges.values())
    return {code: badge_number.number_of(key, code, one.salt) for code, one in numbers.items() if one.key == made_here}


def renew_numbers(file: EventFile, badges: Mapping[str, str], progress: Progress | None = None) -> dict[str, str]:
    """Give badges new numbers, whatever they have; those printed before hold no more. Arguments as `numbers_of`.

    Raises:
        Fault: the file cannot be written.
    """
    numbers: dict[str, str] = {}
    _give(file, _key(file), badges, numbers, progress)
    return numbers


def renew_number(file: EventFile, attendee: str, *, point: str = "", staff: str = "") -> str:
    """Give the badge of one person a new number, and return it; wrong tries of the old one count no more.

    Args:
        file: the event file.
        attendee: whose.
        point: the desk at which that is done; empty for an organiser.
        staff: who does it, by name.

    Raises:
        Fault: who is signed in may print no badge again, the person is no longer on the roster or has no badge, or the
            file cannot be written.
    """
    ensure_may_change(file, file.reader, Permission.REPRINT, point=point, staff=staff)
    if attendees.get(file.reader, attendee) is None:
        raise PersonGone()
    held = codes.of_attendee(file.reader, attendee)
    badges = [one.code for one in held if one.kind == CodeKind.BADGE and not one.revoked]
    if not badges:
        raise NoBadge()
    code, key = max(badges), _key(file)
    number, fact = _new(key, badge_number.key_id(key), attendee, code)
    with file.writing() as connection:
        file.journal.append(replace(fact, point=point, staff=staff_id(file, connection, staff)))
    return number


def braked_until(file: EventFile, attendee: str) -> int:
    """Return until when (UTC milliseconds) no number of a person is looked at here; 0 if one is now."""
    now = file.clock() + file.journal.offset
    of_person = brake.OF_A_PERSON.until(*rows.wrong_tries(file.reader, attendee), now)
    here = rows.wrong_tries_on(file.reader, file.device, now - brake.WINDOW)
    until = max(of_person, brake.OF_A_KIOSK.until(*here, now))
    return until - file.journal.offset if until else 0


def try_number(file: EventFile, attendee: str, number: str, *, point: str) -> NumberAnswer:
    """Tell whether a number is that of a person's badge; a wrong one is recorded before that is told.

    Args:
        file: the event file.
        attendee: whose badge was scanned.
        number: what was typed.
        point: where.

    Raises:
        Fault: the file cannot be written; then nothing is told.
    """
    numbers = rows.of_attendee(file.reader, attendee)
    if not numbers:
        return NumberAnswer(NumberOutcome.NONE)
    if until := braked_until(file, attendee):
        return NumberAnswer(NumberOutcome.BRAKED, until)
    right = next((one for one in numbers if _fits(number, one)), None)
    if right is None:
        for one in numbers[:1]:
            _record(file, NumberTry(attendee, one.code, point=point))
        return NumberAnswer(NumberOutcome.WRONG, braked_until(file, attendee))
    if rows.wrong_tries(file.reader, attendee)[0]:
        for one in numbers:
            _record(file, NumberTry(attendee, one.code, correct=True, point=point))
    return NumberAnswer(NumberOutcome.RIGHT)


def has_number(file: EventFile, attendee: str) -> bool:
    """Tell whether a badge of this person has a number."""
    return bool(rows.of_attendee(file.reader, attendee))


def tried_numbers(file: EventFile) -> list[Tried]:
    """Return whose number was tried wrongly so often that it was braked, within the last day; the latest first."""
    since = file.clock() + file.journal.offset - 24 * brake.WINDOW
    tried = rows.tried(file.reader, brake.OF_A_PERSON.free, since)
    people = attendees.of_ids(file.reader, [one.attendee for one in tried])
    return [
        Tried(one.attendee, people[one.attendee].name, one.tries, one.point) for one in tried if one.attendee in people
    ]


def _key(file: EventFile) -> bytes:
    key = rows.key(file.reader)
    if key is None:
        with file.writing() as connection:
            key = rows.keep_key(connection, secrets.token_bytes(badge_number.KEY_LENGTH))
    return key


def _give(
    file: EventFile, key: bytes, badges: Mapping[str, str], numbers: dict[str, str], progress: Progress | None = None
) -> None:
    """Write new numbers, hashed before anybody is held up, and add them to those that are known."""
    key_id = badge_number.key_id(key)

    def new(part: list[tuple[str, str]]) -> list[tuple[str, BadgeNumber]]:
        return [_new(key, key_id, attendee, code) for attendee, code in part]

    if len(badges) <= _PART:
        given = new(list(badges.items()))
        with file.writing():
            file.journal.append_sealed([file.journal.seal(fact) for _, fact in given])
        numbers.update((fact.code, number) for number, fact in given)
        return
    from concurrent.futures import ThreadPoolExecutor  # a desk that opens gives no numbers yet

    from kiosk.storage.pace import Pace

    left, done = iter(badges.items()), 0
    with ThreadPoolExecutor(os.cpu_count()) as pool, Pace(file) as pace:  # who hashes lets other threads run
        while batch := list(islice(left, pace.size)):
            parts = [batch[start : start + _PART] for start in range(0, len(batch), _PART)]  # each core takes one
            given = [one for part in pool.map(new, parts) for one in part]
            sealed = [file.journal.seal(fact) for _, fact in given]
            with pace.holding():
                file.journal.append_sealed(sealed)
            pace.pause()
            numbers.update((fact.code, number) for number, fact in given)
            done += len(given)
            if progress:
                progress(done, len(badges))


def _new(key: bytes, key_id: str, attendee: str, code: str) -> tuple[str, BadgeNumber]:
    salt = secrets.token_hex(badge_number.SALT_LENGTH)
    number = badge_number.number_of(key, code, salt)
    hashed = _hash(number, salt, secrets.randbelow(_PEPPERS)).hex()
    return number, BadgeNumber(attendee, code, salt, hashed, key_id)


def _fits(number: str, hashed: rows.HashedNumber) -> bool:
    if not badge_number.is_number(number):
        return False
    return any(hmac.compare_digest(_hash(number, hashed.salt, one).hex(), hashed.hash) for one in range(_PEPPERS))


def _hash(number: str, salt: str, pepper: int) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret=number.encode(),
        salt=f"{salt}{pepper:04x}".encode(),
        time_cost=1,
        memory_cost=_MEMORY_KB,
        parallelism=1,
        hash_len=16,
        type=Type.ID,
    )


def _record(file: EventFile, tried: NumberTry) -> None:
    with file.writing():
        file.journal.append(tried)
