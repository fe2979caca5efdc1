"""How a command ends that somebody ended."""

from kiosk.domain.fault import Fault


class Stopped(Fault):
    text = "Stopped; what was answered before is kept, and nothing is half done."


class NobodyShutOut(Fault):
    text = "Nobody was shut out."


class NothingErased(Fault):
    text = "Nothing was erased."
