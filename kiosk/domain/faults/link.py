"""Why the connection to a hub is gone or cannot be made."""

from kiosk.domain.fault import Reason


class NoHubKnown(Reason):
    text = "there is no hub to connect to"


class NobodyAnswers(Reason):
    text = "no hub answers at {hubs}"
    hubs: tuple[str, ...]


class OtherHub(Reason):
    text = "what answers at {hubs} is not the hub of this join code"
    hubs: tuple[str, ...]


class NotTheHubJoined(Reason):
    text = "{hub} is not the hub that this kiosk joined"
    hub: str


class KioskRefused(Reason):
    text = "{hub} does not take this kiosk"
    hub: str


class CodeRefused(Reason):
    text = "the hub does not take this join code: it is mistyped, or an old one"


class HubUnreachable(Reason):
    text = "{hub} cannot be reached"
    hub: str


class HubStarting(Reason):
    text = "the hub runs but does not answer yet"


class HubSilent(Reason):
    text = "the hub does not answer"


class HubUnintelligible(Reason):
    text = "the hub answered what cannot be read"


class HubRefusedWith(Reason):
    text = "the hub’s server says: {words}"
    words: str


class ConnectionLost(Reason):
    text = "the connection was lost"


class MessageLost(Reason):
    text = "a message was lost on the way"


class CopyStopped(Reason):
    text = "the hub stopped sending the event"


class CopyBroken(Reason):
    text = "the copy of the event did not arrive whole"


class CopyForged(Reason):
    text = "the copy of the event holds what none of its kiosks wrote"
