"""Where the agenda says something new of what was changed by hand: to take that, or to keep what is ours."""

import secrets
from dataclasses import replace

from kiosk.domain.agenda.differences import (
    Difference,
    SessionFact,
    as_change,
    difference_of,
    parts_of,
)
from kiosk.domain.facts import reading
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.domain.facts.live_agenda import SessionChange
from kiosk.domain.faults.live_agenda import AgendaChangedMeanwhile
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import session_changes, sessions


def differences(file: EventFile) -> list[Difference]:
    """Return, by their starts, sessions of which the agenda says something new while something else holds by hand."""
    by_hand = {id_: hand for id_, hand in session_changes.standing(file.reader).items() if hand}
    if not by_hand:
        return []
    listed, facts = sessions.changed_as_listed(file.reader), _facts(file)
    every = (difference_of(listed[id_], hand, facts.get(id_, [])) for id_, hand in by_hand.items() if id_ in listed)
    return sorted((one for one in every if one), key=lambda one: (one.ours.starts, one.ours.id))


def keep_ours(file: EventFile, seen: Difference) -> str:
    """Let what was changed by hand hold over what the agenda says now; returns the act, which can be taken back.

    Raises:
        Fault: the difference is another one meanwhile, or this kiosk may not.
    """
    return say_again(file, _ensured(file, seen))


def say_again(file: EventFile, difference: Difference) -> str:
    """Say once more by hand what holds, or held, of the parts of a difference; returns the act."""
    act = secrets.token_hex(4)
    with file.writing():
        file.journal.append(replace(as_change(difference.ours.id, difference.hand, difference.parts), act=act))
    return act


def take_listed(file: EventFile, seen: Difference) -> str:
    """Let the agenda hold again in the parts of a difference; what else was changed by hand stays.

    Returns the act. `say_again` with the same difference takes it back.

    Raises:
        Fault: the difference is another one meanwhile, or this kiosk may not.
    """
    difference = _ensured(file, seen)
    id_, act = difference.ours.id, secrets.token_hex(4)
    made = [fact for fact in _facts(file).get(id_, []) if isinstance(fact, SessionChange) and fact.act]
    undone = {fact.undoes for fact in made if fact.undoes}
    standing = [fact for fact in made if not fact.undoes and fact.act not in undone]
    released = [fact for fact in standing if set(parts_of(fact)) & set(difference.parts)]
    stays = {part for fact in released for part in parts_of(fact)} - set(difference.parts)
    again = [replace(as_change(id_, difference.hand, sorted(stays)), act=act)] if stays else []
    with file.writing():
        for undoes in dict.fromkeys(fact.act for fact in released):
            file.journal.append(SessionChange(id_, act=act, undoes=undoes))
        for change in again:
            file.journal.append(change)
    return act


def _ensured(file: EventFile, seen: Difference) -> Difference:
    """Return a difference as it was seen, if it still is so.

    Raises:
        Fault: it is not.
    """
    if seen not in differences(file):
        raise AgendaChangedMeanwhile()
    return seen


def _facts(file: EventFile) -> dict[str, list[SessionFact]]:
    """Return what is recorded of each session of which something was changed by hand, in order."""
    facts: dict[str, list[SessionFact]] = {}
    for record in session_changes.records_with_agenda(file.reader):
        fact = reading.read_or_none(record)
        if isinstance(fact, SessionDetails | SessionChange):
            facts.setdefault(record.subject, []).append(fact)
    return facts
