"""Faults of hubs and of joining them."""

from pathlib import Path

from kiosk.domain.fault import Fault, Reason


class ShutOut(Fault):
    text = "This kiosk was shut out by the organiser."


class NoSuchKiosk(Fault):
    text = "There is no kiosk of that name; nothing was changed."


class KioskNameTaken(Fault):
    text = "Another kiosk is called “{name}”; nothing was changed. “{free}” is free."
    name: str
    free: str


class KioskUnnamed(Fault):
    text = "Give it a name, such as “Desk 2”."


class KioskIsHub(Fault):
    text = (
        "This is a hub of the event, and shut out it would be one no more; nothing was changed. "
        "If its machine is lost, or no hub any more: kiosk kiosks --shut-out NAME --hub-too"
    )


class NoJoinCode(Fault):
    text = "That is not a join code; it begins with FOYER: and stands on the organiser’s page, under “Kiosks”."


class JoinCodeUnfit(Fault):
    text = "A part of this join code is missing or mistyped; scan it, or copy all of it."


class JoinCodeMistyped(Fault):
    text = "Something in part {part} of this join code is mistyped; parts are what stands between the strokes."
    part: int


class NoHubRuns(Fault):
    text = (
        "No hub runs on this machine, so nothing can join; "
        "start it under “Kiosks”, or with “kiosk hub”, then make the code."
    )


class NoHubHere(Fault):
    text = "This machine was not admitted to run a hub of the event; run it on the organiser’s laptop."


class JoinRefused(Fault):
    text = "This kiosk did not join: {reason}. Ask for a new join code at the hub."
    reason: Reason


class NotJoined(Fault):
    text = "This kiosk did not join: {reason}. Check the network and that the hub runs, then join again."
    reason: Reason


class JoinCancelled(Fault):
    text = "Joining was cancelled. Nothing of it is kept here; join again with the same code."


class OtherEventInFile(Fault):
    text = "{path} holds another event, “{event}”; give another file with --event."
    path: Path
    event: str


class EventNotKept(Fault):
    text = "The event could not be written to {path} ({reason}); nothing was kept."
    path: Path
    reason: Reason


class HubSays(Fault):
    text = "The hub says: {words}"
    words: str


class HubDiskFull(Fault):
    text = "The hub’s disk is full; nothing was recorded. Free some space there and try again."


class NotUnderstood(Fault):
    text = "The hub did not understand the question; both sides need the same version of Foyer."


class NoProperKey(Fault):
    text = "What asks to join has no proper key; nothing was changed."


class HubNotAsked(Fault):
    text = "The hub cannot be reached; what is shown is what it last said."


class HubNotRunning(Fault):
    text = (
        "The hub of this machine does not run; "
        "what is shown is what kiosks last said to it. Start it under “Kiosks”, or with “kiosk hub”."
    )


class HubNotReached(Fault):
    text = "No connection to the hub; everything is kept here. Check the network, then try again."


class HubRefuses(Fault):
    text = "The organiser’s hub does not take this kiosk; everything is kept here."


class HubRuns(Fault):
    text = (
        "A hub of this event runs already on this machine, and goes on; nothing was changed."
        " End it first (Ctrl+C where it runs), or give it a new join code with “kiosk hub --new-code”."
    )


class HubJoinedElsewhere(Fault):
    text = (
        "This machine has joined the hub at {hubs}. A second hub would split the event: each would know only its own "
        "kiosks. No hub was started. Start that one again; or make this machine a hub too with a copy of its "
        "“fair.hub/secrets.json” (see the manual: “Three hubs”). If it is gone for good: “kiosk hub --instead”."
    )
    hubs: str


class HubElsewhere(Fault):
    text = (
        "This event has a hub on another machine, “{name}”. A second hub would split the event: each would know only "
        "its own kiosks. No hub was started. Start that one again; or make this machine a hub too with a copy of its "
        "“fair.hub/secrets.json” (see the manual: “Three hubs”). If it is gone for good: “kiosk hub --instead”."
    )
    name: str


class HubNotStarted(Fault):
    text = "The hub did not start. It says: {words}"
    words: str


class HubNotEnded(Fault):
    text = "The hub was not started from a window of this computer, and goes on. End it where it runs (Ctrl+C)."


class JoinCodeNotWritten(Fault):
    text = "The join code cannot be written to {folder} ({reason})."
    folder: Path
    reason: Reason


class JoinCodeNotTaken(Fault):
    text = (
        "A new join code was made, but the hub that runs does not take it, and the old one still holds;"
        " see what the hub says, or end it (Ctrl+C where it runs) and start it again."
    )


class MembershipUnreadable(Fault):
    text = "{path} cannot be read; join the event again. Nothing is lost."
    path: Path


class MembershipNotWritten(Fault):
    text = "{folder} cannot be written to ({reason}); the kiosk has not joined."
    folder: Path
    reason: Reason


class IdentityUnusable(Fault):
    text = "{path} cannot be used ({reason}); check the folder’s permissions."
    path: Path
    reason: Reason


class HubCertificateDamaged(Fault):
    text = "The hubs’ certificate in {folder} is damaged; the hub was not started. Copy secrets.json from another."
    folder: Path


class HubFolderUnusable(Fault):
    text = "The hub’s folder {folder} cannot be used ({reason})."
    folder: Path
    reason: Reason


class HubFolderNotWritten(Fault):
    text = "The hub’s folder {folder} cannot be written to ({reason}); all is kept. Free some space on its disk."
    folder: Path
    reason: Reason


class HubSecretsDamaged(Fault):
    text = "{path} is damaged; copy it from another hub, or remove it and join all kiosks anew."
    path: Path


class NoHubServer(Fault):
    text = "There is no nats-server; install it with: pip install 'foyer-kiosk[hub]'"


class HubServerTooOld(Fault):
    text = "{path} is too old ({version}); a hub needs nats-server 2.14 or newer."
    path: str
    version: str


class HubServerEnded(Fault):
    text = "The hub’s server ended at once: {words}"
    words: str


class HubServerSilent(Fault):
    text = "The hub’s server does not come up; see server.log in the hub’s folder."
