"""The voices of one day: marks that let a badge speak once, and voices that wait until they are among others."""

import secrets
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from dataclasses import replace

from kiosk.domain.facts.registry import KINDS, body_of, kind_of, subject_of
from kiosk.domain.facts.voices import FeedbackGiven, PainPointAdded, SupportGiven, VoicesDay
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.faults.voices import NoKeyOfVoices, VoicesClosed, VoicesUnreadable
from kiosk.domain.kiosks.role import Role
from kiosk.domain.voices.held import HeldVoice, HeldVoices, read_held
from kiosk.domain.voices.mark import mark_of, new_key, of_a_visit
from kiosk.domain.voices.ranking import shown_groups
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, discussion, pain_points, rights
from kiosk.storage.tables.days import Days
from kiosk.storage.voice_box import VoiceBox

GIVEN_AT = KINDS["support"].writers
"""What kiosks are at which voices are given."""
BlindVoice = FeedbackGiven | PainPointAdded | SupportGiven
"""A fact that says not whose it is, and waits until it is among others."""
_BLIND = frozenset(name for name, kind in KINDS.items() if issubclass(kind.type, BlindVoice))


class OpenDay:
    """The day that is on, while nobody else on this machine gives voices.

    Args:
        file: the event file.
        box: what is kept beside it.
        day: ISO 8601.
        key: the day's.
    """

    def __init__(self, file: EventFile, box: VoiceBox, day: str, key: bytes) -> None:
        self._file, self._box, self._key = file, box, key
        self._held = replace(_held_in(box), day=day)

    @property
    def date(self) -> str:
        """The day (ISO 8601)."""
        return self._held.day

    @property
    def waiting(self) -> tuple[BlindVoice, ...]:
        """The voices that wait, in no order."""
        return tuple(map(_fact, self._held.voices))

    def mark(self, attendee: str, question: str) -> str:
        """Return the mark of a person, whichever of their badges it was, under a question."""
        return mark_of(self._key, aliases.person_of(self._file.reader, attendee), question)

    def give(self, attendee: str, voices: Sequence[BlindVoice]) -> None:
        """Let voices of a person wait; they are durable when it returns.

        Raises:
            Fault: they cannot be written.
        """
        held = [HeldVoice(kind_of(one), subject_of(one), body_of(one)) for one in voices]
        badge = self.mark(attendee, of_a_visit())
        group = next((one.group for one in voices if isinstance(one, SupportGiven)), None)
        self._held = self._held.with_more(held, badge, now_of(self._file), group)
        self._box.hold(self._held.text)


@contextmanager
def open_day(file: EventFile) -> Iterator[OpenDay]:
    """Open the voices of the day that is on, once what is due of earlier ones is written.

    Raises:
        Fault: this kiosk takes no voices, the day is closed, its key has not come from the hub, or nothing can be
            written.
    """
    if not is_admitted(file, GIVEN_AT):
        raise RoleMayNot()
    box = file.host.voice_box(file.path)
    with box.alone():
        _tend(file, box)
        day = day_on(file)
        if discussion.is_closed(file.reader, day):
            raise VoicesClosed()
        keys = box.day_keys()
        if day not in keys:
            if not box.may_draw:
                raise NoKeyOfVoices()
            keys[day] = new_key()
            box.keep_keys(keys)
        yield OpenDay(file, box, day, keys[day])


def waiting(file: EventFile) -> tuple[BlindVoice, ...]:
    """Return the voices that wait on this machine, in no order; nobody else reads them before they are written.

    Raises:
        Fault: there are some, and they cannot be read.
    """
    return tuple(map(_fact, _held_in(file.host.voice_box(file.path)).voices))


def tend(file: EventFile) -> None:
    """Write the voices that are due, and destroy the keys of days that are over or closed; light where none is.

    Raises:
        Fault: it cannot be written, or what is kept cannot be read.
    """
    box = file.host.voice_box(file.path)
    if box.is_used:
        with box.alone():
            _tend(file, box)


def close_day(file: EventFile, day: str = "") -> str:
    """Close the voices of a day for good: all kiosks write what waits, and destroy the key of its marks.

    Args:
        file: the event file.
        day: ISO 8601; the one that is on if it is empty.

    Returns:
        The day.

    Raises:
        Fault: this is no organiser's machine, or nothing can be written.
    """
    day = day or day_on(file)
    if not is_admitted(file, frozenset({Role.ORGANISER})):
        raise RoleMayNot()
    box = file.host.voice_box(file.path)
    with box.alone():
        if not discussion.is_closed(file.reader, day):
            file.journal.append(VoicesDay(day, closed=True))
        _tend(file, box)
    return day


def keys_for_kiosks(file: EventFile) -> Mapping[str, bytes]:
    """Return the key of the day that is on, drawn now if it is not yet; a hub hands it out.

    No key of a day to come: whoever took one along could work out the marks of that day from a copy of the file.

    Raises:
        Fault: it cannot be kept.
    """
    box = file.host.voice_box(file.path)
    with box.alone():
        _tend(file, box)
        keys, day = box.day_keys(), day_on(file)
        if day not in keys and box.may_draw and not discussion.is_closed(file.reader, day):
            keys[day] = new_key()
            box.keep_keys(keys)
    return {each: key for each, key in keys.items() if each == day}


def keys_handed_to(file: EventFile, public_key: str) -> Mapping[str, bytes]:
    """Return the keys that a hub hands to the kiosk of a public key.

    Raises:
        Fault: it takes no voices, or the keys cannot be kept.
    """
    asker = rights.of(file.reader, public_key)
    if asker is None or asker.shut_out or asker.role not in GIVEN_AT:
        raise RoleMayNot()
    return keys_for_kiosks(file)


def take_keys(file: EventFile, keys: Mapping[str, bytes]) -> None:
    """Keep the keys that a hub handed out, but for days that are closed.

    Raises:
        Fault: they cannot be kept.
    """
    box = file.host.voice_box(file.path)
    with box.alone():
        known = box.day_keys()
        fresh = {day: key for day, key in keys.items() if not discussion.is_closed(file.reader, day)}
        if known | fresh != known:
            box.keep_keys(known | fresh)


def drop_own_keys(file: EventFile) -> None:
    """Destroy what keys this machine drew, now that it has joined a hub which hands out one for all.

    Raises:
        Fault: they cannot be destroyed.
    """
    box = file.host.voice_box(file.path)
    if box.is_used and not box.may_draw:
        with box.alone():
            box.keep_keys({})


def lacks_key(file: EventFile) -> bool:
    """Tell whether this kiosk takes voices and has yet to hear the key of the day from its hub."""
    box, day = file.host.voice_box(file.path), day_on(file)
    return is_admitted(file, GIVEN_AT) and not (
        box.may_draw or day in box.day_keys() or discussion.is_closed(file.reader, day)
    )


def day_on(file: EventFile) -> str:
    """Return the day of the event that is on (ISO 8601)."""
    return Days(file.reader).of(now_of(file))


def now_of(file: EventFile) -> int:
    """Return the time by the hub's clock, in UTC milliseconds."""
    return file.clock() + file.journal.offset


def _tend(file: EventFile, box: VoiceBox) -> None:
    """Destroy keys before anything is written: a full disk must let none of them live."""
    today, keys = day_on(file), box.day_keys()
    kept = {day: key for day, key in keys.items() if day >= today and not discussion.is_closed(file.reader, day)}
    if kept != keys:
        box.keep_keys(kept)
    held = _held_in(box)
    is_over = held.day < today or discussion.is_closed(file.reader, held.day)
    if held.voices and (is_over or held.is_due(now_of(file))):
        _write(file, held)
        box.hold("")


def _write(file: EventFile, held: HeldVoices) -> None:
    """Write what waits in an order by chance. Cut short after that, it is written twice, and each mark counts once."""
    with file.writing() as connection:
        told = held.told_groups(shown_groups(pain_points.group_sizes(connection)).keys())
        voices = [_among_enough(one, told) for one in map(_fact, held.voices)]
        secrets.SystemRandom().shuffle(voices)
        file.journal.append_many(voices)


def _among_enough(voice: BlindVoice, told: Set[str]) -> BlindVoice:
    """Return a voice without its group unless that is `told`: so few may have come, or speak, that it is a person."""
    if isinstance(voice, SupportGiven) and voice.group not in told:
        return replace(voice, group="")
    return voice


def _held_in(box: VoiceBox) -> HeldVoices:
    try:
        held = read_held(box.held())
    except ValueError as error:
        raise VoicesUnreadable(box.held_place) from error
    if not all(one.kind in _BLIND for one in held.voices):
        raise VoicesUnreadable(box.held_place)
    return held


def _fact(held: HeldVoice) -> BlindVoice:
    voice: BlindVoice = KINDS[held.kind].read(held.subject, held.body)
    return voice
