"""What the desk has its threads do about one person; loaded by the thread that does it first (see `Deferred`)."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from kiosk.domain.badges.photo_wish import is_about_photos
from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.paper_place import PaperPlace
from kiosk.domain.printing.job import PrintReason
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.door_questions import NEWS
from kiosk.domain.roster.needs import Need
from kiosk.domain.roster.party import Companion
from kiosk.domain.roster.staff_note import StaffNote, StandingNote
from kiosk.services.awaited import tell_desk, wished_here
from kiosk.services.namesakes import Namesake, Namesakes
from kiosk.services.people.asking import answer, open_questions
from kiosk.services.people.correcting import Correction, correct, let_lists_hold
from kiosk.services.people.details import PersonDetails, details_of
from kiosk.services.people.likely import likely_same
from kiosk.services.people.needs import note_needs
from kiosk.services.people.news import news_texts
from kiosk.services.people.notes import note_person, notes_of
from kiosk.services.people.paper import note_paper_consent, paper_sentence
from kiosk.services.people.photos import photo_sentence
from kiosk.services.people.same_person import merge_people, separate
from kiosk.services.printing.orders import order_badge, replace_badge
from kiosk.services.signed_in import SignedIn
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.desk.guest_rows import namesake_rows


class PeopleWork:
    """The services at one desk about a person whose details are shown.

    Args:
        file: the event file.
        place: where the desk stands, and who is signed in.
        zone: the event's zone.
    """

    def __init__(self, file: EventFile, place: SignedIn, zone: ZoneInfo) -> None:
        self._file, self._place, self._zone = file, place, zone
        self._namesakes = Namesakes(file)

    def details(self, attendee: str) -> PersonDetails | None:
        """Return all that is shown of somebody; None if they are not on the roster."""
        return details_of(self._file, attendee, self._place.point)

    def correct(self, attendee: str, values: Mapping[str, str]) -> Correction:
        """Put right what a list says of somebody."""
        return correct(self._file, attendee, values, point=self._place.point, staff=self._place.staff)

    def as_listed(self, attendee: str) -> Attendee:
        """Take back whatever was put right."""
        return let_lists_hold(self._file, attendee, point=self._place.point, staff=self._place.staff)

    def note(self, attendee: str, note: StaffNote, *, off: bool) -> list[StandingNote]:
        """Note something about somebody, or take it off; returns what is noted then."""
        return note_person(self._file, attendee, note, off=off, point=self._place.point, staff=self._place.staff)

    def on_pane(self, attendee: str) -> tuple[tuple[StandingNote, ...], tuple[str, ...]]:
        """Return what is noted of somebody, and what is still to be asked of them."""
        questions = tuple(one.question for one in open_questions(self._file, attendee))
        return tuple(notes_of(self._file, attendee)), questions

    def consent_sentence(self, question: str, language: str) -> str:
        """Return what is read out before somebody agrees to be photographed, or to mail; empty for other questions."""
        if question == NEWS:
            return news_texts(self._file, language).sentence.text or ""
        return photo_sentence(self._file, language) if is_about_photos(question) else ""

    def answer(self, attendee: str, question: str, text: str, language: str) -> Attendee:
        """Note what somebody answered, who was asked in a language."""
        place = self._place
        return answer(self._file, attendee, question, text, language=language, point=place.point, staff=place.staff)

    def paper_sentence(self, fields: Sequence[Field], language: str) -> str:
        """Return what a sheet has to say that names some fields."""
        return paper_sentence(self._file, fields, language)

    def note_paper(self, attendee: str, fields: Sequence[Field], place: PaperPlace, language: str) -> None:
        """Note that somebody signed a sheet that names some fields, and where it lies."""
        by = self._place
        note_paper_consent(self._file, attendee, fields, place, language=language, point=by.point, staff=by.staff)

    def note_needs(self, attendee: str, said: Mapping[Need, bool], notice: str, language: str) -> list[Need]:
        """Note what somebody needs, or no more, once the notice was read out."""
        return note_needs(
            self._file,
            attendee,
            said,
            notice=notice,
            language=language,
            point=self._place.point,
            staff=self._place.staff,
        )

    def likely(self, person: Attendee) -> list[Attendee]:
        """Return who may be the same person."""
        self._namesakes.warm()
        return likely_same(self._file, person, self._namesakes)

    def make_one(self, attendee: str, other: str) -> Attendee:
        """Let somebody stand under another one; returns that one."""
        return merge_people(self._file, attendee, other, point=self._place.point, staff=self._place.staff)

    def part(self, attendee: str) -> list[Attendee]:
        """Make several people of one again."""
        return separate(self._file, attendee, point=self._place.point, staff=self._place.staff)

    def replace_badge(self, attendee: str) -> str:
        """Give somebody a new badge in the stead of a lost one; returns its code."""
        return replace_badge(self._file, attendee, point=self._place.point, staff=self._place.staff)

    def print_lost(self, attendee: str, layout: str) -> str:
        """Do the same, and have it printed; returns the code."""
        job = order_badge(
            self._file, attendee, PrintReason.LOST, layout=layout, point=self._place.point, staff=self._place.staff
        )
        return job.code if job else ""

    def tell_desk(self, attendee: str, *, off: bool) -> tuple[str, ...]:
        """Have this desk told when somebody comes, or no more; returns who wishes it then."""
        tell_desk(self._file, attendee, point=self._place.point, staff=self._place.staff, off=off)
        return wished_here(self._file, attendee, self._place.point)

    def rows(self, people: Sequence[Attendee]) -> list[GuestRow]:
        """Return people as they are shown."""
        reader, now = self._file.reader, self._file.clock()
        return namesake_rows([Namesake(one, scans.first_admission(reader, one.id, now)) for one in people], self._zone)

    def companion_rows(self, companions: Sequence[Companion]) -> list[GuestRow]:
        """Return those who come with somebody as they are shown."""
        return namesake_rows([Namesake(one.attendee, one.checked_in) for one in companions], self._zone)
