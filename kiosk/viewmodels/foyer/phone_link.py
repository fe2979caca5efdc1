"""All contacts of a visitor on their phone at once: a link that lives as long as the sheet over the page shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE, language_of
from kiosk.domain.networking.phone_link import AFTER_S, LASTS_S, LinkState, LinkTexts, OwnAddress
from kiosk.viewmodels.foyer.cards import coded_text
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.shared.jobs import ImmediateJobs, Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OpenLink(Protocol):
    """A link that was opened, or could not be."""

    url: str
    state: LinkState

    def end(self) -> None:
        """Close it."""
        ...


@dataclass(frozen=True, slots=True)
class LinkDoor:
    """What opens links: the addresses of this machine that a phone may find, who serves one, and where that runs."""

    addresses: Callable[[], Sequence[OwnAddress]]
    open_link: Callable[[str, str, LinkTexts], OpenLink]
    jobs: Callable[[QObject], Jobs] = lambda _: ImmediateJobs()


@dataclass(frozen=True, slots=True)
class ShownLink:
    """What the sheet shows."""

    state: str = LinkState.OPENING
    code: list[str] = field(default_factory=list)
    address: str = ""
    sentence: str = ""
    network: str = ""
    seconds_left: int = LASTS_S


@QmlElement
@QmlUncreatable("The page of people met makes it.")
class FoyerPhoneLink(QObject):
    """The wish of a visitor to have all their contacts on their phone.

    Args:
        door: opens links; None where nothing can.
        clock: gives the time in UTC milliseconds.
        parent: the page.
    """

    offeredChanged = Signal()
    stateChanged = Signal()
    codeChanged = Signal()
    addressChanged = Signal()
    sentenceChanged = Signal()
    networkChanged = Signal()
    secondsLeftChanged = Signal()
    expired = Signal()

    def __init__(self, door: LinkDoor | None, clock: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._clock = door, clock
        self._jobs: Jobs | None = None
        self._wanted = self._has_contacts = self._holding = False
        self._visitor, self._language = "", SOURCE
        self._link: OpenLink | None = None
        self._state, self._network = LinkState.OPENING, ""
        self._attempt = self._until = 0
        self._shown = ShownLink()

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        """Whether the visitor who is shown can have their contacts so."""
        return bool(self._door and self._wanted and self._visitor and self._has_contacts)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """How the link stands."""
        return self._shown.state

    @Property("QStringList", notify=codeChanged)
    def code(self) -> list[str]:
        """The link as a QR code, a line of ones and zeros a row; empty where there is none."""
        return self._shown.code

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        """The link as text."""
        return self._shown.address

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What to do, or what became of it."""
        return self._shown.sentence

    @Property(str, notify=networkChanged)
    def network(self) -> str:
        """In which network the phone has to be."""
        return self._shown.network

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds until the link and its sheet close."""
        return self._shown.seconds_left

    def serve(self, door: LinkDoor) -> None:
        """Open links through another door from now on."""
        self._door, self._jobs = door, None
        self.offeredChanged.emit()

    def offer(self, *, wanted: bool) -> None:
        """Offer links, or none, from now on."""
        self._wanted = wanted
        if not wanted:
            self.lose()
        self.offeredChanged.emit()

    def speak(self, language: str) -> None:
        """Say the same in another language; a page that a phone shows already stays as it is."""
        self._language = language
        self._render()

    def show(self, visitor: str, *, has_contacts: bool) -> None:
        """Offer a link to a visitor who has typed the number of their badge; to nobody where the id is empty."""
        if (visitor, has_contacts) == (self._visitor, self._has_contacts):
            return
        self._visitor, self._has_contacts = visitor, has_contacts
        self.lose()
        self.offeredChanged.emit()

    def hold(self, *, shown: bool) -> None:
        """Open a link when its sheet comes up, and close it with that."""
        if shown == self._holding:
            return
        self._holding = shown
        if shown:
            self.renew()
        else:
            self._close()

    def lose(self) -> None:
        """Close the link under its sheet: somebody whose card it hands out was erased, or it is offered no more."""
        self._close()
        if self._holding:
            self._state = LinkState.OVER
            self._render()

    def tick(self) -> None:
        """Look at the clock, and at what became of the link."""
        if not self._holding:
            return
        if self._link:
            self._state = self._link.state
        most = LASTS_S if self._state.is_awaited else AFTER_S
        self._until = min(self._until, self._clock() + most * 1000)  # also where the machine's clock was set back
        if self._clock() >= self._until:
            self.expired.emit()
            return
        self._render()

    @Slot()
    def renew(self) -> None:
        """Open another link, in the place of the one that there was."""
        self._close()
        if not self._holding or not self.offered or self._door is None:
            return
        attempt, door, visitor, texts = self._attempt, self._door, self._visitor, self._texts()
        self._until = self._clock() + LASTS_S * 1000
        if self._jobs is None:
            self._jobs = door.jobs(self)
        self._render()

        def opened() -> tuple[OpenLink | None, str]:
            addresses = door.addresses()
            if not addresses:
                return None, ""
            first = addresses[0]
            return door.open_link(visitor, first.address, texts), f"{first.network}, {first.address}"

        self._jobs.run(opened, lambda made: self._opened(attempt, *made), lambda fault: self._failed(attempt, fault))

    def _opened(self, attempt: int, link: OpenLink | None, network: str) -> None:
        if attempt != self._attempt:
            if link:
                link.end()  # nobody looks at it any more
            return
        self._link, self._network = link, network
        self._state = link.state if link else LinkState.NO_NETWORK
        self._render()

    def _failed(self, attempt: int, fault: Fault) -> None:
        del fault
        if attempt == self._attempt:
            self._state = LinkState.FAILED
            self._render()

    def _close(self) -> None:
        self._attempt += 1
        link, self._link = self._link, None
        if link:
            link.end()
        self._state, self._network = LinkState.OPENING, ""
        self._render()

    def _texts(self) -> LinkTexts:
        translate = QCoreApplication.translate
        return LinkTexts(
            self._language,
            language_of(self._language).right_to_left,
            translate("FoyerPhoneLink", "People I met"),
            translate(
                "FoyerPhoneLink",
                "The contacts come as one file, once. Open it, and your phone asks whether to keep them.",
            ),
            translate("FoyerPhoneLink", "Save contacts"),
            translate("FoyerPhoneLink", "These contacts were downloaded, and this link is closed."),
        )

    def _render(self) -> None:
        left = max(0, -(-(self._until - self._clock()) // 1000)) if self._holding else LASTS_S
        is_open = self._link is not None and self._state in (LinkState.OPEN, LinkState.SEEN)
        url = self._link.url if self._link and is_open else ""
        code = self._shown.code if url == self._shown.address else list(coded_text(url))
        network = ""
        if is_open:
            pattern = QCoreApplication.translate(
                "FoyerPhoneLink", "Your phone must be in the network of this screen: {network}"
            )
            network = filled(pattern, network=self._network)
        before = self._shown
        self._shown = ShownLink(self._state, code, url, _said(self._state), network, left)
        emit_changes(self, before, self._shown)


def _said(state: LinkState) -> str:
    """Say what to do while a link stands so, or what became of it."""
    translate = QCoreApplication.translate
    match state:
        case LinkState.OPENING:
            return translate("FoyerPhoneLink", "The link is being opened.")
        case LinkState.OPEN:
            return translate(
                "FoyerPhoneLink",
                "Point your phone’s camera at the code, open the page and tap “Save contacts”. It works once.",
            )
        case LinkState.SEEN:
            return translate("FoyerPhoneLink", "The page is open on a phone. Tap “Save contacts” there; it works once.")
        case LinkState.TAKEN:
            return translate(
                "FoyerPhoneLink",
                "Your contacts are on a phone, and the link is closed. If the phone is not yours, tell the desk.",
            )
        case LinkState.OVER:
            return translate("FoyerPhoneLink", "The link is closed. Nobody gets anything from it any more.")
        case LinkState.NO_NETWORK:
            return translate(
                "FoyerPhoneLink",
                "This screen is in no network where a phone finds it. The codes on the cards need none.",
            )
        case LinkState.FAILED:
            return translate(
                "FoyerPhoneLink", "The link cannot be opened here now. The codes on the cards work without it."
            )
        case _:
            assert_never(state)
