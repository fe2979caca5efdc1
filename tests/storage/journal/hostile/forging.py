"""What attackers bring to the event of a stage: each attack gives some records, and says which of them may count.

None of it may change any table. Some of it counts all the same, in words: a grant of one's own, or a hub's, from which
nothing follows, and a kind that only a newer version knows, which is carried on for whoever may write it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from nacl.signing import SigningKey

from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import KINDS
from kiosk.domain.kiosks.lines import next_hash
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import DAY, LATEST
from tests.authors import Author
from tests.storage.journal.hostile.bodies import MALFORMED, MALLORY, NEITHER, UNKNOWN_KIND, said
from tests.storage.journal.hostile.delivery import bent
from tests.storage.journal.hostile.stage import FENCED, OUTSIDERS, Stage, own_records


@dataclass
class Forged:
    """What was made so far.

    Attributes:
        records: how many, of each attack.
        signed: the hashes of what attackers signed with keys of their own, or covered by what they signed.
        idle: the hashes of what counts without saying anything.
        strangers: the device ids of nobody who was admitted, or only by a kiosk that was shut out.
        loners: those of them that nobody else ever speaks for.
    """

    records: dict[str, int] = field(default_factory=dict)
    signed: set[bytes] = field(default_factory=set)
    idle: set[bytes] = field(default_factory=set)
    strangers: set[str] = field(default_factory=set)
    loners: set[str] = field(default_factory=set)


class Forger:
    """Draws attacks.

    Args:
        stage: what is attacked.
        chance: draws.
    """

    def __init__(self, stage: Stage, chance: Random) -> None:
        self._stage, self._chance = stage, chance
        self.made = Forged()
        self._lost = {name: own_records(stage, name) for name in FENCED}
        self._members = dict(stage.members)
        self._stranger = self._new_stranger()
        self._old: list[Record] = list(stage.honest)
        self._attacks: dict[Callable[[], Sequence[Record]], int] = {
            self.out_of_role: 30,
            self.stranger: 12,
            self.behind_the_fence: 14,
            self.fork_before_the_fence: 4,
            self.fork_of_an_own_line: 4,
            self.worthless_code: 5,
            self.foreign_grant: 3,
            self.third_link: 2,
            self.altered: 14,
            self.emptied: 3,
            self.relabelled: 5,
            self.under_anothers_name: 4,
            self.replayed: 8,
            self.borrowed_signature: 3,
            self.about_another_device: 3,
            self.malformed: 3,
            self.unknown_kind: 2,
            self.no_body: 3,
            self.of_another_event: 3,
        }

    @property
    def attacks(self) -> list[str]:
        """The names of all attacks."""
        return [attack.__name__ for attack in self._attacks]

    def forge(self, number: int) -> Iterator[list[Record]]:
        """Yield at least so many records, of one attack each time."""
        done = 0
        while done < number:
            (attack,) = self._chance.choices(list(self._attacks), list(self._attacks.values()))
            records = list(attack())
            done += len(records)
            self.made.records[attack.__name__] = self.made.records.get(attack.__name__, 0) + len(records)
            if len(self._old) < 5_000:
                self._old += records
            yield records

    def out_of_role(self) -> Sequence[Record]:
        """A member writes what its role may not, as any of its devices."""
        role = self._chance.choice(OUTSIDERS)
        if self._chance.random() < 0.05:
            before = self._members[role]
            self._members[role] = Author(self._stage.event, before.key, self._chance.randbytes)
        kinds = self._chance.choices(_forbidden(role), k=self._chance.choice((1, 1, 3, 20)))
        return self._signed(self._members[role], kinds)

    def stranger(self) -> Sequence[Record]:
        """Somebody with a key of their own grants it whatever they like, and writes."""
        if self._chance.random() < 0.2:
            self._stranger = self._new_stranger()
        self.made.loners.add(self._stranger.device)
        return self._signed(self._stranger, self._kinds())

    def behind_the_fence(self) -> Sequence[Record]:
        """Who has a kiosk that was shut out goes on, with stamps of before, or as another device of the same key."""
        name = self._chance.choice(FENCED)
        if self._chance.random() < 0.1:
            before = self._stage.thieves[name]
            return self._signed(Author(self._stage.event, before.key, self._chance.randbytes), self._kinds())
        return self._signed(self._stage.thieves[name], self._kinds())

    def fork_before_the_fence(self) -> Sequence[Record]:
        """They begin again before the fence, as if the disk had been copied by then."""
        name = self._chance.choice(FENCED)
        written = self._lost[name]
        start = self._chance.randrange(len(written))
        at = written[start].at - self._chance.choice((0, 1, 1_000))
        return self._signed(self._stage.thieves[name].again(written[start - 1] if start else None), self._kinds(), at)

    def fork_of_an_own_line(self) -> Sequence[Record]:
        """A member writes again under numbers that it has written under."""
        role = self._chance.choice(OUTSIDERS)
        author = self._members[role]
        mine = [record for record in self._old if record.device == author.device and record.hash in self.made.signed]
        again = author.again(self._chance.choice([None, *mine]))
        return self._signed(again, self._chance.choices(_forbidden(role), k=2))

    def worthless_code(self) -> Sequence[Record]:
        """Somebody joins by themselves, with a join code that is used up, withdrawn or over."""
        code, spare = self._stage.codes[self._chance.choice(list(self._stage.codes))], self._new_stranger()
        role = self._chance.choice((Role.FOYER, Role.DESK, Role.ORGANISER))
        grant = self._stage.grant_by(code, spare.key, role)
        carrier = self._chance.choice((spare, self._members[Role.FOYER], self._stage.thieves["stolen"]))
        body = {"role": role, "expires": 0, "by": grant.by, "signature": grant.signature}
        return [*self._say(carrier, "grant", grant.public_key, body), *self._signed(spare, self._kinds())]

    def foreign_grant(self) -> Sequence[Record]:
        """Another event's key makes an organiser."""
        spare = self._new_stranger()
        foreign = SigningKey(self._chance.randbytes(32))
        grant = self._stage.grant_by(foreign, spare.key, Role.ORGANISER)
        body = {"role": Role.ORGANISER, "expires": 0, "by": grant.by, "signature": grant.signature}
        return [*self._say(spare, "grant", grant.public_key, body), *self._signed(spare, self._kinds())]

    def third_link(self) -> Sequence[Record]:
        """A kiosk that an organiser admitted admits another one, and that a third."""
        second, third = self._new_stranger(), self._new_stranger()
        first = self._members[self._chance.choice(OUTSIDERS)]
        links = ((first, second), (second, third))
        granted = [
            record
            for writer, whom in links
            for record in self._say(writer, "grant", key_text(bytes(whom.key.verify_key)), {"role": "organiser"})
        ]
        return [*granted, *self._signed(third, self._kinds())]

    def altered(self) -> Sequence[Record]:
        """Something of a record is changed on its way."""
        record = self._chance.choice(self._old)
        changes: list[Callable[[], Record]] = [
            lambda: replace(record, at=record.at + self._chance.choice((-1, 1, DAY))),
            lambda: replace(record, seq=record.seq + self._chance.choice((1, 2, 1_000))),
            lambda: replace(record, kind=self._chance.choice(list(KINDS))),
            lambda: replace(record, subject=self._chance.choice(self._stage.people)),
            lambda: replace(record, body=(record.body or "{}").replace("a", "b") + " "),
            lambda: replace(record, digest=bent(record.digest, self._chance)),
            lambda: replace(record, hash=bent(record.hash, self._chance)),
            lambda: replace(record, signature=bent(record.signature or bytes(104), self._chance)),
            lambda: replace(record, subject=record.subject + "x" * 201),
            lambda: replace(record, body=None, salt=None, hash=bent(record.hash, self._chance)),
        ]
        return [self._chance.choice(changes)()]

    def emptied(self) -> Sequence[Record]:
        """A record is passed on without what it says, as that of somebody who was erased is."""
        return [replace(self._chance.choice(self._old), body=None, salt=None)]

    def relabelled(self) -> Sequence[Record]:
        """A record is passed off as another device's."""
        record, other = self._chance.sample(self._old, 2)
        moved = replace(record, device=other.device, seq=self._chance.choice((other.seq, other.seq + 1)))
        if self._chance.random() < 0.5:
            moved = replace(moved, hash=next_hash(other.hash, moved))
        return [moved] if moved.device != record.device else []

    def under_anothers_name(self) -> Sequence[Record]:
        """Somebody goes on where an honest device has ended, and signs with the key that they have."""
        last = self._chance.choice(self._stage.honest)
        forger = Author(self._stage.event, self._members[Role.FOYER].key, self._chance.randbytes)
        signing = forger.again(last)
        signing.device = last.device
        subject, body = said(self._stage, kind := self._chance.choice(list(KINDS)), self._chance)
        return [signing.write(kind, subject, body, self._stamp())]

    def borrowed_signature(self) -> Sequence[Record]:
        """A member's record bears an organiser's signature, and one after it covers it."""
        author = Author(self._stage.event, self._members[Role.FOYER].key, self._chance.randbytes)
        records = [author.write(kind, *said(self._stage, kind, self._chance)) for kind in self._kinds()]
        founder = next(record.signature for record in self._stage.honest if record.signature)
        last = author.write("event", "event", {"name": MALLORY})
        self.made.signed.add(last.hash)
        return [*(replace(record, signature=founder) for record in records), replace(last, signature=founder), last]

    def about_another_device(self) -> Sequence[Record]:
        """A member says what another kiosk is called."""
        return self._signed(self._members[self._chance.choice((Role.DESK, Role.FOYER, Role.HUB))], ["device"])

    def replayed(self) -> Sequence[Record]:
        """Records come again that came before."""
        return self._chance.choices(self._old, k=self._chance.choice((1, 5)))

    def unknown_kind(self) -> Sequence[Record]:
        """A fact of a newer version, or of none."""
        records = self._signed(self._members[self._chance.choice(OUTSIDERS)], [UNKNOWN_KIND])
        self.made.idle |= {record.hash for record in records}
        return records

    def no_body(self) -> Sequence[Record]:
        """Somebody writes what is no body, or none that any file could hold."""
        role = self._chance.choice(OUTSIDERS)
        member, kind = self._members[role], self._chance.choice(_forbidden(role))
        record = member.again(member.last).write(kind, self._chance.choice(self._stage.people), self._neither())
        self.made.signed.add(record.hash)
        return [record]

    def malformed(self) -> Sequence[Record]:
        """Who has a kiosk that was shut out writes what no version could read."""
        kind, subject, body = self._chance.choice(MALFORMED)
        thief = self._stage.thieves[self._chance.choice(FENCED)]
        record = thief.write(kind, subject or self._chance.choice(self._stage.people), body, self._stamp())
        self.made.signed.add(record.hash)
        return [record]

    def of_another_event(self) -> Sequence[Record]:
        """A member writes for another event, and sends that here."""
        author = Author("a" * 24, self._members[Role.DESK].key, self._chance.randbytes)
        return [author.write("scan", *said(self._stage, "scan", self._chance), self._stamp())]

    def _signed(self, author: Author, kinds: Sequence[str], at: int | None = None) -> list[Record]:
        """Write facts, all of which the last signature covers, and now and then each its own."""
        is_each_signed = self._chance.random() < 0.5
        records: list[Record] = []
        for kind in kinds:
            subject, body = said(self._stage, kind, self._chance)
            records.append(author.write(kind, subject, body, self._stamp() if at is None else at))
        self.made.signed |= {record.hash for record in records}
        self.made.idle |= {record.hash for record in records if self._is_idle_grant(author, record)}
        if is_each_signed:
            return records
        return [*(replace(record, signature=None) for record in records[:-1]), records[-1]]

    def _say(self, author: Author, kind: str, subject: str, body: dict[str, object]) -> list[Record]:
        record = author.write(kind, subject, body, self._stamp())
        self.made.signed.add(record.hash)
        if self._is_idle_grant(author, record):
            self.made.idle.add(record.hash)
        return [record]

    def _is_idle_grant(self, author: Author, record: Record) -> bool:
        """Tell whether a grant stands among what counts, though nothing follows from it: one's own, or a hub's."""
        is_own = record.subject == key_text(bytes(author.key.verify_key))
        return record.kind == "grant" and (is_own or author.device == self._members[Role.HUB].device)

    def _new_stranger(self) -> Author:
        author = Author(self._stage.event, draw=self._chance.randbytes)
        self.made.strangers.add(author.device)
        return author

    def _kinds(self) -> list[str]:
        return self._chance.choices(list(KINDS), k=self._chance.choice((1, 2, 10)))

    def _neither(self) -> str:
        return self._chance.choice(NEITHER)

    def _stamp(self) -> int:
        now = self._stage.clock.now
        return self._chance.choice((0, now - DAY, now, now + 1, now + 2 * DAY, now + 800 * DAY, LATEST))


def _forbidden(role: Role) -> list[str]:
    return [kind.name for kind in KINDS.values() if role not in kind.writers]
