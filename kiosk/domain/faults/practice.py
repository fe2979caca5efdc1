"""Faults of practices."""

from kiosk.domain.fault import Fault


class PracticeStays(Fault):
    text = "This is a practice, in which nothing counts: nothing of it is written to a file, and it joins no hub."


class PracticeOfPractice(Fault):
    text = "This is a practice already; end it, and begin another one from the event itself."
