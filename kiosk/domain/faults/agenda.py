"""Faults of an agenda that is imported."""

from kiosk.domain.fault import Fault, Reason


class AgendaEmpty(Fault):
    text = "The agenda holds no sessions; nothing was changed."


class NoLanguageCode(Fault):
    text = "“{typed}” is no language; write it like en or tr. Nothing was changed."
    typed: str


class NoSessionKnown(Fault):
    text = (
        "None of the {count} sessions has the id of one on the agenda; nothing was changed. "
        "Import the agenda itself first, without a language."
    )
    one = (
        "The one session does not have the id of one on the agenda; nothing was changed. "
        "Import the agenda itself first, without a language."
    )
    count: int


class AgendaUnreadable(Fault):
    text = "The agenda {path} cannot be read ({reason}); nothing was imported."
    path: str
    reason: Reason


class AgendaUnfit(Fault):
    text = "{name} is not an agenda that can be imported: {reason}. Nothing was imported."
    name: str
    reason: Reason


class AgendaRefused(Fault):
    text = "{address} was refused by its server ({status}); nothing was imported."
    address: str
    status: str


class AgendaTooSlow(Fault):
    text = "{address} did not answer within {seconds} s; nothing was imported. Try again."
    address: str
    seconds: float


class AgendaNotReached(Fault):
    text = "{address} cannot be reached ({reason}); nothing was imported. Check the address."
    address: str
    reason: Reason


class AgendaTooLarge(Fault):
    text = "{name} is larger than {megabytes} MB, which no agenda is; nothing was imported."
    name: str
    megabytes: int
