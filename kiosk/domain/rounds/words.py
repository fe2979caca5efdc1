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


class PeopleHere(RoundSentence):
    text = "{count} people are here"
    one = "{count} person is here"
    count: int


class TablesOf(RoundSentence):
    text = "{count} tables, {size} people at each."
    one = "{count} table, {size} people."
    count: int
    size: int


class TablesBetween(RoundSentence):
    text = "{count} tables, {least} or {most} people at each."
    one = "{count} table, {least} or {most} people."
    count: int
    least: int
    most: int


class NobodyTwiceUpTo(RoundSentence):
    text = "Nobody meets anybody twice, for up to {count} rounds."
    one = "Nobody meets anybody twice in {count} round."
    count: int


class NobodyTwice(RoundSentence):
    text = "Nobody meets anybody twice."


class RepeatsToCome(RoundSentence):
    text = "Two people meet again at least {count} times; the plan says how often."
    one = "Two people meet again at least {count} time; the plan says how often."
    count: int


class RepeatsUnknown(RoundSentence):
    text = "Some may meet again; the plan says how often."


class BetterTables(RoundSentence):
    text = "With {count} tables nobody meets anybody twice, for up to {rounds} rounds."
    one = "With {count} table nobody meets anybody twice, for up to {rounds} rounds."
    count: int
    rounds: int


class RepeatsAndBound(RoundSentence):
    text = "Two people meet again {count} times; no plan can have fewer than {bound}."
    one = "Two people meet again {count} time; no plan can have fewer than {bound}."
    count: int
    bound: int


class RepeatsFound(RoundSentence):
    text = "Two people meet again {count} times; whether there can be fewer is not known."
    one = "Two people meet again {count} time; whether there can be fewer is not known."
    count: int


class WithoutTable(RoundSentence):
    text = "{count} people are here and have no table. They stand first in the list."
    one = "{count} person is here and has no table. They stand first in the list."
    count: int
