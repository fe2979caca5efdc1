"""No file makes a reader fail otherwise than with a sentence, or take longer than two seconds."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutation import PIECES, Edit
from tests.fuzz.readers import READERS, Reader

MANY = int(os.environ.get("FOYER_FUZZ", "0"))
EDITS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 64), st.sampled_from(PIECES) | st.binary(max_size=6)),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@pytest.mark.parametrize("examples", [20, pytest.param(max(300, MANY), marks=pytest.mark.slow)])
def test_a_file_that_is_nearly_right_is_read_or_refused(reader: Reader, examples: int) -> None:
    files = [file.read_bytes() for file in reader.files]

    @settings(max_examples=examples, deadline=None, database=None)
    @given(st.sampled_from(range(len(files))), EDITS)
    def survives(file: int, edits: list[Edit]) -> None:
        reader.survive(reader.edit(files[file], edits))

    survives()


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_the_files_that_are_edited_can_be_read_as_they_are(reader: Reader) -> None:
    for file in reader.files:
        reader.survive(file.read_bytes())
