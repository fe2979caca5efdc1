"""Public keys are told from anything else, so that a server never sees a list with another."""

import pytest

from kiosk.adapters.kiosks.identity import new_seed, public_key_of
from kiosk.domain.kiosks.membership import is_public_key


def test_a_new_key_is_one_and_a_changed_one_is_not() -> None:
    key = public_key_of(new_seed())
    assert is_public_key(key)
    for at in range(len(key)):
        bent = key[:at] + ("A" if key[at] != "A" else "B") + key[at + 1 :]
        assert not is_public_key(bent)


@pytest.mark.parametrize("text", ["", "U" + "0" * 55, "U" + "A" * 55, "U" + "é" * 55, "u" * 56, "U" * 57])
def test_what_only_looks_like_a_key_is_none(text: str) -> None:
    assert not is_public_key(text)
