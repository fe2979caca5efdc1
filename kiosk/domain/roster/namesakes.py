"""How a public screen calls people who stand beside each other, where two of them would be called the same."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.person_name import NameParts, name_parts


def called(people: Iterable[Attendee]) -> dict[str, str]:
    """Return the public name of each person by id; of namesakes with as much of the family name as tells them apart.

    ``Ali A.`` and ``Ali A.`` become ``Ali Ak.`` and ``Ali Ay.``; where the family names are the same they stay alike,
    and whoever shows them says the organisation too.
    """
    alike: dict[str, list[Attendee]] = defaultdict(list)
    for person in people:
        alike[fold(person.public_name)].append(person)
    return {person.id: _told_apart(person, group) for group in alike.values() for person in group}


def still_alike(names: dict[str, str]) -> frozenset[str]:
    """Return the ids of those whom their names do not tell apart."""
    by_name: dict[str, list[str]] = defaultdict(list)
    for id_, name in names.items():
        by_name[fold(name)].append(id_)
    return frozenset(id_ for ids in by_name.values() if len(ids) > 1 for id_ in ids)


def _told_apart(person: Attendee, group: Sequence[Attendee]) -> str:
    own = _parts(person)
    word = _family_word(own)
    others = {fold(_family_word(_parts(other))) for other in group} - {fold(word)}
    if not word or not others:
        return person.public_name
    length = next((size for size in range(1, len(word)) if not _begin_with(others, word[:size])), len(word))
    return f"{own.called} {word[:length]}."


def _begin_with(words: Iterable[str], beginning: str) -> bool:
    return any(word.startswith(fold(beginning)) for word in words)


def _parts(person: Attendee) -> NameParts:
    return name_parts(person.name, person.given_name, person.family_name)


def _family_word(parts: NameParts) -> str:
    """Return the family name from the letter on that stands for it; nothing where none does."""
    at = parts.family.find(parts.initial) if parts.initial and parts.called else -1
    return parts.family[at:].partition(" ")[0] if at >= 0 else ""
