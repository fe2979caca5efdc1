"""The organiser's own texts as files beside the event file: put there, taken away, and a copy to write on in."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.services.sharing.own_texts import TextPart


def take_text(file: EventFile, part: "TextPart", language: str, source: Path) -> bytes | None:
    """Let a file be the organiser's own text from now on; returns the own one that stood before, if any.

    Raises:
        Fault: it cannot be one, or the folder cannot be written to.
    """
    from kiosk.adapters.files.plain_file import open_plain
    from kiosk.domain.faults.event import NoticeUnreadable
    from kiosk.services.sharing.own_texts import MOST_BYTES, checked_text

    try:
        with open_plain(source) as handle:
            content = handle.read(MOST_BYTES + 1)
    except OSError as error:
        raise NoticeUnreadable(source) from error
    return put_text(file, part, language, checked_text(source, part, content))


def put_text(file: EventFile, part: "TextPart", language: str, content: bytes | None) -> bytes | None:
    """Let the organiser's own text be this one, or none; returns the one that stood before, if any.

    Raises:
        Fault: the folder cannot be written to.
    """
    from kiosk.adapters.files.whole_file import anything, whole_file
    from kiosk.services.sharing.notice import own_folder
    from kiosk.services.sharing.own_texts import name_of

    place = own_folder(file.path) / name_of(part, language)
    before = place.read_bytes() if place.is_file() else None
    if content is None:
        place.unlink(missing_ok=True)
        return before
    place.parent.mkdir(exist_ok=True)
    with whole_file(place, anything) as out:
        out.write(content)
    return before


def copy_text(file: EventFile, part: "TextPart", language: str, out: Path, *, replace: bool) -> None:
    """Write a text as it stands to a file, to be changed and taken as one's own.

    Raises:
        Fault: something stands there that is not to be replaced, or it cannot be written.
    """
    from kiosk.adapters.files.whole_file import whole_file
    from kiosk.services.sharing.notice import FOLDER, own_folder
    from kiosk.services.sharing.own_texts import name_of

    own = own_folder(file.path) / name_of(part, language)
    content = (own if own.is_file() else FOLDER / own.name).read_bytes()
    with whole_file(out, lambda path: replace or not path.exists()) as handle:
        handle.write(content)
