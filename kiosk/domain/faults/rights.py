"""Faults of who may do what."""

from kiosk.domain.fault import Fault


class NotAdmitted(Fault):
    text = (
        "This machine was not admitted to the event, so what it records would not count; nothing was recorded. "
        "Join the event here with a join code; where no organiser’s laptop is left: kiosk event-key --use KEY"
    )


class RoleMayNot(Fault):
    text = "This kiosk was admitted for something else; nothing was recorded. Do it at the organiser’s laptop."


class NoDeskHere(Fault):
    text = (
        "This machine was not admitted as a desk, so none opens here. "
        "Join the event here with a desk’s join code, or open the foyer screen."
    )


class NoFoyerHere(Fault):
    text = (
        "This machine was not admitted as a foyer screen, so none opens here. "
        "Join the event here with a foyer screen’s join code."
    )


class OnlyEventKey(Fault):
    text = (
        "Only the machine that keeps the event’s key admits organisers and shuts them out; nothing was changed. "
        "Do it on the laptop that the event was made on."
    )


class KioskIsThisOne(Fault):
    text = "That is this very machine, which cannot shut itself out; nothing was changed."


class NoEventKey(Fault):
    text = "The event’s key is not kept on this machine; it is on the laptop that the event was made on."


class NotAnEventKey(Fault):
    text = "That is not an event’s key, or not all of it: it begins with SU and has five lines."


class OtherEventKey(Fault):
    text = "That is the key of another event; nothing was changed."


class InvitationClosed(Fault):
    text = "This join code was withdrawn or has let in as many kiosks as it may; ask the organiser for a new one."


class InvitationOver(Fault):
    text = "This join code was valid for a time that is over; ask the organiser for a new one."


class GrantUntrue(Fault):
    text = "What asks to join does not hold this join code; nothing was changed."


class EventKeyMistyped(Fault):
    text = "Line {line} of the key is mistyped; nothing was changed."
    line: int


class EventKeySealed(Fault):
    text = "The event’s key is under a passphrase on this machine; type that passphrase."


class WrongPassphrase(Fault):
    text = "That is not the passphrase of the event’s key; nothing was changed."


class PassphraseTooShort(Fault):
    text = "A passphrase has eight characters or more; nothing was changed."


class PassphrasesDiffer(Fault):
    text = "The two passphrases are not the same; nothing was changed."
