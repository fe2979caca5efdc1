"""Each kiosk as the organiser sees it: how it stands, in one word and one picture, and its figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.services.kiosks.members import Kiosk
from kiosk.viewmodels.organiser.kiosk_advice import advice_of, reason_of
from kiosk.viewmodels.organiser.kiosk_standing import KioskState, ListContext, state_of
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.sync_words import ago, length_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

NOTHING = "–"
"""What stands for a figure that is as it should be."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The look of a standing: the seal of a verdict, and what is drawn in it."""

    kind: str
    icon_name: str


def mark_of(state: KioskState) -> Mark:
    """Return the look of a state."""
    match state:
        case KioskState.WRONG_CLOCK:
            return Mark("already_in", "later")
        case KioskState.EXPIRED:
            return Mark("already_in", "card")
        case KioskState.OTHER_VERSION:
            return Mark("already_in", "chip")
        case KioskState.AWAY:
            return Mark("information", "apart")
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
    """One kiosk as it is shown; a figure that is not known is empty."""

    public_key: str
    name: str
    kind: str
    icon_name: str
    standing: str
    seen: str
    behind: str
    waiting: str
    clock: str
    version: str
    battery: str
    chosen: bool
    spoken: str
    reason: str
    advice: str


def kiosk_rows(kiosks: Sequence[Kiosk], seen: ListContext) -> list[KioskRow]:
    """Return the rows, those that need somebody first, then by name."""
    standing = {kiosk.public_key: state_of(kiosk, seen.now, seen.version) for kiosk in kiosks}
    ordered = sorted(kiosks, key=lambda kiosk: (standing[kiosk.public_key], kiosk.name.casefold(), kiosk.public_key))
    return [_row(kiosk, standing[kiosk.public_key], seen) for kiosk in ordered]


def state_words(standing: KioskState, kiosk: Kiosk) -> str:
    """Say in a few words how a kiosk stands."""
    match standing:
        case KioskState.WRONG_CLOCK if kiosk.clock < 0:
            return filled(translate("Kiosks", "Clock {length} fast"), length=length_of(kiosk.clock))
        case KioskState.WRONG_CLOCK:
            return filled(translate("Kiosks", "Clock {length} slow"), length=length_of(kiosk.clock))
        case KioskState.EXPIRED:
            return translate("Kiosks", "Pass expired")
        case KioskState.OTHER_VERSION:
            return translate("Kiosks", "Other version")
        case KioskState.AWAY:
            return translate("Kiosks", "Away") if kiosk.seen else translate("Kiosks", "Never seen")
        case KioskState.BEHIND:
            return translate("Kiosks", "Behind")
        case KioskState.FINE:
            return translate("Kiosks", "Fine")
        case KioskState.SHUT_OUT:
            return translate("Kiosks", "Shut out")


def summary_of(rows: Sequence[KioskRow]) -> str:
    """Say how many of the kiosks are fine."""
    if not rows:
        return translate("Kiosks", "No kiosk has joined yet")
    fine = sum(row.kind == mark_of(KioskState.FINE).kind for row in rows)
    return filled(translate("Kiosks", "{fine} of {count} fine"), fine=fine, count=len(rows))


def _row(kiosk: Kiosk, standing: KioskState, seen: ListContext) -> KioskRow:
    mark, heard = mark_of(standing), bool(kiosk.seen)
    state = state_words(standing, kiosk)
    when = ago(max(0, seen.now - kiosk.seen)) if heard else translate("Kiosks", "never")
    spoken = filled(translate("Kiosks", "{name}: {state}, last seen {when}"), name=kiosk.name, state=state, when=when)
    return KioskRow(
        kiosk.public_key,
        kiosk.name,
        mark.kind,
        mark.icon_name,
        state,
        when,
        _count(kiosk.behind, seen.language) if heard else "",
        _count(kiosk.waiting, seen.language) if heard else "",
        _clock(kiosk.clock) if heard else "",
        kiosk.version,
        filled(translate("Kiosks", "{percent}%"), percent=kiosk.battery) if kiosk.battery is not None else "",
        kiosk.public_key == seen.chosen,
        spoken,
        reason_of(standing, kiosk, seen),
        advice_of(standing, kiosk),
    )


def _clock(offset: int) -> str:
    """Return how far a clock goes ahead of the hub's (``+2 s``) or lags behind it (``−2 s``)."""
    if abs(offset) < 1000:
        return NOTHING
    return ("−" if offset > 0 else "+") + length_of(offset)


def _count(number: int, language: str) -> str:
    return locale_of(language).toString(number) if number else NOTHING
