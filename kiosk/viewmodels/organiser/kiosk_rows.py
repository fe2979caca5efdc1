"""Each kiosk as the organiser sees it: how it stands, in one word and one picture, and its figures."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.kiosks.names import as_counted
from kiosk.domain.moment import clock_time
from kiosk.services.kiosks.members import Kiosk
from kiosk.viewmodels.organiser.kiosk_advice import advice_of, reason_of
from kiosk.viewmodels.organiser.kiosk_standing import KioskState, ListContext, state_of
from kiosk.viewmodels.organiser.role_words import role_words
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.sync_words import ago, length_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

NOTHING = "–"
"""What stands for a figure that is as it should be."""

_LONGEST = 3
"""How many of a column's longest texts are measured: the one with the most letters need not be the widest."""

KEY = 8
"""How many characters of a public key tell twins apart, here as on the command line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The look of a standing: the seal of a verdict, and what is drawn in it."""

    kind: str
    icon_name: str


def mark_of(state: KioskState) -> Mark:
    """Return the look of a state."""
    match state:
        case KioskState.LEFT_OUT:
            return Mark("refused", "warning")
        case KioskState.COPIED:
            return Mark("already_in", "swap")
        case KioskState.CUT_OFF:
            return Mark("refused", "warning")
        case KioskState.AHEAD:
            return Mark("already_in", "later")
        case KioskState.WRONG_CLOCK:
            return Mark("already_in", "later")
        case KioskState.EXPIRED:
            return Mark("already_in", "card")
        case KioskState.OTHER_VERSION:
            return Mark("already_in", "chip")
        case KioskState.AWAY | KioskState.UNKNOWN:
            return Mark("information", "apart")
        case KioskState.UNOPENED:
            return Mark("information", "device")
        case KioskState.BEHIND:
            return Mark("information", "sync")
        case KioskState.FINE:
            return Mark("admitted", "check")
        case KioskState.SHUT_OUT:
            return Mark("refused", "lock")
        case _:
            assert_never(state)


@dataclass(frozen=True, slots=True)
class KioskRow:
    """One kiosk as it is shown.

    `figures` are its role, when it was last seen, what is behind and waiting, its clock, battery and version; one that
    is not known is empty.
    """

    public_key: str
    name: str
    kind: str
    icon_name: str
    standing: str
    role: str
    figures: tuple[str, ...]
    chosen: bool
    spoken: str
    reason: str
    advice: str


def kiosk_rows(kiosks: Sequence[Kiosk], seen: ListContext) -> list[KioskRow]:
    """Return the rows, those that need somebody first, then by name."""
    standing = {kiosk.public_key: state_of(kiosk, seen) for kiosk in kiosks}
    ordered = sorted(kiosks, key=lambda kiosk: (standing[kiosk.public_key], as_counted(kiosk.name), kiosk.public_key))
    named = Counter(kiosk.name.casefold() for kiosk in kiosks)
    return [_row(kiosk, standing[kiosk.public_key], seen, twin=named[kiosk.name.casefold()] > 1) for kiosk in ordered]


def state_words(standing: KioskState, kiosk: Kiosk) -> str:
    """Say in a few words how a kiosk stands."""
    match standing:
        case KioskState.LEFT_OUT:
            return translate("Kiosks", "Records left out")
        case KioskState.COPIED:
            return translate("Kiosks", "Copied")
        case KioskState.CUT_OFF:
            return translate("Kiosks", "Sends too much")
        case KioskState.AHEAD:
            return translate("Kiosks", "Records ahead")
        case KioskState.WRONG_CLOCK if kiosk.clock < 0:
            return filled(translate("Kiosks", "Clock {length} fast"), length=length_of(kiosk.clock))
        case KioskState.WRONG_CLOCK:
            return filled(translate("Kiosks", "Clock {length} slow"), length=length_of(kiosk.clock))
        case KioskState.EXPIRED:
            return translate("Kiosks", "Pass expired")
        case KioskState.OTHER_VERSION:
            return translate("Kiosks", "Other version")
        case KioskState.AWAY:
            return translate("Kiosks", "Away")
        case KioskState.UNKNOWN:
            return translate("Kiosks", "Not known")
        case KioskState.UNOPENED:
            return translate("Kiosks", "Not opened yet")
        case KioskState.BEHIND:
            return translate("Kiosks", "Behind")
        case KioskState.FINE:
            return translate("Kiosks", "Fine")
        case KioskState.SHUT_OUT:
            return translate("Kiosks", "Shut out")


def summary_of(rows: Sequence[KioskRow], seen: ListContext) -> str:
    """Say how many of the kiosks are fine, or that nobody knows."""
    if not rows:
        return translate("Kiosks", "No kiosk has joined yet")
    if seen.silent:
        pattern = translate("Kiosks", "How the {count} kiosks stand is not known since {time}")
        return filled(pattern, count=len(rows), time=clock_time(seen.silent, seen.zone))
    fine = sum(row.kind == mark_of(KioskState.FINE).kind for row in rows)
    return filled(translate("Kiosks", "{fine} of {count} fine"), fine=fine, count=len(rows))


def longest_of(rows: Sequence[KioskRow]) -> list[str]:
    """Return the longest texts of each column, on lines: the names', the standings' and the figures' in their order."""
    columns = zip(*((row.name, row.standing, *row.figures) for row in rows), strict=True)
    return ["\n".join(sorted(set(texts), key=len, reverse=True)[:_LONGEST]) for texts in columns]


def trouble_of(seen: ListContext) -> str:
    """Say that the hub is silent, and what to do; empty if it is not."""
    if not seen.silent:
        return ""
    pattern = (
        translate(
            "Kiosks", "The hub has not been running since {time}. Every kiosk goes on alone; start the hub again."
        )
        if seen.here
        else translate(
            "Kiosks",
            "No connection to the hub since {time}. See that it runs, and that this computer is on the network.",
        )
    )
    return filled(pattern, time=clock_time(seen.silent, seen.zone))


def _row(kiosk: Kiosk, standing: KioskState, seen: ListContext, *, twin: bool) -> KioskRow:
    mark, heard = mark_of(standing), bool(kiosk.seen)
    state = state_words(standing, kiosk)
    when = ago(max(0, seen.now - kiosk.seen)) if heard else _joined(kiosk, seen)
    name = (
        filled(translate("Kiosks", "{name} ({key})"), name=kiosk.name, key=kiosk.public_key[:KEY])
        if twin
        else kiosk.name
    )
    pattern = (
        translate("Kiosks", "{name}, {role}: {state}, last seen {when}")
        if heard
        else translate("Kiosks", "{name}, {role}: {state}, {when}")
    )
    role = role_words(kiosk.role)
    return KioskRow(
        kiosk.public_key,
        name,
        mark.kind,
        mark.icon_name,
        state,
        role,
        _figures(kiosk, role, when, seen.language),
        kiosk.public_key == seen.chosen,
        filled(pattern, name=name, role=role, state=state, when=when),
        reason_of(standing, kiosk, seen),
        advice_of(standing),
    )


def _figures(kiosk: Kiosk, role: str, when: str, language: str) -> tuple[str, ...]:
    heard = bool(kiosk.seen)
    return (
        role,
        when,
        _count(kiosk.behind, language) if heard else "",
        _count(kiosk.waiting, language) if heard else "",
        _clock(kiosk.clock) if heard else "",
        filled(translate("Kiosks", "{percent}%"), percent=kiosk.battery) if kiosk.battery is not None else "",
        kiosk.version,
    )


def _joined(kiosk: Kiosk, seen: ListContext) -> str:
    """Say when a kiosk that was never seen has joined."""
    if not kiosk.joined:
        return translate("Kiosks", "never")
    return filled(translate("Kiosks", "joined {time}"), time=clock_time(kiosk.joined, seen.zone))


def _clock(offset: int) -> str:
    """Return how far a clock goes ahead of the hub's (``+2 s``) or lags behind it (``−2 s``)."""
    if abs(offset) < 1000:
        return NOTHING
    return ("−" if offset > 0 else "+") + length_of(offset)


def _count(number: int, language: str) -> str:
    return locale_of(language).toString(number) if number else NOTHING
