"""The view model of each screen, with what it needs of the world; its libraries are loaded when it is made."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_never

from kiosk.app.screen_keyboard import is_keyboard_offered, keyboard_languages
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from kiosk.app.manner import Manner
    from kiosk.domain.fault import Fault
    from kiosk.domain.kiosks.kept_key import KeptKey
    from kiosk.domain.kiosks.offered_code import OfferedCode
    from kiosk.domain.kiosks.proof import Proof
    from kiosk.domain.kiosks.role import Role
    from kiosk.domain.kiosks.sync_status import SyncStatus
    from kiosk.domain.networking.phone_link import LinkTexts, OwnAddress
    from kiosk.domain.printing.job import PrintTrouble
    from kiosk.services.live_agenda.feed_standing import FeedStanding
    from kiosk.storage.journal.signatures import Signer
    from kiosk.viewmodels.foyer.met import TakeHome
    from kiosk.viewmodels.foyer.phone_link import OpenLink
    from kiosk.viewmodels.foyer.showing import ShownWall
    from kiosk.viewmodels.organiser.hub import HubAccess
    from kiosk.viewmodels.organiser.import_course import Imports
    from kiosk.viewmodels.organiser.key_access import KeyAccess


class ScreenKind(StrEnum):
    """The screens there are."""

    DESK = "desk"
    FOYER = "foyer"
    WALL = "wall"
    ORGANISER = "organiser"


def window_of(kind: ScreenKind) -> str:
    """Return the type of a screen's window in Kiosk.App."""
    match kind:
        case ScreenKind.DESK:
            return "DeskWindow"
        case ScreenKind.FOYER:
            return "FoyerWindow"
        case ScreenKind.WALL:
            return "WallWindow"
        case ScreenKind.ORGANISER:
            return "OrganiserWindow"
        case _:
            assert_never(kind)


def properties_of(kind: ScreenKind, manner: "Manner", *, practice: bool = False) -> dict[str, object]:
    """Return what a screen's window is told when it is made."""
    properties: dict[str, object] = {"windowed": manner.windowed, "practice": practice}
    if kind is ScreenKind.FOYER:
        properties["keyboardOffered"] = is_keyboard_offered()
    elif kind is ScreenKind.ORGANISER:
        properties["keyboardLanguages"] = keyboard_languages()
    return properties


def make_view_model(kind: ScreenKind, file: EventFile, jobs: tuple[Jobs, Jobs, Jobs], place: Place) -> Any:  # noqa: ANN401
    """Return what a screen of a kind shows; `jobs` run its writing, its reading and its long counting."""
    writes, reads, counts = jobs

    def status() -> "SyncStatus":
        from kiosk.sync.standing import status_of

        return status_of(file)

    match kind:
        case ScreenKind.DESK:
            from kiosk.viewmodels.desk.screen import DeskViewModel

            return DeskViewModel(file, writes, reads, place, status)
        case ScreenKind.FOYER:
            from kiosk.viewmodels.foyer.screen import FoyerViewModel

            foyer = FoyerViewModel(file, writes, reads, place, status, means=_take_home(file))
            foyer.pages.resting.showing.draw_wall_with(lambda parent: _wall(file, (writes, reads), place, parent))
            return foyer
        case ScreenKind.WALL:
            from kiosk.viewmodels.wall.screen import WallViewModel

            return WallViewModel(file, writes, reads, place, status)
        case ScreenKind.ORGANISER:
            from kiosk.app.badge_access import badge_access
            from kiosk.app.closing_access import CLOSING
            from kiosk.app.file_dialogs import offers_file_dialog
            from kiosk.app.practice_process import PracticeProcess
            from kiosk.app.rehearsal_process import RehearsalProcess
            from kiosk.bootstrap.event_files import settings_of
            from kiosk.bootstrap.inputs import read_logo, read_plan
            from kiosk.bootstrap.outputs import write_export, write_person, write_processing
            from kiosk.bootstrap.own_texts import copy_text, put_text, take_text
            from kiosk.bootstrap.paper_orders import write_paper
            from kiosk.bootstrap.round_papers import write_round_paper
            from kiosk.viewmodels.organiser.context import OrganiserContext, Outputs
            from kiosk.viewmodels.organiser.picture_access import PictureAccess
            from kiosk.viewmodels.organiser.screen import OrganiserViewModel
            from kiosk.viewmodels.organiser.text_access import TextAccess
            from kiosk.viewmodels.shared.file_choosing import FileChoosing

            settings, hub = settings_of(file), _hub(file)
            outputs = Outputs(write_export, write_person, write_processing, write_paper, write_round_paper)
            return OrganiserViewModel(
                OrganiserContext(
                    file,
                    writes,
                    reads,
                    place,
                    outputs,
                    settings,
                    lambda: _imports(file),
                    status,
                    hub,
                    _keys(file),
                    badge_access(file),
                    _feed_standing,
                    CLOSING,
                    FileChoosing(own=not offers_file_dialog()),
                    PracticeProcess(file.path).access(),
                    PictureAccess(read_plan, read_logo),
                    RehearsalProcess(file.path).access(),
                    TextAccess(take_text, put_text, copy_text),
                    counts,
                )
            )
        case _:
            assert_never(kind)


def _wall(file: EventFile, jobs: tuple[Jobs, Jobs], place: Place, parent: "QObject") -> "ShownWall":
    """Return the wall that a foyer screen shows; loaded when it is told to."""
    from kiosk.viewmodels.wall.screen import WallViewModel

    return WallViewModel(file, *jobs, place, parent=parent)


def _take_home(file: EventFile) -> "TakeHome":
    """Return how visitors take contacts home, each on a thread of its own, loaded when somebody wants it."""
    from kiosk.viewmodels.foyer.day_sheet import SheetPress
    from kiosk.viewmodels.foyer.met import TakeHome
    from kiosk.viewmodels.foyer.phone_link import LinkDoor
    from kiosk.viewmodels.shared.jobs import ThreadJobs

    def print_sheet(attendee: str, language: str, printer: str) -> "PrintTrouble | None":
        from kiosk.bootstrap.my_day import print_my_day

        return print_my_day(file, attendee, language, printer)

    def print_slip(attendee: str, other: str, language: str, printer: str) -> "PrintTrouble | None":
        from kiosk.bootstrap.meeting_slips import print_meeting_slip

        return print_meeting_slip(file, attendee, other, language, printer)

    def addresses() -> "Sequence[OwnAddress]":
        from kiosk.adapters.qt.own_addresses import own_addresses
        from kiosk.domain.networking.phone_link import link_addresses

        return link_addresses(own_addresses())

    def open_link(attendee: str, address: str, texts: "LinkTexts") -> "OpenLink":
        from kiosk.bootstrap.phone_links import open_phone_link

        return open_phone_link(file, attendee, address, texts)

    return TakeHome(
        SheetPress(print_sheet, lambda parent: ThreadJobs("sheets", parent), print_slip),
        LinkDoor(addresses, open_link, lambda parent: ThreadJobs("links", parent)),
    )


def _imports(file: EventFile) -> "Imports":
    """Return what looks into files and takes them over; loaded when the page of imports is opened."""
    from kiosk.bootstrap.imports import FileImports

    return FileImports(file)


def _feed_standing(file: EventFile) -> "FeedStanding":
    """Return how the feed of the agenda stands; its libraries are loaded when the page of the agenda is opened."""
    from kiosk.bootstrap.feeds import feed_standing

    return feed_standing(file)


def _keys(file: EventFile) -> "KeyAccess":
    """Return what has the event's key; its libraries are loaded when it is needed."""
    from kiosk.viewmodels.organiser.key_access import KeyAccess

    def kept() -> "KeptKey":
        from kiosk.adapters.kiosks.event_key_file import kept_event_key
        from kiosk.adapters.kiosks.places import sync_folder

        return kept_event_key(sync_folder(file.path))

    def signer(passphrase: str) -> "Signer":
        from kiosk.bootstrap.event_keys import event_signer

        return event_signer(file, passphrase)

    def keep(passphrase: str, new_passphrase: str) -> None:
        from kiosk.bootstrap.event_keys import keep_key

        keep_key(file, passphrase, new_passphrase)

    def forget() -> None:
        from kiosk.bootstrap.event_keys import forget_key

        forget_key(file)

    def use(text: str, passphrase: str) -> None:
        from kiosk.bootstrap.event_keys import use_event_key

        use_event_key(file, text, passphrase)

    def write_sheet(out: Path, language: str, passphrase: str) -> None:
        from kiosk.bootstrap.event_keys import write_recovery_sheet

        write_recovery_sheet(file, out, language, passphrase)

    return KeyAccess(kept, signer, keep, forget, use, write_sheet)


def _hub(file: EventFile) -> "HubAccess":
    """Return what the organiser's page asks of the hub; its libraries are loaded when the page asks."""
    from kiosk.viewmodels.organiser.hub import HubAccess

    def refresh_reports() -> "Fault | None":
        from kiosk.sync.asking import refresh_reports

        return refresh_reports(file)

    def join_code(role: "Role") -> "OfferedCode | None":
        from kiosk.sync.hub_code import offered_code

        return offered_code(file, role)

    def make_code(role: "Role", uses: int, expires: int) -> None:
        from kiosk.sync.hub_code import new_code

        new_code(file, role, uses=uses, expires=expires)

    def withdraw_code(role: "Role") -> None:
        from kiosk.sync.hub_code import withdraw_code

        withdraw_code(file, role)

    def start() -> None:
        from kiosk.sync.hub_process import start_hub

        start_hub(file)

    def stop() -> None:
        from kiosk.sync.hub_process import stop_hub

        stop_hub(file)

    def stoppable() -> bool:
        from kiosk.sync.hub_process import started_here

        return started_here(file) > 0

    def certify(proof: "Proof", path: Path, language: str) -> None:
        from kiosk.bootstrap.outputs import write_certificate

        write_certificate(file, proof, path, language)

    def save_bundle(path: Path) -> int:
        from kiosk.bootstrap.bundles import write_bundle

        return write_bundle(file, path)

    def take_bundle(path: Path, shut_out_too: bool) -> int:
        from kiosk.bootstrap.bundles import merge_bundle

        return merge_bundle(file, path, shut_out_too=shut_out_too).new

    return HubAccess(
        refresh_reports=refresh_reports,
        join_code=join_code,
        start=start,
        stop=stop,
        stoppable=stoppable,
        certify=certify,
        save_bundle=save_bundle,
        take_bundle=take_bundle,
        make_code=make_code,
        withdraw_code=withdraw_code,
    )
