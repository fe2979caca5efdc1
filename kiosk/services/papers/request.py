"""What is written on paper or for the mail, and of whom."""

from dataclasses import dataclass
from enum import StrEnum


class PaperKind(StrEnum):
    """What can be written; the journal notes each that names people under this name, as it notes exports."""

    INVITATIONS = "invitations"
    DOOR_LIST = "door_list"
    SIGNATURES = "signatures"
    ATTENDANCE = "attendance"
    REPORT = "report"
    """The report of the day, which names nobody."""


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
        only: only those whom these texts name, as for badges.
        language: of the list; empty for the event's first.
        as_written: sorted by names as they are written, not by family names.
        came: only those who came: on the day, or into the session as its door recorded.
        sessions: a list to sign for each of these, by title or id.
        every_session: one for each session on the agenda.
        days: a list to sign for each of these days of the event (``2026-11-20``); for all if no session is asked for.
        blank: how many empty lines follow, for people who are on no list.
    """

    groups: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
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


class Codes(StrEnum):
    """Which codes of guests a call for invitations is about."""

    ALL = "all"
    NEW = "new"
    """Those of people who have none so far."""
    RENEWED = "renewed"
    """Codes in place of those that people have."""
    WITHDRAWN = "withdrawn"
    """None: those that people have hold no more."""


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What the organiser's page asks for; each kind takes its own of this.

    Attributes:
        kind: what.
        only: only those whom these texts name, as for badges.
        language: of all words; empty for each guest's own, or the event's first.
        files: as what invitations are written.
        codes: whose invitations.
        tickets: whoever has a ticket of another system gets no code, but that ticket's.
        as_written: a list sorted by names as they are written, not by family names.
        by_session: a list to sign for each session, not for each day.
        came: on a list to sign only those who came.
        each: certificates as a file each.
        for_browser: the report as a page for a browser, not as a PDF.
    """

    kind: PaperKind
    only: tuple[str, ...] = ()
    language: str = ""
    files: InvitationFiles = InvitationFiles.PNG
    codes: Codes = Codes.ALL
    tickets: bool = False
    as_written: bool = False
    by_session: bool = False
    came: bool = False
    each: bool = False
    for_browser: bool = False

    @property
    def is_folder(self) -> bool:
        """Whether it becomes a folder of files."""
        if self.kind is PaperKind.INVITATIONS:
            return self.files.is_folder or self.codes is Codes.WITHDRAWN
        return self.kind is PaperKind.ATTENDANCE and self.each


@dataclass(frozen=True, slots=True)
class PaperResult:
    """What became of an order: how many people, on how many lists, and letters that no font has.

    A report with such letters does not keep the standards of its form. Of invitations also how many codes are new or
    hold no more, how many people have no e-mail, and the name of the list for the mail.
    """

    rows: int
    lists: int = 1
    new: int = 0
    dropped: int = 0
    without_email: int = 0
    mail_list: str = ""
    unwritable: str = ""
    keeps_standards: bool = True
