"""Faults of a feed, from which an agenda is read again and again; the agenda stays as it was."""

from kiosk.domain.fault import Fault


class NoFeedAddress(Fault):
    text = (
        "“{typed}” is no address of a feed; write it like https://example.org/schedule.json, "
        "without a name or password in it. Nothing was changed."
    )
    typed: str


class NoFeed(Fault):
    text = "The agenda is read from no feed; give its address first."


class FeedReadElsewhere(Fault):
    text = (
        "The feed is read on another kiosk ({kiosk}); ask there, or give its address here to read it here from now on."
    )
    kiosk: str


class FeedBeingRead(Fault):
    text = (
        "Another program of this machine, such as the organiser’s page, has been reading the feed for long; try again."
    )


class FeedIsOther(Fault):
    text = (
        "The feed holds hardly any of the {count} sessions on the agenda, so it may be another one; nothing was "
        "changed. If it is right, import it once from its address."
    )
    one = (
        "The feed does not hold the one session on the agenda, so it may be another one; nothing was "
        "changed. If it is right, import it once from its address."
    )
    count: int


class FeedLedAround(Fault):
    text = "{address} leads on to other addresses more than {most} times; nothing was imported. Check the address."
    address: str
    most: int


class FeedLedAstray(Fault):
    text = (
        "{address} leads on to {other}, where no feed may lead: into this machine or its network, "
        "or out of an encrypted connection; nothing was imported."
    )
    address: str
    other: str


class FeedCutOff(Fault):
    text = "{address} ended before all of it had come; nothing was imported. Try again."
    address: str
