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


@dataclass(frozen=True, slots=True)
class ListRequest:
    """Who stands on a list, and in which order.

    Attributes:
        groups: only people of these groups; all if there are none.
        language: of the list; empty for the event's first.
        as_written: sorted by names as they are written, not by family names.
        came: only those who came: on the day, or into the session as its door recorded.
        sessions: a list to sign for each of these, by title or id.
        every_session: one for each session on the agenda.
        days: a list to sign for each of these days of the event (``2026-11-20``); for all if no session is asked for.
        blank: how many empty lines follow, for people who are on no list.
    """

    groups: tuple[str, ...] = ()
    language: str = ""
    as_written: bool = False
    came: bool = False
    sessions: tuple[str, ...] = ()
    every_session: bool = False
    days: tuple[str, ...] = ()
    blank: int = 0


@dataclass(frozen=True, slots=True)
class CertificateRequest:
    """Whose certificates of attendance are written.

    Attributes:
        groups: only people of these groups; all if there are none.
        only: only those whom these texts name, as for badges.
        languages: one in each of these; if there are none, in each guest's own, or the event's first.
    """

    groups: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
