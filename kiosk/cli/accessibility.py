"""The table of `doctor --accessibility`."""

from collections import Counter
from dataclasses import asdict
from typing import assert_never

from kiosk.bootstrap.event_files import settings_of
from kiosk.bootstrap.hearing import HearingMeans, hearing_means
from kiosk.cli.context import Invocation, say, say_json, say_page
from kiosk.services.accessibility import STANDARD, Clause, Conformity, clauses


def say_accessibility(invocation: Invocation, *, as_json: bool) -> None:
    """Print how a foyer screen of this kiosk stands to each clause: as Markdown, or as one JSON object a clause."""
    with invocation.file() as file:
        table = clauses(settings_of(file).values())
    if as_json:
        for clause in table:
            entries = asdict(clause)
            say_json({"clause": entries.pop("number"), **entries})
        return
    counts = Counter(clause.standing for clause in table)
    say_page(f"# A foyer screen beside {STANDARD}\n")
    say_page("| clause | asks | standing | how | shown by |\n|---|---|---|---|---|")
    for clause in table:
        say_page(_row(clause))
    say_page("\n" + ", ".join(f"{counts[standing]} {_word(standing)}" for standing in Conformity) + ".")
    _say_means(hearing_means())


def _say_means(means: HearingMeans) -> None:
    """Say what this machine lacks of it."""
    speech = "can speak" if means.can_speak else "cannot speak: sudo apt install speech-dispatcher espeak-ng"
    say(f"This machine {speech}.")
    if means.notices_headphones:
        say("It notices headphones, which begin speech.")
    else:
        say("It does not notice headphones, or this user may not ask its jack: F2 begins speech.")


def _row(clause: Clause) -> str:
    tests = "<br>".join(f"`{test}`" for test in clause.tests)
    return f"| {clause.number} | {clause.asks} | {_word(clause.standing)} | {clause.how} | {tests} |"


def _word(standing: Conformity) -> str:
    match standing:
        case Conformity.MET:
            return "met"
        case Conformity.PARTLY:
            return "partly met"
        case Conformity.NOT_MET:
            return "not met"
        case Conformity.SET_UP:
            return "depends on the set-up"
        case Conformity.NONE:
            return "does not apply"
        case _:
            assert_never(standing)
