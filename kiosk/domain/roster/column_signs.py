"""What single words of a header give away, and what the cells below it look like."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from kiosk.domain.roster.folding import comparable
from kiosk.domain.roster.vocabulary import RosterWords

_GUESSED = ("email", "phone", "link", "family_name", "given_name", "organisation", "role")
_LONGEST_LABEL = 6
"""Words; a longer header is a question, whatever it ends with."""
_ADDRESSES = frozenset(
    ("address", "adres", "adresse", "adresi", "direccion", "indirizzo", "what", "list", "lists", "url", "link")
)
"""Words that forbid other guesses, and stand in a header of e-mail addresses or phone numbers all the same."""
_SPACELESS = "\u3040"
"""From here on are the letters of languages that put no spaces between words."""


class Signs:
    """The words of a header that is not known, and what they may mean."""

    def __init__(self, vocabulary: RosterWords, key: str, name: str) -> None:
        self._vocabulary, self._key = vocabulary, key
        self._words = frozenset(key.split())
        self._is_spaceless = max(key, default="") >= _SPACELESS
        self._name = name

    @property
    def is_private(self) -> bool:
        """Whether something is spoken of that a desk must not hold."""
        return self._has("private_sign")

    @property
    def may_be_answer(self) -> bool:
        """Whether it may be a question of the roster's own, and not what systems note of orders and invoices."""
        return is_question(self._name) or not self._words & self._vocabulary.all_of("never")

    @property
    def is_check_in(self) -> bool:
        """Whether nothing but a check-in is spoken of."""
        return self._has("check_in_sign") and self._all_others_in("check_in_sign", "beside_check_in", "beside_status")

    @property
    def is_status(self) -> bool:
        """Whether nothing but a status of the order or the guest is spoken of."""
        return self._has("status_sign") and self._all_others_in("status_sign", "beside_status")

    @property
    def may_be_status(self) -> bool:
        """Whether a status is spoken of, perhaps another one."""
        return self._has("status_sign") and not self._words & self._vocabulary.all_of("never")

    @property
    def may_be_name(self) -> bool:
        """Whether a name is spoken of, perhaps that of something else."""
        return self._has("name_sign") and not self._words & self._vocabulary.all_of("never")

    def field_besides(self, known: AbstractSet[str]) -> str:
        """Return the field that one word gives away, of those that have no column yet; empty for none."""
        never = self._vocabulary.all_of("never")
        for field in _GUESSED:
            forbidden = never - _ADDRESSES if field in ("email", "phone", "link") else never
            if field not in known and self._has(f"{field}_sign") and not self._words & forbidden:
                return field
        return ""

    def _has(self, kind: str) -> bool:
        signs = self._vocabulary.all_of(kind)
        if not self._words.isdisjoint(signs):
            return True
        return self._is_spaceless and any(sign in self._key for sign in signs if sign[0] >= _SPACELESS)

    def _all_others_in(self, *kinds: str) -> bool:
        return all(any(word in self._vocabulary.all_of(kind) for kind in kinds) for word in self._words)


def is_question(name: str) -> bool:
    """Tell a question of the roster's own from a label."""
    return name.strip().endswith(("?", "？", "؟")) or len(name.split()) > _LONGEST_LABEL


def text_in(cells: Sequence[str]) -> bool:
    """Tell whether anything is written there, and not only numbers and marks."""
    return any(letter.isalpha() for cell in cells for letter in cell)


def is_code(cells: Sequence[str]) -> bool:
    """Tell codes, of which each row has its own, from kinds of tickets, of which there are few."""
    codes = [cell.strip() for cell in cells]
    if not codes or len(set(codes)) < len(codes):
        return False
    return all(" " not in code and len(code) >= 4 and any(map(str.isdigit, code)) for code in codes)


def is_title(cells: Sequence[str], titles: AbstractSet[str]) -> bool:
    """Tell salutations such as “Dr.” from jobs."""
    return bool(cells) and all(comparable(cell) in titles for cell in cells)
