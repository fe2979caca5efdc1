"""Each attack of the list in this room's README has a test, and that test is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
_ROW = re.compile(r"^\| (?P<attack>[^|]+) \| (?P<outcome>[^|]+) \| (?P<tests>`[^|]+`) \|$", re.MULTILINE)


def test_every_attack_that_is_listed_has_a_test() -> None:
    rows = list(_ROW.finditer((ROOT / "kiosk/sync/README.md").read_text("utf-8")))
    assert len(rows) >= 20
    for row in rows:
        for named in re.findall(r"`([^`]+)`", row["tests"]):
            place, _, function = named.partition("::")
            source = (ROOT / "tests" / place).read_text("utf-8")
            assert f"\ndef {function}(" in source, f"{row['attack']}: {named}"
