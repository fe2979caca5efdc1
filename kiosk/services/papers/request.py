"""What is written on paper or for the mail, and of whom."""

from dataclasses import dataclass
from enum import StrEnum


class PaperKind(StrEnum):
    """What can be written; the journal notes each under this name, as it notes exports."""

    INVITATIONS = "invitations"
    DOOR_LIST = "door_list"
    SIGNATURES = "signatures"
    ATTENDANCE = "attendance"


@dataclass(frozen=True, slots=True)
class InvitationRequest:
    """Whose invitations are written.

    Attributes:
        groups: only people of these groups; all if there are none.
        only: only those whom these texts name, as for badges.
        new: only people who have none so far.
        tickets: whoever has a ticket of another system gets no code, but that ticket's.
        renew: give new codes; those that people had hold no more.
        language: of the letters; empty for each guest's own, or the event's first.
    """

    groups: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    new: bool = False
    tickets: bool = False
    renew: bool = False
    language: str = ""


class InvitationFiles(StrEnum):
    """As what invitations are written."""

    PNG = "png"
    """A picture of each code, for a letter that the organiser writes."""
    PDF = "pdf"
    """A page for each guest, in a file of its own."""
    ONE_PDF = "one-pdf"
    """All pages in one file, to print."""

    @property
    def is_folder(self) -> bool:
        """Whether they are many files in a folder."""
        return self is not InvitationFiles.ONE_PDF


@dataclass(frozen=True, slots=True)
class InvitationForm:
    """How invitations are written: as what, and the list for the mail (`mark`: with a byte order mark)."""

    files: InvitationFiles = InvitationFiles.PNG
    separator: str = ","
    mark: bool = True
