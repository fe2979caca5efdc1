"""What is the matter with a kiosk and what to do about it, in the words of the organiser's page."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import clock_time
from kiosk.services.kiosks.members import Kiosk
from kiosk.viewmodels.organiser.kiosk_standing import KioskState, ListContext
from kiosk.viewmodels.organiser.left_out_words import left_out_words
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.sync_words import length_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


def reason_of(standing: KioskState, kiosk: Kiosk, seen: ListContext) -> str:
    """Say what is the matter with a kiosk."""
    match standing:
        case KioskState.LEFT_OUT:
            return left_out_words(kiosk, seen.language)
        case KioskState.COPIED:
            return translate("Kiosks", "Two machines record with its key: its disk was copied. Both are kept.")
        case KioskState.CUT_OFF:
            pattern = translate(
                "Kiosks", "It sent more than a kiosk does, so the hubs take nothing from it until {time}."
            )
            return filled(pattern, time=clock_time(kiosk.resting, seen.zone))
        case KioskState.AHEAD:
            pattern = translate(
                "Kiosks", "Its last records bear a time {length} ahead, so they win over what others change by then."
            )
            return filled(pattern, length=length_of(kiosk.stamped - seen.now))
        case KioskState.WRONG_CLOCK if kiosk.clock < 0:
            pattern = translate(
                "Kiosks", "Its clock is {length} fast. Its records get the hub’s time, so none is wrong."
            )
            return filled(pattern, length=length_of(kiosk.clock))
        case KioskState.WRONG_CLOCK:
            pattern = translate(
                "Kiosks", "Its clock is {length} slow. Its records get the hub’s time, so none is wrong."
            )
            return filled(pattern, length=length_of(kiosk.clock))
        case KioskState.EXPIRED:
            return translate("Kiosks", "Its pass has run out, so the hubs take nothing from it. It keeps its records.")
        case KioskState.OTHER_VERSION:
            pattern = translate("Kiosks", "It runs Foyer {version}, and this computer {own}.")
            return filled(pattern, version=kiosk.version, own=seen.version)
        case KioskState.AWAY:
            return _away(kiosk, seen)
        case KioskState.UNKNOWN if seen.here:
            return translate("Kiosks", "The hub does not run, so nothing is heard of it. It goes on alone.")
        case KioskState.UNKNOWN:
            return translate("Kiosks", "The hub cannot be asked, so nothing is known of it. It goes on alone.")
        case KioskState.UNOPENED:
            return translate("Kiosks", "It has joined, and no screen was opened on it since.")
        case KioskState.BEHIND:
            pattern = translate("Kiosks", "It is connected; records still to come: {count}.")
            return filled(pattern, count=locale_of(seen.language).toString(kiosk.behind))
        case KioskState.FINE:
            return translate("Kiosks", "It is connected and has all records.")
        case KioskState.SHUT_OUT:
            return translate("Kiosks", "The hubs do not take this kiosk any more.")
        case _ as never:
            assert_never(never)


def advice_of(standing: KioskState) -> str:
    """Say what to do about a kiosk."""
    match standing:
        case KioskState.LEFT_OUT:
            return translate("Kiosks", "Nothing of that counts anywhere. See that this kiosk stands where it should.")
        case KioskState.COPIED:
            return translate("Kiosks", "If nobody of you copied it, shut it out: the copy goes with it.")
        case KioskState.CUT_OFF:
            return translate("Kiosks", "Look at it. If nobody knows why, shut it out.")
        case KioskState.AHEAD:
            return translate("Kiosks", "Set its clock if it is wrong. If it is right, take out what it recorded.")
        case KioskState.WRONG_CLOCK:
            return translate("Kiosks", "Set the clock of that computer, or let it follow network time.")
        case KioskState.EXPIRED:
            return translate("Kiosks", "Let it join again with the code on this page.")
        case KioskState.OTHER_VERSION:
            return translate("Kiosks", "Give both the same version when nobody stands in line.")
        case KioskState.AWAY:
            return translate("Kiosks", "See that it is switched on and on the network. It catches up by itself.")
        case KioskState.UNKNOWN:
            return translate("Kiosks", "Start the hub again; the kiosks come back by themselves.")
        case KioskState.UNOPENED:
            return translate("Kiosks", "Open a screen on it. If it is never to be used, shut it out.")
        case KioskState.BEHIND:
            return translate("Kiosks", "Nothing to do: it catches up by itself.")
        case KioskState.FINE:
            return translate("Kiosks", "Nothing to do.")
        case KioskState.SHUT_OUT:
            return translate("Kiosks", "What it recorded before counts; what it recorded since, once you let it.")
        case _ as never:
            assert_never(never)


def _away(kiosk: Kiosk, seen: ListContext) -> str:
    words = {
        "length": length_of(max(0, seen.now - kiosk.seen)),
        "count": locale_of(seen.language).toString(kiosk.waiting),
    }
    if kiosk.waiting:
        pattern = translate("Kiosks", "Not heard from for {length}. It goes on alone; records waiting on it: {count}.")
    else:
        pattern = translate("Kiosks", "Not heard from for {length}. It goes on alone and keeps its records.")
    return filled(pattern, **words)
