"""What the desk has its threads do; loaded by the thread that does it first (see `Deferred`)."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.admission.action import DeskAction
from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.permission import StaffMember
from kiosk.domain.admission.verdict import Admission, ScanKey, UndoReason, Verdict
from kiosk.domain.faults.staff import SignInFirst, StaffBadgeScanned
from kiosk.domain.printing.job import PrintReason
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.domain.roster.party import GuestParty, WholeParty
from kiosk.services.admit import TakenBack, admit, admit_attendee, decide
from kiosk.services.awaited import ArrivalNews, arrival_news, note_told, waits_for
from kiosk.services.badges.numbers import renew_number
from kiosk.services.desk_actions import Undoing, latest_actions, undo_action
from kiosk.services.find import Finder, Found, SearchResult
from kiosk.services.hand_over import give_back, hand_over
from kiosk.services.namesakes import Namesake, Namesakes, PerhapsTheSame, still_on_roster
from kiosk.services.party_check_in import (
    PartyAnswer,
    check_in_party,
    party_let_in,
    party_scanned,
    party_with,
    undo_party,
)
from kiosk.services.people.naming import Naming, name_unless_listed, take_name_back
from kiosk.services.people.party import party_of
from kiosk.services.pin import PinAnswer
from kiosk.services.printing.orders import BadgeStanding, badge_standing, order_badge
from kiosk.services.sign_in import pin_wait
from kiosk.services.signed_in import SignedIn
from kiosk.services.walk_in import groups_of, is_free, walk_in
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, codes, hand_overs, staff
from kiosk.storage.tables.hand_overs import Handed
from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.desk.guest_rows import namesake_rows, result_rows
from kiosk.viewmodels.desk.search_words import hint_of
from kiosk.viewmodels.desk.staff import StaffAtDesk
from kiosk.viewmodels.shared.place import Place

Answered = TypeVar("Answered", Admission, Admission | PerhapsTheSame)


class DeskWork:
    """The services at one desk: what it writes into the file, and whom it looks for there.

    Args:
        file: the event file.
        place: where the desk stands, and who works there.
        zone: the event's zone.
    """

    def __init__(self, file: EventFile, place: Place, zone: ZoneInfo) -> None:
        self._file, self._zone = file, zone
        self._place = SignedIn(file, place.point, place.staff)
        self._finder, self._namesakes = Finder(file), Namesakes(file)
        self._badge_layout = ""

    @property
    def place(self) -> SignedIn:
        """Where the desk stands, and who is signed in."""
        return self._place

    def scan(self, code: str) -> Admission | StaffMember:
        """Answer a scanned code; a member of staff's own badge signs them in, and is no guest's."""
        try:
            return self._let_in(lambda: admit(self._file, code, point=self._place.point, staff=self._place.staff))
        except (StaffBadgeScanned, SignInFirst):
            if member := self._place.with_badge(code):
                return member
            raise

    def check_in(self, attendee: str) -> Admission:
        """Check somebody in who was chosen by name."""
        return self._let_in(
            lambda: admit_attendee(self._file, attendee, point=self._place.point, staff=self._place.staff)
        )

    def decide(self, attendee: str, reason: DecisionReason | None, over: Verdict) -> Admission:
        """Let somebody in for a reason whom the door refused with an answer, or turn them away."""
        place = self._place
        return self._let_in(
            lambda: decide(self._file, attendee, reason=reason, over=over, point=place.point, staff=place.staff)
        )

    def latest_actions(self) -> list[DeskAction]:
        """Return the latest things done at this desk that stand, the latest first."""
        return latest_actions(self._file, self._place.point)

    def take_back(self, action: DeskAction, reason: UndoReason) -> Undoing:
        """Take back what was done at a desk."""
        return undo_action(self._file, action, point=self._place.point, staff=self._place.staff, reason=reason)

    def walk_in(self, guest: NewGuest, besides: Collection[str]) -> tuple[Admission, str] | PerhapsTheSame:
        """Add a guest who is on no list and check them in, unless they may be somebody else than `besides`.

        Returns:
            What the door answered, with the code of the guest's badge; or who they may be.
        """
        place = self._place
        answer = self._let_in(
            lambda: walk_in(
                self._file,
                guest,
                point=place.point,
                staff=place.staff,
                besides=besides,
                namesakes=self._namesakes,
            )
        )
        if isinstance(answer, PerhapsTheSame):
            return answer
        return answer, codes.badge_of(self._file.reader, answer.attendee.id) if answer.attendee else ""

    def groups(self) -> list[str]:
        """Return the roster's groups, the largest first."""
        return groups_of(self._file)

    def is_free(self, code: str) -> bool:
        """Tell whether a scanned code can become a new guest's."""
        reader = self._file.reader
        if party_scanned(self._file, code, point=self._place.point):
            return False
        return is_free(reader, code, self._file.read_event().id)

    def party_scanned(self, code: str) -> WholeParty | None:
        """Return whose order a code is; None for a code that is one person's, or nobody's."""
        return party_scanned(self._file, code, point=self._place.point)

    def party_with(self, attendee: str) -> WholeParty | None:
        """Return those who come with somebody, themselves included; None if they come alone."""
        return party_with(self._file, attendee, point=self._place.point)

    def check_in_party(self, people: Sequence[str]) -> PartyAnswer:
        """Check several people in at once, and order the badges of those who are let in with it."""
        with self._file.writing():
            answer = check_in_party(self._file, people, point=self._place.point, staff=self._place.staff)
            for one in answer.let_in if self._badge_layout else ():
                if one.attendee:
                    self._order(one.attendee.id, PrintReason.CHECK_IN, self._badge_layout)
            return answer

    def undo_party(self, scan: ScanKey, reason: UndoReason) -> list[TakenBack]:
        """Take back a check-in and all that were made in one act with it."""
        return undo_party(self._file, scan, staff=self._place.staff, reason=reason)

    def party_let_in(self, scan: ScanKey) -> list[Attendee]:
        """Return those whose check-ins were made in one act with one and stand."""
        people = [one.attendee for one in party_let_in(self._file, scan) if one.attendee]
        return list(attendees.of_ids(self._file.reader, people).values())

    def staff_at_desk(self) -> StaffAtDesk:
        """Return the members of staff who are prepared, and who is signed in."""
        return StaffAtDesk(tuple(staff.prepared(self._file.reader)), self._place.member())

    def pin_wait(self, staff_id: str) -> int:
        """Return for how many milliseconds no PIN of a member of staff is taken."""
        return pin_wait(self._file, staff_id)

    def sign_in(self, staff_id: str, pin: str) -> tuple[PinAnswer, StaffMember | None]:
        """Sign a member of staff in whose PIN it is; whoever was signed in is no more."""
        return self._place.with_pin(staff_id, pin)

    def sign_out(self) -> None:
        """Let nobody be signed in."""
        self._place.sign_out()

    def require_staff(self, required: bool) -> None:
        """Record nothing unless somebody is signed in, or do."""
        self._place.required = required

    def party(self, person: Attendee) -> GuestParty:
        """Return who comes with somebody."""
        return party_of(self._file, person)

    def guest(self, attendee: str) -> tuple[Attendee, str] | None:
        """Return a guest whom the list counts with somebody, and that person's name; None for anybody else."""
        reader = self._file.reader
        guest = attendees.get(reader, attendee)
        if guest is None or not guest.guest_of:
            return None
        host = attendees.get(reader, aliases.person_of(reader, guest.guest_of))
        return guest, host.name if host else ""

    def name_guest(
        self, attendee: str, name: str, organisation: str, besides: Collection[str]
    ) -> Naming | PerhapsTheSame:
        """Give a guest a name, and perhaps an organisation, unless they may be somebody else than `besides`."""
        return name_unless_listed(
            self._file,
            attendee,
            name,
            organisation,
            besides=besides,
            namesakes=self._namesakes,
            point=self._place.point,
            staff=self._place.staff,
        )

    def take_name_back(self, attendee: str, name: str) -> Naming:
        """Let a guest be without a name again."""
        return take_name_back(self._file, attendee, name, point=self._place.point, staff=self._place.staff)

    def request_erasure(self, attendee: str) -> None:
        """Note that somebody asks to be erased; the organiser's machine does it."""
        from kiosk.services.erasure_requests import request_erasure

        request_erasure(self._file, attendee, point=self._place.point, by=self._place.staff)

    def renew_number(self, attendee: str) -> str:
        """Give a person's badge a new number."""
        return renew_number(self._file, attendee, point=self._place.point, staff=self._place.staff)

    def order_at_check_in(self, layout: str) -> None:
        """Have the badge of each who is let in printed in a layout; in none where it is empty."""
        self._badge_layout = layout

    def _let_in(self, answer: Callable[[], Answered]) -> Answered:
        """Answer, and order the badge of whom that lets in, in one write: a kill between two would lose the badge."""
        if not self._badge_layout:
            return answer()
        with self._file.writing():
            admission = answer()
            if isinstance(admission, Admission) and admission.verdict is Verdict.ADMITTED and admission.attendee:
                self._order(admission.attendee.id, PrintReason.CHECK_IN, self._badge_layout)
            return admission

    def order_badge(self, attendee: str, reason: PrintReason, layout: str) -> BadgeStanding:
        """Have a badge printed by this kiosk; returns how it stands then."""
        self._order(attendee, reason, layout)
        return badge_standing(self._file.reader, attendee)

    def _order(self, attendee: str, reason: PrintReason, layout: str) -> None:
        order_badge(self._file, attendee, reason, layout=layout, point=self._place.point, staff=self._place.staff)

    def hand_over(self, attendee: str, add_ons: Sequence[str]) -> list[Handed]:
        """Record that somebody was handed what they took beside the ticket; returns what they have then."""
        return hand_over(self._file, attendee, add_ons, point=self._place.point, staff=self._place.staff)

    def give_back(self, attendee: str) -> list[Handed]:
        """Record that somebody has none of that."""
        return give_back(self._file, attendee, point=self._place.point, staff=self._place.staff)

    def handed(self, attendee: str) -> list[Handed]:
        """Return what somebody was handed."""
        return hand_overs.held_by(self._file.reader, attendee)

    def arrival_news(self, *, everybody: bool) -> ArrivalNews:
        """Return of whose arrivals this desk was not told yet: of all who are awaited, or those it was asked for."""
        return arrival_news(self._file, self._place.point, everybody=everybody)

    def note_told(self, news: ArrivalNews) -> None:
        """Note that this desk was told."""
        note_told(self._file, self._place.point, news)

    def waits_for(self, attendee: str) -> tuple[str, ...]:
        """Return who waits for somebody, by name; without a name for the organiser."""
        return waits_for(self._file, attendee)

    def badge_standing(self, attendee: str) -> BadgeStanding:
        """Return what there is of a person's badge."""
        return badge_standing(self._file.reader, attendee)

    def learn(self) -> bool:
        """Read a few words of the roster that are new; tells whether there are more."""
        return self._finder.learn()

    def find(self, query: str) -> SearchResult:
        """Return who fits a query: whole matches first, those who are in last."""
        hits = self._finder.find(query)
        people = sorted(hits.people, key=lambda found: (not found.is_whole, found.checked_in is not None))
        return replace(hits, people=tuple(people))

    def namesakes(self, name: str, organisation: str) -> list[Namesake]:
        """Return who on the roster may be the guest of a name, the likeliest first."""
        return self._namesakes.of(name, organisation)

    def remaining(self, attendees: Sequence[str]) -> set[str]:
        """Return those of some people who are still on the roster."""
        return still_on_roster(self._file, attendees)

    def result_rows(self, people: Sequence[Found]) -> list[GuestRow]:
        """Return people who were found as they are shown."""
        return result_rows(people, self._zone)

    def hint(self, hits: SearchResult, *, asking: bool) -> str:
        """Say how many fit and how one of them is chosen, or what to do; `asking`: a digit now picks a row."""
        return hint_of(hits, asking=asking)

    def namesake_rows(self, people: Sequence[Namesake]) -> list[GuestRow]:
        """Return people who may be one and the same as they are shown."""
        return namesake_rows(people, self._zone)
