"""Whatever an organiser says of a kiosk, whoever copied its disk, in whatever order it is heard: all count the same."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.facts.privacy import text_digest
from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.event import found_event
from kiosk.services.kiosks.fences import accept_late, let_in_again, revoke, take_out
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import aliases, attendees, derived
from tests.authors import Author
from tests.conftest import STARTS, GivenClock
from tests.hosts import assert_as_rebuilt
from tests.properties import holds

KINDS = ("scan", "undo", "point", "attendee", "grant", "event", "exchange", "consent", "erasure", "same_person", "text")


class Story:
    """What an organiser, a kiosk and copies of its disk did, as it is drawn.

    Args:
        file: the organiser's.
        clock: that file's.
        role: what the kiosk was admitted for; with an organiser's it speaks of a second kiosk's rights as well.
        data: draws.
    """

    def __init__(self, file: EventFile, clock: GivenClock, role: Role, data: st.DataObject) -> None:
        self.file, self.clock, self.data = file, clock, data
        self.kiosk = Author(file.read_event().id)
        self.other = Author(file.read_event().id)
        self.key, self.other_key = (key_text(bytes(one.key.verify_key)) for one in (self.kiosk, self.other))
        enrol(file, self.key, "Kiosk", role=role)
        self.written: list[Record] = []

    def play(self) -> None:
        """Let some things happen, one after the other."""
        acts: tuple[Callable[[], object], ...] = (
            *(self.write, self.write, self.copy, self.hear),
            *(lambda: revoke(self.file, self.key), lambda: let_in_again(self.file, self.key)),
            *(lambda: accept_late(self.file, self.key), lambda: take_out(self.file, self.key, self._a_time())),
        )
        for _ in range(self.data.draw(st.integers(4, 14))):
            self.clock.now += 1_000
            self.data.draw(st.sampled_from(acts))()

    def write(self) -> None:
        """Let the kiosk go on, or the second one that it may have admitted."""
        author = self.data.draw(st.sampled_from((self.kiosk, self.kiosk, self.other)))
        self.written.append(author.write(*self._fact(), at=self._a_time()))

    def copy(self) -> None:
        """Let a copy of the kiosk's disk go on from any of its records."""
        mine = [record for record in self.written if record.device == self.kiosk.device]
        copy = self.kiosk.again(self.data.draw(st.sampled_from([None, *mine])))
        self.written += [copy.write(*self._fact(), at=self._a_time()) for _ in range(self.data.draw(st.integers(1, 3)))]

    def hear(self) -> None:
        """Let the organiser hear of some of it."""
        with self.file.writing():
            take(self.file.journal, [one for one in self.written if self.data.draw(st.booleans())])

    def _fact(self) -> tuple[str, str, dict[str, object]]:
        number = self.data.draw(st.integers(0, 3))
        facts: dict[str, tuple[str, dict[str, object]]] = {
            "scan": (f"p{number}", {"verdict": "admitted", "point": "Door"}),
            "point": (f"Door {number}", {"capacity": number}),
            "attendee": (f"p{number}", {"name": f"Guest {number}", "organisation": str(self.clock.now)}),
            "grant": (self.other_key, {"role": self.data.draw(st.sampled_from(("desk", "foyer", "organiser")))}),
            "event": ("event", {"place": f"Hall {number}"}),
            "exchange": (f"x{number}", {"members": ["p0", f"p{number}"]}),
            "undo": (f"p{number}", {"device": self.kiosk.device, "seq": number + 1}),
            "consent": (f"p{number}", {"exchange": "x1", "purpose": "share", "recipients": ["p0"], "given": True}),
            "erasure": (f"p{number}", {"reason": "asked", "salt": "00"}),
            "same_person": (f"p{number}", self.data.draw(st.sampled_from(({"other": "p0"}, {"apart": {"p0": True}})))),
            "text": (text_digest(str(number)), {"kind": "notice", "text": str(number)}),
        }
        kind = self.data.draw(st.sampled_from(KINDS))
        return (kind, *facts[kind])

    def _a_time(self) -> int:
        return STARTS + self.data.draw(st.integers(0, 14)) * 1_000


@holds(few=12, many=250, role=st.sampled_from((Role.DESK, Role.FOYER, Role.ORGANISER)), data=st.data())
def test_in_whatever_order_a_fence_and_what_it_is_around_are_heard_of_all_count_the_same(
    tmp_path: Path, role: Role, data: st.DataObject
) -> None:
    folder, clock = Path(tempfile.mkdtemp(dir=tmp_path)), GivenClock()
    file = EventFile.create(folder / "organiser.db", clock, this_machine)
    found_event(file, "Fair", "Europe/Istanbul", STARTS)
    story = Story(file, clock, role, data)
    story.play()
    everything = [*story.written, *file.journal.records(file.journal.device)]
    listeners = [EventFile.create(folder / f"{number}.db", clock, this_machine) for number in range(2)]
    for listener in listeners:
        listener.journal.expect(file.read_event().id)
    for each in (file, *listeners):
        for part in (*_parts(data, data.draw(st.permutations(everything))), everything, everything):
            with each.writing():
                take(each.journal, part)
    first, *others = (derived.contents(each.writer) for each in (file, *listeners))
    assert all(other == first for other in others)
    for each in (file, *listeners):
        assert_as_rebuilt(each)
        each.close()


def _parts(data: st.DataObject, records: list[Record]) -> Iterator[list[Record]]:
    while records:
        size = data.draw(st.integers(1, len(records)))
        yield records[:size]
        records = records[size:]


def _copied_kiosk(file: EventFile, role: Role) -> tuple[Author, str]:
    kiosk = Author(file.read_event().id)
    key = key_text(bytes(kiosk.key.verify_key))
    enrol(file, key, "Kiosk", role=role)
    return kiosk, key


def test_an_exchange_that_stands_behind_the_fence_once_all_of_a_copied_disk_is_heard_of_counts_no_more(
    event_file: EventFile,
) -> None:
    kiosk, key = _copied_kiosk(event_file, Role.FOYER)
    copied = kiosk.again(None)
    said = kiosk.write("exchange", "x0", {"members": ["p0", "p1"]}, at=STARTS + 9_000)
    first, second, third = (copied.write("point", f"Door {at}", {}, at=STARTS + at) for at in range(3))
    with event_file.writing():
        take(event_file.journal, [said, third])  # as if of one line, with a gap
    revoke(event_file, key)
    assert exchanges(event_file) == 1
    with event_file.writing():
        take(event_file.journal, [first, second])
    assert exchanges(event_file) == 0
    assert_as_rebuilt(event_file)


def test_what_counts_no_more_of_somebody_who_is_one_with_another_leaves_the_others_row(event_file: EventFile) -> None:
    kiosk, key = _copied_kiosk(event_file, Role.DESK)
    joined = kiosk.write("same_person", "p1", {"other": "p0"}, at=STARTS)
    named = kiosk.write("attendee", "p1", {"name": "Guest"}, at=STARTS + 9_000)
    with event_file.writing():
        take(event_file.journal, [joined, named])
    assert set(attendees.of_ids(event_file.reader, ["p0"])) == {"p0"}
    take_out(event_file, key, STARTS + 1_000)
    assert not attendees.of_ids(event_file.reader, ["p0"])
    assert_as_rebuilt(event_file)


def test_that_two_people_are_two_stands_no_more_once_all_of_a_copied_disk_is_heard_of(event_file: EventFile) -> None:
    kiosk, key = _copied_kiosk(event_file, Role.DESK)
    copied = kiosk.again(None)
    said = kiosk.write("same_person", "p1", {"apart": {"p2": True}}, at=STARTS + 9_000)
    first, second, third = (copied.write("attendee", f"q{at}", {"name": "G"}, at=STARTS + at) for at in range(3))
    with event_file.writing():
        take(event_file.journal, [said, third])  # as if of one line, with a gap
    revoke(event_file, key)
    assert aliases.told_apart(event_file.reader) == [("p1", "p2")]
    with event_file.writing():
        take(event_file.journal, [first, second])
    assert aliases.told_apart(event_file.reader) == []
    assert_as_rebuilt(event_file)


def exchanges(file: EventFile) -> int:
    """Return how many exchanges count."""
    return int(file.reader.execute("SELECT count(*) FROM exchange").fetchone()[0])
