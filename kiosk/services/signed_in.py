"""Who is signed in at one desk, and who stands in what it records."""

from kiosk.domain.admission.permission import StaffMember
from kiosk.domain.faults.staff import SignInFirst, StaffGone
from kiosk.services.pin import PinAnswer
from kiosk.services.sign_in import sign_in_with_pin, staff_with_badge
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import staff


class SignedIn:
    """The member of staff at a desk; whoever signs in takes over from who was there before.

    It changes in the thread that writes what the desk records, so that each record names who was there when it was
    made. Where no staff are prepared, whoever the desk was opened for stands in its records.

    Args:
        file: the event file.
        point: where the desk stands.
        usual: who the desk was opened for, by name.
    """

    def __init__(self, file: EventFile, point: str, usual: str = "") -> None:
        self._file, self.point, self._usual = file, point, usual
        self._id = ""
        self.required = False
        """Whether nothing is recorded here unless somebody is signed in; it holds once staff are prepared.

        A scan is told so and stands nowhere, not even as refused: it would name nobody who made it, and the door
        refused nobody.
        """

    @property
    def staff(self) -> str:
        """The name of who is at the desk; empty for nobody.

        Raises:
            Fault: nobody is signed in, and somebody has to be.
        """
        if member := self.member():
            return member.name
        if not staff.is_staffed(self._file.reader):
            return self._usual
        if self.required:
            raise SignInFirst()
        return ""

    def member(self) -> StaffMember | None:
        """Return who is signed in; None for nobody, and once an organiser has removed or erased them."""
        return staff.member(self._file.reader, self._id) if self._id else None

    def with_badge(self, code: str) -> StaffMember | None:
        """Sign in whose staff badge a code is; returns them, or None if it is none."""
        member = staff_with_badge(self._file.reader, code, self._file.journal.event)
        if member:
            self._id = member.id
        return member

    def with_pin(self, staff_id: str, pin: str) -> tuple[PinAnswer, StaffMember | None]:
        """Sign in whose PIN it is; returns whether it was right, and who is signed in then.

        Raises:
            Fault: the member was removed, or a wrong PIN cannot be noted.
        """
        member = staff.member(self._file.reader, staff_id)
        if member is None:
            raise StaffGone()
        answer = sign_in_with_pin(self._file, staff_id, pin)
        if answer.right:
            self._id = staff_id
        return answer, self.member()

    def sign_out(self) -> None:
        """Let nobody be signed in."""
        self._id = ""
