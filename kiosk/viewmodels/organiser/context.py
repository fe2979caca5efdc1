"""What every page of the organiser's side works with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.services.settings import Settings
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.badge_access import NO_BADGES, BadgeAccess
from kiosk.viewmodels.organiser.closing_access import NO_CLOSING, ClosingAccess
from kiosk.viewmodels.organiser.hub import NO_HUB, HubAccess
from kiosk.viewmodels.organiser.key_access import NO_KEY, KeyAccess
from kiosk.viewmodels.organiser.picture_access import NO_PICTURES, PictureAccess
from kiosk.viewmodels.organiser.practice_access import NO_PRACTICE, PracticeAccess
from kiosk.viewmodels.organiser.rehearsal_access import NO_REHEARSAL, RehearsalAccess
from kiosk.viewmodels.organiser.text_access import NO_TEXTS, TextAccess
from kiosk.viewmodels.shared.file_choosing import FileChoosing
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.sync_line import Status, alone

if TYPE_CHECKING:
    from kiosk.domain.networking.export_format import ExportFormat
    from kiosk.domain.person_copy import PersonCopy
    from kiosk.services.exports.request import Export, ExportRequest
    from kiosk.services.live_agenda.feed_standing import FeedStanding
    from kiosk.services.papers.request import PaperOrder, PaperResult
    from kiosk.services.ports import Progress
    from kiosk.services.rounds.papers import RoundPaper
    from kiosk.viewmodels.organiser.import_course import Imports


class WriteExport(Protocol):
    """Writes an export to a file, whole or not at all."""

    def __call__(
        self,
        file: EventFile,
        request: "ExportRequest",
        out: Path,
        separator: str,
        progress: "Progress | None",
        *,
        replace: bool,
    ) -> "Export":
        """Write it, over any other file if asked to; raises a Fault that says what was kept."""
        ...


class WritePerson(Protocol):
    """Writes all that is kept about one person to a file, whole or not at all."""

    def __call__(
        self, file: EventFile, attendee: str, ending: "ExportFormat", out: Path, separator: str, *, replace: bool
    ) -> "PersonCopy":
        """Write it, over any other file if asked to; raises a Fault that says what was kept."""
        ...


class WriteProcessing(Protocol):
    """Writes the record of processing activities to a file, whole or not at all."""

    def __call__(self, file: EventFile, ending: "ExportFormat", out: Path, language: str, *, replace: bool) -> None:
        """Write it, over any other file if asked to; raises a Fault that says what was kept."""
        ...


class WritePaper(Protocol):
    """Writes what goes out on paper or by mail to a PDF or a folder."""

    def __call__(
        self, file: EventFile, order: "PaperOrder", out: Path, progress: "Progress | None", *, replace: bool
    ) -> "PaperResult":
        """Write it, over any other file if asked to; raises a Fault that says what was kept."""
        ...


class WriteRoundPaper(Protocol):
    """Writes slips or table cards of rounds to a PDF, whole or not at all."""

    def __call__(
        self, file: EventFile, kind: "RoundPaper", out: Path, language: str, *, replace: bool
    ) -> "PaperResult":
        """Write it, over any other file if asked to; raises a Fault that says what was kept."""
        ...


@dataclass(frozen=True, slots=True)
class Outputs:
    """What writes the files that leave the event."""

    export: WriteExport
    person: WritePerson
    processing: WriteProcessing
    paper: WritePaper
    round_paper: WriteRoundPaper


def _feed_untold(file: EventFile) -> "FeedStanding":
    from kiosk.services.live_agenda.feed_standing import standing_untold

    return standing_untold(file)


@dataclass(frozen=True, slots=True)
class OrganiserContext:
    """The event file and what works on it.

    `writes` runs what changes the file, in order, and the check of the PIN; `reads` runs the reading, and `counts` what
    takes seconds, where it is not the same; `place` is where the page is open; `imports` loads what looks into files
    and takes them over; `status` tells how this kiosk stands with the others; `keys` has the event's key, where that is
    kept here; `badges` makes and prints them; `feed` tells how the feed of the agenda stands; `closing` closes the day;
    `files` asks for a file or a folder; `practice` starts one on a copy, and `rehearsal` plays mornings; `pictures`
    reads them; `texts` has the organiser's
    own wording.
    """

    file: EventFile
    writes: Jobs
    reads: Jobs
    place: Place
    outputs: Outputs
    settings: Settings
    imports: "Callable[[], Imports]"
    status: Status = alone
    hub: HubAccess = NO_HUB
    keys: KeyAccess = NO_KEY
    badges: BadgeAccess = NO_BADGES
    feed: "Callable[[EventFile], FeedStanding]" = _feed_untold
    closing: ClosingAccess = NO_CLOSING
    files: FileChoosing = field(default_factory=FileChoosing)
    practice: PracticeAccess = NO_PRACTICE
    pictures: PictureAccess = NO_PICTURES
    rehearsal: RehearsalAccess = NO_REHEARSAL
    texts: TextAccess = NO_TEXTS
    counts: Jobs | None = None
