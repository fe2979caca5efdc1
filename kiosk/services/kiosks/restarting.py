"""Telling a kiosk to restart its screens. The journal takes that from organisers only.

Every screen that opens asks whether it was told, so that what tells is loaded by whoever does.
"""

from kiosk.domain.kiosks.restart import RestartOrder
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import restarts

HOLDS_MS = 30 * 60_000
"""For how long a kiosk that hears of it late, or is in use, still restarts; afterwards somebody may rely on it."""


def tell_to_restart(file: EventFile, public_key: str) -> RestartOrder:
    """Tell a kiosk to restart its screens once, at the next moment when nobody is there.

    Raises:
        Fault: there is no such kiosk, or this kiosk may not tell it, or cannot write the file.
    """
    import secrets

    from kiosk.domain.facts.restart import RestartTold
    from kiosk.domain.faults.hub import NoSuchKiosk
    from kiosk.storage.tables import members

    with file.writing() as connection:
        member = members.get(connection, public_key)
        if member is None or member.revoked:
            raise NoSuchKiosk()
        now = file.clock()
        told = RestartTold(public_key, secrets.token_hex(4), now, now + HOLDS_MS)
        file.journal.append(told)
    return RestartOrder(public_key, told.id or "", now, now + HOLDS_MS)


def take_back_restart(file: EventFile, public_key: str) -> None:
    """Let a kiosk run on that was told to restart, if it has not by the time it hears of it.

    Raises:
        Fault: this kiosk may not tell it, or cannot write the file.
    """
    from kiosk.domain.facts.restart import RestartTold

    with file.writing():
        file.journal.append(RestartTold(public_key, "", file.clock(), 0))


def restart_orders(file: EventFile) -> dict[str, RestartOrder]:
    """Return what each kiosk was told last, by public key."""
    return restarts.every(file.reader)


def own_restart_order(file: EventFile) -> RestartOrder | None:
    """Return what this kiosk was told last; who it is takes reading only where any kiosk was told."""
    told = restarts.every(file.reader)
    return told.get(file.journal.public_key) if told else None
