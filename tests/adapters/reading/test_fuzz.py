"""No file makes a reader fail otherwise than with a sentence, or take longer than two seconds."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutation import PIECES, Edit
from tests.fuzz.readers import READERS, Reader
from tests.fuzz.trying import Tally, beginning, survive_apart, try_for

MANY = int(os.environ.get("FOYER_FUZZ", "100"))
EDITS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 64), st.sampled_from(PIECES) | st.binary(max_size=6)),
    min_size=1,
    max_size=6,
)
EXAMPLES = pytest.mark.parametrize("examples", [20, pytest.param(MANY, marks=pytest.mark.slow)])


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@EXAMPLES
def test_a_file_that_is_nearly_right_is_read_or_refused(reader: Reader, examples: int) -> None:
    files = [file.read_bytes() for file in reader.files]

    @settings(max_examples=examples, deadline=None, database=None)
    @given(st.sampled_from(range(len(files))), EDITS)
    def survives(file: int, edits: list[Edit]) -> None:
        survive_apart(reader, reader.edit(files[file], edits))

    survives()


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@EXAMPLES
def test_a_file_whose_parts_were_exchanged_is_read_or_refused(
    reader: Reader, examples: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a file at which it fails is kept there
    tally = Tally(reader, beginning(reader))
    try_for(tally, examples, float("inf"), "tests")
    assert not tally.failures
    assert tally.tries == examples


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_the_files_that_are_edited_can_be_read_as_they_are(reader: Reader) -> None:
    for file in reader.files:
        survive_apart(reader, file.read_bytes())
