"""What is said of somebody's table in a round where it depends on a number."""

from kiosk.domain.message import Message


class RoundSentence(Message):
    """What is said of a round."""

    context = "Round"


class OthersAtTable(RoundSentence):
    text = "{count} others at your table"
    one = "{count} other at your table"
    count: int


class MinutesLeft(RoundSentence):
    text = "On now, {count} minutes left"
    one = "On now, {count} minute left"
    count: int


class BeginsInMinutes(RoundSentence):
    text = "Begins in {count} minutes"
    one = "Begins in {count} minute"
    count: int
