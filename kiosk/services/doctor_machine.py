"""What is said of the machine itself when an event file is checked."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.services.finding import Check, Finding


@dataclass(frozen=True, slots=True)
class KioskMachine:
    """How a machine stands that was set up to start into one screen.

    Attributes:
        lost: files that the set-up made and that are gone.
        watched: whether the screen runs and tells the service manager that it works.
        has_exit_pin: whether this kiosk has an exit PIN.
    """

    lost: tuple[str, ...] = ()
    watched: bool = True
    has_exit_pin: bool = True


@dataclass(frozen=True, slots=True)
class Machine:
    """What this machine tells of itself.

    Attributes:
        encrypted: whether the file's disk is; None if that cannot be told.
        shared_by: what shares the file's folder with other machines: a network's file system, or a synced folder.
        is_private: whether only the file's owner may read it; None if that cannot be told.
        state_folder: where this user's kiosks remember what they wrote last.
        state_trouble: why nothing can be kept there; empty if something can.
        hub_server: the nats-server that a hub would run, with its version; empty if there is none.
        hub_trouble: why it cannot be one.
        other_hub: where the hub is that this machine has joined, though it was made a hub of its own.
        hub_ended: whether a hub was made on this machine and does not run.
        kiosk: how it stands if it was set up to start into one screen; None if it was not.
    """

    encrypted: bool | None = None
    shared_by: str = ""
    is_private: bool | None = None
    state_folder: Path | None = None
    state_trouble: str = ""
    hub_server: str = ""
    hub_trouble: str = ""
    other_hub: str = ""
    hub_ended: bool = False
    kiosk: KioskMachine | None = None


UNKNOWN = Machine()


def examine(machine: Machine) -> list[Finding]:
    """Return what there is to say about a machine."""
    return [
        *_sharing(machine),
        *_permissions(machine),
        *_state(machine),
        *_server(machine),
        *_hub(machine),
        *_kiosk(machine.kiosk),
    ]


def _sharing(machine: Machine) -> list[Finding]:
    if not machine.shared_by:
        return []
    sentence = f"The file lies in a folder that other machines share (“{machine.shared_by}”); that can damage it."
    return [
        Finding(
            Check.SHARING, sentence, True, "Move it to a folder of this machine's own disk; a hub keeps kiosks in step."
        )
    ]


def _permissions(machine: Machine) -> list[Finding]:
    if machine.is_private is not False:
        return []
    return [
        Finding(
            Check.PERMISSIONS,
            "Other users of this machine may read the file.",
            remedy="Take that from them: chmod 600 FILE",
        )
    ]


def _state(machine: Machine) -> list[Finding]:
    if not machine.state_trouble:
        return []
    sentence = f"Nothing can be kept in {machine.state_folder} ({machine.state_trouble})."
    return [
        Finding(
            Check.STATE_FOLDER, sentence, True, "Make it writable: without it this kiosk takes a new id at each start."
        )
    ]


def _server(machine: Machine) -> list[Finding]:
    if machine.hub_trouble:
        return [Finding(Check.HUB_SERVER, machine.hub_trouble, remedy="Only a machine that is to run a hub needs one.")]
    return [Finding(Check.HUB_SERVER, f"A hub would run {machine.hub_server}.")] if machine.hub_server else []


def _hub(machine: Machine) -> list[Finding]:
    if machine.other_hub:
        sentence = (
            f"This machine has joined the hub at {machine.other_hub}, and has a hub of its own: that is two events."
        )
        remedy = "Use one of them, and let the kiosks of the other join it; see the manual, “One event on many kiosks”."
        return [Finding(Check.HUB, sentence, True, remedy)]
    if machine.hub_ended:
        sentence = "The hub of this machine does not run, so kiosks learn nothing of each other."
        return [Finding(Check.HUB, sentence, remedy="While the event is on, start it: kiosk hub")]
    return []


def _kiosk(kiosk: KioskMachine | None) -> list[Finding]:
    """Tell of each thing that lets somebody out of the screen, or leaves it dark."""
    if kiosk is None:
        return []
    again = "Set the machine up again: sudo sh resources/install.sh --kiosk foyer (or desk, wall)"
    found = []
    if kiosk.lost:
        sentence = f"This machine was set up to start into one screen, and of that is gone: {', '.join(kiosk.lost)}."
        found.append(Finding(Check.KIOSK, sentence, True, again))
    if not kiosk.has_exit_pin:
        sentence = "This machine starts into one screen and has no exit PIN: nobody can close that screen."
        found.append(Finding(Check.KIOSK, sentence, True, "Set one: kiosk settings exit-pin 482913"))
    if not kiosk.watched:
        sentence = "The screen of this machine does not run, or does not tell systemd that it works."
        found.append(Finding(Check.KIOSK, sentence, True, "Look what is wrong: systemctl status foyer-screen"))
    whole = "This machine starts into one screen; all that was made for it is there, and the screen is watched."
    return found or [Finding(Check.KIOSK, whole)]
