"""What a folder that was handed over says of itself is read, whatever somebody made of it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.dossier import (
    CONTENTS,
    SUMS,
    FileState,
    compared,
    proves_organiser,
    read_contents,
    read_sums,
    sums_text,
)
from kiosk.domain.ssh_signature import SshSignature, read_signature, write_signature
from kiosk.services.dossier import check_dossier
from kiosk.storage.ed25519 import is_made_by

NAMES = st.text(st.characters(exclude_characters="/\\\0\n\r", exclude_categories=("Cs", "Zl", "Zp", "Cc")), min_size=1)
SUM = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(st.dictionaries(NAMES, SUM, min_size=1, max_size=4))
@settings(max_examples=20)
def test_a_list_is_read_as_it_was_written(sums: dict[str, str]) -> None:
    assert read_sums(sums_text(sums)) == sums
    assert set(compared(sums, sums).values()) == {FileState.WHOLE}


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=64, max_size=64))
@settings(max_examples=20)
def test_a_seal_is_read_as_it_was_written(key: bytes, signed: bytes) -> None:
    signature = SshSignature(key, "foyer-dossier", signed)
    assert read_signature(write_signature(signature)) == signature


@given(st.binary(max_size=60), st.binary(max_size=60), st.binary(max_size=60))
@settings(max_examples=40)
def test_no_bytes_break_a_look(sums: bytes, seal: bytes, contents: bytes) -> None:
    for listed in (sums, sums_text({CONTENTS: "0" * 64}).encode()):
        checked = check_dossier(listed, seal, {SUMS: "", CONTENTS: "0" * 64}, contents)
        assert checked is None or not checked.is_whole


ANY = st.none() | st.integers() | st.text(max_size=5) | st.lists(st.integers(), max_size=2)
GRANT = st.fixed_dictionaries(
    dict.fromkeys(("public_key", "expires", "by", "signature"), ANY) | {"role": st.just("organiser")}
)


@given(st.fixed_dictionaries(dict.fromkeys(("event", "name", "made", "machine", "public_key"), ANY)), GRANT | ANY)
@settings(max_examples=40)
def test_nothing_that_stands_in_the_contents_is_more_than_told(said: dict[str, object], grant: object) -> None:
    try:
        contents = read_contents(json.dumps(said | {"grant": grant}))
    except ValueError:
        return
    assert not proves_organiser(contents, is_made_by)


@pytest.mark.parametrize("name", ["../up", "a/b", "a\\b", "", "a\0b"])
def test_a_list_leads_nowhere_else(name: str) -> None:
    with pytest.raises(ValueError, match="no list of sums"):
        read_sums(f"{'0' * 64}  {name}\n")
