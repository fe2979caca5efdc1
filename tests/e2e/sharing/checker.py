"""Finds each detail of a person that somebody saw, or got in a file, without a consent that covered it at that time.

It reads the event file as `kept.py` does, without the program. Three things on a screen are no disclosure: first name
and organisation of those whose badge was scanned, to those beside them, until they are connected; role, and an address
that they type, of who typed their number; and all of their own, to who typed their number and stands there alone. Where
all stands that is kept of somebody, those are named, by first name and organisation, to whom they gave something.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.sharing.kept import FULL_NAME, IDENTITY, OTHER_EMAIL, Consent, Detail, Kept, kept_in, plain
from tests.e2e.sharing.named_in_meetings import TABLE, named_wrongly
from tests.e2e.sharing.sights import SHARE, Exported, Shown

ON_A_BADGE = ("name", "organisation")
TYPED = ("role", OTHER_EMAIL)
EXCHANGE, CONNECTED, STORED = "exchange", "done", "stored"
"""The pages of an exchange, after it, and with all that is kept of somebody."""
PAINTING_MS = 3_000
"""So long a screen may take, on a busy machine, until it shows no more what was taken back."""
FADING_MS = 1_500
"""So long the page before may still be seen."""
NOBODY = "nobody"
"""Before whom something stands that is seen by anybody, and whose an address is that no file knows."""
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


@dataclass(frozen=True)
class Leak:
    """A detail of a person, towards whom no consent covered it, and where and when it stood."""

    person: str
    field: str
    towards: str
    where: str
    at: int
    text: str


@dataclass
class Checked:
    """How much was looked at, and what no consent covered: `covered` and `own` count details in texts."""

    texts: int = 0
    files: int = 0
    covered: int = 0
    own: int = 0
    leaks: list[Leak] = field(default_factory=list)

    def add(self, other: "Checked") -> None:
        """Count what was looked at elsewhere too."""
        self.texts, self.files = self.texts + other.texts, self.files + other.files
        self.covered, self.own = self.covered + other.covered, self.own + other.own
        self.leaks += other.leaks


def check(
    file: Path,
    shown: Iterable[Shown],
    exported: Iterable[Exported],
    earlier: Sequence[Path] = (),
    typed: frozenset[str] = frozenset(),
) -> Checked:
    """Look at all that was shown and exported until a copy of the event file was made, beside earlier copies.

    Whoever types an address may leave before it is agreed to: then no file knows it, but it is among those `typed`.
    """
    checker = _Checker(kept_in(file, earlier), typed)
    for text in shown:
        checker.see(text)
    for one in exported:
        checker.open(one)
        if one.path.name == TABLE:
            checker.note_meetings(one, named_wrongly(file, one.path))
    return checker.checked


class _Checker:
    """Holds texts against what an event file keeps."""

    def __init__(self, kept: Kept, typed: frozenset[str]) -> None:
        self._kept = kept
        self._typed = {plain(address) for address in typed}
        self._emails = {detail.text for detail in kept.details if detail.field in ("email", OTHER_EMAIL)}
        self._answers: dict[str, list[Consent]] = {}
        for consent in kept.consents:
            self._answers.setdefault(consent.person, []).append(consent)
        self._found: dict[str, tuple[Detail, ...]] = {}
        self.checked = Checked()

    def see(self, shown: Shown) -> None:
        """Look at a text of a screen, as it stood there at first and at last."""
        self.checked.texts += 1
        where = f"{'code on ' if shown.is_code else ''}{shown.page}"
        moments = sorted({shown.first, max(shown.first, shown.last - PAINTING_MS)})
        for detail in self._details(shown.text, where, shown.first):
            if self._is_own(detail, shown):
                self.checked.own += 1
                continue
            for viewer in self._viewers(detail, shown):
                uncovered = [at for at in moments if not self._covers(detail, viewer, at, SHARE, to_named=True)]
                self._note(detail, viewer, where, uncovered, shown.text)

    def open(self, exported: Exported) -> None:
        """Look at a file that was written."""
        self.checked.files += 1
        towards = self._kept.holders.get(exported.towards, exported.towards)
        for detail in self._details(exported.text(), exported.path.name, exported.at):
            if detail.person == towards or (exported.is_copy and self._was_given_to(detail, towards, exported.at)):
                self.checked.own += 1
            else:
                covered = self._covers(detail, towards, exported.at, exported.purpose, to_named=False)
                self._note(detail, towards, exported.path.name, [] if covered else [exported.at], detail.text)

    def note_meetings(self, exported: Exported, wrongly: Iterable[tuple[str, str]]) -> None:
        """Note who is named in a table of meetings without a consent, or left out in spite of one."""
        self.checked.leaks += [
            Leak(person, "meeting", exported.towards, TABLE, exported.at, what) for person, what in wrongly
        ]

    def _was_given_to(self, detail: Detail, giver: str, at: int) -> bool:
        """Tell whether a copy of what is kept of a person may name somebody, as to them that person gave something."""
        given = [one for one in self._answers.get(giver, ()) if one.given and one.at <= at]
        return detail.field in (IDENTITY, *ON_A_BADGE) and any(
            detail.person in one.recipients | one.named for one in given
        )

    def _note(self, detail: Detail, towards: str, where: str, uncovered: list[int], text: str) -> None:
        if uncovered:
            self.checked.leaks.append(Leak(detail.person, detail.field, towards, where, uncovered[0], text[:200]))
        else:
            self.checked.covered += 1

    def _details(self, text: str, where: str, at: int) -> tuple[Detail, ...]:
        """Return the details that stand in a text; an address that no file knows is noted at once."""
        for address in _EMAIL.findall(text):
            bare = plain(address)  # somebody may still be typing it
            being_typed = where == EXCHANGE and any(one.startswith(bare) for one in self._typed)
            if not being_typed and not any(known in bare or known.startswith(bare) for known in self._emails):
                self.checked.leaks.append(Leak(NOBODY, "email", NOBODY, where, at, address))
        bare = plain(text)
        if bare not in self._found:
            self._found[bare] = tuple(detail for detail in self._kept.details if detail.text in bare)
        return self._found[bare]

    def _is_own(self, detail: Detail, shown: Shown) -> bool:
        """Tell whether a detail is no disclosure before those who stand there."""
        here, proven = self._ids(shown.before.badges), self._ids(shown.before.proven)
        if shown.is_code:
            return here == (detail.person,) and detail.person in proven
        if shown.page == STORED and len(here) == 1 and proven and self._was_given_to(detail, here[0], shown.last):
            return True
        if detail.person not in here:
            return False
        if here == (detail.person,):
            return detail.field in ON_A_BADGE or detail.person in proven
        if shown.page == CONNECTED and shown.last - shown.first > FADING_MS:
            return False
        return detail.field in ON_A_BADGE or (detail.field in TYPED and detail.person in proven)

    def _viewers(self, detail: Detail, shown: Shown) -> Iterator[str]:
        """Yield before whom a detail stands: all who are there, and of those who are connected all who share."""
        here = self._ids(shown.before.badges)
        for viewer in here:
            declined = shown.page == CONNECTED and self._declined(viewer, shown)
            if viewer != detail.person and not declined:
                yield viewer
        if not here:
            yield NOBODY

    def _declined(self, person: str, shown: Shown) -> bool:
        """Tell whether somebody who stands there shares nothing in what was just exchanged."""
        answers = [one for one in self._answers.get(person, ()) if shown.before.begins <= one.at <= shown.last]
        of_sharing = [one for one in answers if one.purpose == SHARE]
        return bool(of_sharing) and not of_sharing[-1].given

    def _ids(self, badges: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._kept.holders[badge] for badge in badges if badge in self._kept.holders)

    def _covers(self, detail: Detail, towards: str, at: int, purpose: str, *, to_named: bool) -> bool:
        """Tell whether an answer that stood at a moment gave a detail to somebody, or to whom it named besides."""
        latest = {
            one.exchange: one for one in self._answers.get(detail.person, ()) if one.at <= at and one.purpose == purpose
        }
        return any(
            one.given and towards in one.recipients | (one.named if to_named else frozenset()) and _holds(one, detail)
            for one in latest.values()
        )


def _holds(consent: Consent, detail: Detail) -> bool:
    """Tell whether a consent is for a detail: of addresses for the one that was agreed to, and for no other one."""
    if detail.field == IDENTITY:
        return True
    if detail.field == FULL_NAME:
        return "name" in consent.fields
    if detail.field == OTHER_EMAIL:
        return "email" in consent.fields and detail.text == consent.email
    return detail.field in consent.fields and not (detail.field == "email" and consent.email)
