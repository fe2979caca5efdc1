"""What an organiser wants on badges is on them in every layout, on the badge, and on nothing else."""

from itertools import combinations, permutations, product

import pytest

from kiosk.adapters.printing.badge_layouts import read_layout
from kiosk.domain.badges.layout import BUNDLED_LAYOUTS, Layout
from kiosk.domain.badges.layout_rules import ensure_fits
from kiosk.domain.badges.layout_table import LayoutText
from kiosk.domain.badges.parts import LINES, USUAL, BadgePart
from kiosk.domain.badges.tailoring import EVENT_LOGO, BadgeWishes, possible_parts, tailored

Box = tuple[str, float, float, float, float]
WRITTEN = ("event", "person", "organisation", "role", "group", "number", "photo_mark", "logo.0")


@pytest.fixture(params=BUNDLED_LAYOUTS)
def layout(request: pytest.FixtureRequest) -> Layout:
    return read_layout(request.param).layout


def others_of(lines: tuple[BadgePart, ...]) -> tuple[BadgePart, ...]:
    return (*lines, BadgePart.LOGO, BadgePart.EVENT, BadgePart.GROUP, BadgePart.BAND)


def overlapping(layout: Layout) -> list[tuple[str, str]]:
    boxes = [box for box in layout.front.boxes() if box[0] in WRITTEN]
    return [(one[0], other[0]) for one, other in combinations(boxes, 2) if _meet(one, other)]


def _meet(one: Box, other: Box) -> bool:
    slack = 0.05
    return (
        one[1] + one[3] > other[1] + slack
        and other[1] + other[3] > one[1] + slack
        and one[2] + one[4] > other[2] + slack
        and other[2] + other[4] > one[2] + slack
    )


def test_what_nobody_chose_leaves_a_layout_as_it_is(layout: Layout) -> None:
    assert tailored(layout, BadgeWishes(), has_logo=True) is layout


def test_in_every_order_and_size_all_lines_stand_on_the_badge_and_none_on_another(layout: Layout) -> None:
    orders = [lines for count in (1, 2, 3) for lines in permutations(LINES, count)]
    for lines, size in product(orders, (70, 100, 130)):
        badge = tailored(layout, BadgeWishes(others_of(lines), size), has_logo=True)
        ensure_fits(LayoutText(__file__, ""), badge)  # type: ignore[arg-type]  # its path is only named
        assert overlapping(badge) == [], (lines, size)
        boxes = {key: top for key, _, top, _, _ in badge.front.boxes()}
        keys = {BadgePart.NAME: "person", BadgePart.ORGANISATION: "organisation", BadgePart.ROLE: "role"}
        shown = [keys[line] for line in BadgeWishes(lines).lines]
        assert [key for key in sorted(boxes, key=lambda key: boxes[key]) if key in keys.values()] == shown
        assert badge.front.person
        assert badge.front.person.height >= layout.front.person.height * 0.45  # type: ignore[union-attr]


def test_what_is_not_wanted_is_gone_and_the_code_and_the_number_stay(layout: Layout) -> None:
    bare = tailored(layout, BadgeWishes((BadgePart.NAME,)))
    for side in bare.sides:
        left = (side.event, side.organisation, side.role, side.group, side.agenda, *side.band, *side.arch, *side.logo)
        assert not any(left)
        assert all(one is None or one.colour != "white" for one in (side.person, side.number))
    assert (bare.front.qr, bare.front.number) == (layout.front.qr, layout.front.number)


def test_a_logo_stands_beside_the_events_name_or_in_its_place_and_only_where_there_is_one(layout: Layout) -> None:
    beside = tailored(layout, BadgeWishes((BadgePart.LOGO, *USUAL)), has_logo=True)
    alone = tailored(layout, BadgeWishes((BadgePart.LOGO, BadgePart.NAME)), has_logo=True)
    for badge in (beside, alone):
        assert [logo.file for side in badge.sides for logo in side.logo] == [EVENT_LOGO]
    assert beside.front.event
    assert not any(side.logo for side in tailored(layout, BadgeWishes((BadgePart.LOGO, *USUAL))).sides)


def test_each_bundled_layout_has_room_for_a_role_and_a_logo(layout: Layout) -> None:
    assert {BadgePart.ROLE, BadgePart.LOGO} <= set(possible_parts(layout))
