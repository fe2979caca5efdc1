"""83 people over the real services: all are suggested, no meetings cross, nobody meets twice at tables."""

from kiosk.storage.event_file import EventFile
from tests.networking_evening import play


def test_everybody_is_suggested_meetings_do_not_cross_and_rounds_repeat_nothing(event_file: EventFile) -> None:
    """The same of 1,000 people is in `python -m tests.bench.networking_evening`, with the times."""
    evening = play(event_file, 83, 30)
    assert evening.coverage == 1
    assert evening.gini < 0.1
    assert evening.meetings == evening.slips >= 20
    assert (evening.crossing, evening.repeats) == (0, 0)
