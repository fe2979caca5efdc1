"""Lists are cut into pages on which nothing is lost and no heading stands alone."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.papers.paper_list import ListEntry, PaperList, pages_of


@given(st.lists(st.sampled_from("ABC"), max_size=60), st.integers(0, 9), st.integers(2, 9))
def test_everybody_stands_on_a_page_once_below_their_letter(letters: list[str], blank: int, most: int) -> None:
    paper = PaperList(
        "List", [ListEntry(f"{at}", heading=letter) for at, letter in enumerate(sorted(letters))], "", blank
    )
    pages = pages_of(paper, most, headed=True)
    lines = [line for page in pages for line in page]
    assert [line.number for line in lines if line.heading is None] == list(range(1, len(letters) + blank + 1))
    assert [line.entry for line in lines if line.entry] == list(paper.entries)
    assert all(len(page) <= most for page in pages)
    for page in pages:
        assert not page or page[-1].heading is None
        below = None
        for line in page:
            below = line.heading if line.heading is not None else below
            assert line.entry is None or line.entry.heading == below


def test_an_empty_list_is_one_page() -> None:
    assert pages_of(PaperList("List", []), 20, headed=True) == [[]]
